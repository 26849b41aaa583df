#include "rounds/store.h"

#include "store/card_loader.h"
#include "store/card_merge.h"
#include "store/card_row.h"
#include "store/handle.h"

/* One card on its way in. */
struct upsert {
	struct store *store;
	struct card_loader loader;
	struct arena arena; /* of one card */
	enum upsert_mode mode;
	instant_ms instant;
	int64_t last_deck, last_place; /* of the card before; 0: none */
};

static bool find_id(struct store *store, const char *key, int64_t *id,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_id);

	*id = 0;
	stmt_bind_text(&st, ":key", key);
	if (stmt_next(&st))
		*id = stmt_int(&st, 0);
	return stmt_close(&st, error);
}

static bool read_row(struct store *store, int64_t id, struct arena *arena,
		     struct card_row *row, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_standing);

	stmt_bind_int(&st, ":card", id);
	if (stmt_next(&st)) {
		row->deck = stmt_int(&st, 0);
		row->place = stmt_int(&st, 1);
		row->was_orphaned =
			card_state_parse(stmt_text(&st, 2),
					 &row->state_before_orphaned);
		row->filed_question = stmt_copy(&st, 3, arena);
		row->filed_answer = stmt_copy(&st, 4, arena);
	}
	return stmt_close(&st, error);
}

static bool add_tags(struct store *store, int64_t id, const struct card *card,
		     struct error *error)
{
	for (size_t i = 0; i < card->tag_count; i++)
		if (!card_row_add_tag(store, id, card->tags[i], error))
			return false;
	return true;
}

static bool add_card(struct upsert *u, const struct card *card,
		     struct error *error)
{
	struct card_row row = { 0 };
	int64_t id;

	if (u->mode == UPSERT_DECK) {
		row.filed_question = card->question;
		row.filed_answer = card->answer;
	}
	if (!card_row_deck(u->store,
			   card->deck ? card->deck : STORE_DECK_DEFAULT,
			   &row.deck, &row.place, error))
		return false;
	u->last_deck = row.deck;
	u->last_place = row.place;
	return card_row_insert(u->store, card, &row, u->instant, &id, error) &&
	       card_row_sources(u->store, id, card->sources, card->source_count,
				error) &&
	       add_tags(u->store, id, card, error);
}

/*
 * Cards of a deck file go where it says, behind the card before them; they
 * move no further than that needs.
 */
static bool find_place(struct upsert *u, const struct card *card,
		       const struct standing_card *now, struct card_row *row,
		       struct error *error)
{
	int64_t place;

	if (u->mode != UPSERT_DECK)
		return true;
	if (!card_row_deck(u->store, card->deck ? card->deck : now->card.deck,
			   &row->deck, &place, error))
		return false;
	if (row->deck != now->row.deck ||
	    (row->deck == u->last_deck && row->place < u->last_place))
		row->place = place;
	u->last_deck = row->deck;
	u->last_place = row->place;
	return true;
}

static bool change_card(struct upsert *u, int64_t id, const struct card *card,
			enum upsert_outcome *outcome, struct error *error)
{
	struct standing_card now = { 0 };
	struct card made;
	struct card_row row;

	if (!card_loader_get(&u->loader, id, &u->arena, &now.card, &now.facts))
		return false; /* told when the loader is closed */
	if (!read_row(u->store, id, &u->arena, &now.row, error))
		return false;
	*outcome = card_merge(&now, card, u->mode, &u->arena, &made, &row);
	if (*outcome == UPSERT_REJECTED || *outcome == UPSERT_CONFLICT)
		return true;
	instant_ms modified =
		*outcome == UPSERT_UPDATED ? u->instant : now.facts.modified;

	return find_place(u, card, &now, &row, error) &&
	       card_row_update(u->store, id, &made, &row, modified, error) &&
	       card_row_sources(u->store, id, made.sources, made.source_count,
				error) &&
	       add_tags(u->store, id, card, error);
}

static bool put_card(struct upsert *u, const struct card *card,
		     enum upsert_outcome *outcome, struct error *error)
{
	int64_t id;

	if (!find_id(u->store, card->key, &id, error))
		return false;
	if (id)
		return change_card(u, id, card, outcome, error);
	*outcome = UPSERT_ADDED;
	return add_card(u, card, error);
}

static bool check_cards(const struct card_list *cards, struct error *error)
{
	for (size_t i = 0; i < cards->count; i++) {
		const struct card *card = &cards->cards[i];

		if (!card->key || !*card->key || !card->question ||
		    !*card->question || !card->answer || !*card->answer)
			return error_set(error, ERROR_INPUT,
					 "card %zu has no key, question or "
					 "answer",
					 i + 1);
	}
	return true;
}

bool store_upsert_cards(struct store *store, const struct card_list *cards,
			enum upsert_mode mode, instant_ms instant,
			size_t counts[UPSERT_OUTCOME_COUNT],
			enum upsert_outcome *outcomes, struct error *error)
{
	struct upsert u = { .store = store, .mode = mode, .instant = instant };
	bool ok = true;

	for (size_t i = 0; i < UPSERT_OUTCOME_COUNT; i++)
		counts[i] = 0;
	if (!check_cards(cards, error) || !store_begin(store, error))
		return false;
	u.loader = card_loader_open(store);
	for (size_t i = 0; ok && i < cards->count; i++) {
		enum upsert_outcome outcome;

		ok = put_card(&u, &cards->cards[i], &outcome, error);
		if (ok) {
			counts[outcome]++;
			if (outcomes)
				outcomes[i] = outcome;
		}
		arena_free(&u.arena);
		u.arena = (struct arena){ 0 };
	}
	/* A fault of the loader is the reason when nothing else is. */
	struct error loading = { 0 };

	if (!card_loader_close(&u.loader, &loading)) {
		if (ok || error->kind == ERROR_NONE)
			*error = loading;
		ok = false;
	}
	return store_end(store, ok, error);
}
