/* pairing: the pairs of two sides that share a key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>

#include "generate/opposite.h"
#include "generate/pairing.h"
#include "rounds/text.h"

static void note(void *context, size_t one, size_t other)
{
	text_printf(context, "%zu-%zu ", one, other);
}

static void members_of_two_sides_under_one_key_meet(void **state)
{
	struct pairing pairing = { 0 };
	struct text pairs = TEXT_INIT;

	(void)state;
	pairing_add(&pairing, 7, 4, true);
	pairing_add(&pairing, 9, 3, false); /* alone under its key */
	pairing_add(&pairing, 7, 2, false);
	pairing_add(&pairing, 7, 1, false);
	pairing_add(&pairing, 8, 5, true); /* no other side */
	pairing_add(&pairing, 8, 6, true);
	pairing_each(&pairing, note, &pairs);
	assert_string_equal(pairs.bytes, "1-4 2-4 ");
	text_release(&pairs);
	pairing_release(&pairing);
}

static void nothing_has_no_pairs(void **state)
{
	struct pairing pairing = { 0 };
	struct text pairs = TEXT_INIT;

	(void)state;
	pairing_each(&pairing, note, &pairs);
	assert_int_equal(pairs.length, 0);
	text_release(&pairs);
}

static void many_of_one_side_are_not_compared(void **state)
{
	enum { MANY = 200000 }; /* twenty thousand million pairs of one side */
	struct pairing pairing = { 0 };
	struct text pairs = TEXT_INIT;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		pairing_add(&pairing, 1, i, false);
	pairing_add(&pairing, 2, 0, true);
	pairing_each(&pairing, note, &pairs);
	assert_int_equal(pairs.length, 0);
	text_release(&pairs);
	pairing_release(&pairing);
}

static void a_word_has_its_opposite_on_the_other_side(void **state)
{
	static const struct {
		const char *a, *b;
		bool opposite;
	} cases[] = {
		{ "increas", "reduc", true },
		{ "reduc", "increas", true },
		{ "increas", "activat", false },
		{ "hyperkalemia", "hypokalemia", true },
		{ "hyperkalemia", "hyponatremia", false },
		{ "kidney", "liver", false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_int_equal(opposite(cases[i].a, cases[i].b),
				 cases[i].opposite);
		if (cases[i].opposite)
			assert_int_not_equal(opposite_side_of(cases[i].a),
					     opposite_side_of(cases[i].b));
	}
	assert_int_equal(opposite_side_of("kidney"), OPPOSITE_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(members_of_two_sides_under_one_key_meet),
		cmocka_unit_test(nothing_has_no_pairs),
		cmocka_unit_test(many_of_one_side_are_not_compared),
		cmocka_unit_test(a_word_has_its_opposite_on_the_other_side),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
