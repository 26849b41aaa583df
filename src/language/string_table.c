#include "language/string_table.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

static uint64_t hash_of(struct slice key)
{
	uint64_t hash = 1469598103934665603u; /* FNV-1a */

	for (size_t i = 0; i < key.length; i++)
		hash = (hash ^ (unsigned char)key.bytes[i]) * 1099511628211u;
	return hash ^ (hash >> 29);
}

/* The slot of a string, or the free one where it would be. */
static struct string_slot *slot_of(const struct string_table *table,
				   struct slice key, uint64_t hash)
{
	size_t at = hash & (table->size - 1);

	while (table->slots[at].key.bytes &&
	       !(table->slots[at].hash == hash &&
		 slice_equal(table->slots[at].key, key)))
		at = (at + 1) & (table->size - 1);
	return &table->slots[at];
}

static void enlarge(struct string_table *table)
{
	struct string_table larger = {
		.size = table->size ? table->size * 2 : 1024,
		.used = table->used,
	};

	larger.slots = xcalloc(larger.size, sizeof *larger.slots);
	for (size_t i = 0; i < table->size; i++)
		if (table->slots[i].key.bytes)
			*slot_of(&larger, table->slots[i].key,
				 table->slots[i].hash) = table->slots[i];
	free(table->slots);
	*table = larger;
}

void string_table_release(struct string_table *table)
{
	free(table->slots);
	*table = (struct string_table){ 0 };
}

void *string_table_find(const struct string_table *table, struct slice key)
{
	return table->size ? slot_of(table, key, hash_of(key))->value : NULL;
}

void **string_table_at(struct string_table *table, struct slice key)
{
	uint64_t hash = hash_of(key);
	struct string_slot *slot;

	if (table->used * 2 >= table->size)
		enlarge(table);
	slot = slot_of(table, key, hash);
	if (!slot->key.bytes) {
		slot->key = key;
		slot->hash = hash;
		table->used++;
	}
	return &slot->value;
}
