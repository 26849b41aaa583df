/*
 * review_screen - what a sitting of reviews shows and asks.
 *
 * Shows one card at a time and turns keys and lines into actions; what they
 * mean for session and log is the caller's.
 */
#ifndef ROUNDS_UI_REVIEW_SCREEN_H
#define ROUNDS_UI_REVIEW_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/card.h"
#include "rounds/day.h"
#include "rounds/text.h"
#include "ui/review_keys.h"
#include "ui/terminal.h"

struct review_view {
	const struct card *card;
	size_t left;    /* scheduled and new cards to go, this one included */
	size_t repeats; /* cards that wait to be asked again */
	bool is_new;
	bool drill; /* this one is asked again: the schedule stays */
	day_number today;
	day_number due[6]; /* when the card is back, by grade */
	const struct review_keys *keys;

	/*
	 * Append what ACTION_SOURCE or ACTION_OTHER shows, or open what
	 * ACTION_PICTURE does: only then is it looked for.
	 */
	void (*look)(void *context, enum review_action action,
		     struct text *text);

	/* Print what there is to say of the pictures in it, and draw them. */
	void (*pictures)(void *context, const char *markdown);
	void *context;
};

/* True when a flag names another card (card_flag_other()). */
bool review_screen_has_other(const struct card *card);

/* Ask for one line, made safe; false at the end of input. */
bool review_screen_note(const char *question, struct text *line,
			const struct terminal *terminal);

/* The card's question with its head. */
void review_screen_question(const struct review_view *view,
			    const struct terminal *terminal);

/*
 * Wait until the learner has an answer.  ACTION_SHOW leaves what was typed
 * in *typed (replaced, "" for Enter alone), made safe; hints, sources and
 * help are shown here.  Items of a list card may be typed one a line and are
 * ticked off, until all are named or a line is empty.
 */
enum review_action review_screen_wait(const struct review_view *view,
				      struct text *typed,
				      const struct terminal *terminal);

/*
 * The answer; how `typed` differs above it when there is something.  Returns
 * the grade to suggest, or -1.
 */
int review_screen_answer(const struct review_view *view, const char *typed,
			 const struct terminal *terminal);

/*
 * Wait for a grade or another action; *grade is set by ACTION_GRADE.  Enter
 * alone takes the grade `suggested` unless that is -1.
 */
enum review_action review_screen_grade(const struct review_view *view,
				       int suggested, int *grade,
				       const struct terminal *terminal);

/* One quiet line: "Back: 0-3 tomorrow · 4-5 2026-11-27". */
void review_screen_due(struct text *text, const struct review_view *view,
		       const struct terminal *terminal);

/* What the grades mean and when each brings the card back. */
void review_screen_grades(struct text *text, const struct review_view *view,
			  const struct terminal *terminal);

/* "tomorrow, Sun 2026-11-22", "in 6 days, Fri 2026-11-27" */
void review_screen_day(struct text *text, day_number day, day_number today);

#endif
