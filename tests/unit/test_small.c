/*
 * Texts looked at eight bytes at a time: every length, and every place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "generate/making.h"
#include "read/words.h"
#include "rounds/memory.h"
#include "rounds/small.h"
#include "rounds/token.h"

enum { LONGEST = 40 };

/* A string of just its length, so that a byte read too far is noticed. */
static char *repeated(const char *letters, size_t length)
{
	char *text = xcalloc(length + 1, 1);

	for (size_t i = 0; i < length; i++)
		text[i] = letters[i % strlen(letters)];
	return text;
}

static void each_letter_is_made_small(void **state)
{
	struct arena arena = { 0 };
	const char *small;

	(void)state;
	small = small_copy(SLICE("@AZ[`az{ \xC3\x84"
				 "Ab9"),
			   &arena);
	assert_string_equal(small, "@az[`az{ \xC3\x84"
				   "ab9");
	arena_free(&arena);
}

static void letters_end_where_another_byte_stands(void **state)
{
	(void)state;
	for (size_t length = 0; length < LONGEST; length++) {
		char *text = repeated("Abc", length);
		struct arena arena = { 0 };
		char *small =
			small_copy((struct slice){ text, length }, &arena);

		assert_int_equal(small_letters(small), length);
		for (size_t at = 0; at < length; at++) {
			small[at] = '-';
			assert_int_equal(small_letters(small), at);
			small[at] = 'x';
		}
		arena_free(&arena);
		free(text);
	}
}

static void a_word_of_any_length_is_one_token(void **state)
{
	(void)state;
	for (size_t length = 1; length < LONGEST; length++) {
		char *text = repeated("Gout5", length);
		char *fold = repeated("gout5", length);
		struct arena arena = { 0 };
		struct token_list all =
			token_split((struct slice){ text, length }, &arena);

		assert_int_equal(all.count, 1);
		assert_int_equal(all.tokens[0].end, length);
		assert_true(token_is(&all.tokens[0], fold));
		assert_int_equal(all.tokens[0].shape,
				 length == 1  ? SHAPE_UPPER
				 : length < 6 ? SHAPE_CAPITALISED
					      : SHAPE_MIXED);
		arena_free(&arena);
		free(fold);
		free(text);
	}
}

static void a_line_ends_at_its_first_mark(void **state)
{
	(void)state;
	for (size_t length = 0; length < LONGEST; length++) {
		char *text = repeated("a\tb", length);
		struct slice slice = { text, length };

		assert_int_equal(word_line_end(slice, 0), length);
		for (size_t at = 0; at < length; at++) {
			char kept = text[at];

			text[at] = at % 2 ? '\n' : '\r';
			assert_int_equal(word_line_end(slice, 0), at);
			text[at] = kept;
		}
		free(text);
	}
}

static void a_piece_is_found_at_every_place(void **state)
{
	(void)state;
	for (size_t length = 3; length < LONGEST; length++)
		for (size_t at = 0; at + 3 <= length; at++) {
			char *text = repeated("do nd", length);

			assert_false(making_contains(text, SLICE("mOd")));
			text[at] = 'M';
			text[at + 1] = 'o';
			text[at + 2] = 'D';
			assert_true(making_contains(text, SLICE("mOd")));
			assert_true(making_contains(text, SLICE("m")));
			free(text);
		}
	assert_true(making_contains("", SLICE("")));
	assert_false(making_contains("", SLICE("a")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_letter_is_made_small),
		cmocka_unit_test(letters_end_where_another_byte_stands),
		cmocka_unit_test(a_word_of_any_length_is_one_token),
		cmocka_unit_test(a_line_ends_at_its_first_mark),
		cmocka_unit_test(a_piece_is_found_at_every_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
