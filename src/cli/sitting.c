#include "cli/sitting.h"

#include <stdio.h>

#include "cli/edit_card.h"
#include "ui/keyboard.h"
#include "ui/review_screen.h"

static void fill_view(struct sitting *sitting, const struct session_card *now,
		      struct review_view *view)
{
	*view = (struct review_view){
		.card = &sitting->cards.list.cards[0],
		.today = sitting->today,
		.is_new = now->due == DAY_NONE,
		.drill = session_in_drill(sitting->session),
		.keys = &sitting->app->settings.keys,
	};
	session_left(sitting->session, &view->left, &view->repeats);
	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
		struct session_answer answer;

		if (session_preview(sitting->session, grade, &answer))
			view->due[grade] = answer.due;
	}
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
	if (!store_record_answer(app->store, &answer, &context, error)) {
		session_undo(sitting->session, &answer);
		return error_wrap(error, "the last grade is not saved");
	}
	tally(sitting, &answer, 1);
	return true;
}

static bool undo(struct sitting *sitting, struct error *error)
{
	struct review_context context = app_context(sitting->app, 0);
	struct session_answer answer;
	struct arena arena = { 0 };
	bool ok;

	if (!session_undo(sitting->session, &answer)) {
		puts("Nothing to undo in this sitting; `rounds undo` goes "
		     "further back.");
		return true;
	}
	context.day = sitting->today;
	ok = store_undo_last(sitting->app->store, &context, &arena, NULL,
			     error);
	arena_free(&arena);
	if (!ok)
		return error_wrap(error, "the grade is not taken back");
	tally(sitting, &answer, -1);
	printf("Took back grade %d.\n", answer.grade);
	return true;
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
				       error);

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

/* One card from its question to a grade or another action. */
static bool ask(struct sitting *sitting, const struct session_card *now,
		bool *stop, struct error *error)
{
	const struct terminal *terminal = &sitting->app->terminal;
	struct review_view view;
	struct text typed = TEXT_INIT;
	enum review_action action;
	int grade = 0;

	store_cards_release(&sitting->cards);
	if (!store_load_card(sitting->app->store, now->card, &sitting->cards,
			     error))
		return false;
	app_apply_colour(sitting->app); /* the window may have a new size */
	fill_view(sitting, now, &view);
	sitting->shown = app_now(sitting->app);
	review_screen_question(&view, terminal);
	action = review_screen_wait(&view, &typed, terminal);
	if (action == ACTION_SHOW) {
		int suggested =
			review_screen_answer(&view, typed.bytes, terminal);

		action =
			review_screen_grade(&view, suggested, &grade, terminal);
	}
	text_release(&typed);
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
	while (ok && !stop && session_current(sitting->session, &now))
		ok = ask(sitting, &now, &stop, error);
	keyboard_close();
	store_cards_release(&sitting->cards);
	return ok;
}
