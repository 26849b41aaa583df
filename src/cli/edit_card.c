#include "cli/edit_card.h"

#include <string.h>

#include "rounds/markdown_deck.h"
#include "ui/editor.h"

/* The one card in what came back from the editor. */
static bool read_back(struct markdown_deck *deck, const struct text *text,
		      const struct card **card, struct error *error)
{
	struct diagnostic_list findings = { 0 };
	struct text first = TEXT_INIT;
	bool ok;

	markdown_deck_read(deck, "your text",
			   (struct slice){ text->bytes, text->length },
			   &findings);
	ok = deck->cards.count == 1 && !findings.counts[DIAGNOSTIC_ERROR];
	if (ok) {
		*card = &deck->cards.cards[0];
	} else if (findings.count) {
		diagnostic_format(&findings.items[0], &first);
		error_set(error, ERROR_INPUT, "%s; the card is as it was",
			  first.bytes);
	} else {
		error_set(error, ERROR_INPUT,
			  "your text holds %zu cards instead of one; the card "
			  "is as it was",
			  deck->cards.count);
	}
	text_release(&first);
	diagnostic_list_release(&findings);
	return ok;
}

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

bool edit_card(struct app *app, int64_t id, const struct card *card,
	       bool *changed, struct error *error)
{
	struct markdown_deck deck = { 0 };
	const struct card *edited;
	struct text text = TEXT_INIT;
	bool ok;

	*changed = false;
	markdown_cards_write(card, 1, &text);
	ok = editor_edit(&text, error) &&
	     read_back(&deck, &text, &edited, error);
	if (ok) {
		*changed = !same(card->question, edited->question) ||
			   !same(card->answer, edited->answer) ||
			   !same(card->note, edited->note) ||
			   !same(card->cloze, edited->cloze);
		ok = !*changed || store_edit_card(app->store, id, edited,
						  app_now(app), error);
	}
	markdown_deck_release(&deck);
	text_release(&text);
	return ok;
}
