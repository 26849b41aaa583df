#include "generate/empty_noun.h"

/* Words that any such noun may have before it. */
static bool is_vague(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"side",      "adverse",     "negative",  "positive",
		"harmful",   "unwanted",    "serious",   "severe",
		"mild",      "moderate",    "important", "significant",
		"potential", "potentially", "many",      "several",
		"various",   "multiple",    "different", "certain",
		"common",    "other",       "further",   "additional",
		"similar",   "possible",    "medical",   "some",
		"major",     "minor",       "its",       "their",
		"health",    "beneficial",  NULL
	};
	enum word_tag tag = tag_at(p, i);

	return tag == TAG_ADVERB || tag == TAG_DETERMINER ||
	       tag == TAG_QUANTIFIER || word_is_any(p, i, words);
}

static bool is_kind(const struct parse *p, size_t i)
{
	static const char *const nouns[] = {
		"effects",       "symptoms",     "signs",
		"reactions",     "problems",     "changes",
		"complications", "substances",   "interactions",
		"concerns",      "consequences", "outcomes",
		"risks",         "issues",       "benefits",
		"drugs",         "medicines",    "events",
		"materials",     "chemicals",    NULL
	};

	return word_is_any(p, i, nouns);
}

/* Where a noun of such a kind ends with no word that tells; or 0. */
static size_t kind_end(const struct parse *p, struct range range)
{
	size_t i = range.first;

	while (i < range.end && is_vague(p, i))
		i++;
	return i < range.end && is_kind(p, i) ? i + 1 : 0;
}

/* "that can be serious", "severe enough to", "with many other drugs" */
static bool goes_on_idly(const struct parse *p, struct range rest)
{
	static const char *const words[] = { "that", "which", "so", "because",
					     NULL };

	if (rest.first >= rest.end)
		return true;
	if (word_is(p, rest.first, "with"))
		return kind_end(p, (struct range){ rest.first + 1,
						   rest.end }) == rest.end;
	return word_is_any(p, rest.first, words) ||
	       (tag_at(p, rest.first) == TAG_ADJECTIVE &&
		is_vague(p, rest.first));
}

/* "a wide range of molecular functions": of which none is told. */
static bool is_any_number(const struct parse *p, struct range answer)
{
	static const char *const amounts[] = { "range",    "variety",
					       "host",     "array",
					       "spectrum", "multitude",
					       "plethora", NULL };
	static const char *const sizes[] = { "wide",  "broad", "large",
					     "great", "whole", "vast",
					     "a",     "the",   NULL };
	static const char *const nouns[] = {
		"functions",  "processes",  "ways",     "areas",     "aspects",
		"mechanisms", "conditions", "diseases", "disorders", NULL
	};
	size_t i = answer.first, end;

	while (word_is_any(p, i, sizes))
		i++;
	if (!word_is_any(p, i, amounts) || !word_is(p, i + 1, "of"))
		return false;
	end = noun_phrase_core(p, i + 2);
	return end > i + 2 && (end >= answer.end || word_is(p, end, "in")) &&
	       (is_kind(p, end - 1) || word_is_any(p, end - 1, nouns));
}

/* Is it asked for as a thing, and not why, how or whether? */
static bool asks_openly(const struct making *m)
{
	static const char *const relations[] = { "object",   "property",
						 "leads_to", "effect",
						 "relation", "experience",
						 NULL };

	for (size_t i = 0; relations[i]; i++)
		if (making_relation_is(m, relations[i]))
			return !m->match->pattern->polar &&
			       !m->match->pattern->gap;
	return false;
}

const char *empty_noun_refusal(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;
	size_t end;

	if (m->rendering.list || !asks_openly(m))
		return NULL;
	end = kind_end(p, answer);
	if ((end && goes_on_idly(p, (struct range){ end, answer.end })) ||
	    is_any_number(p, answer))
		return "names a kind and none of it";
	return NULL;
}
