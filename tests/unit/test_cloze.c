#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/cloze.h"

struct render_case {
	const char *name, *text;
	unsigned ordinal;
	const char *question, *answer;
};

static const struct render_case renders[] = {
	{ "a gap is shown as dots", "Baclofen eases {{c1::spasticity}}.", 1,
	  "Baclofen eases [...].", "spasticity" },
	{ "a hint takes the place of the dots", "It eases {{c1::pain::what?}}.",
	  1, "It eases [what?].", "pain" },
	{ "other clozes are plain text", "{{c1::Baclofen}} eases {{c2::pain}}",
	  2, "Baclofen eases [...]", "pain" },
	{ "hints of other clozes are left out", "{{c1::a::b}} {{c2::d}}", 2,
	  "a [...]", "d" },
	{ "one ordinal may hide several texts",
	  "{{c1::a}}, {{c2::b}}, {{c1::d}}", 1, "[...], b, [...]", "a, d" },
	{ "one mark may belong to several cards", "{{c1,3::a}} {{c2::b}}", 3,
	  "[...] b", "a" },
	{ "an outer gap hides the inner", "x {{c1::a {{c2::b}} d}} y", 1,
	  "x [...] y", "a b d" },
	{ "an inner gap shows the outer", "x {{c1::a {{c2::b}} d}} y", 2,
	  "x a [...] d y", "b" },
	{ "a hint after an inner cloze is the outer's",
	  "{{c1::a {{c2::b::i}}::o}}", 1, "[o]", "a b" },
	{ "braces that open nothing are text", "{{a}} }} {{c::b}} {{c1::d}}", 1,
	  "{{a}} }} {{c::b}} [...]", "d" },
	{ "the same number inside itself is answered once",
	  "{{c1::a {{c1::b}}}}", 1, "[...]", "a b" },
	{ "later colons belong to the hint", "{{c1::a::b::c}}", 1, "[b::c]",
	  "a" },
	{ "an empty hint is no hint", "{{c1::a::}}", 1, "[...]", "a" },
	{ "a triple brace keeps its third", "{{c1::{a}}}", 1, "[...]}", "{a" },
	{ "a cloze in a hint stays text", "{{c1::a::say {{c2::b}}}}", 1,
	  "[say b]", "a" },
};

static void check_render(void **state)
{
	const struct render_case *test = *state;
	struct text question = TEXT_INIT, answer = TEXT_INIT;
	struct arena arena = { 0 };
	struct cloze_fault fault;
	struct cloze cloze;

	assert_true(cloze_parse(&cloze, slice_of(test->text), &arena, &fault));
	cloze_question(&cloze, test->ordinal, &question);
	cloze_answer(&cloze, test->ordinal, &answer);
	assert_string_equal(question.bytes, test->question);
	assert_string_equal(answer.bytes, test->answer);
	text_release(&question);
	text_release(&answer);
	arena_free(&arena);
}

struct fault_case {
	const char *name, *text;
	size_t offset;
	const char *fault;
};

static const struct fault_case faults[] = {
	{ "an unclosed cloze is a fault", "a {{c1::b", 2,
	  "cloze is not closed" },
	{ "one brace does not close", "a {{c1::b}", 2, "cloze is not closed" },
	{ "an outer cloze left open is a fault", "{{c1::a {{c2::b}}", 0,
	  "cloze is not closed" },
	{ "number 0 is a fault", "ab {{c0::b}}", 3,
	  "cloze number is not 1 to 500" },
	{ "a huge number is a fault", "{{c99999999999999999999::b}}", 0,
	  "cloze number is not 1 to 500" },
	{ "hiding nothing is a fault", "a {{c1::}}", 2, "cloze hides nothing" },
	{ "hiding nothing behind a hint is a fault", "{{c1::::hint}}", 0,
	  "cloze hides nothing" },
	{ "the ninth level is a fault",
	  "{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::x", 48,
	  "clozes are nested too deeply" },
};

static void check_fault(void **state)
{
	const struct fault_case *test = *state;
	struct arena arena = { 0 };
	struct cloze_fault fault;
	struct cloze cloze;

	assert_false(cloze_parse(&cloze, slice_of(test->text), &arena, &fault));
	assert_int_equal(fault.offset, test->offset);
	assert_string_equal(fault.text, test->fault);
	assert_non_null(fault.next);
	arena_free(&arena);
}

static void ordinals_are_listed_once_in_order(void **state)
{
	struct arena arena = { 0 };
	struct cloze_fault fault;
	struct cloze cloze;

	(void)state;
	assert_true(cloze_parse(&cloze,
				SLICE("{{c7::a}} {{c2,1::b}} {{c2::d}}"),
				&arena, &fault));
	assert_int_equal(cloze.ordinal_count, 3);
	assert_int_equal(cloze.ordinals[0], 1);
	assert_int_equal(cloze.ordinals[1], 2);
	assert_int_equal(cloze.ordinals[2], 7);
	assert_true(cloze_parse(&cloze, SLICE("none"), &arena, &fault));
	assert_int_equal(cloze.ordinal_count, 0);
	arena_free(&arena);
}

static void only_what_opens_a_mark_counts_as_opening(void **state)
{
	(void)state;
	assert_true(cloze_opens(SLICE("a {{c12,3::")));
	assert_false(cloze_opens(SLICE("{{c::a}}")));
	assert_false(cloze_opens(SLICE("{{c1:a}}")));
	assert_false(cloze_opens(SLICE("{{c1,::a}}")));
	assert_false(cloze_opens(SLICE("{c1::a}")));
	assert_false(cloze_opens(SLICE("")));
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(renders) + COUNT_OF(faults) + 2] = {
		cmocka_unit_test(ordinals_are_listed_once_in_order),
		cmocka_unit_test(only_what_opens_a_mark_counts_as_opening),
	};
	size_t count = 2;

	for (size_t i = 0; i < COUNT_OF(renders); i++)
		tests[count++] = (struct CMUnitTest){
			.name = renders[i].name,
			.test_func = check_render,
			.initial_state = (void *)(uintptr_t)&renders[i],
		};
	for (size_t i = 0; i < COUNT_OF(faults); i++)
		tests[count++] = (struct CMUnitTest){
			.name = faults[i].name,
			.test_func = check_fault,
			.initial_state = (void *)(uintptr_t)&faults[i],
		};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
