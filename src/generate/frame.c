#include "generate/frame.h"

#include <string.h>

#include "generate/attach.h"
#include "generate/besides.h"
#include "generate/category.h"
#include "generate/countable.h"
#include "generate/debris.h"
#include "generate/definition.h"
#include "generate/dominant.h"
#include "generate/expand.h"
#include "generate/label.h"
#include "generate/opener.h"
#include "generate/place.h"
#include "generate/population.h"
#include "generate/reporter.h"
#include "generate/scope.h"
#include "generate/stage.h"

/*
 * "Severe infection" is part of many diseases.  "Infections" are of all kinds,
 * and a drug "for chronic pain" is for that.
 */
static bool is_found_in_many(const struct making *m, const char *question,
			     const struct lexicon_entry *condition)
{
	struct arena *arena = m->context->arena;
	const char *name = condition->name;

	return !dominant_may_be(condition) &&
	       !making_contains(question,
				slice_of(arena_printf(arena, "%ss", name))) &&
	       !making_contains(question,
				slice_of(arena_printf(arena, "for %s", name)));
}

/* Need the question not say for which condition it holds? */
static bool names_condition(const struct making *m, const char *question)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const struct lexicon_entry *topic = m->context->topic;

	/* "how often does dementia develop" is asked of a disease */
	return (topic && making_names(m, question, NULL, topic)) ||
	       (subject && strcmp(m->match->pattern->relation, "frequency") &&
		strcmp(subject->type, "condition") == 0 &&
		!is_found_in_many(m, question, subject) &&
		making_names(m, question, NULL, subject));
}

/* The setting would give away an answer that is the topic itself. */
static bool names_topic(const struct making *m, const char *answer)
{
	const char *name = m->context->topic->name;

	/* "TB" */
	if (strlen(answer) < 7)
		return making_names(m, answer, "condition", m->context->topic);
	return making_contains(answer, slice_of(name)) &&
	       strlen(answer) <= strlen(name) + 8;
}

static bool names_stem_cells(const char *text)
{
	return strstr(text, "stem cell") || strstr(text, "MSC") ||
	       strstr(text, "stromal cell") || strstr(text, "cell therap");
}

static const char *attribution(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];
		size_t first = cue->first;

		if (cue->kind != CUE_ATTRIBUTION || !making_bears_on(m, cue))
			continue;
		if (token_is(&p->tokens[cue->first], "the") ||
		    token_is(&p->tokens[cue->first], "authors"))
			return m->context->authors;
		if (strcmp(cue->detail, "named") != 0)
			continue;
		while (first > 0 &&
		       p->tokens[first - 1].shape == SHAPE_CAPITALISED &&
		       p->tokens[first - 1].kind == TOKEN_WORD &&
		       p->tags[first - 1].tag == TAG_NOUN)
			first--;
		return refer_text(m->context, p,
				  (struct range){ first, cue->end });
	}
	return NULL;
}

/*
 * "..., when others do not suffice": what limits the statement and stands
 * behind it.  "" when nothing does, NULL when it can't be said.
 */
static const char *condition_text(const struct making *m)
{
	static const char *const words[] = { "when",     "if",    "unless",
					     "until",    "once",  "provided",
					     "whenever", "where", NULL };
	const struct parse *p = &m->statement->parse;
	struct range range = { m->match->all.end, m->match->all.end };
	bool limits = false;

	for (size_t i = 0; range.first < p->count && words[i]; i++)
		limits = limits || token_is(&p->tokens[range.first], words[i]);
	if (!limits)
		return "";
	range.end = clause_end(p, range.first + 1);
	if (range.end - range.first > 14 || refers_back(p, range))
		return NULL;
	return refer_text(m->context, p, range);
}

/* "What are X used in?" with the condition before the mark. */
static const char *conditioned(const struct making *m, const char *question,
			       const char *condition)
{
	size_t size = strlen(question);

	if (!*condition || !size || question[size - 1] != '?')
		return question;
	return arena_printf(m->context->arena, "%.*s %s?", (int)size - 1,
			    question, condition);
}

/* Is it said of the statement's own clause, or of what leads that in? */
static bool in_own_clause(const struct making *m, size_t i)
{
	return (i >= m->clause->start && i < m->clause->end) ||
	       (i >= m->clause->lead.first && i < m->clause->lead.end) ||
	       (i >= m->clause->subject.first && i < m->clause->subject.end);
}

enum { NEAR = 2 }; /* sentences back */

/* "..., resulting in low blood pressure", "reduces anemia": what comes out. */
static bool is_outcome(const struct parse *p, const struct lexicon_match *term)
{
	static const char *const ways[] = { "in", "to", NULL };
	size_t i = term->first;
	bool way;

	while (i > 0 && (p->tags[i - 1].tag == TAG_ADJECTIVE ||
			 p->tags[i - 1].tag == TAG_ADVERB ||
			 p->tags[i - 1].tag == TAG_DETERMINER))
		i--;
	way = i > 1 && word_is_any(p, i - 1, ways);
	i -= way;
	/* but "for managing anemia" */
	return i > 0 && (p->tags[i - 1].tag == TAG_VERB ||
			 p->tags[i - 1].tag == TAG_PARTICIPLE ||
			 (way && p->tags[i - 1].tag == TAG_GERUND));
}

/* The only condition that its clause names beside its answer, or NULL. */
static const struct lexicon_match *sentence_condition(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct range answer = m->rendering.answer;
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (!dominant_may_be(term->entry) || is_outcome(p, term) ||
		    !in_own_clause(m, term->first) ||
		    (term->first >= answer.first && term->end <= answer.end))
			continue;
		if (found && found->entry != term->entry)
			return NULL;
		found = term;
	}
	return found;
}

/*
 * The only condition that its paragraph spoke of before, and just before:
 * "the first transplant was of a child with gout" tells of no gout later on.
 */
static const struct mention *paragraph_condition(const struct context *context)
{
	const struct mention *found = NULL;

	for (size_t i = 0; i < context->recent_count; i++) {
		const struct mention *m = &context->recent[i];

		if (!m->entry || strcmp(m->entry->type, "condition") != 0)
			continue;
		if (found && found->entry != m->entry)
			return NULL;
		found = m;
	}
	return found && found->sentence + NEAR >= context->sentences &&
			       dominant_may_be(found->entry)
		       ? found
		       : NULL;
}

/* "Which condition is the leading cause of blindness?" holds anywhere. */
static bool asks_condition(const char *question)
{
	return strncmp(question, "Which condition", 15) == 0 &&
	       strstr(question, " of ") != NULL;
}

/* The condition whose patients are told of, as a prefix; "" when named. */
static const char *population_text(struct making *m, const char *question,
				   const struct lexicon_match *term)
{
	struct range range = { term->first, term->end };

	m->claim->scope = term->entry->name;
	if (making_names(m, question, NULL, term->entry))
		return "";
	return arena_printf(m->context->arena, "in %s",
			    refer_text(m->context, &m->statement->parse,
				       range));
}

/* What the label says the sentence is about, as a prefix; or NULL. */
static const char *label_text(const struct making *m, const char *question)
{
	struct arena *arena = m->context->arena;
	const char *label =
		label_condition(m->context, m->statement->passage, arena);

	if (!label || m->match->pattern->general ||
	    strncmp(question, "Which condition", 15) == 0 ||
	    making_contains(question, slice_of(label)) ||
	    names_condition(m, question))
		return NULL;
	return arena_printf(arena, "in %s", label);
}

/* "Metformin is contraindicated in ...": so it is whatever came before. */
static bool is_of_drug(const struct making *m)
{
	const struct lexicon_entry *entry = m->rendering.subject.entry;

	return entry && strcmp(entry->type, "drug") == 0;
}

/*
 * May it be of the disease that was spoken of before?  What a drug does is so
 * whatever that was, and a text on a drug names many and is about none.
 */
static bool may_be_of_last(const struct making *m)
{
	if (!m->context->title_remedy.text)
		return !is_of_drug(m);
	return !term_treats(m->rendering.subject.entry) &&
	       strcmp(m->claim->category, "drug_class") == 0;
}

/* The condition that the claim is about, as a prefix; "" for none. */
static const char *scope_found(struct making *m, const char *question)
{
	const struct context *context = m->context;
	const struct parse *p = &m->statement->parse;
	const struct lexicon_match *term;
	struct range range = m->rendering.scope;
	struct range answer = m->rendering.answer;
	struct range all = { 0, p->count };
	const char *label;

	label = label_text(m, question);
	if (label)
		return label;
	term = population_find(context, p);
	if (term && !(term->first >= answer.first && term->end <= answer.end))
		return population_text(m, question, term);
	if (context->topic && !m->match->pattern->general &&
	    !m->rendering.subject.topical &&
	    !making_contains(question, slice_of(context->topic->name)) &&
	    !names_topic(m, m->claim->answer) && !asks_condition(question) &&
	    !names_condition(m, question)) {
		m->claim->scope = context->topic->name;
		return arena_printf(context->arena, "in %s",
				    stage_of_topic(context, p, answer));
	}
	if (context->topic || making_names(m, question, "condition", NULL))
		return "";
	if (range.end == range.first && m->match->pattern->general)
		return "";
	if (range.end == range.first) {
		const struct mention *before = paragraph_condition(context);

		term = sentence_condition(m);
		if (!term && before && !term_in(p, all, "condition") &&
		    may_be_of_last(m)) {
			m->claim->scope = before->entry->name;
			return arena_printf(context->arena, "in %s",
					    before->text);
		}
		if (!term)
			return "";
		range = (struct range){ term->first, term->end };
	}
	m->claim->scope = term_in(p, range, "condition")->entry->name;
	return arena_printf(context->arena, "in %s",
			    refer_text(m->context, p, range));
}

/* The condition for which the claim holds, as a prefix; "" for none. */
static const char *scope_text(struct making *m, const char *question)
{
	const char *scope = scope_found(m, question);

	/* most claims have none; what holds anywhere is not asked of those */
	if ((*scope || *m->claim->scope) && scope_needless(m, question)) {
		m->claim->scope = "";
		return "";
	}
	return scope;
}

/* Does the sentence that the claim stands in speak of stem cells? */
static bool sentence_on_stem_cells(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->term_count; i++)
		if (term_is_stem_cell(p->terms[i].entry))
			return true;
	return false;
}

/* What is not known where this or the last sentences spoke of stem cells. */
static bool gap_in_therapy(const struct making *m)
{
	const struct context *context = m->context;

	if (!m->match->pattern->gap)
		return false;
	if (sentence_on_stem_cells(m))
		return true;
	if (!category_speaks_of_trials(m))
		return false;
	for (size_t i = context->recent_count; i-- > 0;)
		if (context->recent[i].sentence + 2 >= context->sentences &&
		    term_is_stem_cell(context->recent[i].entry))
			return true;
	return false;
}

/* "in stem cell therapy" where the subject is a part of it; "" elsewhere. */
static const char *therapy_text(const struct making *m, const char *question)
{
	const struct context *context = m->context;

	if (!context->therapy || names_stem_cells(question) ||
	    !(category_of_therapy(m) || gap_in_therapy(m)))
		return "";
	if (!context->topic || names_condition(m, question))
		return "in stem cell therapy";
	return arena_printf(context->arena, "in stem cell therapy for %s",
			    context->topic_text);
}

static bool asks(const char *question)
{
	size_t size = strlen(question);

	return size && question[size - 1] == '?';
}

/* "What may MSCs lower, as studies suggest?" */
static const char *reported(struct making *m, const char *question,
			    const char *reporter)
{
	if (!*reporter || !asks(question) || strncmp(reporter, "as ", 3) != 0)
		return opener_add(m, question, reporter);
	return arena_printf(m->context->arena, "%.*s, %s?",
			    (int)strlen(question) - 1, question, reporter);
}

/* The question with the condition for which it holds: "in gout". */
static const char *scoped(struct making *m, const char *question,
			  const char *scope)
{
	struct arena *arena = m->context->arena;
	size_t opened = m->opener ? strlen(m->opener) : 0;
	const char *named = countable_plural(scope, arena);
	const char *attached =
		slice_starts_with(slice_of(named), "in ") && asks(question)
			? attach_disease(m->context->pack, question, opened,
					 named + 3, arena)
			: NULL;

	return attached ? attached : opener_add(m, question, named);
}

/* "an RSV infection", before a bracket explains what RSV is */
static bool says_topic(const struct making *m, const char *question)
{
	const struct lexicon_entry *topic = m->context->topic;

	return topic && making_names(m, question, NULL, topic);
}

bool frame_question(struct making *m, const char *bare, const char **reason)
{
	struct claim *c = m->claim;
	struct arena *arena = m->context->arena;
	const char *lead = opener_lead(m);
	const char *reporter = reporter_text(m);
	const char *authors = attribution(m);
	const char *condition = condition_text(m);
	const char *question = bare;

	*reason = !condition || (*condition && !asks(bare))
			  ? "what limits it refers back"
		  : !lead     ? "its condition refers back"
		  : !reporter ? "who reports it refers back"
			      : NULL;
	if (*reason)
		return false;
	question = conditioned(m, question, condition);
	if (!making_contains(question, slice_of(lead)))
		question = opener_add(m, question, expand_short(m, lead));
	question = reported(m, question, reporter);
	question = opener_add(m, question, therapy_text(m, question));
	question = opener_add(m, question, scope_care(m, question));
	question = opener_add(m, question, place_text(m, question));
	if (!says_topic(m, question))
		question = scoped(m, question,
				  scope_text(m, expand_short(m, question)));
	if (authors && !making_contains(question, slice_of(authors)))
		question = opener_add(m, question,
				      arena_printf(arena, "according to %s",
						   authors));
	question = besides_without_other(question, arena);
	c->question =
		debris_mend(render_capital(arena, expand_short(m, question)),
			    arena);
	/* said by those the question names */
	if (c->status == STATUS_ASSERTED && strstr(c->question, " et al."))
		c->status = STATUS_ATTRIBUTED;
	return true;
}
