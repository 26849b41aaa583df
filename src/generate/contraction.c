#include "generate/contraction.h"

#include <stddef.h>
#include <string.h>

enum { LONGEST = 12 }; /* bytes of a contraction, its mark of three too */

static bool is_mark(char c)
{
	return c == '\'' || c == '\x99'; /* the last byte of a curly one */
}

/* All have their mark before the last letter or the last two: "'t", "'ll". */
static bool may_be_short(struct slice fold)
{
	return fold.length > 3 && fold.length <= LONGEST &&
	       (is_mark(fold.bytes[fold.length - 2]) ||
		is_mark(fold.bytes[fold.length - 3]));
}

/* With a plain mark: "don\u2019t" -> "don't"; false when it has none. */
static bool with_plain_mark(struct slice fold, char plain[LONGEST + 1])
{
	static const char curly[] = "\xe2\x80\x99";
	const char *mark;
	size_t before;

	if (!may_be_short(fold))
		return false;
	memcpy(plain, fold.bytes, fold.length);
	plain[fold.length] = '\0';
	mark = strstr(plain, curly);
	if (!mark)
		return strchr(plain, '\'') != NULL;
	before = (size_t)(mark - plain);
	plain[before] = '\'';
	memmove(plain + before + 1, plain + before + sizeof curly - 1,
		fold.length - before - (sizeof curly - 1) + 1);
	return true;
}

const char *contraction_full(const struct token *token,
			     const struct token *next)
{
	static const struct {
		const char *shorter, *full;
	} forms[] = {
		{ "aren't", "are not" },     { "can't", "cannot" },
		{ "couldn't", "could not" }, { "didn't", "did not" },
		{ "doesn't", "does not" },   { "don't", "do not" },
		{ "hadn't", "had not" },     { "hasn't", "has not" },
		{ "haven't", "have not" },   { "isn't", "is not" },
		{ "it'll", "it will" },      { "it's", "it is" },
		{ "mustn't", "must not" },   { "shouldn't", "should not" },
		{ "that's", "that is" },     { "there's", "there is" },
		{ "they'll", "they will" },  { "they're", "they are" },
		{ "they've", "they have" },  { "wasn't", "was not" },
		{ "weren't", "were not" },   { "won't", "will not" },
		{ "wouldn't", "would not" }, { "you'll", "you will" },
		{ "you're", "you are" },     { "you've", "you have" },
	};
	char plain[LONGEST + 1];

	if (token->kind != TOKEN_WORD || !with_plain_mark(token->fold, plain))
		return NULL;
	if (next && token_is(next, "been")) {
		if (strcmp(plain, "it's") == 0)
			return "it has";
		if (strcmp(plain, "there's") == 0)
			return "there has";
	}
	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
		if (strcmp(plain, forms[i].shorter) == 0)
			return forms[i].full;
	return NULL;
}
