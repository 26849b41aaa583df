/*
 * clause - where the statements of a sentence begin, and what leads them in.
 */
#ifndef GENERATE_CLAUSE_H
#define GENERATE_CLAUSE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/phrase.h"

enum { CLAUSE_LIMIT = 8 };

struct clause {
	struct range lead; /* "In the context of chronic pain"; may be empty */
	size_t start;      /* of its subject */
	size_t end;
	bool concession; /* "while ...", "although ..." */
	bool reported;   /* after "shown that", "concludes that" */
	size_t report;   /* the verb that reports it */
	/* A further predicate: "X does a *and does b*"; start is its verb. */
	bool predicate;
	struct range subject; /* of that predicate */
	size_t auxiliary;     /* shared with the first; SIZE_MAX: none */
};

/* The clauses of a sentence in order; at least one. */
size_t clauses_find(const struct parse *parse, struct clause *clauses,
		    size_t limit);

/*
 * Do the noun at token `head` and the verb agree in number, as far as their
 * forms tell?  False means that they were not read right.
 */
bool clause_agrees(const struct parse *parse, size_t head,
		   const struct verb_group *group);

#endif
