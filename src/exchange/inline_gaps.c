/* Parts of a paragraph that Obsidian hides: "==hidden==". */
#include <string.h>

#include "exchange/inline_card.h"

#define GAP_MAX 1000 /* bytes; so that what is left open costs no time */

static struct slice from(struct slice text, size_t i)
{
	return (struct slice){ text.bytes + i, text.length - i };
}

/* Where `mark` begins, not before `start` and nearby; 0 when it doesn't. */
static size_t find(struct slice text, size_t start, const char *mark)
{
	size_t end = text.length < GAP_MAX ? text.length : GAP_MAX;

	for (size_t i = start; i < end; i++)
		if (slice_starts_with(from(text, i), mark))
			return i;
	return 0;
}

/*
 * The text between the marks at the beginning; empty when it is none.  White
 * space within the marks makes "a == b == c" no gap.
 */
static struct slice hidden_at(struct slice text)
{
	size_t end = slice_starts_with(text, "==") ? find(text, 3, "==") : 0;
	struct slice inside = { text.bytes + 2, end ? end - 2 : 0 };

	if (!end || slice_trim(inside).length != inside.length ||
	    inside.bytes[0] == '=' ||
	    memchr(inside.bytes, '\n', inside.length) || find(inside, 1, "}}"))
		inside.length = 0;
	return inside;
}

/* The hint of "^[hint]" or the number of "[^2]" at the beginning. */
static size_t read_suffix(struct slice text, struct slice *hint,
			  unsigned *number)
{
	size_t end = find(text, 2, "]");

	if (!end ||
	    !(slice_starts_with(text, "^[") || slice_starts_with(text, "[^")))
		return 0;
	struct slice inside = { text.bytes + 2, end - 2 };

	if (text.bytes[0] == '^') {
		if (find(inside, 1, "}}") || find(inside, 1, "::"))
			return 0;
		*hint = inside;
		return end + 1;
	}
	if (inside.length != 1 || inside.bytes[0] < '1' ||
	    inside.bytes[0] > '9')
		return 0;
	*number = (unsigned)(inside.bytes[0] - '0');
	return end + 1;
}

static size_t add_gap(struct slice text, unsigned number, struct text *cloze)
{
	struct slice hidden = hidden_at(text), hint = { 0 };
	size_t size = hidden.length + 4;

	if (!hidden.length)
		return 0;
	for (size_t more = 1; more; size += more)
		more = read_suffix(from(text, size), &hint, &number);
	text_printf(cloze, "{{c%u::", number);
	text_add(cloze, hidden.bytes, hidden.length);
	if (hint.length) {
		text_add_string(cloze, "::");
		text_add(cloze, hint.bytes, hint.length);
	}
	text_add_string(cloze, "}}");
	return size;
}

size_t inline_card_gaps(struct slice text, struct text *cloze)
{
	size_t gaps = 0;

	for (size_t i = 0, size; i < text.length; i += size) {
		size = add_gap(from(text, i), (unsigned)gaps + 1, cloze);
		gaps += size > 0;
		if (size)
			continue;
		size = inline_card_code(from(text, i));
		size += !size;
		/* backticks that no others close are looked at once */
		while (text.bytes[i] == '`' && i + size < text.length &&
		       text.bytes[i + size] == '`')
			size++;
		text_add(cloze, text.bytes + i, size);
	}
	return gaps;
}
