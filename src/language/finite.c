#include "language/finite.h"

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

static bool can_be_verb(const struct tagged *tags, size_t i)
{
	const struct word_entry *e = tags[i].entry;
	const struct tagged *before = &tags[i - 1];

	if (!e || !e->verb || tags[i].fixed || !goes_with_verb(tags[i + 1].tag))
		return false;
	if (before->tag == TAG_COMMA || before->tag == TAG_CLOSE)
		return (e->forms & (VERB_BASE | VERB_S | VERB_PAST)) != 0;
	if (before->tag != TAG_NOUN && before->tag != TAG_ADVERB)
		return false;
	/* "enalapril and lisinopril block": two things, each in the singular */
	if (i > 2 && before[-1].tag == TAG_CONJUNCTION &&
	    tags[i + 1].tag == TAG_DETERMINER && (e->forms & VERB_BASE))
		return true;
	return before->plural ? (e->forms & VERB_BASE) != 0
			      : (e->forms & VERB_S) != 0;
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
		if (can_be_verb(tags, i)) {
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
