#include "store/families.h"

#include <stdlib.h>
#include "rounds/memory.h"

/* Open addressing; the numbers are hashes already. */
static bool put(struct families *families, uint64_t family)
{
	size_t at = (size_t)family & (families->capacity - 1);

	while (families->slots[at]) {
		if (families->slots[at] == family)
			return false;
		at = (at + 1) & (families->capacity - 1);
	}
	families->slots[at] = family;
	families->count++;
	return true;
}

/* At most half full; the capacity is a power of two. */
static void grow(struct families *families)
{
	struct families larger = {
		.capacity = families->capacity ? families->capacity * 2 : 64,
	};

	larger.slots = xcalloc(larger.capacity, sizeof *larger.slots);
	for (size_t i = 0; i < families->capacity; i++)
		if (families->slots[i])
			put(&larger, families->slots[i]);
	free(families->slots);
	*families = larger;
}

bool families_add(struct families *families, uint64_t family)
{
	if (!family)
		return true;
	if (families->count * 2 >= families->capacity)
		grow(families);
	return put(families, family);
}

void families_release(struct families *families)
{
	free(families->slots);
	*families = (struct families){ 0 };
}
