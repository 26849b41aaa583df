#include "rounds/store_review.h"

#include "store/handle.h"
#include "store/review_id.h"
#include "store/schedule_row.h"
#include "store/statement.h"

/* Of the rules, so that a later reader knows which ones were followed. */
static const int scheduler_versions[] = {
	[SCHEDULER_SM2] = 1,
	[SCHEDULER_FSRS] = 6,
};

/* A row about to be written to the log. */
struct log_row {
	const char *key;
	const char *kind;
	int grade; /* -1: none */
	struct schedule before, after;
	enum scheduler scheduler;
	const char *undoes; /* NULL: none */
};

static void bind_states(struct stmt *st, const struct schedule *before,
			const struct schedule *after)
{
	stmt_bind_int(st, ":repetition_before", before->state.sm2.repetition);
	stmt_bind_int(st, ":easiness_before", before->state.sm2.easiness);
	stmt_bind_int(st, ":interval_before", before->interval);
	stmt_bind_day(st, ":due_before", before->due);
	stmt_bind_int(st, ":repetition_after", after->state.sm2.repetition);
	stmt_bind_int(st, ":easiness_after", after->state.sm2.easiness);
	stmt_bind_int(st, ":interval_after", after->interval);
	stmt_bind_day(st, ":due_after", after->due);
	history_bind_fsrs(st, &after->state.fsrs);
}

static bool write_row(struct store *store, const struct log_row *row,
		      const struct review_context *context, struct error *error)
{
	char id[37];

	if (!review_id_make(context->instant, id, error))
		return false;
	struct stmt st = stmt_open_kept(store->db, &sql_review_insert,
					&store->review_insert);

	stmt_bind_text(&st, ":id", id);
	stmt_bind_text(&st, ":key", row->key);
	stmt_bind_int(&st, ":instant", context->instant);
	stmt_bind_int(&st, ":day", context->day);
	stmt_bind_text(&st, ":kind", row->kind);
	if (row->grade < 0)
		stmt_bind_null(&st, ":grade");
	else
		stmt_bind_int(&st, ":grade", row->grade);
	stmt_bind_int(&st, ":milliseconds", context->milliseconds);
	stmt_bind_text(&st, ":scheduler", scheduler_words[row->scheduler]);
	stmt_bind_int(&st, ":version", scheduler_versions[row->scheduler]);
	stmt_bind_text(&st, ":rounding", rounding_word(context->rounding));
	bind_states(&st, &row->before, &row->after);
	stmt_bind_text(&st, ":undoes", row->undoes);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static bool same_state(const struct sm2_state *a, const struct sm2_state *b)
{
	return a->repetition == b->repetition && a->easiness == b->easiness &&
	       a->interval == b->interval;
}

static bool record(struct store *store, const struct session_answer *answer,
		   const struct review_context *context, struct arena *arena,
		   struct error *error)
{
	const struct history_answer given = {
		.kind = answer->kind,
		.grade = answer->grade,
		.day = context->day,
		.rounding = context->rounding,
		.scheduler = answer->scheduler,
	};
	struct log_row row = { .kind = review_kind_word(answer->kind),
			       .grade = answer->grade,
			       .scheduler = answer->scheduler };

	if (!schedule_row_get(store, answer->card, arena, &row.before, &row.key,
			      error))
		return false;
	if (!same_state(&row.before.state.sm2, &answer->before))
		return error_set(error, ERROR_STORE,
				 "the card has been answered by another "
				 "program meanwhile; start the review again");
	row.after = row.before;
	if (answer->kind == REVIEW_UNDO || !history_follow(&row.after, &given))
		return error_set(error, ERROR_USAGE, "%d is no grade; 0 to 5",
				 answer->grade);
	return write_row(store, &row, context, error) &&
	       schedule_row_set(store, answer->card, &row.after, error);
}

bool store_record_answer(struct store *store,
			 const struct session_answer *answer,
			 const struct review_context *context,
			 struct error *error)
{
	struct arena arena = { 0 };

	if (!store_begin(store, error))
		return false;
	/* The new wording has been seen. */
	bool ok = record(store, answer, context, &arena, error) &&
		  store_tag_card(store, answer->card, STORE_TAG_CHANGED, false,
				 error);

	arena_free(&arena);
	return store_end(store, ok, error);
}

/* The last answer that stands; false, with *found false, when none does. */
static bool last_answer(struct store *store, struct arena *arena,
			const char **id, struct undone_review *undone,
			bool *found, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_last);

	*found = stmt_next(&st);
	if (*found) {
		*id = stmt_copy(&st, 0, arena);
		*undone = (struct undone_review){
			.key = stmt_copy(&st, 1, arena),
			.card = stmt_int(&st, 2),
			.grade = (int)stmt_int(&st, 3),
			.day = stmt_day(&st, 5),
		};
		if (!review_kind_read(stmt_text(&st, 4), &undone->kind))
			stmt_fail(&st, "a review of an unknown kind; run "
				       "`rounds doctor`");
	}
	return stmt_close(&st, error);
}

static bool undo(struct store *store, const struct review_context *context,
		 struct arena *arena, struct undone_review *undone,
		 struct error *error)
{
	struct log_row row = { .kind = review_kind_word(REVIEW_UNDO),
			       .grade = -1 };
	bool found;

	if (!last_answer(store, arena, &row.undoes, undone, &found, error))
		return false;
	if (!found)
		return error_set(error, ERROR_USAGE,
				 "there is no answer to take back");
	row.key = undone->key;
	row.before = SCHEDULE_NEW;
	if (undone->card) {
		const char *key;

		if (!schedule_row_get(store, undone->card, arena, &row.before,
				      &key, error))
			return false;
	}
	row.after = row.before;
	/* The row has to be there before the log can be read without it. */
	if (!write_row(store, &row, context, error) ||
	    !schedule_from_log(store, row.key, &row.after, error))
		return false;
	return !undone->card ||
	       schedule_row_set(store, undone->card, &row.after, error);
}

bool store_undo_last(struct store *store, const struct review_context *context,
		     struct arena *arena, struct undone_review *undone,
		     struct error *error)
{
	struct undone_review ignored;

	if (!store_begin(store, error))
		return false;
	return store_end(store,
			 undo(store, context, arena, undone ? undone : &ignored,
			      error),
			 error);
}

bool store_done(struct store *store, day_number day, size_t *reviews,
		size_t *fresh, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_done);

	*reviews = *fresh = 0;
	stmt_bind_int(&st, ":day", day);
	if (stmt_next(&st)) {
		*reviews = (size_t)stmt_int(&st, 0);
		*fresh = (size_t)stmt_int(&st, 1);
	}
	return stmt_close(&st, error);
}

bool store_lapses(struct store *store, int64_t id, size_t *lapses,
		  struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_lapses);

	stmt_bind_int(&st, ":card", id);
	*lapses = stmt_next(&st) ? (size_t)stmt_int(&st, 0) : 0;
	return stmt_close(&st, error);
}

bool store_streak(struct store *store, day_number day, size_t *days,
		  struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_streak);

	*days = 0;
	stmt_bind_int(&st, ":day", day);
	if (stmt_next(&st))
		*days = (size_t)stmt_int(&st, 0);
	return stmt_close(&st, error);
}
