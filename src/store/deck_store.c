#include "rounds/store_review.h"

#include "store/handle.h"
#include "store/statement.h"

bool store_set_scheduler(struct store *store, const char *deck,
			 enum scheduler scheduler, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_deck_scheduler_set);

	stmt_bind_text(&st, ":deck", deck);
	stmt_bind_text(&st, ":scheduler", scheduler_words[scheduler]);
	stmt_run(&st);
	if (!stmt_close(&st, error))
		return false;
	return sqlite3_changes(store->db) > 0 ||
	       error_set(error, ERROR_USAGE,
			 "no deck '%s'; run `rounds scheduler` for the list",
			 deck);
}

bool store_schedulers(struct store *store, struct arena *arena,
		      struct deck_scheduler **decks, size_t *count,
		      struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_deck_scheduler_list);
	size_t capacity = 0;

	*decks = NULL;
	*count = 0;
	while (stmt_next(&st)) {
		*decks = arena_grow(arena, *decks, *count, &capacity,
				    sizeof(**decks));
		struct deck_scheduler *deck = &(*decks)[(*count)++];

		deck->name = stmt_copy(&st, 0, arena);
		if (!scheduler_read(stmt_text(&st, 1), &deck->scheduler))
			stmt_fail(&st, "a deck has an unknown scheduler");
	}
	return stmt_close(&st, error);
}
