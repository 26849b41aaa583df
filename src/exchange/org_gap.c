#include "exchange/org_gap.h"

#include <string.h>

#define GAP_MAX 500 /* bytes; so that brackets left open cost no time */

static struct slice from(struct slice text, size_t i)
{
	return (struct slice){ text.bytes + i, text.length - i };
}

static bool holds(struct slice text, const char *mark)
{
	for (size_t i = 0; i < text.length; i++)
		if (slice_starts_with(from(text, i), mark))
			return true;
	return false;
}

/* A footnote or a date: no text that is hidden. */
static bool is_other(struct slice inside)
{
	size_t digits = 0;

	while (digits < inside.length && inside.bytes[digits] >= '0' &&
	       inside.bytes[digits] <= '9')
		digits++;
	return slice_starts_with(inside, "fn:") ||
	       (digits == 4 && inside.length >= 10 && inside.bytes[4] == '-' &&
		inside.bytes[7] == '-');
}

bool org_gap_read(struct slice text, struct org_gap *gap)
{
	size_t most = text.length < GAP_MAX ? text.length : GAP_MAX;
	const char *end = memchr(text.bytes, ']', most);

	if (!end)
		return false;
	struct slice inside = { text.bytes + 1,
				(size_t)(end - text.bytes) - 1 };

	*gap = (struct org_gap){ .size = inside.length + 2,
				 .hidden = slice_trim(inside) };
	if (is_other(inside))
		return false;
	for (size_t i = 0; i + 1 < inside.length; i++)
		if (inside.bytes[i] == '|' && inside.bytes[i + 1] == '|') {
			gap->hidden =
				slice_trim((struct slice){ inside.bytes, i });
			gap->hint = slice_trim(from(inside, i + 2));
			break;
		}
	return gap->hidden.length > 0;
}

/* The numbers of the cards that hide all gaps but gap `index`. */
static void add_others(size_t index, size_t total, struct text *mark)
{
	const char *between = "";

	for (size_t i = 0; i < total; i++) {
		if (i == index)
			continue;
		text_printf(mark, "%s%zu", between, i + 1);
		between = ",";
	}
}

bool org_gap_open(struct org_cloze *cloze, const struct org_gap *gap,
		  struct text *mark)
{
	size_t index = cloze->count++;

	if (cloze->gaps == ORG_BRACKETS ||
	    (cloze->gaps == ORG_FIRST && index) ||
	    (cloze->gaps == ORG_LAST && index + 1 != cloze->total))
		return false;
	if (holds(gap->hidden, "::") || holds(gap->hidden, "}}") ||
	    holds(gap->hint, "::") || holds(gap->hint, "}}"))
		cloze->clash = true;
	text_add_string(mark, "{{c");
	if (cloze->gaps == ORG_OTHERS)
		add_others(index, cloze->total, mark);
	else
		text_printf(mark, "%zu",
			    cloze->gaps == ORG_EACH ? index + 1 : (size_t)1);
	text_add_string(mark, "::");
	return true;
}

void org_gap_close(const struct org_gap *gap, struct text *mark)
{
	if (gap->hint.length) {
		text_add_string(mark, "::");
		text_add(mark, gap->hint.bytes, gap->hint.length);
	}
	text_add_string(mark, "}}");
}
