#include "generate/refer_private.h"

#include <string.h>

#include "generate/making.h"
#include "generate/remember.h"
#include "generate/verb.h"

/*
 * The one agent among the last sentence's terms, of the wanted number:
 * cells, drugs and conditions do things, tissues and symptoms rarely.
 */
static const struct mention *only_agent(const struct context *context,
					bool plural)
{
	const struct mention *found = NULL;

	for (size_t i = context->recent_count; i-- > 0;) {
		const struct mention *m = &context->recent[i];

		if (m->sentence + 1 < context->sentences)
			break;
		if (!m->entry || m->plural != plural ||
		    !refer_type_in("cell drug class condition procedure",
				   m->entry->type))
			continue;
		if (found && found->entry != m->entry)
			return NULL;
		found = m;
	}
	return found && !found->oblique && !found->narrowed ? found : NULL;
}

/*
 * "Because it is bitter, the drug is coated": may the pronoun at `at` mean
 * what the main clause behind is about?
 */
static const struct lexicon_entry *meant_behind(const struct parse *p,
						size_t at)
{
	struct clause clauses[CLAUSE_LIMIT];
	size_t count = clauses_find(p, clauses, CLAUSE_LIMIT);

	if (at == 0 || p->tags[at - 1].tag != TAG_SUBORDINATOR)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		const struct clause *c = &clauses[i];
		struct range subject = { c->start,
					 noun_phrase_core(p, c->start) };
		const struct lexicon_match *term;

		if (c->lead.first > at || c->lead.end <= at ||
		    subject.end == subject.first)
			continue;
		term = term_in(p, subject, NULL);
		if (term && p->tags[noun_phrase_head(p, subject)].plural ==
				    p->tags[at].plural)
			return term->entry;
	}
	return NULL;
}

/* "It is used to", "it is likely to": said of what "it" stands for. */
static bool is_own(const struct parse *p, size_t i)
{
	static const char *const told[] = { "recommended", "advised",
					    "suggested",   "proposed",
					    "agreed",      "decided",
					    "planned",     NULL };
	static const char *const adjectives[] = {
		"able",    "unable",      "likely", "unlikely",
		"prone",   "resistant",   "due",    "sensitive",
		"similar", "susceptible", NULL
	};

	return p->tags[i].tag == TAG_PARTICIPLE ? !word_is_any(p, i, told)
						: word_is_any(p, i, adjectives);
}

/* "It may be [as long as] 12 weeks before they notice": time passes. */
static bool passes_time(const struct parse *p, size_t at)
{
	static const char *const links[] = { "before", "until", "since", NULL };
	size_t be = tag_at(p, at + 1) == TAG_MODAL ? at + 2 : at + 1;

	if (tag_at(p, be) != TAG_BE ||
	    (tag_at(p, be + 1) != TAG_NUMBER &&
	     tag_at(p, be + 1) != TAG_QUANTIFIER && !word_is(p, be + 1, "as")))
		return false;
	for (size_t i = be + 2; i < p->count && i < be + 9; i++)
		if (word_is_any(p, i, links) && tag_at(p, i - 1) == TAG_NOUN)
			return true;
	return false;
}

/* "It is unclear whether", "it is important to": stands for nothing. */
static bool is_empty_it(const struct parse *p, size_t at)
{
	static const char *const openers[] = { "whether", "that", "how",
					       "why",     "if",   "which",
					       "what",    NULL };

	if (!word_is(p, at, "it"))
		return false;
	/* "It is this swelling that wakes them" */
	if (tag_at(p, at + 1) == TAG_BE &&
	    tag_at(p, at + 2) == TAG_DEMONSTRATIVE)
		return true;
	/* "makes it difficult to": behind a verb */
	if (at > 0 && tag_at(p, at - 1) == TAG_VERB &&
	    tag_at(p, at + 1) == TAG_ADJECTIVE)
		return true;
	if (passes_time(p, at))
		return true;
	for (size_t i = at + 2; i < p->count && i < at + 7; i++) {
		if (p->tags[i - 1].tag != TAG_ADJECTIVE &&
		    p->tags[i - 1].tag != TAG_PARTICIPLE)
			continue;
		if (word_is(p, i, "to") ? !is_own(p, i - 1)
					: word_is_any(p, i, openers))
			return true;
	}
	return false;
}

/* The subject that the sentence begins with, when its number fits. */
static struct reference own_subject(struct context *context,
				    const struct parse *p, bool plural)
{
	/* "While Smith et al. praise ..., they" */
	size_t first = tag_at(p, 0) == TAG_SUBORDINATOR ? 1 : 0;
	size_t end = noun_phrase_long(p, first);
	size_t listed = list_end(p, first);
	struct verb_group group;
	const struct lexicon_match *term;
	struct range range;

	/* "Iron or zinc are given" */
	if (plural && listed > end && word_is(p, end, "or"))
		end = listed;
	range = (struct range){ first, end };
	if (end == first || !verb_group_at(p, end, &group) ||
	    p->tags[first].tag == TAG_PRONOUN ||
	    (p->tags[noun_phrase_head(p, range)].plural != plural &&
	     !(plural && word_is(p, end - 1, "al."))))
		return (struct reference){ 0 };
	if (p->tags[first].tag == TAG_DEMONSTRATIVE)
		return refer_demonstrative(context, p, range);
	if (refers_back(p, range))
		return (struct reference){ 0 };
	term = term_in(p, range, NULL);
	return (struct reference){ .known = true,
				   .text = refer_text(context, p, range),
				   .entry = term ? term->entry : NULL,
				   .plural = plural };
}

/* "Unlike most drugs, it", "When swallowed, it": no subject stands before the
 * word at i. */
static bool is_led_in(const struct parse *p, size_t i)
{
	if (tag_at(p, i - 1) != TAG_COMMA ||
	    (tag_at(p, 0) != TAG_PREPOSITION &&
	     tag_at(p, 0) != TAG_SUBORDINATOR && tag_at(p, 0) != TAG_ADVERB))
		return false;
	for (size_t k = 0; k < i; k++)
		switch (p->tags[k].tag) {
		case TAG_VERB:
		case TAG_BE:
		case TAG_HAVE:
		case TAG_MODAL:
			return false;
		case TAG_PRONOUN:
			if (!word_is(p, k, "there"))
				return false;
			break;
		default:
			break;
		}
	return true;
}

/* "Treatment for gout helps.  Without treatment, it ...": not the treatment. */
static bool is_left_out(const struct parse *p, size_t at, const char *subject)
{
	for (size_t i = 1; i < at; i++)
		if (word_is(p, i - 1, "without") &&
		    making_contains(subject, p->tokens[i].fold))
			return true;
	return false;
}

/* Did the last sentence call something a cause or the like? */
static bool spoke_of_role(struct context *context)
{
	static const char *const roles[] = { "factor",       "cause",
					     "complication", "trigger",
					     "reason",       NULL };
	size_t count;
	const struct spoken *spoken = remembered_phrases(context, &count);

	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; roles[k]; k++)
			if (slice_equal(spoken[i].head, slice_of(roles[k])))
				return true;
	return false;
}

/* "Gout is the main cause of tophi.  It ...": either may be meant. */
static bool may_be_other(struct context *context, const struct mention *subject)
{
	if (!subject->entry ||
	    !refer_type_in("condition", subject->entry->type))
		return false;
	for (size_t i = 0; i < context->recent_count; i++) {
		const struct mention *m = &context->recent[i];

		if (m->sentence + 1 == context->sentences && m->entry &&
		    m->entry != subject->entry &&
		    refer_type_in("condition symptom", m->entry->type))
			return spoke_of_role(context);
	}
	return false;
}

/* "they may examine your eyes": whoever does, it is no drug. */
static bool is_of_staff(const struct parse *p, size_t at, const char *subject)
{
	static const char *const staff[] = {
		"doctor",  "physician", "clinician", "provider", "specialist",
		"surgeon", "nurse",     "team",      "staff",    "ologist",
		"iatrist", "therapist", "dentist",   "midwi",    "examiner",
		"authors", "research",  "al.",       NULL
	};
	static const char *const deeds[] = { "examine",  "ask",       "order",
					     "perform",  "prescribe", "refer",
					     "diagnose", "review",    "listen",
					     NULL };
	struct verb_group group;

	for (size_t i = 0; staff[i]; i++)
		if (making_contains(subject, slice_of(staff[i])))
			return false;
	return word_is(p, at, "they") && verb_group_at(p, at + 1, &group) &&
	       !group.passive && verb_is(&group, deeds);
}

/* "When cells divide too fast, it is called a tumour": that they do. */
static bool sums_up_lead(const struct parse *p, size_t at)
{
	static const char *const leads[] = { "when", "if", NULL };
	static const char *const named[] = {
		"known",    "called",    "termed",  "named", "considered",
		"referred", "described", "defined", NULL
	};
	size_t next = at + 2;

	if (at < 3 || !word_is_any(p, 0, leads) ||
	    tag_at(p, at - 1) != TAG_COMMA || tag_at(p, at + 1) != TAG_BE)
		return false;
	next += tag_at(p, next) == TAG_ADVERB;
	return word_is_any(p, next, named);
}

/* "Studies have shown that it": those who tell are not meant. */
static bool is_told(const struct parse *p, size_t i)
{
	static const char *const tellers[] = {
		"studies",     "study",    "trials",  "trial",
		"research",    "evidence", "data",    "reports",
		"researchers", "experts",  "doctors", "scientists",
		"experiments", "results",  NULL
	};
	struct verb_group group;

	if (tag_at(p, i - 1) != TAG_SUBORDINATOR || !word_is(p, i - 1, "that"))
		return false;
	for (size_t k = 0; k + 2 < i; k++)
		if (word_is_any(p, k, tellers) &&
		    verb_group_at(p, k + 1, &group) && group.all.end == i - 1)
			return true;
	return false;
}

/*
 * "The cause of gout is unknown.  It is triggered by ...": the gout, where
 * causes have no causes.
 */
static struct reference caused(const struct context *context,
			       const struct parse *p, size_t at,
			       const struct mention *subject)
{
	static const char *const verbs[] = { "cause",  "trigger", "bring",
					     "result", "develop", "arise",
					     "occur",  "run",     NULL };
	static const char *const causes[] = { "cause of",    "causes of",
					      "reason for",  "origin of",
					      "etiology of", NULL };
	struct reference meant = refer_mention(subject);
	struct verb_group group;

	for (size_t i = 0; causes[i]; i++) {
		if (!subject->entry || !strstr(subject->text, causes[i]) ||
		    !verb_group_at(p, at + 1, &group) ||
		    !verb_is(&group, verbs))
			continue;
		meant.topical = subject->entry == context->topic;
		meant.text = meant.topical ? context->topic_text
					   : subject->entry->name;
		meant.plural = false;
	}
	return meant;
}

struct reference refer_pronoun(struct context *context, const struct parse *p,
			       struct range range)
{
	const struct mention *subject = &context->subject;
	const struct lexicon_entry *behind;
	bool plural = p->tags[range.first].plural;

	if (!word_is(p, range.first, "it") && !word_is(p, range.first, "they"))
		return (struct reference){ 0 };
	if (is_empty_it(p, range.first) || sums_up_lead(p, range.first))
		return (struct reference){ 0 };
	/* later in a sentence it means that sentence's own subject */
	if (range.first > 2 && !is_led_in(p, range.first) &&
	    !is_told(p, range.first))
		return own_subject(context, p, plural);
	if (!subject->text || subject->plural != plural)
		subject = only_agent(context, plural);
	behind = meant_behind(p, range.first);
	if (!subject || (behind && behind != subject->entry) ||
	    is_of_staff(p, range.first, subject->text) ||
	    may_be_other(context, subject) ||
	    is_left_out(p, range.first, subject->text))
		return (struct reference){ 0 };
	return caused(context, p, range.first, subject);
}
