#include "cli/commands.h"

#include "rounds/store_review.h"
#include "ui/render.h"

static bool show(struct app *app, const struct undone_review *undone,
		 struct error *error)
{
	struct store_cards cards = { 0 };
	struct text text = TEXT_INIT;
	char day[24];
	bool ok = store_load_card(app->store, undone->card, &cards, error);

	if (ok) {
		day_format(undone->day, day);
		text_printf(&text, "Took back grade %d of %s: ", undone->grade,
			    day);
		render_line(&text, cards.list.cards[0].question,
			    &app->terminal);
		text_add_char(&text, '\n');
		app_print(app, &text);
	}
	text_release(&text);
	store_cards_release(&cards);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	struct store *store = app_store(app, error);
	struct review_context context;
	struct undone_review undone;
	struct arena arena = { 0 };
	bool ok;

	(void)arguments;
	if (!store)
		return false;
	context = app_context(app, 0);
	ok = store_undo_last(store, &context, &arena, &undone, error) &&
	     show(app, &undone, error);
	arena_free(&arena);
	return ok;
}

const struct command command_undo = {
	.name = "undo",
	.operands = "",
	.summary = "take back the last review",
	.about = "Takes back the last review that still stands; its card's "
		 "schedule is again what it\nwas before.  Repeating the "
		 "command goes further back.  The log keeps both.",
	.options = options_none,
	.run = run,
};
