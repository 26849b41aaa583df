/*
 * Whose it is: possessives, a use without its drug, "these drugs".
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

static struct card_list cards_of(const char *article)
{
	return generate_article(pack, article);
}

static bool asks(const char *article, const char *question)
{
	struct card_list cards = cards_of(article);
	bool found = false;

	for (size_t i = 0; i < cards.count; i++)
		found = found || strstr(cards.cards[i].question, question);
	card_list_release(&cards);
	return found;
}

static void a_possessive_belongs_to_the_last_subject(void **state)
{
	(void)state;
	assert_true(asks("# Gout\n\nColchicine inhibits microtubules. Its most "
			 "common adverse effect is diarrhea.\n",
			 "the most common adverse effect of colchicine"));
}

static void an_effect_that_is_the_most_common_has_its_article(void **state)
{
	(void)state;
	assert_true(asks("# Digoxin\n\nNausea is the most common adverse "
			 "effect.\n",
			 "the most common adverse effect of digoxin"));
}

static void a_possessive_of_another_number_is_not_resolved(void **state)
{
	(void)state;
	assert_false(asks("# Gout\n\nColchicine inhibits microtubules. Their "
			  "most common adverse effect is diarrhea.\n",
			  "adverse effect"));
}

static void a_use_is_of_the_drugs_its_sentence_began_with(void **state)
{
	(void)state;
	assert_true(asks("# Gout\n\nNonsteroidal anti-inflammatory drugs ease "
			 "the pain of gout. While these drugs relieve pain, "
			 "long-term use can cause peptic ulcers and anemia.\n",
			 "long-term use of nonsteroidal anti-inflammatory"));
}

static void a_use_of_nothing_known_gives_no_card(void **state)
{
	(void)state;
	assert_false(asks("# Gout\n\nPain is common in gout. Long-term use can "
			  "cause peptic ulcers.\n",
			  "use"));
}

static void these_drugs_are_all_that_were_named_together(void **state)
{
	(void)state;
	assert_true(asks("# Gout\n\nTreatment of gout consists of colchicine "
			 "or glucocorticoids. These drugs relieve joint "
			 "swelling.\n",
			 "colchicine and glucocorticoids relieve"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			an_effect_that_is_the_most_common_has_its_article),
		cmocka_unit_test(a_possessive_belongs_to_the_last_subject),
		cmocka_unit_test(
			a_possessive_of_another_number_is_not_resolved),
		cmocka_unit_test(a_use_is_of_the_drugs_its_sentence_began_with),
		cmocka_unit_test(a_use_of_nothing_known_gives_no_card),
		cmocka_unit_test(these_drugs_are_all_that_were_named_together),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
