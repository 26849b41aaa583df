#include "generate/everybodys.h"

#include <string.h>

#include "language/string_table.h"

enum { NOUN_REACH = 2 };

/* "body's", with either mark -> "body". */
static struct slice without_possession(struct slice fold)
{
	static const char *const ends[] = { "'s", "\xe2\x80\x99s" };

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		size_t length = strlen(ends[i]);

		if (fold.length > length &&
		    memcmp(fold.bytes + fold.length - length, ends[i],
			   length) == 0) {
			fold.length -= length;
			break;
		}
	}
	return fold;
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
		"glands",      "bodies",     "dose",       "doses",
		"dosage",      "immunity",   "eyesight",   "sight",
		"lifespan",    NULL
	};

	struct token owner = *token;

	owner.fold = without_possession(token->fold);
	owner.hash = string_hash(owner.fold);
	return token_is_any(&owner, nouns);
}

bool everybodys_has(const struct reading *reading, size_t your, size_t end)
{
	size_t last = your + 1 + NOUN_REACH;

	for (size_t i = your + 1; i < end && i < last; i++)
		if (is_bodily(&reading->tokens.tokens[i]))
			return true;
	return false;
}
