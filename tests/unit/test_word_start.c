/*
 * Words found by their beginning, one at a time and in a set.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "generate/word_start.h"
#include "rounds/attrs.h"
#include "rounds/text.h"

/* Where it begins, the same by both ways; SIZE_MAX: nowhere. */
static size_t found(const char *text, const char *start)
{
	struct word_start_set set = word_start_set_of(text);
	const char *at = word_start_find(text, slice_of(start));

	assert_ptr_equal(word_start_find_in(&set, slice_of(start)), at);
	return at ? (size_t)(at - text) : SIZE_MAX;
}

static void a_word_is_found_by_its_beginning(void **state)
{
	(void)state;
	assert_int_equal(found("It relieves pain", "reliev"), 3);
	assert_int_equal(found("It RELIEVES pain", "Reliev"), 3);
	assert_int_equal(found("non-relief (relief)", "relief"), 4);
	assert_int_equal(found("pain", "p"), 0);
	assert_int_equal(found("pain", ""), 0);
	assert_int_equal(found("a stem cell", "stem c"), 2);
}

static void the_middle_of_a_word_is_no_beginning(void **state)
{
	(void)state;
	assert_int_equal(found("It relieves pain", "lieves"), SIZE_MAX);
	assert_int_equal(found("It relieves pain", "painful"), SIZE_MAX);
	assert_int_equal(found("", "pain"), SIZE_MAX);
}

static void words_behind_many_are_found(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	for (int i = 0; i < 2 * WORD_START_MOST; i++)
		text_add_string(&text, "word ");
	text_add_string(&text, "pain");
	assert_int_equal(found(text.bytes, "pain"), text.length - 4);
	assert_int_equal(found(text.bytes, "ain"), SIZE_MAX);
	text_release(&text);
}

static void words_begin_at_every_place(void **state)
{
	char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

	(void)state;
	for (size_t at = 1; at < strlen(text); at++) {
		text[at - 1] = ' ';
		text[at] = 'p';
		assert_int_equal(found(text, "p"), at);
		text[at - 1] = text[at] = 'a';
		assert_int_equal(found(text, "p"), SIZE_MAX);
	}
}

static void the_first_of_a_list_is_told(void **state)
{
	static const char *const starts[] = { "fever", "reliev", "pain", NULL };

	(void)state;
	assert_string_equal(word_start_any("It relieves pain", starts),
			    "reliev");
	assert_null(word_start_any("It helps", starts));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_is_found_by_its_beginning),
		cmocka_unit_test(the_middle_of_a_word_is_no_beginning),
		cmocka_unit_test(words_behind_many_are_found),
		cmocka_unit_test(words_begin_at_every_place),
		cmocka_unit_test(the_first_of_a_list_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
