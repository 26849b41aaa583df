/*
 * card_row - writing cards, their sources and tags; no decisions.
 */
#ifndef STORE_CARD_ROW_H
#define STORE_CARD_ROW_H

#include "rounds/store.h"

/* The columns of a card that struct card has not. */
struct card_row {
	int64_t deck, place;
	enum card_state state_before_orphaned;
	bool was_orphaned; /* else state_before_orphaned is NULL */
	bool edited;
	const char *given_question, *given_answer;
	const char *filed_question, *filed_answer; /* NULL: never filed */
	int64_t revision;
};

/* The deck's id, made when there is none, and the place behind its last. */
bool card_row_deck(struct store *store, const char *name, int64_t *deck,
		   int64_t *place, struct error *error) MUST_USE;

/* *id is that of the new card; given_* of `row` are not looked at. */
bool card_row_insert(struct store *store, const struct card *card,
		     const struct card_row *row, instant_ms instant,
		     int64_t *id, struct error *error) MUST_USE;

bool card_row_update(struct store *store, int64_t id, const struct card *card,
		     const struct card_row *row, instant_ms instant,
		     struct error *error) MUST_USE;

/* These and no others, in this order. */
bool card_row_sources(struct store *store, int64_t id,
		      const struct card_source *sources, size_t count,
		      struct error *error) MUST_USE;

bool card_row_add_tag(struct store *store, int64_t id, const char *tag,
		      struct error *error) MUST_USE;

#endif
