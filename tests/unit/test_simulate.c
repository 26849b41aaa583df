/* The simulated learner: the same for a seed, within limits, as the model. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <string.h>

#include "rounds/simulate.h"

enum { CARDS = 400, TODAY = 20000 };

static struct simulate_card cards[CARDS];

static struct simulate_settings settings_of(uint64_t seed)
{
	for (size_t i = 0; i < CARDS; i++)
		cards[i] = (struct simulate_card){ .state = MEMORY_STATE_NEW,
						   .due = DAY_NONE,
						   .last = DAY_NONE };
	return (struct simulate_settings){ .today = TODAY,
					   .days = 365,
					   .new_per_day = 10,
					   .reviews_per_day = 100,
					   .grades = { 1, 4, 5, 10, 60, 20 },
					   .seed = seed };
}

static void a_seed_gives_the_same_days_again(void **state)
{
	const struct simulate_settings settings = settings_of(1);
	struct simulate_result first, again, other;

	(void)state;
	simulate(cards, CARDS, SCHEDULER_SM2, &settings, &first);
	simulate(cards, CARDS, SCHEDULER_SM2, &settings, &again);
	assert_memory_equal(&first, &again, sizeof first);
	const struct simulate_settings changed = settings_of(2);

	simulate(cards, CARDS, SCHEDULER_SM2, &changed, &other);
	assert_true(first.answers != other.answers);
	assert_true(cards[0].due == DAY_NONE); /* copied */
}

static void fsrs_meets_the_recall_it_aims_at(void **state)
{
	const struct simulate_settings settings = settings_of(3);
	struct simulate_result result;

	(void)state;
	simulate(cards, CARDS, SCHEDULER_FSRS, &settings, &result);
	assert_true(fabs(result.right - FSRS_RETENTION) < 0.03);
	assert_true(result.recall > FSRS_RETENTION);
	assert_true(result.begun == CARDS);
}

static void the_days_limits_are_kept(void **state)
{
	struct simulate_settings settings = settings_of(4);
	struct simulate_result result;

	(void)state;
	settings.days = 20;
	settings.reviews_per_day = 5;
	simulate(cards, CARDS, SCHEDULER_SM2, &settings, &result);
	assert_true(result.begun == 200);
	assert_true(result.busiest <= 15);
	assert_true(result.answers <= 20 * 15);
	settings.new_per_day = 0;
	simulate(cards, CARDS, SCHEDULER_SM2, &settings, &result);
	assert_true(result.answers == 0 && result.recall == 0);
	simulate(cards, 0, SCHEDULER_FSRS, &settings, &result);
	assert_true(result.answers == 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_seed_gives_the_same_days_again),
		cmocka_unit_test(fsrs_meets_the_recall_it_aims_at),
		cmocka_unit_test(the_days_limits_are_kept),
	};

	return cmocka_run_group_tests_name("simulate", tests, NULL, NULL);
}
