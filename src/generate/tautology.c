#include "generate/tautology.h"

#include <string.h>

#include "generate/word_start.h"

enum { STEM_LETTERS = 5 };

/* What any illness is or has, which tells none from another. */
static bool is_empty(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"condition", "conditions", "disease",      "diseases",
		"disorder",  "disorders",  "illness",      "type",
		"form",      "kind",       "lack",         "lacks",
		"low",       "high",       "enough",       "amount",
		"amounts",   "level",      "levels",       "body",
		"person",    "people",     "someone",      "have",
		"has",       "caused",     "occurs",       "affects",
		"affect",    "too",        "is",           "are",
		"does",      "do",         "not",          "problem",
		"problems",  "much",       "consistently", "general",
		"term",      "medical",    "many",         NULL
	};

	return word_is_any(p, i, words);
}

static bool is_told(enum word_tag tag)
{
	return tag == TAG_NOUN || tag == TAG_ADJECTIVE || tag == TAG_VERB ||
	       tag == TAG_PARTICIPLE || tag == TAG_GERUND || tag == TAG_NUMBER;
}

/* Does a word of the name begin as this one does? */
static bool repeats(const char *name, struct slice word)
{
	if (word.length > STEM_LETTERS)
		word.length = STEM_LETTERS;
	return word_start_find(name, word) != NULL;
}

static bool explains(const struct making *m)
{
	const struct pattern *pattern = m->match->pattern;

	return pattern->definition || making_relation_is(m, "property") ||
	       (pattern->facet && strcmp(pattern->facet, "when") == 0);
}

bool tautology_is(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct lexicon_entry *entry = m->rendering.subject.entry;
	struct range answer = m->rendering.answer;
	size_t repeated = 0;

	if (!entry || strcmp(entry->type, "condition") != 0 || !explains(m) ||
	    m->match->pattern->polar)
		return false;
	for (size_t i = answer.first; i < answer.end; i++) {
		if (!is_told(p->tags[i].tag) || is_empty(p, i))
			continue;
		if (!repeats(entry->name, p->tokens[i].fold) &&
		    !repeats(m->rendering.subject.text, p->tokens[i].fold))
			return false;
		repeated++;
	}
	return repeated > 0;
}
