#include "language/tagger.h"

/* Words of many that don't end in s. */
static bool is_irregular(struct slice word)
{
	static const char *const many[] = { "people",    "men",  "women",
					    "children",  "data", "bacteria",
					    "criteria",  "mice", "media",
					    "vertebrae", NULL };

	/* "tophi", "emboli", "bronchi", "nuclei", "cocci", "bacilli" */
	/* clang-format off */
	static const struct endings latin = { {
		['i'] = { ENDING("phi"), ENDING("boli"), ENDING("mbi"),
			  ENDING("nchi"), ENDING("clei"), ENDING("occi"),
			  ENDING("illi"), ENDING("ungi"), ENDING("muli") },
		['e'] = { ENDING("ulae"), ENDING("brae") },
	} };
	/* clang-format on */

	/* all these end in one of four letters */
	switch (word.bytes[word.length - 1]) {
	case 'a':
	case 'e':
	case 'i':
	case 'n':
		break;
	default:
		return false;
	}
	for (size_t i = 0; many[i]; i++)
		if (many[i][0] == word.bytes[0] && slice_is(word, many[i]))
			return true;
	return word.length > 4 && ends_with_any(word, &latin);
}

/* "diabetes", "genetics": one, for all its s. */
static bool is_one(struct slice word)
{
	static const char *const one[] = {
		"diabetes", "herpes",  "rabies",   "scabies", "series",
		"species",  "ascites", "pancreas", "rickets", "measles",
		"mumps",    "caries",  "biceps",   "triceps", "shingles",
		"axis",     "iris",    "lens",     "pus",     "gas",
		"bias",     NULL
	};

	for (size_t i = 0; one[i]; i++)
		if (one[i][0] == word.bytes[0] && slice_is(word, one[i]))
			return true;
	return false;
}

/* "genetics"; "antibiotics" and "diuretics" are many. */
static bool is_science(struct slice word)
{
	/* clang-format off */
	static const struct endings sciences = { {
		['s'] = { ENDING("genetics"), ENDING("kinetics"),
			  ENDING("dynamics"), ENDING("physics"),
			  ENDING("ethics"), ENDING("tistics"),
			  ENDING("diatrics"), ENDING("eriatrics"),
			  ENDING("obstetrics"), ENDING("mechanics"),
			  ENDING("nomics"), ENDING("eomics"),
			  ENDING("olomics"), ENDING("riptomics") },
	} };
	/* clang-format on */

	return ends_with_any(word, &sciences);
}

bool noun_is_plural(const struct token *token)
{
	struct slice f = token->fold;

	if (f.bytes[f.length - 1] != 's')
		return is_irregular(f);
	/* "ALS", "ARDS": the s of several is small, as in "MSCs" */
	if (is_one(f) || (token->shape == SHAPE_UPPER && f.length < 6))
		return false;
	if (token->shape == SHAPE_MIXED && f.length > 1)
		return true;
	if (f.length < 3)
		return false;
	switch (f.bytes[f.length - 2]) {
	case 's': /* "loss", "mass" */
	case '\'':
		return false;
	case 'u': /* "virus", "sepsis" */
	case 'i':
		return f.length < 5;
	case 'c':
		return !is_science(f);
	default:
		return true;
	}
}
