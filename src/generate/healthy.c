#include "generate/healthy.h"

#include <string.h>
#include <strings.h>

#include "generate/word_start.h"

/*
 * A part of the body or what it makes, by its name; not one that does so many
 * things that only the disease tells which of them is meant.
 */
static bool is_part_of_body(const struct making *m)
{
	static const char *const types[] = { "tissue", "cell", "molecule",
					     NULL };
	static const char *const many[] = { "brain", "kidney", "liver",
					    "heart", "blood",  "lung",
					    "skin",  "cell",   NULL };
	const struct lexicon_entry *entry = m->rendering.subject.entry;

	if (!entry || term_is_stem_cell(entry))
		return false;
	for (size_t i = 0; many[i]; i++)
		if (strcmp(entry->name, many[i]) == 0)
			return false;
	for (size_t i = 0; types[i]; i++)
		if (strcmp(entry->type, types[i]) == 0)
			return true;
	return false;
}

/* Nothing before its name, or behind, tells which: no "scarred kidneys". */
static bool is_bare(const struct making *m)
{
	static const char *const said[] = { "the",   "a",    "body's",  "an",
					    "our",   "your", "healthy", "this",
					    "these", "it",   "they",    NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);

	if (!s || s->range.end == s->range.first)
		return false;
	for (size_t i = s->range.first; i < s->range.end; i++) {
		const struct lexicon_match *term = NULL;

		for (size_t k = 0; k < p->term_count && !term; k++)
			if (i >= p->terms[k].first && i < p->terms[k].end)
				term = &p->terms[k];
		if (!term && !word_is_any(p, i, said) &&
		    p->tags[i].tag != TAG_OPEN && p->tags[i].tag != TAG_CLOSE)
			return false;
	}
	return true;
}

static bool is_work_of_body(const struct making *m)
{
	static const char *const verbs[] = {
		"control", "regulate", "filter",  "protect", "support",
		"enable",  "cover",    "produce", "make",    "secrete",
		"store",   "carry",    "convert", "contain", "defend",
		"connect", "absorb",   "pump",    "consist", "surround",
		"release", "transmit", "line",    "digest",  "remove",
		NULL
	};

	const struct capture *v = m->verb;

	return v && !v->verb.passive && making_verb_is(m, verbs);
}

/* "where is insulin made?", by whatever the text is on */
static bool asks_where_made(const struct making *m, const char *question)
{
	static const char *const verbs[] = { "produce", "make",    "form",
					     "store",   "secrete", "absorb",
					     NULL };
	const struct capture *v = m->verb;

	return v && v->verb.passive && making_verb_is(m, verbs) &&
	       strncasecmp(question, "where ", 6) == 0;
}

/* "too little insulin", "may attack": so it is in disease alone. */
static bool is_amiss(const struct making *m, const char *question)
{
	static const char *const starts[] = {
		"little",  "less",    "more",   "too",      "excess", "abnorm",
		"inflam",  "damag",   "scar",   "insuffic", "enough", "symptom",
		"increas", "decreas", "defect", "antibod",  "autoan", "autoim",
		"fewer",   "high",    "low",    "patient",  "pain",   "over",
		"mutant",  NULL
	};
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->count; i++)
		if (p->tags[i].tag == TAG_NEGATION || word_is(p, i, "may") ||
		    word_is(p, i, "might") || word_is(p, i, "could"))
			return true;
	return term_in(p, (struct range){ 0, p->count }, "condition") ||
	       word_start_any(m->claim->answer, starts) ||
	       strstr(question, " did ") != NULL;
}

bool healthy_told(const struct making *m, const char *question)
{
	return is_part_of_body(m) && is_bare(m) &&
	       (is_work_of_body(m) || asks_where_made(m, question)) &&
	       !is_amiss(m, question);
}
