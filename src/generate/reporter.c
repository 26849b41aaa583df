#include "generate/reporter.h"

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

const char *reporter_raised(const struct making *m)
{
	static const char *const words[] = {
		"estimated", "believed", "thought", "assumed", "presumed",
		"suspected", "reported", "known",   "said",    NULL
	};
	const struct parse *p = &m->statement->parse;

	if (!m->clause->reported || !impersonal(m) ||
	    p->tags[m->clause->report - 1].tag == TAG_TO)
		return NULL;
	for (size_t i = 0; words[i]; i++)
		if (word_is(p, m->clause->report, words[i]))
			return words[i];
	return NULL;
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

const char *reporter_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range who;

	if (!m->clause->reported || m->rendering.raised_said)
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
