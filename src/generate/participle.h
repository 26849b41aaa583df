/*
 * participle - "ruled" of "rule", "given" of "give".
 *
 * The grammar knows what each form is a form of, not how to make one: the
 * ways to write a participle are tried, and the verbs of the packs say which
 * of them is one of this verb.
 */
#ifndef GENERATE_PARTICIPLE_H
#define GENERATE_PARTICIPLE_H

#include "rounds/arena.h"
#include "rounds/grammar.h"

/* The past participle of a folded base form; NULL when the verb is unknown. */
const char *participle_of(const struct grammar *grammar, struct slice base,
			  struct arena *arena);

#endif
