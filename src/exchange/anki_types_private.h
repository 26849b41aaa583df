/*
 * anki_types_private - the two ways in which anki_types.c reads.
 */
#ifndef EXCHANGE_ANKI_TYPES_PRIVATE_H
#define EXCHANGE_ANKI_TYPES_PRIVATE_H

#include <jansson.h>
#include "exchange/anki_types.h"

enum { ANKI_FIELDS_MAX = 1000 };

/* Room for `count` note types, or decks; zeroed. */
struct anki_type *anki_types_reserve(struct anki_types *types, size_t count);
struct anki_deck *anki_decks_reserve(struct anki_types *types, size_t count);

/*
 * Read the templates of a card type, and note which fields they show.  Its
 * note type has its fields.
 */
void anki_card_type_set(struct anki_types *types, const struct anki_type *type,
			struct anki_card_type *card, const char *front,
			const char *back);

/* A note type as an object of JSON, of which `key` is the id if it has none. */
void anki_type_read_json(struct anki_types *types, const char *key,
			 const json_t *model, struct anki_type *type);

/* From the row of `col`, schema 11. */
bool anki_types_read_json(struct anki_types *types, sqlite3 *db,
			  struct error *error) MUST_USE;

/* From tables, schemas 15 to 18. */
bool anki_types_read_tables(struct anki_types *types, sqlite3 *db,
			    struct error *error) MUST_USE;

/* What both know of the collection's settings. */
struct anki_settings {
	int64_t created; /* seconds since 1970 */
	int64_t offset;  /* minutes west of Greenwich */
	bool has_offset;
	int64_t scheduler; /* 1, 2; 0: not said, which is 1 */
};

void anki_settings_apply(struct anki_types *types,
			 const struct anki_settings *settings);

#endif
