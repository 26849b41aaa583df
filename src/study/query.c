#include "rounds/query.h"

#include <string.h>
#include "rounds/utf8.h"
#include "study/query_term.h"
#include "study/query_token.h"

struct parser {
	struct query_lexer lexer;
	struct query_token now;
	size_t terms, depth;
	struct error *error;
};

static bool advance(struct parser *parser)
{
	return query_token_next(&parser->lexer, &parser->now, parser->error);
}

static struct query *node(struct parser *parser, enum query_kind kind,
			  struct query *left, struct query *right)
{
	struct query *made = arena_alloc(parser->lexer.arena, sizeof *made);

	made->kind = kind;
	made->left = left;
	made->right = right;
	made->column = left->column;
	return made;
}

static struct query *either(struct parser *parser);

/* Both kinds of nesting count, so that a hostile query ends early. */
static bool deeper(struct parser *parser)
{
	if (++parser->depth <= QUERY_DEPTH_MAX)
		return true;
	return query_fault(parser->error, parser->now.column,
			   "more than %d parentheses and minus signs inside "
			   "each other; write it flatter",
			   QUERY_DEPTH_MAX);
}

static struct query *group(struct parser *parser)
{
	size_t column = parser->now.column;
	struct query *inside;

	if (!deeper(parser) || !advance(parser))
		return NULL;
	inside = either(parser);
	if (!inside)
		return NULL;
	if (parser->now.kind != TOKEN_CLOSE) {
		query_fault(parser->error, column,
			    "the parenthesis is not closed; end it with )");
		return NULL;
	}
	parser->depth--;
	return advance(parser) ? inside : NULL;
}

static struct query *single(struct parser *parser)
{
	struct query *made;

	if (++parser->terms > QUERY_TERMS_MAX) {
		query_fault(parser->error, parser->now.column,
			    "more than %d terms; use a shorter query",
			    QUERY_TERMS_MAX);
		return NULL;
	}
	made = query_term(&parser->now, parser->lexer.arena, parser->error);
	return made && advance(parser) ? made : NULL;
}

static struct query *negated(struct parser *parser)
{
	struct query *inside;

	switch (parser->now.kind) {
	case TOKEN_MINUS:
		if (!deeper(parser) || !advance(parser))
			return NULL;
		inside = negated(parser);
		parser->depth--;
		return inside ? node(parser, QUERY_NOT, inside, NULL) : NULL;
	case TOKEN_OPEN:
		return group(parser);
	case TOKEN_TERM:
		return single(parser);
	default:
		query_fault(parser->error, parser->now.column,
			    "a term is missing here; write a word or "
			    "FIELD:VALUE, and quote \"and\" and \"or\" to look "
			    "for them");
		return NULL;
	}
}

static struct query *both(struct parser *parser)
{
	struct query *left = negated(parser);

	while (left && parser->now.kind != TOKEN_OR &&
	       parser->now.kind != TOKEN_CLOSE &&
	       parser->now.kind != TOKEN_END) {
		struct query *right;

		if (parser->now.kind == TOKEN_AND && !advance(parser))
			return NULL;
		right = negated(parser);
		left = right ? node(parser, QUERY_AND, left, right) : NULL;
	}
	return left;
}

static struct query *either(struct parser *parser)
{
	struct query *left = both(parser);

	while (left && parser->now.kind == TOKEN_OR) {
		struct query *right = advance(parser) ? both(parser) : NULL;

		left = right ? node(parser, QUERY_OR, left, right) : NULL;
	}
	return left;
}

bool query_parse(const char *text, struct arena *arena, struct query **query,
		 struct error *error)
{
	struct parser parser = {
		.lexer = { .at = text, .column = 1, .arena = arena },
		.error = error,
	};
	size_t length = strlen(text), offset;

	*query = NULL;
	if (length > QUERY_BYTES_MAX)
		return query_fault(error, 1,
				   "longer than %d bytes; use a shorter query",
				   QUERY_BYTES_MAX);
	if (!utf8_valid(text, length, &offset))
		return query_fault(error, 1,
				   "not UTF-8 at byte %zu; type it again",
				   offset + 1);
	if (!advance(&parser))
		return false;
	if (parser.now.kind == TOKEN_END)
		return true;
	*query = either(&parser);
	if (*query && parser.now.kind == TOKEN_CLOSE) {
		*query = NULL;
		query_fault(error, parser.now.column,
			    "no parenthesis is open here; write \\) to look "
			    "for one");
	}
	return *query != NULL;
}
