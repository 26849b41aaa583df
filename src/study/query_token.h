/*
 * query_token - the pieces a query is written in.
 */
#ifndef STUDY_QUERY_TOKEN_H
#define STUDY_QUERY_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/error.h"

enum query_token_kind {
	TOKEN_END,
	TOKEN_OPEN,
	TOKEN_CLOSE,
	TOKEN_MINUS, /* right before what it turns round */
	TOKEN_AND,
	TOKEN_OR,
	TOKEN_TERM
};

struct query_token {
	enum query_token_kind kind;
	size_t column; /* characters, the first is 1 */
	/* Of a term; borrowed from the arena. */
	const char *field;   /* before the colon; NULL: none */
	const char *text;    /* without quotes and backslashes, never "" */
	size_t value_column; /* of `text` */
	bool quoted;
};

struct query_lexer {
	const char *at; /* borrowed; valid UTF-8 */
	size_t column;
	struct arena *arena; /* borrowed */
};

/* False with ERROR_USAGE: an open quote, an empty value and the like. */
bool query_token_next(struct query_lexer *lexer, struct query_token *token,
		      struct error *error) MUST_USE;

/* ERROR_USAGE "query, column 7: ..."; returns false. */
bool query_fault(struct error *error, size_t column, const char *format, ...)
	PRINTF_LIKE(3, 4);

#endif
