/*
 * Version 2 of Mnemosyne: facts, the cards that ask for them, and tags.
 */
#include <stdlib.h>
#include <string.h>

#include "exchange/mnemosyne_private.h"

void mnemosyne_read_tag(struct mnemosyne_reading *reading, xmlNode *entry)
{
	xmlNode *name = mnemosyne_child(entry, "name");

	reading->tags =
		arena_grow(&reading->arena, reading->tags, reading->tag_count,
			   &reading->tag_capacity, sizeof *reading->tags);
	reading->tags[reading->tag_count++] = (struct mnemosyne_tag){
		mnemosyne_attribute(reading, entry, "o_id"),
		name ? mnemosyne_content(reading, name).bytes : ""
	};
}

void mnemosyne_read_fact(struct mnemosyne_reading *reading, xmlNode *entry)
{
	struct mnemosyne_fact *fact;

	reading->facts =
		arena_grow(&reading->arena, reading->facts, reading->fact_count,
			   &reading->fact_capacity, sizeof *reading->facts);
	fact = &reading->facts[reading->fact_count];
	*fact = (struct mnemosyne_fact){
		.id = mnemosyne_attribute(reading, entry, "o_id"),
		.order = reading->fact_count++,
		.line = (size_t)entry->line,
	};
	for (xmlNode *node = entry->children;
	     node && fact->count < MNEMOSYNE_TEXTS; node = node->next) {
		if (node->type != XML_ELEMENT_NODE)
			continue;
		fact->texts[fact->count].name =
			arena_strdup(&reading->arena, (const char *)node->name);
		fact->texts[fact->count++].text =
			mnemosyne_content(reading, node);
	}
}

/* "{'cloze': 'right atrium', 'index': 1}": the gap's number from 1. */
static unsigned gap_of(struct mnemosyne_reading *reading, xmlNode *entry)
{
	xmlNode *extra = mnemosyne_child(entry, "extra");
	const char *index =
		extra ? strstr(mnemosyne_content(reading, extra).bytes,
			       "'index':")
		      : NULL;
	long number = index ? strtol(index + strlen("'index':"), NULL, 10) : -1;

	return number < 0 || number > 499 ? 0 : (unsigned)number + 1;
}

void mnemosyne_read_card(struct mnemosyne_reading *reading, xmlNode *entry)
{
	struct mnemosyne_waiting *card;

	reading->cards =
		arena_grow(&reading->arena, reading->cards, reading->card_count,
			   &reading->card_capacity, sizeof *reading->cards);
	card = &reading->cards[reading->card_count];
	*card = (struct mnemosyne_waiting){
		.order = reading->card_count++,
		.id = mnemosyne_attribute(reading, entry, "o_id"),
		.fact_id = mnemosyne_attribute(reading, entry, "fact"),
		.tags = mnemosyne_attribute(reading, entry, "tags"),
		.side = { .view = mnemosyne_attribute(reading, entry, "fact_v"),
			  .gap = gap_of(reading, entry) },
		.past = mnemosyne_past_of(reading, entry),
	};
}

static int compare_facts(const void *a, const void *b)
{
	return strcmp(((const struct mnemosyne_fact *)a)->id,
		      ((const struct mnemosyne_fact *)b)->id);
}

static int compare_tags(const void *a, const void *b)
{
	return strcmp(((const struct mnemosyne_tag *)a)->id,
		      ((const struct mnemosyne_tag *)b)->id);
}

/* By the fact's place in the file, then the card's. */
static int compare_cards(const void *a, const void *b)
{
	const struct mnemosyne_waiting *left = a, *right = b;
	size_t one = left->fact ? left->fact->order : SIZE_MAX;
	size_t other = right->fact ? right->fact->order : SIZE_MAX;

	if (one != other)
		return one < other ? -1 : 1;
	return (left->order > right->order) - (left->order < right->order);
}

static void sort(void *items, size_t count, size_t size,
		 int (*compare)(const void *, const void *))
{
	if (count)
		qsort(items, count, size, compare);
}

static void join_facts(struct mnemosyne_reading *reading)
{
	sort(reading->tags, reading->tag_count, sizeof *reading->tags,
	     compare_tags);
	sort(reading->facts, reading->fact_count, sizeof *reading->facts,
	     compare_facts);
	for (size_t i = 0; i < reading->card_count && reading->fact_count;
	     i++) {
		const struct mnemosyne_fact wanted = {
			.id = reading->cards[i].fact_id
		};

		reading->cards[i].fact =
			bsearch(&wanted, reading->facts, reading->fact_count,
				sizeof wanted, compare_facts);
	}
	sort(reading->cards, reading->card_count, sizeof *reading->cards,
	     compare_cards);
}

static void add_tags(struct mnemosyne_reading *reading, const char *ids,
		     struct card *card)
{
	while (*ids) {
		size_t size = strcspn(ids, ",");
		const struct mnemosyne_tag wanted = {
			arena_strndup(&reading->arena, ids, size), NULL
		};
		const struct mnemosyne_tag *found =
			reading->tag_count
				? bsearch(&wanted, reading->tags,
					  reading->tag_count, sizeof wanted,
					  compare_tags)
				: NULL;

		if (found && strcmp(found->name, "__UNTAGGED__") != 0)
			mnemosyne_add_tag(reading, card, slice_of(found->name));
		ids += size + (ids[size] == ',');
	}
}

/* Add a card to the present note; false, with a remark, if it asks nothing. */
static bool add_card(struct mnemosyne_reading *reading,
		     const struct mnemosyne_waiting *waiting)
{
	struct import *import = reading->import;
	struct import_origin *origin;
	struct card made = { 0 };
	const char *fault;

	if (!mnemosyne_card_set(import, waiting->fact, &waiting->side, &made,
				&fault)) {
		import_warn(import, "mnemosyne-card", NULL,
			    "a card of this fact is left out: %s", fault);
		return false;
	}
	struct card *card = mnemosyne_put(reading, &made, &origin);

	card->key = import_key(import, slice_of(waiting->id), 1);
	card->siblings = import_key(import, slice_of(waiting->fact_id), 1);
	origin->keyed = card->key;
	add_tags(reading, waiting->tags, card);
	mnemosyne_set_past(reading, &waiting->past, origin);
	return true;
}

/* All cards of one fact are one note; returns how many there are. */
static bool add_note(struct mnemosyne_reading *reading, size_t first,
		     size_t *end, struct error *error)
{
	const struct mnemosyne_fact *fact = reading->cards[first].fact;
	size_t taken = 0;

	if (!import_note(reading->import, fact ? fact->line : 0, fact != NULL,
			 error))
		return false;
	for (*end = first;
	     *end < reading->card_count && reading->cards[*end].fact == fact;
	     (*end)++)
		taken += fact && add_card(reading, &reading->cards[*end]);
	if (!taken)
		import_refuse(reading->import, "mnemosyne-fact", NULL,
			      fact ? "fact gives no card"
				   : "cards without their fact");
	return true;
}

bool mnemosyne_add_notes(struct mnemosyne_reading *reading, struct error *error)
{
	join_facts(reading);
	for (size_t i = 0; i < reading->card_count;)
		if (!add_note(reading, i, &i, error))
			return false;
	return true;
}
