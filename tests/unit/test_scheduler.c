/* Both schedulers on any days: leap years, far years, clocks set back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "rounds/session.h"
#include "unit/random.h"

/* The day asked for any card, by either scheduler, from any day. */
static void the_due_day_is_the_study_day_and_the_interval(void **state)
{
	static const int years[][3] = { { 2024, 2, 28 },  { 2026, 2, 28 },
					{ 2038, 1, 18 },  { 2100, 2, 28 },
					{ 9999, 12, 31 }, { 1970, 1, 1 } };
	uint64_t random = 31;

	(void)state;
	for (int round = 0; round < 600; round++) {
		const int *date = years[round % 6];
		const day_number today =
			day_from_civil(date[0], date[1], date[2]);
		const struct session_settings settings = { .today = today,
							   .new_limit = 1 };
		const struct session_card card = {
			.card = 1,
			.state = SM2_STATE_NEW,
			.scheduler = (enum scheduler)(round % 2),
			.due = DAY_NONE,
			.last = DAY_NONE
		};
		struct session *session = session_open(&card, 1, &settings);
		struct session_answer answer;

		assert_true(session_answer(session, random_below(&random, 6),
					   &answer));
		assert_true(answer.interval >= 1);
		assert_int_equal(answer.due - today, answer.interval);
		session_close(session);
	}
}

static struct memory_state any_past(uint64_t *random, day_number *last)
{
	struct memory_state state = MEMORY_STATE_NEW;

	*last = DAY_NONE;
	for (int i = random_below(random, 12); i >= 0; i--) {
		day_number day = (*last == DAY_NONE ? 20000 : *last) +
				 random_below(random, 500) - 50;

		scheduler_answer(&state, random_below(random, 6), *last, day,
				 SM2_ROUND_UP);
		*last = day;
	}
	return state;
}

/* However wrong the clock was: days to wait, never none, never before. */
static void a_clock_set_back_gives_no_negative_days(void **unused)
{
	uint64_t random = 32;

	(void)unused;
	for (int round = 0; round < 5000; round++) {
		day_number last;
		struct memory_state state = any_past(&random, &last);
		struct memory_state same = state;
		int grade = random_below(&random, 6);

		assert_true(scheduler_answer(&state, grade, last,
					     last - random_below(&random, 9999),
					     SM2_ROUND_UP));
		assert_true(scheduler_answer(&same, grade, last, last,
					     SM2_ROUND_UP));
		assert_memory_equal(&state, &same, sizeof state);
		assert_in_range(scheduler_interval(SCHEDULER_SM2, &state), 1,
				SM2_INTERVAL_MAX);
		assert_in_range(scheduler_interval(SCHEDULER_FSRS, &state), 1,
				FSRS_INTERVAL_MAX);
	}
}

/* A clock years ahead, and any day at all: bounds hold. */
static void no_distance_of_days_leaves_the_bounds(void **unused)
{
	static const day_number days[] = { DAY_NONE + 1, INT32_MAX, 0, -1,
					   2932896 };
	uint64_t random = 33;

	(void)unused;
	for (int round = 0; round < 2000; round++) {
		day_number last;
		struct memory_state state = any_past(&random, &last);

		last = days[random_below(&random, 5)];
		assert_true(scheduler_answer(&state, random_below(&random, 6),
					     last,
					     days[random_below(&random, 5)],
					     SM2_ROUND_UP));
		assert_true(state.fsrs.stability >= FSRS_STABILITY_MIN &&
			    state.fsrs.stability <= FSRS_STABILITY_MAX);
		assert_true(state.fsrs.difficulty >= 1 &&
			    state.fsrs.difficulty <= 10);
	}
}

/* SM-2 looks at grades alone, so zones and clocks can't reach it. */
static void sm2_is_the_same_whatever_the_days_were(void **unused)
{
	uint64_t random = 34;

	(void)unused;
	for (int round = 0; round < 2000; round++) {
		struct memory_state here = MEMORY_STATE_NEW;
		struct sm2_state alone = SM2_STATE_NEW;
		day_number last = DAY_NONE;

		for (int i = 0; i < 15; i++) {
			int grade = random_below(&random, 6);
			day_number day = random_below(&random, 40000);

			scheduler_answer(&here, grade, last, day, SM2_ROUND_UP);
			sm2_answer(&alone, grade, SM2_ROUND_UP);
			last = day;
		}
		assert_memory_equal(&here.sm2, &alone, sizeof alone);
	}
}

static void a_grade_that_is_none_changes_nothing(void **unused)
{
	uint64_t random = 35;
	day_number last;
	struct memory_state state = any_past(&random, &last), before = state;

	(void)unused;
	assert_false(scheduler_answer(&state, 6, last, last + 1, SM2_ROUND_UP));
	assert_false(
		scheduler_answer(&state, -1, last, last + 1, SM2_ROUND_UP));
	assert_memory_equal(&state, &before, sizeof state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_due_day_is_the_study_day_and_the_interval),
		cmocka_unit_test(a_clock_set_back_gives_no_negative_days),
		cmocka_unit_test(no_distance_of_days_leaves_the_bounds),
		cmocka_unit_test(sm2_is_the_same_whatever_the_days_were),
		cmocka_unit_test(a_grade_that_is_none_changes_nothing),
	};

	return cmocka_run_group_tests_name("scheduler", tests, NULL, NULL);
}
