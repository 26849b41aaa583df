/*
 * pairing - the pairs of two sides that share a key.
 *
 * What is compared has to share something first: with a key for each thing
 * that may be shared, only members of equal keys meet, and the time grows
 * with the pairs that are found, not with the square of the members.
 */
#ifndef GENERATE_PAIRING_H
#define GENERATE_PAIRING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pairing_entry {
	uint64_t key;
	size_t member;
	bool other; /* side */
};

/* `struct pairing pairing = { 0 };` is empty. */
struct pairing {
	struct pairing_entry *entries;
	size_t count, capacity;
};

void pairing_release(struct pairing *pairing);

/* Put a member of the one or the `other` side under a key. */
void pairing_add(struct pairing *pairing, uint64_t key, size_t member,
		 bool other);

/*
 * Call `found` for every two members of different sides under one key, the
 * member of the one side first.  A pair under two keys is told twice.
 */
void pairing_each(struct pairing *pairing,
		  void (*found)(void *context, size_t one, size_t other),
		  void *context);

#endif
