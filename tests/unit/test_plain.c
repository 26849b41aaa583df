#include "reading.h"

static void a_line_is_a_paragraph_when_lines_are_long(void **state)
{
	(void)state;
	check_reading(
		"a.txt",
		"Gout In Brief\n"
		"Gout is an arthritis caused by crystals of urate in a joint, "
		"and it mostly strikes the big toe at night without warning.\n"
		"Colchicine shortens an attack when it is given on the first "
		"day, but it upsets the bowel of many who take it for long.\n",
		"heading1 Gout In Brief\n"
		"paragraph Gout is an arthritis caused by crystals of urate in "
		"a joint, and it mostly strikes the big toe at night without "
		"warning.\n"
		"paragraph Colchicine shortens an attack when it is given on "
		"the first day, but it upsets the bowel of many who take it "
		"for long.\n");
}

static void wrapped_lines_are_joined_up_to_a_blank_line(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Gout is an arthritis caused by crystals of urate in a\n"
		      "joint. Attacks come at night and last for about a week\n"
		      "if nobody treats them.\n"
		      "\n"
		      "Allopurinol lowers urate in the blood and so prevents\n"
		      "further attacks.\n",
		      "paragraph Gout is an arthritis caused by crystals of "
		      "urate in a joint. Attacks come at night and last for "
		      "about a week if nobody treats them.\n"
		      "paragraph Allopurinol lowers urate in the blood and so "
		      "prevents further attacks.\n");
}

static void a_word_broken_at_a_line_end_is_one_word(void **state)
{
	(void)state;
	check_reading(
		"a.txt",
		"The drugs given for a flare of gout are mostly anti-\n"
		"inflammatory and should be started on the first day.\n",
		"paragraph The drugs given for a flare of gout are mostly "
		"anti-inflammatory and should be started on the first "
		"day.\n");
}

static void a_hyphen_that_only_breaks_a_word_goes(void **state)
{
	static const char source[] =
		"Gout commonly wakes people at night, and long courses help "
		"them. It com-\n"
		"monly lasts a week when nothing at all is done. Drugs that "
		"work by inhibit-\n"
		"ing an enzyme are taken for years and so are the first that "
		"come as long-\n"
		"term treatment of gout, or else they are injections which "
		"are self-\n"
		"administered at home by everybody who can be taught to give "
		"them.\n";

	(void)state;
	check_reading("a.txt", source,
		      "paragraph Gout commonly wakes people at night, and long "
		      "courses help them. It commonly lasts a week when "
		      "nothing at all is done. Drugs that work by inhibiting "
		      "an enzyme are taken for years and so are the first "
		      "that come as long-term treatment of gout, or else they "
		      "are injections which are self-administered at home by "
		      "everybody who can be taught to give them.\n");
	check_quote("a.txt", source, "It commonly lasts",
		    "It com-\nmonly lasts");
}

static void a_narrow_column_is_joined_like_a_wide_one(void **state)
{
	(void)state;
	check_reading(
		"a.txt",
		"Gout is a disease of joints in which crystals of urate "
		"settle, and it is\n"
		"treated with drugs that lower urate for years. Attacks are "
		"cut short by\n"
		"the early use of colchicine, and the kidneys are watched in "
		"those who\n"
		"take it for longer than a week or two in all.\n"
		"\n"
		"G\n"
		"out often starts in the joint of the\n"
		"big toe and wakes the patient in the\n"
		"night with heat and swelling that\n"
		"the lightest of sheets makes worse.\n"
		"1,2 It is seen in men more often and\n"
		"in women only when they are old.\n"
		"3 Most attacks end in a week without\n"
		"any drug at all, or the risk (above\n"
		"6 mg/dL of urate) is that a new one\n"
		"comes in the same year. It all comes\n"
		"of the blood in the end,\n"
		"4 where urate is more than water can\n"
		"hold for long.\n",
		"paragraph Gout is a disease of joints in which crystals of "
		"urate settle, and it is treated with drugs that lower "
		"urate for years. Attacks are cut short by the early use of "
		"colchicine, and the kidneys are watched in those who take "
		"it for longer than a week or two in all.\n"
		"paragraph Gout often starts in the joint of the big toe "
		"and wakes the patient in the night with heat and swelling "
		"that the lightest of sheets makes worse. 1,2 It is seen in "
		"men more often and in women only when they are old. 3 Most "
		"attacks end in a week without any drug at all, or the risk "
		"(above 6 mg/dL of urate) is that a new one comes in the "
		"same year. It all comes of the blood in the end, where "
		"urate is more than water can hold for long.\n");
}

static void short_notes_on_lines_stay_lines(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Treatment of a gout attack\n"
		      "Colchicine 0.5 mg twice a day\n"
		      "Naproxen 500 mg with a gastric shield\n"
		      "Prednisolone when kidneys fail\n"
		      "No allopurinol before it is over\n"
		      "Ice and rest for the joint\n",
		      "paragraph Treatment of a gout attack\n"
		      "paragraph Colchicine 0.5 mg twice a day\n"
		      "paragraph Naproxen 500 mg with a gastric shield\n"
		      "paragraph Prednisolone when kidneys fail\n"
		      "paragraph No allopurinol before it is over\n"
		      "paragraph Ice and rest for the joint\n");
}

static void a_hyphen_with_a_blank_before_it_breaks_words_too(void **state)
{
	static const char source[] =
		"Allopurinol blocks an enzyme and so lowers the urate of the "
		"blood. It is com -\n"
		"monly given for life, because crystals come back when people "
		"stop the treat -\n"
		"ment. A treatment of this kind is begun when two attacks or "
		"more have come.\n";

	(void)state;
	check_reading(
		"a.txt", source,
		"paragraph Allopurinol blocks an enzyme and so lowers the "
		"urate of the blood. It is commonly given for life, "
		"because crystals come back when people stop the "
		"treatment. A treatment of this kind is begun when two "
		"attacks or more have come.\n");
	check_quote("a.txt", source, "the treatment. A",
		    "the treat -\nment. A");
}

static void heads_of_printed_pages_are_boilerplate(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Gout\n\nGOUT IN PRACTICE   Page 1\n\n"
		      "Gout hurts at night, as everybody knows.\n\n"
		      "GOUT IN PRACTICE   Page 2\n\n"
		      "It ends within a week, as a rule.\n\n"
		      "GOUT IN PRACTICE   Page 3\n\nWeek 1\n\n"
		      "Rest the joint for a while.\n\nWeek 2\n\n"
		      "Walk a little each day.\n\nWeek 3\n\n"
		      "Walk as far as you like.\n",
		      "heading1 Gout\n"
		      "boilerplate GOUT IN PRACTICE Page 1\n"
		      "paragraph Gout hurts at night, as everybody knows.\n"
		      "boilerplate GOUT IN PRACTICE Page 2\n"
		      "paragraph It ends within a week, as a rule.\n"
		      "boilerplate GOUT IN PRACTICE Page 3\n"
		      "heading2 Week 1\n"
		      "paragraph Rest the joint for a while.\n"
		      "heading2 Week 2\n"
		      "paragraph Walk a little each day.\n"
		      "heading2 Week 3\n"
		      "paragraph Walk as far as you like.\n");
}

static void the_first_line_of_a_text_is_its_title(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Lyme disease\n"
		      "\n"
		      "Introduction\n"
		      "\n"
		      "Ticks pass the spirochaete on.\n",
		      "heading1 Lyme disease\n"
		      "heading2 Introduction\n"
		      "paragraph Ticks pass the spirochaete on.\n");
}

static void a_title_may_stand_right_above_the_text(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "News of gout \xe2\x80\x93 in short\n"
		      "What to measure\n"
		      "Measure the urate in the blood again after four weeks, "
		      "and then every month until it is low enough for you\n",
		      "heading1 News of gout \xe2\x80\x93 in short\n"
		      "paragraph What to measure\n"
		      "paragraph Measure the urate in the blood again after "
		      "four weeks, and then every month until it is low enough "
		      "for you\n");
	check_reading("a.txt", "Aspirin for gout\nApples at noon\nRest\n",
		      "paragraph Aspirin for gout\n"
		      "paragraph Apples at noon\n"
		      "paragraph Rest\n");
}

static void a_numbered_heading_may_run_into_its_text(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "5.4 Use in Children and Infants The drug was not tested "
		      "below 12 years.\n"
		      "\n"
		      "5.5 mmol of urate a day are passed by the kidneys.\n"
		      "\n"
		      "2.1 Gout Attacks come at night.\n",
		      "paragraph {Use in Children and Infants} The drug was "
		      "not tested below 12 years.\n"
		      "paragraph 5.5 mmol of urate a day are passed by the "
		      "kidneys.\n"
		      "paragraph 2.1 Gout Attacks come at night.\n");
}

static void references_are_told_from_text(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Gout is an arthritis.\n"
		      "\n"
		      "Source: The Joint Book, https://example.org/gout.\n"
		      "\n"
		      "References\n"
		      "\n"
		      "1. Doe J, et al. 2019. On toes. Toe Journal 3:1-9.\n"
		      "Roe R. 2020. On crystals in toes\n"
		      "\n"
		      "Prognosis\n"
		      "\n"
		      "Attacks come back within a year in most patients.\n",
		      "paragraph Gout is an arthritis.\n"
		      "reference Source: The Joint Book, "
		      "https://example.org/gout.\n"
		      "heading2 References\n"
		      "reference Doe J, et al. 2019. On toes. Toe Journal "
		      "3:1-9.\n"
		      "reference Roe R. 2020. On crystals in toes\n"
		      "heading2 Prognosis\n"
		      "paragraph Attacks come back within a year in most "
		      "patients.\n");
}

static void sources_of_something_are_no_reference_list(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Sources\n"
		      "\n"
		      "Urate comes from purines in food and in the body.\n",
		      "heading1 Sources\n"
		      "paragraph Urate comes from purines in food and in the "
		      "body.\n");
}

static void what_pages_say_around_their_text_is_boilerplate(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Share\n\n"
		      "Gout For Beginners\n\n"
		      "12 May 2020\n\n"
		      "4 minute read\n\n"
		      "Gout is an arthritis that hurts a lot at night.\n\n"
		      "Toe Clinic Anywhere\n\n"
		      "It is common among men above the age of forty.\n\n"
		      "Toe Clinic Anywhere\n\n"
		      "Women get it later in life, after their menopause.\n\n"
		      "Toe Clinic Anywhere\n\n"
		      "Figure 3. A swollen toe.\n\n"
		      "Figure 3 shows a toe that is swollen.\n\n"
		      "Subscribe to our newsletter!\n",
		      "boilerplate Share\n"
		      "heading1 Gout For Beginners\n"
		      "boilerplate 12 May 2020\n"
		      "boilerplate 4 minute read\n"
		      "paragraph Gout is an arthritis that hurts a lot at "
		      "night.\n"
		      "boilerplate Toe Clinic Anywhere\n"
		      "paragraph It is common among men above the age of "
		      "forty.\n"
		      "boilerplate Toe Clinic Anywhere\n"
		      "paragraph Women get it later in life, after their "
		      "menopause.\n"
		      "boilerplate Toe Clinic Anywhere\n"
		      "caption Figure 3. A swollen toe.\n"
		      "paragraph Figure 3 shows a toe that is swollen.\n"
		      "boilerplate Subscribe to our newsletter!\n");
}

static void who_runs_a_page_and_where_to_share_it_is_boilerplate(void **state)
{
	(void)state;
	check_reading(
		"a.md",
		"# Gout\n\nGout is an arthritis.\n\n* beer\n* liver\n"
		"* [Share on Facebook](https://a.example)\n* Tweet\n\n"
		"Toes and Joints is a company limited by guarantee (England "
		"and Wales), and its registered office is at 1 High Street, "
		"London, where letters may be sent on any day.\n",
		"heading1 Gout\n"
		"paragraph Gout is an arthritis.\n"
		"item beer\nitem liver\n"
		"boilerplate Share on Facebook\n"
		"boilerplate Tweet\n"
		"boilerplate Toes and Joints is a company limited by guarantee "
		"(England and Wales), and its registered office is at 1 High "
		"Street, London, where letters may be sent on any day.\n");
}

static void contacts_and_page_numbers_are_boilerplate(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Gout is an arthritis.\n\n- 12 -\n\nPage 3 of 9\n\n"
		      "Phone: 555 0100\n\ntoes@clinic.example\n\n"
		      "(555) 010-0199\n\nAttacks last 12 days.\n\n10%\n",
		      "paragraph Gout is an arthritis.\n"
		      "boilerplate - 12 -\n"
		      "boilerplate Page 3 of 9\n"
		      "boilerplate Phone: 555 0100\n"
		      "boilerplate toes@clinic.example\n"
		      "boilerplate (555) 010-0199\n"
		      "paragraph Attacks last 12 days.\n"
		      "paragraph 10%\n");
}

static void a_section_name_may_stand_in_every_section(void **state)
{
	(void)state;
	check_reading("a.txt",
		      "Symptoms:\n- pain\n\nSymptoms:\n- pain\n\n"
		      "Symptoms:\n- pain\n",
		      "label Symptoms:\nitem {Symptoms} pain\n"
		      "label Symptoms:\nitem {Symptoms} pain\n"
		      "label Symptoms:\nitem {Symptoms} pain\n");
}

static const char two_articles[] =
	"Gout And Its Crystals\n\n"
	"Gout And Its Crystals\n\n"
	"Gout is an arthritis caused by crystals of urate.\n\n"
	"Treatment Today\n\n"
	"Colchicine is given for an attack of gout at night.\n\n"
	"Source: https://example.org/gout\n\n"
	"Shingles And Its Virus\n\n"
	"3 May 2021\n\n"
	"Shingles And Its Virus\n\n"
	"Shingles is a rash caused by a virus that sleeps in nerves.\n";

static void a_title_printed_twice_opens_an_article(void **state)
{
	struct document document;

	(void)state;
	read_bytes(&document, "a.txt", slice_of(two_articles));
	assert_int_equal(document.article_count, 2);
	assert_string_equal(document.articles[0].title,
			    "Gout And Its Crystals");
	assert_string_equal(document.articles[1].title,
			    "Shingles And Its Virus");
	assert_int_equal(document.articles[0].first, 0);
	assert_int_equal(document.articles[0].end, document.articles[1].first);
	assert_int_equal(document.articles[1].end, document.passage_count);
	assert_int_equal(find_passage(&document, "sleeps")->article, 1);
	document_release(&document);
}

static void a_passage_knows_the_headings_above_it(void **state)
{
	struct document document;
	const struct passage *passage;

	(void)state;
	read_bytes(&document, "a.txt", slice_of(two_articles));
	passage = find_passage(&document, "Colchicine");
	assert_int_equal(passage->section_count, 2);
	assert_string_equal(passage->section[0], "Gout And Its Crystals");
	assert_string_equal(passage->section[1], "Treatment Today");
	passage = find_passage(&document, "sleeps");
	assert_int_equal(passage->section_count, 1);
	assert_string_equal(passage->section[0], "Shingles And Its Virus");
	document_release(&document);
}

static void a_label_in_title_case_heads_a_section(void **state)
{
	struct document document;
	const struct passage *passage;

	(void)state;
	read_bytes(&document, "a.txt",
		   SLICE("Side Effects:\n- nausea\n\n"
			 "Blocking the enzyme reduces:\n- urate\n"));
	passage = find_passage(&document, "nausea");
	assert_int_equal(passage->section_count, 1);
	assert_string_equal(passage->section[0], "Side Effects");
	passage = find_passage(&document, "urate");
	assert_string_equal(passage->label, "Blocking the enzyme reduces");
	assert_string_equal(passage->section[passage->section_count - 1],
			    "Side Effects");
	document_release(&document);
}

static void a_passage_knows_its_line_however_lines_end(void **state)
{
	static const char *const texts[] = {
		"Gout hurts.\n\nIt comes at night.\n",
		"Gout hurts.\r\n\r\nIt comes at night.\r\n",
		"Gout hurts.\r\rIt comes at night.\r",
		"\xef\xbb\xbfGout hurts.\n\nIt comes at night.",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct document document;

		read_bytes(&document, "a.txt", slice_of(texts[i]));
		assert_int_equal(document.passage_count, 2);
		assert_int_equal(find_passage(&document, "Gout hurts.")->line,
				 1);
		assert_int_equal(find_passage(&document, "It comes")->line, 3);
		document_release(&document);
	}
}

static void a_quote_is_what_stands_in_the_file(void **state)
{
	(void)state;
	check_quote("a.txt", "Gout\xc2\xa0 \thurts   a\xc2\xad lot.\n",
		    "Gout hurts", "Gout\xc2\xa0 \thurts");
	check_quote("a.txt", "Gout\xc2\xa0 \thurts   a\xc2\xad lot.\n",
		    " a lot", "   a\xc2\xad lot");
	check_quote("a.txt", "Gout\xc2\xa0 \thurts a lot.\n", "Gout ",
		    "Gout\xc2\xa0 \t");
	check_quote("a.txt", "Cause: too  much urate.\n", "too much",
		    "too  much");
	check_quote("a.txt",
		    "Colchicine shortens an attack of gout when given on the\n"
		    "  first day, and it upsets the bowel.\n",
		    "on the first day", "on the\n  first day");
}

static void a_rule_underlines_a_heading(void **state)
{
	(void)state;
	check_reading("a.txt", "gout\n====\n\nIt hurts at night.\n",
		      "heading1 gout\nparagraph It hurts at night.\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_line_is_a_paragraph_when_lines_are_long),
		cmocka_unit_test(wrapped_lines_are_joined_up_to_a_blank_line),
		cmocka_unit_test(a_word_broken_at_a_line_end_is_one_word),
		cmocka_unit_test(a_hyphen_that_only_breaks_a_word_goes),
		cmocka_unit_test(a_narrow_column_is_joined_like_a_wide_one),
		cmocka_unit_test(short_notes_on_lines_stay_lines),
		cmocka_unit_test(
			a_hyphen_with_a_blank_before_it_breaks_words_too),
		cmocka_unit_test(heads_of_printed_pages_are_boilerplate),
		cmocka_unit_test(the_first_line_of_a_text_is_its_title),
		cmocka_unit_test(a_title_may_stand_right_above_the_text),
		cmocka_unit_test(a_numbered_heading_may_run_into_its_text),
		cmocka_unit_test(references_are_told_from_text),
		cmocka_unit_test(sources_of_something_are_no_reference_list),
		cmocka_unit_test(
			what_pages_say_around_their_text_is_boilerplate),
		cmocka_unit_test(
			who_runs_a_page_and_where_to_share_it_is_boilerplate),
		cmocka_unit_test(contacts_and_page_numbers_are_boilerplate),
		cmocka_unit_test(a_section_name_may_stand_in_every_section),
		cmocka_unit_test(a_title_printed_twice_opens_an_article),
		cmocka_unit_test(a_passage_knows_the_headings_above_it),
		cmocka_unit_test(a_label_in_title_case_heads_a_section),
		cmocka_unit_test(a_passage_knows_its_line_however_lines_end),
		cmocka_unit_test(a_quote_is_what_stands_in_the_file),
		cmocka_unit_test(a_rule_underlines_a_heading),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
