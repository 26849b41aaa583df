#include "generate/frame.h"

#include <string.h>

#include "generate/category.h"

/* "Rarely," and "Globally," are part of what is said; "Notably," is not. */
static bool limits(const struct making *m, struct range lead)
{
	static const char *const places[] = {
		"globally",       "worldwide",  "nationally", "initially",
		"histologically", "clinically", NULL
	};
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; places[i]; i++)
		if (word_is(p, lead.first, places[i]))
			return true;
	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (cue->kind == CUE_FREQUENCY && cue->first >= lead.first &&
		    cue->end <= lead.end)
			return true;
	}
	return false;
}

/* The lead-in as a prefix, "" when there is none, NULL to refuse. */
static const char *lead_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range lead = m->clause->lead;
	enum word_tag first;

	if (lead.end == lead.first)
		return "";
	first = p->tags[lead.first].tag;
	if (first == TAG_DETERMINER || first == TAG_NOUN)
		return ""; /* a description of the subject */
	if (m->clause->concession ||
	    token_is(&p->tokens[lead.first], "while") ||
	    token_is(&p->tokens[lead.first], "although") ||
	    token_is(&p->tokens[lead.first], "though") ||
	    token_is(&p->tokens[lead.first], "despite"))
		return "";
	if (refers_back(p, lead))
		return first == TAG_SUBORDINATOR ? NULL : "";
	if (first == TAG_ADVERB && !m->match->pattern->aside && limits(m, lead))
		return refer_text(m->context, p, lead);
	if (first == TAG_ADVERB || first == TAG_ADJECTIVE ||
	    first == TAG_PARTICIPLE)
		return "";
	/* "As research progresses," says nothing of when or whom. */
	if ((token_is(&p->tokens[lead.first], "as") ||
	     token_is(&p->tokens[lead.first], "with")) &&
	    !term_in(p, lead, NULL))
		return "";
	if (lead.end - lead.first > 14)
		return first == TAG_SUBORDINATOR ? NULL : "";
	return refer_text(m->context, p, lead);
}

/* Need the question not say for which condition it holds? */
static bool names_condition(const struct making *m, const char *question)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const struct lexicon_entry *topic = m->context->topic;

	return (topic && making_names(m, question, NULL, topic)) ||
	       (subject && strcmp(subject->type, "condition") == 0 &&
		making_names(m, question, NULL, subject));
}

/* The setting would give away an answer that is the topic itself. */
static bool names_topic(const struct making *m, const char *answer)
{
	const char *name = m->context->topic->name;

	return making_contains(answer, slice_of(name)) &&
	       strlen(answer) <= strlen(name) + 8;
}

static bool names_stem_cells(const char *text)
{
	return strstr(text, "stem cell") || strstr(text, "MSC") ||
	       strstr(text, "stromal cell");
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

/* "MSCs" -> "mesenchymal stem cells (MSCs)" at its first mention. */
static const char *expand(const struct making *m, const char *question)
{
	const struct parse *read = &wording_of(m->wordings, question)->parse;
	struct text text = TEXT_INIT;
	size_t copied = 0;
	const char *kept;

	for (size_t i = 0; i < read->count; i++) {
		const struct token *token = &read->tokens[i];
		struct slice word = { question + token->start,
				      token->end - token->start };
		bool plural;
		const struct definition *d =
			context_definition(m->context, word, &plural);

		if (!d || making_contains(question, slice_of(d->long_form)) ||
		    making_contains(text.bytes, slice_of(d->long_form)))
			continue;
		if (d->entry &&
		    making_contains(question, slice_of(d->entry->name)))
			continue;
		text_add(&text, question + copied, token->start - copied);
		text_printf(&text, "%s%s (%.*s)",
			    d->entry ? d->entry->name : d->long_form,
			    plural ? "s" : "", (int)word.length, word.bytes);
		copied = token->end;
	}
	if (!copied)
		return question;
	text_add_string(&text, question + copied);
	kept = arena_strndup(m->context->arena, text.bytes, text.length);
	text_release(&text);
	return kept;
}

static char *lower_first(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);

	if (copy[0] >= 'A' && copy[0] <= 'Z' &&
	    !(copy[1] >= 'A' && copy[1] <= 'Z'))
		copy[0] = (char)(copy[0] - 'A' + 'a');
	return copy;
}

const char *frame_prefixed(const struct making *m, const char *question,
			   const char *prefix)
{
	if (!*prefix)
		return question;
	return arena_printf(m->context->arena, "%s, %s", prefix,
			    lower_first(m->context->arena, question));
}

/* "these findings", "this study": whose they are, the source shows. */
static bool is_work(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"finding", "findings", "result",      "results",
		"study",   "studies",  "observation", "observations",
		"trial",   "trials",   "data",        "experiments",
		"report",  "reports",  "analysis",    "analyses",
		NULL
	};

	for (size_t k = 0; words[k]; k++)
		if (word_is(p, i, words[k]))
			return true;
	return false;
}

/* "as clinical trials have found" of "... that ..."; "" for none. */
static const char *reporter_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t start = m->statement->clauses[0].start;
	struct range who;

	if (!m->clause->reported)
		return "";
	who = (struct range){ start, m->clause->report + 1 };
	/* "it is estimated that"; "it is important to note that" adds nothing
	 */
	if (token_is(&p->tokens[start], "it") ||
	    slice_starts_with(p->tokens[start].fold, "it's")) {
		who.first = m->clause->report;
		if (p->tags[who.first - 1].tag == TAG_TO)
			return "";
	}
	if (who.end <= who.first || who.end - who.first > 16)
		return "";
	if (p->tags[who.first].tag == TAG_PRONOUN &&
	    !token_is(&p->tokens[who.first], "it"))
		return NULL;
	if (refers_back(p, (struct range){ who.first + 1, who.end }))
		return NULL;
	if (p->tags[who.first].tag == TAG_DEMONSTRATIVE) {
		if (!is_work(p, who.first + 1))
			return NULL;
		who.first++;
		return arena_printf(m->context->arena, "as %s%s",
				    p->tags[who.first].plural ? "" : "one ",
				    refer_text(m->context, p, who));
	}
	return arena_printf(m->context->arena, "as %s",
			    refer_text(m->context, p, who));
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

/* The only condition that its clause names beside its answer, or NULL. */
static const struct lexicon_match *sentence_condition(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct range answer = m->rendering.answer;
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (strcmp(term->entry->type, "condition") != 0 ||
		    !in_own_clause(m, term->first) ||
		    (term->first >= answer.first && term->end <= answer.end))
			continue;
		if (found && found->entry != term->entry)
			return NULL;
		found = term;
	}
	return found;
}

/* The only condition that its paragraph spoke of before, or NULL. */
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
	return found;
}

/* "Which condition is the leading cause of blindness?" holds anywhere. */
static bool asks_condition(const char *question)
{
	return strncmp(question, "Which condition", 15) == 0 &&
	       strstr(question, " of ") != NULL;
}

/* The condition for which the claim holds, as a prefix; "" for none. */
static const char *scope_text(struct making *m, const char *question)
{
	const struct context *context = m->context;
	const struct parse *p = &m->statement->parse;
	const struct lexicon_match *term;
	struct range range = m->rendering.scope;
	struct range all = { 0, p->count };

	if (context->topic && !m->match->pattern->general &&
	    !m->rendering.subject.topical && !names_condition(m, question) &&
	    !names_topic(m, m->claim->answer) && !asks_condition(question)) {
		m->claim->scope = context->topic->name;
		return arena_printf(context->arena, "in %s",
				    context->topic_text);
	}
	if (context->topic || making_names(m, question, "condition", NULL))
		return "";
	if (range.end == range.first && m->match->pattern->general)
		return "";
	if (range.end == range.first) {
		const struct mention *before = paragraph_condition(context);

		term = sentence_condition(m);
		if (!term && before && !term_in(p, all, "condition")) {
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

/* What is not known where the last sentences spoke of stem cells. */
static bool gap_in_therapy(const struct making *m)
{
	const struct context *context = m->context;

	if (!m->match->pattern->gap || !category_speaks_of_trials(m))
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
static const char *reported(const struct making *m, const char *question,
			    const char *reporter)
{
	if (!*reporter || !asks(question))
		return frame_prefixed(m, question, reporter);
	return arena_printf(m->context->arena, "%.*s, %s?",
			    (int)strlen(question) - 1, question, reporter);
}

bool frame_question(struct making *m, const char *bare, const char **reason)
{
	struct claim *c = m->claim;
	struct arena *arena = m->context->arena;
	const char *lead = lead_text(m);
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
	question = frame_prefixed(m, question, lead);
	question = reported(m, question, reporter);
	question = frame_prefixed(m, question, therapy_text(m, question));
	question =
		frame_prefixed(m, question, scope_text(m, expand(m, question)));
	if (authors && !making_contains(question, slice_of(authors)))
		question = frame_prefixed(m, question,
					  arena_printf(arena, "according to %s",
						       authors));
	c->question = render_capital(arena, expand(m, question));
	/* said by those the question names */
	if (c->status == STATUS_ASSERTED && strstr(c->question, " et al."))
		c->status = STATUS_ATTRIBUTED;
	return true;
}
