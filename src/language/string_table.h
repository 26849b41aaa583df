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
#include "rounds/text.h"

struct string_slot {
	struct slice key; /* bytes NULL in a free slot */
	uint64_t hash;
	void *value; /* the user's; NULL in a new slot */
};

/* `struct string_table table = { 0 };` is empty. */
struct string_table {
	struct string_slot *slots;
	size_t size; /* 0 or a power of two */
	size_t used;
	/* A bit is set for each string: most that are looked up are none. */
	uint64_t *bits;
};

/* Of the bytes (FNV-1a, its upper bits mixed into the lower). */
uint64_t string_hash(struct slice key);

/* The same step by step: start, take each byte, finish. */
#define STRING_HASH_START UINT64_C(1469598103934665603)

static inline uint64_t string_hash_byte(uint64_t hash, char byte)
{
	return (hash ^ (unsigned char)byte) * UINT64_C(1099511628211);
}

static inline uint64_t string_hash_end(uint64_t hash)
{
	return hash ^ (hash >> 29);
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

#endif
