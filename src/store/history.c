#include "store/history.h"

#include <string.h>
#include "rounds/attrs.h"

bool history_follow(struct schedule *schedule,
		    const struct history_answer *answer)
{
	struct memory_state *state = &schedule->state;

	if (answer->grade < 0 || answer->grade > SM2_GRADE_MAX)
		return false;
	if (answer->kind != REVIEW_DRILL) {
		if (!scheduler_answer(state, answer->grade, schedule->last,
				      answer->day, answer->rounding))
			return false;
		if (history_near(&state->fsrs, &answer->fsrs))
			state->fsrs = answer->fsrs;
		schedule->interval =
			scheduler_interval(answer->scheduler, state);
		schedule->due = day_after(answer->day, schedule->interval);
	}
	schedule->last = answer->day;
	schedule->drill =
		answer->grade < SM2_DRILL_PASS ? answer->day : DAY_NONE;
	return true;
}

/* The other program's answer, or where its state stands for many, as FSRS. */
static void take_fsrs(struct schedule *schedule, const struct schedule *before,
		      int grade)
{
	const struct sm2_state *sm2 = &schedule->state.sm2;
	struct fsrs_state *fsrs = &schedule->state.fsrs;

	*fsrs = before->state.fsrs;
	if (schedule->due == DAY_NONE)
		*fsrs = (struct fsrs_state){ 0 };
	else if (before->last == DAY_NONE && sm2->repetition > 1)
		*fsrs = fsrs_from_sm2(sm2->easiness, sm2->interval);
	else
		fsrs_answer(fsrs, fsrs_rating_of(grade),
			    scheduler_elapsed(before->last, schedule->last));
}

bool history_take(struct stmt *st, struct schedule *schedule)
{
	if (strcmp(stmt_text(st, 12), HISTORY_IMPORT) != 0)
		return false;
	const struct schedule before = *schedule;

	*schedule = (struct schedule){
		.state.sm2 = { .repetition = (int32_t)stmt_int(st, 8),
			       .easiness = (int32_t)stmt_int(st, 9),
			       .interval = (int32_t)stmt_int(st, 10) },
		.interval = (int32_t)stmt_int(st, 10),
		.due = stmt_day(st, 11),
		.last = stmt_day(st, 3),
		.drill = DAY_NONE,
	};
	take_fsrs(schedule, &before, (int)stmt_int(st, 2));
	return true;
}

bool history_read(struct stmt *st, struct history_answer *answer)
{
	*answer = (struct history_answer){
		.grade = (int)stmt_int(st, 2),
		.day = stmt_day(st, 3),
		.rounding = rounding_read(stmt_text(st, 4)),
		.fsrs = { .stability = stmt_double(st, 13),
			  .difficulty = stmt_double(st, 14) },
	};
	return review_kind_read(stmt_text(st, 1), &answer->kind) &&
	       scheduler_read(stmt_text(st, 12), &answer->scheduler);
}

void history_bind_fsrs(struct stmt *st, const struct fsrs_state *fsrs)
{
	if (fsrs->stability > 0) {
		stmt_bind_double(st, ":stability", fsrs->stability);
		stmt_bind_double(st, ":difficulty", fsrs->difficulty);
	} else {
		stmt_bind_null(st, ":stability");
		stmt_bind_null(st, ":difficulty");
	}
}

bool history_near(const struct fsrs_state *a, const struct fsrs_state *b)
{
	return fsrs_near(a->stability, b->stability) &&
	       fsrs_near(a->difficulty, b->difficulty);
}

bool history_equal(const struct schedule *a, const struct schedule *b)
{
	const struct sm2_state *one = &a->state.sm2, *other = &b->state.sm2;

	return one->repetition == other->repetition &&
	       one->easiness == other->easiness &&
	       one->interval == other->interval &&
	       history_near(&a->state.fsrs, &b->state.fsrs) &&
	       a->interval == b->interval && a->due == b->due &&
	       a->last == b->last && a->drill == b->drill;
}

static const char *const kinds[] = { "scheduled", "drill", "early", "undo" };

const char *review_kind_word(enum review_kind kind)
{
	return kinds[kind];
}

bool review_kind_read(const char *word, enum review_kind *kind)
{
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (strcmp(word, kinds[i]) == 0) {
			*kind = (enum review_kind)i;
			return true;
		}
	return false;
}

const char *rounding_word(enum sm2_rounding rounding)
{
	return rounding == SM2_ROUND_NEAREST ? "nearest" : "up";
}

enum sm2_rounding rounding_read(const char *word)
{
	return strcmp(word, "nearest") == 0 ? SM2_ROUND_NEAREST : SM2_ROUND_UP;
}
