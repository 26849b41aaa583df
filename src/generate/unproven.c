#include "generate/unproven.h"

#include <string.h>
#include <strings.h>

#include "generate/word_start.h"

static const char *const healing[] = {
	"treat",   "cure",  "heal",    "reduce",  "improve",    "alleviate",
	"restore", "lower", "repair",  "relieve", "regenerate", "slow",
	"reverse", "ease",  "replace", "enhance", "prevent",    NULL
};

/* Cells as a remedy; transplants of marrow are none that need be doubted. */
static bool is_of_cells(const struct making *m)
{
	static const char *const cells[] = {
		"stem cell",   "stromal cell", "cellular therap",
		"cell therap", "MSC",          NULL
	};
	static const char *const proven[] = {
		"hematopoiet",  "haematopoiet", "HSCT", "blood",
		"marrow trans", "CAR",          NULL
	};
	const char *question = m->claim->question;
	bool found = false;

	for (size_t i = 0; cells[i] && !found; i++)
		found = making_contains(question, slice_of(cells[i]));
	return found && !word_start_any(question, proven) &&
	       !making_contains(m->claim->answer, SLICE("stem cell"));
}

/* "improve", "lowering", "repair of": what a remedy does. */
static bool begins_healing(const char *text)
{
	for (size_t i = 0; healing[i]; i++)
		if (strncasecmp(text, healing[i], strlen(healing[i]) - 1) == 0)
			return true;
	return false;
}

static bool tells_effect(const struct making *m)
{
	static const char *const safe[] = { "safe", "effective", "improvement",
					    "side effect", NULL };

	return making_verb_is(m, healing) ||
	       making_relation_is(m, "used_for") ||
	       begins_healing(m->claim->answer) ||
	       making_contains(m->claim->question,
			       SLICE("in order to treat ")) ||
	       word_start_any(m->claim->answer, safe);
}

/* "[4]", "(Smith, 2011)", "et al." */
static bool cites(const struct parse *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (token_is(&p->tokens[i], "[") || word_is(p, i, "al.") ||
		    word_is(p, i, "al") ||
		    (p->tags[i].tag == TAG_NUMBER &&
		     tag_at(p, i + 1) == TAG_CLOSE &&
		     p->tokens[i].fold.length == 4))
			return true;
	return false;
}

bool unproven_effect(const struct making *m)
{
	static const char *const in_use[] = { "clinically", "approved",
					      "licensed", "licenced", NULL };

	return !m->match->pattern->gap && !m->match->pattern->definition &&
	       m->claim->status == STATUS_ASSERTED &&
	       m->claim->evidence == EVIDENCE_UNSPECIFIED && is_of_cells(m) &&
	       !word_start_any(m->claim->question, in_use) && tells_effect(m) &&
	       !cites(&m->statement->parse);
}

/* "patients often report reduced pain and better sleep" */
static bool is_testimony(const struct making *m)
{
	static const char *const people[] = { "patients", "people", "clients",
					      "individuals", NULL };
	static const char *const better[] = {
		"reduced",     "improved",    "better",       "less",
		"fewer",       "increased",   "more",         "relief",
		"significant", "improvement", "improvements", NULL
	};
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t first = m->rendering.answer.first;

	if (!s || s->range.end <= s->range.first)
		return false;
	first += tag_at(p, first) == TAG_DETERMINER;
	return word_is_any(p, making_head(m, s->range), people) &&
	       word_is_any(p, first, better);
}

static bool spoke_of_cells(const struct context *context)
{
	for (size_t i = 0; i < context->recent_count; i++)
		if (term_is_stem_cell(context->recent[i].entry))
			return true;
	return false;
}

/* "They can restore neurons": what the last sentences called cells. */
static bool is_of_them(const struct making *m)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return m->rendering.subject.antecedent && spoke_of_cells(m->context) &&
	       making_verb_is(m, healing) &&
	       !(subject && (strcmp(subject->type, "condition") == 0 ||
			     strcmp(subject->type, "drug") == 0 ||
			     strcmp(subject->type, "molecule") == 0));
}

/* "had to repeat the treatment", "cellular therapy for hepatitis" */
static bool is_of_treatment(const struct making *m)
{
	static const char *const offers[] = { "ellular therap", "ell therap",
					      NULL };
	const struct parse *p = &m->statement->parse;
	const char *question = m->claim->question;

	for (size_t i = 0; offers[i]; i++)
		if (strstr(question, offers[i]))
			return true;
	for (size_t i = m->match->all.first; i + 1 < m->match->all.end; i++)
		if (word_is(p, i, "the") &&
		    (word_is(p, i + 1, "treatment") ||
		     word_is(p, i + 1, "procedure")) &&
		    !word_is(p, i + 2, "of") && !word_is(p, i + 2, "for"))
			return true;
	return making_contains(question, SLICE(" the treatment of the "));
}

/* What stem cells give, and what a seller says has the most of it. */
static bool is_of_wares(const struct making *m)
{
	static const char *const wares[] = { "regenerat", "exosome", "highest",
					     NULL };
	const struct claim *c = m->claim;

	for (size_t i = 0; wares[i]; i++)
		if (making_contains(c->question, slice_of(wares[i])) ||
		    making_contains(c->answer, slice_of(wares[i])))
			return true;
	return strcmp(c->category, "msc_property") == 0;
}

bool unproven_of_offer(const struct making *m)
{
	return is_of_wares(m) || is_testimony(m) || is_of_them(m) ||
	       is_of_treatment(m);
}
