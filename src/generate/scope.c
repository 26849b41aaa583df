#include "generate/scope.h"

#include <string.h>
#include <strings.h>

#include "generate/dominant.h"
#include "generate/healthy.h"
#include "generate/verb.h"
#include "generate/word_start.h"

static bool is_type(const struct lexicon_entry *entry, const char *const *types)
{
	for (; entry && *types; types++)
		if (strcmp(entry->type, *types) == 0)
			return true;
	return false;
}

/* "what is a normal ejection fraction", "what do healthy kidneys make" */
static bool asks_normal(struct making *m, const char *question)
{
	const struct parse *p = &wording_of(m->wordings, question)->parse;

	const struct lexicon_entry *subject = m->rendering.subject.entry;

	for (size_t i = 0; i + 1 < p->count; i++)
		if ((token_is(&p->tokens[i], "normally") &&
		     !(subject && strcmp(subject->type, "condition") == 0)) ||
		    token_is(&p->tokens[i], "normal") ||
		    token_is(&p->tokens[i], "healthy"))
			return true;
	return false;
}

/* "latent tuberculosis" in a text on tuberculosis */
static bool names_kind(const struct making *m, const char *question)
{
	const struct lexicon_entry *topic = m->context->topic;
	const struct parse *p;

	if (!topic)
		return false;
	p = &wording_terms(m->wordings, m->context, question)->parse;
	for (size_t i = 0; i < p->term_count; i++)
		if (strcmp(p->terms[i].entry->type, "condition") == 0 &&
		    term_is_kind_of(p->terms[i].entry, topic))
			return true;
	return false;
}

/* "what causes sickle cell?" of sickle cell disease */
static bool names_beginning(const struct making *m, const char *question)
{
	static const char *const heads[] = { " disease", " disorder",
					     " syndrome", NULL };
	const struct lexicon_entry *topic = m->context->topic;
	size_t size = topic ? strlen(topic->name) : 0;

	for (size_t i = 0; i < COUNT_OF(heads) - 1; i++) {
		size_t head = strlen(heads[i]);

		if (size > head + 5 &&
		    strcmp(topic->name + size - head, heads[i]) == 0)
			return making_contains(question,
					       (struct slice){ topic->name,
							       size - head });
	}
	return false;
}

/* What becomes of a drug in the body, in words or their beginnings. */
static bool is_pharmacology(const struct making *m, const char *question)
{
	static const char *const types[] = { "drug", "class", NULL };
	static const char *const starts[] = {
		"half-li",   "eliminat", "excret", "metaboli",
		"bioavaila", "clearanc", "absorb", "absorption",
		"placenta",  "breast",   NULL
	};

	return is_type(m->rendering.subject.entry, types) &&
	       (word_start_any(question, starts) ||
		word_start_any(m->claim->answer, starts));
}

/* "what is hepcidin?", but "what is colchicine? First-line treatment" */
static bool asks_meaning(const struct making *m, const char *question)
{
	static const char *const types[] = { "molecule", "test",     "tissue",
					     "cell",     "organism", "drug",
					     "class",    NULL };
	static const char *const uses[] = { "treat",  "therap", "option",
					    "choice", "medic",  "first",
					    "second", "risk",   "marker",
					    "common", "main",   "target",
					    "cause",  "corner", NULL };
	static const char *const parts[] = { "tissue", "cell", NULL };
	const char *subject = m->rendering.subject.text;
	size_t size = strlen(question);
	size_t named = subject ? strlen(subject) : 0;

	if (named && making_contains(question, SLICE(" defined")))
		return is_type(m->rendering.subject.entry, types);
	return named && is_type(m->rendering.subject.entry, types) &&
	       (strncasecmp(question, "what is ", 8) == 0 ||
		strncasecmp(question, "what are ", 9) == 0) &&
	       size > named + 1 && size <= named + 14 &&
	       strncasecmp(question + size - 1 - named, subject, named) == 0 &&
	       (is_type(m->rendering.subject.entry, parts) ||
		!word_start_any(m->claim->answer, uses));
}

/* The answer names diseases, and the topic is none of them. */
static bool answers_others(const struct making *m)
{
	const struct lexicon_entry *topic = m->context->topic;
	const struct parse *p =
		&wording_terms(m->wordings, m->context, m->claim->answer)
			 ->parse;
	bool others = false;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_entry *entry = p->terms[i].entry;

		if (!dominant_may_be(entry))
			continue;
		if (entry == topic || term_is_kind_of(entry, topic) ||
		    term_is_kind_of(topic, entry))
			return false;
		others = true;
	}
	return others;
}

/* Asks it for what a drug is, whoever takes it? */
static bool asks_indication(const char *question)
{
	static const char *const starts[] = { "approved", "indicated",
					      "licensed", NULL };

	return word_start_any(question, starts) ||
	       strstr(question, " used to treat") ||
	       strncasecmp(question, "in which", 8) == 0 ||
	       strncasecmp(question, "for which", 9) == 0;
}

/*
 * "What is budesonide approved for?  Asthma in adults": the question needs
 * not say that, and would give the answer away; nor that the text is on
 * asthma, where the answer is another disease.
 */
static bool is_in_answer(const struct making *m, const char *question)
{
	static const char *const types[] = { "drug", NULL };
	static const char *const uses[] = {
		"approved", "indicated",   "used",     "licensed", "whom",
		"studied",  "recommended", "efficacy", NULL
	};
	const struct lexicon_entry *topic = m->context->topic;
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	if (!topic || !word_start_any(question, uses))
		return false;
	return (is_type(subject, types) &&
		making_names(m, m->claim->answer, NULL, topic)) ||
	       (term_treats(subject) && asks_indication(question) &&
		answers_others(m));
}

/* "the commonest cause of anemia" in a text on one kind of that */
static bool names_wider(const struct making *m, const char *question)
{
	static const char *const those[] = { "cases", "patients", "people",
					     NULL };
	const struct lexicon_entry *topic = m->context->topic;
	const struct parse *p;

	/* "cases": those of the topic */
	if (!topic || word_start_any(question, those))
		return false;
	p = &wording_terms(m->wordings, m->context, question)->parse;
	for (size_t i = 0; i < p->term_count; i++)
		if (dominant_may_be(p->terms[i].entry) &&
		    term_is_kind_of(topic, p->terms[i].entry))
			return true;
	return false;
}

/* "what are biologics made from?": so they are, whomever they treat. */
static bool asks_making(const struct making *m, const char *question)
{
	static const char *const types[] = { "molecule", "cell", "drug",
					     "class", NULL };
	static const char *const verbs[] = {
		"define",  "create",     "make",       "compose",     "derive",
		"obtain",  "synthesise", "synthesize", "manufacture", "divide",
		"produce", "extract",    NULL
	};

	return is_type(m->rendering.subject.entry, types) && m->verb &&
	       m->verb->verb.passive && verb_is(&m->verb->verb, verbs) &&
	       !making_names(m, question, "condition", NULL);
}

/* "human", "cell expansion": what cells are from, or done to outside it. */
static bool is_laboratory(const struct lexicon_entry *entry)
{
	static const char *const starts[] = { "expansion", "culture",
					      "isolation", "human", NULL };

	return word_start_any(entry->name, starts);
}

/* Names the sentence stem cells, and nothing of those they may treat? */
static bool names_cells_alone(const struct making *m)
{
	static const char *const types[] = { "cell", NULL };
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_entry *entry = p->terms[i].entry;

		if (!is_laboratory(entry) &&
		    (!term_is_stem_cell(entry) || !is_type(entry, types)))
			return false;
	}
	return p->term_count > 0;
}

/* "MSCs can be expanded in culture": so they can, whatever they treat. */
static bool is_cell_biology(const struct making *m, const char *question)
{
	/* found once, or in that disease */
	static const char *const found[] = { "did", "was",    "were",
					     "had", "effect", NULL };
	const struct lexicon_entry *entry = m->rendering.subject.entry;

	return !m->match->pattern->gap &&
	       (!entry || term_is_stem_cell(entry)) && names_cells_alone(m) &&
	       !word_start_any(question, found);
}

/* "in cirrhotics", "diabetic patients": in a word made of its name. */
static bool names_derived(const struct making *m, const char *question)
{
	enum { STEM_LEAST = 5, ENDING = 3 };
	const struct lexicon_entry *topic = m->context->topic;
	const char *starts[] = { NULL, NULL };
	size_t size = topic ? strlen(topic->name) : 0;

	if (size < STEM_LEAST + ENDING || strchr(topic->name, ' '))
		return false;
	starts[0] =
		arena_strndup(m->context->arena, topic->name, size - ENDING);
	return word_start_any(question, starts);
}

bool scope_needless(struct making *m, const char *question)
{
	return asks_normal(m, question) || healthy_told(m, question) ||
	       names_kind(m, question) || names_beginning(m, question) ||
	       names_derived(m, question) || is_pharmacology(m, question) ||
	       asks_meaning(m, question) || is_in_answer(m, question) ||
	       names_wider(m, question) || is_cell_biology(m, question) ||
	       asks_making(m, question);
}

const char *scope_care(const struct making *m, const char *question)
{
	static const char *const nouns[] = { "session",  "sessions",
					     "infusion", "infusions",
					     "course",   "courses",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	const char *care = m->context->care.text;
	size_t head;

	if (!s || !care || making_contains(question, slice_of(care)) ||
	    s->range.end == s->range.first)
		return "";
	head = noun_phrase_head(p, s->range);
	for (size_t i = 0; nouns[i]; i++)
		if (token_is(&p->tokens[head], nouns[i]) &&
		    head + 1 == s->range.end &&
		    !term_in(p, (struct range){ 0, p->count }, "drug"))
			return arena_printf(m->context->arena, "with %s", care);
	return "";
}
