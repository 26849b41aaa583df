/*
 * group_read - a learner's reviews.csv, read into a group.
 */
#ifndef ROUNDS_EXCHANGE_GROUP_READ_H
#define ROUNDS_EXCHANGE_GROUP_READ_H

#include "rounds/error.h"
#include "rounds/group.h"
#include "rounds/text.h"

/*
 * Add the answers of `content`, which is reviews.csv as rounds-progress(5)
 * has it, without those undone.  *first becomes the id of the first row,
 * which is the learner's alone; empty when there is none.  ERROR_INPUT, with
 * the line, for anything else.
 */
bool group_read(struct group *group, struct slice content, struct text *first,
		struct error *error) MUST_USE;

#endif
