/* FSRS-6 against stored figures of other programs, then properties. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>

#include "rounds/attrs.h"
#include "rounds/fsrs.h"
#include "unit/random.h"

/* One row of the figures: what was done and what comes of it. */
struct row {
	char name[64];
	double retention, stability, difficulty;
	int step, elapsed, rating, interval;
};

static void read_row(const char *line, struct row *row)
{
	int short_term;

	assert_int_equal(sscanf(line,
				"%63[^\t]\t%d\t%lf\t%d\t%d\t%d\t%lf\t%lf\t%d",
				row->name, &short_term, &row->retention,
				&row->step, &row->elapsed, &row->rating,
				&row->stability, &row->difficulty,
				&row->interval),
			 9);
}

static void check_row(const struct row *row, struct fsrs_state *state)
{
	if (row->step == 1)
		*state = (struct fsrs_state){ 0 };
	fsrs_answer(state, (enum fsrs_rating)row->rating, row->elapsed);
	if (!fsrs_near(state->stability, row->stability) ||
	    !fsrs_near(state->difficulty, row->difficulty) ||
	    fsrs_interval(state->stability, row->retention) != row->interval)
		fail_msg("case %s, step %d: %.9f %.9f %d", row->name, row->step,
			 state->stability, state->difficulty,
			 (int)fsrs_interval(state->stability, row->retention));
}

static void every_stored_history_is_reproduced(void **unused)
{
	const char *root = getenv("ROUNDS_ROOT");
	struct fsrs_state state = { 0 };
	char path[4096], line[256];
	size_t rows = 0;

	(void)unused;
	snprintf(path, sizeof path, "%s/tests/data/fsrs_vectors.tsv",
		 root ? root : ".");
	FILE *file = fopen(path, "r");

	assert_non_null(file);
	while (fgets(line, sizeof line, file)) {
		struct row row;

		if (line[0] == '#')
			continue;
		read_row(line, &row);
		check_row(&row, &state);
		rows++;
	}
	fclose(file);
	assert_int_equal(rows, 499);
}

/* A state that some history may have led to. */
static struct fsrs_state any_state(uint64_t *random)
{
	struct fsrs_state state = { 0 };

	for (int steps = 1 + random_below(random, 12); steps > 0; steps--)
		fsrs_answer(&state,
			    (enum fsrs_rating)(1 + random_below(random, 4)),
			    random_below(random, 400));
	return state;
}

static void check_answers(const struct fsrs_state *before, int32_t elapsed)
{
	double lower = 0;

	for (int rating = FSRS_AGAIN; rating <= FSRS_EASY; rating++) {
		struct fsrs_state after = *before;

		fsrs_answer(&after, (enum fsrs_rating)rating, elapsed);
		assert_true(after.stability >= FSRS_STABILITY_MIN);
		assert_true(after.stability <= FSRS_STABILITY_MAX);
		assert_true(after.difficulty >= 1 && after.difficulty <= 10);
		/* A better grade never means a weaker memory. */
		assert_true(after.stability >= lower);
		lower = after.stability;
		if (rating == FSRS_AGAIN && elapsed > 0)
			assert_true(
				after.stability <=
				fmax(before->stability, FSRS_STABILITY_MIN));
		if (rating != FSRS_AGAIN)
			assert_true(after.stability >= before->stability);
	}
}

static void answers_keep_their_promises_from_any_state(void **unused)
{
	uint64_t random = 21;

	(void)unused;
	for (int round = 0; round < 20000; round++) {
		struct fsrs_state before = any_state(&random);

		check_answers(&before, random_below(&random, 2000));
		check_answers(&before, 0);
	}
}

static void
recall_falls_with_time_and_is_90_percent_at_the_stability(void **unused)
{
	uint64_t random = 22;

	(void)unused;
	for (int round = 0; round < 5000; round++) {
		int32_t days = 1 + random_below(&random, 36500);
		double last = 1;

		assert_true(fabs(fsrs_recall(days, days) - 0.9) < 1e-9);
		assert_true(fsrs_recall(days, 0) == 1);
		for (int32_t elapsed = 1; elapsed < 100000; elapsed *= 3) {
			double recall = fsrs_recall(days, elapsed);

			assert_true(recall > 0 && recall < last);
			last = recall;
		}
	}
}

static void
the_interval_is_the_stability_and_shorter_for_more_recall(void **unused)
{
	int32_t last = FSRS_INTERVAL_MAX;

	(void)unused;
	assert_int_equal(fsrs_interval(12.4, FSRS_RETENTION), 12);
	assert_int_equal(fsrs_interval(0.001, FSRS_RETENTION), 1);
	assert_int_equal(fsrs_interval(36500, 0.1), FSRS_INTERVAL_MAX);
	for (int percent = 60; percent < 100; percent++) {
		int32_t days = fsrs_interval(100, percent / 100.0);

		assert_in_range(days, 1, last);
		last = days;
	}
}

static void a_clock_set_back_counts_as_the_same_day(void **unused)
{
	uint64_t random = 23;

	(void)unused;
	for (int round = 0; round < 1000; round++) {
		struct fsrs_state back = any_state(&random), same = back;
		enum fsrs_rating rating =
			(enum fsrs_rating)(1 + random_below(&random, 4));

		fsrs_answer(&back, rating, -1 - random_below(&random, 4000));
		fsrs_answer(&same, rating, 0);
		assert_true(back.stability == same.stability);
		assert_true(back.difficulty == same.difficulty);
	}
}

/* What SM-2 says of a card on time, FSRS then says of its first answer. */
static void a_state_of_sm2_grows_by_its_easiness(void **unused)
{
	static const struct {
		int32_t easiness, interval;
	} cases[] = { { 250, 10 }, { 200, 30 }, { 260, 90 }, { 170, 365 } };

	(void)unused;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fsrs_state state =
			fsrs_from_sm2(cases[i].easiness, cases[i].interval);

		assert_true(state.difficulty > 1 && state.difficulty < 10);
		fsrs_answer(&state, FSRS_GOOD, cases[i].interval);
		assert_true(fsrs_near(state.stability,
				      cases[i].interval * cases[i].easiness /
					      100.0));
	}
	assert_true(fsrs_from_sm2(130, 0).stability == 1);
	assert_true(fsrs_from_sm2(900, 36500).difficulty == 1);
}

static void grades_become_the_four_ratings(void **unused)
{
	static const enum fsrs_rating want[] = { FSRS_AGAIN, FSRS_AGAIN,
						 FSRS_AGAIN, FSRS_HARD,
						 FSRS_GOOD,  FSRS_EASY };

	(void)unused;
	for (int grade = 0; grade < (int)COUNT_OF(want); grade++)
		assert_int_equal(fsrs_rating_of(grade), want[grade]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_stored_history_is_reproduced),
		cmocka_unit_test(answers_keep_their_promises_from_any_state),
		cmocka_unit_test(
			recall_falls_with_time_and_is_90_percent_at_the_stability),
		cmocka_unit_test(
			the_interval_is_the_stability_and_shorter_for_more_recall),
		cmocka_unit_test(a_clock_set_back_counts_as_the_same_day),
		cmocka_unit_test(a_state_of_sm2_grows_by_its_easiness),
		cmocka_unit_test(grades_become_the_four_ratings),
	};

	return cmocka_run_group_tests_name("fsrs", tests, NULL, NULL);
}
