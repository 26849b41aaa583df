/*
 * sitting - one review session: cards from the store, grades into it.
 */
#ifndef ROUNDS_CLI_SITTING_H
#define ROUNDS_CLI_SITTING_H

#include <stdbool.h>
#include "cli/app.h"
#include "cli/aside.h"
#include "rounds/error.h"
#include "rounds/session.h"
#include "rounds/store.h"

struct sitting {
	struct app *app;            /* borrowed; its store is open */
	struct session *session;    /* borrowed; may be exchanged, see again */
	day_number today;           /* the day the sitting began */
	struct store_cards cards;   /* private: the present card */
	instant_ms shown;           /* private: when its question was shown */
	int answers, passed, begun; /* given, right, of new cards */
	int drills;                 /* answers in the drill */
	struct aside aside;         /* private */

	/*
	 * Set when an answer of an earlier sitting was taken back, so that
	 * the queue is another one: `again` is its card.
	 */
	bool requeue;
	int64_t again;
};

/*
 * Ask until the session is done, the learner stops or `requeue` is set.  Each
 * grade is on disk before the next card is shown.  False when the store fails.
 */
bool sitting_run(struct sitting *sitting, struct error *error) MUST_USE;

#endif
