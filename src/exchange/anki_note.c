#include "exchange/anki_note.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/key.h"
#include "rounds/markdown_deck.h"
#include "rounds/store.h"

/* A card and the key of the text it belongs to. */
struct member {
	const char *guid;
	const struct card *card;
	size_t index;
};

/* The key without the ending that key_of_ordinal() gave it. */
static const char *guid_of(const struct card *card, struct arena *arena)
{
	struct text ending = TEXT_INIT;
	const char *guid = card->key;

	if (card->cloze) {
		size_t length = strlen(card->key);

		key_of_ordinal("", card->ordinal, &ending);
		if (length > ending.length &&
		    strcmp(card->key + length - ending.length, ending.bytes) ==
			    0)
			guid = arena_strndup(arena, card->key,
					     length - ending.length);
	}
	text_release(&ending);
	return guid;
}

static int compare_members(const void *a, const void *b)
{
	const struct member *left = a, *right = b;
	int order = strcmp(left->guid, right->guid);

	if (!order)
		order = (left->card->ordinal > right->card->ordinal) -
			(left->card->ordinal < right->card->ordinal);
	if (!order)
		order = (left->index > right->index) -
			(left->index < right->index);
	return order;
}

/* Cards of one note: the same text with gaps, each with its own number. */
static bool belongs(const struct member *first, const struct member *last,
		    const struct member *next)
{
	const struct card *card = first->card;

	return card->cloze && next->card->cloze &&
	       strcmp(first->guid, next->guid) == 0 &&
	       strcmp(card->cloze, next->card->cloze) == 0 &&
	       last->card->ordinal != next->card->ordinal;
}

static int compare_notes(const void *a, const void *b)
{
	const struct anki_note *left = a, *right = b;

	return left->cards[0] < right->cards[0] ? -1 : 1;
}

static struct anki_note make_note(struct anki_notes *notes,
				  const struct member *members, size_t count,
				  bool shared)
{
	const struct card *card = members[0].card;
	size_t *cards = arena_array(&notes->arena, count, sizeof *cards);

	for (size_t i = 0; i < count; i++)
		cards[i] = members[i].index;
	return (struct anki_note){
		.type = card->cloze ? ANKI_CLOZE : ANKI_BASIC,
		/* A text edited in one of its cards alone is two notes. */
		.guid = shared ? members[0].guid : card->key,
		.deck = card->deck ? card->deck : STORE_DECK_DEFAULT,
		.cards = cards,
		.card_count = count,
	};
}

/* Sort the cards into notes; the fields are still to be filled. */
static void group(struct anki_notes *notes, const struct card *cards,
		  size_t count)
{
	struct member *members =
		arena_array(&notes->arena, count, sizeof *members);

	for (size_t i = 0; i < count; i++)
		members[i] = (struct member){ guid_of(&cards[i], &notes->arena),
					      &cards[i], i };
	if (count)
		qsort(members, count, sizeof *members, compare_members);
	notes->items = arena_array(&notes->arena, count, sizeof *notes->items);
	for (size_t i = 0, run; i < count; i += run) {
		bool shared =
			!i || strcmp(members[i - 1].guid, members[i].guid) != 0;

		for (run = 1; i + run < count &&
			      belongs(&members[i], &members[i + run - 1],
				      &members[i + run]);)
			run++;
		notes->items[notes->count++] =
			make_note(notes, members + i, run, shared);
	}
	if (notes->count)
		qsort(notes->items, notes->count, sizeof *notes->items,
		      compare_notes);
}

/* Move what was written into the arena. */
static const char *keep(struct anki_notes *notes, struct text *text)
{
	const char *kept =
		arena_strndup(&notes->arena, text->bytes, text->length);

	text_release(text);
	return kept;
}

static const char *field(struct anki_notes *notes, const char *markdown)
{
	struct text html = TEXT_INIT;

	if (markdown)
		anki_html(markdown, &notes->media, &html);
	return keep(notes, &html);
}

static const char *sources(struct anki_notes *notes, const struct card *card)
{
	struct text html = TEXT_INIT;

	for (size_t i = 0; i < card->source_count; i++) {
		const struct card_source *source = &card->sources[i];

		text_add_string(&html, "<blockquote>");
		anki_html_escape(&html, source->quote ? source->quote : "");
		text_add_string(&html, "</blockquote>");
		if (source->document) {
			text_add_string(&html, "\xE2\x80\x94 ");
			anki_html_escape(&html, source->document);
		}
		for (size_t k = 0; k < source->section_count; k++) {
			text_add_string(&html, k ? " &gt; " : ", ");
			anki_html_escape(&html, source->section[k]);
		}
	}
	return keep(notes, &html);
}

/* The cards as a deck, its lines parted as HTML has it. */
static const char *our_own(struct anki_notes *notes, const struct card *cards,
			   const struct anki_note *note)
{
	struct text deck = TEXT_INIT, escaped = TEXT_INIT, html = TEXT_INIT;
	struct card *own =
		arena_array(&notes->arena, note->card_count, sizeof *own);

	for (size_t i = 0; i < note->card_count; i++)
		own[i] = cards[note->cards[i]];
	markdown_cards_write(own, note->card_count, &deck);
	anki_html_escape(&escaped, deck.bytes);
	for (const char *at = escaped.bytes; *at; at++) {
		if (*at == '\n')
			text_add_string(&html, "<br>");
		else
			text_add_char(&html, *at);
	}
	text_release(&deck);
	text_release(&escaped);
	return keep(notes, &html);
}

/* Anki parts tags by spaces; inside one a space is written "_". */
static const char *tags(struct anki_notes *notes, const struct card *card)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < card->tag_count; i++) {
		if (i)
			text_add_char(&text, ' ');
		for (const char *at = card->tags[i]; *at; at++)
			text_add_char(&text,
				      strchr(" \t\n\r", *at) ? '_' : *at);
	}
	return keep(notes, &text);
}

void anki_notes_make(struct anki_notes *notes, const struct card *cards,
		     size_t count)
{
	notes->media.arena = &notes->arena;
	group(notes, cards, count);
	for (size_t i = 0; i < notes->count; i++) {
		struct anki_note *note = &notes->items[i];
		const struct card *card = &cards[note->cards[0]];

		note->tags = tags(notes, card);
		note->fields[ANKI_FRONT] =
			field(notes,
			      card->cloze ? card->cloze : card->question);
		note->fields[ANKI_BACK] =
			field(notes, card->cloze ? NULL : card->answer);
		note->fields[ANKI_REMARK] = field(notes, card->note);
		note->fields[ANKI_SOURCE] = sources(notes, card);
		note->fields[ANKI_ROUNDS] = our_own(notes, cards, note);
	}
}

void anki_notes_release(struct anki_notes *notes)
{
	arena_free(&notes->arena);
	*notes = (struct anki_notes){ 0 };
}
