/*
 * The generator on small articles: what is asked, what is kept of the
 * document's words, and what is refused.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "rounds/generate.h"

static void add(struct generator *generator, const char *name,
		const char *article)
{
	struct document document;
	struct error error = { 0 };

	assert_true(document_read(&document, name, slice_of(article),
				  DOCUMENT_MARKDOWN, &error));
	generator_add(generator, &document, NULL);
	document_release(&document);
}

/* The cards of one or two articles (`other` may be NULL). */
static struct card_list cards_of(const char *article, const char *other)
{
	struct generator *generator = generator_new(pack);
	struct card_list cards = { 0 };

	add(generator, "a.md", article);
	if (other)
		add(generator, "b.md", other);
	generator_finish(generator, &cards);
	generator_free(generator);
	return cards;
}

/* The first card whose question holds `words`; the test fails without. */
static const struct card *card_asking(const struct card_list *cards,
				      const char *words)
{
	for (size_t i = 0; i < cards->count; i++)
		if (strstr(cards->cards[i].question, words))
			return &cards->cards[i];
	fail_msg("no card asks '%s'", words);
	return NULL;
}

static bool has_flag(const struct card *card, const char *start)
{
	for (size_t i = 0; i < card->flag_count; i++)
		if (strncmp(card->flags[i], start, strlen(start)) == 0)
			return true;
	return false;
}

static void a_quote_is_the_bytes_it_points_to(void **state)
{
	static const char article[] =
		"# Gout\n\nGout *mainly* affects the joint of the **big** toe. "
		"Men are hit more often.\n";
	struct card_list cards = cards_of(article, NULL);
	const struct card_source *source =
		&card_asking(&cards, "gout mainly affect")->sources[0];

	(void)state;
	assert_int_equal(strlen(source->quote), source->end - source->start);
	assert_memory_equal(article + source->start, source->quote,
			    source->end - source->start);
	assert_string_equal(source->section[0], "Gout");
	card_list_release(&cards);
}

static void a_hedge_stays_on_the_card(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nCherries may reduce attacks of gout.\n",
			 NULL);
	const struct card *card = card_asking(&cards, "cherries");

	(void)state;
	assert_non_null(strstr(card->question, "may"));
	assert_int_equal(card->status, STATUS_HEDGED);
	card_list_release(&cards);
}

static void what_doctors_may_do_is_permitted_not_doubted(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\n## Diagnosis\n\nDoctors may order a uric acid "
		"level, "
		"aspirate the joint, and consider the family history.\n",
		NULL);
	const struct card *card = card_asking(&cards, "to diagnose gout");

	(void)state;
	assert_int_equal(card->status, STATUS_ASSERTED);
	assert_int_equal(card->kind, CARD_LIST);
	card_list_release(&cards);
}

static void a_negation_is_never_lost(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nAspirin does not prevent attacks of gout.\n", NULL);

	(void)state;
	for (size_t i = 0; i < cards.count; i++) {
		assert_string_equal(cards.cards[i].answer,
				    "No, not attacks of gout");
		assert_int_equal(cards.cards[i].status, STATUS_NEGATED);
	}
	card_list_release(&cards);
}

static void an_animal_model_stays_on_the_card(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nIn mice, colchicine blocks inflammation.\n",
			 NULL);
	const struct card *card = card_asking(&cards, "colchicine");

	(void)state;
	assert_non_null(strstr(card->question, "mice"));
	assert_int_equal(card->evidence, EVIDENCE_PRECLINICAL);
	card_list_release(&cards);
}

static void named_authors_stay_on_the_card(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nAccording to Meyer et al., febuxostat "
			 "lowers uric acid faster than allopurinol.\n",
			 NULL);
	const struct card *card = card_asking(&cards, "febuxostat");

	(void)state;
	assert_non_null(strstr(card->question, "Meyer et al."));
	assert_int_equal(card->status, STATUS_ATTRIBUTED);
	card_list_release(&cards);
}

static void a_pronoun_is_resolved_and_its_place_shown(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nGout is an inflammatory arthritis. It "
			 "mainly affects the big toe.\n",
			 NULL);
	const struct card *card = card_asking(&cards, "mainly affect");

	(void)state;
	assert_non_null(strstr(card->question, "gout"));
	assert_int_equal(card->source_count, 2);
	assert_true(card->sources[1].antecedent);
	card_list_release(&cards);
}

static void a_pronoun_without_a_referent_gives_no_card(void **state)
{
	struct card_list cards =
		cards_of("# Reports\n\nThey mainly affect the big toe.\n",
			 NULL);

	(void)state;
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

static void a_sentence_with_damaged_letters_gives_no_card(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nT h e hallmark of gout is sudden joint pain. "
		"The hallmark of mumps is \xef\xbf\xbd"
		"ever and a rash."
		"\n",
		NULL);

	(void)state;
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

static void what_stands_under_if_is_no_fact(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nIf allopurinol causes a rash, febuxostat "
			 "is an option.\n",
			 NULL);

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "cause"));
	card_list_release(&cards);
}

static void an_abbreviation_is_written_out_once(void **state)
{
	struct card_list cards =
		cards_of("# Pain\n\nRheumatoid arthritis (RA) is common. RA "
			 "mainly affects small joints.\n",
			 NULL);
	const struct card *card = card_asking(&cards, "mainly affect");

	(void)state;
	assert_non_null(strstr(card->question, "rheumatoid arthritis (RA)"));
	card_list_release(&cards);
}

static void two_documents_share_a_fact(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nGout is caused by crystals of monosodium urate.\n",
		"# Gout\n\nGout is caused by crystals of monosodium "
		"urate.\n\nIt hurts.\n");
	const struct card *card = card_asking(&cards, "causes gout");

	(void)state;
	assert_int_equal(card->source_count, 2);
	assert_string_equal(card->sources[0].document, "a.md");
	assert_string_equal(card->sources[1].document, "b.md");
	card_list_release(&cards);
}

static void a_key_survives_moving_and_rewording_around_it(void **state)
{
	struct card_list first =
		cards_of("# Gout\n\nGout is caused by crystals of urate.\n",
			 NULL);
	struct card_list later =
		cards_of("# Gout\n\nSome words before.\n\nIndeed, gout is "
			 "caused by crystals of urate.\n",
			 NULL);

	(void)state;
	assert_string_equal(card_asking(&first, "causes gout")->key,
			    card_asking(&later, "causes gout")->key);
	card_list_release(&first);
	card_list_release(&later);
}

static void a_contradiction_is_flagged_on_both_sides(void **state)
{
	struct card_list cards = cards_of(
		"# Fibromyalgia\n\nFibromyalgia is an autoimmune disorder.\n",
		"# Fibromyalgia\n\nFibromyalgia is not an autoimmune "
		"disorder.\n");

	(void)state;
	assert_int_equal(cards.count, 2);
	for (size_t i = 0; i < cards.count; i++) {
		assert_true(has_flag(&cards.cards[i], "conflict:"));
		assert_true(card_is_held(&cards.cards[i]));
	}
	card_list_release(&cards);
}

static void what_is_told_more_fully_elsewhere_is_not_asked_again(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nColchicine reduces joint swelling.\n\n"
			 "Colchicine reduces swelling.\n",
			 NULL);

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_string_equal(cards.cards[0].answer, "Joint swelling");
	card_list_release(&cards);
}

static void expect_pair(const char *first, const char *second, bool linked)
{
	struct card_list cards = cards_of(first, second);
	size_t found = 0;

	assert_int_equal(cards.count, 2);
	for (size_t i = 0; i < cards.count; i++)
		found += has_flag(&cards.cards[i], "see:");
	assert_int_equal(found, linked ? 2 : 0);
	card_list_release(&cards);
}

static void a_cause_and_that_it_is_unknown_name_each_other(void **state)
{
	(void)state;
	expect_pair("# Gout\n\nGout is caused by crystals of urate.\n",
		    "# Gout\n\nThe exact cause of gout is unknown.\n", true);
	expect_pair("# Gout\n\nGout causes swelling of the big toe.\n",
		    "# Gout\n\nThe exact cause of gout is unknown.\n", false);
}

static void what_a_drug_does_and_that_it_does_not_name_each_other(void **state)
{
	(void)state;
	expect_pair("# Gout\n\nColchicine reduces inflammation.\n",
		    "# Gout\n\nColchicine does not prevent joint damage.\n",
		    true);
}

static void two_figures_for_one_question_are_a_conflict(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\nGout affects about 4% of adults.\n",
			 "# Gout\n\nGout affects about 1% of adults.\n");

	(void)state;
	assert_int_equal(cards.count, 2);
	assert_true(has_flag(&cards.cards[0], "conflict:"));
	assert_true(has_flag(&cards.cards[1], "conflict:"));
	assert_string_not_equal(cards.cards[0].key, cards.cards[1].key);
	card_list_release(&cards);
}

static void a_list_under_its_lead_is_one_card(void **state)
{
	static const char article[] =
		"# Gout\n\nRisk factors for gout include:\n\n- Male sex\n"
		"- Diuretics (thiazides)\n- Beer, wine and spirits\n";
	struct card_list cards = cards_of(article, NULL);
	const struct card *card = card_asking(&cards, "risk factors");
	const struct card_source *source = &card->sources[0];

	(void)state;
	assert_string_equal(card->question,
			    "What are some risk factors for gout?");
	assert_string_equal(card->answer,
			    "- male sex\n- diuretics (thiazides)\n"
			    "- beer, wine and spirits");
	assert_int_equal(source->start, strlen("# Gout\n\n"));
	assert_int_equal(source->end, strlen(article) - 1);
	assert_memory_equal(article + source->start, source->quote,
			    source->end - source->start);
	card_list_release(&cards);
}

static void a_list_of_sentences_is_not_one_card(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nRisk factors for gout include:\n\n- Men are hit.  "
		"Women are not.\n- Diuretics raise uric acid.\n- Beer\n",
		NULL);

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "risk factors"));
	card_list_release(&cards);
}

static void a_line_under_a_drug_takes_it_for_its_subject(void **state)
{
	static const char article[] =
		"# Gout\n\n## Allopurinol\n\n- May cause a rash and nausea\n"
		"- Side effects: rash, nausea, drowsiness\n";
	struct card_list cards = cards_of(article, NULL);
	const struct card *card = card_asking(&cards, "may allopurinol cause");

	(void)state;
	assert_string_equal(card->answer, "Rash and nausea");
	assert_int_equal(card->status, STATUS_HEDGED);
	assert_string_equal(card->sources[0].quote,
			    "May cause a rash and nausea");
	card_asking(&cards, "side effects of allopurinol");
	card_list_release(&cards);
}

static void a_question_has_one_opener(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nAfter surgery, colchicine prevents acute attacks of "
		"joint pain.  Often, allopurinol causes a rash.\n",
		NULL);

	(void)state;
	assert_string_equal(card_asking(&cards, "colchicine")->question,
			    "In gout, what does colchicine prevent after "
			    "surgery?");
	assert_string_equal(card_asking(&cards, "allopurinol")->question,
			    "In gout, what does allopurinol often cause?");
	card_list_release(&cards);
}

static void what_is_not_known_is_asked_as_known_or_not(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nIt is unclear whether cherries prevent attacks of "
		"gout.\n\nThe dose and the timing of febuxostat in gout are "
		"unknown.\n",
		NULL);

	(void)state;
	assert_string_equal(card_asking(&cards, "Is it known whether cherries "
						"prevent attacks")
				    ->answer,
			    "No, it is unclear");
	card_asking(&cards, "Are the dose and the timing of febuxostat");
	card_list_release(&cards);
}

static void a_cause_ends_before_its_consequence(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nAllopurinol can cause liver damage and fever, so "
		"liver enzymes should be checked.\n",
		NULL);

	(void)state;
	assert_string_equal(card_asking(&cards, "allopurinol cause")->answer,
			    "Liver damage and fever");
	card_list_release(&cards);
}

static void what_is_believed_is_asked_as_believed(void **state)
{
	struct card_list cards = cards_of(
		"# Gout\n\nIt is believed that lead exposure causes gout.\n"
		"\nIt is estimated that about 4% of adults develop gout.\n",
		NULL);

	(void)state;
	card_asking(&cards, "is lead exposure believed to cause");
	card_asking(&cards, "adults are estimated to develop");
	card_list_release(&cards);
}

static void a_line_under_an_unknown_heading_gives_no_card(void **state)
{
	struct card_list cards =
		cards_of("# Gout\n\n## The new pill\n\n- May cause a rash "
			 "and nausea\n",
			 NULL);

	(void)state;
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

static void the_same_articles_give_the_same_cards(void **state)
{
	static const char article[] =
		"# Gout\n\nGout is an inflammatory arthritis. Risk factors "
		"for gout include obesity, alcohol and diuretics. Whether "
		"cherries help remains unclear.\n";
	struct card_list one = cards_of(article, NULL);
	struct card_list two = cards_of(article, NULL);

	(void)state;
	assert_true(one.count >= 2);
	assert_int_equal(one.count, two.count);
	for (size_t i = 0; i < one.count; i++) {
		assert_string_equal(one.cards[i].key, two.cards[i].key);
		assert_string_equal(one.cards[i].question,
				    two.cards[i].question);
		assert_string_equal(one.cards[i].answer, two.cards[i].answer);
	}
	card_list_release(&one);
	card_list_release(&two);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_quote_is_the_bytes_it_points_to),
		cmocka_unit_test(a_hedge_stays_on_the_card),
		cmocka_unit_test(what_doctors_may_do_is_permitted_not_doubted),
		cmocka_unit_test(a_negation_is_never_lost),
		cmocka_unit_test(an_animal_model_stays_on_the_card),
		cmocka_unit_test(named_authors_stay_on_the_card),
		cmocka_unit_test(a_pronoun_is_resolved_and_its_place_shown),
		cmocka_unit_test(a_pronoun_without_a_referent_gives_no_card),
		cmocka_unit_test(a_sentence_with_damaged_letters_gives_no_card),
		cmocka_unit_test(what_stands_under_if_is_no_fact),
		cmocka_unit_test(an_abbreviation_is_written_out_once),
		cmocka_unit_test(two_documents_share_a_fact),
		cmocka_unit_test(a_key_survives_moving_and_rewording_around_it),
		cmocka_unit_test(a_contradiction_is_flagged_on_both_sides),
		cmocka_unit_test(
			what_is_told_more_fully_elsewhere_is_not_asked_again),
		cmocka_unit_test(
			a_cause_and_that_it_is_unknown_name_each_other),
		cmocka_unit_test(
			what_a_drug_does_and_that_it_does_not_name_each_other),
		cmocka_unit_test(two_figures_for_one_question_are_a_conflict),
		cmocka_unit_test(a_list_under_its_lead_is_one_card),
		cmocka_unit_test(a_list_of_sentences_is_not_one_card),
		cmocka_unit_test(a_line_under_a_drug_takes_it_for_its_subject),
		cmocka_unit_test(a_question_has_one_opener),
		cmocka_unit_test(what_is_believed_is_asked_as_believed),
		cmocka_unit_test(what_is_not_known_is_asked_as_known_or_not),
		cmocka_unit_test(a_cause_ends_before_its_consequence),
		cmocka_unit_test(a_line_under_an_unknown_heading_gives_no_card),
		cmocka_unit_test(the_same_articles_give_the_same_cards),
	};

	return cmocka_run_group_tests_name("generate", tests, open_pack,
					   close_pack);
}
