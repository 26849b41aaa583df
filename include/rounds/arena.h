/*
 * arena - memory with one owner and one lifetime.
 *
 * For work that makes thousands of small strings and then drops them all:
 * reading one deck, generating cards from one document.  The arena owns
 * every byte it hands out; pointers are *borrowed* and die together at
 * arena_free().  Never free() them, never keep them in a longer-lived
 * struct: copy out what must survive.
 *
 * Running out of memory ends the program, so no function here can fail.
 */
#ifndef ROUNDS_ARENA_H
#define ROUNDS_ARENA_H

#include <stddef.h>
#include "rounds/attrs.h"

/* `struct arena arena = { 0 };` is an empty arena, ready to use. */
struct arena {
	struct arena_block *newest; /* private */
};

/* Zeroed, aligned for any type.  Borrowed from the arena. */
void *arena_alloc(struct arena *arena, size_t size);

/* As arena_alloc() for `count` elements; ends the program on overflow. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/* The same, not zeroed: what is not written is anything. */
void *arena_array_unset(struct arena *arena, size_t count, size_t size);

/* Copy of `size` bytes.  Borrowed from the arena. */
char *arena_strndup(struct arena *arena, const char *text, size_t size);

/* Copy of a NUL-terminated text; NULL stays NULL.  Borrowed. */
char *arena_strdup(struct arena *arena, const char *text);

/* Formatted text.  Borrowed from the arena. */
char *arena_printf(struct arena *arena, const char *format, ...)
	PRINTF_LIKE(2, 3);

/*
 * Make room for one more element in a growing array that lives in the
 * arena: returns `items`, or a copy twice as large when count has reached
 * *capacity.  The old copy stays until arena_free().
 */
void *arena_grow(struct arena *arena, void *items, size_t count,
		 size_t *capacity, size_t size);

/* Drop everything, but keep the newest block for what comes next. */
void arena_clear(struct arena *arena);

/* Release everything.  The arena is empty and may be used again. */
void arena_free(struct arena *arena);

#endif
