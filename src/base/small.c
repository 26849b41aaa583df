#include "rounds/small.h"

#include <string.h>

char *small_copy(struct slice text, struct arena *arena)
{
	const size_t step = sizeof(uint64_t);
	char *small = arena_array_unset(arena, text.length + step, 1);

	if (text.length)
		memcpy(small, text.bytes, text.length);
	bits_store(small + text.length, 0);
	for (size_t at = 0; at < text.length; at += step) {
		uint64_t bytes = bits_load(small + at);

		bits_store(small + at,
			   bytes | bits_between(bytes, 'A', 'Z') >> 2);
	}
	return small;
}
