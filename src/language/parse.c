#include <string.h>
#include "parse.h"

/* Tokens; so that a sentence of brackets costs no more than any other. */
enum { BRACKET_LONGEST = 256 };

size_t bracket_end(const struct parse *p, size_t at)
{
	size_t end = p->count, depth = 0;

	if (end > at + BRACKET_LONGEST)
		end = at + BRACKET_LONGEST;
	for (size_t i = at; i < end; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			depth++;
		else if (p->tags[i].tag == TAG_CLOSE && --depth == 0)
			return i + 1;
	}
	return at;
}

const struct lexicon_match *term_in(const struct parse *p, struct range range,
				    const char *type)
{
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= range.first &&
		    p->terms[i].end <= range.end &&
		    (!type || strcmp(p->terms[i].entry->type, type) == 0))
			found = &p->terms[i];
	return found;
}

struct slice range_text(const struct parse *p, struct range range)
{
	uint32_t start, end;

	if (range.first >= range.end || range.end > p->count)
		return (struct slice){ "", 0 };
	start = p->tokens[range.first].start;
	end = p->tokens[range.end - 1].end;
	return (struct slice){ p->text.bytes + start, end - start };
}
