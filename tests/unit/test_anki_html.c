#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <string.h>

#include "exchange/anki_html.h"
#include "rounds/attrs.h"

static void markdown_becomes_the_html_of_a_field(void **state)
{
	(void)state;
	static const struct {
		const char *markdown, *html, *plain;
	} cases[] = {
		{ "Muscle spasticity.", "Muscle spasticity.",
		  "Muscle spasticity." },
		{ "K < 3.5 & *low*", "K &lt; 3.5 &amp; <em>low</em>",
		  "K < 3.5 & low" },
		{ "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
		  "\na\nb\n" },
		{ "one\n\ntwo", "<p>one</p>\n<p>two</p>", "one\ntwo" },
		{ "", "", "" },
		{ "H<sub>2</sub>O<br>x", "H<sub>2</sub>O<br>x", "H2Ox" },
		{ "a <script>b()</script>",
		  "a &lt;script&gt;b()&lt;/script&gt;",
		  "a <script>b()</script>" },
		{ "<b onclick=\"c()\">d</b>",
		  "&lt;b onclick=&quot;c()&quot;&gt;d</b>",
		  "<b onclick=\"c()\">d" },
		{ "<div>\nx\n</div>", "&lt;div&gt;\nx\n&lt;/div&gt;",
		  "<div>\nx\n</div>" },
		{ "[go](javascript:alert(1))", "<a href=\"\">go</a>", "go" },
		{ "![a heart](my heart.png)", "![a heart](my heart.png)",
		  "![a heart](my heart.png)" },
		{ "![a heart](<my heart.png>)",
		  "<img src=\"my heart.png\" alt=\"a heart\">",
		  " my heart.png " },
		{ "![](a&b.png)", "<img src=\"a&amp;b.png\">", " a&b.png " },
		{ "![x](data:image/png;base64,AAAA)",
		  "<img src=\"data:image/png;base64,AAAA\" alt=\"x\" />",
		  " data:image/png;base64,AAAA " },
		{ "{{c1::*in*::where?}} x", "{{c1::<em>in</em>::where?}} x",
		  "{{c1::in::where?}} x" },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena = { 0 };
		struct anki_media media = { .arena = &arena };
		struct text html = TEXT_INIT, plain = TEXT_INIT;

		anki_html(cases[i].markdown, &media, &html);
		assert_string_equal(html.bytes, cases[i].html);
		anki_html_plain(html.bytes, &plain);
		assert_string_equal(plain.bytes, cases[i].plain);
		text_release(&html);
		text_release(&plain);
		arena_free(&arena);
	}
}

static void files_are_named_once_and_in_order(void **state)
{
	(void)state;
	struct arena arena = { 0 };
	struct anki_media media = { .arena = &arena };
	struct text html = TEXT_INIT;

	anki_html("![](b.png) [sound:a & b.mp3] ![](b.png) ![beat](c.ogg)\n\n"
		  "![](https://example.org/d.png) [sound:] [sound:open",
		  &media, &html);
	assert_int_equal(media.count, 3);
	assert_string_equal(media.names[0], "b.png");
	assert_string_equal(media.names[1], "c.ogg");
	assert_string_equal(media.names[2], "a & b.mp3");
	assert_non_null(strstr(html.bytes, "[sound:a &amp; b.mp3]"));
	assert_non_null(strstr(html.bytes, "[sound:c.ogg]"));
	text_release(&html);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(markdown_becomes_the_html_of_a_field),
		cmocka_unit_test(files_are_named_once_and_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
