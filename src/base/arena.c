#include "rounds/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

/* Bytes.  Each block is twice the one before, as most arenas stay small. */
enum { BLOCK_FIRST = 1024, BLOCK_LARGEST = 64 * 1024 };

struct arena_block {
	struct arena_block *older;
	size_t used, size;
	_Alignas(max_align_t) unsigned char bytes[];
};

static struct arena_block *block_new(struct arena_block *older, size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof *block)
		memory_exhausted();
	block = xreallocarray(NULL, 1, sizeof *block + size);
	block->older = older;
	block->used = 0;
	block->size = size;
	return block;
}

static size_t next_size(const struct arena_block *block)
{
	if (!block)
		return BLOCK_FIRST;
	return block->size < BLOCK_LARGEST / 2 ? block->size * 2
					       : BLOCK_LARGEST;
}

/* Where in the block the next piece is to begin, perhaps behind its end. */
static size_t next_start(const struct arena_block *block)
{
	const size_t align = _Alignof(max_align_t);

	return (block->used + align - 1) / align * align;
}

/* As arena_alloc(), but what is there is anything. */
static void *take(struct arena *arena, size_t size)
{
	struct arena_block *block = arena->newest;
	size_t start = block ? next_start(block) : 0;

	if (!block || start > block->size || size > block->size - start) {
		size_t fresh = next_size(block);

		block = block_new(block, size > fresh ? size : fresh);
		arena->newest = block;
		start = 0;
	}
	block->used = start + size;
	return block->bytes + start;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(take(arena, size), 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		memory_exhausted();
	return arena_alloc(arena, count * size);
}

void *arena_array_unset(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		memory_exhausted();
	return take(arena, count * size);
}

char *arena_strndup(struct arena *arena, const char *text, size_t size)
{
	char *copy;

	if (size == SIZE_MAX)
		memory_exhausted();
	copy = take(arena, size + 1);
	if (size)
		memcpy(copy, text, size);
	copy[size] = '\0';
	return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return text ? arena_strndup(arena, text, strlen(text)) : NULL;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	struct arena_block *block = arena->newest;
	size_t start = block ? next_start(block) : 0, room = 0;
	va_list args;
	int length;
	char *text;

	if (block && start < block->size)
		room = block->size - start;
	/* into what is left of the block, where it mostly fits */
	va_start(args, format);
	length = vsnprintf(room ? (char *)block->bytes + start : NULL, room,
			   format, args);
	va_end(args);
	if (length < 0)
		length = 0; /* an encoding error; our formats have none */
	text = take(arena, (size_t)length + 1);
	if ((size_t)length < room)
		return text; /* which begins where it was written */
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void *arena_grow(struct arena *arena, void *items, size_t count,
		 size_t *capacity, size_t size)
{
	char *larger;

	if (count < *capacity)
		return items;
	*capacity = *capacity ? *capacity * 2 : 8;
	if (*capacity > SIZE_MAX / size)
		memory_exhausted();
	larger = take(arena, *capacity * size);
	if (count)
		memcpy(larger, items, count * size);
	memset(larger + count * size, 0, (*capacity - count) * size);
	return larger;
}

static void free_blocks(struct arena_block *block)
{
	while (block) {
		struct arena_block *older = block->older;

		free(block);
		block = older;
	}
}

void arena_clear(struct arena *arena)
{
	struct arena_block *block = arena->newest;

	if (!block)
		return;
	free_blocks(block->older);
	block->older = NULL;
	block->used = 0;
}

void arena_free(struct arena *arena)
{
	free_blocks(arena->newest);
	arena->newest = NULL;
}
