#include "generate/count.h"

const char *count_word(size_t count)
{
	static const char *const words[] = { "two", "three",  "four",  "five",
					     "six", "seven",  "eight", "nine",
					     "ten", "eleven", "twelve" };

	return count >= 2 && count - 2 < COUNT_OF(words) ? words[count - 2]
							 : NULL;
}

/* Does it say, or give away, that there are more? */
static bool is_open(const struct making *m)
{
	static const char *const words[] = {
		"include", "includes", "included", "including", "such",
		"like",    "e.g.",     "other",    "others",    "etc",
		"example", "examples", "more",     "among",     NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range all = m->match->all;

	for (size_t i = all.first; i < all.end; i++)
		for (size_t k = 0; words[k]; k++)
			if (token_is(&p->tokens[i], words[k]))
				return true;
	return false;
}

size_t count_asked(const struct making *m)
{
	size_t count = m->rendering.items;
	const char *word = count_word(count);

	if (!m->rendering.list || m->rendering.cloze || !word ||
	    m->match->pattern->examples_only || is_open(m) ||
	    making_contains(m->claim->question, slice_of(word)))
		return 0;
	return count;
}
