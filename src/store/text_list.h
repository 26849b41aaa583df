/*
 * text_list - lists of texts, kept in one column as a JSON array.
 */
#ifndef STORE_TEXT_LIST_H
#define STORE_TEXT_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/attrs.h"

/* ["a", "b"]; owned: free() it. */
char *text_list_write(const char *const *texts, size_t count) RETURNS_OWNED;

/* False when it is no JSON array of texts; borrowed from the arena. */
bool text_list_read(const char *json, struct arena *arena,
		    const char *const **texts, size_t *count) MUST_USE;

#endif
