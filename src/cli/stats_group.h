/*
 * stats_group - `rounds stats --merge`: several learners' logs as one group.
 */
#ifndef ROUNDS_CLI_STATS_GROUP_H
#define ROUNDS_CLI_STATS_GROUP_H

#include "cli/app.h"
#include "cli/command.h"

/* The operands are files; shown as tables or, with `json`, as an object. */
bool stats_group(struct app *app, const struct arguments *files, bool json,
		 struct error *error) MUST_USE;

#endif
