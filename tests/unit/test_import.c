#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "exchange/import_encoding.h"
#include "rounds/import.h"

static void texts_are_clean_utf8(void **state)
{
	static const struct {
		struct slice bytes;
		const char *text;
	} cases[] = {
		{ { "  two\r\nlines \t", 14 }, "two\nlines" },
		{ { "old\rMac", 7 }, "old\nMac" },
		{ { "caf\xc3\xa9", 5 }, "caf\xc3\xa9" },
		{ { "caf\xe9 \x80", 6 }, "caf\xc3\xa9 \xe2\x82\xac" },
		{ { "a\0b\x1b[31mc\x7f", 10 }, "ab[31mc" },
		{ { "", 0 }, "" },
	};
	struct import import = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(import_text(&import, cases[i].bytes),
				    cases[i].text);
	import_release(&import);
}

static void keys_come_from_guid_and_ordinal(void **state)
{
	struct import import = { 0 };
	char longest[300];

	(void)state;
	memset(longest, 'x', sizeof longest);
	assert_string_equal(import_key(&import, SLICE("q:#{3|,"), 1),
			    "q:#{3|,");
	assert_string_equal(import_key(&import, SLICE("abc"), 3), "abc-c3");
	assert_null(import_key(&import, SLICE(""), 1));
	assert_int_equal(strlen(import_key(&import, SLICE("a\033[2J"), 1)), 16);
	assert_int_equal(strlen(import_key(
				 &import,
				 (struct slice){ longest, sizeof longest }, 1)),
			 16);
	import_release(&import);
}

static void names_of_media_are_one_safe_component(void **state)
{
	static const char *const bad[] = {
		"",        "..",       ".",         "../x.png",
		"a/b.png", "a\\b.png", "a\033.png", "\xff.png",
	};
	struct import import = { .file = "deck" };

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		assert_false(import_media(&import, bad[i], 1, i));
	assert_true(import_media(&import, "heart sound.mp3", 1, 7));
	assert_int_equal(import.media_count, 1);
	assert_int_equal(import.media[0].index, 7);
	assert_int_equal(import.findings.counts[DIAGNOSTIC_ERROR],
			 sizeof bad / sizeof *bad);
	import_release(&import);
}

static void tags_are_split_at_white_space(void **state)
{
	struct import import = { 0 };
	struct card *card;

	(void)state;
	card = import_card(&import, NULL);
	import_tags(&import, card, SLICE(" a::b  \x01 c\t"));
	import_tags(&import, card, SLICE("d"));
	assert_int_equal(card->tag_count, 3);
	assert_string_equal(card->tags[0], "a::b");
	assert_string_equal(card->tags[2], "d");
	import_release(&import);
}

static void a_tag_of_many_cards_is_kept_once(void **state)
{
	struct import import = { 0 };
	const char *first;

	(void)state;
	import_tags(&import, import_card(&import, NULL), SLICE("a::b x"));
	first = import.cards.cards[0].tags[0];
	for (int i = 0; i < 1000; i++) {
		struct text tags = TEXT_INIT;

		text_printf(&tags, "t%d a::b", i);
		struct card *card = import_card(&import, NULL);

		import_tags(&import, card,
			    (struct slice){ tags.bytes, tags.length });
		assert_int_equal(strncmp(card->tags[0], tags.bytes,
					 tags.length - 5),
				 0);
		assert_ptr_equal(card->tags[1], first);
		text_release(&tags);
	}
	import_release(&import);
}

static void refused_notes_are_counted_with_their_place(void **state)
{
	struct import import = { .file = "deck" };
	struct import_origin *origin;
	struct error error = { 0 };

	(void)state;
	assert_true(import_note(&import, 3, 1, &error));
	import_refuse(&import, "no-answer", NULL, "row %d has no answer", 1);
	assert_true(import_note(&import, 4, 1, &error));
	assert_string_equal(card_state_name(
				    import_card(&import, &origin)->state),
			    "active");
	assert_int_equal(origin->note, 1);
	assert_int_equal(origin->line, 4);
	assert_int_equal(import.refused, 1);
	assert_int_equal(import.note_count, 2);
	assert_int_equal(import.findings.items[0].place.line, 3);
	import_release(&import);
}

static void encodings_are_told_apart(void **state)
{
	static const struct {
		struct slice bytes;
		const char *text; /* NULL: refused */
		size_t warnings;
	} cases[] = {
		{ { "\xef\xbb\xbfQ\n", 5 }, "Q\n", 0 },
		{ { "\xff\xfe\xe9\0\n\0", 6 }, "\xc3\xa9\n", 0 },
		{ { "\xfe\xff\0\xe9\0\n", 6 }, "\xc3\xa9\n", 0 },
		{ { "a\0;\0b\0\n\0", 8 }, "a;b\n", 0 },
		{ { "\xfe\xff\xd8\x3d\xde\x00", 6 }, "\xf0\x9f\x98\x80", 0 },
		{ { "\xfe\xff\xd8\x3d\0A\0", 7 },
		  "\xef\xbf\xbd"
		  "A\xef\xbf\xbd",
		  0 },
		{ { "caf\xe9\n", 5 }, "caf\xc3\xa9\n", 0 },
		{ { "caf\xc3\xa9\ncaf\xe9\n", 11 },
		  "caf\xc3\xa9\ncaf\xc3\xa9\n",
		  1 },
		{ { "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 20 }, NULL, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct import import = { .file = "deck" };
		struct text text = TEXT_INIT;
		struct error error = { 0 };
		bool ok = import_decode(&import, cases[i].bytes, &text, &error);

		assert_int_equal(ok, cases[i].text != NULL);
		if (ok)
			assert_string_equal(text.bytes, cases[i].text);
		assert_int_equal(import.findings.count, cases[i].warnings);
		text_release(&text);
		import_release(&import);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts_are_clean_utf8),
		cmocka_unit_test(keys_come_from_guid_and_ordinal),
		cmocka_unit_test(names_of_media_are_one_safe_component),
		cmocka_unit_test(tags_are_split_at_white_space),
		cmocka_unit_test(a_tag_of_many_cards_is_kept_once),
		cmocka_unit_test(refused_notes_are_counted_with_their_place),
		cmocka_unit_test(encodings_are_told_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
