/*
 * words - a line split as a shell would, but only split.
 *
 * White space separates; '...' and "..." keep it; a backslash takes the
 * next character as it is (inside "..." only \" and \\); '#' at the start
 * of a word begins a comment.  Nothing is expanded.
 */
#ifndef ROUNDS_UI_WORDS_H
#define ROUNDS_UI_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/attrs.h"

/* A growing list of strings, NULL after the last; all owned by the list. */
struct words {
	char **items; /* NULL while count is 0 and nothing was added */
	size_t count;
	size_t capacity; /* private */
};

/* How a line ended. */
enum words_end {
	WORDS_CLOSED, /* between words or after one */
	WORDS_SINGLE, /* inside '...' */
	WORDS_DOUBLE, /* inside "..." */
	WORDS_ESCAPE  /* after a backslash */
};

/* Copy `size` bytes as another string. */
void words_add(struct words *words, const char *bytes, size_t size);

/*
 * Append the words of a line.  Unless WORDS_CLOSED comes back the line goes
 * on: ask for more and split the whole again.
 */
enum words_end words_split(struct words *words, const char *line,
			   size_t size) MUST_USE;

/*
 * As words_split(), but the last word is the one a cursor at the end is in:
 * "" behind white space.  For completion.
 */
enum words_end words_split_at_cursor(struct words *words, const char *line,
				     size_t size);

void words_sort(struct words *words); /* by bytes; equals become one */
void words_release(struct words *words);

#endif
