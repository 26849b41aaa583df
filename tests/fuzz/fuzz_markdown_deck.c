/*
 * Any bytes read as a deck: written back they are the same bytes, adopted
 * they read as the same cards, and so do the cards written as a new deck.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/card_json.h"
#include "rounds/markdown_deck.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void describe(const struct markdown_deck *deck, struct text *out)
{
	for (size_t i = 0; i < deck->cards.count; i++) {
		const struct card *card = &deck->cards.cards[i];

		card_json_write(card, out);
		text_printf(out, "deck %s\nnote %s\ncloze %s\n",
			    card->deck ? card->deck : "-",
			    card->note ? card->note : "-",
			    card->cloze ? card->cloze : "-");
		text_printf(out, "siblings %s\n",
			    card->siblings ? card->siblings : "-");
		for (size_t t = 0; t < card->tag_count; t++)
			text_printf(out, "tag %s\n", card->tags[t]);
	}
}

static void must(bool what, const char *text)
{
	if (what)
		return;
	fprintf(stderr, "%s\n", text);
	abort();
}

/* Read `file` again and find the cards of `deck`. */
static void compare(const struct markdown_deck *deck, const struct text *file,
		    const char *what)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck again = { 0 };
	struct text before = TEXT_INIT, after = TEXT_INIT;

	markdown_deck_read(&again, "again",
			   (struct slice){ file->bytes, file->length },
			   &findings);
	describe(deck, &before);
	describe(&again, &after);
	if (strcmp(before.bytes, after.bytes) != 0)
		fprintf(stderr, "--- file\n%s\n--- before\n%s\n--- after\n%s\n",
			file->bytes, before.bytes, after.bytes);
	must(strcmp(before.bytes, after.bytes) == 0, what);
	markdown_deck_release(&again);
	diagnostic_list_release(&findings);
	text_release(&before);
	text_release(&after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };
	struct text out = TEXT_INIT;

	markdown_deck_read(&deck, "fuzz",
			   (struct slice){ (const char *)data, size },
			   &findings);
	markdown_deck_write(&deck, &out);
	must(out.length == size && memcmp(out.bytes, data, size) == 0,
	     "bytes differ");
	text_clear(&out);
	markdown_deck_adopt(&deck, &out);
	compare(&deck, &out, "adopted cards differ");
	text_clear(&out);
	markdown_cards_write(deck.cards.cards, deck.cards.count, &out);
	compare(&deck, &out, "written cards differ");
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&out);
	return 0;
}
