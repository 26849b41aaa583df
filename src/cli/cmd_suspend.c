#include "cli/commands.h"

#include "cli/card_query.h"

struct suspend_options {
	bool resume;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "resume", struct suspend_options, resume,
		 "take suspended cards back into review"),
	OPT_END
};

static bool set_all(struct app *app, const struct store_cards *cards,
		    enum card_state state, struct error *error)
{
	if (!store_begin(app->store, error))
		return false;
	bool ok = true;

	for (size_t i = 0; ok && i < cards->list.count; i++)
		ok = store_set_state(app->store, cards->facts[i].id, state,
				     app_now(app), error);
	return store_end(app->store, ok, error);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct suspend_options *given = arguments->options;
	enum card_state from = given->resume ? CARD_SUSPENDED : CARD_ACTIVE;
	enum card_state to = given->resume ? CARD_ACTIVE : CARD_SUSPENDED;
	struct card_filter filter = { .states = 1u << from };
	struct arena arena = { 0 };
	struct store_cards cards = { 0 };
	struct text text = TEXT_INIT;
	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &filter.which, error) &&
		  store_list_cards(app->store, &filter, &cards, error) &&
		  set_all(app, &cards, to, error);

	if (ok)
		text_printf(&text, "%zu card%s %s.\n", cards.list.count,
			    cards.list.count == 1 ? "" : "s",
			    given->resume ? "back in review" : "suspended");
	app_print(app, &text);
	text_release(&text);
	store_cards_release(&cards);
	arena_free(&arena);
	return ok;
}

const struct command command_suspend = {
	.name = "suspend",
	.operands = "QUERY...",
	.summary = "set cards aside, or take them back",
	.about = "Suspends the active cards that QUERY names: they are not "
		 "asked until --resume takes\nthem back.  Their schedules stay "
		 "as they are.",
	.options = options,
	.options_size = sizeof(struct suspend_options),
	.least = 1,
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
