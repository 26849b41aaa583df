#include "rounds/store_review.h"

#include "store/handle.h"
#include "store/query_sql.h"
#include "store/history.h"
#include "store/statement.h"

static struct sm2_state read_state(struct stmt *st, int column)
{
	return (struct sm2_state){
		.repetition = (int32_t)stmt_int(st, column),
		.easiness = (int32_t)stmt_int(st, column + 1),
		.interval = (int32_t)stmt_int(st, column + 2),
	};
}

static const char *text_or_null(struct stmt *st, int column)
{
	return stmt_is_null(st, column) ? NULL : stmt_text(st, column);
}

static void read_row(struct stmt *st, struct review_row *row)
{
	*row = (struct review_row){
		.sequence = stmt_int(st, 0),
		.id = stmt_text(st, 1),
		.key = stmt_text(st, 2),
		.instant = stmt_int(st, 3),
		.day = stmt_day(st, 4),
		.grade = stmt_is_null(st, 6) ? -1 : (int)stmt_int(st, 6),
		.milliseconds = stmt_int(st, 7),
		.rounding = rounding_read(stmt_text(st, 8)),
		.before = read_state(st, 9),
		.due_before = stmt_day(st, 12),
		.after = read_state(st, 13),
		.due_after = stmt_day(st, 16),
		.undone = stmt_int(st, 17) != 0,
		.undoes = text_or_null(st, 18),
		.deck = text_or_null(st, 19),
		.category = text_or_null(st, 20),
		.status = text_or_null(st, 21),
	};
	if (!review_kind_read(stmt_text(st, 5), &row->kind))
		stmt_fail(st, "a review of an unknown kind; run `rounds "
			      "doctor`");
}

bool store_each_review(struct store *store, const struct review_filter *filter,
		       bool (*visit)(void *context,
				     const struct review_row *row),
		       void *context, struct error *error)
{
	struct stmt st =
		stmt_open_query(store->db, &sql_review_list, &filter->which);
	bool more = true;

	stmt_bind_day(&st, ":from", filter->from);
	stmt_bind_day(&st, ":to", filter->to);
	stmt_bind_text(&st, ":deck", filter->deck);
	stmt_bind_text(&st, ":key", filter->key);
	stmt_bind_int(&st, ":standing", filter->standing);
	while (more && stmt_next(&st)) {
		struct review_row row;

		read_row(&st, &row);
		more = !st.failed && visit(context, &row);
	}
	return stmt_close(&st, error);
}
