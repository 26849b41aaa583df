#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/diagnostic.h"

static void a_finding_names_place_level_text_next_step_and_rule(void **state)
{
	struct diagnostic_list list = { 0 };
	struct text out = TEXT_INIT;

	(void)state;
	diagnostic_add(&list, (struct diagnostic_place){ "a.md", 12, 4 },
		       DIAGNOSTIC_ERROR, "no-answer", "write one",
		       "heading '%s' has no answer", "Why");
	diagnostic_format(&list.items[0], &out);
	assert_string_equal(out.bytes, "a.md:12:4: error: heading 'Why' has no "
				       "answer; write one [no-answer]");
	text_release(&out);
	diagnostic_list_release(&list);
}

static void an_unknown_place_is_left_out(void **state)
{
	struct diagnostic_list list = { 0 };
	struct text out = TEXT_INIT;

	(void)state;
	diagnostic_add(&list, (struct diagnostic_place){ .file = "a.md" },
		       DIAGNOSTIC_STYLE, "rule", NULL, "text");
	diagnostic_add(&list, (struct diagnostic_place){ 0 },
		       DIAGNOSTIC_WARNING, "rule", NULL, "text");
	diagnostic_format(&list.items[0], &out);
	text_add_char(&out, '|');
	diagnostic_format(&list.items[1], &out);
	assert_string_equal(out.bytes,
			    "a.md: style: text [rule]|warning: text [rule]");
	text_release(&out);
	diagnostic_list_release(&list);
}

static void control_characters_are_shown_not_sent(void **state)
{
	struct diagnostic_list list = { 0 };
	struct text out = TEXT_INIT;

	(void)state;
	diagnostic_add(&list, (struct diagnostic_place){ "a\033[2J.md", 1, 0 },
		       DIAGNOSTIC_ERROR, "r", "see\nthere",
		       "\a \xC2\x9B \xFF \xE2\x80\xAE \xC3\xA9");
	diagnostic_format(&list.items[0], &out);
	assert_string_equal(out.bytes,
			    "a\\x1B[2J.md:1: error: \\x07 \\u{9B} \\xFF "
			    "\\u{202E} \xC3\xA9; see there [r]");
	text_release(&out);
	diagnostic_list_release(&list);
}

static void findings_are_counted_by_level(void **state)
{
	struct diagnostic_list list = { 0 };

	(void)state;
	for (int i = 0; i < 20; i++)
		diagnostic_add(&list, (struct diagnostic_place){ 0 },
			       i % 4 ? DIAGNOSTIC_STYLE : DIAGNOSTIC_ERROR, "r",
			       NULL, "%d", i);
	assert_int_equal(list.count, 20);
	assert_int_equal(list.counts[DIAGNOSTIC_ERROR], 5);
	assert_int_equal(list.counts[DIAGNOSTIC_WARNING], 0);
	assert_int_equal(list.counts[DIAGNOSTIC_STYLE], 15);
	assert_string_equal(list.items[19].text, "19");
	diagnostic_list_release(&list);
}

static void sorting_goes_by_place_and_keeps_equals_in_order(void **state)
{
	static const struct {
		struct diagnostic_place place;
		const char *text;
	} found[] = {
		{ { "b", 1, 1 }, "6" },  { { "a", 2, 9 }, "4" },
		{ { "a", 1, 3 }, "2" },  { { "a", 1, 3 }, "3" },
		{ { "a", 10, 1 }, "5" }, { { "a", 1, 1 }, "1" },
	};
	struct diagnostic_list list = { 0 };
	char order[COUNT_OF(found) + 1] = "";

	(void)state;
	for (size_t i = 0; i < COUNT_OF(found); i++)
		diagnostic_add(&list, found[i].place, DIAGNOSTIC_ERROR, "r",
			       NULL, "%s", found[i].text);
	diagnostic_sort(&list);
	for (size_t i = 0; i < list.count; i++)
		order[i] = list.items[i].text[0];
	assert_string_equal(order, "123456");
	diagnostic_list_release(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_finding_names_place_level_text_next_step_and_rule),
		cmocka_unit_test(an_unknown_place_is_left_out),
		cmocka_unit_test(control_characters_are_shown_not_sent),
		cmocka_unit_test(findings_are_counted_by_level),
		cmocka_unit_test(
			sorting_goes_by_place_and_keeps_equals_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
