#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "exchange/delimited.h"

static void cells_are_quoted_and_rows_end_as_rfc_4180_says(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	delimited_cell(&text, "a, \"b\"\nc");
	delimited_cell(&text, NULL);
	delimited_value(&text, "%d", -3);
	delimited_end(&text);
	assert_string_equal(text.bytes, "\"a, \"\"b\"\"\nc\",,-3\r\n");
	text_release(&text);
}

static void no_cell_can_be_a_formula(void **state)
{
	static const char *const evil[] = { "=1+1", "+1",   "-1",
					    "@a",   "\t=1", "\r=1" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(evil); i++) {
		struct text text = TEXT_INIT;

		delimited_cell(&text, evil[i]);
		assert_int_equal(text.bytes[0], '"');
		assert_int_equal(text.bytes[1], '\'');
		assert_int_equal(text.bytes[2], evil[i][0]);
		text_release(&text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			cells_are_quoted_and_rows_end_as_rfc_4180_says),
		cmocka_unit_test(no_cell_can_be_a_formula),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
