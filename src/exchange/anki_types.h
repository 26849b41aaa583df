/*
 * anki_types - what a collection of Anki says of itself: its note types and
 * decks, and the day it counts from.
 *
 * Schema 11, which all packages had until 2021 and exports for old versions
 * have still, keeps them as JSON in one row; schemas 15 to 18 in tables of
 * their own.  Others are refused.
 */
#ifndef EXCHANGE_ANKI_TYPES_H
#define EXCHANGE_ANKI_TYPES_H

#include <sqlite3.h>
#include <stdbool.h>
#include "exchange/anki_template.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/import.h"

struct anki_card_type {
	const char *name;
	struct anki_template front, back;
	const char *fault;           /* why the templates can't be read */
	struct import_field *fields; /* of the note type, as shown here */
	int64_t ordinal;             /* as cards name it */
};

struct anki_type {
	int64_t id;
	const char *name;
	bool cloze;
	const char **fields;
	size_t field_count;
	struct anki_card_type *cards;
	size_t card_count;
};

struct anki_deck {
	int64_t id;
	const char *name; /* levels parted by "::" */
};

/* All lives in the import's arena; types and decks are sorted by id. */
struct anki_types {
	struct anki_type *types;
	size_t type_count;
	struct anki_deck *decks;
	size_t deck_count;
	day_number first_day;  /* the day that due days count from */
	bool old_scheduler;    /* Anki's first: grades of learning differ */
	struct import *import; /* borrowed */
};

/* `types->import` is set by the caller.  ERROR_INPUT. */
bool anki_types_read(struct anki_types *types, sqlite3 *db,
		     struct error *error) MUST_USE;

/* NULL when there is none with this id. */
const struct anki_type *anki_type_find(const struct anki_types *types,
				       int64_t id);
const char *anki_deck_find(const struct anki_types *types, int64_t id);

#endif
