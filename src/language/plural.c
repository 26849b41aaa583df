#include "language/tagger.h"

bool noun_is_plural(const struct token *token)
{
	static const char *const singular[] = { "ss", "us", "is", NULL };
	/* sciences; "antibiotics" and "diuretics" are many */
	static const char *const sciences[] = {
		"genetics", "kinetics", "dynamics",  "physics",    "ethics",
		"tistics",  "diatrics", "eriatrics", "obstetrics", "mechanics",
		"nomics",   "eomics",   "olomics",   "riptomics",  NULL
	};
	struct slice f = token->fold;
	static const char *const irregular[] = {
		"people",   "men",  "women", "children",  "data", "bacteria",
		"criteria", "mice", "media", "vertebrae", NULL
	};

	static const char *const one[] = { "diabetes", "herpes",   "rabies",
					   "scabies",  "series",   "species",
					   "ascites",  "pancreas", "rickets",
					   "measles",  "mumps",    "caries",
					   "biceps",   "triceps",  "shingles",
					   NULL };

	/* "tophi", "emboli", "bronchi", "nuclei", "cocci", "bacilli" */
	static const char *const latin[] = { "phi",  "boli", "mbi",  "nchi",
					     "clei", "occi", "illi", "ungi",
					     "ulae", "brae", NULL };

	for (size_t i = 0; irregular[i]; i++)
		if (slice_equal(f, slice_of(irregular[i])))
			return true;
	for (size_t i = 0; one[i]; i++)
		if (slice_equal(f, slice_of(one[i])))
			return false;
	if (ends_with_any(f, latin) && f.length > 4)
		return true;
	if (token->shape == SHAPE_MIXED && f.length > 1 &&
	    token->fold.bytes[f.length - 1] == 's')
		return true;
	return f.length > 2 && f.bytes[f.length - 1] == 's' &&
	       !ends_with_any(f, singular) && !ends_with_any(f, sciences) &&
	       f.bytes[f.length - 2] != '\'';
}
