#include "rounds/exam_store.h"

#include <stdlib.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/query_sql.h"
#include "store/queue_row.h"

bool store_add_exam(struct store *store, const struct exam_plan *plan,
		    instant_ms instant, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_exam_add);

	stmt_bind_int(&st, ":day", plan->day);
	stmt_bind_text(&st, ":query", plan->query);
	stmt_bind_int(&st, ":per_day", (int64_t)plan->per_day);
	stmt_bind_int(&st, ":since", plan->since);
	stmt_bind_int(&st, ":made", instant);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_drop_exam(struct store *store, int64_t id, instant_ms instant,
		     struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_exam_drop);

	stmt_bind_int(&st, ":id", id);
	stmt_bind_int(&st, ":dropped", instant);
	stmt_run(&st);
	return stmt_close(&st, error);
}

bool store_exams(struct store *store, day_number today, struct arena *arena,
		 struct exam_plan **plans, size_t *count, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_exam_list);
	size_t capacity = 0;

	*plans = NULL;
	*count = 0;
	stmt_bind_int(&st, ":today", today);
	while (stmt_next(&st)) {
		*plans = arena_grow(arena, *plans, *count, &capacity,
				    sizeof(**plans));
		(*plans)[(*count)++] = (struct exam_plan){
			.id = stmt_int(&st, 0),
			.day = stmt_day(&st, 1),
			.query = stmt_copy(&st, 2, arena),
			.per_day = (size_t)stmt_int(&st, 3),
			.since = stmt_day(&st, 4),
		};
	}
	return stmt_close(&st, error);
}

static void add_unseen(struct exam_cards *cards, size_t *capacity,
		       struct stmt *st)
{
	if (cards->count == *capacity) {
		*capacity = *capacity * 2 + 64;
		cards->unseen = xreallocarray(cards->unseen, *capacity,
					      sizeof *cards->unseen);
	}
	cards->unseen[cards->count++] = queue_row_read(st);
}

bool store_exam_cards(struct store *store, const struct card_query *which,
		      day_number since, struct exam_cards *cards,
		      struct error *error)
{
	struct stmt st = stmt_open_query(store->db, &sql_exam_cards, which);
	size_t capacity = 0;

	*cards = (struct exam_cards){ 0 };
	stmt_bind_int(&st, ":since", since);
	stmt_bind_int(&st, ":day", which->today);
	while (stmt_next(&st)) {
		if (!stmt_int(&st, 12)) {
			cards->seen++;
			cards->seen_today += stmt_int(&st, 13) != 0;
		} else if (stmt_int(&st, 14)) {
			cards->buried++;
		} else {
			add_unseen(cards, &capacity, &st);
		}
	}
	if (stmt_close(&st, error))
		return true;
	exam_cards_release(cards);
	return false;
}

void exam_cards_release(struct exam_cards *cards)
{
	free(cards->unseen);
	*cards = (struct exam_cards){ 0 };
}
