/* SM-2 against the published rules: stored figures, then properties. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/sm2.h"
#include "unit/random.h"

/* A state that some history may have led to. */
static struct sm2_state any_state(uint64_t *random)
{
	struct sm2_state state = SM2_STATE_NEW;

	for (int steps = random_below(random, 12); steps > 0; steps--)
		assert_true(sm2_answer(&state, random_below(random, 6),
				       SM2_ROUND_UP));
	return state;
}

static int capped(int interval)
{
	return interval < SM2_INTERVAL_MAX ? interval : SM2_INTERVAL_MAX;
}

static void check_row(const char *line, struct sm2_state *up,
		      struct sm2_state *nearest)
{
	char name[64];
	int step, grade, n, easiness, interval_up, interval_nearest;

	assert_int_equal(sscanf(line, "%63[^\t]\t%d\t%d\t%d\t%d\t%d\t%d", name,
				&step, &grade, &n, &easiness, &interval_up,
				&interval_nearest),
			 7);
	/* The figures know no cap; beyond it, ours stay at it. */
	interval_up = capped(interval_up);
	interval_nearest = capped(interval_nearest);
	if (step == 1)
		*up = *nearest = SM2_STATE_NEW;
	assert_true(sm2_answer(up, grade, SM2_ROUND_UP));
	assert_true(sm2_answer(nearest, grade, SM2_ROUND_NEAREST));
	if (up->repetition != n || up->easiness != easiness ||
	    up->interval != interval_up || nearest->repetition != n ||
	    nearest->easiness != easiness ||
	    nearest->interval != interval_nearest)
		fail_msg("case %s, step %d differs", name, step);
}

static void every_stored_history_is_reproduced(void **state)
{
	const char *root = getenv("ROUNDS_ROOT");
	struct sm2_state up = SM2_STATE_NEW, nearest = SM2_STATE_NEW;
	char path[4096], line[256];
	size_t rows = 0;

	(void)state;
	snprintf(path, sizeof path, "%s/tests/data/sm2_vectors.tsv",
		 root ? root : ".");
	FILE *file = fopen(path, "r");

	assert_non_null(file);
	while (fgets(line, sizeof line, file)) {
		if (line[0] == '#')
			continue;
		check_row(line, &up, &nearest);
		rows++;
	}
	fclose(file);
	assert_int_equal(rows, 1281);
}

static void a_row_of_fives_grows_to_420_days_not_421(void **state)
{
	static const int32_t want[] = { 1, 6, 17, 48, 140, 420 };
	struct sm2_state card = SM2_STATE_NEW;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(want); i++) {
		assert_true(sm2_answer(&card, 5, SM2_ROUND_UP));
		assert_int_equal(card.interval, want[i]);
	}
}

static void grades_outside_the_scale_change_nothing(void **state)
{
	static const int grades[] = { -1, 6, 7, 255, INT32_MIN, INT32_MAX };
	struct sm2_state card = { 3, 210, 15 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(grades); i++) {
		assert_false(sm2_answer(&card, grades[i], SM2_ROUND_UP));
		assert_int_equal(card.repetition, 3);
		assert_int_equal(card.easiness, 210);
		assert_int_equal(card.interval, 15);
	}
}

static void check_answers(const struct sm2_state *before)
{
	struct sm2_state lower = { 0 };

	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
		struct sm2_state up = *before, nearest = *before;

		assert_true(sm2_answer(&up, grade, SM2_ROUND_UP));
		assert_true(sm2_answer(&nearest, grade, SM2_ROUND_NEAREST));
		assert_true(up.easiness >= SM2_EASINESS_FLOOR);
		assert_true(up.interval >= 1);
		assert_true(up.interval <= SM2_INTERVAL_MAX);
		assert_int_equal(up.easiness, nearest.easiness);
		assert_in_range(up.interval - nearest.interval, 0, 1);
		/* a better grade never means an earlier day */
		assert_true(up.interval >= lower.interval);
		assert_true(up.easiness >= lower.easiness);
		if (grade == 4)
			assert_int_equal(up.easiness, before->easiness);
		if (grade < SM2_PASS) {
			assert_int_equal(up.repetition, 0);
			assert_int_equal(up.interval, 1);
		} else {
			assert_int_equal(up.repetition, before->repetition + 1);
			assert_true(up.interval >= before->interval);
			if (before->repetition > 0 &&
			    before->interval < SM2_INTERVAL_MAX)
				assert_true(up.interval > before->interval);
		}
		lower = up;
	}
}

static void answers_keep_their_promises_from_any_state(void **state)
{
	uint64_t random = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct sm2_state before = any_state(&random);

		check_answers(&before);
	}
}

static void easiness_depends_on_the_grade_alone(void **state)
{
	uint64_t random = 2;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct sm2_state one = any_state(&random);
		struct sm2_state other = any_state(&random);
		int grade = random_below(&random, 6);

		other.easiness = one.easiness;
		assert_true(sm2_answer(&one, grade, SM2_ROUND_UP));
		assert_true(sm2_answer(&other, grade, SM2_ROUND_UP));
		assert_int_equal(one.easiness, other.easiness);
	}
}

static void easiness_above_the_floor_does_not_depend_on_order(void **state)
{
	uint64_t random = 3;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		int a = random_below(&random, 6), b = random_below(&random, 6);
		struct sm2_state one = { 4, 400, 30 }, other = one;

		assert_true(sm2_answer(&one, a, SM2_ROUND_UP));
		assert_true(sm2_answer(&one, b, SM2_ROUND_UP));
		assert_true(sm2_answer(&other, b, SM2_ROUND_UP));
		assert_true(sm2_answer(&other, a, SM2_ROUND_UP));
		assert_int_equal(one.easiness, other.easiness);
	}
}

static void a_failure_forgets_all_but_the_easiness(void **state)
{
	uint64_t random = 4;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct sm2_state one = any_state(&random);
		struct sm2_state other = any_state(&random);

		other.easiness = one.easiness;
		assert_true(sm2_answer(&one, 1, SM2_ROUND_UP));
		assert_true(sm2_answer(&other, 1, SM2_ROUND_UP));
		for (int step = 0; step < 6; step++) {
			int grade = random_below(&random, 6);

			assert_true(sm2_answer(&one, grade, SM2_ROUND_UP));
			assert_true(sm2_answer(&other, grade, SM2_ROUND_UP));
			assert_int_equal(one.repetition, other.repetition);
			assert_int_equal(one.easiness, other.easiness);
			assert_int_equal(one.interval, other.interval);
		}
	}
}

static void a_thousand_fives_stay_at_the_cap(void **state)
{
	struct sm2_state card = SM2_STATE_NEW;

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_true(sm2_answer(&card, 5, SM2_ROUND_UP));
	assert_int_equal(card.interval, SM2_INTERVAL_MAX);
	assert_true(sm2_answer(&card, 2, SM2_ROUND_UP));
	assert_int_equal(card.interval, 1);
	assert_int_equal(card.repetition, 0);
}

static void a_state_from_a_damaged_file_is_contained(void **state)
{
	static const struct sm2_state damaged[] = {
		{ INT32_MAX, INT32_MAX, INT32_MAX },
		{ INT32_MIN, INT32_MIN, INT32_MIN },
		{ 7, 250, 0 },
		{ 7, -100, 40 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(damaged); i++)
		for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
			struct sm2_state card = damaged[i];

			assert_true(sm2_answer(&card, grade, SM2_ROUND_UP));
			assert_in_range(card.interval, 1, SM2_INTERVAL_MAX);
			assert_true(card.easiness >= SM2_EASINESS_FLOOR);
			assert_true(card.repetition >= 0);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_stored_history_is_reproduced),
		cmocka_unit_test(a_row_of_fives_grows_to_420_days_not_421),
		cmocka_unit_test(grades_outside_the_scale_change_nothing),
		cmocka_unit_test(answers_keep_their_promises_from_any_state),
		cmocka_unit_test(easiness_depends_on_the_grade_alone),
		cmocka_unit_test(
			easiness_above_the_floor_does_not_depend_on_order),
		cmocka_unit_test(a_failure_forgets_all_but_the_easiness),
		cmocka_unit_test(a_thousand_fives_stay_at_the_cap),
		cmocka_unit_test(a_state_from_a_damaged_file_is_contained),
	};

	return cmocka_run_group_tests_name("sm2", tests, NULL, NULL);
}
