#include "generate/claim.h"

#include <stdint.h>
#include <ctype.h>
#include <string.h>

#include "generate/bare_object.h"
#include "generate/category.h"
#include "generate/costs.h"
#include "generate/count.h"
#include "generate/debris.h"
#include "generate/define.h"
#include "generate/definition.h"
#include "generate/echo.h"
#include "generate/empty_noun.h"
#include "generate/figure.h"
#include "generate/frame.h"
#include "generate/hanging.h"
#include "generate/hollow.h"
#include "generate/impossible.h"
#include "generate/indefinite.h"
#include "generate/opener.h"
#include "generate/remark.h"
#include "generate/reporter.h"
#include "generate/listed.h"
#include "generate/listing.h"
#include "generate/making.h"
#include "generate/of_what.h"
#include "generate/own_label.h"
#include "generate/pack_private.h"
#include "generate/paper.h"
#include "generate/predicate.h"
#include "generate/practice.h"
#include "generate/praise.h"
#include "generate/rubric.h"
#include "generate/shorten.h"
#include "generate/single_study.h"
#include "generate/span.h"
#include "generate/status.h"
#include "generate/unproven.h"
#include "generate/who.h"
#include "generate/withdrawn.h"
#include "generate/worth.h"

/* Short forms whose usual reading is another one are not taught. */
static void flag_clashes(struct making *m)
{
	for (size_t i = 0; i < m->context->definition_count; i++) {
		const struct definition *d = &m->context->definitions[i];

		if (!d->clash)
			continue;
		if (definition_says(slice_of(m->claim->question),
				    d->short_form) ||
		    definition_says(slice_of(m->claim->answer), d->short_form))
			making_flag(m, arena_printf(m->context->arena,
						    "hold:abbreviation %.*s",
						    (int)d->short_form.length,
						    d->short_form.bytes));
	}
}

/*
 * "Unlike X, Y is no disorder caused by Z": it may be the cause alone that is
 * denied, or X may be said to have it.
 */
static void flag_contrast(struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range lead = m->clause->lead, answer = m->rendering.answer;

	if (m->claim->status != STATUS_NEGATED || lead.end == lead.first ||
	    !(word_is(p, lead.first, "unlike") ||
	      word_is(p, lead.first + 1, "contrast")))
		return;
	for (size_t i = answer.first + 1; i < answer.end; i++)
		if (p->tags[i - 1].tag == TAG_NOUN &&
		    (p->tags[i].tag == TAG_PARTICIPLE ||
		     p->tags[i].tag == TAG_RELATIVE))
			making_flag(m, "hold:unclear what is denied");
}

/* Does the question say which condition a "the disease" of its answer is? */
static bool names_topic(const struct making *m, const char *question)
{
	const struct lexicon_entry *topic = m->context->topic;

	return topic && refer_may_title(&m->statement->parse) &&
	       making_names(m, question, "condition", topic);
}

/* Question and answer from the templates; the reason when there are none. */
static const char *render(struct making *m, const char **bare)
{
	const struct pattern *pattern = m->match->pattern;
	struct claim *c = m->claim;
	const char *answer = NULL;

	*bare = render_template(&m->rendering, pattern->ask, false);
	if (*bare) {
		m->context->topic_asked = names_topic(m, *bare);
		answer = render_template(&m->rendering, pattern->answer, true);
		m->context->topic_asked = false;
	}
	if (!answer)
		return "a reference could not be resolved";
	if (!pattern->category && !pattern->gap && !worth_asking(m))
		return "its subject is no term of the field";
	c->answer_range = m->rendering.answer;
	/* what stands in the question is not asked for by another card */
	if (m->rendering.tail.end > m->rendering.tail.first)
		c->answer_range.end = m->rendering.tail.end;
	/* nor is what is said of the answer said of the subject */
	if (m->rendering.told > c->answer_range.end)
		c->answer_range.end = m->rendering.told;
	c->answer = debris_mend(render_capital(m->context->arena, answer),
				m->context->arena);
	if (!m->rendering.list)
		c->answer = shorten_text(c->answer, m->context->arena);
	c->kind = m->rendering.list    ? CARD_LIST
		  : m->rendering.cloze ? CARD_CLOZE
				       : CARD_BASIC;
	if (!worth_agrees(m))
		return "its subject and verb do not agree";
	if (pattern->several && m->rendering.items < 2)
		return "no list";
	return NULL;
}

static const char *check(const struct making *m)
{
	const struct pattern *pattern = m->match->pattern;
	struct rubric_pair pair = {
		.question = wording_of(m->wordings, m->claim->question),
		.answer = wording_of(m->wordings, m->claim->answer),
		.list = m->rendering.list,
		.polar = pattern->polar,
		.gap = pattern->gap,
	};

	return rubric_check(m->context->pack, m->context->words, &pair,
			    m->wordings->arena);
}

/* Plain words for a term, "the leading cause of death": the answer names it. */
static bool names_by_answer(const struct making *m)
{
	const struct pattern *pattern = m->match->pattern;

	return (pattern->definition && pattern->aside) ||
	       (strcmp(pattern->relation, "superlative") == 0 &&
		making_contains(m->claim->question, SLICE(" the ")));
}

/* Why a claim is none, each from its own side; the first that has a reason. */
static const char *(*const refusals[])(const struct making *m) = {
	paper_refusal,      worth_refusal,      define_refusal,
	span_refusal,       impossible_refusal, who_refusal,
	practice_refusal,   hollow_refusal,     bare_object_refusal,
	indefinite_refusal, predicate_refusal,  remark_refusal,
	of_what_refusal,    withdrawn_refusal,  hanging_refusal,
	own_label_refusal,  costs_refusal,      listed_refusal,
	figure_refusal,     empty_noun_refusal,
};

/* Category, status and frame, and what a reader would object to. */
static const char *judge(struct making *m, const char *bare)
{
	struct claim *c = m->claim;
	const char *reason = NULL;

	c->category = category_choose(m, bare);
	if (!c->category)
		return "not about a term of the field";
	status_judge(m);
	if (!frame_question(m, bare, &reason) || !status_kept(m, &reason))
		return reason;
	reason = check(m);
	if (reason)
		return reason;
	if (!making_names(m, c->question, NULL, NULL) &&
	    !(names_by_answer(m) && making_names(m, c->answer, NULL, NULL)))
		return "question names no term of the field";
	for (size_t i = 0; i < COUNT_OF(refusals) && !reason; i++)
		reason = refusals[i](m);
	return reason;
}

/* "in 2016", "[4]", "according to": when or by whom it was counted. */
static bool is_dated(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->count; i++) {
		struct slice word = p->tokens[i].fold;

		if ((p->tokens[i].kind == TOKEN_NUMBER && word.length == 4 &&
		     (slice_starts_with(word, "19") ||
		      slice_starts_with(word, "20"))) ||
		    token_is(&p->tokens[i], "["))
			return true;
	}
	return making_has_cue(m, CUE_ATTRIBUTION);
}

/* "5 million deaths": as many as that are people, counted in some year. */
static bool counts_people(const struct claim *c)
{
	return making_contains(c->answer, SLICE(" million")) ||
	       making_contains(c->question, SLICE(" million"));
}

/* Figures, ranks, criteria and lines of treatment: true for some years. */
static bool grows_old(const struct making *m)
{
	const struct claim *c = m->claim;
	const char *relation = m->match->pattern->relation;

	return (m->match->pattern->functional &&
		strpbrk(c->answer, "0123456789")) ||
	       counts_people(c) || strcmp(relation, "line_of") == 0 ||
	       (strcmp(relation, "superlative") == 0 &&
		strcmp(c->category, "disease_feature") == 0) ||
	       making_contains(c->question, SLICE("criteria"));
}

static void flag_undated(struct making *m)
{
	if (grows_old(m) && !is_dated(m))
		making_flag(m, "no year or source");
}

/* What is no longer held is not taught, but by whoever looked it up. */
static void flag_disputed(struct making *m)
{
	const struct claim *c = m->claim;
	const struct dispute *dispute =
		c->status == STATUS_NEGATED
			? NULL
			: dispute_find(pack_disputes(m->context->pack),
				       c->question, c->answer);

	if (dispute)
		making_flag(m, arena_printf(m->context->arena,
					    "hold:disputed, %s (%s)",
					    dispute->held, dispute->source));
}

/* Who says so stands on the card: it is no finding of a study. */
static void attribute(struct making *m)
{
	struct claim *c = m->claim;

	c->question = render_capital(m->context->arena,
				     opener_add(m, c->question, opener_seller));
	if (c->status == STATUS_ASSERTED)
		c->status = STATUS_ATTRIBUTED;
}

/* Is it about the treatment, or about what the treatment is to replace? */
static bool is_on_sale(const struct making *m)
{
	return !m->match->pattern->general &&
	       (making_about_stem_cells(m) || praise_is_rival(m) ||
		unproven_of_offer(m) ||
		(m->context->therapy && category_of_therapy(m)));
}

/*
 * All that a page that sells treatment says is marked as such; what it says
 * of the treatment is held.  Mere praise and what sums it up are no cards,
 * but that it works or is safe is kept for whatever doubts it.
 */
static const char *flag_marketing(struct making *m)
{
	const struct pattern *pattern = m->match->pattern;

	if (making_has_cue(m, CUE_HYPE) && !pattern->gap)
		m->claim->score -= 0.2;
	if (!m->context->marketing) {
		if (unproven_effect(m))
			making_flag(m, "hold:effect without its study");
		return NULL;
	}
	making_flag(m, "marketing");
	if (pattern->gap)
		return NULL;
	if (m->context->closing || (is_on_sale(m) && praise_is_bare(m))) {
		if (!is_on_sale(m) || !praise_is_kept(m))
			return "advertising";
		m->claim->praise = true;
	} else if (!is_on_sale(m)) {
		return NULL;
	}
	making_flag(m, "hold:claim of a page that sells treatment");
	if (praise_told(m))
		attribute(m);
	return NULL;
}

/* The items as the document has them; no other answer is wanted of a list. */
static const char *take_listing(struct making *m)
{
	const struct listing *listing = m->context->listing;
	size_t first = m->rendering.answer.first;

	if (m->rendering.items != listing->count ||
	    m->statement->parse.tokens[first].start != listing->start)
		return "not the list";
	m->claim->answer = listing->answer;
	return NULL;
}

/* What the article is on, else the first condition that the sentence names. */
static const char *condition_of(const struct context *context,
				const struct parse *parse)
{
	const struct lexicon_match *term;

	if (context->topic)
		return context->topic->name;
	term = term_in(parse, (struct range){ 0, parse->count }, "condition");
	return term ? term->entry->name : "";
}

bool claim_make(struct claim *claim, struct context *context,
		const struct statement *statement, const struct clause *clause,
		const struct match *match, const struct taken_list *taken,
		struct arena *scratch, const char **reason)
{
	struct wordings wordings = { .arena = scratch };
	struct making m = {
		.claim = claim,
		.context = context,
		.statement = statement,
		.clause = clause,
		.match = match,
		.subject = match_capture(match, match->pattern->subject,
					 strlen(match->pattern->subject)),
		.verb = match_capture(match, "V", 1),
		.wordings = &wordings,
		.rendering = { .context = context,
			       .parse = &statement->parse,
			       .match = match,
			       .passage = statement->passage }
	};
	const struct reference *subject = &m.rendering.subject;
	const char *bare;

	*claim = (struct claim){ .pattern = match->pattern,
				 .scope = "",
				 .topic = condition_of(context,
						       &statement->parse),
				 .score = match->pattern->score,
				 .passage = statement->passage };
	m.rendering.adverb = opener_adverb(&m);
	m.rendering.raised = reporter_raised(&m);
	*reason = render(&m, &bare);
	/* before all that is asked of a card which none is to be made of */
	if (!*reason && taken_asks(taken, claim->answer_range, match->pattern))
		return false;
	if (!*reason)
		*reason = judge(&m, bare);
	if (!*reason && context->listing)
		*reason = take_listing(&m);
	if (*reason)
		return false;
	claim->subject = subject->entry  ? subject->entry->name
			 : subject->text ? subject->text
					 : "";
	if (subject->antecedent)
		claim->antecedent = *subject->antecedent;
	count_members(&m);
	claim->shown = echo_free(&m);
	*reason = flag_marketing(&m);
	if (*reason)
		return false;
	if (single_study_result(&m))
		making_flag(&m, "hold:result of a single study");
	flag_contrast(&m);
	flag_clashes(&m);
	flag_undated(&m);
	flag_disputed(&m);
	return true;
}
