#include "generate/paper.h"

#include "generate/verb.h"

#include <string.h>

static bool any_in(const struct parse *p, struct range range,
		   const char *const *words)
{
	for (size_t i = range.first; i < range.end; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

static bool has_modal(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_MODAL)
			return true;
	return false;
}

/* "practical points are discussed", but not "should be discussed". */
static bool is_overview(const struct parse *p, const struct capture *v)
{
	static const char *const verbs[] = { "discuss",   "review",
					     "summarize", "summarise",
					     "outline",   NULL };

	return v->verb.passive && verb_is(&v->verb, verbs) &&
	       !has_modal(p, v->range);
}

/* "the society has updated its guideline". */
static bool is_news(const struct parse *p, struct range all,
		    const struct capture *v)
{
	static const char *const verbs[] = { "update", "publish", "release",
					     "issue",  "revise",  NULL };
	static const char *const papers[] = {
		"guideline",       "guidelines", "guidance",  "recommendation",
		"recommendations", "statement",  "consensus", "report",
		"review",          "position",   "handbook",  NULL
	};

	return verb_is(&v->verb, verbs) && any_in(p, all, papers);
}

/* "samples were collected": what was done once, for the study. */
static bool is_conduct(const struct parse *p, const struct capture *v)
{
	static const char *const verbs[] = {
		"monitor",   "evaluate",  "assess",  "collect",   "randomize",
		"randomise", "enrol",     "enroll",  "recruit",   "screen",
		"analyse",   "analyze",   "record",  "calculate", "assign",
		"perform",   "undertake", "include", "exclude",   "inject",
		"divide",    NULL
	};
	static const char *const past[] = { "was", "were", NULL };

	return v->verb.passive && verb_is(&v->verb, verbs) &&
	       any_in(p, v->range, past);
}

/* "randomly assigned 300 women to": who got what in a trial. */
static bool is_allocation(const struct parse *p, const struct capture *v)
{
	static const char *const verbs[] = { "randomize", "randomise",
					     "allocate",  "enrol",
					     "enroll",    "recruit",
					     NULL };
	static const char *const chance[] = { "randomly", NULL };
	static const char *const assign[] = { "assign", "divide", NULL };

	return verb_is(&v->verb, verbs) ||
	       (verb_is(&v->verb, assign) && any_in(p, v->range, chance));
}

/* "Understanding how drugs work helps patients": whom does it teach what? */
static bool is_learning(const struct parse *p, size_t at)
{
	static const char *const words[] = { "understanding", "knowing",
					     "learning", NULL };
	static const char *const asked[] = { "how",   "what", "why",  "when",
					     "which", "the",  "that", NULL };

	return word_is_any(p, at, words) && word_is_any(p, at + 1, asked);
}

const char *paper_refusal(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = m->verb;

	if (m->match->pattern->gap)
		return NULL;
	if (is_learning(p, m->clause->start) || is_learning(p, 0))
		return "tells what it helps to understand";
	if (!v)
		return NULL;
	if (is_overview(p, v))
		return "tells what a paper discusses";
	if (is_news(p, m->match->all, v))
		return "tells that a paper has appeared";
	if (is_conduct(p, v) || is_allocation(p, v))
		return "tells how a study was run";
	return NULL;
}
