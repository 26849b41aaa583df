/*
 * clause_statement - where something is said of a subject.
 */
#ifndef GENERATE_CLAUSE_STATEMENT_H
#define GENERATE_CLAUSE_STATEMENT_H

#include "rounds/phrase.h"

/* Does a noun phrase begin here, or several, with a finite verb behind? */
bool clause_statement_at(const struct parse *p, size_t at);

/* The end of the clause whose subject begins here. */
size_t clause_statement_end(const struct parse *p, size_t at);

#endif
