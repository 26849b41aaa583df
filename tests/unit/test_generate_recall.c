/*
 * Statements of shapes that are easily passed over: a subject set off by
 * dashes, a doing for a subject, a course that none stops, a share in words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* One of the cards on gout that a sentence makes asks and answers so. */
static void assert_asked(const char *sentence, const char *question,
			 const char *answer)
{
	struct card_list cards = generate_under(pack, "Gout", sentence);
	const struct card *card = card_answering(&cards, answer);

	assert_string_equal(card->question, question);
	card_list_release(&cards);
}

static void what_stands_between_dashes_is_passed_over(void **state)
{
	(void)state;
	assert_asked("Stress fractures \xe2\x80\x94 those that come of long "
		     "marches \xe2\x80\x94 most commonly affect the tibia.",
		     "Which structure do stress fractures most commonly "
		     "affect?",
		     "Tibia");
}

static void a_doing_may_be_the_subject(void **state)
{
	(void)state;
	assert_asked("In gout, smoking has been linked to kidney stones.",
		     "In gout, which condition has smoking been linked to?",
		     "Kidney stones");
	assert_asked("Smoking doubles the risk of gout.",
		     "Which risk does smoking double?", "Risk of gout");
}

static void a_course_is_asked_as_that_of_the_untreated(void **state)
{
	(void)state;
	assert_asked("If left untreated, gout leads to tophi.",
		     "If left untreated, what does gout lead to?", "Tophi");
	assert_asked("Left untreated, gout leads to tophi.",
		     "If left untreated, what does gout lead to?", "Tophi");
}

static void a_share_may_be_told_in_words(void **state)
{
	(void)state;
	assert_asked("About one in ten women with psoriasis has gout.",
		     "What proportion of women with psoriasis has gout?",
		     "About one in ten");
}

static void a_further_statement_may_be_led_in(void **state)
{
	(void)state;
	assert_asked("Gout is common in men, but in women, estrogen lowers "
		     "uric acid.",
		     "In gout, what does estrogen lower in women?",
		     "Uric acid");
}

static void a_past_form_of_its_own_is_the_verb(void **state)
{
	(void)state;
	assert_asked("In 2010, pegloticase became the second drug approved for "
		     "refractory gout.",
		     "In 2010, which drug became the second drug approved for "
		     "refractory gout?",
		     "Pegloticase");
}

static void what_is_done_may_be_done_by_something(void **state)
{
	(void)state;
	assert_asked("Vitamin C may support wound healing by promoting "
		     "collagen synthesis.",
		     "In gout, how may vitamin C support wound healing?",
		     "By promoting collagen synthesis");
}

static void what_is_available_now_may_be_the_subject(void **state)
{
	(void)state;
	assert_asked("Drugs currently available for gout are allopurinol and "
		     "febuxostat.",
		     "What are drugs currently available for gout?",
		     "Allopurinol and febuxostat");
}

static void a_condition_is_asked_whole(void **state)
{
	(void)state;
	assert_asked("Pegloticase is used when tophi and kidney stones are "
		     "present.",
		     "In gout, when is pegloticase used?",
		     "When tophi and kidney stones are present");
	assert_asked("Febuxostat is used when allopurinol fails or is not "
		     "tolerated.",
		     "In gout, when is febuxostat used?",
		     "When allopurinol fails or is not tolerated");
}

static void a_route_may_be_one_word(void **state)
{
	(void)state;
	assert_asked("Allopurinol lowers uric acid. It is given orally.",
		     "In gout, how is allopurinol given?", "Orally");
}

static void what_dashes_explain_is_the_whole_phrase(void **state)
{
	struct card_list cards =
		generate_under(pack, "Asthma",
			       "The last sign of gout \xe2\x80\x94 a hard lump "
			       "on the ear \xe2\x80\x94 comes late.");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "What is gout"));
	card_list_release(&cards);
}

static void contractions_are_spelt_out(void **state)
{
	(void)state;
	assert_asked("Gout isn\xe2\x80\x99t contagious.", "Is gout contagious?",
		     "No, not contagious");
	assert_asked("Antibiotics don't treat gout.",
		     "Which condition do antibiotics not treat?", "Gout");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_between_dashes_is_passed_over),
		cmocka_unit_test(a_doing_may_be_the_subject),
		cmocka_unit_test(a_course_is_asked_as_that_of_the_untreated),
		cmocka_unit_test(a_share_may_be_told_in_words),
		cmocka_unit_test(a_further_statement_may_be_led_in),
		cmocka_unit_test(a_past_form_of_its_own_is_the_verb),
		cmocka_unit_test(what_is_done_may_be_done_by_something),
		cmocka_unit_test(what_is_available_now_may_be_the_subject),
		cmocka_unit_test(a_condition_is_asked_whole),
		cmocka_unit_test(a_route_may_be_one_word),
		cmocka_unit_test(contractions_are_spelt_out),
		cmocka_unit_test(what_dashes_explain_is_the_whole_phrase),
	};

	return cmocka_run_group_tests_name("generate_recall", tests, open_pack,
					   close_pack);
}
