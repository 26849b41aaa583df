/*
 * mnemosyne_private - what the readers of both versions share.
 */
#ifndef EXCHANGE_MNEMOSYNE_PRIVATE_H
#define EXCHANGE_MNEMOSYNE_PRIVATE_H

#include <libxml/tree.h>
#include "exchange/mnemosyne_card.h"
#include "exchange/mnemosyne_past.h"
#include "exchange/mnemosyne_read.h"

struct mnemosyne_tag {
	const char *id, *name;
};

/* A card of version 2, until all facts are known. */
struct mnemosyne_waiting {
	const struct mnemosyne_fact *fact; /* NULL: it is missing */
	size_t order;
	const char *id, *fact_id, *tags;
	struct mnemosyne_side side;
	struct mnemosyne_past past;
};

struct mnemosyne_reading {
	struct import *import;
	const struct import_options *options;
	struct mnemosyne_fact *facts;
	size_t fact_count, fact_capacity;
	struct mnemosyne_tag *tags;
	size_t tag_count, tag_capacity;
	struct mnemosyne_waiting *cards;
	size_t card_count, card_capacity;
	instant_ms start;   /* version 1: what days count from */
	struct arena arena; /* of all these */
};

/* Of an element, in the reading's arena; empty where there is none. */
struct slice mnemosyne_content(struct mnemosyne_reading *reading,
			       xmlNode *node);
const char *mnemosyne_attribute(struct mnemosyne_reading *reading,
				xmlNode *node, const char *name);

/* The first child of this name, or NULL. */
xmlNode *mnemosyne_child(xmlNode *node, const char *name);

struct mnemosyne_past mnemosyne_past_of(struct mnemosyne_reading *reading,
					xmlNode *node);

/* Add to the import a card that was made apart. */
struct card *mnemosyne_put(struct mnemosyne_reading *reading,
			   const struct card *made,
			   struct import_origin **origin);

/* Tags keep their spaces: their list is parted by commas. */
void mnemosyne_add_tag(struct mnemosyne_reading *reading, struct card *card,
		       struct slice name);

/* Where the card stands, when that is wanted. */
void mnemosyne_set_past(struct mnemosyne_reading *reading,
			const struct mnemosyne_past *past,
			struct import_origin *origin);

/* Entries of version 2, kept until all are there. */
void mnemosyne_read_tag(struct mnemosyne_reading *reading, xmlNode *entry);
void mnemosyne_read_fact(struct mnemosyne_reading *reading, xmlNode *entry);
void mnemosyne_read_card(struct mnemosyne_reading *reading, xmlNode *entry);

/* The facts with their cards as notes. */
bool mnemosyne_add_notes(struct mnemosyne_reading *reading,
			 struct error *error) MUST_USE;

#endif
