/* Cards over days: as even as can be, or up to so many a day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/spread.h"
#include "unit/random.h"

static void the_emptiest_days_are_filled_first(void **state)
{
	static const size_t load[] = { 0, 10, 4, 0 };
	static const size_t expected[] = { 4, 0, 0, 3 };
	size_t share[4];

	(void)state;
	spread_evenly(load, 4, 7, share);
	assert_memory_equal(share, expected, sizeof share);
}

/* By trying: no level below the one found has room for all. */
static void no_day_is_fuller_than_it_must_be(void **state)
{
	uint64_t random = 3;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		size_t load[12], share[12], sum = 0, fullest = 0, room = 0;
		size_t days = 1 + (size_t)random_below(&random, 12);
		size_t count = (size_t)random_below(&random, 300);

		for (size_t i = 0; i < days; i++)
			load[i] = (size_t)random_below(&random, 60);
		spread_evenly(load, days, count, share);
		for (size_t i = 0; i < days; i++) {
			sum += share[i];
			if (share[i] && load[i] + share[i] > fullest)
				fullest = load[i] + share[i];
		}
		assert_int_equal(sum, count);
		for (size_t i = 0; fullest && i < days; i++)
			if (load[i] < fullest - 1)
				room += fullest - 1 - load[i];
		assert_true(count == 0 || room < count);
	}
}

static void days_are_filled_one_after_another(void **state)
{
	static const size_t load[] = { 2, 9, 5, 0 };
	static const size_t expected[] = { 6, 0, 3, 1 };
	size_t share[4];

	(void)state;
	assert_int_equal(spread_filling(load, 4, 8, 10, share), 10);
	assert_memory_equal(share, expected, sizeof share);
	assert_int_equal(spread_filling(load, 4, 8, 100, share), 17);
}

static void the_first_of_the_lightest_days_is_taken(void **state)
{
	static const size_t load[] = { 5, 3, 3, 9 };

	(void)state;
	assert_int_equal(spread_lightest(load, 4), 1);
	assert_int_equal(spread_lightest(load, 1), 0);
}

static void
a_question_is_put_off_by_a_quarter_of_its_interval_at_most(void **state)
{
	(void)state;
	assert_int_equal(spread_reach(1, 5), 0);
	assert_int_equal(spread_reach(6, 5), 1);
	assert_int_equal(spread_reach(100, 5), 5);
	assert_int_equal(spread_reach(100, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_emptiest_days_are_filled_first),
		cmocka_unit_test(no_day_is_fuller_than_it_must_be),
		cmocka_unit_test(days_are_filled_one_after_another),
		cmocka_unit_test(the_first_of_the_lightest_days_is_taken),
		cmocka_unit_test(
			a_question_is_put_off_by_a_quarter_of_its_interval_at_most),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
