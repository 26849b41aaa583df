/*
 * What was learnt in another program, into the log.
 */
#include "rounds/store_review.h"

#include "store/handle.h"
#include "store/review_id.h"
#include "store/schedule_row.h"
#include "store/statement.h"

enum { GRADE_LEARNT = 4, GRADE_FORGOTTEN = 1, NOON = 12 * 3600000 };

static int32_t within(int32_t value, int32_t least, int32_t most)
{
	return value < least ? least : value > most ? most : value;
}

static struct sm2_state sound(const struct sm2_state *state)
{
	return (struct sm2_state){
		.repetition = within(state->repetition, 0, INT32_MAX),
		.easiness = within(state->easiness, SM2_EASINESS_FLOOR,
				   SM2_EASINESS_START * 4),
		.interval = within(state->interval, 0, SM2_INTERVAL_MAX),
	};
}

/* What one answer left behind, as far as the other program logged it. */
static struct schedule after_answer(const struct schedule *before,
				    const struct past_answer *answer)
{
	bool passed = answer->grade >= SM2_PASS;
	struct sm2_state state = before->state.sm2;

	state.repetition = passed ? state.repetition + 1 : 0;
	if (answer->easiness)
		state.easiness = answer->easiness;
	state.interval = answer->interval;
	state = sound(&state);
	return (struct schedule){
		.state.sm2 = state,
		.interval = state.interval,
		.due = day_after(answer->day, state.interval),
		.last = answer->day,
		.drill = DAY_NONE,
	};
}

static bool write_row(struct store *store, const char *key,
		      const struct past_answer *answer,
		      const struct schedule *before,
		      const struct schedule *after, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_past);
	char id[37];

	review_id_of_past(answer->instant, key, id);
	stmt_bind_text(&st, ":id", id);
	stmt_bind_text(&st, ":key", key);
	stmt_bind_int(&st, ":instant", answer->instant);
	stmt_bind_int(&st, ":day", answer->day);
	stmt_bind_int(&st, ":grade", within(answer->grade, 0, SM2_GRADE_MAX));
	stmt_bind_int(&st, ":milliseconds",
		      answer->milliseconds < 0 ? 0 : answer->milliseconds);
	stmt_bind_int(&st, ":repetition_before", before->state.sm2.repetition);
	stmt_bind_int(&st, ":easiness_before", before->state.sm2.easiness);
	stmt_bind_int(&st, ":interval_before", before->state.sm2.interval);
	stmt_bind_day(&st, ":due_before", before->due);
	stmt_bind_int(&st, ":repetition_after", after->state.sm2.repetition);
	stmt_bind_int(&st, ":easiness_after", after->state.sm2.easiness);
	stmt_bind_int(&st, ":interval_after", after->state.sm2.interval);
	stmt_bind_day(&st, ":due_after", after->due);
	stmt_run(&st);
	return stmt_close(&st, error);
}

/* The last answer leads to where the card stands, whatever was logged. */
static struct schedule final(const struct store_past *past, day_number last)
{
	const struct sm2_state state =
		past->due == DAY_NONE ? SM2_STATE_NEW : sound(&past->state);

	return (struct schedule){
		.state.sm2 = state,
		.interval = state.interval,
		.due = past->due,
		.last = last,
		.drill = DAY_NONE,
	};
}

static bool write_rows(struct store *store, const char *key,
		       const struct store_past *past, struct schedule *now,
		       struct error *error)
{
	bool ok = true;

	for (size_t i = 0; ok && i < past->count; i++) {
		const struct schedule before = *now;

		*now = i + 1 < past->count
			       ? after_answer(&before, &past->answers[i])
			       : final(past, past->answers[i].day);
		ok = write_row(store, key, &past->answers[i], &before, now,
			       error);
	}
	return ok;
}

/* One answer in place of those that are not known. */
static struct past_answer stand_in(const struct store_past *past)
{
	day_number day = past->last != DAY_NONE
				 ? past->last
				 : day_after(past->due, -past->state.interval);

	return (struct past_answer){
		.instant = day_begin(day, past->rollover_hour) + NOON,
		.day = day,
		.grade = past->state.repetition > 0 ? GRADE_LEARNT
						    : GRADE_FORGOTTEN,
	};
}

static bool is_known(struct store *store, const char *key, bool *known,
		     struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_review_known);

	stmt_bind_text(&st, ":key", key);
	*known = stmt_next(&st);
	return stmt_close(&st, error);
}

static bool card_of(struct store *store, const char *key, int64_t *card,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_id);

	stmt_bind_text(&st, ":key", key);
	*card = stmt_next(&st) ? stmt_int(&st, 0) : 0;
	return stmt_close(&st, error);
}

static bool log_past(struct store *store, const char *key,
		     const struct store_past *past, bool *taken,
		     struct error *error)
{
	struct schedule now = SCHEDULE_NEW;
	struct store_past whole = *past;
	struct past_answer alone;
	bool known;
	int64_t card;

	if (!whole.count && whole.due != DAY_NONE) {
		alone = stand_in(past);
		whole.answers = &alone;
		whole.count = 1;
	}
	if (!is_known(store, key, &known, error) ||
	    !card_of(store, key, &card, error))
		return false;
	*taken = !known && card && whole.count;
	return !*taken || (write_rows(store, key, &whole, &now, error) &&
			   schedule_from_log(store, key, &now, error) &&
			   schedule_row_set(store, card, &now, error));
}

bool store_log_past(struct store *store, const char *key,
		    const struct store_past *past, bool *taken,
		    struct error *error)
{
	*taken = false;
	if (!store_begin(store, error))
		return false;
	return store_end(store, log_past(store, key, past, taken, error),
			 error);
}
