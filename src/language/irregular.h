/*
 * irregular - words whose base form no rule finds.
 */
#ifndef LANGUAGE_IRREGULAR_H
#define LANGUAGE_IRREGULAR_H

#include <stddef.h>
#include "rounds/text.h"

/*
 * The base forms of an irregular folded word, the likeliest first and
 * separated by a space ("find found"), or NULL.
 */
const char *irregular_bases(struct slice fold);

/* The table, sorted by form, for checking it. */
struct irregular {
	const char *form, *bases;
};
const struct irregular *irregular_table(size_t *count);

#endif
