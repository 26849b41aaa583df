#include "cli/sitting.h"

#include <stdio.h>

#include "cli/edit_card.h"
#include "cli/put_off.h"
#include "rounds/store_review.h"
#include "ui/keyboard.h"
#include "ui/review_screen.h"

static bool fill_view(struct sitting *sitting, const struct session_card *now,
		      struct review_view *view, struct error *error)
{
	*view = (struct review_view){
		.card = &sitting->cards.list.cards[0],
		.today = sitting->today,
		.is_new = now->due == DAY_NONE,
		.drill = session_in_drill(sitting->session),
		.keys = &sitting->app->settings.keys,
		.look = aside_look,
		.pictures = aside_pictures,
		.context = &sitting->aside,
	};
	session_left(sitting->session, &view->left, &view->repeats);
	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
		struct session_answer answer;
		enum hold_reason reason;

		if (session_preview(sitting->session, grade, &answer) &&
		    !put_off_day(sitting->app, &answer, &view->due[grade],
				 &reason, error))
			return false;
	}
	return true;
}

/* `step` is 1 for an answer, -1 for one that was taken back. */
static void tally(struct sitting *sitting, const struct session_answer *answer,
		  int step)
{
	if (answer->kind == REVIEW_DRILL) {
		sitting->drills += step;
		return;
	}
	sitting->answers += step;
	if (answer->grade >= SM2_PASS)
		sitting->passed += step;
	if (answer->before.interval == 0)
		sitting->begun += step;
}

/* A card that is forgotten again and again is offered to be rewritten. */
static bool tell_leech(struct sitting *sitting,
		       const struct session_answer *answer, struct error *error)
{
	const struct review_keys *keys = &sitting->app->settings.keys;
	size_t lapses;

	if (answer->kind == REVIEW_DRILL || answer->grade >= SM2_PASS)
		return true;
	if (!store_lapses(sitting->app->store, answer->card, &lapses, error))
		return false;
	if (lapses >= QUERY_LEECH_LAPSES)
		printf("Forgotten %zu times as it is worded.  It comes again "
		       "today: %c rewrites it, shorter and about one thing; %c "
		       "suspends it.\n",
		       lapses, keys->of[ACTION_EDIT], keys->of[ACTION_SUSPEND]);
	return true;
}

/*
 * The grade goes to the log before anything else happens; if it can't, the
 * session takes it back, so that what is shown is what is on disk.
 */
static bool grade_card(struct sitting *sitting, int grade, struct error *error)
{
	struct app *app = sitting->app;
	struct review_context context =
		app_context(app, app_now(app) - sitting->shown);
	struct session_answer answer;

	if (!session_answer(sitting->session, grade, &answer))
		return true;
	/* A sitting past the rollover hour still belongs to its day. */
	context.day = sitting->today;
	if (!put_off_record(app, &answer, &context, error)) {
		session_undo(sitting->session, &answer);
		return error_wrap(error, "the last grade is not saved");
	}
	tally(sitting, &answer, 1);
	return tell_leech(sitting, &answer, error);
}

/* Nothing to take back is no failure of the sitting. */
static bool forgive_usage(struct error *error)
{
	if (error->kind != ERROR_USAGE)
		return error_wrap(error, "the grade is not taken back");
	puts("Nothing to undo.");
	*error = (struct error){ 0 };
	return true;
}

/*
 * The last answer of this sitting or, when there is none, the last that
 * stands, after which the queue is another one.
 */
static bool undo(struct sitting *sitting, struct error *error)
{
	struct review_context context = app_context(sitting->app, 0);
	struct undone_review undone;
	struct session_answer answer;
	struct arena arena = { 0 };
	bool here = session_undo(sitting->session, &answer);
	bool ok;

	context.day = sitting->today;
	ok = store_undo_last(sitting->app->store, &context, &arena, &undone,
			     error);
	arena_free(&arena);
	if (!ok)
		return forgive_usage(error);
	if (here) {
		tally(sitting, &answer, -1);
	} else {
		sitting->requeue = true;
		sitting->again = undone.card;
	}
	printf("Took back grade %d%s.\n", undone.grade,
	       here ? "" : " of an earlier sitting");
	return true;
}

/* With a note or without; a line with nothing on it takes a flag off. */
static bool flag(struct sitting *sitting, int64_t id, struct error *error)
{
	struct card_facts *facts = &sitting->cards.facts[0];
	struct text note = TEXT_INIT;
	const char *words;
	bool ok = true;

	if (review_screen_note(facts->complaint ? "What is wrong, Enter: "
						  "nothing any more >"
						: "What is wrong >",
			       &note, &sitting->app->terminal)) {
		words = !note.length && facts->complaint ? NULL : note.bytes;
		ok = store_complain(sitting->app->store, id, words, error);
		facts->complaint = words ? "" : NULL; /* asked for again */
		if (ok)
			puts(words ? "Flagged; `rounds list is:flagged` finds "
				     "it again."
				   : "No longer flagged.");
	}
	text_release(&note);
	return ok;
}

static bool edit(struct sitting *sitting, int64_t id, struct error *error)
{
	struct error fault = { 0 };
	bool changed;

	if (edit_card(sitting->app, id, &sitting->cards.list.cards[0], &changed,
		      &fault)) {
		puts(changed ? "Changed." : "Nothing was changed.");
		return true;
	}
	if (fault.kind == ERROR_STORE) {
		*error = fault;
		return false;
	}
	app_print_error(sitting->app, &fault); /* the card is as it was */
	return true;
}

static bool set_aside(struct sitting *sitting, enum review_action action,
		      int64_t id, struct error *error)
{
	struct store *store = sitting->app->store;
	bool ok = action == ACTION_SUSPEND
			  ? store_set_state(store, id, CARD_SUSPENDED,
					    app_now(sitting->app), error)
			  : store_bury(store, id, day_after(sitting->today, 1),
				       app_now(sitting->app), error);

	if (!ok)
		return false;
	session_drop(sitting->session);
	puts(action == ACTION_SUSPEND ? "Suspended." : "Buried for today.");
	return true;
}

/* What question and answer have in common. */
static bool act(struct sitting *sitting, enum review_action action, int64_t id,
		bool *stop, struct error *error)
{
	switch (action) {
	case ACTION_UNDO:
		return undo(sitting, error);
	case ACTION_SUSPEND:
	case ACTION_BURY:
		return set_aside(sitting, action, id, error);
	case ACTION_EDIT:
		return edit(sitting, id, error);
	case ACTION_SKIP:
		session_skip(sitting->session);
		return true;
	default:
		*stop = true;
		return true;
	}
}

/* Show the card and wait for what ends it; a flag does not. */
static bool wait_for_action(struct sitting *sitting,
			    const struct review_view *view, int64_t id,
			    enum review_action *action, int *grade,
			    struct error *error)
{
	const struct terminal *terminal = &sitting->app->terminal;
	struct text typed = TEXT_INIT;
	int suggested = -1;
	bool answered = false;
	bool ok = true;

	review_screen_question(view, terminal);
	do {
		*action = answered ? review_screen_grade(view, suggested, grade,
							 terminal)
				   : review_screen_wait(view, &typed, terminal);
		if (*action == ACTION_SHOW) {
			suggested = review_screen_answer(view, typed.bytes,
							 terminal);
			answered = sitting->aside.answered = true;
		} else if (*action == ACTION_FLAG) {
			ok = flag(sitting, id, error);
		}
	} while (ok && (*action == ACTION_SHOW || *action == ACTION_FLAG));
	text_release(&typed);
	return ok;
}

/* One card from its question to a grade or another action. */
static bool ask(struct sitting *sitting, const struct session_card *now,
		bool *stop, struct error *error)
{
	struct review_view view;
	enum review_action action;
	int grade = 0;

	store_cards_release(&sitting->cards);
	if (!store_load_card(sitting->app->store, now->card, &sitting->cards,
			     error))
		return false;
	app_apply_colour(sitting->app); /* the window may have a new size */
	sitting->aside.app = sitting->app;
	sitting->aside.card = &sitting->cards.list.cards[0];
	sitting->aside.answered = false;
	if (!fill_view(sitting, now, &view, error))
		return false;
	sitting->shown = app_now(sitting->app);
	if (!wait_for_action(sitting, &view, now->card, &action, &grade, error))
		return false;
	if (action == ACTION_GRADE)
		return grade_card(sitting, grade, error);
	return act(sitting, action, now->card, stop, error);
}

bool sitting_run(struct sitting *sitting, struct error *error)
{
	struct session_card now;
	bool stop = false;
	bool ok = true;

	keyboard_open(&sitting->app->terminal);
	while (ok && !stop && !sitting->requeue &&
	       session_current(sitting->session, &now))
		ok = ask(sitting, &now, &stop, error);
	keyboard_close();
	aside_release(&sitting->aside);
	store_cards_release(&sitting->cards);
	return ok;
}
