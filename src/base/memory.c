#include "rounds/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void memory_exhausted(void)
{
	fputs("rounds: out of memory\n", stderr);
	exit(EXIT_FAILURE);
}

void *xcalloc(size_t count, size_t size)
{
	void *memory = calloc(count ? count : 1, size ? size : 1);

	if (!memory)
		memory_exhausted();
	return memory;
}

void *xreallocarray(void *old, size_t count, size_t size)
{
	void *memory;

	if (size && count > SIZE_MAX / size)
		memory_exhausted();
	memory = realloc(old, count && size ? count * size : 1);
	if (!memory)
		memory_exhausted();
	return memory;
}

char *xstrndup(const char *text, size_t size)
{
	char *copy;

	if (size == SIZE_MAX)
		memory_exhausted();
	copy = xcalloc(size + 1, 1);
	memcpy(copy, text, size);
	return copy;
}

char *xstrdup(const char *text)
{
	return xstrndup(text, strlen(text));
}
