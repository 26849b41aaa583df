/*
 * Our own decks: rounds/markdown_deck.h reads them, here they become notes.
 */
#include <string.h>

#include "exchange/import_reader.h"
#include "rounds/markdown_deck.h"

/* A question is a heading of level 2; a cloze may do without. */
bool import_markdown_knows(const struct import_source *source)
{
	struct slice rest = source->bytes, line;

	while (slice_next_line(&rest, &line))
		if (slice_starts_with(line, "## "))
			return true;
	return false;
}

/*
 * Answers of decks are short: under a hundred bytes on the whole, where the
 * sections of a page or a chapter have several hundred.
 */
#define ANSWER_LONG 300

/*
 * Headings of level 2 stand in documents, too.  A file with long texts below
 * them is a deck only where anything shows a card: a key, a gap, a source, a
 * note, a question mark, a deck within another.
 */
static bool is_document(const struct markdown_deck *deck)
{
	size_t size = 0;

	for (size_t i = 0; i < deck->cards.count; i++) {
		const struct card *card = &deck->cards.cards[i];

		if (deck->places[i].keyed || card->kind == CARD_CLOZE ||
		    card->source_count || card->note ||
		    strchr(card->question, '?') ||
		    (card->deck && strstr(card->deck, "::")))
			return false;
		size += strlen(card->answer);
	}
	return deck->cards.count && size / deck->cards.count > ANSWER_LONG;
}

/* A segment with cards is a note; a broken one is a refused note. */
static bool add_notes(struct import *import, struct error *error)
{
	const struct markdown_deck *deck = import->deck;

	import->origins =
		arena_array(&import->cards.arena, import->cards.count + 1,
			    sizeof *import->origins);
	import->origin_capacity = import->cards.count + 1;
	for (size_t i = 0; i < deck->segment_count; i++) {
		const struct markdown_segment *segment = &deck->segments[i];

		if (segment->kind != MARKDOWN_CARD &&
		    segment->kind != MARKDOWN_BROKEN)
			continue;
		if (!import_note(import, segment->line, 1, error))
			return false;
		import->refused += segment->kind == MARKDOWN_BROKEN;
		for (size_t c = 0; c < segment->card_count; c++)
			import->origins[segment->first_card +
					c] = (struct import_origin){
				.note = import->note_count - 1,
				.line = segment->line,
				.column = 1,
				.keyed =
					deck->places[segment->first_card].keyed,
			};
	}
	return true;
}

bool import_markdown_read(struct import *import,
			  const struct import_source *source,
			  const struct import_options *options,
			  struct error *error)
{
	struct slice bytes = source->bytes;
	struct markdown_deck deck = { 0 };

	if (bytes.length > MARKDOWN_DECK_SIZE_MAX)
		return error_set(error, ERROR_INPUT,
				 "'%s' is larger than %zu MiB; split it",
				 import->file, MARKDOWN_DECK_SIZE_MAX >> 20);
	if (memchr(bytes.bytes, '\0', bytes.length))
		return error_set(error, ERROR_INPUT,
				 "'%s' is binary, not a Markdown deck",
				 import->file);
	markdown_deck_read(&deck, import->file, bytes, &import->findings);
	import->ours = true;
	import->cards = deck.cards;
	import->deck = arena_alloc(&import->cards.arena, sizeof deck);
	deck.cards = import->cards;
	memcpy(import->deck, &deck, sizeof deck);
	if (!options->is_deck && is_document(import->deck)) {
		diagnostic_list_release(&import->findings);
		return error_set(error, ERROR_INPUT,
				 "'%s' reads like a document: its texts are "
				 "long, and nothing in it shows a card, such "
				 "as a heading with '?'; `rounds generate` "
				 "makes cards of it, and --adopt takes its "
				 "headings of level 2 for questions",
				 import->file);
	}
	return add_notes(import, error);
}
