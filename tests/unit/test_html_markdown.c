#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "exchange/anki_html.h"
#include "exchange/html_markdown.h"
#include "rounds/attrs.h"
#include "rounds/cloze.h"

static const struct row {
	const char *name, *html, *markdown;
} rows[] = {
	{ "text without marks stays", "Which valve?", "Which valve?" },
	{ "white space runs become one space", " a \n\t b&nbsp; c ", "a b c" },
	{ "entities are decoded", "&lt;140 &amp; &alpha;&#8805;2 &eacute;",
	  "<140 & \xCE\xB1\xE2\x89\xA5"
	  "2 \xC3\xA9" },
	{ "an ampersand that would be read as an entity is escaped",
	  "&amp;copy; R&amp;D", "\\&copy; R&D" },
	{ "a tag written as text is escaped", "&lt;b&gt;x", "\\<b>x" },
	{ "stars and lines that would be emphasis are escaped",
	  "2*3*4 _a_ snake_case", "2\\*3\\*4 \\_a\\_ snake_case" },
	{ "bold and italics are marks", "<b>a</b> <i>b</i> <em>c</em>",
	  "**a** *b* *c*" },
	{ "white space moves out of the marks", "x<b> a </b>y", "x **a** y" },
	{ "neighbours with the same mark become one", "<b>a</b><b>b</b>",
	  "**ab**" },
	{ "bold in bold is bold", "<b>a <strong>b</strong></b>", "**a b**" },
	{ "marks without text leave nothing", "a<b></b><i> </i>b", "a b" },
	{ "bold by style is bold",
	  "<span style=\"font-weight: bold; color: red\">a</span>", "**a**" },
	{ "struck out text keeps its mark", "<s>no</s> <del>way</del>",
	  "~~no~~ ~~way~~" },
	{ "digits and signs in sub- and superscript have their own form",
	  "H<sub>2</sub>O, Ca<sup>2+</sup>, 10<sup>-3</sup>",
	  "H\xE2\x82\x82O, Ca\xC2\xB2\xE2\x81\xBA, "
	  "10\xE2\x81\xBB\xC2\xB3" },
	{ "other sub- and superscript keeps its tag",
	  "V<sub>max</sub> 1<sup>st</sup>", "V<sub>max</sub> 1<sup>st</sup>" },
	{ "underlined text keeps its tag", "the <u>least</u>",
	  "the <u>least</u>" },
	{ "a line break is a hard one", "a<br>b<br/>c", "a\\\nb\\\nc" },
	{ "two line breaks are a paragraph", "a<br><br>b", "a\n\nb" },
	{ "breaks at the ends vanish", "<br>a<br><br>", "a" },
	{ "lines of an editor are lines", "a<div>b</div><div>c</div>",
	  "a\\\nb\\\nc" },
	{ "an empty line of an editor is a paragraph",
	  "a<div><br></div><div>b</div>", "a\n\nb" },
	{ "paragraphs are parted by an empty line", "<p>a</p><p>b</p>",
	  "a\n\nb" },
	{ "a heading is a bold paragraph", "<h2>Signs</h2>Fever",
	  "**Signs**\n\nFever" },
	{ "a list has bullets", "Signs:<ul><li>a</li><li>b</li></ul>end",
	  "Signs:\n\n- a\n- b\n\nend" },
	{ "a numbered list counts on from its start",
	  "<ol start=3><li>a<li>b</ol>", "3. a\n4. b" },
	{ "a list in a list is set in",
	  "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
	  "- a\n  - b\n- c" },
	{ "an item without text leaves nothing", "<ul><li></li><li>a</li></ul>",
	  "- a" },
	{ "text between items stays", "<ul>a<li>b</li>c</ul>", "a\n- b\n\nc" },
	{ "text that looks like a list is escaped", "- a<br>1. b<br># c",
	  "\\- a\\\n1\\. b\\\n\\# c" },
	{ "a table has its columns",
	  "<table><tr><th>a</th><th>b</th></tr>"
	  "<tr><td>1|2</td><td>x<br>y</td></tr></table>",
	  "| a | b |\n| --- | --- |\n| 1\\|2 | x<br>y |" },
	{ "a ragged table is filled up",
	  "<table><tbody><tr><td colspan=2>a</td></tr>"
	  "<tr><td>1</td></tr></tbody></table>",
	  "| a |  |\n| --- | --- |\n| 1 |  |" },
	{ "a table of one column comes as lines",
	  "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\\\nb" },
	{ "code is code", "run <code>a*b `c`</code>", "run `` a*b `c` ``" },
	{ "preformatted text is a block", "x<pre>a\n  b</pre>y",
	  "x\n\n```\na\n  b\n```\n\ny" },
	{ "a picture is named", "<img src=\"heart.png\" alt=\"the heart\">",
	  "![the heart](heart.png)" },
	{ "a picture's address is its file's name",
	  "<img src=\"a%20b%28c%29.png\">", "![](<a b(c).png>)" },
	{ "underlined text without words leaves nothing",
	  "a<u><br></u><u>b</u>", "a\\\n<u>b</u>" },
	{ "a picture in the address itself can't be kept",
	  "<img src=\"data:image/png;base64,AAAA\">", "\\[picture\\]" },
	{ "a sound stays as it is named", "[sound:beat_1.mp3]",
	  "[sound:beat_1.mp3]" },
	{ "scripts, styles and buttons go",
	  "<style>b{}</style>a<script>alert('<b>x</b>')</script>"
	  "<button>b</button><!-- c -->d",
	  "ad" },
	{ "LaTeX stays readable", "\\(x_1^2\\) [$]a*b[/$]",
	  "\\\\(x_1^2\\\\) [$]a\\*b[/$]" },
	{ "tags left open are closed", "<b>a<i>b", "**a*b***" },
	{ "an unknown tag counts for its text", "<anki-x a=1>b</anki-x>", "b" },
	{ "nothing gives nothing", "", "" },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct text out = TEXT_INIT;

	html_markdown(slice_of(row->html), false, &out);
	assert_string_equal(out.bytes, row->markdown);
	text_release(&out);
}

static void marks_never_cross_a_cloze(void **state)
{
	static const char *const cases[][2] = {
		{ "<b>a {{c1::b}} c</b>", "**a** {{c1::**b**}} **c**" },
		{ "<i>{{c1::a</i> b::hint}}", "{{c1::*a* b::hint}}" },
		{ "x {{c2::{{c1,3::a}} b<br>}}y",
		  "x {{c2::{{c1,3::a}} b}}\\\ny" },
		{ "{{c1::<img src='a.png'>}}", "{{c1::![](a.png)}}" },
		{ "{{c1::<ul><li>a</li><li>b</li>}}<br></ul>c",
		  "{{c1::\n\n- a\n- b}}\n\nc" },
		{ "}} a::b {{c:x}}", "}} a::b {{c:x}}" },
		{ "{{c1::<code>a</code>}} <code>{{c2::b}}</code>",
		  "{{c1::`a`}} {{c2::b}}" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct text out = TEXT_INIT;
		struct arena arena = { 0 };
		struct cloze cloze;
		struct cloze_fault fault;

		html_markdown(slice_of(cases[i][0]), true, &out);
		assert_string_equal(out.bytes, cases[i][1]);
		assert_true(cloze_parse(&cloze,
					(struct slice){ out.bytes, out.length },
					&arena, &fault));
		text_release(&out);
		arena_free(&arena);
	}
}

/* What an export wrote reads as the same HTML again. */
static void our_own_html_comes_back(void **state)
{
	static const char *const markdown[] = {
		"**Signs** of *heart* failure",
		"- a\n- b\n  - c",
		"a\\\nb\n\nc & d < e",
		"![the heart](heart.png) [sound:beat.mp3]",
		"V<sub>max</sub> and `code`",
		"1. one\n2. two",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(markdown); i++) {
		struct arena arena = { 0 };
		struct anki_media media = { .arena = &arena };
		struct text html = TEXT_INIT, out = TEXT_INIT;

		anki_html(markdown[i], &media, &html);
		html_markdown((struct slice){ html.bytes, html.length }, false,
			      &out);
		assert_string_equal(out.bytes, markdown[i]);
		text_release(&html);
		text_release(&out);
		arena_free(&arena);
	}
}

static void deep_and_long_input_is_read_to_its_end(void **state)
{
	struct text html = TEXT_INIT, out = TEXT_INIT;

	(void)state;
	for (int i = 0; i < 5000; i++)
		text_add_string(&html, "<div>");
	text_add_string(&html, "end of <b>it");
	html_markdown((struct slice){ html.bytes, html.length }, false, &out);
	assert_non_null(strstr(out.bytes, "end of it"));
	text_release(&html);
	text_release(&out);
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(rows) + 3] = {
		cmocka_unit_test(marks_never_cross_a_cloze),
		cmocka_unit_test(our_own_html_comes_back),
		cmocka_unit_test(deep_and_long_input_is_read_to_its_end),
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++)
		tests[i + 3] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
