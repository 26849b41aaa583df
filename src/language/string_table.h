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

void string_table_release(struct string_table *table);

/* The value of a string, or NULL. */
void *string_table_find(const struct string_table *table, struct slice key);

/* The place of a string's value, made when missing; valid until the next. */
void **string_table_at(struct string_table *table, struct slice key);

#endif
