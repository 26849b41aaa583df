/*
 * spelling - one form for all ways to write a term.
 *
 * Words in their folded form are parted by one space, hyphens count as
 * spaces, Greek letters have their names and stand alone, a possessive 's
 * counts only at the very end: "5α-reductase" and "5-alpha reductase",
 * "Crohn's disease" and "Crohn disease" have the same form.
 */
#ifndef LANGUAGE_SPELLING_H
#define LANGUAGE_SPELLING_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/token.h"

#define SPELLING_SIZE 512

/* `struct spelling spelling; spelling.length = 0;` is empty. */
struct spelling {
	char bytes[SPELLING_SIZE];
	size_t length;
};

/* True for a mark between words that adds nothing: "-", "Graves' disease". */
bool spelling_is_joint(const struct token *token);

/* Add the next token of a term; false when there is no room. */
bool spelling_add(struct spelling *spelling, const struct token *token);

/* Its start when a further token would follow. */
struct slice spelling_prefix(const struct spelling *spelling);

/* False for words of other endings: they are no plural, or a verb's form. */
bool spelling_may_be_plural(struct slice word);

/*
 * The same with its last word in the singular, for each singular that the
 * word may have; writes up to three and returns how many.
 */
size_t spelling_singulars(const struct spelling *spelling,
			  struct spelling singulars[3]);

#endif
