#include <stdlib.h>
#include <string.h>

#include "deck/markdown_reader.h"
#include "rounds/key.h"

/*
 * Sorted arrays rather than a hash table: a file chooses its keys, so it
 * could choose those that collide.
 */
struct entry {
	const char *key;
	size_t index; /* of the card or segment, in file order */
};

struct entries {
	struct entry *items;
	size_t count, capacity;
};

static int compare_entries(const void *a, const void *b)
{
	const struct entry *left = a, *right = b;
	int order = strcmp(left->key, right->key);

	if (order)
		return order;
	return left->index < right->index ? -1 : left->index > right->index;
}

static int compare_key(const void *key, const void *entry)
{
	return strcmp(key, ((const struct entry *)entry)->key);
}

static void add_entry(struct entries *entries, const char *key, size_t index,
		      struct arena *arena)
{
	entries->items = arena_grow(arena, entries->items, entries->count,
				    &entries->capacity, sizeof *entries->items);
	entries->items[entries->count++] = (struct entry){ key, index };
}

static void sort(struct entries *entries)
{
	if (entries->count)
		qsort(entries->items, entries->count, sizeof *entries->items,
		      compare_entries);
}

static bool has(const struct entries *entries, const char *key)
{
	return entries->count && bsearch(key, entries->items, entries->count,
					 sizeof *entries->items, compare_key);
}

/* Several cards of one text: each its own key, and the text's to share. */
static void spread_key(struct markdown_reader *reader,
		       const struct markdown_segment *segment)
{
	struct card *cards = reader->deck->cards.cards + segment->first_card;
	struct text key = TEXT_INIT;

	for (size_t i = 0; i < segment->card_count; i++) {
		cards[i].key = segment->key;
		if (segment->card_count > 1 && !cards[i].siblings)
			cards[i].siblings = segment->key;
		if (!cards[i].cloze || segment->exact_key)
			continue;
		text_clear(&key);
		key_of_ordinal(segment->key, cards[i].ordinal, &key);
		cards[i].key =
			arena_strndup(reader->arena, key.bytes, key.length);
	}
	text_release(&key);
}

static void refuse(struct markdown_reader *reader, size_t card, size_t before)
{
	struct markdown_deck *deck = reader->deck;
	struct markdown_segment *segment =
		&deck->segments[deck->places[card].segment];

	if (segment->kind == MARKDOWN_BROKEN)
		return;
	segment->kind = MARKDOWN_BROKEN;
	reader->start = (size_t)(segment->bytes.bytes - reader->content.bytes);
	reader->line = segment->line;
	markdown_fault(reader, reader->start + segment->key_at,
		       DIAGNOSTIC_ERROR, "duplicate-key",
		       "take the key out, and the card gets its own",
		       "key '%s' is that of the card in line %zu",
		       deck->cards.cards[card].key,
		       deck->places[before].question_line);
}

/* The keys in the file; of equal ones the first stays. */
static void read_given(struct markdown_reader *reader, struct entries *given)
{
	struct markdown_deck *deck = reader->deck;

	for (size_t i = 0; i < deck->segment_count; i++) {
		struct markdown_segment *segment = &deck->segments[i];
		size_t end = segment->first_card + segment->card_count;

		if (!segment->card_count ||
		    !deck->places[segment->first_card].keyed)
			continue;
		segment->key = deck->cards.cards[segment->first_card].key;
		spread_key(reader, segment);
		for (size_t c = segment->first_card; c < end; c++)
			add_entry(given, deck->cards.cards[c].key, c,
				  reader->arena);
	}
	sort(given);
	for (size_t i = 1, first = 0; i < given->count; i++) {
		if (strcmp(given->items[first].key, given->items[i].key) == 0)
			refuse(reader, given->items[i].index,
			       given->items[first].index);
		else
			first = i;
	}
}

static bool taken(const struct entries *given, const struct markdown_deck *deck,
		  const struct markdown_segment *segment)
{
	for (size_t i = 0; i < segment->card_count; i++)
		if (has(given, deck->cards.cards[segment->first_card + i].key))
			return true;
	return false;
}

/* Keys from deck and question; equal questions count up in file order. */
static void make_missing(struct markdown_reader *reader,
			 const struct entries *given)
{
	struct markdown_deck *deck = reader->deck;
	struct entries missing = { 0 };
	unsigned nth = 0;
	char key[KEY_SIZE];

	for (size_t i = 0; i < deck->segment_count; i++) {
		const struct markdown_segment *segment = &deck->segments[i];
		const struct card *card;

		if (!segment->card_count ||
		    deck->places[segment->first_card].keyed)
			continue;
		card = &deck->cards.cards[segment->first_card];
		key_from_question(card->deck, card->question, 0, key);
		add_entry(&missing, arena_strdup(reader->arena, key), i,
			  reader->arena);
	}
	sort(&missing);
	for (size_t i = 0; i < missing.count; i++) {
		struct markdown_segment *segment =
			&deck->segments[missing.items[i].index];
		const struct card *card =
			deck->cards.cards + segment->first_card;

		if (i &&
		    strcmp(missing.items[i - 1].key, missing.items[i].key) != 0)
			nth = 0;
		do {
			key_from_question(card->deck, card->question, nth++,
					  key);
			segment->key = arena_strdup(reader->arena, key);
			spread_key(reader, segment);
		} while (taken(given, deck, segment));
	}
}

/* Take the cards of refused segments out. */
static void compact(struct markdown_deck *deck)
{
	size_t kept = 0;

	for (size_t i = 0; i < deck->segment_count; i++) {
		struct markdown_segment *segment = &deck->segments[i];
		size_t first = segment->first_card;
		size_t count = segment->card_count;

		segment->first_card = kept;
		if (segment->kind == MARKDOWN_BROKEN)
			segment->card_count = count = 0;
		for (size_t c = 0; c < count; c++, kept++) {
			deck->cards.cards[kept] = deck->cards.cards[first + c];
			deck->places[kept] = deck->places[first + c];
		}
	}
	deck->cards.count = kept;
}

void markdown_keys_give(struct markdown_reader *reader)
{
	struct entries given = { 0 };

	read_given(reader, &given);
	make_missing(reader, &given);
	compact(reader->deck);
}
