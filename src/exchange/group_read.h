/*
 * group_read - a learner's reviews.csv, read into a group.
 */
#ifndef ROUNDS_EXCHANGE_GROUP_READ_H
#define ROUNDS_EXCHANGE_GROUP_READ_H

#include "rounds/diagnostic.h"
#include "rounds/group.h"
#include "rounds/text.h"

/* Of a file these many rows are told one by one, the rest as a number. */
#define GROUP_FINDINGS_MAX 10

/*
 * Add the answers of `content`, which is reviews.csv as rounds-progress(5)
 * has it, without those undone.  Columns are found by their names in the
 * first line; a row that is no review is left out, with a finding in the
 * file called `name` (borrowed for the call).  *first becomes the id of the
 * first row, which is the learner's alone; empty when there is none.  False,
 * with a finding and nothing added, when the first line lacks a column.
 */
bool group_read(struct group *group, const char *name, struct slice content,
		struct diagnostic_list *findings, struct text *first) MUST_USE;

#endif
