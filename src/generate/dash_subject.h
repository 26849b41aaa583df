/*
 * dash_subject - a name and what it does, with a dash between them.
 *
 * "Culture - takes two weeks but is the gold standard" in a list of notes is
 * the sentence without the dash.
 */
#ifndef GENERATE_DASH_SUBJECT_H
#define GENERATE_DASH_SUBJECT_H

#include "generate/context.h"

/*
 * The item without the dash behind its subject, borrowed from the arena; NULL
 * when no verb stands behind a dash or no name before it.
 */
const struct passage *dash_subject_turn(const struct context *context,
					const struct passage *passage,
					struct arena *arena);

#endif
