/*
 * curation - drafts in the order of their worth, decided one by one.
 *
 * Every decision is in the database at once, so that a sitting can be left
 * at any time; the draft it was left at is remembered and comes first in
 * the next one, with what was skipped before it at the end.
 */
#ifndef ROUNDS_CLI_CURATION_H
#define ROUNDS_CLI_CURATION_H

#include <stdbool.h>
#include <stddef.h>
#include "cli/app.h"
#include "rounds/store.h"

/* Where a draft stands in the list of all. */
struct place {
	double score;
	size_t index; /* into drafts */
	bool decided;
};

/* A decision that was made; those of one step are undone together. */
struct decision {
	size_t at; /* into order */
	size_t step;
};

struct curation {
	struct app *app;           /* borrowed */
	enum card_state from;      /* what all of them are to begin with */
	struct store_cards drafts; /* as found; released by curation_close() */
	struct place *order;       /* drafts as they are shown */
	size_t at;                 /* into order */
	struct decision *decided;  /* as they were made */
	size_t decided_count, step;
	size_t accepted, rejected;
};

/* Put app, from and drafts in place before, then call this once. */
void curation_open(struct curation *curation);
void curation_close(struct curation *curation);

/* Begin with the draft that the last sitting was left at, if it is there. */
bool curation_resume(struct curation *curation, struct error *error) MUST_USE;

/* Remember the draft that would be shown now; if there is none, that. */
bool curation_leave(struct curation *curation, struct error *error) MUST_USE;

/*
 * The draft to show, behind those that are decided; NULL at the end.
 * Borrowed.
 */
const struct card *curation_draft(struct curation *curation);

/* The database's number of that draft. */
int64_t curation_id(const struct curation *curation);

/* Decide on it. */
bool curation_decide(struct curation *curation, enum card_state state,
		     struct error *error) MUST_USE;

/*
 * Decide on it and on all further drafts like it: of its category and made
 * by the same pattern, but for those on hold.  All or none.
 */
bool curation_decide_like(struct curation *curation, enum card_state state,
			  struct error *error) MUST_USE;

/* Accept every draft but those on hold.  All or none. */
bool curation_accept_all(struct curation *curation,
			 struct error *error) MUST_USE;

/* Leave it as it is and go on. */
void curation_skip(struct curation *curation);

/* Take the last step back and go there; *undone tells if there was one. */
bool curation_undo(struct curation *curation, bool *undone,
		   struct error *error) MUST_USE;

#endif
