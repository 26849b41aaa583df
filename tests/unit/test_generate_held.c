/*
 * What is held for review: the result of one study, a denial by contrast.
 */
#include "built_in_pack.h"
#include "generating.h"

static bool is_held(const struct card *card)
{
	for (size_t i = 0; i < card->flag_count; i++)
		if (strcmp(card->flags[i], "hold:result of a single study") ==
		    0)
			return true;
	return false;
}

/* The article says it, with or without what makes it a study of its own. */
static void check_study(const char *article, bool held)
{
	struct card_list cards = generate_article(pack, article);

	assert_int_equal(cards.count, 1);
	assert_int_equal(is_held(&cards.cards[0]), held);
	card_list_release(&cards);
}

static void what_one_study_found_is_held(void **state)
{
	(void)state;
	check_study("# Canakinumab in gout\n\nIn this open-label study we "
		    "treated 21 patients. Canakinumab shortened "
		    "attacks of gout.\n",
		    true);
	check_study("# Canakinumab in gout\n\nIn this review we read of 21 "
		    "patients. Canakinumab shortened attacks of gout.\n",
		    false);
	check_study("# Canakinumab in gout\n\nIn this open-label study we "
		    "treated 21 patients. Canakinumab shortened attacks of "
		    "gout before [4].\n",
		    false);
}

static void check_denial(const char *article, bool held)
{
	struct card_list cards = generate_article(pack, article);

	assert_int_equal(cards.count, 1);
	assert_int_equal(cards.cards[0].status, STATUS_NEGATED);
	assert_int_equal(card_is_held(&cards.cards[0]), held);
	card_list_release(&cards);
}

static void a_denial_by_contrast_of_a_part_is_held(void **state)
{
	(void)state;
	check_denial(
		"# Osteoarthritis\n\nUnlike gout, osteoarthritis is not an "
		"arthritis caused by crystals.\n",
		true);
	check_denial("# Osteoarthritis\n\nUnlike gout, osteoarthritis is not a "
		     "metabolic disorder.\n",
		     false);
	check_denial("# Osteoarthritis\n\nOsteoarthritis is not an arthritis "
		     "caused by crystals.\n",
		     false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_one_study_found_is_held),
		cmocka_unit_test(a_denial_by_contrast_of_a_part_is_held),
	};

	return cmocka_run_group_tests_name("generate_held", tests, open_pack,
					   close_pack);
}
