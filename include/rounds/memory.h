/*
 * memory - allocation that cannot fail.
 *
 * Out of memory ends the program here, with one message: nobody can test
 * the alternative.  Results are *owned*: release them with free().
 */
#ifndef ROUNDS_MEMORY_H
#define ROUNDS_MEMORY_H

#include <stddef.h>
#include "rounds/attrs.h"

/* `count` zeroed elements. */
void *xcalloc(size_t count, size_t size) RETURNS_OWNED;

/* As realloc() to `count` elements; the old pointer is taken. */
void *xreallocarray(void *old, size_t count, size_t size) MUST_USE;

char *xstrdup(const char *text) RETURNS_OWNED;
char *xstrndup(const char *text, size_t size) RETURNS_OWNED;

/* Report that memory ran out and end the program. */
_Noreturn void memory_exhausted(void);

#endif
