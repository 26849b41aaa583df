/*
 * families - which siblings were seen, by the number of their family.
 */
#ifndef STORE_FAMILIES_H
#define STORE_FAMILIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* `{ 0 }` is empty. */
struct families {
	uint64_t *slots; /* owned; 0: free */
	size_t count, capacity;
};

/*
 * False when the family was there already.  0 stands for a card without
 * siblings: always true, nothing is kept.
 */
bool families_add(struct families *families, uint64_t family);

void families_release(struct families *families);

#endif
