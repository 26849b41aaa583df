#include "generate/aside.h"

#include "generate/term_mark.h"

/* "2001", "1998a". */
static bool is_year(const struct token *token)
{
	struct slice fold = token->fold;

	return (fold.length == 4 || fold.length == 5) &&
	       (slice_starts_with(fold, "19") ||
		slice_starts_with(fold, "20")) &&
	       fold.bytes[2] >= '0' && fold.bytes[2] <= '9' &&
	       fold.bytes[3] >= '0' && fold.bytes[3] <= '9';
}

bool aside_points(const struct parse *p, size_t first)
{
	static const char *const words[] = {
		"see",    "table",   "tables",        "fig",          "figs",
		"figure", "figures", "box",           "appendix",     "chapter",
		"nnt",    "nnh",     "supplementary", "supplemental", NULL
	};

	return word_is_any(p, first, words);
}

/* Names, "and" and years alone, a year at the end. */
static bool cites(const struct parse *p, struct range range)
{
	if (range.end - range.first < 2 ||
	    !is_year(&p->tokens[range.end - 1]) ||
	    p->tokens[range.first].kind != TOKEN_WORD)
		return false;
	for (size_t i = range.first; i < range.end; i++)
		if (p->tokens[i].kind == TOKEN_WORD &&
		    p->tokens[i].shape == SHAPE_LOWER &&
		    !word_is(p, i, "and") && !word_is(p, i, "in"))
			return false;
	return true;
}

/* "(n = 40)", "(95% CI 1.2 to 3.0)", "(Smith et al., 2001)", "(P < .05)". */
static bool reckons(const struct parse *p, size_t k)
{
	return word_is(p, k, "=") || word_is(p, k, "et") ||
	       word_is(p, k, "ci") || word_is(p, k, "cis") ||
	       word_is(p, k, "fig") || word_is(p, k, "figure") ||
	       (word_is(p, k, "p") && word_is(p, k + 1, "<"));
}

/* "riluzole (1995)": when it was approved; a study or a rule is of its year. */
static bool dates_drug(const struct parse *p, size_t i)
{
	if (i + 2 >= p->count || !is_year(&p->tokens[i + 1]) ||
	    !word_is(p, i + 2, ")"))
		return false;
	for (size_t k = 0; k < p->term_count; k++)
		if (p->terms[k].end == i)
			return term_treats(p->terms[k].entry);
	return false;
}

static size_t bracketed(const struct parse *p, size_t i)
{
	bool found = aside_points(p, i + 1) || dates_drug(p, i);
	size_t depth = 0;

	for (size_t k = i; k < p->count; k++) {
		depth += word_is(p, k, "(");
		if (!depth)
			return i;
		if (word_is(p, k, ")") && --depth == 0)
			return found || cites(p, (struct range){ i + 1, k })
				       ? k + 1
				       : i;
		found = found || reckons(p, k);
	}
	return i;
}

/* "[3]", "[3,4]": a mark of a reference, no text. */
static size_t reference_mark(const struct parse *p, size_t i)
{
	size_t k = i + 1;

	while (k < p->count && (p->tokens[k].kind == TOKEN_NUMBER ||
				word_is(p, k, ",") || word_is(p, k, "-")))
		k++;
	return word_is(p, k, "]") ? k + 1 : i;
}

size_t aside_end(const struct parse *p, size_t i)
{
	if (word_is(p, i, "["))
		return reference_mark(p, i);
	return word_is(p, i, "(") ? bracketed(p, i) : i;
}
