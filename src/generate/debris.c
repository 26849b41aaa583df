#include "generate/debris.h"

#include <string.h>
#include <strings.h>

/* What a piece of debris begins with, brackets and line ends. */
static const bool special[256] = {
	['\\'] = true, ['$'] = true, ['['] = true, [']'] = true,
	['*'] = true,  ['='] = true, ['<'] = true, ['&'] = true,
	['{'] = true,  ['}'] = true, ['|'] = true, ['-'] = true,
	[0xe2] = true, ['('] = true, [')'] = true, ['\n'] = true,
};

/* "$\alpha_1$", "[[page]]", "**bold", "<br", "&nbsp;", a row of a table. */
static const char *const markup[] = { "\\", "$_", "[[",  "]]",    "**",
				      "==", "</", "<br", "&nbsp", "&lt;",
				      "{{", "}}", "| ",  NULL };

/* "cortex \u2192 putamen": a drawing, not an answer. */
static const char *const arrows[] = { "\u2192", "\u21d2", "\u2794",
				      "->",     "=>",     NULL };

static bool begins_any(struct slice text, const char *const *pieces)
{
	for (; *pieces; pieces++)
		if (text.bytes[0] == **pieces &&
		    slice_starts_with(text, *pieces))
			return true;
	return false;
}

/* "$5$", "$x$", not "$50" */
static bool begins_formula(struct slice text)
{
	enum { FORMULA = 24 };

	if (text.bytes[0] != '$')
		return false;
	for (size_t k = 1; k < text.length && k < FORMULA; k++)
		if (text.bytes[k] == '$' && text.bytes[k - 1] != ' ')
			return true;
	return false;
}

/* Brackets of a line that are open. */
struct brackets {
	size_t depth;
	bool cut; /* one was closed that wasn't open, or never */
};

static void read_bracket(struct brackets *brackets, char c)
{
	if (c == '(' || c == '[')
		brackets->depth++;
	else if (c == '\n')
		brackets->cut |= brackets->depth > 0;
	else if ((c == ')' || c == ']') && brackets->depth)
		brackets->depth--;
	else if (c == ')' || c == ']')
		brackets->cut = true;
}

const char *debris_refusal(struct slice text)
{
	struct brackets brackets = { 0 };
	bool arrow = false;

	for (; text.length; text.bytes++, text.length--) {
		if (!special[(unsigned char)text.bytes[0]])
			continue;
		if (begins_any(text, markup) || begins_formula(text))
			return "debris of a formula or a page";
		arrow = arrow || begins_any(text, arrows);
		read_bracket(&brackets, text.bytes[0]);
	}
	if (arrow)
		return "an arrow is no answer";
	return brackets.cut || brackets.depth ? "a bracket is cut" : NULL;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ')';
}

/* How long the numbers behind a word's comma or stop are; 0 when none are. */
static size_t reference_numbers(const char *at)
{
	static const char digits[] = "0123456789,-\xe2\x80\x93";
	size_t length = strspn(at, digits);

	if (!length || *at < '0' || *at > '9' ||
	    (at[length] && !strchr(" \n;)", at[length])))
		return 0;
	return at[length - 1] >= '0' && at[length - 1] <= '9' ? length : 0;
}

/* "[see Warnings and Precautions (5.1)]": the size of such a remark, or 0. */
static size_t remark_size(const char *at)
{
	const char *end;

	if (at[0] != ' ' || at[1] != '[' || strncasecmp(at + 2, "see ", 4) != 0)
		return 0;
	end = strchr(at, ']');
	return end ? (size_t)(end + 1 - at) : 0;
}

const char *debris_mend(const char *text, struct arena *arena)
{
	struct text mended = TEXT_INIT;
	const char *kept = text, *from = text;

	for (const char *at = text; *at; at++) {
		size_t length;

		if ((unsigned char)*at > '.') /* as nearly all are */
			continue;
		length = remark_size(at);
		if (length) {
			text_add(&mended, from, (size_t)(at - from));
			from = at + length;
			at = from - 1;
			continue;
		}
		if (at - text < 3 || (*at != ',' && *at != '.') ||
		    !is_letter(at[-1]) || !is_letter(at[-2]) ||
		    !is_letter(at[-3]))
			continue;
		length = reference_numbers(at + 1);
		if (!length)
			continue;
		text_add(&mended, from, (size_t)(at - from));
		if (*at == ',' && at[1 + length] == ' ')
			text_add_char(&mended, ',');
		from = at + 1 + length;
	}
	if (from != text) {
		text_add_string(&mended, from);
		kept = arena_strndup(arena, mended.bytes, mended.length);
	}
	text_release(&mended);
	return kept;
}
