/*
 * What the cards of a sentence ask for already.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "generate/taken.h"

static const struct pattern plain, aside = { .aside = true },
				   definition = { .definition = true };

static bool asks(const struct pattern *first, struct range answer,
		 const struct pattern *second, struct range other)
{
	struct taken_list taken = { 0 };

	taken_add(&taken, answer, first);
	return taken_asks(&taken, other, second);
}

static void nothing_is_asked_of_a_sentence_at_first(void **state)
{
	struct taken_list taken = { 0 };

	(void)state;
	assert_false(taken_asks(&taken, (struct range){ 0, 4 }, &plain));
}

static void an_answer_that_shares_most_words_is_asked(void **state)
{
	struct range answer = { 4, 8 };

	(void)state;
	assert_true(asks(&plain, answer, &plain, (struct range){ 4, 12 }));
	assert_true(asks(&plain, answer, &plain, (struct range){ 5, 9 }));
	assert_false(asks(&plain, answer, &plain, (struct range){ 6, 10 }));
	assert_false(asks(&plain, answer, &plain, (struct range){ 8, 12 }));
}

static void what_hangs_on_a_noun_may_be_part_of_an_answer(void **state)
{
	struct range answer = { 4, 12 }, part = { 6, 8 };

	(void)state;
	assert_false(asks(&plain, answer, &aside, part));
	assert_true(asks(&plain, answer, &aside, answer));
}

static void what_hangs_on_a_noun_is_no_part_of_a_definition(void **state)
{
	struct range answer = { 4, 12 }, part = { 6, 8 };

	(void)state;
	assert_true(asks(&definition, answer, &aside, part));
	assert_false(asks(&aside, part, &definition, answer));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_asked_of_a_sentence_at_first),
		cmocka_unit_test(an_answer_that_shares_most_words_is_asked),
		cmocka_unit_test(what_hangs_on_a_noun_may_be_part_of_an_answer),
		cmocka_unit_test(
			what_hangs_on_a_noun_is_no_part_of_a_definition),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
