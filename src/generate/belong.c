#include "generate/belong.h"

#include <string.h>

/* Nouns that tell little without "of": what is used, or stopped. */
static bool names_use(const struct parse *p, size_t head)
{
	static const char *const nouns[] = { "use",         "usage",
					     "overuse",     "withdrawal",
					     "cessation",   "discontinuation",
					     "overdose",    "overdosage",
					     "termination", NULL };

	return word_is_any(p, head, nouns);
}

static bool is_possessive(const struct parse *p, size_t i)
{
	return word_is(p, i, "its") || word_is(p, i, "their");
}

/* "long-term use", but not "use of opioids", "opioid use", "alcohol use". */
static bool lacks_object(const struct parse *p, struct range range)
{
	size_t head = noun_phrase_head(p, range);

	if (!names_use(p, head) || head + 1 != range.end ||
	    word_is(p, range.end, "of") || word_is(p, range.end, "in"))
		return false;
	for (size_t i = range.first; i < head; i++)
		if (p->tags[i].tag != TAG_ADJECTIVE &&
		    p->tags[i].tag != TAG_DETERMINER &&
		    p->tags[i].tag != TAG_ADVERB)
			return false;
	return !term_in(p, range, NULL);
}

/* "serious adverse events", "the dose", where nothing says of what. */
static bool lacks_cause(const struct parse *p, struct range range)
{
	static const char *const effects[] = { "effect",   "effects",
					       "event",    "events",
					       "reaction", "reactions",
					       NULL };
	static const char *const doses[] = { "dose",
					     "doses",
					     "dosage",
					     "half-life",
					     "contraindication",
					     "contraindications",
					     NULL };
	size_t head = noun_phrase_head(p, range);

	if (range.end != head + 1)
		return false;
	for (size_t i = 0; i < p->term_count; i++)
		/* "the usual dose is 5 mg of warfarin": not of what */
		if (word_is_any(p, head, doses) &&
		    tag_at(p, range.end) == TAG_BE &&
		    p->terms[i].first > range.end)
			break;
		/* "the injection site" is no treatment */
		else if (term_treats(p->terms[i].entry) &&
			 tag_at(p, p->terms[i].end) != TAG_NOUN)
			return false;
	return word_is_any(p, head, doses) ||
	       (head > range.first && word_is_any(p, head, effects) &&
		(word_is(p, head - 1, "adverse") ||
		 word_is(p, head - 1, "side")));
}

/* "elevated levels": of what was measured, does not show. */
static bool lacks_measured(const struct parse *p, struct range range)
{
	static const char *const measures[] = { "level", "levels",
						"concentration",
						"concentrations", NULL };
	size_t head = noun_phrase_head(p, range);

	if (range.end != head + 1 || !word_is_any(p, head, measures) ||
	    word_is(p, range.end, "of"))
		return false;
	for (size_t i = range.first; i < head; i++)
		if (p->tags[i].tag != TAG_ADJECTIVE &&
		    p->tags[i].tag != TAG_DETERMINER &&
		    p->tags[i].tag != TAG_PARTICIPLE)
			return false;
	return !term_in(p, range, NULL);
}

/* Is it what blood is tested for? */
static bool is_measured(const struct lexicon_entry *entry)
{
	return entry && (strcmp(entry->type, "molecule") == 0 ||
			 strcmp(entry->type, "test") == 0);
}

bool belong_needed(const struct parse *p, struct range range)
{
	return (range.end > range.first + 1 &&
		(is_possessive(p, range.first) || lacks_object(p, range) ||
		 lacks_measured(p, range))) ||
	       (range.end > range.first && lacks_cause(p, range));
}

/* May a statement begin at i: behind a comma, or what leads one in? */
static bool may_begin(const struct parse *p, size_t i)
{
	if (i == 0)
		return true;
	switch (p->tags[i - 1].tag) {
	case TAG_COMMA:
	case TAG_SEMICOLON:
	case TAG_SUBORDINATOR:
	case TAG_ADVERB:
		return true;
	default:
		return false;
	}
}

/*
 * The subject that this sentence begins with, resolved, when it ends before
 * token `at`; not known when there is none.
 */
static struct reference own_subject(struct context *context,
				    const struct parse *p, size_t at,
				    const struct passage *passage)
{
	struct verb_group group;

	for (size_t i = 0; i < at; i++) {
		size_t end = noun_phrase_long(p, i);

		if (!may_begin(p, i) || end == i || end > at ||
		    !verb_group_at(p, end, &group))
			continue;
		return refer(context, p, (struct range){ i, end }, passage);
	}
	return (struct reference){ 0 };
}

static struct reference to_mention(const struct mention *mention)
{
	return (struct reference){ .known = mention->text != NULL,
				   .text = mention->text,
				   .entry = mention->entry,
				   .plural = mention->plural,
				   .antecedent = mention };
}

/* "cause of X", but "risk of death with X" would be misread. */
static bool takes_of(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_PREPOSITION ||
		    (p->tags[i].tag == TAG_CONJUNCTION &&
		     tag_at(p, i + 1) != TAG_ADJECTIVE))
			return false;
	return p->tags[noun_phrase_head(p, range)].tag == TAG_NOUN;
}

struct reference belong(struct context *context, const struct parse *p,
			struct range range, const struct passage *passage)
{
	enum { LEAD = 3 }; /* tokens that may stand before the subject */
	bool owned = is_possessive(p, range.first);
	struct range own = { range.first + owned, range.end };
	struct reference owner, reference = { 0 };

	if (!owned && lacks_cause(p, range))
		owner = to_mention(&context->agent);
	else
		owner = own_subject(context, p, range.first, passage);
	if (!owner.known && range.first < LEAD)
		owner = to_mention(&context->subject);
	if (!owner.known && !owned)
		owner = to_mention(&context->titled);
	if (!owner.known || !takes_of(p, own) || refers_back(p, own) ||
	    (owned ? owner.plural != word_is(p, range.first, "their")
	     : lacks_measured(p, range) ? !is_measured(owner.entry)
					: !term_treats(owner.entry)))
		return reference;
	reference = owner;
	reference.text =
		arena_printf(context->arena, "%s%s of %s", owned ? "the " : "",
			     refer_text(context, p, own), owner.text);
	reference.plural = p->tags[noun_phrase_head(p, own)].plural;
	return reference;
}
