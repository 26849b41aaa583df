/*
 * refer_private - the kinds of reference that refer() tells apart.
 */
#ifndef GENERATE_REFER_PRIVATE_H
#define GENERATE_REFER_PRIVATE_H

#include "generate/refer.h"

/* What was spoken of, as a reference to it. */
struct reference refer_mention(const struct mention *mention);

/* "this drug", "these cells", "the disease": a noun of a kind named before. */
struct reference refer_demonstrative(struct context *context,
				     const struct parse *parse,
				     struct range range);

/* "it", "they"; not known where they mean nothing, or one of several. */
struct reference refer_pronoun(struct context *context,
			       const struct parse *parse, struct range range);

/*
 * "patients given this drug": a phrase that ends in a reference, with its name
 * in place; not known where nothing else stands for the phrase.
 */
struct reference refer_within(struct context *context,
			      const struct parse *parse, struct range range);

/* Is the type one of these, "drug class"? */
bool refer_type_in(const char *types, const char *type);

#endif
