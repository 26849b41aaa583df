#include "rounds/store.h"

#include "store/card_row.h"
#include "store/handle.h"
#include "store/statement.h"

/* Run a change of one card; ERROR_USAGE when there is no such card. */
static bool close_change(struct store *store, struct stmt *st, int64_t id,
			 struct error *error)
{
	int changes;

	stmt_run(st);
	changes = sqlite3_changes(store->db);
	if (!stmt_close(st, error))
		return false;
	return changes > 0 || error_set(error, ERROR_USAGE,
					"there is no card %lld", (long long)id);
}

bool store_set_state(struct store *store, int64_t id, enum card_state state,
		     instant_ms instant, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_set_state);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":state", card_state_name(state));
	stmt_bind_int(&st, ":instant", instant);
	return close_change(store, &st, id, error);
}

bool store_complain(struct store *store, int64_t id, const char *complaint,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_complain);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":complaint", complaint);
	return close_change(store, &st, id, error);
}

bool store_edit_card(struct store *store, int64_t id, const struct card *text,
		     instant_ms instant, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_edit);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":question", text->question);
	stmt_bind_text(&st, ":answer", text->answer);
	stmt_bind_text(&st, ":note", text->note);
	stmt_bind_text(&st, ":cloze", text->cloze);
	stmt_bind_int(&st, ":instant", instant);
	return close_change(store, &st, id, error);
}

static bool move(struct store *store, int64_t id, const char *deck,
		 instant_ms instant, struct error *error)
{
	struct card_writer writer = card_writer_open(store);
	int64_t deck_id, place;

	card_row_deck(&writer, deck, &deck_id, &place);
	if (!card_writer_close(&writer, error))
		return false;
	struct stmt st = stmt_open(store->db, &sql_card_move);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_int(&st, ":deck", deck_id);
	stmt_bind_int(&st, ":place", place);
	stmt_bind_int(&st, ":instant", instant);
	return close_change(store, &st, id, error);
}

bool store_move_card(struct store *store, int64_t id, const char *deck,
		     instant_ms instant, struct error *error)
{
	if (!*deck)
		return error_set(error, ERROR_USAGE, "a deck needs a name");
	if (!store_begin(store, error))
		return false;
	return store_end(store, move(store, id, deck, instant, error), error);
}

static bool card_exists(struct store *store, int64_t id, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_standing);
	bool found;

	stmt_bind_int(&st, ":card", id);
	found = stmt_next(&st);
	if (!stmt_close(&st, error))
		return false;
	return found || error_set(error, ERROR_USAGE, "there is no card %lld",
				  (long long)id);
}

static bool add_tag(struct store *store, int64_t id, const char *tag,
		    struct error *error)
{
	struct card_writer writer = card_writer_open(store);

	card_row_add_tag(&writer, id, tag);
	return card_writer_close(&writer, error);
}

static bool take_tag(struct store *store, int64_t id, const char *tag,
		     struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_tag_remove);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":name", tag);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_tag_card(struct store *store, int64_t id, const char *tag, bool on,
		    struct error *error)
{
	if (!*tag)
		return error_set(error, ERROR_USAGE, "a tag needs a name");
	if (!store_begin(store, error))
		return false;
	return store_end(store,
			 card_exists(store, id, error) &&
				 (on ? add_tag(store, id, tag, error)
				     : take_tag(store, id, tag, error)),
			 error);
}

bool store_mark_filed(struct store *store, const struct card_list *cards,
		      struct error *error)
{
	if (!store_begin(store, error))
		return false;
	struct stmt st = stmt_open(store->db, &sql_card_file);

	for (size_t i = 0; i < cards->count; i++) {
		stmt_bind_text(&st, ":key", cards->cards[i].key);
		stmt_bind_text(&st, ":question", cards->cards[i].question);
		stmt_bind_text(&st, ":answer", cards->cards[i].answer);
		stmt_run(&st);
	}
	return store_end(store, stmt_close(&st, error), error);
}
