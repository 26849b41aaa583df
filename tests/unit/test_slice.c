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

static void a_text_is_parted_at_a_whole_mark_only(void **state)
{
	struct slice text = SLICE("lowers urate but cures no gout");
	struct slice before, behind, part = { text.bytes, 16 };

	(void)state;
	assert_true(slice_part(text, " but ", &before, &behind));
	assert_true(slice_equal(before, SLICE("lowers urate")));
	assert_true(slice_equal(behind, SLICE("cures no gout")));
	/* of what ends in "but" the blank behind it is no part */
	assert_false(slice_part(part, " but ", &before, &behind));
	assert_false(slice_part(SLICE(""), " but ", &before, &behind));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_piece_is_cut_off_with_its_mark),
		cmocka_unit_test(words_are_parted_by_spaces),
		cmocka_unit_test(a_text_is_parted_at_a_whole_mark_only),
	};

	return cmocka_run_group_tests_name("slice", tests, NULL, NULL);
}
