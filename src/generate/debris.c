#include "generate/debris.h"

#include <string.h>

/* Most of a text is letters and spaces, with which no piece begins. */
static bool may_begin_a_piece(char c)
{
	return c != ' ' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
	       !(c >= '0' && c <= '9');
}

static bool begins_any(struct slice text, const char *const *pieces)
{
	for (; *pieces; pieces++)
		if (slice_starts_with(text, *pieces))
			return true;
	return false;
}

static bool holds_any(struct slice text, const char *const *pieces)
{
	for (; text.length; text.bytes++, text.length--)
		if (may_begin_a_piece(text.bytes[0]) &&
		    begins_any(text, pieces))
			return true;
	return false;
}

/* "$5$", "$x$", not "$50" */
static bool has_formula(struct slice text)
{
	enum { FORMULA = 24 };

	for (size_t i = 0; i < text.length; i++)
		for (size_t k = i + 1;
		     text.bytes[i] == '$' && k < text.length && k < i + FORMULA;
		     k++)
			if (text.bytes[k] == '$' && text.bytes[k - 1] != ' ')
				return true;
	return false;
}

/* "$\alpha_1$", "[[page]]", "**bold", "<br", "&nbsp;", a row of a table. */
static bool has_markup(struct slice text)
{
	static const char *const marks[] = { "\\", "$_", "[[",  "]]",    "**",
					     "==", "</", "<br", "&nbsp", "&lt;",
					     "{{", "}}", "| ",  NULL };

	return holds_any(text, marks);
}

/* "cortex \u2192 putamen": a drawing, not an answer. */
static bool has_arrow(struct slice text)
{
	static const char *const arrows[] = { "\u2192", "\u21d2", "\u2794",
					      "->",     "=>",     NULL };

	return holds_any(text, arrows);
}

/* Does each line close the brackets that it opens, and no others? */
static bool is_balanced(struct slice text)
{
	size_t depth = 0;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.bytes[i];

		depth += c == '(' || c == '[';
		if ((c == ')' || c == ']') && depth-- == 0)
			return false;
		if (c == '\n' && depth)
			return false;
	}
	return depth == 0;
}

const char *debris_refusal(struct slice text)
{
	if (has_markup(text) || has_formula(text))
		return "debris of a formula or a page";
	if (has_arrow(text))
		return "an arrow is no answer";
	return is_balanced(text) ? NULL : "a bracket is cut";
}
