#include <string.h>
#include "parse.h"

size_t bracket_end(const struct parse *p, size_t at)
{
	size_t depth = 0;

	for (size_t i = at; i < p->count; i++) {
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
