#include "generate/care_place.h"

#include <string.h>

#include "generate/care_word.h"

/* What a heading speaks for; the text below one that is open asks the next. */
enum side { SIDE_OPEN, SIDE_CARE, SIDE_OTHER };

/* "Treating asthma", "Nonpharmacologic choices" */
static bool speaks_of_care(const struct parse *p)
{
	static const char *const words[] = { "treat",
					     "treated",
					     "treating",
					     "managed",
					     "managing",
					     "pharmacologic",
					     "pharmacological",
					     "nonpharmacologic",
					     "nonpharmacological",
					     "non-pharmacologic",
					     "non-pharmacological",
					     NULL };

	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, words))
			return true;
	return care_word_in(p, (struct range){ 0, p->count });
}

/* "Symptoms and treatment", "Tests before surgery": not of care alone. */
static bool speaks_of_disease(const struct parse *p)
{
	static const char *const words[] = {
		"symptom",       "symptoms",        "sign",
		"signs",         "cause",           "causes",
		"diagnosis",     "diagnosed",       "diagnosing",
		"diagnostic",    "diagnose",        "test",
		"tests",         "testing",         "screening",
		"imaging",       "monitoring",      "prognosis",
		"epidemiology",  "pathophysiology", "pathogenesis",
		"etiology",      "aetiology",       "risk",
		"definition",    "presentation",    "prevalence",
		"investigation", "investigations",  NULL
	};

	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

static bool names_stem_cells(const struct parse *p)
{
	static const char *const fields[] = { "regenerative", "regeneration",
					      "exosome", "exosomes", NULL };

	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, fields))
			return true;
	for (size_t i = 0; i < p->term_count; i++)
		if (term_is_stem_cell(p->terms[i].entry))
			return true;
	return false;
}

static bool names(const struct parse *p, const char *type)
{
	return term_in(p, (struct range){ 0, p->count }, type) != NULL;
}

/* "Fever", "Spirometry": turns from the treatment; "The knee" does not. */
static bool names_disease(const struct parse *p)
{
	return names(p, "condition") || names(p, "symptom") ||
	       names(p, "test") || names(p, "organism");
}

static enum side side_of(const struct context *context, const char *heading)
{
	bool title = strcmp(heading, context->article->title) == 0;
	struct arena scratch = { 0 };
	struct parse p = context_parse(context, slice_of(heading), &scratch);
	enum side side = SIDE_OPEN;

	if (speaks_of_disease(&p) || names_stem_cells(&p) ||
	    (title && names(&p, "condition")))
		side = SIDE_OTHER;
	else if (speaks_of_care(&p))
		side = SIDE_CARE;
	else if (names_disease(&p))
		side = SIDE_OTHER;
	arena_free(&scratch);
	return side;
}

bool care_place_is_over(const struct context *context,
			const struct passage *passage)
{
	enum side side = SIDE_OPEN;

	for (size_t i = passage->section_count; i-- > 0 && side == SIDE_OPEN;)
		side = side_of(context, passage->section[i]);
	if (side == SIDE_OPEN)
		side = side_of(context, context->article->title);
	return side == SIDE_CARE;
}
