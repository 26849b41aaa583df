/*
 * Which pages sell treatment with stem cells, and what becomes of their cards.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* Are all cards of the article marked as those of a page that sells? */
static void check_selling(const char *article, bool sells)
{
	struct card_list cards = generate_article(pack, article);

	assert_true(cards.count > 0);
	for (size_t i = 0; i < cards.count; i++) {
		bool marked = false;

		for (size_t k = 0; k < cards.cards[i].flag_count; k++)
			marked = marked || strcmp(cards.cards[i].flags[k],
						  "marketing") == 0;
		assert_int_equal(marked, sells);
	}
	card_list_release(&cards);
}

static void a_page_that_offers_stem_cells_to_patients_sells(void **state)
{
	(void)state;
	check_selling("# Stem cells for gout\n\n## Can your body reject "
		      "them?\n\nGout is an arthritis caused by crystals of "
		      "urate.\n",
		      true);
	check_selling("# Stem cell transplants for gout\n\n## Can your body "
		      "reject them?\n\nGout is an arthritis caused by crystals "
		      "of urate.\n",
		      false);
	check_selling("# Stem cells for gout\n\n## Rejection\n\nGout is an "
		      "arthritis caused by crystals of urate.\n",
		      false);
}

static void a_page_on_plain_medicine_that_calls_sells_nothing(void **state)
{
	(void)state;
	check_selling("# Gout\n\nGout is an arthritis caused by crystals of "
		      "urate.\n\nBook an appointment today. Our team is here "
		      "for you and your family.\n",
		      false);
	check_selling("# Gout\n\nGout is an arthritis caused by crystals of "
		      "urate.\n\nBook an appointment today. Our team is here "
		      "for you and your family. Stem cells, mesenchymal stem "
		      "cells and your own stem cells are at hand.\n",
		      true);
}

static void a_page_without_a_seller_of_its_own_sells_nothing(void **state)
{
	static const char *const endings[] = { "the ward", "our clinic" };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct text article = TEXT_INIT;

		text_printf(
			&article,
			"# Gout\n\nGout is an arthritis caused by crystals "
			"of urate.\n\nYou may ask whether stem cells, blood "
			"stem cells or other stem cells help your joint. "
			"Learn more from %s.\n",
			endings[i]);
		check_selling(article.bytes, i == 1);
		text_release(&article);
	}
}

static void what_a_seller_says_of_its_wares_is_held(void **state)
{
	struct card_list cards = generate_article(
		pack,
		"# Exosome facials\n\n## Recovery and downtime\n\nExosomes "
		"can smooth scars. You can go home at once.\n\n## Are you a "
		"candidate?\n\nOur exosomes are the perfect choice for your "
		"skin. Exosomes can tighten skin.\n");

	(void)state;
	assert_true(cards.count > 0);
	for (size_t i = 0; i < cards.count; i++)
		assert_true(card_is_held(&cards.cards[i]));
	card_list_release(&cards);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			a_page_that_offers_stem_cells_to_patients_sells),
		cmocka_unit_test(
			a_page_on_plain_medicine_that_calls_sells_nothing),
		cmocka_unit_test(
			a_page_without_a_seller_of_its_own_sells_nothing),
		cmocka_unit_test(what_a_seller_says_of_its_wares_is_held),
	};

	return cmocka_run_group_tests_name("generate_selling", tests, open_pack,
					   close_pack);
}
