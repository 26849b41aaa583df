#include "generate/second.h"

static bool is_finite(const struct parse *p, size_t i)
{
	enum word_tag tag = tag_at(p, i);

	return tag == TAG_BE || tag == TAG_HAVE || tag == TAG_DO ||
	       tag == TAG_MODAL;
}

/* Can it be a verb in the present, though it was taken for a noun? */
static bool may_be_verb(const struct parse *p, size_t i)
{
	const struct word_entry *e = i < p->count ? p->tags[i].entry : NULL;

	return e && e->verb && (e->forms & (VERB_BASE | VERB_S));
}

/* ", then gradually improve", ", as has colchicine" */
static bool goes_on(const struct parse *p, size_t comma)
{
	size_t i = comma + 1;

	if (word_is(p, i, "as"))
		return is_finite(p, i + 1);
	if (!word_is(p, i, "then"))
		return false;
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	return may_be_verb(p, i);
}

/* "[made from antibodies], and help block inflammation" */
static bool helps_on(const struct parse *p, size_t comma)
{
	return word_is(p, comma + 1, "and") &&
	       (word_is(p, comma + 2, "help") ||
		word_is(p, comma + 2, "helps")) &&
	       may_be_verb(p, comma + 3);
}

/* ", making prevention the goal", also behind the number of a source */
static bool results(const struct parse *p, size_t comma)
{
	static const char *const words[] = {
		"making",   "allowing",    "leading",       "resulting",
		"causing",  "suggesting",  "indicating",    "reflecting",
		"enabling", "rendering",   "underscoring",  "highlighting",
		"meaning",  "emphasising", "demonstrating", NULL
	};
	size_t i = comma + 1;

	if (tag_at(p, i) == TAG_NUMBER)
		i++;
	return word_is_any(p, i, words) && tag_at(p, i) == TAG_GERUND;
}

/* "is inserted [through the vein] and advanced into the heart" */
static bool is_passive_twice(const struct parse *p, size_t first, size_t joint)
{
	return first > 1 && tag_at(p, first - 1) == TAG_PREPOSITION &&
	       tag_at(p, first - 2) == TAG_PARTICIPLE &&
	       word_is(p, joint, "and") &&
	       tag_at(p, joint + 1) == TAG_PARTICIPLE &&
	       tag_at(p, joint + 2) == TAG_PREPOSITION &&
	       tag_at(p, joint - 1) != TAG_COMMA;
}

/* "a range of symptoms, often [at night]": of what is asked elsewhere. */
static size_t without_adverb(const struct parse *p, struct range range)
{
	static const char *const often[] = {
		"often",    "sometimes", "usually", "typically", "frequently",
		"commonly", "rarely",    "mainly",  "mostly",    NULL
	};

	return range.end > range.first + 2 &&
			       word_is_any(p, range.end - 1, often) &&
			       tag_at(p, range.end - 2) == TAG_COMMA
		       ? range.end - 2
		       : range.end;
}

/* "inflammation and, more importantly, exosomes appear": what else there is. */
static bool remarks(const struct parse *p, size_t joint)
{
	size_t i = joint + 2;

	if (!word_is(p, joint, "and") || tag_at(p, joint + 1) != TAG_COMMA)
		return false;
	while (tag_at(p, i) == TAG_ADVERB || tag_at(p, i) == TAG_QUANTIFIER)
		i++;
	return i > joint + 2 && tag_at(p, i) == TAG_COMMA &&
	       word_is(p, i - 1, "importantly");
}

/* "presents [a challenge] and needs to be met" */
static bool needs_more(const struct parse *p, size_t joint)
{
	static const char *const needs[] = { "needs", "has", "ought", NULL };

	return word_is(p, joint, "and") && word_is_any(p, joint + 1, needs) &&
	       tag_at(p, joint + 2) == TAG_TO;
}

/* "channels so a clot fills the gap", "treatment depending on the risk" */
static bool tells_why(const struct parse *p, size_t i)
{
	return (word_is(p, i, "so") && tag_at(p, i - 1) == TAG_NOUN &&
		(tag_at(p, i + 1) == TAG_DETERMINER || is_finite(p, i + 1) ||
		 word_is(p, i + 1, "that"))) ||
	       (word_is(p, i, "depending") && word_is(p, i + 1, "on"));
}

/*
 * "can invade [nearby tissue] or spread throughout the body", "break [bones]
 * and crush the cord": a verb like the first, with what belongs to it.
 */
static bool does_more(const struct parse *p, size_t first, size_t joint)
{
	const struct word_entry *e =
		joint + 1 < p->count ? p->tags[joint + 1].entry : NULL;
	enum word_tag next = tag_at(p, joint + 2);

	for (size_t i = first; i < joint; i++)
		if (p->tags[i].tag == TAG_COMMA ||
		    p->tags[i].tag == TAG_RELATIVE)
			return false; /* several verbs, or of another */
	return first > 0 && tag_at(p, first - 1) == TAG_VERB &&
	       p->tags[first - 1].entry &&
	       (p->tags[first - 1].entry->forms & VERB_BASE) &&
	       (word_is(p, joint, "or") || word_is(p, joint, "and")) && e &&
	       e->verb && (e->forms & VERB_BASE) &&
	       tag_at(p, joint + 1) != TAG_ADJECTIVE &&
	       (next == TAG_DETERMINER || next == TAG_POSSESSIVE ||
		word_is(p, joint + 2, "throughout") ||
		word_is(p, joint + 2, "into") ||
		(word_is(p, joint + 1, "lead") &&
		 word_is(p, joint + 2, "to")) ||
		(next == TAG_CONJUNCTION && tag_at(p, joint + 3) == TAG_VERB));
}

/* "is [mainly supportive], and most drugs are of no use": a statement more. */
static bool states_more(const struct parse *p, size_t first, size_t comma)
{
	while (tag_at(p, first) == TAG_ADVERB)
		first++;
	return tag_at(p, first) == TAG_ADJECTIVE && first + 1 == comma &&
	       word_is(p, comma + 1, "and") &&
	       (tag_at(p, comma + 2) == TAG_NOUN ||
		tag_at(p, comma + 2) == TAG_DETERMINER ||
		tag_at(p, comma + 2) == TAG_QUANTIFIER);
}

/* "the risk [of death] and length of stay": another thing is changed. */
static bool measures_more(const struct parse *p, size_t first, size_t joint)
{
	static const char *const measures[] = {
		"length", "duration", "severity", "number", "rate",
		"cost",   "costs",    "need",     NULL
	};

	return first > 1 && word_is(p, first - 1, "of") &&
	       word_is(p, first - 2, "risk") && word_is(p, joint, "and") &&
	       word_is_any(p, joint + 1, measures) &&
	       tag_at(p, joint + 2) == TAG_PREPOSITION;
}

/* "skin psoriasis as well" */
static size_t without_also(const struct parse *p, struct range range)
{
	if (range.end > range.first + 2 && word_is(p, range.end - 1, "well") &&
	    word_is(p, range.end - 2, "as"))
		return range.end - 2;
	return range.end > range.first + 1 && word_is(p, range.end - 1, "too")
		       ? range.end - 1
		       : range.end;
}

/*
 * "[affects] the hand and the wrist, and gout, which causes pain": the next
 * of those that are told of.
 */
static size_t without_next(const struct parse *p, struct range range)
{
	size_t comma = range.end;

	if (tag_at(p, range.end) != TAG_COMMA ||
	    tag_at(p, range.end + 1) != TAG_RELATIVE)
		return range.end;
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_COMMA) {
			if (comma < range.end)
				return range.end; /* a list */
			comma = i;
		}
	return comma < range.end && word_is(p, comma + 1, "and") ? comma
								 : range.end;
}

size_t second_begins(const struct parse *p, struct range range)
{
	size_t depth = 0;

	range.end = without_next(p, range);
	for (size_t i = range.first; i < range.end; i++) {
		enum word_tag tag = p->tags[i].tag;

		depth += tag == TAG_OPEN;
		depth -= tag == TAG_CLOSE && depth;
		if (!depth && i > range.first && tells_why(p, i))
			return i;
		if (depth || i == range.first ||
		    (tag != TAG_COMMA && !word_is(p, i, "and") &&
		     !word_is(p, i, "or")))
			continue;
		if ((tag == TAG_COMMA &&
		     (goes_on(p, i) || helps_on(p, i) || results(p, i) ||
		      states_more(p, range.first, i))) ||
		    remarks(p, i) || needs_more(p, i) ||
		    is_passive_twice(p, range.first, i) ||
		    does_more(p, range.first, i) ||
		    measures_more(p, range.first, i))
			return i;
	}
	range.end = without_adverb(p, range);
	return without_also(p, range);
}
