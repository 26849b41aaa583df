/*
 * What stands between an answer and its end: marks of a page, brackets for
 * whoever checks, halves of what was said.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

static struct card_list cards_of(const char *sentences)
{
	return generate_under(pack, "Gout", sentences);
}

/* Some card of the sentence answers so. */
static void assert_said(const char *sentence, const char *answer)
{
	struct card_list cards = cards_of(sentence);
	bool found = false;

	for (size_t i = 0; i < cards.count; i++)
		found = found || strcmp(cards.cards[i].answer, answer) == 0;
	if (!found)
		fail_msg("'%s' is not answered by '%s' but by '%s'", sentence,
			 answer, cards.count ? cards.cards[0].answer : "none");
	card_list_release(&cards);
}

/* No card holds the piece. */
static void assert_unsaid(const char *sentence, const char *piece)
{
	struct card_list cards = cards_of(sentence);

	for (size_t i = 0; i < cards.count; i++) {
		assert_null(strstr(cards.cards[i].question, piece));
		assert_null(strstr(cards.cards[i].answer, piece));
	}
	card_list_release(&cards);
}

static void references_and_figures_of_a_test_are_left_out(void **state)
{
	(void)state;
	assert_said("Tumor lysis is caused by chemotherapy (see Emergencies of "
		    "the blood).",
		    "Chemotherapy");
	assert_said("Gout causes joint pain (Table 2), fever (Hill & Lee, "
		    "2001), and tophi (P < .05).",
		    "- joint pain\n- fever\n- tophi");
	assert_said("Duloxetine eases diabetic neuropathy (NNT 6.4).",
		    "Diabetic neuropathy");
}

static void brackets_that_tell_something_stay(void **state)
{
	(void)state;
	assert_said("Gout can cause kidney stones (uric acid).",
		    "Kidney stones (uric acid)");
}

static void a_long_answer_goes_without_its_brackets(void **state)
{
	(void)state;
	assert_said("Kidney stones cause pain in the flank between the last "
		    "rib (found with a flat hand on the side of the chest) and "
		    "the upper edge of the hip.",
		    "Pain in the flank between the last rib and the upper edge "
		    "of the hip");
	assert_unsaid("Kidney stones cause pain in the flank between the last "
		      "rib (found with a flat hand) and the upper edge of the "
		      "hip on that side of the back where the ureter is full.",
		      "Pain in");
}

static void a_long_definition_ends_behind_its_kind(void **state)
{
	(void)state;
	assert_said("Pegloticase is a recombinant enzyme of the pig with a "
		    "long half-life in the blood, a strong effect on uric acid "
		    "in most patients and a high price in all countries.",
		    "Recombinant enzyme of the pig");
	assert_said("Pegloticase is an enzyme of the pig mainly used for the "
		    "treatment of tophi in the hands, the feet, the elbows and "
		    "the ears of adults with gout of long standing.",
		    "Enzyme of the pig");
	assert_unsaid("Osteoarthritis is a chronic condition of the large "
		      "joints with pain on walking, stiffness after rest, loss "
		      "of cartilage on plain films and new bone at the rim.",
		      "Chronic condition of");
	assert_said("Pegloticase is an enzyme with a long half-life.",
		    "Enzyme with a long half-life");
}

static void debris_of_a_page_is_no_answer(void **state)
{
	(void)state;
	assert_unsaid("Prazosin blocks the $\\alpha_1$ receptor.", "$");
	assert_unsaid("Prazosin blocks [[adrenergic receptors]].", "[[");
	assert_unsaid("Fluoxetine is an antagonist at $5$ receptors.", "$");
	assert_unsaid("Gout begins in the toe (stage 1) \u2192 knee \u2192 "
		      "hand.",
		      "\u2192");
}

static void no_card_shows_half_of_a_bracket(void **state)
{
	(void)state;
	assert_unsaid("Gout typically begins in middle age (men 30-50; women "
		      "60-70, later due to estrogen).",
		      "60-70, later?");
}

static void a_list_of_purposes_stays_with_who_serves_them(void **state)
{
	(void)state;
	assert_said("Colchicine signals to white cells to reduce swelling, "
		    "redness, and heat.",
		    "White cells to reduce swelling, redness, and heat");
	assert_said("Gout occurs in the toes, ankles, and knees.",
		    "In the toes, ankles, and knees");
}

static void words_that_share_the_last_noun_are_one_member(void **state)
{
	(void)state;
	assert_said("Symptoms of Wilson disease include tremor, dysarthria, "
		    "gait and posture disturbance.",
		    "- tremor\n- dysarthria\n- gait and posture disturbance");
	assert_unsaid("Gout causes fever, pain, and a rise in urate in both "
		      "men and women.",
		      "- women");
}

static void a_gerund_that_is_a_noun_ends_no_list(void **state)
{
	(void)state;
	assert_said("Urate levels are used to guide diagnosis, risk "
		    "assessment, and monitoring of gout.",
		    "- guide diagnosis\n- risk assessment\n- monitoring of "
		    "gout");
}

static void what_explains_a_name_is_no_part_of_the_answer(void **state)
{
	(void)state;
	assert_said("Gout is caused by the presence of urate, a salt that the "
		    "kidneys leave in the blood, and often in the joints.",
		    "Presence of urate");
	assert_said("Gout causes fever, a rash that itches, and pain.",
		    "- fever\n- rash that itches\n- pain");
}

static void what_leads_in_to_another_clause_is_left_out(void **state)
{
	(void)state;
	assert_said("Ferritin is the main store of iron, and in states of "
		    "inflammation.",
		    "Main store of iron");
	assert_unsaid("Gout is a major burden for patients and, depending on "
		      "severity.",
		      "depending");
}

static void an_alternative_is_said_or_the_answer_is_none(void **state)
{
	(void)state;
	assert_said("Gout affects people who drink beer or have a family "
		    "history.",
		    "People who drink beer or have a family history");
	assert_unsaid("Gout is a disorder in which the kidney is unable to "
		      "clear enough urate from the blood to meet the daily "
		      "need, or can clear it only at raised plasma levels.",
		      "unable to clear");
}

static void a_list_is_not_cut_at_half_a_word(void **state)
{
	(void)state;
	assert_said("Signs of gout include tophi, second- or third-degree "
		    "burns, and fever.",
		    "- tophi\n- second- or third-degree burns\n- fever");
	assert_said("Symptoms of Huntington disease include chorea, "
		    "dysphagia, and speech and balance disorder.",
		    "- chorea\n- dysphagia\n- speech and balance disorder");
	assert_unsaid("Signs of gout are redness \u2013 pain, swelling, and "
		      "fever.",
		      "Redness");
}

static void half_of_a_subject_is_none(void **state)
{
	(void)state;
	assert_unsaid("Adrenal adenomas and, rarely, carcinomas account for "
		      "15% of cases of Conn syndrome.",
		      "15%");
}

static void a_range_of_time_stays_whole(void **state)
{
	(void)state;
	assert_said("Attacks of gout last 4-72 hours.", "4-72 hours");
	assert_said("Tophi are left alone, as 30-60% of patients with gout "
		    "develop no new tophi.",
		    "30-60%");
	assert_said("Attacks of gout last between 4 and 72 hours.",
		    "Between 4 and 72 hours");
}

static void comparisons_and_clauses_keep_their_lists(void **state)
{
	(void)state;
	assert_said("Patients with gout have less bone mass, muscle and skin, "
		    "and more fat.",
		    "Less bone mass, muscle and skin, and more fat");
	assert_said("Gout damages cells that are known as osteoclasts, "
		    "osteoblasts, and osteocytes.",
		    "Cells that are known as osteoclasts, osteoblasts, and "
		    "osteocytes");
	assert_unsaid("Symptoms of gout include pain \u2013 at first at night, "
		      "later all day \u2013 swelling, fever and redness.",
		      "Pain");
}

static void a_bracket_behind_a_kind_lists_it(void **state)
{
	(void)state;
	assert_said("Schizophrenia causes positive symptoms (hallucinations, "
		    "delusions, disorganized thought).",
		    "- hallucinations\n- delusions\n- disorganized thought");
	assert_said("Long-acting insulins (eg, glargine, degludec, and "
		    "detemir) lower glucose in diabetes.",
		    "- glargine\n- degludec\n- detemir");
}

static void numbers_of_references_are_no_words(void **state)
{
	(void)state;
	assert_unsaid("Gout is associated with age, obesity, and diet.2-5 "
		      "later.",
		      "diet.2");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_and_figures_of_a_test_are_left_out),
		cmocka_unit_test(brackets_that_tell_something_stay),
		cmocka_unit_test(a_long_answer_goes_without_its_brackets),
		cmocka_unit_test(a_long_definition_ends_behind_its_kind),
		cmocka_unit_test(debris_of_a_page_is_no_answer),
		cmocka_unit_test(no_card_shows_half_of_a_bracket),
		cmocka_unit_test(a_list_of_purposes_stays_with_who_serves_them),
		cmocka_unit_test(words_that_share_the_last_noun_are_one_member),
		cmocka_unit_test(a_gerund_that_is_a_noun_ends_no_list),
		cmocka_unit_test(what_explains_a_name_is_no_part_of_the_answer),
		cmocka_unit_test(what_leads_in_to_another_clause_is_left_out),
		cmocka_unit_test(an_alternative_is_said_or_the_answer_is_none),
		cmocka_unit_test(a_list_is_not_cut_at_half_a_word),
		cmocka_unit_test(half_of_a_subject_is_none),
		cmocka_unit_test(a_range_of_time_stays_whole),
		cmocka_unit_test(comparisons_and_clauses_keep_their_lists),
		cmocka_unit_test(a_bracket_behind_a_kind_lists_it),
		cmocka_unit_test(numbers_of_references_are_no_words),
	};

	return cmocka_run_group_tests_name("generate_answers", tests, open_pack,
					   close_pack);
}
