#include "reading.h"

static void headings_paragraphs_and_lists_are_blocks(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout <em>today</em></h1><p>It hurts&nbsp;a "
		      "lot.<p>It is caused by H<sub>2</sub>O &amp; "
		      "salt.<h3>Signs</h3><p>Signs include:</p><ul><li>heat"
		      "<li>Pain<ol><li>at night</ol></ul>"
		      "<dl><dt>Tophus</dt><dd>A lump.</dd></dl>",
		      "heading1 Gout today\n"
		      "paragraph It hurts a lot.\n"
		      "paragraph It is caused by H2O & salt.\n"
		      "heading3 Signs\n"
		      "label Signs include:\n"
		      "item {Signs include} heat\n"
		      "item {Signs include} Pain\n"
		      "item {Pain} at night\n"
		      "label Tophus\n"
		      "item {Tophus} A lump.\n");
}

static void words_in_bold_may_head_the_sentence_behind(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Digoxin</h1><p><b>Action</b> Digoxin blocks the "
		      "pump.</p><p><em>Excretion</em> The kidneys remove "
		      "it.</p><p><strong>Side effects</strong> A slow pulse "
		      "is common.</p>",
		      "heading1 Digoxin\n"
		      "paragraph {Action} Digoxin blocks the pump.\n"
		      "paragraph {Excretion} The kidneys remove it.\n"
		      "paragraph {Side effects} A slow pulse is common.\n");
}

static void paragraphs_with_a_dash_or_a_tick_are_items(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout</h1><p>An attack is set off by :</p>"
		      "<p> - beer\n and liver</p><p>-a blow\n  - a fast</p>"
		      "<p>It passes.</p><p>- 5 of 10 come back.</p>"
		      "<p>Signs are:<br>\xe2\x9c\x93 heat<br>\xe2\x9c\x93 pain"
		      "</p>",
		      "heading1 Gout\n"
		      "label An attack is set off by :\n"
		      "item {An attack is set off by} beer and liver\n"
		      "item {An attack is set off by} a blow\n"
		      "item {An attack is set off by} a fast\n"
		      "paragraph It passes.\n"
		      "paragraph - 5 of 10 come back.\n"
		      "label Signs are:\n"
		      "item {Signs are} heat\n"
		      "item {Signs are} pain\n");
}

static void paragraphs_with_a_picture_in_front_are_items(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout</h1><h2>Signs of an attack:</h2>"
		      "<p><i class=\"arrow\"></i>Heat in the joint.</p>\n"
		      "<p><i class=\"arrow\"></i>Pain at night.</p>"
		      "<p><i class=\"bell\"></i><b>Call</b> us.</p>",
		      "heading1 Gout\n"
		      "heading2 Signs of an attack:\n"
		      "item {Signs of an attack} Heat in the joint.\n"
		      "item {Signs of an attack} Pain at night.\n"
		      "boilerplate Call us.\n");
}

static void short_paragraphs_below_symptoms_are_items(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout</h1><h2>Symptoms</h2><p>Heat.</p>"
		      "<p>Swelling of a toe</p><p>Fever</p>"
		      "<p>The pain is worst at night. It wakes people.</p>"
		      "<h2>Causes</h2><p>Urate forms crystals.</p>"
		      "<p>Kidneys retain it.</p>",
		      "heading1 Gout\n"
		      "heading2 Symptoms\n"
		      "item {Symptoms} Heat.\n"
		      "item {Symptoms} Swelling of a toe\n"
		      "item {Symptoms} Fever\n"
		      "paragraph The pain is worst at night. It wakes people.\n"
		      "heading2 Causes\n"
		      "paragraph Urate forms crystals.\n"
		      "paragraph Kidneys retain it.\n");
}

static void short_paragraphs_below_a_colon_are_items(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout</h1><p>Gout is common in older men. When it "
		      "comes, signs in the foot may include:</p>"
		      "<p>Pain of the toe at night</p><p>Warm skin</p>"
		      "<p>It heals in a week.</p>",
		      "heading1 Gout\n"
		      "paragraph Gout is common in older men. When it comes, "
		      "signs in the foot may include:\n"
		      "item {When it comes, signs in the foot may include} "
		      "Pain of the toe at night\n"
		      "item {When it comes, signs in the foot may include} "
		      "Warm skin\n"
		      "paragraph It heals in a week.\n");
}

static void a_label_needs_no_blank_where_a_tag_ended(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<h1>Gout</h1><ul><li><b>Fever:</b>It is rare at first."
		      "</li><li>The ratio male:female is 3:1 in most of the "
		      "world.</li></ul>",
		      "heading1 Gout\n"
		      "item {Fever} It is rare at first.\n"
		      "item {Gout} The ratio male:female is 3:1 in most of the "
		      "world.\n");
}

static void loose_text_is_parted_by_two_breaks(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<div>Gout hurts<br>at night.<br><br>\nIt ends.</div>",
		      "paragraph Gout hurts at night.\n"
		      "paragraph It ends.\n");
}

static void cells_are_named_by_their_row_and_column(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<table><caption>Drugs</caption>"
		      "<tr><th>Drug<th colspan=2>Dose<th>Class</tr>"
		      "<tr><td>Naproxen<td>500 mg<td><p>a</p><p>day</p>"
		      "<td>NSAID</tr>"
		      "<tr><th>Colchicine<td>low<td><td></tr></table>",
		      "caption Drugs\n"
		      "cell {Drug} Naproxen\n"
		      "cell {Naproxen: Dose} 500 mg\n"
		      "cell {Naproxen: Dose} a day\n"
		      "cell {Naproxen: Class} NSAID\n"
		      "cell {Drug} Colchicine\n"
		      "cell {Colchicine: Dose} low\n");
}

static void a_table_for_layout_is_read_as_prose(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<table><tr><td><h2>Gout</h2><td>left</tr>"
		      "<tr><td>It hurts.<td>right</tr></table>",
		      "heading2 Gout\nparagraph left\nparagraph It hurts.\n"
		      "paragraph right\n");
}

static const char page[] =
	"<!DOCTYPE html><html><head><title>Toe Clinic</title>"
	"<style>p > b { color: red }</style>"
	"<script>var x = '<p>Gout is a lie.</p>';</script></head><body>"
	"<nav><ul><li><a href='/'>Home</a><li><a href='g'>Gout</a></ul></nav>"
	"<header><h1>Gout and its crystals</h1></header>"
	"<div id='main'><div class='share-bar'>Send this to all you know</div>"
	"<!-- <p>Gout is gone.</p> -->"
	"<p>Gout is an <a title='a > b' href='x?a=1&amp;b'>arthritis</a> that "
	"comes from crystals of urate in a joint of the foot.</p>"
	"<p hidden>Nobody should ever see this paragraph of text.</p>"
	"<h2>Related posts</h2><p>Ten tricks that your toe will love.</p>"
	"<h3>More tricks</h3><p>Another trick for toes.</p>"
	"<h2>Treatment</h2><p>Colchicine shortens an attack when it is taken "
	"on its first day, and naproxen does so as well.</p></div>"
	"<aside><p>Buy toe cream now.</p></aside>"
	"<footer><p>Toe Clinic, Toe Street 5.</p></footer></body></html>";

static void only_the_main_content_of_a_page_is_read(void **state)
{
	(void)state;
	check_reading(
		"a.html", page,
		"heading1 Gout and its crystals\n"
		"paragraph Gout is an arthritis that comes from "
		"crystals of urate in a joint of the foot.\n"
		"boilerplate Related posts\n"
		"boilerplate Ten tricks that your toe will love.\n"
		"boilerplate More tricks\n"
		"boilerplate Another trick for toes.\n"
		"heading2 Treatment\n"
		"paragraph Colchicine shortens an attack when it is "
		"taken on its first day, and naproxen does so as well.\n");
}

/* An article in most of the page, and teasers in the rest of it. */
static void teasers_beside_the_article_are_not_read(void **state)
{
	(void)state;
	check_reading(
		"a.html",
		"<h1>Gout</h1><div class=story><p>Gout comes from crystals of "
		"urate, which settle in cool joints of the foot, and it "
		"wakes people at night.</p><p>Colchicine shortens an attack, "
		"most of all when it is taken on its first day. Naproxen "
		"does so as well.</p></div>"
		"<div class=more><h3>Mumps</h3><p>Mumps is on its way back, "
		"say doctors from three towns.</p><h3>Toes</h3></div>",
		"heading1 Gout\n"
		"paragraph Gout comes from crystals of urate, which settle in "
		"cool joints of the foot, and it wakes people at night.\n"
		"paragraph Colchicine shortens an attack, most of all when it "
		"is taken on its first day. Naproxen does so as well.\n");
}

static void a_short_section_beside_a_long_one_is_read(void **state)
{
	(void)state;
	check_reading(
		"a.html",
		"<h1>Gout</h1><section id=a><p>Gout comes from crystals of "
		"urate, which settle in cool joints of the foot, and it "
		"wakes people at night.</p><p>Colchicine shortens an attack, "
		"most of all when it is taken on its first day. Naproxen "
		"does so as well.</p></section>"
		"<section id=b><p>Allopurinol lowers urate, and keeps "
		"attacks away for many years.</p></section>",
		"heading1 Gout\n"
		"paragraph Gout comes from crystals of urate, which settle in "
		"cool joints of the foot, and it wakes people at night.\n"
		"paragraph Colchicine shortens an attack, most of all when it "
		"is taken on its first day. Naproxen does so as well.\n"
		"paragraph Allopurinol lowers urate, and keeps attacks away "
		"for many years.\n");
}

static void a_headline_that_is_a_link_is_boilerplate(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<p>Gout hurts.</p><p><a href=m>Mumps is on its way back "
		      "in three towns of the north</a></p><p><a href=u>Urate "
		      "makes crystals.</a></p>",
		      "paragraph Gout hurts.\n"
		      "boilerplate Mumps is on its way back in three towns of "
		      "the north\n"
		      "paragraph Urate makes crystals.\n");
}

static void a_page_without_a_heading_goes_by_its_title(void **state)
{
	struct document document;

	(void)state;
	read_bytes(&document, "a.html",
		   SLICE("<title>Gout</title><p>It hurts at night.</p>"));
	assert_int_equal(document.article_count, 1);
	assert_string_equal(document.articles[0].title, "Gout");
	document_release(&document);
}

static void a_menu_is_boilerplate_and_a_linked_symptom_is_not(void **state)
{
	(void)state;
	check_reading("a.html",
		      "<ul><li><a href=a>Toes</a><li><a href=b>Feet</a>"
		      "<li><a href=c>Legs</a></ul>"
		      "<p>Gout has these signs:</p><ul><li>pain<li>"
		      "<a href=w>warmth</a></ul>",
		      "boilerplate Toes\nboilerplate Feet\nboilerplate Legs\n"
		      "label Gout has these signs:\n"
		      "item {Gout has these signs} pain\n"
		      "item {Gout has these signs} warmth\n");
}

static void a_quote_holds_the_tags_within_it(void **state)
{
	static const char source[] =
		"<p>Gout &amp; <b>pain</b>\r\n in the toe&hellip; 1 &lt; "
		"2</p>";

	(void)state;
	check_quote("a.html", source, "Gout & pain", "Gout &amp; <b>pain");
	check_quote("a.html", source, "pain in", "pain</b>\r\n in");
	check_quote("a.html", source, "toe\xe2\x80\xa6", "toe&hellip;");
	check_quote("a.html", source, "1 < 2", "1 &lt; 2");
	check_quote("a.html", page, "an arthritis that",
		    "an <a title='a > b' href='x?a=1&amp;b'>arthritis</a> "
		    "that");
}

static void bottomless_nesting_is_refused(void **state)
{
	struct text deep = TEXT_INIT;
	struct document document;
	struct error error = { 0 };

	(void)state;
	for (int i = 0; i < 3000; i++)
		text_add_string(&deep, "<div>");
	text_add_string(&deep, "deep");
	assert_false(document_read(&document, "a.html",
				   (struct slice){ deep.bytes, deep.length },
				   DOCUMENT_GUESS, &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	assert_string_equal(error.text, "a.html: elements are nested too deep; "
					"save the page as text");
	text_release(&deep);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_in_bold_may_head_the_sentence_behind),
		cmocka_unit_test(headings_paragraphs_and_lists_are_blocks),
		cmocka_unit_test(short_paragraphs_below_a_colon_are_items),
		cmocka_unit_test(a_label_needs_no_blank_where_a_tag_ended),
		cmocka_unit_test(loose_text_is_parted_by_two_breaks),
		cmocka_unit_test(paragraphs_with_a_dash_or_a_tick_are_items),
		cmocka_unit_test(paragraphs_with_a_picture_in_front_are_items),
		cmocka_unit_test(short_paragraphs_below_symptoms_are_items),
		cmocka_unit_test(cells_are_named_by_their_row_and_column),
		cmocka_unit_test(a_table_for_layout_is_read_as_prose),
		cmocka_unit_test(only_the_main_content_of_a_page_is_read),
		cmocka_unit_test(teasers_beside_the_article_are_not_read),
		cmocka_unit_test(a_short_section_beside_a_long_one_is_read),
		cmocka_unit_test(a_headline_that_is_a_link_is_boilerplate),
		cmocka_unit_test(a_page_without_a_heading_goes_by_its_title),
		cmocka_unit_test(
			a_menu_is_boilerplate_and_a_linked_symptom_is_not),
		cmocka_unit_test(a_quote_holds_the_tags_within_it),
		cmocka_unit_test(bottomless_nesting_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
