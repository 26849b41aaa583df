#include "generate/single_study.h"

#include <string.h>

enum { OWNER_NEAR = 7 }; /* tokens: "this multicentre, open-label study" */

static bool token_in(struct token_list list, size_t i, const char *const *words)
{
	return i < list.count && token_is_any(&list.tokens[i], words);
}

static const char *const studies[] = { "study", "trial", NULL };

/* "the present study", "in this randomised trial" */
static bool is_own(struct token_list list, size_t i)
{
	static const char *const owners[] = { "present", "our", "current",
					      NULL };

	if (!token_in(list, i, studies))
		return false;
	if (i > 0 && token_in(list, i - 1, owners))
		return true;
	for (size_t k = i > OWNER_NEAR ? i - OWNER_NEAR : 1; k < i; k++)
		if (token_is(&list.tokens[k], "this") &&
		    token_is(&list.tokens[k - 1], "in"))
			return true;
	return false;
}

static bool is_design(struct token_list list, size_t i)
{
	/* with the hyphens that texts have: the plain one and U+2010 */
	static const char *const words[] = {
		"randomized",         "randomised",
		"open-label",         "open\u2010label",
		"double-blind",       "double\u2010blind",
		"single-arm",         "single\u2010arm",
		"placebo-controlled", "placebo\u2010controlled",
		"multicenter",        "multicentre",
		"prospective",        "retrospective",
		"crossover",          NULL
	};

	/* the others are longer than most words */
	return (list.tokens[i].fold.length > 8 && token_in(list, i, words)) ||
	       token_is(&list.tokens[i], "cohort");
}

/* "34 patients", "(n = 24)" */
static bool is_sample(struct token_list list, size_t i)
{
	static const char *const people[] = { "patients", "participants",
					      "subjects", "volunteers",
					      "adults",   "children",
					      NULL };

	if (list.tokens[i].kind != TOKEN_NUMBER)
		return false;
	return token_in(list, i + 1, people) ||
	       (i > 1 && token_is(&list.tokens[i - 1], "=") &&
		token_is(&list.tokens[i - 2], "n"));
}

/* Few words are long enough and begin as those that are counted. */
static bool may_count(const struct token *token)
{
	return token->kind == TOKEN_NUMBER ||
	       (token->fold.length >= 5 &&
		strchr("cdgmoprst", token->fold.bytes[0]));
}

void single_study_count(struct study_signs *signs, struct token_list tokens)
{
	static const char *const reviews[] = { "review",    "reviews",
					       "reviewed",  "meta-analysis",
					       "guideline", "guidelines",
					       NULL };

	for (size_t i = 0; i < tokens.count; i++) {
		if (!may_count(&tokens.tokens[i]))
			continue;
		signs->own += is_own(tokens, i);
		signs->designs += is_design(tokens, i);
		signs->samples += is_sample(tokens, i);
		signs->reviews += token_in(tokens, i, reviews);
	}
}

bool single_study_told(const struct study_signs *signs)
{
	return signs->own && signs->designs && signs->samples &&
	       !signs->reviews;
}

/* "[4]": what others found. */
static bool cites(const struct parse *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (token_is(&p->tokens[i], "["))
			return true;
	return false;
}

/* What it found stands in the past, or the sentence names the study. */
static bool tells_result(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct token_list list = { .tokens = p->tokens, .count = p->count };
	const char *question = m->claim->question;

	for (size_t i = 0; i < p->count; i++)
		if (is_own(list, i))
			return true;
	return making_contains(question, SLICE(" did ")) ||
	       making_contains(question, SLICE(" was ")) ||
	       making_contains(question, SLICE(" were "));
}

/* Does the question name the study, or its design? */
static bool names_study(const struct making *m)
{
	const struct parse *read =
		&wording_of(m->wordings, m->claim->question)->parse;
	struct token_list list = { .tokens = read->tokens,
				   .count = read->count };

	for (size_t i = 0; i < read->count; i++)
		if (is_design(list, i) || token_in(list, i, studies))
			return true;
	return false;
}

static bool on_treatment(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < p->term_count; i++)
		if (term_treats(p->terms[i].entry))
			return true;
	return term_treats(m->rendering.subject.entry);
}

bool single_study_result(const struct making *m)
{
	return m->context->single_study && !m->match->pattern->gap &&
	       on_treatment(m) && tells_result(m) && !names_study(m) &&
	       !cites(&m->statement->parse);
}
