#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/utf8.h"
#include "ui/card_view.h"
#include "ui/review_screen.h"

static const struct terminal plain = { .columns = 60, .utf8 = true };
static const struct terminal narrow = { .columns = 40, .utf8 = true };
static const struct terminal ascii = { .columns = 60 };

static const struct review_keys six = { .of = { 'b', 'e', 'h' } };
static const struct review_keys four = { .four = 1 };

static const char *const section[] = { "Treatment", "Current treatment" };
static const struct card_source source = {
	.document = "ms.md",
	.section = section,
	.section_count = 2,
	.start = 10,
	.end = 42,
	.quote = "baclofen eases spasticity",
};
static const char *const flags[] = { "marketing" };
static const struct card card = {
	.key = "k",
	.category = "drug_class",
	.deck = "Drugs::MS",
	.question = "Which symptom does baclofen ease?",
	.answer = "Muscle spasticity.",
	.status = STATUS_HEDGED,
	.evidence = EVIDENCE_REVIEW,
	.flags = flags,
	.flag_count = 1,
	.sources = &source,
	.source_count = 1,
};

static void the_head_names_deck_category_and_progress(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	card_view_head(&text, &card, "3 left", &plain);
	assert_string_equal(text.bytes, "Drugs::MS · drug class · 3 left\n");
	text_clear(&text);
	card_view_head(&text, &card, "3 left", &ascii);
	assert_string_equal(text.bytes, "Drugs::MS | drug class | 3 left\n");
	text_release(&text);
}

static void the_answer_says_how_sure_and_on_what_ground(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	card_view_answer(&text, &card, &plain);
	assert_string_equal(text.bytes,
			    "  Muscle spasticity.\n\n"
			    "ms.md, Current treatment · hedged · review · "
			    "marketing\n");
	text_release(&text);
}

static void a_cloze_is_shown_with_its_gap_filled(void **state)
{
	const struct card lobes = { .kind = CARD_CLOZE,
				    .question = "The [...] lung, two lobes",
				    .answer = "left",
				    .cloze = "The {{c1::left}} lung, "
					     "{{c2::two}} lobes",
				    .ordinal = 1,
				    .status = STATUS_ASSERTED };
	const struct terminal colour = { .columns = 60, .colour = true };
	struct text text = TEXT_INIT;

	(void)state;
	card_view_answer(&text, &lobes, &plain);
	assert_string_equal(text.bytes,
			    "  The [left] lung, two lobes\n\nasserted\n");
	text_clear(&text);
	card_view_answer(&text, &lobes, &colour);
	assert_non_null(
		strstr(text.bytes, "The \033[1mleft\033[0m lung, two lobes"));
	text_release(&text);
}

static void a_source_is_shown_in_full(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	card_view_sources(&text, &card, NULL, &plain);
	assert_string_equal(text.bytes,
			    "ms.md · Treatment · Current treatment · bytes 10 "
			    "to 42\n  │ baclofen eases spasticity\n");
	text_release(&text);
}

static void a_card_without_source_says_so(void **state)
{
	const struct card bare = { .question = "a", .answer = "b" };
	struct text text = TEXT_INIT;

	(void)state;
	card_view_sources(&text, &bare, NULL, &plain);
	assert_string_equal(text.bytes, "This card names no source.\n");
	text_release(&text);
}

static void names_from_a_file_cannot_steer_the_terminal(void **state)
{
	struct card_source evil_source = source;
	struct card evil = card;
	struct text text = TEXT_INIT;

	(void)state;
	evil_source.document = "a\033[2Jb\n.md";
	evil_source.quote = "x\033]52;c;\a";
	evil.deck = "d\033[31m";
	evil.sources = &evil_source;
	card_view_head(&text, &evil, NULL, &plain);
	card_view_answer(&text, &evil, &plain);
	card_view_sources(&text, &evil, NULL, &plain);
	assert_null(strchr(text.bytes, '\033'));
	assert_null(strchr(text.bytes, '\a'));
	text_release(&text);
}

static void no_line_is_wider_than_the_terminal(void **state)
{
	struct review_view view = { .card = &card,
				    .today = 20000,
				    .keys = &six };
	struct text text = TEXT_INIT;
	const char *line;

	(void)state;
	for (int grade = 0; grade < 6; grade++)
		view.due[grade] = 20000 + grade * 100;
	card_view_head(&text, &card, "new, 123 left, 4 to repeat", &narrow);
	card_view_question(&text, &card, &narrow);
	card_view_answer(&text, &card, &narrow);
	card_view_sources(&text, &card, NULL, &narrow);
	review_screen_grades(&text, &view, &narrow);
	review_screen_due(&text, &view, &narrow);
	review_keys_add(&text, &six, &narrow);
	line = text.bytes;
	while (*line) {
		size_t length = strcspn(line, "\n");

		assert_true(utf8_width(line, length) <= 40);
		line += length + 1;
	}
	text_release(&text);
}

static void the_grades_say_when_the_card_is_back(void **state)
{
	struct review_view view = { .card = &card, .keys = &six };
	struct text text = TEXT_INIT;

	(void)state;
	view.today = day_from_civil(2026, 11, 21);
	for (int grade = 0; grade < 6; grade++)
		view.due[grade] = view.today + (grade < 3 ? 1 : 6);
	review_screen_grades(&text, &view, &plain);
	assert_non_null(strstr(text.bytes,
			       "  5  right, at once: in 6 days, Fri "
			       "2026-11-27\n"));
	assert_non_null(strstr(text.bytes, "  0  no idea: again today, then "
					   "tomorrow, Sun 2026-11-22\n"));
	text_release(&text);
}

static void one_line_says_when_each_grade_brings_it_back(void **state)
{
	struct review_view view = { .card = &card, .keys = &six };
	struct text text = TEXT_INIT;

	(void)state;
	view.today = day_from_civil(2026, 11, 21);
	for (int grade = 0; grade < 6; grade++)
		view.due[grade] = view.today + (grade < 3   ? 1
						: grade < 5 ? 6
							    : 9);
	review_screen_due(&text, &view, &plain);
	assert_string_equal(text.bytes,
			    "Back: 0-2 tomorrow · 3-4 2026-11-27 · 5 "
			    "2026-11-30\n");
	text_clear(&text);
	view.keys = &four;
	review_screen_due(&text, &view, &ascii);
	assert_string_equal(text.bytes, "Back: 1 tomorrow | 2-3 2026-11-27 | 4 "
					"2026-11-30\n");
	text_release(&text);
}

static void four_keys_give_the_grades_of_their_names(void **state)
{
	struct review_view view = { .card = &card, .keys = &four };
	struct text text = TEXT_INIT;

	(void)state;
	assert_int_equal(review_keys_grade(&four, '0'), -1);
	assert_int_equal(review_keys_grade(&four, '1'), 2);
	assert_int_equal(review_keys_grade(&four, '4'), 5);
	assert_int_equal(review_keys_grade(&four, '5'), -1);
	for (int grade = 0; grade < 6; grade++)
		assert_int_equal(review_keys_digit(&four, grade),
				 grade < 2 ? '1' : '0' + grade - 1);
	review_screen_grades(&text, &view, &plain);
	assert_non_null(strstr(text.bytes, "  1  again: again today, then"));
	assert_non_null(strstr(text.bytes, "  4  easy: "));
	text_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_head_names_deck_category_and_progress),
		cmocka_unit_test(the_answer_says_how_sure_and_on_what_ground),
		cmocka_unit_test(a_cloze_is_shown_with_its_gap_filled),
		cmocka_unit_test(a_source_is_shown_in_full),
		cmocka_unit_test(a_card_without_source_says_so),
		cmocka_unit_test(names_from_a_file_cannot_steer_the_terminal),
		cmocka_unit_test(no_line_is_wider_than_the_terminal),
		cmocka_unit_test(the_grades_say_when_the_card_is_back),
		cmocka_unit_test(one_line_says_when_each_grade_brings_it_back),
		cmocka_unit_test(four_keys_give_the_grades_of_their_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
