/* Items and labels of plain text. */
#include "reading.h"

static void items_hang_on_the_line_that_leads_them_in(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "An attack of gout has three signs that everybody sees "
		      "at once, and they are the following: \n"
		      "\n"
		      "  \xe2\x80\xa2 a hot joint\n"
		      "  \xe2\x80\xa2 redness: the skin glows\n"
		      "  - Tophi: lumps of urate\n"
		      "\n"
		      "Drugs:\n"
		      "1. colchicine\n"
		      "2) naproxen\n",
		      "paragraph An attack of gout has three signs that "
		      "everybody sees at once, and they are the following:\n"
		      "item {An attack of gout has three signs that everybody "
		      "sees at once, and they are the following} a hot joint\n"
		      "item {An attack of gout has three signs that everybody "
		      "sees at once, and they are the following} redness: the "
		      "skin glows\n"
		      "item {Tophi} lumps of urate\n"
		      "label Drugs:\n"
		      "item {Drugs} colchicine\n"
		      "item {Drugs} naproxen\n");
}

static void short_lines_right_below_a_label_are_items(void **state)
{
	(void)state;
	check_reading("a.txt", "Signs:\nheat\nSwelling of the joint\nredness\n",
		      "label Signs:\n"
		      "item {Signs} heat\n"
		      "item {Signs} Swelling of the joint\n"
		      "item {Signs} redness\n");
}

static void lines_below_a_name_of_members_are_items(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Gout In Brief\n"
		      "\n"
		      "Gout is an arthritis.\n"
		      "\n"
		      "Early Symptoms of Gout\n"
		      "\n"
		      "Pain in the big toe\n"
		      "Redness\n"
		      "Trouble with sleep at night\n"
		      "\n"
		      "Gout is treated.\n",
		      "heading1 Gout In Brief\n"
		      "paragraph Gout is an arthritis.\n"
		      "heading2 Early Symptoms of Gout\n"
		      "item {Early Symptoms of Gout} Pain in the big "
		      "toe\n"
		      "item {Early Symptoms of Gout} Redness\n"
		      "item {Early Symptoms of Gout} Trouble with "
		      "sleep at night\n"
		      "paragraph Gout is treated.\n");
}

static void long_lines_without_a_stop_are_items(void **state)
{
	(void)state;
	check_reading(
		"a.txt",
		"Gout is an arthritis.\n"
		"\n"
		"Offer allopurinol after the second attack of gout in one "
		"year, or after the first one where there are stones in the "
		"kidney\n"
		"Measure the urate in the blood again after four weeks\n"
		"Explain which meals bring an attack on as a rule\n"
		"\n"
		"Ask again\nAsk nurse\nAsk friends\n",
		"paragraph Gout is an arthritis.\n"
		"item Offer allopurinol after the second attack of gout in "
		"one year, or after the first one where there are stones in "
		"the kidney\n"
		"item Measure the urate in the blood again after four weeks\n"
		"item Explain which meals bring an attack on as a "
		"rule\n"
		"paragraph Ask again\nparagraph Ask nurse\nparagraph Ask "
		"friends\n");
}

static void an_indented_item_hangs_on_the_item_above(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Causes:\n"
		      "- Diuretics\n"
		      "    - furosemide\n"
		      "    - indapamide\n"
		      "- Beer\n",
		      "label Causes:\n"
		      "item {Causes} Diuretics\n"
		      "item {Diuretics} furosemide\n"
		      "item {Diuretics} indapamide\n"
		      "item {Causes} Beer\n");
}

static void a_label_is_taken_off_the_paragraph_it_names(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "What is gout?: Gout is an arthritis.\n"
		      "\n"
		      "Chronic Gout:\n"
		      "\n"
		      "It comes from long years of much urate.\n"
		      "\n"
		      "Foods that raise urate include: beer, liver, herring.\n",
		      "paragraph {What is gout?} Gout is an arthritis.\n"
		      "label Chronic Gout:\n"
		      "paragraph {Chronic Gout} It comes from long years of "
		      "much urate.\n"
		      "paragraph Foods that raise urate include: beer, liver, "
		      "herring.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(items_hang_on_the_line_that_leads_them_in),
		cmocka_unit_test(short_lines_right_below_a_label_are_items),
		cmocka_unit_test(lines_below_a_name_of_members_are_items),
		cmocka_unit_test(long_lines_without_a_stop_are_items),
		cmocka_unit_test(an_indented_item_hangs_on_the_item_above),
		cmocka_unit_test(a_label_is_taken_off_the_paragraph_it_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
