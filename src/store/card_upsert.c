#include "rounds/store.h"

#include <string.h>

#include "store/card_loader.h"
#include "store/card_merge.h"
#include "store/card_row.h"
#include "store/handle.h"

/* Cards on their way in. */
struct upsert {
	struct store *store;
	const struct upsert_options *options;
	struct card_loader loader;
	struct card_writer writer;
	struct stmt id, standing;
	struct arena arena;            /* of one card */
	int64_t last_deck, last_place; /* of the card before; 0: none */
};

static int64_t find_id(struct upsert *u, const char *key)
{
	int64_t id = 0;

	stmt_bind_text(&u->id, ":key", key);
	if (stmt_next(&u->id))
		id = stmt_int(&u->id, 0);
	stmt_reset(&u->id);
	return id;
}

static void read_row(struct upsert *u, int64_t id, struct card_row *row)
{
	struct stmt *st = &u->standing;

	stmt_bind_int(st, ":card", id);
	if (stmt_next(st)) {
		row->deck = stmt_int(st, 0);
		row->place = stmt_int(st, 1);
		row->was_orphaned =
			card_state_parse(stmt_text(st, 2),
					 &row->state_before_orphaned);
		row->filed_question = stmt_copy(st, 3, &u->arena);
		row->filed_answer = stmt_copy(st, 4, &u->arena);
	}
	stmt_reset(st);
}

static void add_card(struct upsert *u, const struct card *card)
{
	struct card_row row = { 0 };

	if (u->options->mode == UPSERT_DECK) {
		row.filed_question = card->question;
		row.filed_answer = card->answer;
	}
	card_row_deck(&u->writer, card->deck ? card->deck : STORE_DECK_DEFAULT,
		      &row.deck, &row.place);
	u->last_deck = row.deck;
	u->last_place = row.place;
	card_row_insert(&u->writer, card, &row, u->options->instant);
}

/*
 * Cards of a deck file go where it says, behind the card before them; they
 * move no further than that needs.
 */
static void find_place(struct upsert *u, const struct card *card,
		       const struct standing_card *now, struct card_row *row)
{
	int64_t place;

	if (u->options->mode != UPSERT_DECK)
		return;
	card_row_deck(&u->writer, card->deck ? card->deck : now->card.deck,
		      &row->deck, &place);
	if (row->deck != now->row.deck ||
	    (row->deck == u->last_deck && row->place < u->last_place))
		row->place = place;
	u->last_deck = row->deck;
	u->last_place = row->place;
}

/* Parts that stay as they are are not what the card says, too. */
static struct card without_kept(const struct card *card,
				const struct standing_card *now, unsigned keep,
				bool overwrite)
{
	bool given = now->facts.edited && !overwrite;
	struct card rest = *card;

	if (keep & UPSERT_KEEP_QUESTION) {
		rest.question =
			given ? now->facts.given_question : now->card.question;
		rest.cloze = now->card.cloze;
	}
	if (keep & UPSERT_KEEP_ANSWER)
		rest.answer =
			given ? now->facts.given_answer : now->card.answer;
	if (keep & UPSERT_KEEP_NOTE)
		rest.note = now->card.note;
	return rest;
}

static bool says_same(const struct card_row *row, const struct card_facts *now)
{
	return strcmp(row->given_question, now->given_question) == 0 &&
	       strcmp(row->given_answer, now->given_answer) == 0 &&
	       !row->was_orphaned && row->edited == now->edited;
}

static void write_change(struct upsert *u, const struct card *card,
			 const struct standing_card *now,
			 const struct card *made, struct card_row *row,
			 enum upsert_outcome outcome)
{
	int64_t id = now->facts.id;

	find_place(u, card, now, row);
	card_row_update(&u->writer, id, made, row,
			outcome == UPSERT_UPDATED ? u->options->instant
						  : now->facts.modified);
	card_row_sources(&u->writer, id, made->sources, made->source_count);
	for (size_t i = 0; i < card->tag_count; i++)
		card_row_add_tag(&u->writer, id, card->tags[i]);
	if (u->options->mode == UPSERT_GENERATED &&
	    made->state == CARD_ACTIVE && row->revision > now->facts.revision)
		card_row_add_tag(&u->writer, id, STORE_TAG_CHANGED);
}

static enum upsert_outcome change_card(struct upsert *u, int64_t id,
				       const struct card *card, size_t index)
{
	const struct upsert_options *options = u->options;
	struct standing_card now = { 0 };
	struct card made;
	struct card_row row;

	card_row_schedule(&u->writer, id);
	if (!card_loader_get(&u->loader, id, &u->arena, &now.card, &now.facts))
		return UPSERT_UNCHANGED; /* told when the loader is closed */
	read_row(u, id, &now.row);
	unsigned keep = options->keep ? options->keep(options->context, index,
						      &now.card)
				      : 0;
	struct card rest = without_kept(card, &now, keep, options->overwrite);
	enum upsert_outcome outcome =
		card_merge(&now, &rest, options, &u->arena, &made, &row);

	if (outcome == UPSERT_REJECTED || outcome == UPSERT_CONFLICT)
		return outcome;
	/* What is as it was is not written, so that nothing comes of it. */
	if (options->mode != UPSERT_IMPORT || outcome != UPSERT_UNCHANGED ||
	    !says_same(&row, &now.facts))
		write_change(u, &rest, &now, &made, &row, outcome);
	return outcome;
}

static enum upsert_outcome put_card(struct upsert *u, const struct card *card,
				    size_t index)
{
	const int64_t *ids = u->options->ids;
	int64_t id = ids ? ids[index] : find_id(u, card->key);

	if (id)
		return change_card(u, id, card, index);
	add_card(u, card);
	return UPSERT_ADDED;
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

static void open_upsert(struct upsert *u)
{
	sqlite3 *db = u->store->db;

	u->loader = card_loader_open(u->store);
	u->writer = card_writer_open(u->store);
	u->id = stmt_open(db, &sql_card_id);
	u->standing = stmt_open(db, &sql_card_standing);
}

static bool close_upsert(struct upsert *u, struct error *error)
{
	struct error later;
	bool ok = card_writer_close(&u->writer, error);

	ok = card_loader_close(&u->loader, ok ? error : &later) && ok;
	ok = stmt_close(&u->id, ok ? error : &later) && ok;
	return stmt_close(&u->standing, ok ? error : &later) && ok;
}

static bool is_sound(const struct upsert *u)
{
	return card_writer_ok(&u->writer) && !u->id.failed &&
	       !u->standing.failed && !u->loader.card.failed &&
	       !u->loader.sources.failed && !u->loader.tags.failed;
}

static bool put_all(struct upsert *u, const struct card_list *cards,
		    size_t counts[UPSERT_OUTCOME_COUNT],
		    enum upsert_outcome *outcomes, struct error *error)
{
	const struct upsert_options *options = u->options;
	bool goes_on = true;

	open_upsert(u);
	for (size_t i = 0; goes_on && i < cards->count && is_sound(u); i++) {
		enum upsert_outcome outcome = put_card(u, &cards->cards[i], i);

		counts[outcome]++;
		if (outcomes)
			outcomes[i] = outcome;
		arena_free(&u->arena);
		u->arena = (struct arena){ 0 };
		if (options->step)
			goes_on = options->step(options->context, i + 1, error);
	}
	struct error closing;

	return close_upsert(u, goes_on ? error : &closing) && goes_on;
}

bool store_put_cards(struct store *store, const struct card_list *cards,
		     const struct upsert_options *options,
		     size_t counts[UPSERT_OUTCOME_COUNT],
		     enum upsert_outcome *outcomes, struct error *error)
{
	struct upsert u = { .store = store, .options = options };

	for (size_t i = 0; i < UPSERT_OUTCOME_COUNT; i++)
		counts[i] = 0;
	if (!check_cards(cards, error))
		return false;
	if (options->joined)
		return put_all(&u, cards, counts, outcomes, error);
	if (!store_begin(store, error))
		return false;
	return store_end(store, put_all(&u, cards, counts, outcomes, error),
			 error);
}

bool store_upsert_cards(struct store *store, const struct card_list *cards,
			enum upsert_mode mode, instant_ms instant,
			size_t counts[UPSERT_OUTCOME_COUNT],
			enum upsert_outcome *outcomes, struct error *error)
{
	const struct upsert_options options = { .mode = mode,
						.instant = instant };

	return store_put_cards(store, cards, &options, counts, outcomes, error);
}
