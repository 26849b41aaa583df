#include "generate/adjunct.h"

#include "generate/refer.h"

/* Does the noun phrase at `at` have one of the words? */
static bool phrase_has(const struct parse *p, size_t at, size_t end,
		       const char *const *words)
{
	size_t stop = noun_phrase_core(p, at);

	for (size_t i = at; i < stop && i < end; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

bool adjunct_of_people(const struct parse *p, size_t at, size_t end)
{
	static const char *const people[] = {
		"patients", "people",      "adults",  "children",
		"women",    "men",         "persons", "individuals",
		"infants",  "adolescents", "cases",   "newborns",
		"mice",     "rats",        "animals", "smokers",
		"males",    "females",     NULL
	};

	return phrase_has(p, at, end, people);
}

static bool is_of_time(const struct parse *p, size_t at, size_t end)
{
	static const char *const units[] = { "time",    "years", "year",
					     "weeks",   "week",  "months",
					     "month",   "days",  "day",
					     "hours",   "hour",  "decades",
					     "minutes", "term",  NULL };

	return phrase_has(p, at, end, units);
}

/* Prepositions that hang on a verb, whatever follows them. */
static bool begins_always(const struct parse *p, size_t i)
{
	static const char *const words[] = { "through",    "via",     "without",
					     "throughout", "despite", NULL };

	return word_is_any(p, i, words) ||
	       (word_is(p, i, "by") && tag_at(p, i + 1) == TAG_GERUND);
}

/* "on electron microscopy", "by ultrasound" */
static bool is_on_test(const struct parse *p, size_t i)
{
	static const char *const tests[] = {
		"microscopy",  "examination", "imaging",          "biopsy",
		"ct",          "mri",         "radiography",      "ultrasound",
		"radiographs", "x-ray",       "echocardiography", NULL
	};
	size_t stop = i + 1;

	if (!word_is(p, i, "on") && !word_is(p, i, "by"))
		return false;
	while (stop < i + 4 && !word_is_any(p, stop, tests))
		stop++;
	return stop < i + 4;
}

/* "in 2005", "in March 2005" */
static bool is_dated(const struct parse *p, size_t i)
{
	for (size_t k = i + 1; k < i + 3 && k < p->count; k++) {
		struct slice word = p->tokens[k].fold;

		if (word.length == 4 && (slice_starts_with(word, "19") ||
					 slice_starts_with(word, "20")))
			return p->tags[k].tag == TAG_NUMBER;
	}
	return false;
}

static bool begins(const struct parse *p, size_t i, size_t end)
{
	static const char *const long_[] = { "over",   "for",   "within",
					     "during", "after", NULL };
	static const char *const when[] = { "during",    "after", "before",
					    "following", "upon",  NULL };

	if (p->tags[i].tag != TAG_PREPOSITION || p->tags[i].fixed)
		return false;
	return begins_always(p, i) ||
	       (word_is(p, i, "in") && adjunct_of_people(p, i + 1, end)) ||
	       (word_is_any(p, i, when) && tag_at(p, i + 1) == TAG_NOUN) ||
	       is_on_test(p, i) || (word_is(p, i, "in") && is_dated(p, i)) ||
	       (word_is_any(p, i, long_) && is_of_time(p, i + 1, end));
}

/* Is it a part of what is listed: "a, b in adults and c"? */
static bool stands_inside(const struct parse *p, struct range range, size_t at)
{
	bool means = word_is(p, at, "by");

	for (size_t i = at; i < range.end; i++)
		if (p->tags[i].tag == TAG_RELATIVE ||
		    (!means &&
		     (p->tags[i].tag == TAG_COMMA || word_is(p, i, "and"))))
			return true;
	return false;
}

/* Behind another verb it is that verb's. */
static bool goes_on(const struct parse *p, size_t i)
{
	enum word_tag tag = p->tags[i].tag;

	return tag == TAG_RELATIVE || tag == TAG_TO || tag == TAG_VERB ||
	       tag == TAG_PRONOUN || tag == TAG_BE || tag == TAG_HAVE;
}

struct range adjunct_find(const struct parse *p, struct range range)
{
	struct range none = { range.end, range.end };
	size_t depth = 0;

	for (size_t i = range.first + 1; i < range.end; i++) {
		struct range found = { i, range.end };

		depth += p->tags[i].tag == TAG_OPEN;
		depth -= p->tags[i].tag == TAG_CLOSE && depth;
		if (goes_on(p, i))
			break;
		if (depth || tag_at(p, i - 1) == TAG_CONJUNCTION ||
		    !begins(p, i, range.end))
			continue;
		return range.end - i > ADJUNCT_WORDS || range.end - i < 2 ||
				       refers_back(p, found) ||
				       stands_inside(p, range, i)
			       ? none
			       : found;
	}
	return none;
}
