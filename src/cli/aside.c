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
		if (strncmp(card->flags[i], "conflict:", 9) != 0)
			continue;
		if (count++)
			text_add_char(text, '\n');
		add_card(aside, card->flags[i] + 9, text);
	}
	if (!count)
		text_add_string(text, "No other card contradicts this one.\n");
}

void aside_look(void *context, enum review_action action, struct text *text)
{
	struct aside *aside = context;

	if (action == ACTION_OTHER)
		add_others(aside, text);
	else
		add_sources(aside, aside->card, text);
}

void aside_release(struct aside *aside)
{
	paragraphs_release(&aside->paragraphs);
}
