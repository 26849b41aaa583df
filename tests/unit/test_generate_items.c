/*
 * Lists of long items: which part of an item is its member of the list, and
 * how the words before the list are told.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "generate/item_head.h"
#include "built_in_pack.h"
#include "generating.h"

static void head_is(const char *item, const char *head)
{
	struct slice found = item_head(slice_of(item));

	assert_int_equal(found.length, strlen(head));
	assert_memory_equal(found.bytes, head, found.length);
}

static void an_item_is_named_before_what_hangs_on_it(void **state)
{
	(void)state;
	head_is("Numbness, which may spread to the face", "Numbness");
	head_is("Inherited diseases, such as cystic fibrosis",
		"Inherited diseases");
	head_is("Lipase (three times the normal value)", "Lipase");
	head_is("Biopsy \xe2\x80\x93 takes a day", "Biopsy");
	head_is("Echocardiogram. It shows the valves", "Echocardiogram");
	head_is("Chest pain", "Chest pain");
}

static void an_item_that_its_bracket_narrows_stays_whole(void **state)
{
	(void)state;
	head_is("Aspirin (unless the stomach bleeds)",
		"Aspirin (unless the stomach bleeds)");
	head_is("Fever (over 39) or rigors", "Fever (over 39) or rigors");
}

static void long_items_are_listed_by_their_heads(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Pancreatitis\n\nRisk factors for pancreatitis include the "
		"following:\n\n- Gallstones\n- Drinking alcohol or smoking\n"
		"- Certain inherited diseases, including cystic fibrosis and "
		"hereditary pancreatitis (also known as PRSS1 disease)\n",
		"What are some risk factors for pancreatitis?",
		"- gallstones\n- drinking alcohol or smoking\n- certain "
		"inherited diseases");
	assert_card(pack,
		    "# Stroke\n\nAttacks come on within minutes, and the "
		    "symptoms of "
		    "stroke include:\n\n- Weakness\n- Numbness, which may "
		    "spread to "
		    "the face\n- Drooping of the mouth\n",
		    "What are the symptoms of stroke?",
		    "- weakness\n- numbness\n- drooping of the mouth");
}

static void some_of_the_causes_are_causes(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Angina\n\nSome of the conditions that may cause angina "
		    "are:\n\n"
		    "- anaemia\n- heart valve issues present from birth\n",
		    "What are some conditions that may cause angina?",
		    "- anaemia\n- heart valve issues present from birth");
}

static void semicolons_part_an_item(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Gout\n\n## Symptoms\n\n- Hot, swollen, or painful toes; "
		"sometimes fever\n- Thinning skin (over the joint)\n- Slowed "
		"walk\n",
		"What are some symptoms of gout?",
		"- hot, swollen, or painful toes\n- sometimes fever\n- "
		"thinning "
		"skin (over the joint)\n- slowed walk");
}

static void words_that_point_to_their_heading_are_told_by_it(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Gout\n\n## Early Symptoms\n\nThese are often taken for "
		    "something else:\n\n- itching skin\n- tenderness\n",
		    "What are some early symptoms of gout?",
		    "- itching skin\n- tenderness");
}

static void an_order_on_its_own_line_needs_no_stop(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Heart failure\n\nOffer an ACE inhibitor as first drug "
		    "treatment\n",
		    "In heart failure, what should be offered as first drug "
		    "treatment?",
		    "ACE inhibitor");
	assert_card(pack,
		    "# Gout\n\nNever give diuretics during an attack of gout\n",
		    "In gout, when should diuretics never be given?",
		    "During an attack of gout");
}

static void what_is_torn_off_is_no_order(void **state)
{
	static const char *const articles[] = {
		"# Gout\n\nUse of colchicine in attacks of gout at night\n",
		"# Gout\n\nOffer colchicine to patients with gout and with\n",
		"# Notes\n\nOffer paracetamol as first drug treatment\n", NULL
	};

	(void)state;
	for (size_t i = 0; articles[i]; i++) {
		struct card_list cards = generate_article(pack, articles[i]);

		assert_int_equal(cards.count, 0);
		card_list_release(&cards);
	}
}

static void no_answers_the_question_above_it(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Psoriasis\n\n## Is psoriasis contagious?\n\nNo. Its "
		    "cause is "
		    "in the skin.\n",
		    "Is psoriasis contagious?", "No, not contagious");
	assert_card(
		pack,
		"# Gout\n\n**Can gout be inherited?**\n\nNo, but urate can be "
		"high in families.\n",
		"Can gout be inherited?", "No, gout cannot be inherited");
}

static void no_to_what_is_not_named_says_nothing(void **state)
{
	static const char *const articles[] = {
		"# Psoriasis\n\n## Is it contagious?\n\nNo. Skin is all.\n",
		"# Psoriasis\n\n## Is psoriasis contagious?\n\nNobody asks.\n",
		"# Psoriasis\n\n## Can you inherit psoriasis?\n\nNo.\n", NULL
	};

	(void)state;
	for (size_t i = 0; articles[i]; i++) {
		struct card_list cards = generate_article(pack, articles[i]);

		assert_int_equal(cards.count, 0);
		card_list_release(&cards);
	}
}

static void a_step_of_a_scale_has_its_value(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Heart failure\n\n- **Stage 3** \xe2\x80\x94 eGFR 30-59: "
		    "Swelling is common.\n",
		    "What is the eGFR in stage 3 heart failure?", "30-59");
	assert_card(pack,
		    "# Hypertension\n\n- Stage 1 hypertension: 130-139 mmHg "
		    "systolic\n",
		    "What is stage 1 hypertension defined by?",
		    "130-139 mmHg systolic");
}

static void a_step_without_a_value_is_not_asked(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Hypertension\n\n- Stage 2: treatment with 2 drugs\n"
		      "- Stage 3: narrow arteries of the eye\n");

	(void)state;
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

static void a_dash_stands_between_a_name_and_its_verb(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Tuberculosis\n\n- Rifampicin - induces liver enzymes\n"
		    "- Ethambutol - optic neuritis\n",
		    "In tuberculosis, which enzymes does rifampicin induce?",
		    "Liver enzymes");
}

static void how_many_times_is_not_read(void **state)
{
	struct card_list cards = generate_article(
		pack,
		"# Gout\n\nMen are 3-4x more prone to gout than women.\n");

	(void)state;
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_item_is_named_before_what_hangs_on_it),
		cmocka_unit_test(an_item_that_its_bracket_narrows_stays_whole),
		cmocka_unit_test(long_items_are_listed_by_their_heads),
		cmocka_unit_test(some_of_the_causes_are_causes),
		cmocka_unit_test(semicolons_part_an_item),
		cmocka_unit_test(
			words_that_point_to_their_heading_are_told_by_it),
		cmocka_unit_test(an_order_on_its_own_line_needs_no_stop),
		cmocka_unit_test(what_is_torn_off_is_no_order),
		cmocka_unit_test(no_answers_the_question_above_it),
		cmocka_unit_test(no_to_what_is_not_named_says_nothing),
		cmocka_unit_test(a_step_of_a_scale_has_its_value),
		cmocka_unit_test(a_step_without_a_value_is_not_asked),
		cmocka_unit_test(a_dash_stands_between_a_name_and_its_verb),
		cmocka_unit_test(how_many_times_is_not_read),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
