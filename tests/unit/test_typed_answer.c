#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "ui/typed_answer.h"

static const struct terminal plain = { .columns = 40, .utf8 = true };
static const struct terminal ascii = { .columns = 40 };
static const struct terminal colour = { .columns = 40,
					.utf8 = true,
					.colour = true };

static const struct card valve = { .question = "Which valve?",
				   .answer = "The *mitral* valve." };
static const struct card markers = {
	.kind = CARD_LIST,
	.question = "Which markers do mesenchymal stem cells (MSCs) carry?",
	.answer = "- CD73\n- CD90\n- cells like MSCs\n",
};

static void check(const struct card *card, const char *typed, int grade,
		  const char *shown, const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	assert_int_equal(typed_answer_add(&text, card, typed, terminal), grade);
	assert_string_equal(text.bytes, shown);
	text_release(&text);
}

static void the_same_answer_is_called_the_same(void **state)
{
	(void)state;
	check(&valve, "mitral valve", 5,
	      "  Yours, the same: The mitral valve\n", &plain);
}

static void differences_are_marked_without_colour(void **state)
{
	(void)state;
	check(&valve, "the aortic valve", 2,
	      "  Yours: The [-aortic-] {+mitral+} valve\n", &plain);
}

static void differences_are_styles_with_colour(void **state)
{
	(void)state;
	check(&valve, "the aortic valve", 2,
	      "  Yours: The \033[31m\033[9maortic\033[0m "
	      "\033[32m\033[4mmitral\033[0m valve\n",
	      &colour);
}

static void a_misspelt_word_stands_beside_the_right_one(void **state)
{
	(void)state;
	check(&valve, "the mitarl valve", 4,
	      "  Yours: The [-mitarl-] {+mitral+} valve\n", &plain);
}

static void items_of_a_list_are_ticked(void **state)
{
	(void)state;
	check(&markers, "CD90, CD19\nlike mesenchymal stem cells", 2,
	      "  ✗ {+CD73+}\n  ✓ CD90\n"
	      "  ✗ {+cells+} like MSCs\n  [-CD19-]\n",
	      &plain);
	check(&markers, "cd73, cd90, cells like MSCs", 5,
	      "  [x] CD73\n  [x] CD90\n  [x] cells like MSCs\n", &ascii);
}

static void an_item_is_ticked_off_when_it_is_first_named(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	assert_false(typed_answer_tick(&text, &markers, "cd90", &plain));
	assert_string_equal(text.bytes, "  ✓ CD90\n  1 of 3\n");
	text_clear(&text);
	assert_false(typed_answer_tick(&text, &markers, "cd90\nno", &plain));
	assert_string_equal(text.bytes, "  1 of 3\n");
	text_clear(&text);
	assert_true(typed_answer_tick(&text, &markers,
				      "cd90\nno\nCD73, cells like MSCs",
				      &plain));
	assert_string_equal(text.bytes,
			    "  ✓ CD73\n  ✓ cells like MSCs\n  3 of 3\n");
	text_release(&text);
}

static void what_is_typed_cannot_steer_the_terminal(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	typed_answer_add(&text, &valve, "a\033[2Jb", &colour);
	assert_null(strstr(text.bytes, "\033[2J"));
	text_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_answer_is_called_the_same),
		cmocka_unit_test(differences_are_marked_without_colour),
		cmocka_unit_test(differences_are_styles_with_colour),
		cmocka_unit_test(a_misspelt_word_stands_beside_the_right_one),
		cmocka_unit_test(items_of_a_list_are_ticked),
		cmocka_unit_test(an_item_is_ticked_off_when_it_is_first_named),
		cmocka_unit_test(what_is_typed_cannot_steer_the_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
