#include "rounds/generate.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "generate/again.h"
#include "generate/answered.h"
#include "generate/candidate.h"
#include "generate/expand.h"
#include "generate/fact.h"
#include "generate/fragment.h"
#include "generate/headless.h"
#include "generate/listing.h"
#include "generate/mend.h"
#include "generate/order.h"
#include "generate/overlap.h"
#include "generate/pack_private.h"
#include "generate/remember.h"
#include "generate/step.h"
#include "generate/turn.h"
#include "generate/twin.h"
#include "rounds/memory.h"

enum { REFUSAL_LIMIT = 64, CLAIM_LIMIT = TAKEN_LIMIT, TOKEN_LIMIT = 200 };

struct generator {
	const struct pack *pack;
	struct fact_list facts;
	struct refusal refusals[REFUSAL_LIMIT];
	size_t refusal_count;
	struct match_memory memory;
	struct word_memory *words;
	struct vocabulary vocabulary;
	struct arena scratch;   /* for one sentence */
	struct arena parses[2]; /* of some sentences and those before */
	size_t turn;            /* whose the next ones are */
};

struct generator *generator_new(const struct pack *pack)
{
	struct generator *generator = xcalloc(1, sizeof *generator);

	generator->pack = pack;
	generator->words = word_memory_new();
	vocabulary_init(&generator->vocabulary, pack);
	fact_list_init(&generator->facts, generator->words);
	return generator;
}

void generator_free(struct generator *generator)
{
	if (!generator)
		return;
	fact_list_release(&generator->facts);
	word_memory_free(generator->words);
	vocabulary_release(&generator->vocabulary);
	arena_free(&generator->scratch);
	for (size_t i = 0; i < COUNT_OF(generator->parses); i++)
		arena_free(&generator->parses[i]);
	free(generator);
}

/*
 * Sentences of a passage are parsed and matched some at a time, which keeps
 * the code of each step at hand; what they say is judged one by one, as each
 * may point back to the one before.
 */
enum { SIDE_BY_SIDE = 8 };

/* A sentence that is to be judged. */
struct matched {
	const struct statement *statement;
	const char *unfit; /* reason not to look at it, or NULL */
	const struct candidate *candidates;
	size_t count;
};

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

/* The statement and all that it consists of are borrowed from the arena. */
static struct statement *
open_statement(struct context *context, const struct passage *passage,
	       struct token_list tokens, const struct sentence *sentence,
	       struct cue_list cues, struct arena *arena)
{
	size_t count = sentence->end - sentence->first;
	struct tagged *tags = arena_array(arena, count + 1, sizeof *tags);
	struct statement *s = arena_alloc(arena, sizeof *s);

	*s = (struct statement){ .passage = passage, .sentence = sentence };
	s->parse = (struct parse){ .text = passage->text,
				   .tokens = tokens.tokens + sentence->first,
				   .tags = tags,
				   .count = count };
	if (count > TOKEN_LIMIT)
		return s; /* no card comes of it: not worth parsing */
	grammar_tag(pack_grammar(context->pack), tokens, sentence, tags);
	context_terms(context, &s->parse, arena);
	/* "stem cell therapy": no verb stands inside a term */
	for (size_t i = 0; i < s->parse.term_count; i++)
		for (size_t k = s->parse.terms[i].first;
		     k + 1 < s->parse.terms[i].end; k++)
			if (tags[k].tag == TAG_VERB)
				tags[k].tag = TAG_NOUN;
	phrase_remember(&s->parse, arena);
	s->cues = relative_cues(cues, sentence->first, arena);
	s->clause_count = clauses_find(&s->parse, s->clauses, CLAUSE_LIMIT);
	return s;
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

/* "9x": how many times something is; no number that is read, and no noun. */
static bool has_times(const struct parse *parse)
{
	for (size_t i = 0; i < parse->count; i++) {
		struct slice word = parse->tokens[i].fold;

		if (word.length > 1 && word.bytes[word.length - 1] == 'x' &&
		    strspn(word.bytes, "0123456789.") == word.length - 1)
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
	if (!s->sentence->complete && s->passage->kind == PASSAGE_PARAGRAPH &&
	    !order_is_whole(s))
		return "no complete sentence";
	if (s->parse.count > TOKEN_LIMIT)
		return "sentence too long";
	if (s->parse.count < 4)
		return "sentence too short";
	if (is_damaged(&s->parse))
		return "its letters are damaged";
	if (has_times(&s->parse))
		return "a figure that is not read";
	for (size_t i = 0; i < s->parse.count; i++)
		if (token_is(&s->parse.tokens[i], "you") ||
		    token_is(&s->parse.tokens[i], "your") ||
		    token_is(&s->parse.tokens[i], "we") ||
		    token_is(&s->parse.tokens[i], "our"))
			return "speaks to the reader";
	return headless_refusal(s);
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

/* What a card shows is more than what it is known by. */
static void add_fact(struct generator *generator, struct context *context,
		     const struct claim *claim)
{
	struct claim shown = *claim;

	shown.shown =
		expand_answer(context, claim->question,
			      claim->shown ? claim->shown : claim->answer);
	fact_add(&generator->facts, &shown, context->document);
}

/*
 * The claim as a fact, or as one for each member of a long list.  Returns
 * how many: 0 when a list is too long and can't be taken apart.
 */
static size_t take_claim(struct generator *generator, struct context *context,
			 const struct claim *claim)
{
	struct claim members[RUBRIC_MEMBERS];
	size_t count = overlap_claims(claim, context, members);

	if (!count && overlap_is_short(claim)) {
		add_fact(generator, context, claim);
		return 1;
	}
	for (size_t i = 0; i < count; i++)
		add_fact(generator, context, &members[i]);
	return count;
}

/* What fits the sentence, borrowed from the arena. */
static void find_candidates(struct generator *generator,
			    struct matched *matched, struct arena *arena)
{
	struct candidate found[CLAIM_LIMIT], *kept;
	size_t count = candidates_find(generator->pack, &generator->memory,
				       matched->statement, &generator->scratch,
				       found, CLAIM_LIMIT);

	kept = arena_array_unset(arena, count, sizeof *kept);
	memcpy(kept, found, count * sizeof *kept);
	matched->candidates = kept;
	matched->count = count;
	arena_clear(&generator->scratch);
}

/* The claims of a sentence, in the order of their candidates. */
static size_t make_claims(struct context *context,
			  const struct matched *matched, struct arena *scratch,
			  struct claim *claims, struct outcome *outcome)
{
	const struct statement *s = matched->statement;
	struct taken_list taken = { 0 };
	struct slice all =
		range_text(&s->parse, (struct range){ 0, s->parse.count });
	size_t made = 0;

	for (size_t i = 0; i < matched->count; i++) {
		const struct candidate *candidate = &matched->candidates[i];
		struct claim *claim = &claims[made];
		const char *reason = NULL;

		if (!claim_make(claim, context, s, candidate->clause,
				&candidate->match, &taken, scratch, &reason)) {
			/* praise tells more than which pattern failed first */
			if (reason && (!outcome->reason ||
				       strcmp(reason, "advertising") == 0))
				outcome->reason = reason;
			continue;
		}
		claim->start = (size_t)(all.bytes - s->parse.text.bytes);
		claim->end = claim->start + all.length;
		if (!claim->praise)
			taken_add(&taken, claim->answer_range, claim->pattern);
		made++;
	}
	return made;
}

static void take_claims(struct generator *generator, struct context *context,
			const struct matched *matched, struct outcome *outcome)
{
	struct claim claims[CLAIM_LIMIT];
	size_t count = make_claims(context, matched, &generator->scratch,
				   claims, outcome);

	for (size_t i = 0; i < count; i++) {
		size_t made;

		if (claims[i].praise) {
			outcome->reason =
				"advertising, unless another card doubts it";
			add_fact(generator, context, &claims[i]);
			continue;
		}
		if (twin_needless(claims, count, i))
			continue;
		made = take_claim(generator, context, &claims[i]);
		if (!made && !outcome->reason)
			outcome->reason = "list too long";
		outcome->cards += made;
	}
	if (!outcome->cards && !outcome->reason)
		outcome->reason = "no pattern fits";
}

static void judge_sentence(struct generator *generator, struct context *context,
			   const struct matched *matched, struct text *explain)
{
	const struct statement *s = matched->statement;
	struct outcome outcome = { .reason = matched->unfit };

	if (!matched->unfit)
		take_claims(generator, context, matched, &outcome);
	if (s->clause_count) /* was parsed */
		remember_sentence(context, s);
	if (!outcome.cards)
		count_refusal(generator, outcome.reason);
	if (explain)
		explain_line(explain, context, s, &outcome);
	arena_clear(&generator->scratch);
}

/* Sentences [first, first + count) of the passage. */
static void read_sentences(struct generator *generator, struct context *context,
			   const struct passage *passage,
			   const struct reading *reading, size_t first,
			   size_t count, struct text *explain)
{
	struct arena *parses = &generator->parses[generator->turn];
	struct matched matched[SIDE_BY_SIDE] = { { 0 } };

	arena_clear(parses);
	for (size_t i = 0; i < count; i++) {
		const struct statement *s =
			open_statement(context, passage, reading->tokens,
				       &reading->sentences.sentences[first + i],
				       reading->cues[first + i], parses);

		matched[i].statement = s;
		matched[i].unfit = unfit(s);
	}
	for (size_t i = 0; i < count; i++)
		if (!matched[i].unfit)
			find_candidates(generator, &matched[i], parses);
	for (size_t i = 0; i < count; i++) {
		judge_sentence(generator, context, &matched[i], explain);
		/* the last that is remembered is asked from the next ones */
		if (matched[i].statement->clause_count)
			generator->turn =
				parses == &generator->parses[0] ? 1 : 0;
	}
}

static void read_passage(struct generator *generator, struct context *context,
			 const struct passage *passage, struct text *explain)
{
	struct arena scratch = { 0 };
	struct reading made;
	const struct reading *reading;

	passage = turn_passage(context, passage);
	reading = context_reading(context, passage, &made, &scratch);
	context_paragraph(context, passage);
	for (size_t i = 0; i < reading->sentences.count; i += SIDE_BY_SIDE) {
		size_t left = reading->sentences.count - i;

		read_sentences(generator, context, passage, reading, i,
			       left < SIDE_BY_SIDE ? left : SIDE_BY_SIDE,
			       explain);
	}
	arena_free(&scratch);
}

/* A sentence put together, whose members may be asked one by one. */
static void read_listing(struct generator *generator, struct context *context,
			 const struct listing *listing, struct text *explain)
{
	context->listing = listing->count ? listing : NULL;
	read_passage(generator, context, &listing->passage, explain);
	context->listing = NULL;
}

/* The passage at k, and the list that begins there as one sentence. */
static void read_at(struct generator *generator, struct context *context,
		    size_t k, struct text *explain)
{
	const struct passage *passage = &context->document->passages[k];
	struct listing listing;

	if (!passage_is_content(passage))
		return;
	if (listing_read(&listing, context, k, context->arena))
		read_listing(generator, context, &listing, explain);
	if (answered_read(&listing, context, k, context->arena) ||
	    step_read(&listing, context, k, context->arena))
		read_listing(generator, context, &listing, explain);
	context_paragraph(context, passage);
	if (fragment_read(&listing, context, k, context->arena))
		read_listing(generator, context, &listing, explain);
	else
		read_passage(generator, context, passage, explain);
}

static void add_articles(struct generator *generator,
			 const struct document *document, struct text *explain)
{
	for (size_t i = 0; i < document->article_count; i++) {
		struct context context;
		struct arena arena = { 0 };

		context_open(&context, generator->pack, document,
			     &document->articles[i], generator->words, &arena);
		for (size_t k = document->articles[i].first;
		     k < document->articles[i].end; k++)
			read_at(generator, &context, k, explain);
		arena_free(&arena);
	}
}

void generator_add(struct generator *generator, const struct document *document,
		   struct text *explain)
{
	struct arena arena = { 0 };
	struct document mended = *document;

	vocabulary_read(&generator->vocabulary, document);
	mended.passages =
		mend_passages(&generator->vocabulary, document, &arena);
	add_articles(generator, &mended, explain);
	arena_free(&arena);
}

void generator_finish(struct generator *generator, struct card_list *cards)
{
	again_find(&generator->facts);
	fact_link_conflicts(&generator->facts);
	for (size_t i = 0; i < generator->facts.count; i++)
		if (!generator->facts.facts[i].again &&
		    !generator->facts.facts[i].claim.praise)
			fact_card(&generator->facts.facts[i], cards);
}
