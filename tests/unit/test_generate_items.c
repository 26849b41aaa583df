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

static void asks(const char *article, const char *question, const char *answer)
{
	struct card_list cards = generate_article(pack, article);
	bool found = false;

	for (size_t i = 0; i < cards.count && !found; i++)
		found = strcmp(cards.cards[i].question, question) == 0 &&
			strcmp(cards.cards[i].answer, answer) == 0;
	if (!found)
		for (size_t i = 0; i < cards.count; i++)
			print_error("Q: %s A: %s\n", cards.cards[i].question,
				    cards.cards[i].answer);
	assert_true(found);
	card_list_release(&cards);
}

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
	asks("# Pancreatitis\n\nRisk factors for pancreatitis include the "
	     "following:\n\n- Gallstones\n- Drinking alcohol or smoking\n"
	     "- Certain inherited diseases, including cystic fibrosis and "
	     "hereditary pancreatitis (also known as PRSS1 disease)\n",
	     "What are some risk factors for pancreatitis?",
	     "- gallstones\n- drinking alcohol or smoking\n- certain "
	     "inherited diseases");
	asks("# Stroke\n\nAttacks come on within minutes, and the symptoms of "
	     "stroke include:\n\n- Weakness\n- Numbness, which may spread to "
	     "the face\n- Drooping of the mouth\n",
	     "What are the symptoms of stroke?",
	     "- weakness\n- numbness\n- drooping of the mouth");
}

static void some_of_the_causes_are_causes(void **state)
{
	(void)state;
	asks("# Angina\n\nSome of the conditions that may cause angina are:\n\n"
	     "- anaemia\n- heart valve defects present from birth\n",
	     "What are some conditions that may cause angina?",
	     "- anaemia\n- heart valve defects present from birth");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_item_is_named_before_what_hangs_on_it),
		cmocka_unit_test(an_item_that_its_bracket_narrows_stays_whole),
		cmocka_unit_test(long_items_are_listed_by_their_heads),
		cmocka_unit_test(some_of_the_causes_are_causes),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
