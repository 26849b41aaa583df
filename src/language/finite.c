#include "language/finite.h"

#include <string.h>

static bool is_finite(enum word_tag tag)
{
	return tag == TAG_VERB || tag == TAG_MODAL || tag == TAG_BE ||
	       tag == TAG_HAVE || tag == TAG_DO;
}

/* "to slow or even reverse": an infinitive goes on behind "and" or "or". */
static bool goes_on(const struct tagged *tags, size_t i)
{
	while (i > 0 && tags[i - 1].tag == TAG_ADVERB)
		i--;
	return i > 0 && tags[i - 1].tag == TAG_CONJUNCTION;
}

static bool has_verb(const struct tagged *tags, size_t count)
{
	bool infinitive = false;

	for (size_t i = 0; i < count; i++) {
		if (!is_finite(tags[i].tag))
			continue;
		if (i > 0 && tags[i - 1].tag == TAG_TO)
			infinitive = true;
		else if (!infinitive || !goes_on(tags, i))
			return true;
	}
	return false;
}

/* Can a verb's object, or what goes with a verb, begin here? */
static bool goes_with_verb(enum word_tag tag)
{
	return tag == TAG_NOUN || tag == TAG_ADJECTIVE ||
	       tag == TAG_DETERMINER || tag == TAG_POSSESSIVE ||
	       tag == TAG_QUANTIFIER || tag == TAG_NUMBER ||
	       tag == TAG_PREPOSITION || tag == TAG_ADVERB || tag == TAG_TO;
}

/* Can nothing but the object of a verb begin here, behind a noun? */
static bool opens_phrase(enum word_tag tag)
{
	return tag == TAG_DETERMINER || tag == TAG_POSSESSIVE ||
	       tag == TAG_QUANTIFIER || tag == TAG_NUMBER;
}

/* "damage" of "damage to the fibers of the skin"; `end` when none is there. */
static size_t subject_head(const struct tagged *tags, size_t start, size_t end)
{
	size_t i = start;

	while (i < end && tags[i].tag != TAG_NOUN &&
	       tags[i].tag != TAG_PREPOSITION)
		i++;
	while (i + 1 < end && tags[i + 1].tag == TAG_NOUN)
		i++;
	return i + 1 < end && tags[i].tag == TAG_NOUN &&
			       tags[i + 1].tag == TAG_PREPOSITION
		       ? i
		       : end;
}

static bool agrees(const struct tagged *subject, const struct word_entry *e)
{
	return (e->forms & (subject->plural ? VERB_BASE : VERB_S)) != 0;
}

/* "benefit from", "range from": no noun where no other verb is. */
static bool goes_from(const struct tagged *tags, size_t i)
{
	static const char *const verbs[] = { "benefit", "range", "start",
					     "progress", NULL };

	if (tags[i + 1].tag != TAG_PREPOSITION)
		return false;
	for (size_t k = 0; verbs[k]; k++)
		if (strcmp(tags[i].entry->verb, verbs[k]) == 0)
			return true;
	return false;
}

/* "children with asthma use steroids": not the noun before it is the head. */
static bool agrees_with_head(const struct tagged *tags, size_t start, size_t i)
{
	const struct word_entry *e = tags[i].entry;
	enum word_tag next = tags[i + 1].tag;
	size_t head = subject_head(tags, start, i);

	return head < i && agrees(&tags[head], e) &&
	       (!e->noun_too || opens_phrase(next) || next == TAG_ADJECTIVE ||
		next == TAG_TO || goes_from(tags, i));
}

static bool can_be_verb(const struct tagged *tags, size_t start, size_t i)
{
	const struct word_entry *e = tags[i].entry;
	const struct tagged *before = &tags[i - 1];

	if (!e || !e->verb || tags[i].fixed || !goes_with_verb(tags[i + 1].tag))
		return false;
	if (before->tag == TAG_COMMA || before->tag == TAG_CLOSE)
		return (e->forms & (VERB_BASE | VERB_S | VERB_PAST)) != 0;
	while (before > tags + start && before->tag == TAG_ADVERB)
		before--; /* "children often present with" */
	if (before->tag != TAG_NOUN && before->tag != TAG_ADVERB &&
	    before->tag != TAG_NUMBER)
		return false;
	/* "enalapril and lisinopril block": two things, each in the singular */
	if (i > 2 && before == &tags[i - 1] &&
	    before[-1].tag == TAG_CONJUNCTION &&
	    tags[i + 1].tag == TAG_DETERMINER && (e->forms & VERB_BASE))
		return true;
	/* "the review of 2019 pooled 12 trials" */
	if (tags[i].tag == TAG_ADJECTIVE && (e->forms & VERB_PAST))
		return opens_phrase(tags[i + 1].tag);
	return (before->tag != TAG_NUMBER && agrees(before, e)) ||
	       agrees_with_head(tags, start, i);
}

/* A past form behind its subject, taken for a participle so far. */
static bool past_verb(const struct tagged *tags, size_t i)
{
	return tags[i].tag == TAG_PARTICIPLE && !tags[i].fixed &&
	       tags[i].entry && (tags[i].entry->forms & VERB_PAST) &&
	       tags[i - 1].tag == TAG_NOUN && goes_with_verb(tags[i + 1].tag);
}

/* Behind the comma that closes a first clause with "because" or the like. */
static size_t main_clause(const struct tagged *tags, size_t count)
{
	size_t i = 0;

	if (tags[0].tag != TAG_SUBORDINATOR)
		return 0;
	while (i < count && tags[i].tag != TAG_COMMA)
		i++;
	return i + 1 < count && has_verb(tags, i) ? i + 1 : 0;
}

void finite_find(struct tagged *tags, size_t count)
{
	size_t start;

	if (count < 4 || tags[count - 1].tag != TAG_STOP)
		return;
	start = main_clause(tags, count);
	if (has_verb(tags + start, count - start))
		return;
	for (size_t i = start + 1; i + 1 < count; i++)
		if (can_be_verb(tags, start, i)) {
			tags[i].tag = TAG_VERB;
			tags[i].plural = false;
			return;
		}
	/* "patients treated with gold reported on pain": the last one is it */
	for (size_t i = count - 1; i-- > start + 1;)
		if (past_verb(tags, i)) {
			tags[i].tag = TAG_VERB;
			return;
		}
}
