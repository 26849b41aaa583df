/*
 * Text that is printed into what room there is, and into more.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/arena.h"
#include "rounds/text.h"

enum { LONGEST = 3000 };

static const char *repeated(char c, size_t length)
{
	static char text[LONGEST + 1];

	memset(text, c, length);
	text[length] = '\0';
	return text;
}

static void printed_text_is_whole_at_any_length(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	for (size_t length = 0; length <= LONGEST; length += 7) {
		const char *before = arena_strdup(&arena, "before");
		const char *text =
			arena_printf(&arena, "<%s>", repeated('x', length));
		const char *behind = arena_strdup(&arena, "behind");

		assert_int_equal(strlen(text), length + 2);
		assert_int_equal(text[0], '<');
		assert_int_equal(text[length + 1], '>');
		assert_int_equal(strspn(text + 1, "x"), length);
		assert_string_equal(before, "before");
		assert_string_equal(behind, "behind");
	}
	arena_free(&arena);
}

static void printing_goes_on_behind_what_a_text_holds(void **state)
{
	(void)state;
	for (size_t length = 0; length <= LONGEST; length += 7) {
		struct text text = TEXT_INIT;

		text_printf(&text, "%s", "");
		assert_string_equal(text.bytes, "");
		text_printf(&text, "%d, ", 5);
		text_printf(&text, "%s", repeated('y', length));
		text_printf(&text, ".");
		assert_int_equal(text.length, length + 4);
		assert_int_equal(strlen(text.bytes), text.length);
		assert_memory_equal(text.bytes, "5, ", 3);
		assert_int_equal(strspn(text.bytes + 3, "y"), length);
		assert_string_equal(text.bytes + 3 + length, ".");
		text_release(&text);
	}
}

static void an_array_keeps_what_is_written(void **state)
{
	struct arena arena = { 0 };
	uint32_t *first = arena_array_unset(&arena, 100, sizeof *first);
	uint32_t *second = arena_array_unset(&arena, 100, sizeof *second);

	(void)state;
	memset(first, 1, 100 * sizeof *first);
	memset(second, 2, 100 * sizeof *second);
	assert_int_equal(first[99], 0x01010101);
	assert_int_equal(second[0], 0x02020202);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printed_text_is_whole_at_any_length),
		cmocka_unit_test(printing_goes_on_behind_what_a_text_holds),
		cmocka_unit_test(an_array_keeps_what_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
