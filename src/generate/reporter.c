#include "generate/reporter.h"

#include <stdint.h>
#include <string.h>

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

	return word_is_any(p, i, words);
}

/* Where the last clause before the verb that reports begins. */
static size_t report_start(const struct making *m)
{
	const struct statement *s = m->statement;
	size_t start = s->clauses[0].start;

	for (size_t i = 0; i < s->clause_count; i++)
		if (s->clauses[i].start <= m->clause->report &&
		    s->clauses[i].start > start && !s->clauses[i].predicate)
			start = s->clauses[i].start;
	return start;
}

/* "it is estimated that": nobody in particular says so. */
static bool impersonal(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t start = report_start(m);

	return token_is(&p->tokens[start], "it") ||
	       slice_starts_with(p->tokens[start].fold, "it's");
}

/* "believed to", "been shown to": how a verb of telling is told of its matter.
 */
static const struct raised *raised_of(const char *verb)
{
	static const struct raised words[] = {
		{ "estimate", "estimated", false },
		{ "believe", "believed", false },
		{ "think", "thought", false },
		{ "assume", "assumed", false },
		{ "presume", "presumed", false },
		{ "suspect", "suspected", false },
		{ "hypothesize", "hypothesized", false },
		{ "hypothesise", "hypothesised", false },
		{ "report", "reported", false },
		{ "know", "known", false },
		{ "say", "said", false },
		{ "show", "shown", true },
		{ "demonstrate", "shown", true },
		{ "find", "found", true },
		{ "suggest", "suggested", true },
	};

	for (size_t i = 0; verb && i < COUNT_OF(words); i++)
		if (strcmp(words[i].verb, verb) == 0)
			return &words[i];
	return NULL;
}

/* "Many studies have", "most researchers": whoever works in the field. */
static bool anybody(const struct parse *p, struct range who)
{
	static const char *const words[] = {
		"a",          "large",      "number",        "of",
		"many",       "most",       "some",          "several",
		"recent",     "recently",   "numerous",      "previous",
		"multiple",   "research",   "researchers",   "studies",
		"experts",    "evidence",   "scientists",    "doctors",
		"physicians", "clinicians", "investigators", "specialists",
		"has",        "have",       "also",          NULL
	};

	for (size_t i = who.first; i < who.end; i++)
		if (!word_is_any(p, i, words))
			return false;
	return who.end > who.first;
}

static bool asks_why(const struct making *m)
{
	const char *ask = m->match->pattern->ask;

	return strncmp(ask, "Why", 3) == 0 || strncmp(ask, "why", 3) == 0;
}

const struct raised *reporter_raised(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t verb = m->clause->report;
	const struct word_entry *entry;
	const struct raised *raised;

	if (!m->clause->reported || p->tags[verb - 1].tag == TAG_TO ||
	    !(impersonal(m) ||
	      anybody(p, (struct range){ report_start(m), verb })))
		return NULL;
	entry = p->tags[verb].entry;
	raised = entry ? raised_of(entry->verb) : NULL;
	/* why it is so is asked, not why that has been shown */
	return raised && raised->been && asks_why(m) ? NULL : raised;
}

/* Where nobody is named: "as is believed". */
static const char *nobody(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t verb = m->clause->report;

	/* "it is important to note that" adds nothing */
	if (p->tags[verb - 1].tag == TAG_TO || word_is(p, verb, "known"))
		return "";
	return arena_printf(m->context->arena, "as is %s",
			    refer_text(m->context, p,
				       (struct range){ verb, verb + 1 }));
}

/* "experts believe that it may": the "may" says as much. */
static bool doubts_itself(const struct making *m)
{
	static const char *const words[] = { "may", "might", "could", NULL };

	return m->rendering.raised && m->verb &&
	       m->verb->verb.auxiliary != SIZE_MAX &&
	       word_is_any(&m->statement->parse, m->verb->verb.auxiliary,
			   words);
}

const char *reporter_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range who;

	if (!m->clause->reported || m->rendering.raised_said ||
	    doubts_itself(m))
		return "";
	if (impersonal(m))
		return nobody(m);
	who = (struct range){ report_start(m), m->clause->report + 1 };
	if (who.end <= who.first || who.end - who.first > 16)
		return "";
	if (p->tags[who.first].tag == TAG_PRONOUN ||
	    refers_back(p, (struct range){ who.first + 1, who.end }))
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
