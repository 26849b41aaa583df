/* The shares of a plan for an exam, and whom they fall to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/exam.h"
#include "unit/random.h"

#define TODAY 20778

static struct exam_share share_of(int days, size_t unseen, size_t seen,
				  size_t per_day)
{
	return exam_share(&(struct exam_state){ .today = TODAY,
						.exam = TODAY + days,
						.unseen = unseen,
						.seen = seen,
						.per_day = per_day });
}

static void the_last_tenth_of_the_days_is_kept_free(void **state)
{
	struct exam_share share = share_of(30, 2000, 0, 200);

	(void)state;
	assert_int_equal(share.a_day, 75); /* 2000 in 27 days */
	assert_int_equal(share.free_days, 3);
	assert_int_equal(share.today, 75);
	assert_true(share.fits);
	assert_int_equal(share_of(2, 10, 0, 200).free_days, 1);
}

static void a_tight_budget_takes_every_day(void **state)
{
	struct exam_share share = share_of(30, 2000, 0, 67);

	(void)state;
	assert_int_equal(share.a_day, 67);
	assert_int_equal(share.free_days, 0);
	assert_true(share.fits);
}

static void more_than_the_budget_is_told_and_not_asked(void **state)
{
	struct exam_share share = share_of(10, 2000, 0, 50);

	(void)state;
	assert_false(share.fits);
	assert_int_equal(share.a_day, 200);
	assert_int_equal(share.today, 50);
}

static void what_was_seen_today_counts_for_today(void **state)
{
	(void)state;
	assert_int_equal(share_of(30, 1960, 40, 200).a_day, 75);
	assert_int_equal(share_of(30, 1960, 40, 200).today, 35);
	assert_int_equal(share_of(30, 1900, 100, 200).today, 0);
}

static void from_the_day_of_the_exam_on_there_is_no_share(void **state)
{
	(void)state;
	assert_int_equal(share_of(0, 10, 0, 200).today, 0);
	assert_false(share_of(0, 10, 0, 200).fits);
	assert_true(share_of(-3, 0, 0, 200).fits);
}

/* Whoever comes each day sees every card, without a rush. */
static void the_shares_add_up_and_the_eve_is_not_the_fullest(void **state)
{
	uint64_t random = 5;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		int days = 1 + random_below(&random, 90);
		size_t left = (size_t)random_below(&random, 5000);
		size_t per_day = 1 + (size_t)random_below(&random, 300);
		bool fits = share_of(days, left, 0, per_day).fits;
		size_t first = 0;

		for (int day = 0; day < days; day++) {
			struct exam_share share =
				share_of(days - day, left, 0, per_day);

			assert_true(share.today <= per_day);
			assert_true(share.today <= left);
			left -= share.today;
			if (day == 0)
				first = share.today;
			if (day == days - 1)
				assert_true(share.today <= first);
		}
		assert_int_equal(left == 0, fits);
	}
}

static void a_day_missed_is_spread_over_those_left(void **state)
{
	(void)state;
	assert_int_equal(share_of(20, 1000, 0, 200).a_day, 56);
	assert_int_equal(share_of(19, 1000, 0, 200).a_day, 59);
}

static struct session_card card(int64_t id, day_number due, uint64_t siblings)
{
	return (struct session_card){ .card = id,
				      .state = SM2_STATE_NEW,
				      .due = due,
				      .siblings = siblings };
}

static void expect_picks(const struct session_card *cards, size_t count,
			 size_t most, const int64_t *expected, size_t wanted)
{
	struct exam_state state = { .today = TODAY, .exam = TODAY + 10 };
	size_t picked[16];

	assert_true(most <= COUNT_OF(picked));
	assert_int_equal(exam_pick(cards, count, &state, most, picked), wanted);
	for (size_t i = 0; i < wanted; i++)
		assert_int_equal(cards[picked[i]].card, expected[i]);
}

static void due_cards_then_new_ones_then_those_due_after_the_exam(void **state)
{
	const struct session_card cards[] = {
		card(1, TODAY + 3, 0),  card(2, TODAY + 40, 0),
		card(3, DAY_NONE, 0),   card(4, TODAY - 2, 0),
		card(5, TODAY + 12, 0), card(6, DAY_NONE, 0),
		card(7, TODAY, 0),
	};
	static const int64_t expected[] = { 4, 7, 3, 6, 5, 2, 1 };

	(void)state;
	expect_picks(cards, COUNT_OF(cards), 10, expected, 7);
	expect_picks(cards, COUNT_OF(cards), 3, expected, 3);
}

static void of_siblings_one_a_day_and_large_families_first(void **state)
{
	const struct session_card cards[] = {
		card(1, DAY_NONE, 0),  card(2, DAY_NONE, 7),
		card(3, DAY_NONE, 8),  card(4, DAY_NONE, 8),
		card(5, TODAY - 1, 8), card(6, DAY_NONE, 7),
	};
	static const int64_t expected[] = { 5, 2, 1 };

	(void)state;
	expect_picks(cards, COUNT_OF(cards), 10, expected, 3);
}

static void the_rest_of_the_budget_is_for_due_cards_then_new_ones(void **state)
{
	struct session_settings settings = { .review_limit = 100,
					     .new_limit = 20 };

	(void)state;
	exam_limits(&settings, 120, 10, 70, 15, 32);
	assert_int_equal(settings.review_limit, 40);
	assert_int_equal(settings.new_limit, 5); /* 20 less 15; 8 have room */
	exam_limits(&settings, 120, 100, 70, 0, 32);
	assert_int_equal(settings.review_limit, 0);
	assert_int_equal(settings.new_limit, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_last_tenth_of_the_days_is_kept_free),
		cmocka_unit_test(a_tight_budget_takes_every_day),
		cmocka_unit_test(more_than_the_budget_is_told_and_not_asked),
		cmocka_unit_test(what_was_seen_today_counts_for_today),
		cmocka_unit_test(from_the_day_of_the_exam_on_there_is_no_share),
		cmocka_unit_test(
			the_shares_add_up_and_the_eve_is_not_the_fullest),
		cmocka_unit_test(a_day_missed_is_spread_over_those_left),
		cmocka_unit_test(
			due_cards_then_new_ones_then_those_due_after_the_exam),
		cmocka_unit_test(
			of_siblings_one_a_day_and_large_families_first),
		cmocka_unit_test(
			the_rest_of_the_budget_is_for_due_cards_then_new_ones),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
