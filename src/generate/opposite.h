/*
 * opposite - words that turn a statement round: "raises" against "lowers".
 *
 * A word stands on one side only, so that two words of one side are never
 * opposites.  All words are stems, as word_stem() makes them.
 */
#ifndef GENERATE_OPPOSITE_H
#define GENERATE_OPPOSITE_H

#include <stdbool.h>

enum opposite_side {
	OPPOSITE_NONE, /* has no opposite */
	OPPOSITE_ONE,
	OPPOSITE_OTHER
};

enum opposite_side opposite_side_of(const char *stem);

/* Whether the words are opposites, in either order. */
bool opposite(const char *a, const char *b);

#endif
