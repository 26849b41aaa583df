#include "generate/category.h"

#include "generate/care.h"
#include "generate/verb.h"

#include <stdint.h>
#include <string.h>

static bool has_type(const struct making *m, const char *type)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return (subject && strcmp(subject->type, type) == 0) ||
	       term_in(&m->statement->parse, m->match->all, type) != NULL;
}

/* Is the noun that the claim is about one of these, in any number? */
static bool headed_by(const struct making *m, const char *const *nouns)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	struct slice noun;

	if (!s)
		return false;
	noun = p->tokens[noun_phrase_head(p, s->range)].fold;
	for (size_t i = 0; nouns[i]; i++) {
		size_t size = strlen(nouns[i]) - 1; /* "studies" */

		if (noun.length >= size && noun.length <= size + 4 &&
		    memcmp(noun.bytes, nouns[i], size) == 0)
			return true;
	}
	return false;
}

bool category_of_therapy(const struct making *m)
{
	static const char *const nouns[] = {
		"risk",      "benefit",     "study",     "research",
		"trial",     "concern",     "challenge", "limitation",
		"event",     "application", "outcome",   "protocol",
		"advantage", "safety",      "efficacy",  "procedure",
		"injection", "durability",  NULL
	};

	return !m->rendering.subject.entry && headed_by(m, nouns);
}

bool category_speaks_of_trials(const struct making *m)
{
	static const char *const words[] = {
		"efficacy",   "safety",  "dose",      "doses",      "dosing",
		"outcomes",   "results", "findings",  "trials",     "treatment",
		"treatments", "therapy", "therapies", "regulatory", "benefit",
		"benefits",   "route",   "protocols", "studies",    "source",
		NULL
	};
	const struct parse *p = &m->statement->parse;

	for (size_t i = m->match->all.first; i < m->match->all.end; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

static bool of_treatment(const struct making *m)
{
	static const char *const nouns[] = { "treatment",  "therapy",
					     "medication", "drug",
					     "management", "approach",
					     NULL };

	return headed_by(m, nouns);
}

/* Did its paragraph, before? */
static bool spoke_of_stem_cells(const struct context *context)
{
	for (size_t i = 0; i < context->recent_count; i++)
		if (term_is_stem_cell(context->recent[i].entry))
			return true;
	return false;
}

/* "Which drugs": what a question asks for decides before its subject. */
static bool asks_for_drugs(const char *question)
{
	static const char *const kinds[] = { "hich drug",
					     "hich medication",
					     "hich medicine",
					     "hich treatment",
					     "les of drug",
					     "les of medication",
					     "les of medicine",
					     "les of treatment",
					     "reatment options",
					     "hich lifestyle",
					     NULL };

	for (size_t i = 0; kinds[i]; i++)
		if (strstr(question, kinds[i]))
			return true;
	return false;
}

/* What a treatment is given for, and how. */
static bool of_use(const struct making *m)
{
	static const char *const nouns[] = { "application", "procedure",
					     "injection", NULL };

	return !m->rendering.subject.entry && headed_by(m, nouns);
}

/* "are used to relieve pain": of a therapy, what any treatment is asked. */
static bool tells_use(const struct making *m)
{
	const struct capture *v = m->verb;

	if (v && v->verb.auxiliary != SIZE_MAX &&
	    m->statement->parse.tags[v->verb.auxiliary].tag == TAG_MODAL)
		return false;
	return term_is_stem_cell(m->rendering.subject.entry) &&
	       m->match->pattern->category &&
	       strcmp(m->match->pattern->category, "drug_class") == 0 &&
	       making_relation_is(m, "used_for");
}

/* "is treated with", "may be prevented by", "is administered": how. */
static bool of_being_treated(const struct making *m)
{
	static const char *const verbs[] = {
		"treat",   "prescribe",  "prevent", "manage",
		"cure",    "administer", "infuse",  "inject",
		"approve", "implant",    NULL
	};
	const struct capture *v = m->verb;

	return v && v->verb.passive && verb_is(&v->verb, verbs);
}

/* That nothing cures it, or no test or sign tells it, marks a disease. */
static bool is_open_of_disease(const struct making *m, const char *question)
{
	static const char *const none[] = {
		" any test ", " any specific test ", " any symptom ",
		" any sign ", " any single test ",   " any blood test ",
		NULL
	};
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	bool marks = making_contains(question, SLICE(" cure"));

	for (size_t i = 0; none[i] && !marks; i++)
		marks = strstr(question, none[i]) != NULL;
	return marks && (!subject || strcmp(subject->type, "condition") == 0) &&
	       making_names(m, question, "condition", NULL) &&
	       !making_about_stem_cells(m);
}

/* "neural progenitor cells can differentiate into": they are stem cells. */
static bool tells_lineage(const struct making *m)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return making_relation_is(m, "differentiates_into") &&
	       !(subject && strcmp(subject->type, "condition") == 0) &&
	       (!subject || term_is_stem_cell(subject) ||
		strstr(subject->name, "progenitor") ||
		strstr(subject->name, "precursor"));
}

/* What keeps a treatment from use, until it is overcome. */
static bool is_hurdle(const char *question)
{
	static const char *const hurdles[] = { " challenges ", " hurdles ",
					       " obstacles ", " barriers ",
					       NULL };
	static const char *const ways[] = { "therap",       "treatment",
					    "stem cell",    "transplant",
					    "clinical use", NULL };
	bool found = false;

	for (size_t i = 0; hurdles[i] && !found; i++)
		found = strstr(question, hurdles[i]) != NULL;
	for (size_t i = 0; found && ways[i]; i++)
		if (strstr(question, ways[i]))
			return true;
	return false;
}

/* In a list of what a drug may do: its harms. */
static bool under_harms(const struct making *m)
{
	static const char *const harms[] = { "side effect", "adverse",
					     "toxicit", NULL };
	const struct passage *passage = m->statement->passage;
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	if (m->context->topic || passage->section_count == 0 ||
	    (subject && strcmp(subject->type, "molecule") == 0))
		return false;
	for (size_t i = 0; harms[i]; i++)
		if (making_contains(
			    passage->section[passage->section_count - 1],
			    slice_of(harms[i])))
			return true;
	return false;
}

/* The last sentence, which the question repeats, was about stem cells. */
static bool premise_on_stem_cells(const struct making *m, const char *question)
{
	return m->rendering.subject.antecedent == &m->context->last.premise &&
	       strstr(question, "stem cell");
}

/* The field that stem cells are a part of, and what they give off. */
static bool of_regeneration(const struct lexicon_entry *subject)
{
	return subject && (strstr(subject->name, "regenerative") ||
			   strstr(subject->name, "extracellular vesicle") ||
			   strstr(subject->name, "exosome") ||
			   strstr(subject->name, "secretome"));
}

/* Hormones, enzymes, organs: how the body works belongs to its diseases. */
static bool of_body(const struct making *m)
{
	/* what cells give off, and tools of the laboratory */
	static const char *const others[] = { "vesicle", "exosome", "secretome",
					      "stromal", "RNA",     NULL };
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	if (!subject || m->context->therapy)
		return false;
	for (size_t i = 0; others[i]; i++)
		if (strstr(subject->name, others[i]))
			return false;
	return strcmp(subject->type, "molecule") == 0 ||
	       strcmp(subject->type, "tissue") == 0;
}

const char *category_choose(const struct making *m, const char *question)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const char *given = m->match->pattern->category;

	if (m->match->pattern->gap)
		return is_open_of_disease(m, question) ? "disease_feature"
						       : "evidence_gap";
	if (m->match->pattern->definition && subject &&
	    strcmp(subject->type, "condition") == 0)
		return "disease_feature";
	/* "what causes anemia?", whatever cells are lacking */
	if (subject && strcmp(subject->type, "condition") == 0 &&
	    making_relation_is(m, "cause") &&
	    strncmp(question, "What ", 5) == 0)
		return "disease_feature";
	if (strstr(question, "chimeric antigen receptor") ||
	    strstr(question, "CAR T"))
		return "drug_class";
	if (is_hurdle(question))
		return "evidence_gap";
	if (tells_lineage(m))
		return "msc_property";
	if (m->context->therapy && (of_use(m) || tells_use(m)))
		return "drug_class";
	if (term_is_stem_cell(subject) ||
	    (m->context->therapy && category_of_therapy(m)))
		return "msc_property";
	if (!(given && strcmp(given, "evidence_gap") == 0) &&
	    !making_about_stem_cells(m) && !strstr(question, "stem cell") &&
	    !of_regeneration(subject) && care_is_told(m))
		return "drug_class";
	if (!m->match->pattern->polar && strstr(question, " cure for "))
		return "drug_class";
	if (given && strcmp(given, "drug_class") == 0 && care_finds(m))
		return "disease_feature";
	/* when it acts, whom it harms */
	if (given && strcmp(given, "disease_feature") == 0 && subject &&
	    (strcmp(subject->type, "drug") == 0 ||
	     strcmp(subject->type, "class") == 0))
		return "drug_class";
	if (given && !(subject && strcmp(subject->type, "cell") == 0 &&
		       strcmp(given, "drug_class") == 0))
		return given;
	if (making_about_stem_cells(m) || premise_on_stem_cells(m, question) ||
	    strstr(question, "stem cell") || strstr(question, "MSC") ||
	    of_regeneration(subject))
		return "msc_property";
	if (under_harms(m))
		return "drug_class";
	if (subject && strcmp(subject->type, "cell") == 0)
		return "disease_feature";
	if (of_being_treated(m) || of_treatment(m) ||
	    asks_for_drugs(question) ||
	    (subject && (strcmp(subject->type, "drug") == 0 ||
			 strcmp(subject->type, "class") == 0 ||
			 strcmp(subject->type, "procedure") == 0)))
		return "drug_class";
	if (has_type(m, "condition"))
		return "disease_feature";
	if (has_type(m, "drug") || has_type(m, "class"))
		return "drug_class";
	if (of_body(m))
		return "disease_feature";
	if (has_type(m, "symptom") || m->context->topic)
		return m->context->therapy && !m->context->topic &&
				       spoke_of_stem_cells(m->context)
			       ? "msc_property"
			       : "disease_feature";
	return NULL;
}
