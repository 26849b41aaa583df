#include "language/string_table.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

enum { SIZE_LEAST = 1024 };

static uint32_t tag_of(uint64_t hash)
{
	return (uint32_t)hash;
}

/* The slot of a string, or the free one where it would be. */
static struct string_slot *slot_of(const struct string_table *table,
				   struct slice key, uint32_t tag)
{
	size_t at = tag & (table->size - 1);

	while (table->slots[at].entry &&
	       !(table->slots[at].tag == tag &&
		 string_equal(table->entries[table->slots[at].entry - 1].key,
			      key)))
		at = (at + 1) & (table->size - 1);
	return &table->slots[at];
}

/* Eight bits a slot, picked by the upper part of the tag. */
static size_t bit_of(const struct string_table *table, uint32_t tag)
{
	return (size_t)((uint64_t)tag * (table->size * 8) >> 32);
}

static void set_bit(struct string_table *table, uint32_t tag)
{
	size_t bit = bit_of(table, tag);

	table->bits[bit / 64] |= UINT64_C(1) << bit % 64;
}

static bool has_bit(const struct string_table *table, uint32_t tag)
{
	size_t bit = bit_of(table, tag);

	return table->bits[bit / 64] >> bit % 64 & 1;
}

/* Put a slot where it belongs; no other has its string. */
static void put(struct string_table *table, struct string_slot slot)
{
	size_t at = slot.tag & (table->size - 1);

	while (table->slots[at].entry)
		at = (at + 1) & (table->size - 1);
	table->slots[at] = slot;
	set_bit(table, slot.tag);
}

static void enlarge(struct string_table *table, size_t size)
{
	struct string_slot *slots = table->slots;
	size_t before = table->size;

	free(table->bits);
	table->size = size;
	table->slots = xcalloc(size, sizeof *table->slots);
	table->bits = xcalloc(size / 8, sizeof *table->bits);
	table->entries =
		xreallocarray(table->entries, size / 2, sizeof *table->entries);
	for (size_t i = 0; i < before; i++)
		if (slots[i].entry)
			put(table, slots[i]);
	free(slots);
}

void string_table_reserve(struct string_table *table, size_t count)
{
	size_t size = table->size ? table->size : SIZE_LEAST;

	while (size / 2 < count)
		size *= 2;
	if (size > table->size)
		enlarge(table, size);
}

void string_table_release(struct string_table *table)
{
	free(table->slots);
	free(table->entries);
	free(table->bits);
	*table = (struct string_table){ 0 };
}

void *string_table_find(const struct string_table *table, struct slice key)
{
	return string_table_find_hashed(table, key, string_hash(key));
}

void *string_table_find_hashed(const struct string_table *table,
			       struct slice key, uint64_t hash)
{
	uint32_t tag = tag_of(hash);
	const struct string_slot *slot;

	if (!table->size || !has_bit(table, tag))
		return NULL;
	slot = slot_of(table, key, tag);
	return slot->entry ? table->entries[slot->entry - 1].value : NULL;
}

void **string_table_at(struct string_table *table, struct slice key)
{
	uint32_t tag = tag_of(string_hash(key));
	struct string_slot *slot;

	string_table_reserve(table, table->used + 1);
	slot = slot_of(table, key, tag);
	if (!slot->entry) {
		table->entries[table->used++] =
			(struct string_entry){ .key = key };
		*slot = (struct string_slot){ tag, (uint32_t)table->used };
		set_bit(table, tag);
	}
	return &table->entries[slot->entry - 1].value;
}

uint32_t string_table_number(struct string_table *table, struct slice key,
			     struct arena *arena)
{
	void **place = string_table_at(table, key);

	if (!*place) {
		*place = (void *)(uintptr_t)table->used;
		table->entries[table->used - 1].key.bytes =
			arena_strndup(arena, key.bytes, key.length);
	}
	return (uint32_t)(uintptr_t)*place;
}
