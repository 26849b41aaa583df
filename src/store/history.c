#include "store/history.h"

#include <string.h>
#include "rounds/attrs.h"

bool history_follow(struct schedule *schedule, enum review_kind kind, int grade,
		    day_number day, enum sm2_rounding rounding)
{
	if (grade < 0 || grade > SM2_GRADE_MAX)
		return false;
	schedule->last = day;
	schedule->drill = grade < SM2_DRILL_PASS ? day : DAY_NONE;
	if (kind == REVIEW_DRILL)
		return true;
	if (!sm2_answer(&schedule->state, grade, rounding))
		return false;
	schedule->due = day_after(day, schedule->state.interval);
	return true;
}

bool history_take(struct stmt *st, struct schedule *schedule)
{
	if (strcmp(stmt_text(st, 12), HISTORY_IMPORT) != 0)
		return false;
	*schedule = (struct schedule){
		.state = { .repetition = (int32_t)stmt_int(st, 8),
			   .easiness = (int32_t)stmt_int(st, 9),
			   .interval = (int32_t)stmt_int(st, 10) },
		.due = stmt_day(st, 11),
		.last = stmt_day(st, 3),
		.drill = DAY_NONE,
	};
	return true;
}

bool history_equal(const struct schedule *a, const struct schedule *b)
{
	return a->state.repetition == b->state.repetition &&
	       a->state.easiness == b->state.easiness &&
	       a->state.interval == b->state.interval && a->due == b->due &&
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
