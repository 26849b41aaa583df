#include "rounds/store_review.h"

#include <stdlib.h>
#include "rounds/memory.h"
#include "store/families.h"
#include "store/handle.h"
#include "store/query_sql.h"
#include "store/queue_row.h"
#include "store/statement.h"

struct gathering {
	struct session_card *cards;
	size_t count, capacity;
	const struct queue_filter *filter; /* borrowed */
	day_number day;
};

static void gather_row(struct gathering *to, struct stmt *st, bool drill)
{
	if (to->count == to->capacity) {
		to->capacity = to->capacity ? to->capacity * 2 : 64;
		to->cards = xreallocarray(to->cards, to->capacity,
					  sizeof *to->cards);
	}
	to->cards[to->count] = queue_row_read(st);
	to->cards[to->count++].drill = drill;
}

static struct stmt open_queue(struct store *store, const struct sql *sql,
			      const struct gathering *to)
{
	struct stmt st = stmt_open_query(store->db, sql, &to->filter->which);

	stmt_bind_int(&st, ":day", to->day);
	stmt_bind_text(&st, ":category", to->filter->category);
	stmt_bind_text(&st, ":tag", to->filter->tag);
	return st;
}

/* Is the first late by more, in relation to its interval, than the other? */
static bool later_than(const struct gathering *to, const struct session_card *a,
		       const struct session_card *b)
{
	int64_t a_days = a->interval > 0 ? a->interval : 1;
	int64_t b_days = b->interval > 0 ? b->interval : 1;

	return (to->day - a->due) * b_days > (to->day - b->due) * a_days;
}

/*
 * The latest first, until there are enough.  Of cards equally late, all:
 * the session draws lots among them.
 */
static bool gather_due(struct store *store, struct gathering *to,
		       struct families *families, struct error *error)
{
	struct stmt st = open_queue(store, &sql_queue_due, to);
	size_t most = to->filter->ahead ? 0 : to->filter->due_most;
	size_t before = to->count;
	size_t last = before; /* the card that makes it enough */

	stmt_bind_int(&st, ":horizon", day_after(to->day, to->filter->ahead));
	stmt_bind_text(&st, ":deck", to->filter->deck);
	while (stmt_next(&st)) {
		gather_row(to, &st, false);
		if (!families_add(families, to->cards[to->count - 1].siblings))
			to->count--;
		else if (to->count - before == most)
			last = to->count - 1;
		else if (most && to->count - before > most &&
			 later_than(to, &to->cards[last],
				    &to->cards[to->count - 1]))
			break;
	}
	return stmt_close(&st, error);
}

static bool gather_drill(struct store *store, struct gathering *to,
			 struct families *families, struct error *error)
{
	struct stmt st = open_queue(store, &sql_queue_drill, to);

	stmt_bind_text(&st, ":deck", to->filter->deck);
	while (stmt_next(&st)) {
		gather_row(to, &st, true);
		families_add(families, to->cards[to->count - 1].siblings);
	}
	return stmt_close(&st, error);
}

/*
 * The rows of one deck until there are enough.  A card whose sibling came
 * before, here or as a due card, is passed over: the session would drop it,
 * and the sitting would have one card less than there is.
 */
static void gather_deck(struct gathering *to, struct families *families,
			struct stmt *st)
{
	size_t most = to->filter->new_most;
	size_t before = to->count;

	while ((!most || to->count - before < most) && stmt_next(st)) {
		gather_row(to, st, false);
		if (!families_add(families, to->cards[to->count - 1].siblings))
			to->count--;
	}
	stmt_reset(st);
}

static bool gather_new(struct store *store, struct gathering *to,
		       struct families *families, struct error *error)
{
	struct stmt decks = stmt_open(store->db, &sql_queue_decks);
	struct stmt st = open_queue(store, &sql_queue_new, to);

	stmt_bind_text(&decks, ":deck", to->filter->deck);
	while (stmt_next(&decks)) {
		stmt_bind_int(&st, ":deck_id", stmt_int(&decks, 0));
		gather_deck(to, families, &st);
	}
	bool ok = stmt_close(&st, error);

	return stmt_close(&decks, ok ? error : &(struct error){ 0 }) && ok;
}

bool store_queue(struct store *store, const struct queue_filter *filter,
		 day_number day, struct session_card **cards, size_t *count,
		 struct error *error)
{
	struct gathering to = { .filter = filter, .day = day };
	struct families families = { 0 };

	*cards = NULL;
	*count = 0;
	/* Of siblings the one in the drill is asked, then the latest. */
	bool ok = gather_drill(store, &to, &families, error) &&
		  gather_due(store, &to, &families, error) &&
		  gather_new(store, &to, &families, error);

	families_release(&families);
	if (!ok) {
		free(to.cards);
		return false;
	}
	*cards = to.cards;
	*count = to.count;
	return true;
}

bool store_tally(struct store *store, enum tally_by by, day_number day,
		 struct arena *arena, struct tally **rows, size_t *count,
		 struct error *error)
{
	const struct card_query all = { .today = day };

	return store_tally_of(store, by, &all, arena, rows, count, error);
}

bool store_tally_of(struct store *store, enum tally_by by,
		    const struct card_query *which, struct arena *arena,
		    struct tally **rows, size_t *count, struct error *error)
{
	const struct sql *sql = by == TALLY_DECK       ? &sql_tally_by_deck
				: by == TALLY_CATEGORY ? &sql_tally_by_category
						       : &sql_tally_by_all;
	struct stmt st = stmt_open_query(store->db, sql, which);
	size_t capacity = 0;

	*rows = NULL;
	*count = 0;
	stmt_bind_int(&st, ":day", which->today);
	while (stmt_next(&st)) {
		struct tally row = { .name = stmt_copy(&st, 0, arena) };

		for (int i = 0; i <= CARD_ORPHANED; i++)
			row.states[i] = (size_t)stmt_int(&st, 1 + i);
		row.fresh = (size_t)stmt_int(&st, 2 + CARD_ORPHANED);
		row.due = (size_t)stmt_int(&st, 3 + CARD_ORPHANED);
		*rows = arena_grow(arena, *rows, *count, &capacity,
				   sizeof(**rows));
		(*rows)[(*count)++] = row;
	}
	return stmt_close(&st, error);
}
