#include "study/query_token.h"

#include <stdarg.h>
#include <stdio.h>
#include <strings.h>
#include "rounds/text.h"

bool query_fault(struct error *error, size_t column, const char *format, ...)
{
	char reason[sizeof error->text];
	va_list args;

	va_start(args, format);
	vsnprintf(reason, sizeof reason, format, args);
	va_end(args);
	return error_set(error, ERROR_USAGE, "query, column %zu: %s", column,
			 reason);
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool ends_term(char c)
{
	return !c || is_blank(c) || c == '(' || c == ')';
}

/* One byte on; bytes that continue a character take no column. */
static void step(struct query_lexer *lexer)
{
	lexer->at++;
	if (((unsigned char)*lexer->at & 0xc0) != 0x80)
		lexer->column++;
}

/* One byte of a term, behind its backslash if it has one. */
static bool take(struct query_lexer *lexer, struct text *text,
		 struct error *error)
{
	if (*lexer->at == '\\') {
		step(lexer);
		if (!*lexer->at)
			return query_fault(error, lexer->column,
					   "nothing follows the backslash; "
					   "write \\\\ for one");
	}
	text_add_char(text, *lexer->at);
	step(lexer);
	return true;
}

static bool take_quoted(struct query_lexer *lexer, struct text *text,
			struct error *error)
{
	size_t column = lexer->column;

	step(lexer);
	while (*lexer->at && *lexer->at != '"')
		if (!take(lexer, text, error))
			return false;
	if (!*lexer->at)
		return query_fault(error, column,
				   "the quote is not closed; end it with \"");
	step(lexer);
	if (!ends_term(*lexer->at))
		return query_fault(error, lexer->column,
				   "text goes on behind the quote; put a space "
				   "between");
	return true;
}

/* True when the text so far is a name that a colon may follow. */
static bool is_name(const struct text *text)
{
	for (size_t i = 0; i < text->length; i++)
		if (text->bytes[i] < 'a' || text->bytes[i] > 'z')
			return false;
	return text->length > 0;
}

static void take_field(struct query_lexer *lexer, struct text *text,
		       struct query_token *token)
{
	token->field = arena_strndup(lexer->arena, text->bytes, text->length);
	text_clear(text);
	step(lexer);
	token->value_column = lexer->column;
}

static bool take_term(struct query_lexer *lexer, struct text *text,
		      struct query_token *token, struct error *error)
{
	while (!ends_term(*lexer->at)) {
		if (*lexer->at == ':' && !token->field && is_name(text)) {
			take_field(lexer, text, token);
		} else if (*lexer->at == '"') {
			if (text->length)
				return query_fault(
					error, lexer->column,
					"a quote inside a word; put a space "
					"before it or write \\\"");
			token->quoted = true;
			if (!take_quoted(lexer, text, error))
				return false;
		} else if (!take(lexer, text, error)) {
			return false;
		}
	}
	return true;
}

static bool term(struct query_lexer *lexer, struct query_token *token,
		 struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok;

	token->kind = TOKEN_TERM;
	token->value_column = lexer->column;
	ok = take_term(lexer, &text, token, error);
	if (ok && !text.length)
		ok = query_fault(error, token->value_column,
				 token->field ? "nothing follows the colon; "
						"write a value"
					      : "the quotes are empty; write "
						"a word between them");
	if (ok && !token->field && !token->quoted) {
		if (strcasecmp(text.bytes, "or") == 0)
			token->kind = TOKEN_OR;
		else if (strcasecmp(text.bytes, "and") == 0)
			token->kind = TOKEN_AND;
	}
	token->text = arena_strndup(lexer->arena, text.bytes, text.length);
	text_release(&text);
	return ok;
}

/* A sign of one character, or TOKEN_TERM when something else stands here. */
static enum query_token_kind sign(char c)
{
	switch (c) {
	case '\0':
		return TOKEN_END;
	case '(':
		return TOKEN_OPEN;
	case ')':
		return TOKEN_CLOSE;
	case '-':
		return TOKEN_MINUS;
	default:
		return TOKEN_TERM;
	}
}

bool query_token_next(struct query_lexer *lexer, struct query_token *token,
		      struct error *error)
{
	while (is_blank(*lexer->at))
		step(lexer);
	*token = (struct query_token){ .kind = sign(*lexer->at),
				       .column = lexer->column };
	if (token->kind == TOKEN_TERM)
		return term(lexer, token, error);
	if (token->kind != TOKEN_END)
		step(lexer);
	if (token->kind == TOKEN_MINUS &&
	    (!*lexer->at || is_blank(*lexer->at) || *lexer->at == ')'))
		return query_fault(error, token->column,
				   "nothing follows the minus sign; write it "
				   "right before a term");
	return true;
}
