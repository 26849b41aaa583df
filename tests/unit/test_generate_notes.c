/*
 * Study notes: labels, headings and rows of tables that say what a line of
 * a few words is about.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "generate/note.h"
#include "built_in_pack.h"
#include "generating.h"

static void asks_nothing(const char *article)
{
	struct card_list cards = generate_article(pack, article);

	for (size_t i = 0; i < cards.count; i++)
		print_error("Q: %s A: %s\n", cards.cards[i].question,
			    cards.cards[i].answer);
	assert_int_equal(cards.count, 0);
	card_list_release(&cards);
}

static void a_label_is_said_of_the_title(void **state)
{
	(void)state;
	assert_card(pack, "# Heparin\n\n**Antidote:** protamine sulfate\n",
		    "What is the antidote to heparin?", "Protamine sulfate");
	assert_card(pack,
		    "# Heparin\n\n**Side effects:** bleeding, hyperkalaemia\n",
		    "What are some side effects of heparin?",
		    "- bleeding\n- hyperkalaemia");
}

static void short_forms_of_notes_are_labels(void **state)
{
	(void)state;
	assert_card(pack, "# Gout\n\n## Sx\n\n- swelling\n- fever\n- malaise\n",
		    "What are some symptoms of gout?",
		    "- swelling\n- fever\n- malaise");
	assert_card(pack,
		    "# Heparin\n\n## Side Effects\n\n### Rare but Serious Side "
		    "Effects\n\n- necrosis of the skin\n- osteoporosis\n",
		    "What are some rare but serious side effects of heparin?",
		    "- necrosis of the skin\n- osteoporosis");
}

static void a_lead_to_the_reader_is_told_of_all(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Gout\n\nOther factors that may increase your risk of gout "
		"include:\n\n- a diet of meat\n- stones in your kidneys\n",
		"What are some factors that may increase the risk of gout?",
		"- a diet of meat\n- stones in the kidneys");
	assert_card(pack,
		    "# Gout\n\n## Medication\n\nThe pain is treated "
		    "first.\n\nThese "
		    "medications can include:\n\n- colchicine\n- naproxen\n",
		    "What are some medications for gout?",
		    "- colchicine\n- naproxen");
}

static void a_label_keeps_its_own_words(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Heparin\n\n## Adverse effects\n\n- bleeding\n- "
		    "hyperkalaemia\n- osteoporosis\n",
		    "What are some adverse effects of heparin?",
		    "- bleeding\n- hyperkalaemia\n- osteoporosis");
	assert_card(pack,
		    "# Gout\n\nSystemic manifestations: fever, malaise, weight "
		    "loss\n",
		    "What are some systemic manifestations of gout?",
		    "- fever\n- malaise\n- weight loss");
}

static void a_list_below_a_heading_is_said_of_the_title(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Graves' disease\n\n## Signs\n\n- Goitre\n- Exophthalmos\n- "
		"Tremor\n",
		"What are some signs of Graves' disease?",
		"- goitre\n- exophthalmos\n- tremor");
}

static void a_single_member_is_no_list(void **state)
{
	(void)state;
	assert_card(pack, "# Hypothyroidism\n\nTreatment: levothyroxine\n",
		    "What is the treatment of hypothyroidism?",
		    "Levothyroxine");
}

static void a_line_begins_with_its_verb(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Anticoagulants\n\n## Warfarin\n\n- Inhibits vitamin K "
		    "epoxide "
		    "reductase\n",
		    "What does warfarin inhibit?",
		    "Vitamin K epoxide reductase");
	assert_card(
		pack,
		"# Anticoagulants\n\n- **Heparin:** activates antithrombin\n",
		"What does heparin activate?", "Antithrombin");
	assert_card(pack, "# Warfarin\n\n- Contraindicated in pregnancy\n",
		    "When is warfarin contraindicated?", "In pregnancy");
}

static void a_row_of_a_table_is_spoken_of(void **state)
{
	static const char table[] =
		"# Anticoagulants\n\n| Drug | Antidote | Side effects |\n"
		"|---|---|---|\n"
		"| Heparin | protamine sulfate | bleeding, osteoporosis |\n"
		"| Warfarin | vitamin K | bleeding, skin necrosis |\n";

	(void)state;
	assert_card(pack, table, "What is the antidote to warfarin?",
		    "Vitamin K");
	assert_card(pack, table, "What are some side effects of heparin?",
		    "- bleeding\n- osteoporosis");
}

static void a_table_of_properties_is_of_the_title(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Warfarin\n\n| Property | Value |\n|---|---|\n| Antidote | "
		"vitamin K |\n| Contraindications | pregnancy, active bleeding "
		"|\n",
		"What are some contraindications of warfarin?",
		"- pregnancy\n- active bleeding");
}

static void a_row_of_a_scale_is_named_by_the_head_of_its_column(void **state)
{
	static const char table[] =
		"# Pancreatitis\n\n| Lund class | Symptoms | CRP range | Notes "
		"|\n|---|---|---|---|\n"
		"| Class I | mild pain after meals | 10-90 mg/L | see above |\n"
		"| II | pain with vomiting | > 90 mg/L | see below |\n";

	(void)state;
	assert_card(pack, table,
		    "What are the symptoms of Lund class II in pancreatitis?",
		    "Pain with vomiting");
	assert_card(pack, table,
		    "What is the CRP range that defines Lund class II in "
		    "pancreatitis?",
		    "> 90 mg/L");
	assert_card(pack,
		    "# Pancreatitis\n\n| Lund class | Mortality |\n|---|---|\n"
		    "| I | 5% |\n",
		    "What is the mortality of Lund class I in pancreatitis?",
		    "5%");
}

static void a_column_of_remarks_is_not_asked_for(void **state)
{
	(void)state;
	asks_nothing(
		"# Pancreatitis\n\n| Class | Notes | Dose |\n|---|---|---|\n"
		"| I | common in winter | 5 mg twice a day |\n");
}

static void a_condition_is_the_label_under_treatment(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Thyroid disease\n\n## Treatment\n\n- Hypothyroidism: "
		    "levothyroxine\n",
		    "What is the treatment of hypothyroidism?",
		    "Levothyroxine");
}

static void semicolons_part_members_that_have_commas(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Sotalol\n\nContraindications: asthma; heart block, "
		    "second or "
		    "third degree; torsades de pointes\n",
		    "What are some contraindications of sotalol?",
		    "- asthma\n- heart block, second or third degree\n- "
		    "torsades de "
		    "pointes");
}

static void a_paragraph_alone_is_what_its_heading_says(void **state)
{
	(void)state;
	assert_card(pack, "# Sotalol\n\n## Half-life\n\n12 hours\n",
		    "What is the half-life of sotalol?", "12 hours");
	asks_nothing("# Nephrosis\n\n## Treatment\n\nstatins for "
		     "dyslipidaemia\n\ndiuretics for oedema\n");
}

static void a_complication_is_not_spoken_of_by_its_own_list(void **state)
{
	struct card_list cards =
		generate_article(pack,
				 "# Malaria\n\n## Complications\n\nCerebral "
				 "malaria:\n\n- seizures\n- coma\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "omplication"));
	card_list_release(&cards);
}

static void a_part_of_the_body_is_affected_or_has_signs(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Heparin\n\n| Property | Heparin |\n|---|---|\n| "
		    "**Endocrine** "
		    "| Hyperkalaemia, low aldosterone |\n",
		    "What are some effects of heparin on the endocrine system?",
		    "- hyperkalaemia\n- low aldosterone");
	assert_card(
		pack,
		"# Gout\n\n- Presentation:\n    - Cutaneous: tophi, red skin\n"
		"    - Renal: stones, colic\n",
		"What are some renal clinical features of gout?",
		"- stones\n- colic");
	asks_nothing("# Heparin\n\n| Property | Heparin |\n|---|---|\n| "
		     "**Endocrine** | 5% risk of hyperkalaemia, acidosis |\n");
}

static void a_label_of_one_word_narrows_its_heading(void **state)
{
	static const char notes[] =
		"# Malaria\n\n## Clinical features\n\n**Classic:**\n\n- "
		"Fever\n- Chills\n\n**Severe malaria (any):**\n\n- "
		"Seizures\n- Anaemia\n";

	(void)state;
	assert_card(pack, notes,
		    "What are the classic clinical features of malaria?",
		    "- fever\n- chills");
	assert_card(pack, notes,
		    "What are some clinical features of severe malaria?",
		    "- seizures\n- anaemia");
}

static void a_line_under_an_unknown_label_is_not_said_of_the_title(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Tuberculosis\n\n**Strain seven:**\n\n- Resistant "
		      "to rifampicin\n- Sensitive to ethambutol\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, "icin"));
	card_list_release(&cards);
}

static void a_label_says_which_stage_a_sentence_is_about(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Hypertension\n\n- Stage 2 hypertension: The systolic "
		    "pressure "
		    "exceeds 140 mm Hg.\n",
		    "In stage 2 hypertension, what does the systolic pressure "
		    "exceed?",
		    "140 mm Hg");
}

static void a_noun_that_can_be_a_verb_begins_a_member(void **state)
{
	(void)state;
	assert_card(
		pack,
		"# Asthma\n\n## Symptoms\n\n- Cough at night\n- Sudden, severe "
		"wheeze\n- Chest tightness\n",
		"What are some symptoms of asthma?",
		"- cough at night\n- sudden, severe wheeze\n- chest tightness");
}

static void a_line_that_defines_says_what_its_label_is(void **state)
{
	static const char glossary[] =
		"# Deep vein thrombosis\n\n## Tests\n\n- **Venography:** An "
		"invasive test that uses dye to show clots.\n- **Limb "
		"volumetry:** A test that measures swelling.\n- "
		"**D-dimer test:** ask the ward first.\n";

	(void)state;
	assert_card(pack, glossary, "What is venography?",
		    "Invasive test that uses dye to show clots");
	assert_card(
		pack, glossary,
		"In deep vein thrombosis, what does limb volumetry measure?",
		"Swelling");
}

/* The one card of an article rests on this quote. */
static void quotes(const char *article, const char *quote)
{
	struct card_list cards = generate_article(pack, article);

	assert_int_equal(cards.count, 1);
	assert_int_equal(cards.cards[0].source_count, 1);
	assert_string_equal(cards.cards[0].sources[0].quote, quote);
	card_list_release(&cards);
}

static void a_quote_proves_of_what_a_line_is_said(void **state)
{
	(void)state;
	quotes("# Heparin\n\nAntidote: protamine sulfate\n",
	       "Antidote: protamine sulfate");
	quotes("# Drugs\n\n| Drug | Notes | Antidote |\n|---|---|---|\n"
	       "| Warfarin | see below | vitamin K |\n",
	       "Warfarin | see below | vitamin K");
}

static void a_chain_of_arrows_is_no_answer(void **state)
{
	(void)state;
	asks_nothing("# Nephrosis\n\nPathophysiology: leak of albumin -> "
		     "oedema\n");
}

static void a_command_is_no_fact(void **state)
{
	(void)state;
	asks_nothing("# Warfarin\n\n- Block the tablet counter\n");
}

static void a_statement_is_no_member(void **state)
{
	(void)state;
	asks_nothing("# Warfarin\n\nTreatment: as the patient wishes, so the "
		     "doctor decides\n");
}

static void a_line_goes_on_about_the_one_before(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Sepsis\n\n- Septic shock is sepsis with circulatory "
		      "failure\n- Characterised by a high lactate\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, "lactate"));
	card_list_release(&cards);
}

static void brackets_of_an_item_define_nothing(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Nephrotic syndrome\n\nComplications:\n\n- Infection "
		      "(loss of antibodies)\n- Thrombosis\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_string_not_equal(cards.cards[i].question,
					"What is infection?");
	card_list_release(&cards);
}

static void a_name_keeps_its_capital(void **state)
{
	(void)state;
	assert_card(pack,
		    "# Methotrexate\n\nIndications:\n\n- Psoriasis\n- Crohn's "
		    "disease\n",
		    "What are some indications of methotrexate?",
		    "- psoriasis\n- Crohn's disease");
}

static void a_note_without_places_is_refused(void **state)
{
	struct note_table table = { 0 };
	struct arena arena = { 0 };
	struct error error = { 0 };

	(void)state;
	assert_false(note_read(&table, &arena, "n.tsv",
			       SLICE("antidote\tIts antidote is {line}.\n"),
			       &error));
	assert_string_equal(error.text,
			    "n.tsv:1:10: the sentence lacks {subject} or "
			    "{line}; see rounds-pack(5)");
	assert_false(note_read(&table, &arena, "n.tsv",
			       SLICE("# of drugs\na||b\t{subject} {line}.\n"),
			       &error));
	assert_string_equal(error.text,
			    "n.tsv:2:3: no words; see rounds-pack(5)");
	assert_false(note_read(&table, &arena, "n.tsv", SLICE("antidote\n"),
			       &error));
	assert_string_equal(error.text,
			    "n.tsv:1:10: the sentence lacks {subject} or "
			    "{line}; see rounds-pack(5)");
	note_table_release(&table);
	arena_free(&arena);
}

static void a_line_cut_behind_but_is_no_label(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Gout\n\nDrugs slow gout but are unable to cure it.\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].question, "but"));
	card_list_release(&cards);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_label_is_said_of_the_title),
		cmocka_unit_test(short_forms_of_notes_are_labels),
		cmocka_unit_test(a_lead_to_the_reader_is_told_of_all),
		cmocka_unit_test(a_label_keeps_its_own_words),
		cmocka_unit_test(a_list_below_a_heading_is_said_of_the_title),
		cmocka_unit_test(a_single_member_is_no_list),
		cmocka_unit_test(a_line_begins_with_its_verb),
		cmocka_unit_test(a_row_of_a_table_is_spoken_of),
		cmocka_unit_test(a_table_of_properties_is_of_the_title),
		cmocka_unit_test(
			a_row_of_a_scale_is_named_by_the_head_of_its_column),
		cmocka_unit_test(a_column_of_remarks_is_not_asked_for),
		cmocka_unit_test(a_condition_is_the_label_under_treatment),
		cmocka_unit_test(semicolons_part_members_that_have_commas),
		cmocka_unit_test(a_paragraph_alone_is_what_its_heading_says),
		cmocka_unit_test(
			a_complication_is_not_spoken_of_by_its_own_list),
		cmocka_unit_test(a_part_of_the_body_is_affected_or_has_signs),
		cmocka_unit_test(a_label_of_one_word_narrows_its_heading),
		cmocka_unit_test(
			a_line_under_an_unknown_label_is_not_said_of_the_title),
		cmocka_unit_test(a_label_says_which_stage_a_sentence_is_about),
		cmocka_unit_test(a_noun_that_can_be_a_verb_begins_a_member),
		cmocka_unit_test(a_line_that_defines_says_what_its_label_is),
		cmocka_unit_test(a_quote_proves_of_what_a_line_is_said),
		cmocka_unit_test(a_chain_of_arrows_is_no_answer),
		cmocka_unit_test(a_command_is_no_fact),
		cmocka_unit_test(a_statement_is_no_member),
		cmocka_unit_test(a_line_goes_on_about_the_one_before),
		cmocka_unit_test(brackets_of_an_item_define_nothing),
		cmocka_unit_test(a_name_keeps_its_capital),
		cmocka_unit_test(a_note_without_places_is_refused),
		cmocka_unit_test(a_line_cut_behind_but_is_no_label),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
