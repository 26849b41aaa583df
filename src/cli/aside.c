#include "cli/aside.h"

#include <string.h>

#include "ui/card_view.h"
#include "ui/safe.h"

static void add_sources(struct aside *aside, const struct card *card,
			struct text *text)
{
	struct source_view first;
	bool found = card->source_count &&
		     paragraphs_find(&aside->paragraphs, aside->app->store,
				     &card->sources[0], &first);

	card_view_sources(text, card, found ? &first : NULL,
			  &aside->app->terminal);
}

static void add_card(struct aside *aside, const char *key, struct text *text)
{
	const struct terminal *terminal = &aside->app->terminal;
	struct store_cards cards = { 0 };
	struct error error = { 0 };

	if (store_find_card(aside->app->store, key, &cards, &error)) {
		const struct card *card = &cards.list.cards[0];

		card_view_question(text, card, terminal);
		text_add_char(text, '\n');
		card_view_answer(text, card, terminal);
		add_sources(aside, card, text);
	} else {
		safe_add_string(text, error.text, terminal->utf8);
		text_add_char(text, '\n');
	}
	store_cards_release(&cards);
}

static void add_others(struct aside *aside, struct text *text)
{
	const struct card *card = aside->card;
	size_t count = 0;

	for (size_t i = 0; i < card->flag_count; i++) {
		const char *other = card_flag_other(card->flags[i]);

		if (!other)
			continue;
		if (count++)
			text_add_char(text, '\n');
		add_card(aside, other, text);
	}
	if (!count)
		text_add_string(text, "No other card bears on this one.\n");
}

static void open_pictures(struct aside *aside, struct text *text)
{
	struct store *store = aside->app->store;
	const struct terminal *terminal = &aside->app->terminal;
	size_t count = pictures_open(&aside->pictures, store,
				     aside->card->question, text, terminal);

	if (aside->answered)
		count += pictures_open(&aside->pictures, store,
				       aside->card->answer, text, terminal);
	if (!count)
		text_add_string(text, "There is no picture here.\n");
}

void aside_pictures(void *context, const char *markdown)
{
	struct aside *aside = context;

	pictures_show(&aside->pictures, aside->app->store, markdown,
		      &aside->app->terminal);
}

void aside_look(void *context, enum review_action action, struct text *text)
{
	struct aside *aside = context;

	if (action == ACTION_OTHER)
		add_others(aside, text);
	else if (action == ACTION_PICTURE)
		open_pictures(aside, text);
	else
		add_sources(aside, aside->card, text);
}

void aside_release(struct aside *aside)
{
	pictures_release(&aside->pictures);
	paragraphs_release(&aside->paragraphs);
}
