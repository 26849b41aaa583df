/*
 * known_form - short forms that an article uses beside the name, without
 * saying that the one stands for the other: "CKD" on a page that speaks of
 * "chronic kidney disease" means that, and nothing else.
 */
#ifndef GENERATE_KNOWN_FORM_H
#define GENERATE_KNOWN_FORM_H

#include "generate/context.h"

/*
 * The one meaning that the lexicon gives a short form, if the article has it
 * in words; NULL for names, for what is no short form and where it has not.
 * As definition_find(), which comes first.
 */
const struct definition *known_form(struct context *context, struct slice word,
				    bool *plural);

/* Can the name be read out of the short form, from its first word to its last?
 */
bool known_form_reads(struct slice form, const char *name);

#endif
