/*
 * Pieces of a text: cut off at a mark, counted in words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/text.h"

static void a_piece_is_cut_off_with_its_mark(void **state)
{
	struct slice rest = SLICE("gout||urate");

	(void)state;
	assert_true(slice_equal(slice_cut(&rest, '|'), SLICE("gout")));
	assert_true(slice_equal(slice_cut(&rest, '|'), SLICE("")));
	assert_true(slice_equal(slice_cut(&rest, '|'), SLICE("urate")));
	assert_int_equal(rest.length, 0);
	assert_true(slice_equal(slice_cut(&rest, '|'), SLICE("")));
}

static void words_are_parted_by_spaces(void **state)
{
	(void)state;
	assert_int_equal(slice_words(SLICE("")), 0);
	assert_int_equal(slice_words(SLICE("  acute  gout ")), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_piece_is_cut_off_with_its_mark),
		cmocka_unit_test(words_are_parted_by_spaces),
	};

	return cmocka_run_group_tests_name("slice", tests, NULL, NULL);
}
