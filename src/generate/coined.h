/*
 * coined - names of drugs that an article introduces itself.
 *
 * No lexicon knows all brands and every new drug, but a text about one says
 * what it is: "Xarelto is a medicine", "rivaroxaban (Xarelto)".  For the
 * article such a name is a drug like those of the lexicon.
 */
#ifndef GENERATE_COINED_H
#define GENERATE_COINED_H

#include "generate/context.h"

/* Find the names of the article's passages; once its readings are made. */
void coined_find(struct context *context);

/* The drug with this name, in whatever letters; or NULL. */
const struct lexicon_entry *coined_entry(const struct context *context,
					 const struct token *token);

#endif
