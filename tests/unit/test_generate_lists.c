/*
 * Lists as cards: what stays one card, what becomes a card of each member,
 * and what such cards are known by.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* The cards of an article on hypothyroidism. */
static struct card_list cards_of(const char *sentences)
{
	return generate_under(pack, "Hypothyroidism", sentences);
}

static void a_short_list_is_one_card(void **state)
{
	struct card_list cards = cards_of(
		"Common symptoms of hypothyroidism include fatigue, cold "
		"intolerance, constipation, dry skin and hair loss.");

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_int_equal(cards.cards[0].kind, CARD_LIST);
	assert_null(cards.cards[0].siblings);
	card_list_release(&cards);
}

static const char seven[] =
	"The criteria of severe hypothyroidism are fatigue, weight gain, cold "
	"intolerance, constipation, dry skin, hair loss and low mood.";

static void a_long_set_is_a_gap_for_each_member(void **state)
{
	struct card_list cards = cards_of(seven);
	const struct card *card = card_answering(&cards, "Constipation");

	(void)state;
	assert_int_equal(cards.count, 7);
	assert_int_equal(card->kind, CARD_CLOZE);
	assert_string_equal(
		card->question,
		"What are the criteria of severe hypothyroidism? Fatigue, "
		"weight gain, cold intolerance, [...], dry skin, hair loss, "
		"low mood.");
	card_list_release(&cards);
}

static void of_a_long_open_list_any_few_will_do(void **state)
{
	struct card_list cards = cards_of(
		"Common symptoms of hypothyroidism include fatigue, weight "
		"gain, cold intolerance, constipation, dry skin, hair loss and "
		"low mood.");

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_int_equal(cards.cards[0].kind, CARD_LIST);
	assert_string_equal(cards.cards[0].question,
			    "What are the common symptoms of hypothyroidism? "
			    "Name any four.");
	assert_non_null(strstr(cards.cards[0].answer, "- constipation\n"));
	card_list_release(&cards);
}

static void as_many_as_announced_are_a_set(void **state)
{
	struct card_list cards = cards_of(
		"The six causes of hypothyroidism are iodine deficiency, "
		"thyroiditis, lithium, amiodarone, radiotherapy, and surgery.");

	(void)state;
	assert_int_equal(cards.count, 6);
	assert_int_equal(card_answering(&cards, "Lithium")->kind, CARD_CLOZE);
	card_list_release(&cards);
}

static void members_of_a_list_are_siblings(void **state)
{
	struct card_list cards = cards_of(seven);

	(void)state;
	assert_int_equal(cards.count, 7);
	for (size_t i = 0; i < cards.count; i++) {
		assert_non_null(cards.cards[i].siblings);
		assert_string_equal(cards.cards[i].siblings,
				    cards.cards[0].siblings);
	}
	card_list_release(&cards);
}

static void a_member_keeps_its_key_in_another_order(void **state)
{
	struct card_list before = cards_of(seven);
	struct card_list after = cards_of(
		"The criteria of severe hypothyroidism are dry skin, puffy "
		"eyes, constipation, cold intolerance, weight gain, hoarseness "
		"and fatigue.");
	static const char *const kept[] = { "Dry skin", "Constipation",
					    "Cold intolerance", "Weight gain",
					    "Fatigue" };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(kept); i++) {
		const struct card *card = card_answering(&after, kept[i]);

		assert_string_equal(card_answering(&before, kept[i])->key,
				    card->key);
		assert_string_equal(before.cards[0].siblings, card->siblings);
	}
	assert_string_not_equal(card_answering(&before, "Hair loss")->key,
				card_answering(&after, "Puffy eyes")->key);
	card_list_release(&before);
	card_list_release(&after);
}

static void members_that_name_nothing_are_left_out(void **state)
{
	struct card_list cards = cards_of(
		"Causes of hypothyroidism include lithium, iodine deficiency, "
		"certain foods, and other more unusual causes.");

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_string_equal(cards.cards[0].answer,
			    "- lithium\n- iodine deficiency");
	assert_null(strstr(cards.cards[0].question, "Name"));
	card_list_release(&cards);
}

static void what_brings_it_about_is_asked_by_itself(void **state)
{
	struct card_list cards = cards_of(
		"In hypothyroidism, the pituitary gland releases thyrotropin "
		"in response to cold, low thyroxine, and other stimuli such "
		"as leptin.");

	(void)state;
	assert_non_null(card_answering(&cards, "Thyrotropin"));
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, "in response"));
	card_list_release(&cards);
}

static void a_member_that_says_little_is_shown_and_not_asked(void **state)
{
	struct card_list cards = cards_of(
		"The criteria of severe hypothyroidism are fatigue, weight "
		"gain, cold intolerance, constipation, dry skin, low mood "
		"and changes.");

	(void)state;
	assert_int_equal(cards.count, 6);
	assert_non_null(strstr(card_answering(&cards, "Dry skin")->question,
			       "[...], "));
	assert_non_null(strstr(cards.cards[0].question, "changes"));
	card_list_release(&cards);
}

static void members_far_away_give_way_to_dots(void **state)
{
	struct card_list cards = cards_of(
		"The criteria of severe hypothyroidism are a gradual gain of "
		"weight over many months, marked intolerance of cold weather "
		"and cold rooms, dry and scaly skin on both lower legs, slow "
		"and often monotonous speech in a hoarse voice, loss of hair "
		"from the outer third of the eyebrows, and constipation that "
		"needs laxatives every week.");
	const struct card *card =
		card_answering(&cards, "Marked intolerance of cold weather and "
				       "cold rooms");

	(void)state;
	assert_non_null(strstr(card->question, "over many months, [...], dry"));
	assert_non_null(strstr(card->question, "..., ") ||
			strstr(card->question, ", ..."));
	card_list_release(&cards);
}

static void a_set_of_ten_under_its_lead_is_asked_one_by_one(void **state)
{
	struct card_list cards = cards_of(
		"The types of hypothyroidism are:\n\n- iodine deficiency\n"
		"- thyroiditis\n- lithium\n- amiodarone\n- radiotherapy\n"
		"- thyroidectomy\n- interferon alfa\n- hemochromatosis\n"
		"- amyloidosis\n- pituitary tumors\n");

	(void)state;
	assert_int_equal(cards.count, 10);
	assert_int_equal(card_answering(&cards, "Lithium")->kind, CARD_CLOZE);
	card_list_release(&cards);
}

/* The one card of these sentences has this list for its answer. */
static void assert_list(const char *sentences, const char *answer)
{
	struct card_list cards = cards_of(sentences);

	assert_int_equal(cards.count, 1);
	assert_string_equal(cards.cards[0].answer, answer);
	card_list_release(&cards);
}

static void semicolons_part_members_that_have_commas(void **state)
{
	(void)state;
	assert_list("Risk factors for hypothyroidism include female sex; "
		    "radiotherapy, especially of the neck; lithium; and a "
		    "family history of goiter.",
		    "- female sex\n- radiotherapy\n- lithium\n- family history "
		    "of goiter");
}

static void what_hangs_on_the_first_member_is_no_list(void **state)
{
	(void)state;
	assert_list("Hypothyroidism can affect most organs, such as the heart, "
		    "the skin, and the bowel.",
		    "Most organs, such as the heart, the skin, and the bowel");
}

static void statements_between_semicolons_are_no_list(void **state)
{
	struct card_list cards = cards_of(
		"Hypothyroidism causes fatigue; treatment restores the pulse; "
		"and the weight falls.");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_int_not_equal(cards.cards[i].kind, CARD_LIST);
	card_list_release(&cards);
}

static void numbers_part_members_and_are_left_out(void **state)
{
	(void)state;
	assert_list("Treatment of hypothyroidism has several aims: (1) relief "
		    "of fatigue, (2) loss of weight, and (3) normal growth.",
		    "- relief of fatigue\n- loss of weight\n- normal growth");
	assert_list("Complications of hypothyroidism include (a) goiter, (b) "
		    "heart failure, which is rare, and (c) coma.",
		    "- goiter\n- heart failure\n- coma");
}

static void brackets_in_brackets_stay_with_their_member(void **state)
{
	(void)state;
	assert_list("Causes of hypothyroidism include damage to the gland "
		    "(such as in thyroiditis, surgery, and radiotherapy (of "
		    "the neck)), lack of iodine, and lithium.",
		    "- damage to the gland\n- lack of iodine\n- lithium");
}

static void a_closed_list_is_asked_for_with_its_number(void **state)
{
	struct card_list cards = cards_of(
		"Amiodarone can cause hypothyroidism, corneal deposits and "
		"bradycardia.");

	(void)state;
	assert_non_null(strstr(cards.cards[0].question, "? Name three."));
	card_list_release(&cards);
}

static void an_open_list_is_asked_for_without_a_number(void **state)
{
	struct card_list cards = cards_of(
		"Hypothyroidism causes fatigue, constipation and other "
		"complaints.\n\nSigns of hypothyroidism include goiter, dry "
		"skin and bradycardia.");

	(void)state;
	assert_int_equal(cards.count, 2);
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "Name"));
	card_list_release(&cards);
}

/* No list: the one card answers in the words of the document. */
static void assert_whole(const char *sentence, const char *answer)
{
	struct card_list cards = cards_of(sentence);

	assert_int_equal(cards.count, 1);
	assert_int_not_equal(cards.cards[0].kind, CARD_LIST);
	assert_string_equal(cards.cards[0].answer, answer);
	card_list_release(&cards);
}

static void parts_that_share_a_word_stay_together(void **state)
{
	(void)state;
	assert_whole("Severe hypothyroidism causes swelling of the skin, heart "
		     "and tongue.",
		     "Swelling of the skin, heart and tongue");
	assert_whole("Hypothyroidism causes stiffness, swelling and pain in "
		     "the hands.",
		     "Stiffness, swelling and pain in the hands");
	assert_whole("Hypothyroidism worsens coronary, carotid and peripheral "
		     "artery disease.",
		     "Coronary, carotid and peripheral artery disease");
	assert_whole("Severe hypothyroidism reduces the clotting factors VIII, "
		     "IX and XI.",
		     "Clotting factors VIII, IX and XI");
}

static void a_list_inside_a_description_stays_there(void **state)
{
	(void)state;
	assert_whole("Hypothyroidism is a disorder marked by fatigue, weight "
		     "gain and a slow pulse.",
		     "Disorder marked by fatigue, weight gain and a slow "
		     "pulse");
}

static void members_of_their_own_stay_apart(void **state)
{
	(void)state;
	assert_list("Hypothyroidism causes loss of appetite, fatigue and "
		    "constipation.",
		    "- loss of appetite\n- fatigue\n- constipation");
	assert_list("Hypothyroidism can affect several tissues in all parts of "
		    "the body, such as the skin of the shins, the muscle of "
		    "the heart and the tongue.",
		    "- skin of the shins\n- muscle of the heart\n- tongue");
	assert_list("Amiodarone reduces thyroxine, 5,3-deiodinase activity and "
		    "the heart rate in hypothyroidism.",
		    "- thyroxine\n- 5,3-deiodinase activity\n- heart rate");
}

/* None of the cards of these sentences answers so. */
static void assert_unsaid(const char *sentences, const char *answer)
{
	struct card_list cards = cards_of(sentences);

	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, answer));
	card_list_release(&cards);
}

static void words_that_lead_in_to_a_list_are_no_answer(void **state)
{
	(void)state;
	assert_unsaid("The thyroid gland has three functions: growth, warmth, "
		      "and regulation of the pulse in hypothyroidism.",
		      "hree functions");
}

static void the_first_member_is_not_the_answer_for_all(void **state)
{
	(void)state;
	assert_unsaid("Symptoms of hypothyroidism include swelling of the "
		      "face, which is worst at dawn, cramps, constipation, "
		      "and fatigue.",
		      "Swelling");
}

static void examples_are_of_what_they_can_be(void **state)
{
	(void)state;
	assert_unsaid("Some drugs should be avoided in hypothyroidism, "
		      "including lithium, amiodarone, and interferon alfa.",
		      "lithium");
}

/* The card that answers so, of an article. */
static void assert_asked(const char *article, const char *question,
			 const char *answer)
{
	struct card_list cards = generate_article(pack, article);
	bool found = false;

	for (size_t i = 0; i < cards.count; i++)
		found = found || (!strcmp(cards.cards[i].question, question) &&
				  !strcmp(cards.cards[i].answer, answer));
	if (!found)
		fail_msg("no card '%s' / '%s'", question, answer);
	card_list_release(&cards);
}

static void labels_under_a_lead_are_the_list(void **state)
{
	(void)state;
	assert_asked("# Gout\n\nThe drugs for gout include:\n\n"
		     "- **Colchicine:** This calms the joint in a day.\n"
		     "- **Naproxen (Aleve)**: It helps most people.\n"
		     "- Prednisone:It is given when others fail.\n",
		     "What are the drugs for gout?",
		     "- colchicine\n- naproxen (Aleve)\n- prednisone");
}

static void a_list_of_labels_ends_where_no_name_is(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Gout\n\nThe drugs for gout include:\n\n"
		      "- **Colchicine:** This calms the joint in a day.\n"
		      "- **Naproxen:** It helps most people.\n"
		      "- Stop the drug when it does not help within a day.\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, "colchicine"));
	card_list_release(&cards);
}

static void what_several_do_is_told_of_those_listed(void **state)
{
	(void)state;
	assert_asked("# Gout\n\nSeveral factors increase the risk of gout, "
		     "including:\n\n- Obesity or older age (over 60 years)\n"
		     "- Use of drugs such as aspirin\n- Trauma of the joint\n",
		     "What are some factors that increase the risk of gout?",
		     "- obesity or older age (over 60 years)\n"
		     "- use of drugs such as aspirin\n- trauma of the joint");
}

static void members_in_the_case_of_titles_lose_their_capitals(void **state)
{
	(void)state;
	assert_asked("# Gout\n\nSymptoms of gout include:\n\n"
		     "- Chronic Swelling and Pain\n- Redness of Skin\n"
		     "- Crohn's Disease\n",
		     "What are some symptoms of gout?",
		     "- chronic swelling and pain\n- redness of skin\n"
		     "- Crohn's disease");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_short_list_is_one_card),
		cmocka_unit_test(a_long_set_is_a_gap_for_each_member),
		cmocka_unit_test(of_a_long_open_list_any_few_will_do),
		cmocka_unit_test(as_many_as_announced_are_a_set),
		cmocka_unit_test(members_of_a_list_are_siblings),
		cmocka_unit_test(a_member_keeps_its_key_in_another_order),
		cmocka_unit_test(members_that_name_nothing_are_left_out),
		cmocka_unit_test(what_brings_it_about_is_asked_by_itself),
		cmocka_unit_test(
			a_member_that_says_little_is_shown_and_not_asked),
		cmocka_unit_test(members_far_away_give_way_to_dots),
		cmocka_unit_test(
			a_set_of_ten_under_its_lead_is_asked_one_by_one),
		cmocka_unit_test(semicolons_part_members_that_have_commas),
		cmocka_unit_test(what_hangs_on_the_first_member_is_no_list),
		cmocka_unit_test(statements_between_semicolons_are_no_list),
		cmocka_unit_test(numbers_part_members_and_are_left_out),
		cmocka_unit_test(brackets_in_brackets_stay_with_their_member),
		cmocka_unit_test(parts_that_share_a_word_stay_together),
		cmocka_unit_test(a_list_inside_a_description_stays_there),
		cmocka_unit_test(members_of_their_own_stay_apart),
		cmocka_unit_test(words_that_lead_in_to_a_list_are_no_answer),
		cmocka_unit_test(the_first_member_is_not_the_answer_for_all),
		cmocka_unit_test(examples_are_of_what_they_can_be),
		cmocka_unit_test(a_closed_list_is_asked_for_with_its_number),
		cmocka_unit_test(an_open_list_is_asked_for_without_a_number),
		cmocka_unit_test(labels_under_a_lead_are_the_list),
		cmocka_unit_test(a_list_of_labels_ends_where_no_name_is),
		cmocka_unit_test(what_several_do_is_told_of_those_listed),
		cmocka_unit_test(
			members_in_the_case_of_titles_lose_their_capitals),
	};

	return cmocka_run_group_tests_name("generate_lists", tests, open_pack,
					   close_pack);
}
