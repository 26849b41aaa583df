#include "generate/belong.h"

#include <string.h>

#include "generate/dominant.h"

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

/* What of a drug is told by one noun: "the dose", "its half-life". */
static const char *const doses[] = { "dose",
				     "doses",
				     "dosage",
				     "half-life",
				     "contraindication",
				     "contraindications",
				     "bioavailability",
				     NULL };

/* "adverse", "antihypertensive", "peak" before "effect": a drug's. */
static bool tells_of_drug(const struct parse *p, size_t i)
{
	static const char *const words[] = { "adverse",     "side",
					     "therapeutic", "maximum",
					     "maximal",     "peak",
					     "sedative",    NULL };

	return word_is_any(p, i, words) ||
	       (p->tokens[i].fold.length > 6 &&
		slice_starts_with(p->tokens[i].fold, "anti"));
}

/* "side effects", "serious adverse events", "the antihypertensive effect" */
static bool is_effect(const struct parse *p, size_t first, size_t noun)
{
	static const char *const effects[] = { "effect",   "effects",
					       "event",    "events",
					       "reaction", "reactions",
					       NULL };

	return noun > first && word_is_any(p, noun, effects) &&
	       tells_of_drug(p, noun - 1);
}

/* "the 48-week results": of the drug that was tried. */
static bool is_result_after(const struct parse *p, size_t first, size_t noun)
{
	static const char *const results[] = { "results", "outcomes", "data",
					       NULL };
	static const char *const spans[] = { "-week", "-month", "-year", "-day",
					     NULL };
	struct slice word;

	if (noun <= first || !word_is_any(p, noun, results))
		return false;
	word = p->tokens[noun - 1].fold;
	for (size_t i = 0; spans[i]; i++) {
		size_t size = strlen(spans[i]);

		if (word.length > size &&
		    memcmp(word.bytes + word.length - size, spans[i], size) ==
			    0)
			return true;
	}
	return false;
}

/* "the onset of action", "a course of treatment" */
static bool is_of_acting(const struct parse *p, struct range range)
{
	static const char *const acts[] = { "onset", "duration", "mechanism",
					    NULL };
	static const char *const given[] = { "treatment", "therapy", NULL };
	size_t last = range.end - 1;

	if (range.end - range.first < 3 || !word_is(p, last - 1, "of"))
		return false;
	return (word_is_any(p, last - 2, acts) && word_is(p, last, "action")) ||
	       (word_is(p, last - 2, "course") && word_is_any(p, last, given));
}

/* The noun phrase without what a bracket behind it explains. */
static struct range without_bracket(const struct parse *p, struct range range)
{
	size_t end = range.end;

	if (end <= range.first || p->tags[end - 1].tag != TAG_CLOSE)
		return range;
	while (end > range.first && p->tags[end - 1].tag != TAG_OPEN)
		end--;
	return (struct range){ range.first, end > range.first ? end - 1 : end };
}

/* Is another remedy named, so that it may be of that? */
static bool names_remedy(const struct parse *p, struct range range, bool dose)
{
	for (size_t i = 0; i < p->term_count; i++) {
		/* "the usual dose is 5 mg of warfarin": not of what */
		if (dose && tag_at(p, range.end) == TAG_BE &&
		    p->terms[i].first > range.end)
			return false;
		/* "the injection site" is no treatment */
		if (term_treats(p->terms[i].entry) &&
		    !dominant_is_loose_care(p->terms[i].entry) &&
		    tag_at(p, p->terms[i].end) != TAG_NOUN)
			return true;
	}
	return false;
}

/* "serious adverse events", "the dose", where nothing says of what. */
static bool lacks_cause(const struct parse *p, struct range whole)
{
	struct range range = without_bracket(p, whole);
	size_t last = range.end - 1;
	bool dose;

	if (range.end <= range.first)
		return false;
	dose = noun_phrase_head(p, range) == last &&
	       word_is_any(p, last, doses);
	return (dose || is_effect(p, range.first, last) ||
		is_result_after(p, range.first, last) ||
		is_of_acting(p, range)) &&
	       !names_remedy(p, range, dose);
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

/* "a course of treatment with", "contraindications to", "the dose of" */
static const char *preposition(const struct parse *p, struct range range)
{
	static const char *const against[] = { "contraindication",
					       "contraindications", NULL };
	static const char *const given[] = { "treatment", "therapy", NULL };
	size_t last = without_bracket(p, range).end - 1;

	return word_is_any(p, last, against) ? "to"
	       : word_is_any(p, last, given) ? "with"
					     : "of";
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

/* "Long half-life", as notes have it: the one of what is named. */
static bool lacks_article(const struct parse *p, struct range range)
{
	enum word_tag tag = p->tags[range.first].tag;

	/* "the most frequent side effect": it stands before the slot */
	if (range.first && p->tags[range.first - 1].tag == TAG_ADJECTIVE)
		return false;
	return !p->tags[noun_phrase_head(p, range)].plural &&
	       (tag == TAG_ADJECTIVE || tag == TAG_NOUN ||
		tag == TAG_PARTICIPLE) &&
	       !word_is(p, range.first, "each") &&
	       !word_is(p, range.first, "another");
}

/* Whose it is, by the words before it or what the text is about. */
static struct reference owner_of(struct context *context, const struct parse *p,
				 struct range range,
				 const struct passage *passage)
{
	enum { LEAD = 3 }; /* tokens that may stand before the subject */
	bool owned = is_possessive(p, range.first);
	bool caused = !owned && lacks_cause(p, range);
	struct reference owner =
		caused ? to_mention(&context->agent)
		       : own_subject(context, p, range.first, passage);

	if (!owner.known && range.first < LEAD)
		owner = to_mention(&context->subject);
	if (!owned && (!owner.known || (caused && !term_treats(owner.entry))))
		owner = to_mention(&context->remedy);
	return owner;
}

struct reference belong(struct context *context, const struct parse *p,
			struct range range, const struct passage *passage)
{
	bool owned = is_possessive(p, range.first);
	bool caused = !owned && lacks_cause(p, range);
	struct range own = { range.first + owned, range.end };
	struct reference owner = owner_of(context, p, range, passage);
	struct reference reference = { 0 };

	if (!owner.known || !(caused || takes_of(p, own)) ||
	    refers_back(p, own) ||
	    (owned ? owner.plural != word_is(p, range.first, "their")
	     : lacks_measured(p, range) ? !is_measured(owner.entry)
					: !term_treats(owner.entry)))
		return reference;
	reference = owner;
	reference.text =
		arena_printf(context->arena, "%s%s %s %s",
			     owned || (caused && lacks_article(p, own)) ? "the "
									: "",
			     refer_text(context, p, own), preposition(p, own),
			     owner.text);
	reference.plural = p->tags[noun_phrase_head(p, own)].plural;
	return reference;
}
