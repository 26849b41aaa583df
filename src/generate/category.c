#include "generate/category.h"

#include "generate/asked_kind.h"
#include "generate/care.h"
#include "generate/care_word.h"
#include "generate/of_disease.h"
#include "generate/verb.h"

#include <stdint.h>
#include <string.h>

static bool has_type(const struct making *m, const char *type)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return term_has_type(subject, type) ||
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
		"injection", "durability",  "problem",   NULL
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

/* What a treatment is given for, and how. */
static bool of_use(const struct making *m)
{
	static const char *const nouns[] = { "application", "procedure",
					     "injection", NULL };

	return !m->rendering.subject.entry && headed_by(m, nouns);
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
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return asked_kind_marks_disease(question) &&
	       (!subject || term_has_type(subject, "condition")) &&
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

/* In a list of what a drug may do: its harms. */
static bool is_harm(const struct making *m)
{
	return of_disease_harms(m) && !m->context->topic &&
	       !term_has_type(m->rendering.subject.entry, "molecule");
}

/* The last sentence, which the question repeats, was about stem cells. */
static bool premise_on_stem_cells(const struct making *m, const char *question)
{
	return m->rendering.subject.antecedent == &m->context->last.premise &&
	       strstr(question, "stem cell");
}

/* The field that stem cells are a part of, their sources and products. */
static bool of_regeneration(const struct lexicon_entry *subject)
{
	static const char *const names[] = { "regenerative",
					     "extracellular vesicle",
					     "exosome",
					     "secretome",
					     "cord blood",
					     "Wharton",
					     NULL };

	for (size_t i = 0; subject && names[i]; i++)
		if (strstr(subject->name, names[i]))
			return true;
	return false;
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

static bool gives(const struct making *m, const char *category)
{
	const char *given = m->match->pattern->category;

	return given && strcmp(given, category) == 0;
}

static bool speaks_of_stem_cells(const struct making *m, const char *question)
{
	/* "made by stem cells" in a text on a disease */
	if (strstr(question, "stem cell") ||
	    of_regeneration(m->rendering.subject.entry))
		return true;
	return making_about_stem_cells(m) &&
	       (m->context->therapy || !m->context->topic ||
		m->match->pattern->definition ||
		term_is_stem_cell(m->rendering.subject.entry));
}

/* "Long-term problems of the graft": known harms, not what is unknown. */
static bool is_problem_of_care(const struct making *m)
{
	static const char *const nouns[] = { "problem", NULL };
	const struct capture *s = making_subject(m);

	return headed_by(m, nouns) &&
	       (m->context->therapy || m->context->of_care ||
		care_word_in(&m->statement->parse, s->range));
}

/* Of what nobody knows, of a hurdle, of a cure. */
static const char *by_question(const struct making *m, const char *question)
{
	if (m->match->pattern->gap && strstr(question, " contraindication"))
		return "drug_class";
	if (m->match->pattern->gap && !is_problem_of_care(m))
		return is_open_of_disease(m, question) ? "disease_feature"
						       : "evidence_gap";
	if (asked_kind_is_hurdle(question))
		return "evidence_gap";
	if (!speaks_of_stem_cells(m, question) &&
	    (asked_kind_is_care(question) ||
	     (!m->match->pattern->polar && strstr(question, " cure for "))))
		return "drug_class";
	return NULL;
}

/* "Destruction of stem cells", where no therapy with them is told of */
static bool is_loss(const struct making *m)
{
	static const char *const nouns[] = { "destruction", "loss",
					     "depletion",   "exhaustion",
					     "dysfunction", NULL };

	return !m->context->therapy && m->context->topic &&
	       headed_by(m, nouns) && making_about_stem_cells(m);
}

/* Of a disease that is defined or caused, whatever cells are lacking. */
static const char *by_disease(const struct making *m, const char *question)
{
	if (is_loss(m))
		return "disease_feature";
	if (term_has_type(m->rendering.subject.entry, "condition") &&
	    (m->match->pattern->definition ||
	     (making_relation_is(m, "cause") &&
	      strncmp(question, "What ", 5) == 0)))
		return "disease_feature";
	return NULL;
}

/* Of stem cells, or of what a therapy with them is, does and risks. */
static const char *by_stem_cells(const struct making *m, const char *question)
{
	if (strstr(question, "chimeric antigen receptor") ||
	    strstr(question, "CAR T"))
		return "drug_class";
	if (tells_lineage(m))
		return "msc_property";
	if (m->context->therapy && of_use(m))
		return "drug_class";
	if (term_is_stem_cell(m->rendering.subject.entry) ||
	    (m->context->therapy && category_of_therapy(m)))
		return "msc_property";
	return NULL;
}

/* Of what is done for the sick, or how their disease is found. */
static const char *by_care(const struct making *m, const char *question)
{
	if (!gives(m, "evidence_gap") && !speaks_of_stem_cells(m, question) &&
	    care_is_told(m))
		return "drug_class";
	if (care_is_test(m) || (gives(m, "drug_class") && care_finds(m)))
		return "disease_feature";
	return NULL;
}

/* As the pattern says; that it is of a disease, only if nothing else tells. */
static const char *by_pattern(const struct making *m, const char *question)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const char *given = m->match->pattern->category;

	(void)question;
	if (term_has_type(subject, "cell") && gives(m, "drug_class"))
		return NULL;
	/* when it acts, whom it harms */
	if (gives(m, "disease_feature") &&
	    (term_has_type(subject, "drug") || term_has_type(subject, "class")))
		return "drug_class";
	return given;
}

/* "Asthma after grafting", "asthma and its treatment", not "asthma drugs" */
static bool is_headed_by_condition(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t head;

	if (!s || s->range.end <= s->range.first)
		return false;
	head = making_head(m, s->range);
	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (term_has_type(term->entry, "condition") &&
		    term->first >= s->range.first && term->first <= head &&
		    (term->end > head || word_is(p, term->end, "and")))
			return true;
	}
	return false;
}

/* By what else it names. */
static const char *by_terms(const struct making *m, const char *question)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	if (is_headed_by_condition(m) && !is_harm(m) && !of_being_treated(m))
		return "disease_feature";
	if (speaks_of_stem_cells(m, question) ||
	    premise_on_stem_cells(m, question) || strstr(question, "MSC"))
		return "msc_property";
	if (is_harm(m))
		return "drug_class";
	if (term_has_type(subject, "cell"))
		return "disease_feature";
	if (of_being_treated(m) || of_treatment(m) || term_treats(subject))
		return "drug_class";
	if (has_type(m, "condition"))
		return "disease_feature";
	if (has_type(m, "drug") || has_type(m, "class"))
		return "drug_class";
	return NULL;
}

/* By what the article is about. */
static const char *by_topic(const struct making *m, const char *question)
{
	(void)question;
	if (of_body(m))
		return "disease_feature";
	if (!has_type(m, "symptom") && !m->context->topic)
		return NULL;
	return m->context->therapy && !m->context->topic &&
			       spoke_of_stem_cells(m->context)
		       ? "msc_property"
		       : "disease_feature";
}

const char *category_choose(const struct making *m, const char *question)
{
	static const char *(*const own[])(const struct making *,
					  const char *) = {
		by_question, by_disease, by_stem_cells, by_care
	};
	static const char *(*const other[])(const struct making *,
					    const char *) = {
		by_pattern,
		by_terms,
		by_topic,
	};
	const char *category = NULL;

	for (size_t i = 0; i < COUNT_OF(own) && !category; i++)
		category = own[i](m, question);
	if (category)
		return category;
	for (size_t i = 0; i < COUNT_OF(other) && !category; i++)
		category = other[i](m, question);
	if (category && strcmp(category, "disease_feature") == 0 &&
	    m->context->of_care && !of_disease(m))
		return "drug_class";
	return category;
}
