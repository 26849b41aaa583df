#include "generate/debris.h"

#include <string.h>

static bool holds(struct slice text, const char *piece)
{
	size_t size = strlen(piece);

	for (size_t i = 0; i + size <= text.length; i++)
		if (memcmp(text.bytes + i, piece, size) == 0)
			return true;
	return false;
}

/* "$\alpha_1$", "[[page]]", "**bold", "<br", "&nbsp;", a row of a table. */
static bool has_markup(struct slice text)
{
	static const char *const marks[] = { "\\", "$_", "[[",  "]]",    "**",
					     "==", "</", "<br", "&nbsp", "&lt;",
					     "{{", "}}", "| ",  NULL };

	for (size_t k = 0; marks[k]; k++)
		if (holds(text, marks[k]))
			return true;
	return false;
}

/* "cortex \u2192 putamen": a drawing, not an answer. */
static bool has_arrow(struct slice text)
{
	static const char *const arrows[] = { "\u2192", "\u21d2", "\u2794",
					      "->",     "=>",     NULL };

	for (size_t k = 0; arrows[k]; k++)
		if (holds(text, arrows[k]))
			return true;
	return false;
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
	if (has_markup(text))
		return "debris of a formula or a page";
	if (has_arrow(text))
		return "an arrow is no answer";
	return is_balanced(text) ? NULL : "a bracket is cut";
}
