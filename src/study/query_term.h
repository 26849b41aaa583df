/*
 * query_term - what one term of a query says, its field and value checked.
 */
#ifndef STUDY_QUERY_TERM_H
#define STUDY_QUERY_TERM_H

#include "rounds/query.h"
#include "study/query_token.h"

/* The node for a TOKEN_TERM, from the arena; NULL with ERROR_USAGE. */
struct query *query_term(const struct query_token *token, struct arena *arena,
			 struct error *error);

#endif
