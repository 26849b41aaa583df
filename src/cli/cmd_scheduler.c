#include "cli/commands.h"

#include <string.h>

#include "cli/deck_names.h"
#include "cli/options.h"
#include "rounds/store_review.h"
#include "ui/safe.h"

/* Is the deck `name` this one or below it?  Of NULL all are. */
static bool is_within(const char *name, const char *deck)
{
	size_t length = deck ? strlen(deck) : 0;

	return !deck ||
	       (strncmp(name, deck, length) == 0 &&
		(!name[length] || strncmp(name + length, "::", 2) == 0));
}

static bool show(struct app *app, const char *deck, struct error *error)
{
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct deck_scheduler *decks;
	size_t count;
	bool ok = deck_names_check(app, deck, error) &&
		  store_schedulers(app->store, &arena, &decks, &count, error);

	for (size_t i = 0; ok && i < count; i++) {
		if (!is_within(decks[i].name, deck))
			continue;
		text_printf(&text, "%-4s  ",
			    scheduler_words[decks[i].scheduler]);
		safe_add_string(&text, decks[i].name, app->terminal.utf8);
		text_add_char(&text, '\n');
	}
	app_print(app, &text);
	text_release(&text);
	arena_free(&arena);
	return ok;
}

static bool choose(struct app *app, const char *deck, const char *word,
		   struct error *error)
{
	enum scheduler scheduler;
	struct text words = TEXT_INIT;

	if (scheduler_read(word, &scheduler))
		return store_set_scheduler(app->store, deck, scheduler, error);
	options_choices(&words, scheduler_words);
	error_set(error, ERROR_USAGE, "scheduler: '%s' is not one of %s", word,
		  words.bytes);
	text_release(&words);
	return false;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	char **operands = arguments->operands;

	if (!app_store(app, error))
		return false;
	if (arguments->count == 2)
		return choose(app, operands[0], operands[1], error);
	return show(app, arguments->count ? operands[0] : NULL, error);
}

const struct command command_scheduler = {
	.name = "scheduler",
	.operands = "[DECK [sm2 | fsrs]]",
	.summary = "show or choose what schedules a deck",
	.about = "Shows what decides when the cards of each deck come back, or "
		 "chooses it for DECK\nand the decks below it: sm2, unless "
		 "chosen otherwise, or fsrs, which is FSRS-6\nwith its default "
		 "parameters and aims at 90 % recall.  A choice counts from "
		 "each\ncard's next answer; no due day changes now.",
	.options = options_none,
	.most = 2,
	.operand = OPERAND_DECK,
	.words_after = scheduler_words,
	.run = run,
};
