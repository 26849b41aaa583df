#include "generate/of_disease.h"

#include <string.h>

#include "generate/care.h"
#include "generate/care_word.h"
#include "language/tagger.h"

bool of_disease_harms(const struct making *m)
{
	static const char *const harms[] = { "side effect", "adverse",
					     "toxicit", NULL };
	const struct passage *passage = m->statement->passage;
	size_t count = passage->section_count;

	for (size_t i = 0; count && harms[i]; i++)
		if (making_contains(passage->section[count - 1],
				    slice_of(harms[i])))
			return true;
	return false;
}

/* "Excessive salt", "lack of sleep": not what is done about them. */
static bool is_excess(const struct making *m)
{
	static const char *const words[] = { "excess",     "excessive", "lack",
					     "deficiency", "poor",      NULL };
	const struct capture *s = making_subject(m);

	for (size_t i = s ? s->range.first : 0; s && i < s->range.end; i++)
		if (word_is_any(&m->statement->parse, i, words))
			return true;
	return false;
}

/* "Patients often face stiffness", with nothing said of their treatment */
static bool is_suffered(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range answer = m->rendering.answer;

	return !care_word_in(p, m->match->all) &&
	       (term_in(p, answer, "symptom") ||
		term_in(p, answer, "condition"));
}

/* "Drug-induced lupus", "metformin-associated acidosis": a harm */
static bool is_drug_made(const struct making *m)
{
	static const char *const ways[] = { "-induced", "-associated",
					    "-related", NULL };
	const struct capture *s = making_subject(m);
	const struct parse *p = &m->statement->parse;

	for (size_t i = s ? s->range.first : 0; s && i < s->range.end; i++)
		for (size_t k = 0; ways[k]; k++)
			if (ends_with(p->tokens[i].fold, slice_of(ways[k])))
				return true;
	return false;
}

/* "[programs that are designed] for asthma" */
static bool is_purpose(const struct making *m)
{
	const struct capture *s = making_subject(m);

	return s &&
	       tag_at(&m->statement->parse, s->range.first) == TAG_PREPOSITION;
}

/*
 * Does it belong to diseases under a heading on treatment too?  A procedure
 * that is no care is one that shields others.
 */
bool of_disease(const struct making *m)
{
	static const char *const types[] = { "condition", "symptom",   "test",
					     "organism",  "procedure", NULL };

	if (care_is_of_people(m))
		return is_suffered(m);
	if (is_drug_made(m) || is_purpose(m))
		return false;
	for (size_t i = 0; types[i]; i++)
		if (term_has_type(m->rendering.subject.entry, types[i]))
			return true;
	return care_finds(m) || care_shows(m) || is_excess(m) ||
	       (of_disease_harms(m) &&
		term_has_type(m->rendering.subject.entry, "molecule"));
}
