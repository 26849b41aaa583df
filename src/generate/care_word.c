#include "generate/care_word.h"

#include <string.h>

#include "language/tagger.h"

/* "cholecystectomy", "arthroplasty" */
static bool is_operation(const struct parse *p, size_t i)
{
	static const char *const ends[] = { "ectomy", "plasty", "otomy", NULL };
	struct slice word = p->tokens[i].fold;

	for (size_t k = 0; ends[k]; k++)
		if (ends_with(word, slice_of(ends[k])))
			return true;
	return false;
}

/* "deep brain stimulation", not "stimulation of the brain" */
static bool is_device(const struct parse *p, size_t head)
{
	static const char *const what[] = { "brain",    "nerve",      "cord",
					    "magnetic", "electrical", NULL };

	return head > 0 && word_is(p, head, "stimulation") &&
	       word_is_any(p, head - 1, what);
}

/* "surgical removal", "endoscopic drainage" */
static bool is_surgical(const struct parse *p, size_t i)
{
	static const char *const ways[] = { "surgical",      "endoscopic",
					    "laser",         "arthroscopic",
					    "operative",     "therapeutic",
					    "therapeutical", NULL };
	static const char *const doings[] = { "removal",
					      "resection",
					      "excision",
					      "drainage",
					      "decompression",
					      "debridement",
					      "repair",
					      "replacement",
					      "correction",
					      "intervention",
					      "ablation",
					      "interventions",
					      NULL };

	return i > 0 && word_is_any(p, i, doings) &&
	       word_is_any(p, i - 1, ways);
}

/* "management" of "disease-management" */
static struct slice behind_hyphen(const struct parse *p, size_t i)
{
	struct slice word = p->tokens[i].fold;

	for (size_t k = word.length; k-- > 0;)
		if (word.bytes[k] == '-')
			return (struct slice){ word.bytes + k + 1,
					       word.length - k - 1 };
	return word;
}

bool care_word_is(const struct parse *p, size_t i)
{
	static const char *const nouns[] = {
		"therapy",         "therapies",
		"treatment",       "treatments",
		"management",      "medication",
		"medications",     "medicine",
		"medicines",       "drug",
		"drugs",           "prophylaxis",
		"vaccination",     "vaccinations",
		"vaccine",         "vaccines",
		"surgery",         "rehabilitation",
		"transplantation", "defibrillator",
		"pacemaker",       "transplant",
		"transplants",     "grafting",
		"implantation",    "regimen",
		"regimens",        "formulations",
		"supplement",      "supplements",
		"supplementation", "infusions",
		"tablets",         "capsules",
		"stent",           "graft",
		"grafts",          "autograft",
		"autografts",      "allograft",
		"allografts",      "inhibitors",
		"blockers",        "antagonists",
		"agonists",        "blockade",
		"surgeon",         "surgeons",
		"injection",       "injections",
		"infusion",        NULL
	};

	return slice_is_any(behind_hyphen(p, i), nouns) || is_operation(p, i) ||
	       is_device(p, i) || is_surgical(p, i);
}

/* Also cells that are made for one patient's treatment. */
static bool is_remedy(const struct lexicon_entry *entry)
{
	static const char *const types[] = { "drug", "class", "procedure",
					     NULL };

	for (size_t i = 0; types[i]; i++)
		if (strcmp(entry->type, types[i]) == 0)
			return true;
	return strstr(entry->name, "CAR T") != NULL;
}

/* "Droplet precautions" treat nobody. */
static bool is_shield(const struct parse *p, const struct lexicon_match *term)
{
	static const char *const words[] = { "precaution", "precautions",
					     "isolation", "quarantine", NULL };

	return word_is_any(p, term->end - 1, words);
}

bool care_word_is_remedy(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (p->terms[k].first <= i && p->terms[k].end > i &&
		    is_remedy(p->terms[k].entry) && !is_shield(p, &p->terms[k]))
			return true;
	return false;
}

bool care_word_in(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (care_word_is(p, i) || care_word_is_remedy(p, i))
			return true;
	return false;
}
