/*
 * belong - whose it is: "its cause", "long-term use", "side effects".
 *
 * A phrase that begins with a possessive, or names a use without saying of
 * what, belongs to the subject spoken of: that of its own sentence, or, at
 * the beginning, that of the last.  Side effects and doses belong to the
 * treatment that the paragraph spoke of.
 */
#ifndef GENERATE_BELONG_H
#define GENERATE_BELONG_H

#include "generate/refer.h"

/* Does the noun phrase lack its owner: "its onset", "abrupt withdrawal"? */
bool belong_needed(const struct parse *parse, struct range range);

/*
 * The phrase with its owner, "the onset of gout"; not known when nobody can
 * be named.  Texts live in the context's arena.
 */
struct reference belong(struct context *context, const struct parse *parse,
			struct range range, const struct passage *passage);

#endif
