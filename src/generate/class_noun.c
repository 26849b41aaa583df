#include "generate/class_noun.h"

static bool is_class(const struct parse *p, size_t i)
{
	static const char *const nouns[] = { "receptor",
					     "receptors",
					     "enzyme",
					     "enzymes",
					     "hormone",
					     "hormones",
					     "channel",
					     "channels",
					     "pathway",
					     "pathways",
					     "cytokine",
					     "cytokines",
					     "antibody",
					     "antibodies",
					     "protein",
					     "proteins",
					     "gene",
					     "genes",
					     "vitamin",
					     "vitamins",
					     "nerve",
					     "nerves",
					     "artery",
					     "arteries",
					     "vein",
					     "veins",
					     "valve",
					     "valves",
					     "muscle",
					     "muscles",
					     "joint",
					     "joints",
					     "gland",
					     "glands",
					     "ligament",
					     "ligaments",
					     "system",
					     "symptom",
					     "symptoms",
					     "complication",
					     "complications",
					     "infection",
					     "infections",
					     "syndrome",
					     "syndromes",
					     "disorders",
					     "diseases",
					     "cancers",
					     "deficits",
					     "antigen",
					     "antigens",
					     "electrolytes",
					     "fibers",
					     "fibres",
					     "neurons",
					     "inhibitors",
					     "agonists",
					     "antagonists",
					     "antibiotics",
					     "mutation",
					     "mutations",
					     "toxicity",
					     "toxicities",
					     "neurotransmitters",
					     "transporter",
					     "transporters",
					     "electrolyte",
					     "bacteria",
					     "cases",
					     "systems",
					     NULL };

	return word_is_any(p, i, nouns);
}

bool class_noun_is_mass(const struct parse *p, size_t i)
{
	static const char *const nouns[] = { "damage",      "injury",
					     "dysfunction", "failure",
					     "impairment",  NULL };

	return word_is_any(p, i, nouns);
}

/* Does a word before the head tell which: "D2", "renal", not "other"? */
static bool tells_which(const struct parse *p, struct range item, size_t head)
{
	static const char *const vague[] = {
		"other",      "various",  "certain",   "different",
		"new",        "serious",  "severe",    "significant",
		"specific",   "common",   "major",     "important",
		"additional", "several",  "many",      "multiple",
		"further",    "some",     "numerous",  "potential",
		"possible",   "related",  "permanent", "further",
		"own",        "inflamed", "affected",  "damaged",
		"immune",     NULL
	};

	for (size_t i = item.first; i < head; i++)
		if ((p->tags[i].tag == TAG_NOUN ||
		     p->tags[i].tag == TAG_ADJECTIVE) &&
		    !word_is_any(p, i, vague))
			return true;
	return false;
}

/* "complications such as pneumonia": the kind is not what is asked for. */
static bool has_examples(const struct parse *p, struct range item)
{
	static const char *const words[] = { "such", "including", "like",
					     NULL };

	for (size_t i = item.first; i < item.end; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

size_t class_noun_find(const struct parse *p, const struct range *items,
		       size_t count)
{
	size_t found = items[0].end;

	for (size_t i = 0; i < count; i++) {
		size_t head = noun_phrase_head(p, items[i]);

		if (head <= items[i].first || head >= items[i].end ||
		    !(is_class(p, head) || class_noun_is_mass(p, head)) ||
		    !tells_which(p, items[i], head) ||
		    has_examples(p, items[i]) ||
		    (i &&
		     !slice_equal(p->tokens[head].fold, p->tokens[found].fold)))
			return items[0].end;
		found = head;
	}
	return found;
}
