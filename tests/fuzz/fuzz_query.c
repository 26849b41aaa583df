/*
 * Any text read as a query: it is either a tree within its bounds whose
 * columns lie inside the text, or it is refused with a column and a reason.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/query.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool what, const char *text)
{
	if (what)
		return;
	fprintf(stderr, "%s\n", text);
	abort();
}

static size_t count_terms(const struct query *query, size_t columns)
{
	must(query->column >= 1 && query->column <= columns,
	     "a term outside the text");
	switch (query->kind) {
	case QUERY_AND:
	case QUERY_OR:
		must(query->left && query->right, "a pair of one");
		return count_terms(query->left, columns) +
		       count_terms(query->right, columns);
	case QUERY_NOT:
		must(query->left && !query->right, "a negation of two");
		return count_terms(query->left, columns);
	default:
		must(!query->left && !query->right, "a term with branches");
		must(!query->text || *query->text, "an empty text");
		return 1;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct error error = { 0 };
	char *text = arena_strndup(&arena, (const char *)data, size);
	struct query *query;

	if (query_parse(text, &arena, &query, &error)) {
		must(error.kind == ERROR_NONE, "done and refused");
		must(!query || count_terms(query, strlen(text)) <=
				       QUERY_TERMS_MAX,
		     "too many terms");
	} else {
		must(!query, "refused and done");
		must(error.kind == ERROR_USAGE &&
			     strncmp(error.text, "query, column ", 14) == 0,
		     "refused without a column");
	}
	arena_free(&arena);
	return 0;
}
