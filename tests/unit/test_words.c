#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/text.h"
#include "ui/words.h"

struct row {
	const char *name;
	const char *line;
	const char *expected; /* each word in [brackets] */
	enum words_end end;
};

static const struct row rows[] = {
	{ "white space separates", " a  b\tc\n", "[a][b][c]", WORDS_CLOSED },
	{ "single quotes keep everything", "'a \"b\\' c", "[a \"b\\][c]",
	  WORDS_CLOSED },
	{ "double quotes keep spaces", "x\"a b\"y", "[xa by]", WORDS_CLOSED },
	{ "an empty quote is a word", "a ''", "[a][]", WORDS_CLOSED },
	{ "a backslash keeps the next character", "a\\ b \\'c", "[a b]['c]",
	  WORDS_CLOSED },
	{ "in double quotes only two characters are escaped", "\"\\\"\\\\\\n\"",
	  "[\"\\\\n]", WORDS_CLOSED },
	{ "nothing is expanded", "$HOME *.md `x`", "[$HOME][*.md][`x`]",
	  WORDS_CLOSED },
	{ "a hash begins a comment only at a word", "a#b #c d", "[a#b]",
	  WORDS_CLOSED },
	{ "an open single quote goes on", "a 'b", "[a]", WORDS_SINGLE },
	{ "an open double quote goes on", "a \"b", "[a]", WORDS_DOUBLE },
	{ "a final backslash goes on", "a b\\", "[a]", WORDS_ESCAPE },
	{ "a quote may hold a line end", "'a\nb'", "[a\nb]", WORDS_CLOSED },
	{ "an escaped line end is nothing", "a\\\nb", "[ab]", WORDS_CLOSED },
	{ "an empty line has no words", "", "", WORDS_CLOSED },
};

static void bracket(struct text *text, const struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		text_printf(text, "[%s]", words->items[i]);
}

static void check_row(void **state)
{
	const struct row *row = *state;
	struct words words = { 0 };
	struct text found = TEXT_INIT;

	assert_int_equal(words_split(&words, row->line, strlen(row->line)),
			 row->end);
	bracket(&found, &words);
	assert_string_equal(found.bytes, row->expected);
	text_release(&found);
	words_release(&words);
}

static void the_word_at_the_cursor_may_be_empty(void **state)
{
	struct words words = { 0 };
	struct text found = TEXT_INIT;

	(void)state;
	words_split_at_cursor(&words, "show ", 5);
	bracket(&found, &words);
	assert_string_equal(found.bytes, "[show][]");
	text_release(&found);
	words_release(&words);
}

static void the_word_at_the_cursor_may_be_in_quotes(void **state)
{
	struct words words = { 0 };
	struct text found = TEXT_INIT;

	(void)state;
	assert_int_equal(words_split_at_cursor(&words, "review \"Drug cl", 15),
			 WORDS_DOUBLE);
	bracket(&found, &words);
	assert_string_equal(found.bytes, "[review][Drug cl]");
	text_release(&found);
	words_release(&words);
}

static void sorting_drops_equals(void **state)
{
	struct words words = { 0 };
	struct text found = TEXT_INIT;

	(void)state;
	assert_int_equal(words_split(&words, "b a b c a", 9), WORDS_CLOSED);
	words_sort(&words);
	bracket(&found, &words);
	assert_string_equal(found.bytes, "[a][b][c]");
	text_release(&found);
	words_release(&words);
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(rows) + 3] = { 0 };
	size_t count = COUNT_OF(rows);

	for (size_t i = 0; i < count; i++)
		tests[i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	tests[count++] = (struct CMUnitTest)cmocka_unit_test(
		the_word_at_the_cursor_may_be_empty);
	tests[count++] = (struct CMUnitTest)cmocka_unit_test(
		the_word_at_the_cursor_may_be_in_quotes);
	tests[count++] =
		(struct CMUnitTest)cmocka_unit_test(sorting_drops_equals);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
