#include "generate/pairing.h"

#include <stdlib.h>

#include "rounds/memory.h"

void pairing_release(struct pairing *pairing)
{
	free(pairing->entries);
	*pairing = (struct pairing){ 0 };
}

void pairing_add(struct pairing *pairing, uint64_t key, size_t member,
		 bool other)
{
	if (pairing->count == pairing->capacity) {
		pairing->capacity = pairing->capacity * 2 + 64;
		pairing->entries =
			xreallocarray(pairing->entries, pairing->capacity,
				      sizeof *pairing->entries);
	}
	pairing->entries[pairing->count++] =
		(struct pairing_entry){ key, member, other };
}

static int compare(const void *a, const void *b)
{
	const struct pairing_entry *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->other != y->other)
		return x->other ? 1 : -1;
	return (x->member > y->member) - (x->member < y->member);
}

/* The first entry from `from` that is not of this key and side. */
static size_t run_end(const struct pairing *pairing, size_t from, uint64_t key,
		      bool other)
{
	while (from < pairing->count && pairing->entries[from].key == key &&
	       pairing->entries[from].other == other)
		from++;
	return from;
}

void pairing_each(struct pairing *pairing,
		  void (*found)(void *context, size_t one, size_t other),
		  void *context)
{
	const struct pairing_entry *entries = pairing->entries;
	size_t middle, end;

	if (!pairing->count)
		return;
	qsort(pairing->entries, pairing->count, sizeof *entries, compare);
	for (size_t start = 0; start < pairing->count; start = end) {
		middle = run_end(pairing, start, entries[start].key, false);
		end = run_end(pairing, middle, entries[start].key, true);
		for (size_t i = start; i < middle; i++)
			for (size_t k = middle; k < end; k++)
				found(context, entries[i].member,
				      entries[k].member);
	}
}
