#include "reading.h"

static void a_heading_that_asks_for_members_leads_them_in(void **state)
{
	(void)state;
	check_reading("a.md",
		      "## What are some common triggers of gout?\n\n- beer\n"
		      "- liver\n\nDrugs. For attacks of P. ovale these are "
		      "the ones that help:\n\n"
		      "- one\n",
		      "heading2 What are some common triggers of gout?\n"
		      "item {common triggers of gout} beer\n"
		      "item {common triggers of gout} liver\n"
		      "paragraph Drugs. For attacks of P. ovale these are the "
		      "ones that help:\n"
		      "item {For attacks of P. ovale these are the ones that "
		      "help} one\n");
}

static void what_follows_the_last_item_is_no_part_of_it(void **state)
{
	(void)state;
	check_reading("a.md",
		      "Digoxin can cause:\n- nausea.\n- blurred or yellow "
		      "vision.\nIts dose depends on the kidneys.\nIt is "
		      "small.\n\n- nausea. It\npasses within some days.\n"
		      "- vision.\n  It is yellow in some.\n",
		      "label Digoxin can cause:\n"
		      "item {Digoxin can cause} nausea.\n"
		      "item {Digoxin can cause} blurred or yellow vision.\n"
		      "paragraph Its dose depends on the kidneys. It is "
		      "small.\n"
		      "item nausea. It passes within some days.\n"
		      "item vision. It is yellow in some.\n");
}

static void a_name_above_a_sentence_is_a_line_of_its_own(void **state)
{
	(void)state;
	check_reading("a.md",
		      "Side effects\nNausea and a slow pulse are common with "
		      "digoxin.\n\n- yellow vision\n- [hiccups](/signs)\n"
		      "Digoxin is given by mouth and into veins.\n\n"
		      "- **Dose**\n  A quarter of a milligram is usual.\n",
		      "label Side effects\n"
		      "paragraph {Side effects} Nausea and a slow pulse are "
		      "common with digoxin.\n"
		      "item yellow vision\nitem hiccups\n"
		      "paragraph Digoxin is given by mouth and into veins.\n"
		      "label Dose\n"
		      "item {Dose} A quarter of a milligram is usual.\n");
	/* broken at a column, in the middle of something, or no sentence */
	check_reading("a.md",
		      "Hearts of most patients with failure of the left and of "
		      "Western\nAfrican descent respond well to nitrates.\n\n"
		      "Relief comes from\nDigoxin or from one of the beta "
		      "blockers.\n\nOn good days\nmost patients walk without "
		      "pain.\n",
		      "paragraph Hearts of most patients with failure of the "
		      "left and of Western African descent respond well to "
		      "nitrates.\n"
		      "paragraph Relief comes from Digoxin or from one of the "
		      "beta blockers.\n"
		      "paragraph On good days most patients walk without "
		      "pain.\n");
}

static void words_in_bold_may_head_the_sentence_behind(void **state)
{
	(void)state;
	check_reading("a.md",
		      "# Digoxin\n\n**Mode of action** Digoxin blocks the "
		      "pump.\n\n*Excretion* The kidneys remove it.\n\n"
		      "**Side effects** A slow pulse is common.\n\n"
		      "**Vitamin** D is safe. **Other** Drugs are not.\n",
		      "heading1 Digoxin\n"
		      "paragraph {Mode of action} Digoxin blocks the pump.\n"
		      "paragraph {Excretion} The kidneys remove it.\n"
		      "paragraph {Side effects} A slow pulse is common.\n"
		      "paragraph Vitamin D is safe. Other Drugs are not.\n");
	/* one may be half of a name */
	check_reading("a.md", "**Digoxin** Tablets are white.\n",
		      "paragraph Digoxin Tablets are white.\n");
}

static void headings_keep_their_levels_and_lose_their_marks(void **state)
{
	(void)state;
	check_reading("a.md",
		      "# Gout *today*\n\nIt hurts.\n\n### A drug ###\n\n"
		      "Colchicine.\n\nSetext\n------\n\nText.\n",
		      "heading1 Gout today\nparagraph It hurts.\n"
		      "heading3 A drug\nparagraph Colchicine.\n"
		      "heading2 Setext\nparagraph Text.\n");
}

static void inline_markup_goes_and_its_text_stays(void **state)
{
	(void)state;
	check_reading(
		"a.md",
		"Gout is an [arthritis](http://x.example/a_(b) \"it "
		"hurts\") of **one** `joint`, \\*often\\* &mdash; see "
		"<http://y.example> or [notes][1]<br>and<sup>2</sup> "
		"\nmore[^4]. Less.[^[5]][^[6]]\n\n[1]: http://z.example\n",
		"paragraph Gout is an arthritis of one joint, *often* "
		"\xe2\x80\x94 see http://y.example or notes and2 more. "
		"Less.\n");
}

static void items_hang_on_what_leads_them_in(void **state)
{
	(void)state;
	check_reading("a.md",
		      "Signs include:\n\n"
		      "- heat\n"
		      "- **Tophi:** lumps\n"
		      "  of urate\n"
		      "- Pain\n"
		      "  1. at *night*\n"
		      "  2. on touch\n\n"
		      "  and also later\n",
		      "label Signs include:\n"
		      "item {Signs include} heat\n"
		      "item {Tophi} lumps of urate\n"
		      "item {Signs include} Pain\n"
		      "item {Pain} at night\n"
		      "item {Pain} on touch\n"
		      "item {Signs include} and also later\n");
}

static void dots_are_bullets_as_dashes_are(void **state)
{
	(void)state;
	check_reading("a.md",
		      "## Signs\n\n"
		      "\xe2\x80\xa2 heat\n"
		      "    \xe2\x80\xa2 at *night*\n\n"
		      "One \xe2\x80\xa2 two\n",
		      "heading2 Signs\n"
		      "item {Signs} heat\n"
		      "item {heat} at night\n"
		      "paragraph One \xe2\x80\xa2 two\n");
}

static void a_bold_line_names_what_follows(void **state)
{
	(void)state;
	check_reading("a.md", "**Treatment**\n\nColchicine is given.\n",
		      "label Treatment\n"
		      "paragraph {Treatment} Colchicine is given.\n");
}

static void cells_are_named_by_their_row_and_column(void **state)
{
	(void)state;
	check_reading("a.md",
		      "| Drug | Class | Dose |\n"
		      "|:-----|:-----:|------|\n"
		      "| **Naproxen** | NSAID \\| oral | 500 mg |\n"
		      "| Colchicine | | low\n",
		      "cell {Drug} Naproxen\n"
		      "cell {Naproxen: Class} NSAID | oral\n"
		      "cell {Naproxen: Dose} 500 mg\n"
		      "cell {Drug} Colchicine\n"
		      "cell {Colchicine: Dose} low\n");
}

static void a_line_with_a_bar_is_no_table(void **state)
{
	(void)state;
	check_reading("a.md", "Either A | B\nor nothing at all.\n",
		      "paragraph Either A | B or nothing at all.\n");
}

static void notes_between_fences_are_read(void **state)
{
	(void)state;
	check_reading("a.md",
		      "# Gout\n\n```\nCOLCHICINE \xe2\x80\x94 an old drug\n"
		      "  Blocks tubulin in leukocytes\n"
		      "  Risk: diarrhoea at high doses\n\n"
		      "NSAIDs (naproxen): not with bad kidneys\n"
		      "Attacks end in a week without any treatment.\n```\n\n"
		      "```\nCall it = toe();\nThen rest()\n```\n\n"
		      "```sh\nGive colchicine now\nGive naproxen later\n```\n",
		      "heading1 Gout\n"
		      "label COLCHICINE\n"
		      "item {COLCHICINE} an old drug\n"
		      "item {COLCHICINE} Blocks tubulin in leukocytes\n"
		      "item {Risk} diarrhoea at high doses\n"
		      "item {NSAIDs (naproxen)} not with bad kidneys\n"
		      "paragraph Attacks end in a week without any treatment.\n"
		      "boilerplate ``` Call it = toe(); Then rest() ```\n"
		      "boilerplate ```sh Give colchicine now Give naproxen "
		      "later ```\n");
}

static void a_table_may_stand_right_below_a_line(void **state)
{
	(void)state;
	check_reading("a.md",
		      "# Gout\n\n**Doses:**\n| Drug | Dose |\n|---|---|\n"
		      "| naproxen | *500* mg |\n",
		      "heading1 Gout\n"
		      "label Doses:\n"
		      "cell {Drug} naproxen\n"
		      "cell {naproxen: Dose} 500 mg\n");
}

static void marks_of_programs_for_notes_go(void **state)
{
	static const char source[] =
		"# Gout\n\n[[crystal|Crystals]] of [[urate]] ![[toe.png]] "
		"block "
		"$\\beta_2$ cells; ==rest helps==.\n\n"
		"It costs $5 to $9, and $\\foo{1}$ is 1 == 1.\n\n"
		"![[foot.png]]\n";

	(void)state;
	check_reading("a.md", source,
		      "heading1 Gout\n"
		      "paragraph Crystals of urate block \xce\xb2"
		      "2 cells; "
		      "rest helps.\n"
		      "paragraph It costs $5 to $9, and $\\foo{1}$ is 1 == 1.\n"
		      "boilerplate ![[foot.png]]\n");
	check_quote("a.md", source,
		    "block \xce\xb2"
		    "2 cells",
		    "block $\\beta_2$ cells");
	check_quote("a.md", source, "rest helps", "rest helps");
	check_quote("a.md", source, "of urate", "of [[urate");
}

static void pictures_are_captions_and_code_is_boilerplate(void **state)
{
	(void)state;
	check_reading("a.md",
		      "Look: ![a *red* toe](toe.png \"t\") hurts.\n\n"
		      "```\nmake toe\n```\n\n<div>\nraw\n</div>\n\n"
		      "> Quoted\n> text.\n",
		      "paragraph {Look} hurts.\n"
		      "caption a red toe\n"
		      "boilerplate ``` make toe ```\n"
		      "paragraph raw\n"
		      "paragraph Quoted text.\n");
}

static void metadata_at_the_start_is_not_read(void **state)
{
	(void)state;
	check_reading("a.md", "---\ntitle: x\n---\nGout hurts.\n",
		      "paragraph Gout hurts.\n");
	check_reading("a.md", "---\r\ntitle: x\r\n---\r\nGout hurts.\n",
		      "paragraph Gout hurts.\n");
	check_reading("a.md", "---\nGout hurts.\n", "paragraph Gout hurts.\n");
}

static void every_title_opens_an_article(void **state)
{
	struct document document;

	(void)state;
	read_bytes(&document, "a.md",
		   SLICE("# Gout\n\nIt hurts.\n\n# Treatment\n\nRest.\n\n"
			 "# Shingles\n\nIt burns.\n"));
	assert_int_equal(document.article_count, 2);
	assert_string_equal(document.articles[0].title, "Gout");
	assert_string_equal(document.articles[1].title, "Shingles");
	assert_int_equal(find_passage(&document, "Rest")->article, 0);
	document_release(&document);
}

static void a_quote_holds_the_markup_within_it(void **state)
{
	static const char source[] =
		"# H\n\n> Gout &amp; *pain* in the\n> [toe](http://x.example "
		"\"in\") in June\n";

	(void)state;
	check_quote("a.md", source, "Gout & pain", "Gout &amp; *pain");
	check_quote("a.md", source, "Gout &", "Gout &amp;");
	check_quote("a.md", source, "the toe", "the\n> [toe");
	check_quote("a.md", source, "in June", "in June");
	check_quote("a.md", "[1] (see) now\n\n[1]: http://x.example\n", "see",
		    "see");
	check_quote("a.md", "[1](see you) now\n\n[1]: http://x.example\n",
		    "see you", "see you");
	check_quote("a.md", "- > 3.5 g a day\n", "> 3.5 g", "> 3.5 g");
	check_quote("a.md", "| a |\n|---|\n| >= 90 ml |\n", ">= 90 ml",
		    ">= 90 ml");
	check_quote("a.md", "a \\* b\n", "* b", "\\* b");
	check_quote("a.md", "| a | b |\n|---|---|\n| c | d *e* |\n", "d e",
		    "d *e");
}

static void a_reference_list_ends_with_its_section(void **state)
{
	(void)state;
	check_reading("a.md",
		      "## References\n\n1. [Doe](http://x.example) 2019\n\n"
		      "### Further entries\n\nRoe 2020\n\n## Sources\n\n"
		      "Urate comes from food.\n",
		      "heading2 References\nreference Doe 2019\n"
		      "reference Further entries\nreference Roe 2020\n"
		      "heading2 Sources\nparagraph Urate comes from food.\n");
}

static const char mixed[] =
	"# Gout\n\n"
	"Gout is <b>caused</b> by crystals.<br>It hurts.\n\n"
	"<div class=\"note\">\n<p>Colchicine &amp; naproxen ease an attack."
	"</p>\n</div>\n\n"
	"<table>\n<tr><th>Drug</th><th>Class</th></tr>\n"
	"<tr><td>Naproxen</td><td>NSAID</td></tr>\n</table>\n\n"
	"<nav><a href=\"x\">Mumps and toes</a></nav>\n\n"
	"<!-- Gout is gone. -->\n\n"
	"<script>var x = \"Gout is a lie.\";</script>\n\n"
	"<details><summary>Treatment</summary>\n\n"
	"Rest the **joint**.\n\n</details>\n\n"
	"<ul><li>Pain</li><li>Heat</li></ul>\n";

static void blocks_of_html_are_read_as_a_page_is(void **state)
{
	(void)state;
	check_reading("a.md", mixed,
		      "heading1 Gout\n"
		      "paragraph Gout is caused by crystals. It hurts.\n"
		      "paragraph Colchicine & naproxen ease an attack.\n"
		      "cell {Drug} Naproxen\n"
		      "cell {Naproxen: Class} NSAID\n"
		      "paragraph Treatment\n"
		      "paragraph Rest the joint.\n"
		      "item Pain\n"
		      "item Heat\n");
	check_quote("a.md", mixed, "Colchicine & naproxen",
		    "Colchicine &amp; naproxen");
	check_quote("a.md", mixed, "NSAID", "NSAID");
	check_quote("a.md", mixed, "Rest the joint", "Rest the **joint");
}

static void html_without_end_stays_in_its_block(void **state)
{
	struct text deep = TEXT_INIT;

	(void)state;
	check_reading("a.md",
		      "<div><p>Gout hurts\n\nGout hurts at night.\n\n"
		      "<p title=\"Mumps\n\nMumps hurt.\n",
		      "paragraph Gout hurts\n"
		      "paragraph Gout hurts at night.\n"
		      "paragraph Mumps hurt.\n");
	for (int i = 0; i < 3000; i++)
		text_add_string(&deep, "<div>");
	text_add_string(&deep, "deep\n\nGout hurts.\n");
	check_reading("a.md", deep.bytes, "paragraph Gout hurts.\n");
	text_release(&deep);
}

static void bottomless_nesting_is_refused(void **state)
{
	struct text deep = TEXT_INIT;
	struct document document;
	struct error error = { 0 };

	(void)state;
	for (int i = 0; i < 101; i++)
		text_add_string(&deep, "> ");
	text_add_string(&deep, "deep\n");
	assert_false(document_read(&document, "a.md",
				   (struct slice){ deep.bytes, deep.length },
				   DOCUMENT_GUESS, &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	assert_string_equal(error.text, "a.md: line 1: quotes and lists are "
					"nested more than 100 deep");
	text_release(&deep);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_follows_the_last_item_is_no_part_of_it),
		cmocka_unit_test(a_name_above_a_sentence_is_a_line_of_its_own),
		cmocka_unit_test(words_in_bold_may_head_the_sentence_behind),
		cmocka_unit_test(a_heading_that_asks_for_members_leads_them_in),
		cmocka_unit_test(
			headings_keep_their_levels_and_lose_their_marks),
		cmocka_unit_test(inline_markup_goes_and_its_text_stays),
		cmocka_unit_test(items_hang_on_what_leads_them_in),
		cmocka_unit_test(dots_are_bullets_as_dashes_are),
		cmocka_unit_test(a_bold_line_names_what_follows),
		cmocka_unit_test(cells_are_named_by_their_row_and_column),
		cmocka_unit_test(a_line_with_a_bar_is_no_table),
		cmocka_unit_test(notes_between_fences_are_read),
		cmocka_unit_test(a_table_may_stand_right_below_a_line),
		cmocka_unit_test(marks_of_programs_for_notes_go),
		cmocka_unit_test(pictures_are_captions_and_code_is_boilerplate),
		cmocka_unit_test(metadata_at_the_start_is_not_read),
		cmocka_unit_test(every_title_opens_an_article),
		cmocka_unit_test(a_quote_holds_the_markup_within_it),
		cmocka_unit_test(a_reference_list_ends_with_its_section),
		cmocka_unit_test(blocks_of_html_are_read_as_a_page_is),
		cmocka_unit_test(html_without_end_stays_in_its_block),
		cmocka_unit_test(bottomless_nesting_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
