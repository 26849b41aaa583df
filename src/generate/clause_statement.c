#include "generate/clause_statement.h"

/* "known as 'fog,' can": the mark that closes behind a comma. */
static size_t behind_quote(const struct parse *p, size_t i)
{
	return tag_at(p, i) == TAG_QUOTE ? i + 1 : i;
}

/* "about 15% of": what is counted begins behind it. */
static size_t behind_share(const struct parse *p, size_t i)
{
	size_t end = number_phrase(p, i);

	return end > i && word_is(p, end, "of") ? end + 1 : i;
}

enum { BOTH_LIMIT = 24 }; /* tokens from "both" to its "and" */

/* "both drugs, like A and B, and diet help": where the subject ends, or i. */
static size_t behind_both(const struct parse *p, size_t i)
{
	struct verb_group group;

	if (!word_is(p, i, "both"))
		return i;
	for (size_t k = i + 2; k + 2 < p->count && k < i + BOTH_LIMIT; k++) {
		size_t end = noun_phrase_long(p, k + 2);

		if (p->tags[k].tag == TAG_COMMA && word_is(p, k + 1, "and") &&
		    end > k + 2 && verb_group_at(p, end, &group))
			return end;
	}
	return i;
}

bool clause_statement_at(const struct parse *p, size_t at)
{
	struct verb_group group;
	size_t i = behind_share(p, at);
	size_t ends[] = {
		noun_phrase_long(p, i),       noun_phrase_of(p, i),
		noun_phrase_core(p, i),       noun_phrase_joined(p, i),
		noun_phrase_restricted(p, i), behind_both(p, i)
	};

	for (size_t k = 0; k < COUNT_OF(ends); k++) {
		size_t end = ends[k];

		if (end > i && verb_group_at(p, end, &group))
			return true;
		/* "MS, or multiple sclerosis, is"; "X, a Y, has" */
		if (end > i && tag_at(p, end) == TAG_COMMA) {
			for (size_t c = end + 1; c < p->count && c < end + 16;
			     c++)
				if (tag_at(p, c) == TAG_COMMA &&
				    verb_group_at(p, behind_quote(p, c + 1),
						  &group))
					return true;
		}
	}
	return false;
}

size_t clause_statement_end(const struct parse *p, size_t at)
{
	struct verb_group group;
	size_t i = behind_share(p, at);
	size_t ends[] = { noun_phrase_joined(p, i),     noun_phrase_long(p, i),
			  noun_phrase_of(p, i),         noun_phrase_core(p, i),
			  noun_phrase_restricted(p, i), behind_both(p, i) };

	for (size_t k = 0; k < COUNT_OF(ends); k++)
		if (ends[k] > i && verb_group_at(p, ends[k], &group))
			return clause_end(p, group.all.end);
	return clause_end(p, i);
}
