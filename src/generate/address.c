#include "generate/address.h"

#include <ctype.h>

#include "generate/contraction.h"
#include "rounds/rewrite.h"

/* Sentences of more "you" and "your" are talk. */
enum { EDITS_MOST = 64, NOUN_REACH = 2 };

struct edits {
	struct rewrite items[EDITS_MOST];
	size_t count;
};

/* What makes a sentence advice, or talk between a page and its reader. */
static bool is_talk(const struct token *token)
{
	static const char *const words[] = {
		"if",      "should",   "must",      "please",      "doctor",
		"doctors", "provider", "providers", "pharmacist",  "nurse",
		"ask",     "tell",     "talk",      "call",        "contact",
		"consult", "we",       "our",       "us",          "i",
		"my",      "yourself", "yours",     "appointment", "clinic",
		"you're",  "you've",   "you'll",    "you'd",       "how",
		"what",    "why",      "let's",     "?",           NULL
	};

	return token_is_any(token, words);
}

/* "your health care provider": the token behind "your", or at it. */
static size_t behind_your(const struct reading *reading, size_t i, size_t first)
{
	static const char *const kinds[] = { "health",  "care", "healthcare",
					     "primary", "eye",  "heart",
					     NULL };
	const struct token *tokens = reading->tokens.tokens;

	while (i > first && token_is_any(&tokens[i - 1], kinds))
		i--;
	return i > first && (token_is(&tokens[i - 1], "your") ||
			     token_is(&tokens[i - 1], "the") ||
			     token_is(&tokens[i - 1], "a"))
		       ? i - 1
		       : i;
}

/* "Your doctor may prescribe": what is done for patients is no talk. */
static bool is_carer(const struct reading *reading, size_t i,
		     const struct sentence *sentence)
{
	static const char *const words[] = { "doctor",    "doctors",
					     "provider",  "providers",
					     "physician", "physicians",
					     "surgeon",   NULL };
	static const char *const does[] = {
		"can",       "may",        "might",     "could",      "usually",
		"often",     "will",       "prescribe", "prescribes", "orders",
		"recommend", "recommends", "performs",  "examines",   NULL
	};
	const struct token *tokens = reading->tokens.tokens;
	size_t first;

	if (i + 1 >= sentence->end || !token_is_any(&tokens[i], words) ||
	    !token_is_any(&tokens[i + 1], does))
		return false;
	first = behind_your(reading, i, sentence->first);
	return first == sentence->first || token_is(&tokens[first - 1], ",");
}

/* Is it the "your" of "your health care provider may"? */
static bool is_carers(const struct reading *reading, size_t your,
		      const struct sentence *sentence)
{
	enum { REACH = 4 };

	for (size_t i = your + 1; i < sentence->end && i < your + REACH; i++)
		if (is_carer(reading, i, sentence))
			return behind_your(reading, i, sentence->first) == your;
	return false;
}

/*
 * "If you have a fistula, ...", "even if you sleep well", first in its
 * sentence: which patients are told of.
 */
static bool is_case(const struct reading *reading, size_t i,
		    const struct sentence *sentence)
{
	static const char *const verbs[] = { "have",       "are", "develop",
					     "experience", "get", NULL };
	const struct token *tokens = reading->tokens.tokens;
	bool even = i == sentence->first + 1 &&
		    token_is(&tokens[sentence->first], "even");

	return token_is(&tokens[i], "if") && (even || i == sentence->first) &&
	       i + 2 < sentence->end && token_is(&tokens[i + 1], "you") &&
	       token_is_any(&tokens[i + 2], verbs);
}

/* "[tells] how much blood your heart pumps": a fact, and no question. */
static bool is_measure(const struct reading *reading, size_t i,
		       const struct sentence *sentence)
{
	static const char *const amounts[] = { "much", "many", "well",
					       "fast", "far",  "long",
					       "high", "low",  NULL };
	const struct token *tokens = reading->tokens.tokens;

	return i > sentence->first && i + 1 < sentence->end &&
	       token_is(&tokens[i], "how") &&
	       token_is_any(&tokens[i + 1], amounts) &&
	       !token_is(&tokens[sentence->end - 1], "?");
}

/* "your blood", "your immune system": everybody's. */
static bool is_bodily(const struct token *token)
{
	static const char *const nouns[] = {
		"body",        "blood",      "heart",      "brain",
		"kidney",      "kidneys",    "liver",      "lung",
		"lungs",       "skin",       "bone",       "bones",
		"joint",       "joints",     "muscle",     "muscles",
		"vessels",     "arteries",   "veins",      "immune",
		"nerves",      "nervous",    "eye",        "eyes",
		"stomach",     "risk",       "chance",     "chances",
		"pancreas",    "airways",    "airway",     "bowel",
		"bowels",      "gut",        "intestine",  "intestines",
		"colon",       "thyroid",    "bladder",    "cells",
		"hormones",    "leg",        "legs",       "feet",
		"foot",        "hands",      "arms",       "face",
		"neck",        "spine",      "spinal",     "vision",
		"bloodstream", "digestive",  "throat",     "mouth",
		"nose",        "breathing",  "metabolism", "tissues",
		"urine",       "hearing",    "ears",       "teeth",
		"gums",        "tongue",     "hair",       "nails",
		"knee",        "knees",      "hip",        "hips",
		"shoulder",    "back",       "chest",      "adrenal",
		"prostate",    "ovaries",    "womb",       "uterus",
		"abdomen",     "belly",      "abdominal",  "pelvis",
		"pelvic",      "thighs",     "ankle",      "ankles",
		"wrist",       "wrists",     "finger",     "fingers",
		"toes",        "elbow",      "elbows",     "cheeks",
		"scalp",       "esophagus",  "oesophagus", "rectum",
		"gallbladder", "spleen",     "lymph",      "sinuses",
		"groin",       "calf",       "limbs",      "diet",
		"appetite",    "weight",     "rbcs",       "feces",
		"stool",       "intestinal", "tissue",     "organs",
		"genes",       "disease",    "symptoms",   "level",
		"levels",      "condition",  "jaw",        "toe",
		"breastbone",  "sternum",    "genetics",   "sleep",
		"ear",         "eyelids",    "lips",       "forehead",
		"buttocks",    "heel",       "nail",       "gland",
		"glands",      NULL
	};

	return token_is_any(token, nouns);
}

/* "you may get": what happens to people, not what they ought to do. */
static bool is_befalling(const struct reading *reading, size_t you, size_t end)
{
	static const char *const modals[] = { "may", "might", "can", "could",
					      NULL };
	static const char *const verbs[] = {
		"get",   "have",  "feel",   "notice", "experience", "develop",
		"lose",  "gain",  "become", "suffer", "bleed",      "bruise",
		"faint", "vomit", "catch",  NULL
	};
	const struct token *tokens = reading->tokens.tokens;
	size_t verb = you + 2;

	if (verb < end && token_is(&tokens[verb], "also"))
		verb++;
	return verb < end && token_is_any(&tokens[you + 1], modals) &&
	       token_is_any(&tokens[verb], verbs);
}

/* "when you rest", "right for you": patients, whoever reads. */
static bool is_anyone(const struct reading *reading, size_t you, size_t first,
		      size_t end)
{
	static const char *const when[] = { "when",  "whenever", "after",
					    "while", "before",   "until",
					    "once",  NULL };
	static const char *const not_done[] = { "should", "must", "need", "can",
						"may",    "want", NULL };
	const struct token *tokens = reading->tokens.tokens;

	if (you == first || you + 1 >= end)
		return false;
	if (token_is(&tokens[you - 1], "for"))
		return token_is(&tokens[you + 1], ",") ||
		       token_is(&tokens[you + 1], ".");
	return token_is_any(&tokens[you - 1], when) &&
	       !token_is_any(&tokens[you + 1], not_done);
}

/* "makes you sleepy", "puts you at risk". */
static bool is_affected(const struct reading *reading, size_t you, size_t first)
{
	static const char *const verbs[] = { "make",     "makes",  "cause",
					     "causes",   "put",    "puts",
					     "leave",    "leaves", "protect",
					     "protects", "affect", "affects",
					     NULL };

	return you > first &&
	       token_is_any(&reading->tokens.tokens[you - 1], verbs);
}

static bool is_everybodys(const struct reading *reading, size_t your,
			  size_t end)
{
	size_t last = your + 1 + NOUN_REACH;

	for (size_t i = your + 1; i < end && i < last; i++)
		if (is_bodily(&reading->tokens.tokens[i]))
			return true;
	return false;
}

static bool add_edit(struct edits *edits, const struct token *token,
		     const char *capital, const char *small)
{
	if (edits->count == EDITS_MOST)
		return false;
	edits->items[edits->count++] =
		(struct rewrite){ token->start, token->end,
				  token->shape == SHAPE_LOWER ? small
							      : capital };
	return true;
}

/* "don't" -> "do not", whoever is spoken to. */
static bool spell_out(struct edits *edits, const struct reading *reading,
		      size_t i, size_t end, struct arena *arena)
{
	const struct token *token = &reading->tokens.tokens[i];
	const char *full =
		contraction_full(token, i + 1 < end ? token + 1 : NULL);
	char *capital;

	if (!full)
		return true;
	capital = arena_strdup(arena, full);
	capital[0] = (char)toupper((unsigned char)capital[0]);
	return add_edit(edits, token, capital, full);
}

/* The edits of one sentence; false when it can't be told of patients. */
static bool edit_sentence(struct edits *edits, const struct reading *reading,
			  const struct sentence *sentence, struct arena *arena)
{
	for (size_t i = sentence->first; i < sentence->end; i++) {
		const struct token *token = &reading->tokens.tokens[i];
		bool done = true;

		if (is_talk(token) && !is_carer(reading, i, sentence) &&
		    !is_case(reading, i, sentence) &&
		    !is_measure(reading, i, sentence))
			return false;
		if (token_is(token, "your") && is_carers(reading, i, sentence))
			done = add_edit(edits, token, "A", "a");
		else if (token_is(token, "your"))
			done = is_everybodys(reading, i, sentence->end) &&
			       add_edit(edits, token, "The", "the");
		else if (token_is(token, "you"))
			done = (is_befalling(reading, i, sentence->end) ||
				is_anyone(reading, i, sentence->first,
					  sentence->end) ||
				(i > sentence->first &&
				 is_case(reading, i - 1, sentence)) ||
				is_affected(reading, i, sentence->first)) &&
			       add_edit(edits, token, "Patients", "patients");
		else
			done = spell_out(edits, reading, i, sentence->end,
					 arena);
		if (!done)
			return false;
	}
	return true;
}

/* Few sentences do; in the others nothing is to be changed. */
static bool names_reader(const struct reading *reading,
			 const struct sentence *sentence)
{
	for (size_t i = sentence->first; i < sentence->end; i++)
		if (token_is(&reading->tokens.tokens[i], "you") ||
		    token_is(&reading->tokens.tokens[i], "your"))
			return true;
	return false;
}

/* The same where nothing but contractions is to be changed. */
static void spell_sentence(struct edits *edits, const struct reading *reading,
			   const struct sentence *sentence, struct arena *arena)
{
	for (size_t i = sentence->first; i < sentence->end; i++)
		if (!spell_out(edits, reading, i, sentence->end, arena))
			return;
}

static void find_edits(struct edits *edits, const struct reading *reading,
		       struct arena *arena)
{
	edits->count = 0;
	for (size_t i = 0; i < reading->sentences.count; i++) {
		const struct sentence *sentence =
			&reading->sentences.sentences[i];
		size_t before = edits->count;

		if (names_reader(reading, sentence) &&
		    edit_sentence(edits, reading, sentence, arena))
			continue;
		edits->count = before;
		if (sentence->complete)
			spell_sentence(edits, reading, sentence, arena);
	}
}

const struct passage *address_turn(const struct passage *passage,
				   const struct reading *reading,
				   struct arena *arena)
{
	struct edits edits;
	struct passage *turned;

	find_edits(&edits, reading, arena);
	if (!edits.count)
		return NULL;
	turned = arena_array(arena, 1, sizeof *turned);
	*turned = *passage;
	turned->made = true;
	passage_rewrite(turned, edits.items, edits.count, arena);
	return turned;
}
