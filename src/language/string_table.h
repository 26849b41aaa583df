/*
 * string_table - a value for each byte string, by hash.
 *
 * The strings are borrowed: they must outlive the table.  Several lengths
 * of the same bytes are several strings.
 */
#ifndef LANGUAGE_STRING_TABLE_H
#define LANGUAGE_STRING_TABLE_H

#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/text.h"

struct string_entry {
	struct slice key;
	void *value; /* the user's; NULL in a new entry */
};

/* Slots are small, as looking up touches many that hold something else. */
struct string_slot {
	uint32_t tag;   /* half of the hash */
	uint32_t entry; /* its number from 1; 0 in a free slot */
};

/* `struct string_table table = { 0 };` is empty. */
struct string_table {
	struct string_slot *slots;
	size_t size;                  /* 0 or a power of two */
	struct string_entry *entries; /* in order of addition */
	size_t used;
	/* A bit is set for each string: most that are looked up are none. */
	uint64_t *bits;
};

/* The last eight bytes of a key, or all of a shorter one. */
static inline uint64_t string_hash_tail(struct slice key)
{
	const char *end = key.bytes + key.length;
	uint64_t word = 0;
	uint32_t first = 0, last = 0;

	if (key.length >= sizeof word) {
		memcpy(&word, end - sizeof word, sizeof word);
		return word;
	}
	if (key.length >= sizeof first) { /* they may share some */
		memcpy(&first, key.bytes, sizeof first);
		memcpy(&last, end - sizeof last, sizeof last);
		return first | (uint64_t)last << 32;
	}
	if (key.length) /* the first, the middle and the last one */
		word = (unsigned char)key.bytes[0] |
		       (unsigned)(unsigned char)key.bytes[key.length / 2] << 8 |
		       (unsigned)(unsigned char)end[-1] << 16;
	return word;
}

/*
 * A hash of the bytes: eight at a time, the last eight once more where they
 * are no multiple.  It differs from one kind of machine to another and is
 * never stored.
 */
static inline uint64_t string_hash(struct slice key)
{
	const uint64_t odd = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t hash = key.length * odd, word = 0;
	size_t at = 0;

	for (; at + sizeof word < key.length; at += sizeof word) {
		memcpy(&word, key.bytes + at, sizeof word);
		hash = (hash ^ word) * odd;
		hash ^= hash >> 32;
	}
	word = string_hash_tail(key);
	hash = (hash ^ word) * odd;
	return hash ^ hash >> 32;
}

/* As slice_equal(), of words, which are mostly short. */
static inline bool string_equal(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	return a.length <= sizeof(uint64_t)
		       ? string_hash_tail(a) == string_hash_tail(b)
		       : memcmp(a.bytes, b.bytes, a.length) == 0;
}

void string_table_release(struct string_table *table);

/* Make room for `count` strings in all, so that adding them moves none. */
void string_table_reserve(struct string_table *table, size_t count);

/* The value of a string, or NULL. */
void *string_table_find(const struct string_table *table, struct slice key);

/* The same when the string's hash is known. */
void *string_table_find_hashed(const struct string_table *table,
			       struct slice key, uint64_t hash);

/* The place of a string's value, made when missing; valid until the next. */
void **string_table_at(struct string_table *table, struct slice key);

/*
 * The number of a string, from 1 in order of addition, which is its value; a
 * new one is copied to the arena.  entries[number - 1] has its key.
 */
uint32_t string_table_number(struct string_table *table, struct slice key,
			     struct arena *arena);

#endif
