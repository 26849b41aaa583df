/*
 * group - what the logs of several learners come to.
 *
 * Each learner's rows are summed up by the database in temporary tables that
 * go with the store; its cards and reviews are not looked at.  Use an empty
 * store, and one transaction (store_begin()), which is much faster.  Figures
 * are then read with figure_read(): FIGURE_GROUP_...
 */
#ifndef ROUNDS_GROUP_H
#define ROUNDS_GROUP_H

#include <stdbool.h>
#include "rounds/error.h"
#include "rounds/store.h"

/* An answer that stands; texts are borrowed for the call. */
struct group_answer {
	const char *card, *category, *day; /* day as ISO 8601 */
	const char *kind;                  /* as in reviews.csv */
	int grade;
	bool fresh; /* the card was new */
};

struct group; /* one at a time on a store */

/* Close with group_close().  NULL with *error set. */
struct group *group_open(struct store *store, struct error *error) MUST_USE;
void group_close(struct group *group);

/* A fault is told by the next group_end_learner(). */
void group_add(struct group *group, const struct group_answer *answer);

/* What was added since the last call is `learner`'s, known once. */
bool group_end_learner(struct group *group, const char *learner,
		       struct error *error) MUST_USE;

#endif
