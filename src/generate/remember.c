#include "generate/remember.h"

#include <string.h>

#include "generate/refer.h"

static void remember(struct context *context, struct mention mention)
{
	if (context->recent_count == RECENT_LIMIT) {
		memmove(context->recent, context->recent + 1,
			(RECENT_LIMIT - 1) * sizeof *context->recent);
		context->recent_count--;
	}
	context->recent[context->recent_count++] = mention;
}

static struct mention mention_of(struct context *context,
				 const struct statement *s, struct range range,
				 const struct lexicon_entry *entry)
{
	struct slice bytes = range_text(&s->parse, range);
	size_t start = (size_t)(bytes.bytes - s->parse.text.bytes);
	size_t head = noun_phrase_head(&s->parse, range);

	return (struct mention){ .text = refer_text(context, &s->parse, range),
				 .entry = entry,
				 .plural = s->parse.tags[head].plural,
				 .passage = s->passage,
				 .start = start,
				 .end = start + bytes.length,
				 .sentence = context->sentences };
}

/* The sentence as one to ask further from; no text when it can't be. */
static struct mention premise_of(struct context *context,
				 const struct statement *s, size_t subject_end,
				 const struct reference *subject)
{
	static const char *const anaphors[] = { "it",   "they",  "them",
						"this", "these", "those",
						"such", "we",    "our",
						"you",  "your",  NULL };
	struct range lead = s->clauses[0].lead;
	const struct parse *p = &s->parse;
	struct range all = { s->clauses[0].start, p->count };
	struct mention premise = { .passage = s->passage };
	struct slice bytes = range_text(p, (struct range){ 0, p->count });
	const char *named = NULL;

	if (!s->sentence->complete || s->sentence->question || p->count > 45)
		return (struct mention){ 0 };
	/* "They release ..." with their name known */
	if (subject->known && subject->antecedent && all.first == 0) {
		named = subject->text;
		all.first = subject_end;
	}
	for (size_t i = all.first; i < p->count; i++)
		for (size_t k = 0; anaphors[k]; k++)
			if (token_is(&p->tokens[i], anaphors[k]) &&
			    !p->tags[i].fixed)
				return (struct mention){ 0 };
	while (all.end > all.first && p->tags[all.end - 1].tag == TAG_STOP)
		all.end--;
	/* "In gout, several drugs are used" */
	if (!named && p->tags[lead.first].tag == TAG_PREPOSITION &&
	    lead.end > lead.first && term_in(p, lead, "condition") &&
	    !refers_back(p, lead))
		all.first = lead.first;
	premise.text = refer_text(context, p, all);
	if (named)
		premise.text = arena_printf(context->arena, "%s %s", named,
					    premise.text);
	premise.start = (size_t)(bytes.bytes - p->text.bytes);
	premise.end = premise.start + bytes.length;
	for (size_t i = 0; i < p->term_count && !premise.entry; i++)
		premise.entry = p->terms[i].entry;
	return premise;
}

/* The noun phrases of the sentence, for "these concerns" in the next. */
static void remember_phrases(struct context *context, const struct statement *s)
{
	const struct parse *p = &s->parse;

	context->spoken_count = 0;
	for (size_t i = 0; i < p->count && context->spoken_count < PHRASE_LIMIT;
	     i++) {
		size_t end = noun_phrase_long(p, i);
		struct range range = { i, end };
		size_t head;

		if (end == i || p->tags[i].tag == TAG_PRONOUN)
			continue;
		while (range.first + 1 < end &&
		       (p->tags[range.first].tag == TAG_DETERMINER ||
			p->tags[range.first].tag == TAG_QUANTIFIER ||
			p->tags[range.first].tag == TAG_NUMBER))
			range.first++;
		head = noun_phrase_head(p, range);
		if (!refers_back(p, range) && p->tags[head].tag == TAG_NOUN) {
			struct slice fold = p->tokens[head].fold;

			context->spoken[context->spoken_count++] =
				(struct spoken){ mention_of(context, s, range,
							    NULL),
						 { arena_strndup(context->arena,
								 fold.bytes,
								 fold.length),
						   fold.length } };
		}
		i = noun_phrase_core(p, i) > i ? noun_phrase_core(p, i) - 1 : i;
	}
}

/* After a sentence: its terms and its subject may be referred to. */
void remember_sentence(struct context *context, const struct statement *s)
{
	const struct parse *p = &s->parse;
	size_t start = s->clauses[0].start;
	size_t end = noun_phrase_of(p, start);
	struct verb_group group;
	struct reference subject = { 0 };

	for (size_t i = 0; i < s->clause_count; i++)
		if (!s->clauses[i].concession) {
			start = s->clauses[i].start;
			break;
		}
	end = noun_phrase_long(p, start);
	if (end > start && verb_group_at(p, apposition_end(p, end), &group))
		subject = refer(context, p, (struct range){ start, end },
				s->passage);
	for (size_t i = 0; i < p->term_count; i++)
		remember(context, mention_of(context, s,
					     (struct range){ p->terms[i].first,
							     p->terms[i].end },
					     p->terms[i].entry));
	context->sentences++;
	context->premise = premise_of(context, s, end, &subject);
	remember_phrases(context, s);
	if (subject.known && subject.antecedent)
		context->subject = *subject.antecedent;
	else if (subject.known && subject.entry)
		context->subject =
			mention_of(context, s, (struct range){ start, end },
				   subject.entry);
	else if (subject.known && end - start < 12)
		context->subject =
			mention_of(context, s, (struct range){ start, end },
				   NULL);
	else
		context->subject = (struct mention){ 0 };
}
