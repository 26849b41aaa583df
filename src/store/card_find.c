#include "rounds/store.h"

#include <string.h>
#include "rounds/utf8.h"
#include "store/card_loader.h"
#include "store/handle.h"
#include "store/query_sql.h"

/* The ids a statement gives, added to *cards one by one. */
static bool add_all(struct store *store, struct stmt *ids,
		    struct store_cards *cards, struct error *error)
{
	struct card_loader loader = card_loader_open(store);
	struct error ignored = { 0 };
	bool ok = true;

	while (ok && stmt_next(ids))
		ok = card_loader_add(&loader, stmt_int(ids, 0), cards);
	ok = card_loader_close(&loader, error);
	return stmt_close(ids, ok ? error : &ignored) && ok;
}

/*
 * The user's words in FTS5's language: each in quotes, as the beginning of
 * a word, all of them wanted.  False when there is no word.
 */
static bool match_text(const char *words, struct text *match)
{
	struct slice rest = slice_of(words);

	while ((rest = slice_trim(rest)).length) {
		size_t size = 0;

		while (size < rest.length && rest.bytes[size] != ' ' &&
		       rest.bytes[size] != '\t' && rest.bytes[size] != '\n')
			size++;
		text_add_string(match, match->length ? " \"" : "\"");
		for (size_t i = 0; i < size; i++) {
			if (rest.bytes[i] == '"')
				text_add_char(match, '"');
			text_add_char(match, rest.bytes[i]);
		}
		text_add_string(match, "\"*");
		rest.bytes += size;
		rest.length -= size;
	}
	return match->length > 0;
}

/* " active draft ", or false when every state will do. */
static bool state_names(unsigned states, struct text *names)
{
	if (!states)
		return false;
	for (int i = 0; i <= CARD_ORPHANED; i++)
		if (states & (1u << i))
			text_printf(names, " %s ",
				    card_state_name((enum card_state)i));
	return true;
}

bool store_list_cards(struct store *store, const struct card_filter *filter,
		      struct store_cards *cards, struct error *error)
{
	struct stmt st =
		stmt_open_query(store->db, &sql_card_list, &filter->which);
	struct text match = TEXT_INIT, states = TEXT_INIT;
	bool matching = filter->text && match_text(filter->text, &match);
	bool some = state_names(filter->states, &states);

	stmt_bind_text(&st, ":deck", filter->deck);
	stmt_bind_text(&st, ":category", filter->category);
	stmt_bind_text(&st, ":tag", filter->tag);
	stmt_bind_text(&st, ":document", filter->document);
	stmt_bind_text(&st, ":match", matching ? match.bytes : NULL);
	stmt_bind_text(&st, ":states", some ? states.bytes : NULL);
	stmt_bind_int(&st, ":due", filter->due);
	stmt_bind_int(&st, ":fresh", filter->fresh);
	stmt_bind_int(&st, ":day", filter->day);
	stmt_bind_int(&st, ":limit",
		      filter->limit ? (int64_t)filter->limit : -1);
	text_release(&match);
	text_release(&states);
	return add_all(store, &st, cards, error);
}

bool store_search(struct store *store, const char *words, size_t limit,
		  struct store_cards *cards, struct error *error)
{
	struct text match = TEXT_INIT;

	if (!match_text(words, &match)) {
		text_release(&match);
		return true;
	}
	struct stmt st = stmt_open(store->db, &sql_card_search);

	stmt_bind_text(&st, ":match", match.bytes);
	stmt_bind_int(&st, ":limit", (int64_t)limit);
	text_release(&match);
	return add_all(store, &st, cards, error);
}

bool store_load_card(struct store *store, int64_t id, struct store_cards *cards,
		     struct error *error)
{
	struct card_loader loader = card_loader_open(store);
	bool found = card_loader_add(&loader, id, cards);

	if (!card_loader_close(&loader, error))
		return false;
	return found || error_set(error, ERROR_USAGE, "there is no card %lld",
				  (long long)id);
}

/* *id is the card meant; 0 when none is, -1 when several are. */
static bool resolve(struct store *store, const char *key, int64_t *id,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_by_key);

	*id = 0;
	stmt_bind_beginning(&st, ":key", ":last", key);
	while (stmt_next(&st)) {
		if (strcmp(stmt_text(&st, 1), key) == 0) {
			*id = stmt_int(&st, 0);
			break;
		}
		*id = *id ? -1 : stmt_int(&st, 0);
	}
	return stmt_close(&st, error);
}

bool store_find_card(struct store *store, const char *key,
		     struct store_cards *cards, struct error *error)
{
	int64_t id;

	if (!*key)
		return error_set(error, ERROR_USAGE,
				 "a card's key is empty; `rounds list` shows "
				 "keys");
	if (!resolve(store, key, &id, error))
		return false;
	if (id == 0)
		return error_set(error, ERROR_USAGE,
				 "no card's key begins with '%s'; `rounds "
				 "list` shows keys",
				 key);
	if (id < 0)
		return error_set(error, ERROR_USAGE,
				 "more than one card's key begins with '%s'; "
				 "give more of it",
				 key);
	return store_load_card(store, id, cards, error);
}
