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

/* The types of terms that such a noun stands for, "drug class"; or NULL. */
const char *refer_kind_types(struct slice noun);

/* The condition that the text is about; not known when there is none. */
struct reference refer_topic(const struct context *context);

/* "it", "they"; not known where they mean nothing, or one of several. */
struct reference refer_pronoun(struct context *context,
			       const struct parse *parse, struct range range);

/*
 * "this procedure" under the heading "Paracentesis": what the innermost
 * heading is, when it is of one of these types.
 */
struct reference refer_heading(struct context *context, const char *types,
			       bool plural);

/* Is the type one of these, "drug class"? */
bool refer_type_in(const char *types, const char *type);

#endif
