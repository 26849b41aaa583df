/*
 * single_study - what one study found is no knowledge of the field yet.
 */
#ifndef GENERATE_SINGLE_STUDY_H
#define GENERATE_SINGLE_STUDY_H

#include "generate/making.h"

/* What tells that an article reports a study of its own. */
struct study_signs {
	size_t own;     /* "the present study" */
	size_t designs; /* "open-label", "randomised" */
	size_t samples; /* "34 patients", "n = 24" */
	size_t reviews; /* it reads the studies of others */
};

/* Count them in one of the article's passages. */
void single_study_count(struct study_signs *signs, struct token_list tokens);

/* Does such an article report one study? */
bool single_study_told(const struct study_signs *signs);

/*
 * Is the claim a result of the one study its article reports, on something
 * given to patients, without the study in its question?
 */
bool single_study_result(const struct making *m);

#endif
