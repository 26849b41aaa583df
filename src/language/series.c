/*
 * Series: members that marks of their own tell apart, whatever commas are in
 * them: "diabetes; smoking, above all in men; and age", "(1) pain, (2) fever,
 * and (3) rash".
 */
#include <string.h>

#include "parse.h"

enum {
	SERIES_LEAST = 3,     /* members between semicolons */
	ENUMERATED_LEAST = 2, /* and of those with numbers or letters */
	ENUMERATOR_LETTERS = 4
};

/* "b", "iii": letters that count. */
static bool counts(const struct token *token)
{
	struct slice fold = token->fold;

	if (token->kind == TOKEN_NUMBER)
		return fold.length < 3;
	if (token->kind != TOKEN_WORD || fold.length > ENUMERATOR_LETTERS)
		return false;
	if (fold.length == 1)
		return fold.bytes[0] >= 'a' && fold.bytes[0] <= 'i';
	for (size_t i = 0; i < fold.length; i++)
		if (!strchr("ivx", fold.bytes[i]))
			return false;
	return true;
}

size_t enumerator_end(const struct parse *p, size_t at)
{
	size_t i = at;

	if (tag_at(p, i) == TAG_OPEN)
		i++;
	if (i + 1 >= p->count || p->tags[i + 1].tag != TAG_CLOSE ||
	    !counts(&p->tokens[i]))
		return at;
	return i + 2;
}

/* Without the marks and the conjunction around it, and what is added. */
static struct range member(const struct parse *p, struct range range)
{
	while (range.end > range.first &&
	       (p->tags[range.end - 1].tag == TAG_COMMA ||
		p->tags[range.end - 1].tag == TAG_SEMICOLON ||
		p->tags[range.end - 1].tag == TAG_CONJUNCTION))
		range.end--;
	if (range.first < range.end &&
	    p->tags[range.first].tag == TAG_CONJUNCTION)
		range.first++;
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (p->tags[i].tag == TAG_OPEN && bracket_end(p, i) > i)
			i = bracket_end(p, i) - 1;
		else if (p->tags[i].tag == TAG_COMMA &&
			 (p->tags[i + 1].tag == TAG_RELATIVE ||
			  (tag_at(p, i + 1) == TAG_GERUND &&
			   !word_is(p, i + 1, "including")) ||
			  word_is(p, i + 1, "especially") ||
			  word_is(p, i + 1, "particularly")))
			range.end = i;
	return range;
}

/* Does a member end before token i? */
static bool parts(const struct parse *p, size_t i, bool enumerated)
{
	return enumerated ? enumerator_end(p, i) > i
			  : i > 0 && p->tags[i - 1].tag == TAG_SEMICOLON;
}

static bool add_member(const struct parse *p, struct range range,
		       struct range *items, size_t *count, size_t limit)
{
	range = member(p, range);
	if (range.first >= range.end || !member_begins(p, range.first))
		return false;
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_COLON)
			return false; /* the list begins behind it */
	if (*count < limit)
		items[*count] = range;
	++*count;
	return true;
}

size_t series_items(const struct parse *p, struct range range,
		    struct range *items, size_t limit)
{
	size_t start = enumerator_end(p, range.first);
	bool enumerated = start > range.first;
	size_t count = 0, i;

	for (i = start; i < range.end; i++) {
		if (i > start && parts(p, i, enumerated)) {
			if (!add_member(p, (struct range){ start, i }, items,
					&count, limit))
				return 0;
			start = enumerated ? enumerator_end(p, i) : i;
		}
		if (p->tags[i].tag == TAG_OPEN && bracket_end(p, i) > i)
			i = bracket_end(p, i) - 1;
	}
	/* "; and the last", but numbers need no such word */
	if (!enumerated && tag_at(p, start) != TAG_CONJUNCTION)
		return 0;
	if (!add_member(p, (struct range){ start, range.end }, items, &count,
			limit) ||
	    count < (enumerated ? ENUMERATED_LEAST : SERIES_LEAST))
		return 0;
	return items && count > limit ? limit : count;
}

size_t series_end(const struct parse *p, size_t at)
{
	size_t end = p->count;

	while (end > at && p->tags[end - 1].tag == TAG_STOP)
		end--;
	return series_items(p, (struct range){ at, end }, NULL, 0) ? end : at;
}
