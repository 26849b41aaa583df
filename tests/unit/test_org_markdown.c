#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "exchange/org_markdown.h"
#include "exchange/org_outline.h"

static void assert_markdown(const char *org, enum org_gaps gaps,
			    const char *markdown)
{
	struct org_cloze cloze = { .gaps = gaps,
				   .total = org_gap_count(slice_of(org)) };
	struct text out = TEXT_INIT;

	org_markdown(slice_of(org), &cloze, &out);
	assert_string_equal(out.bytes, markdown);
	text_release(&out);
}

static void marks_of_org_become_those_of_markdown(void **state)
{
	static const char *const cases[][2] = {
		{ "*bold*, /italic/ and _low_", "**bold**, *italic* and "
						"<u>low</u>" },
		{ "+gone+ =a*b= ~c`d~", "~~gone~~ `a*b` ``c`d``" },
		{ "*a /b/ c*", "**a *b* c**" },
		{ "2 * 3 * 4, a/b/c, snake_case", "2 \\* 3 \\* 4, a/b/c, "
						  "snake_case" },
		{ "H_{2}O and x^{q}", "H\xe2\x82\x82O and x<sup>q</sup>" },
		{ "[[https://x.org/a][the /page/]]",
		  "[the *page*](https://x.org/a)" },
		{ "[[https://x.org]] [[id:4f][there]]", "https://x.org there" },
		{ "[[file:img/v.png]] [[./w.JPG][it]]",
		  "![](img/v.png) ![](./w.JPG)" },
		{ "[[https://x.org/(][no]]", "no" },
		{ "one\\\\\ntwo\nthree", "one\\\ntwo three" },
		{ "\\(a*b*c\\) $*x*$ costs $5 and *6* $",
		  "\\\\(a\\*b\\*c\\\\) $\\*x\\*$ costs $5 and **6** $" },
		{ "# not # a heading\nno `code` <b>", "no \\`code\\` \\<b>" },
		{ "[fn:1] [2026-11-21 Sat] []", "[fn:1] [2026-11-21 Sat] []" },
		{ "*open /left open [[too", "\\*open /left open [[too" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_markdown(cases[i][0], ORG_TOGETHER, cases[i][1]);
}

static void blocks_of_org_become_those_of_markdown(void **state)
{
	static const char *const cases[][2] = {
		{ "one\r\ntwo\r\n\r\nthree\r\n", "one two\n\nthree" },
		{ "  - a\n    more\n    - b\n    - c\n  - d\nout",
		  "- a more\n  - b\n  - c\n- d\n\nout" },
		{ "text\n1) a\n2) b", "text\n\n1. a\n2. b" },
		{ "- [X] done\n- [ ] open\n- term :: what it is",
		  "- [X] done\n- [ ] open\n- **term**: what it is" },
		{ " * a\n * b", "- a\n- b" },
		{ "| a | b |\n|---+---|\n| *c* |\n| d | e | f |\nend",
		  "| a | b |\n| --- | --- |\n| **c** |  |\n| d | e |\n\nend" },
		{ "  #+BEGIN_SRC c\n  int *x;\n    y\n  ,* z\n  #+END_SRC",
		  "```\nint *x;\n  y\n* z\n```" },
		{ "#+begin_example\nno end [x]\n", "```\nno end [x]\n```" },
		{ ": fixed *x*\n:\n: more\n", "```\nfixed *x*\n\nmore\n```" },
		{ "#+begin_quote\nsaid\n#+end_quote\nby", "said\n\nby" },
		{ "a\n#+begin_comment\nb\n#+end_comment\nc\n-----\nd",
		  "a\n\nc\n\nd" },
		{ "a\n:LOGBOOK:\n- State\n:END:\nb", "a\n\nb" },
		{ ":NOTES:\nnever closed", ":NOTES: never closed" },
		{ "#+NAME: x\n# a remark\n#\nb", "b" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_markdown(cases[i][0], ORG_BRACKETS, cases[i][1]);
}

static void gaps_are_of_the_cards_that_hide_them(void **state)
{
	static const char org[] = "[one||first] *and [two]* or [three]";

	(void)state;
	assert_markdown(org, ORG_BRACKETS,
			"[one||first] **and [two]** or [three]");
	assert_markdown(org, ORG_TOGETHER,
			"{{c1::one::first}} **and** {{c1::**two**}} or "
			"{{c1::three}}");
	assert_markdown(org, ORG_EACH,
			"{{c1::one::first}} **and** {{c2::**two**}} or "
			"{{c3::three}}");
	assert_markdown(org, ORG_OTHERS,
			"{{c2,3::one::first}} **and** {{c1,3::**two**}} or "
			"{{c1,2::three}}");
	assert_markdown(org, ORG_FIRST,
			"{{c1::one::first}} **and two** or three");
	assert_markdown(org, ORG_LAST, "one **and two** or {{c1::three}}");
	assert_int_equal(org_gap_count(slice_of(org)), 3);
}

static void brackets_that_mean_something_else_hide_nothing(void **state)
{
	static const char *const others[] = {
		"[[https://x.org][a link]]",
		"[fn:2]",
		"=[code]=",
		"- [X] done",
		"\\[ x \\]",
		"$[Na]$",
		"[2026-11-21 Sat 10:00]",
		"[ ]",
		"[never closed",
		": [fixed]",
	};

	(void)state;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (org_gap_count(slice_of(others[i])))
			fail_msg("a gap: %s", others[i]);
}

static void a_gap_that_would_end_its_mark_is_told(void **state)
{
	struct org_cloze cloze = { .gaps = ORG_EACH };
	struct text out = TEXT_INIT;

	(void)state;
	org_markdown(SLICE("[fine] [a::b]"), &cloze, &out);
	assert_true(cloze.clash);
	text_release(&out);
}

static void headings_know_where_they_stand(void **state)
{
	static const char org[] =
		"#+title: Heart\n#+FILETAGS: :cardio:\nprose\n"
		"* TODO [#A] One  :a:b:\r\n"
		"  SCHEDULED: <2026-11-21 Sat> DEADLINE: <2026-12-01 Tue>\n"
		"  :PROPERTIES:\n  :ID:  x-1\n  :Note: c:d\n  :END:\n"
		"body\n"
		"*** Deep\n**bold** here\n** Next :not a tag:\n* Last: 9:30\n";
	struct arena arena = { 0 };
	struct org_outline outline;

	(void)state;
	assert_true(org_outline_read(&outline, slice_of(org), 10, &arena));
	assert_int_equal(outline.count, 4);
	assert_true(slice_equal(outline.title, SLICE("Heart")));
	assert_true(slice_equal(outline.tags, SLICE(":cardio:")));
	const struct org_heading *h = outline.headings;

	assert_true(slice_equal(h[0].title, SLICE("One")));
	assert_true(org_heading_has_tag(&h[0], "b"));
	assert_false(org_heading_has_tag(&h[0], "a:b"));
	assert_true(slice_starts_with(h[0].scheduled, "<2026-11-21"));
	assert_true(
		slice_equal(org_heading_property(&h[0], "id"), SLICE("x-1")));
	assert_true(
		slice_equal(org_heading_property(&h[0], "NOTE"), SLICE("c:d")));
	assert_true(slice_equal(slice_trim(h[0].body), SLICE("body")));
	assert_int_equal(h[0].line, 4);
	assert_int_equal(h[0].after, 3);
	assert_int_equal(h[1].parent, 0);
	assert_int_equal(h[2].parent, 0);
	assert_int_equal(h[1].after, 2);
	assert_int_equal(h[3].parent, ORG_NONE);
	assert_true(slice_equal(h[2].title, SLICE("Next :not a tag:")));
	assert_false(h[0].drawer_open);
	assert_false(org_outline_read(&outline, slice_of(org), 3, &arena));
	arena_free(&arena);
}

static void a_drawer_without_end_leaves_the_text_below_it(void **state)
{
	struct arena arena = { 0 };
	struct org_outline outline;

	(void)state;
	assert_true(org_outline_read(
		&outline, SLICE("* A\n:PROPERTIES:\n:ID: 7\ntext\n* B\n"), 10,
		&arena));
	assert_true(outline.headings[0].drawer_open);
	assert_true(
		slice_equal(org_heading_property(&outline.headings[0], "ID"),
			    SLICE("7")));
	assert_true(slice_equal(slice_trim(outline.headings[0].body),
				SLICE("text")));
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_of_org_become_those_of_markdown),
		cmocka_unit_test(blocks_of_org_become_those_of_markdown),
		cmocka_unit_test(gaps_are_of_the_cards_that_hide_them),
		cmocka_unit_test(
			brackets_that_mean_something_else_hide_nothing),
		cmocka_unit_test(a_gap_that_would_end_its_mark_is_told),
		cmocka_unit_test(headings_know_where_they_stand),
		cmocka_unit_test(a_drawer_without_end_leaves_the_text_below_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
