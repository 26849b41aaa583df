/*
 * card_loader - cards with their facts out of the database, many with the
 * same prepared statements.
 */
#ifndef STORE_CARD_LOADER_H
#define STORE_CARD_LOADER_H

#include "rounds/store.h"
#include "store/statement.h"

struct card_loader {
	struct stmt card, sources, tags;
};

struct card_loader card_loader_open(struct store *store) MUST_USE;

/*
 * Texts are borrowed from the arena.  False when there is no such card, or
 * after a fault, which card_loader_close() tells.
 */
bool card_loader_get(struct card_loader *loader, int64_t id,
		     struct arena *arena, struct card *card,
		     struct card_facts *facts) MUST_USE;

/* As above, added to *cards. */
bool card_loader_add(struct card_loader *loader, int64_t id,
		     struct store_cards *cards) MUST_USE;

/* False with the first fault; must be called once. */
bool card_loader_close(struct card_loader *loader,
		       struct error *error) MUST_USE;

#endif
