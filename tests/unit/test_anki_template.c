#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "exchange/anki_cloze.h"
#include "exchange/anki_template.h"
#include "rounds/attrs.h"

static const char *const names[] = { "Front", "Back", "Text", "Empty" };
static const char *const values[] = { "<b>f</b>", "b &amp; c",
				      "{{c1::one}} {{c2::two::hint}}",
				      "<br> " };

enum { FIELDS = COUNT_OF(names) };

static const struct row {
	const char *name, *source;
	unsigned ordinal;
	bool answer;
	const char *html;
} rows[] = {
	{ "a field is replaced by its content", "<i>{{Front}}</i>", 0, false,
	  "<i><b>f</b></i>" },
	{ "blanks around a name do not count", "{{ Front }}{{{ Back}}", 0,
	  false, "<b>f</b>b &amp; c" },
	{ "a condition shows what is filled",
	  "{{#Back}}x{{/Back}}{{#Empty}}y{{/Empty}}", 0, false, "x" },
	{ "a negated one shows what is empty",
	  "{{^Back}}x{{/Back}}{{^Empty}}y{{/Empty}}", 0, false, "y" },
	{ "conditions nest",
	  "{{#Back}}a{{#Empty}}b{{#Front}}c{{/Front}}{{/Empty}}d{{/Back}}", 0,
	  false, "ad" },
	{ "an unknown filter lets the field be", "{{edit:clickable::Back}}", 0,
	  false, "b &amp; c" },
	{ "the text filter drops tags", "{{text:Front}}{{text:Back}}", 0, false,
	  "fb &amp; c" },
	{ "a cloze keeps its marks", "{{edit:cloze:Text}}", 2, false,
	  "{{c1::one}} {{c2::two::hint}}" },
	{ "a cloze without the number is empty", "a{{cloze:Text}}", 3, false,
	  "a" },
	{ "a condition on a gap holds on its card alone",
	  "{{#c2}}x{{/c2}}{{#c1}}y{{/c1}}{{^c1}}z{{/c1}}", 2, false, "xz" },
	{ "what is typed or hinted at is not on the question",
	  "{{type:Back}}{{hint:Front}}x", 0, false, "x" },
	{ "and is in the answer", "{{type:Back}}", 0, true, "b &amp; c" },
	{ "special fields say nothing", "{{FrontSide}}{{Tags}}{{Deck}}{{Type}}",
	  0, true, "" },
	{ "scripts, styles, comments and decoration go",
	  "a<SCRIPT>if (a<b) {{Front}}</script>b<style>i{}</style>"
	  "c<!-- {{Back}} -->d<img src='logo.png'>",
	  0, false, "abcd" },
	{ "a picture named by a field stays", "<img src='{{Empty}}'>", 0, false,
	  "<img src='<br>'>" },
	{ "a comment tag shows nothing", "a{{! remark }}b", 0, false, "ab" },
	{ "other braces can be agreed on",
	  "{{=<% %>=}}<%Front%>{{Back}}<%={{ }}=%>{{Back}}", 0, false,
	  "<b>f</b>{{Back}}b &amp; c" },
	{ "an opening without its end is text", "a {{Front", 0, false,
	  "a {{Front" },
	{ "a field that is none shows nothing", "a{{Nope}}b", 0, false, "ab" },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct slice fields[FIELDS];
	struct arena arena = { 0 };
	struct anki_template template;
	struct text html = TEXT_INIT;
	const char *fault = NULL;

	for (size_t i = 0; i < FIELDS; i++)
		fields[i] = slice_trim(slice_of(values[i]));
	assert_true(anki_template_read(&template, row->source, names, FIELDS,
				       &arena, &fault));
	anki_template_fill(&template,
			   &(struct anki_filling){ .fields = fields,
						   .ordinal = row->ordinal,
						   .answer = row->answer },
			   &html);
	assert_string_equal(html.bytes, row->html);
	text_release(&html);
	arena_free(&arena);
}

static void conditions_must_close_in_order(void **state)
{
	static const char *const bad[] = {
		"{{#Front}}a",
		"{{/Front}}",
		"{{#Front}}{{#Back}}{{/Front}}{{/Back}}",
	};
	struct arena arena = { 0 };
	struct anki_template template;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		const char *fault = NULL;

		assert_false(anki_template_read(&template, bad[i], names,
						FIELDS, &arena, &fault));
		assert_non_null(fault);
		assert_int_equal(template.count, 0);
	}
	arena_free(&arena);
}

static void a_template_tells_what_it_shows(void **state)
{
	struct arena arena = { 0 };
	struct anki_template template;
	const char *fault;

	(void)state;
	assert_true(anki_template_read(&template,
				       "{{#Back}}{{Front}}{{/Back}}{{Nope}}",
				       names, FIELDS, &arena, &fault));
	assert_true(anki_template_shows(&template, 0));
	assert_false(anki_template_shows(&template, 1));
	assert_string_equal(template.unknown, "Nope");
	arena_free(&arena);
}

static void clozes_become_what_ours_are(void **state)
{
	static const char *const cases[][2] = {
		{ "{{c1::a}} {{c2,3::b::h}}", "{{c1::a}} {{c2,3::b::h}}" },
		{ "{{c1::a {{c2::b::c}} d::e}}",
		  "{{c1::a {{c2::b::c}} d::e}}" },
		{ "{{c0::a::h}} b", "a b" },
		{ "{{c1::}} {{c2::::h}}b", " b" },
		{ "{{c1::a {{c2::b}}", "a {{c2::b}}" },
		{ "{{c0::a {{c1::b}} c}}", "a {{c1::b}} c" },
		{ "{{c0::a::{{c1::b}}}} c", "a c" },
		{ "{{c900::a}}", "{{c500::a}}" },
		{ "a}} b::c {{c::d}} {{cx::e}}",
		  "a}} b::c {{c::d}} {{cx::e}}" },
		{ "{{c1::image-occlusion:rect:left=.1:top=.2}}x",
		  "{{c1::covered area}}x" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct text html = TEXT_INIT;

		anki_cloze_add(slice_of(cases[i][0]), &html);
		assert_string_equal(html.bytes, cases[i][1]);
		text_release(&html);
	}
}

static void a_gap_is_found_by_its_number(void **state)
{
	const struct slice field =
		SLICE("{{c1::a {{c2,4::b}}}} {{c3::}} {{c5::open");

	(void)state;
	assert_true(anki_cloze_has(field, 1));
	assert_true(anki_cloze_has(field, 2));
	assert_true(anki_cloze_has(field, 4));
	assert_false(anki_cloze_has(field, 3));
	assert_false(anki_cloze_has(field, 5));
}

int main(void)
{
	enum { OTHERS = 4 };
	struct CMUnitTest tests[COUNT_OF(rows) + OTHERS] = {
		cmocka_unit_test(conditions_must_close_in_order),
		cmocka_unit_test(a_template_tells_what_it_shows),
		cmocka_unit_test(clozes_become_what_ours_are),
		cmocka_unit_test(a_gap_is_found_by_its_number),
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++)
		tests[OTHERS + i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
