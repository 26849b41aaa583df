#include "rounds/generate.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "generate/fragment.h"
#include "generate/listing.h"
#include "generate/fact.h"
#include "generate/pack_private.h"
#include "generate/refer.h"
#include "rounds/memory.h"

enum { REFUSAL_LIMIT = 64, CLAIM_LIMIT = 24, TOKEN_LIMIT = 200 };

struct generator {
	const struct pack *pack;
	struct fact_list facts;
	struct refusal refusals[REFUSAL_LIMIT];
	size_t refusal_count;
	struct match_memory memory;
};

struct generator *generator_new(const struct pack *pack)
{
	struct generator *generator = xcalloc(1, sizeof *generator);

	generator->pack = pack;
	return generator;
}

void generator_free(struct generator *generator)
{
	if (!generator)
		return;
	fact_list_release(&generator->facts);
	free(generator);
}

/* What one sentence came to, for --explain. */
struct outcome {
	size_t cards;
	const char *reason; /* of the refusal that came nearest */
};

static void count_refusal(struct generator *generator, const char *reason)
{
	struct refusal *refusals = generator->refusals;

	for (size_t i = 0; i < generator->refusal_count; i++)
		if (strcmp(refusals[i].reason, reason) == 0) {
			refusals[i].count++;
			return;
		}
	if (generator->refusal_count < REFUSAL_LIMIT)
		refusals[generator->refusal_count++] =
			(struct refusal){ reason, 1 };
}

static int compare_refusals(const void *a, const void *b)
{
	const struct refusal *x = a, *y = b;

	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return strcmp(x->reason, y->reason);
}

const struct refusal *generator_refusals(const struct generator *generator,
					 size_t *count)
{
	struct generator *sorted = (struct generator *)(uintptr_t)generator;

	qsort(sorted->refusals, sorted->refusal_count, sizeof *sorted->refusals,
	      compare_refusals);
	*count = generator->refusal_count;
	return generator->refusals;
}

/* Cues with token indexes relative to the sentence, as in the parse. */
static struct cue_list relative_cues(struct cue_list found, size_t first,
				     struct arena *arena)
{
	struct cue *cues = arena_array(arena, found.count + 1, sizeof *cues);

	for (size_t i = 0; i < found.count; i++) {
		cues[i] = found.cues[i];
		cues[i].first -= first;
		cues[i].end -= first;
		cues[i].from -= first;
		cues[i].to -= first;
	}
	return (struct cue_list){ cues, found.count };
}

static void open_statement(struct statement *s, struct context *context,
			   const struct passage *passage,
			   struct token_list tokens,
			   const struct sentence *sentence,
			   struct cue_list cues, struct arena *scratch)
{
	size_t count = sentence->end - sentence->first;
	struct tagged *tags = arena_array(scratch, count + 1, sizeof *tags);

	*s = (struct statement){ .passage = passage, .sentence = sentence };
	s->parse = (struct parse){ .text = passage->text,
				   .tokens = tokens.tokens + sentence->first,
				   .tags = tags,
				   .count = count };
	grammar_tag(pack_grammar(context->pack), tokens, sentence, tags);
	context_terms(context, &s->parse, scratch);
	/* "stem cell therapy": no verb stands inside a term */
	for (size_t i = 0; i < s->parse.term_count; i++)
		for (size_t k = s->parse.terms[i].first;
		     k + 1 < s->parse.terms[i].end; k++)
			if (tags[k].tag == TAG_VERB)
				tags[k].tag = TAG_NOUN;
	s->cues = relative_cues(cues, sentence->first, scratch);
	s->clause_count = clauses_find(&s->parse, s->clauses, CLAUSE_LIMIT);
}

enum { SPACED_LETTERS = 3 }; /* one after the other are no words */

/* What a bad conversion leaves: "T h e  j o i n t", a letter that was lost. */
static bool is_damaged(const struct parse *parse)
{
	size_t letters = 0;

	for (size_t i = 0; i < parse->count; i++) {
		const struct token *token = &parse->tokens[i];

		letters = token->kind == TOKEN_WORD && token->fold.length == 1
				  ? letters + 1
				  : 0;
		if (letters == SPACED_LETTERS ||
		    token_is(token, "\xef\xbf\xbd"))
			return true;
	}
	return false;
}

/* Reasons not to look at a sentence at all. */
static const char *unfit(const struct statement *s)
{
	if (s->sentence->question)
		return "a question";
	if (s->sentence->glued)
		return "two sentences glued together";
	if (!s->sentence->complete && s->passage->kind == PASSAGE_PARAGRAPH)
		return "no complete sentence";
	if (s->parse.count > TOKEN_LIMIT)
		return "sentence too long";
	if (s->parse.count < 4)
		return "sentence too short";
	if (is_damaged(&s->parse))
		return "its letters are damaged";
	for (size_t i = 0; i < s->parse.count; i++)
		if (token_is(&s->parse.tokens[i], "you") ||
		    token_is(&s->parse.tokens[i], "your") ||
		    token_is(&s->parse.tokens[i], "we") ||
		    token_is(&s->parse.tokens[i], "our"))
			return "speaks to the reader";
	return NULL;
}

/* A match with the clause it was found in. */
struct candidate {
	struct match match;
	const struct clause *clause;
};

static int compare_candidates(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	double dx = x->match.pattern->score, dy = y->match.pattern->score;

	if (dx != dy)
		return dx < dy ? 1 : -1;
	if (x->match.all.first != y->match.all.first)
		return x->match.all.first < y->match.all.first ? -1 : 1;
	return strcmp(x->match.pattern->name, y->match.pattern->name);
}

static const struct clause *clause_of(const struct statement *s, size_t at)
{
	const struct clause *found = &s->clauses[0];

	for (size_t i = 0; i < s->clause_count; i++)
		if (s->clauses[i].start <= at &&
		    s->clauses[i].start >= found->start)
			found = &s->clauses[i];
	return found;
}

static const struct clause *clause_at(const struct statement *s, size_t at)
{
	for (size_t i = 0; i < s->clause_count; i++)
		if (s->clauses[i].start == at)
			return &s->clauses[i];
	return NULL;
}

struct candidates {
	struct generator *generator;
	const struct statement *statement;
	struct candidate *items;
	size_t count, limit;
};

static bool try_at(struct candidates *candidates, const struct pattern *pattern,
		   const struct match_line *line, size_t at)
{
	const struct statement *s = candidates->statement;
	struct candidate *next = &candidates->items[candidates->count];

	if (candidates->count == candidates->limit ||
	    !pattern_match(pattern, line, &s->parse, at, clause_at(s, at),
			   &candidates->generator->memory, &next->match))
		return false;
	next->clause = clause_of(s, at);
	candidates->count++;
	return true;
}

/* At the beginning of each clause, or wherever it fits first. */
static bool try_line(struct candidates *candidates,
		     const struct pattern *pattern,
		     const struct match_line *line)
{
	const struct statement *s = candidates->statement;
	bool found = false;

	if (!line->anchored) {
		for (size_t at = 0; at < s->parse.count && !found; at++)
			found = try_at(candidates, pattern, line, at);
		return found;
	}
	for (size_t i = 0; i < s->clause_count; i++) {
		size_t at = s->clauses[i].start;

		if (clause_at(s, at) == &s->clauses[i] && at < s->parse.count)
			found |= try_at(candidates, pattern, line, at);
	}
	return found;
}

static size_t find_candidates(struct generator *generator,
			      const struct statement *s, struct arena *scratch,
			      struct candidate *items, size_t limit)
{
	const struct pattern_list *patterns = pack_patterns(generator->pack);
	const uint64_t *present = trigger_read(pack_triggers(generator->pack),
					       &s->parse, scratch);
	struct candidates candidates = { generator, s, items, 0, limit };

	for (size_t k = 0; k < patterns->count; k++) {
		const struct pattern *pattern = &patterns->patterns[k];

		for (size_t l = 0; l < pattern->line_count; l++)
			if (trigger_fits(&pattern->lines[l], present) &&
			    try_line(&candidates, pattern, &pattern->lines[l]))
				break;
	}
	qsort(items, candidates.count, sizeof *items, compare_candidates);
	return candidates.count;
}

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
	size_t head = range.end - 1;

	while (head > range.first && s->parse.tags[head].tag != TAG_NOUN)
		head--;
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
static void remember_sentence(struct context *context,
			      const struct statement *s)
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

/* Do two answers of one sentence share most of the shorter's words? */
static bool covered(struct range x, struct range y)
{
	size_t first = x.first > y.first ? x.first : y.first;
	size_t end = x.end < y.end ? x.end : y.end;
	size_t shorter = x.end - x.first < y.end - y.first ? x.end - x.first
							   : y.end - y.first;

	return end > first && (end - first) * 2 > shorter;
}

static void explain_line(struct text *explain, const struct context *context,
			 const struct statement *s,
			 const struct outcome *outcome)
{
	struct slice text =
		range_text(&s->parse, (struct range){ 0, s->parse.count });

	if (outcome->cards)
		text_printf(explain, "%s:%zu: %zu card%s: %.*s\n",
			    context->document->name, s->passage->line,
			    outcome->cards, outcome->cards == 1 ? "" : "s",
			    (int)text.length, text.bytes);
	else
		text_printf(explain, "%s:%zu: refused, %s: %.*s\n",
			    context->document->name, s->passage->line,
			    outcome->reason, (int)text.length, text.bytes);
}

/* The answer of a card that a sentence has given. */
struct taken {
	struct range range;
	const struct pattern *pattern;
};

/*
 * Is it asked already?  What hangs on a noun may be part of a longer answer,
 * but not of a definition, where it is what tells the thing from its kind.
 */
static bool asked(const struct taken *taken, const struct claim *claim)
{
	return covered(taken->range, claim->answer_range) &&
	       (taken->pattern->aside == claim->pattern->aside ||
		(taken->pattern->definition && claim->pattern->aside));
}

static void take_claims(struct generator *generator, struct context *context,
			const struct statement *s, struct arena *scratch,
			struct outcome *outcome)
{
	struct candidate candidates[CLAIM_LIMIT];
	struct taken taken[CLAIM_LIMIT];
	size_t count =
		find_candidates(generator, s, scratch, candidates, CLAIM_LIMIT);
	struct slice all =
		range_text(&s->parse, (struct range){ 0, s->parse.count });

	for (size_t i = 0; i < count; i++) {
		struct claim claim;
		const char *reason = NULL;
		bool redundant = false;

		if (!claim_make(&claim, context, s, candidates[i].clause,
				&candidates[i].match, &reason)) {
			if (!outcome->reason)
				outcome->reason = reason;
			continue;
		}
		for (size_t k = 0; k < outcome->cards && !redundant; k++)
			redundant = asked(&taken[k], &claim);
		if (redundant)
			continue;
		claim.start = (size_t)(all.bytes - s->parse.text.bytes);
		claim.end = claim.start + all.length;
		fact_add(&generator->facts, &claim, context->document);
		taken[outcome->cards++] =
			(struct taken){ claim.answer_range, claim.pattern };
	}
	if (!outcome->cards && !outcome->reason)
		outcome->reason = "no pattern fits";
}

static void read_sentence(struct generator *generator, struct context *context,
			  const struct passage *passage,
			  const struct reading *reading, size_t number,
			  struct text *explain)
{
	struct arena scratch = { 0 };
	struct outcome outcome = { 0 };
	struct statement s;

	open_statement(&s, context, passage, reading->tokens,
		       &reading->sentences.sentences[number],
		       reading->cues[number], &scratch);
	outcome.reason = unfit(&s);
	if (!outcome.reason)
		take_claims(generator, context, &s, &scratch, &outcome);
	remember_sentence(context, &s);
	if (!outcome.cards)
		count_refusal(generator, outcome.reason);
	if (explain)
		explain_line(explain, context, &s, &outcome);
	arena_free(&scratch);
}

static void read_passage(struct generator *generator, struct context *context,
			 const struct passage *passage, struct text *explain)
{
	struct arena scratch = { 0 };
	struct reading made;
	const struct reading *reading =
		context_reading(context, passage, &made, &scratch);

	context_paragraph(context, passage);
	for (size_t i = 0; i < reading->sentences.count; i++)
		read_sentence(generator, context, passage, reading, i, explain);
	arena_free(&scratch);
}

/* The passage at k, and the list that begins there as one sentence. */
static void read_at(struct generator *generator, struct context *context,
		    const struct article *article, size_t k,
		    struct text *explain)
{
	const struct document *document = context->document;
	const struct passage *passage = &document->passages[k];
	struct passage sentence;
	struct listing listing;

	if (!passage_is_content(passage))
		return;
	if (listing_read(&listing, document, k, article->end, context->arena)) {
		context->listing = &listing;
		read_passage(generator, context, &listing.passage, explain);
		context->listing = NULL;
	}
	context_paragraph(context, passage);
	if (fragment_read(&sentence, context, passage, context->arena))
		read_passage(generator, context, &sentence, explain);
	else
		read_passage(generator, context, passage, explain);
}

void generator_add(struct generator *generator, const struct document *document,
		   struct text *explain)
{
	for (size_t i = 0; i < document->article_count; i++) {
		struct context context;
		struct arena arena = { 0 };

		context_open(&context, generator->pack, document,
			     &document->articles[i], &arena);
		for (size_t k = document->articles[i].first;
		     k < document->articles[i].end; k++)
			read_at(generator, &context, &document->articles[i], k,
				explain);
		arena_free(&arena);
	}
}

static const char **copy_texts(struct arena *arena, const char *const *texts,
			       size_t count)
{
	const char **copies = arena_array(arena, count + 1, sizeof *copies);

	for (size_t i = 0; i < count; i++)
		copies[i] = arena_strdup(arena, texts[i]);
	return copies;
}

static void copy_sources(struct arena *arena, struct card *card,
			 const struct fact *fact)
{
	struct card_source *sources =
		arena_array(arena, fact->source_count + 1, sizeof *sources);

	for (size_t i = 0; i < fact->source_count; i++) {
		const struct card_source *from = &fact->sources[i];

		sources[i] = *from;
		sources[i].document = arena_strdup(arena, from->document);
		sources[i].quote = arena_strdup(arena, from->quote);
		sources[i].via =
			from->via ? arena_strdup(arena, from->via) : NULL;
		sources[i].section =
			copy_texts(arena, from->section, from->section_count);
	}
	card->sources = sources;
	card->source_count = fact->source_count;
}

void generator_finish(struct generator *generator, struct card_list *cards)
{
	struct arena *arena = &cards->arena;

	fact_link_conflicts(&generator->facts);
	for (size_t i = 0; i < generator->facts.count; i++) {
		const struct fact *fact = &generator->facts.facts[i];
		const struct claim *claim = &fact->claim;
		struct card *card = card_list_add(cards);

		card->key = arena_strdup(arena, fact->key);
		card->kind = claim->kind;
		card->category = arena_strdup(arena, claim->category);
		card->subject = arena_strdup(arena, claim->subject);
		card->question = arena_strdup(arena, claim->question);
		card->answer = arena_strdup(arena, claim->answer);
		card->status = claim->status;
		card->evidence = claim->evidence;
		card->score = claim->score;
		card->pattern = arena_strdup(arena, claim->pattern->name);
		card->flags =
			copy_texts(arena, claim->flags, claim->flag_count);
		card->flag_count = claim->flag_count;
		card->qualifiers = copy_texts(arena, claim->qualifiers,
					      claim->qualifier_count);
		card->qualifier_count = claim->qualifier_count;
		copy_sources(arena, card, fact);
	}
}
