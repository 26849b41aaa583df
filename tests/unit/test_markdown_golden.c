/*
 * What a deck file reads as, beside it in tests/golden/deck: its cards, the
 * findings, the file adopted, and its cards written as a new deck.
 * ROUNDS_ACCEPT=1 writes the files anew.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/card_json.h"
#include "rounds/file.h"
#include "rounds/lint.h"

static void add_cards(const struct markdown_deck *deck, struct text *out)
{
	text_add_string(out, "=== cards\n");
	for (size_t i = 0; i < deck->cards.count; i++) {
		const struct card *card = &deck->cards.cards[i];
		const struct markdown_place *place = &deck->places[i];

		card_json_write(card, out);
		text_printf(out, "deck: %s\n", card->deck ? card->deck : "-");
		text_printf(out, "lines: %zu, %zu, %zu\n", place->question_line,
			    place->answer_line, place->source_line);
		if (card->cloze)
			text_printf(out, "cloze: c%u of %s\n", card->ordinal,
				    card->cloze);
		if (card->note)
			text_printf(out, "note: %s\n", card->note);
		for (size_t t = 0; t < card->tag_count; t++)
			text_printf(out, "tag: %s\n", card->tags[t]);
	}
}

static void describe(const char *name, const struct text *file,
		     struct text *out)
{
	struct markdown_deck deck = { 0 };
	struct diagnostic_list findings = { 0 };

	markdown_deck_read(&deck, name,
			   (struct slice){ file->bytes, file->length },
			   &findings);
	lint_deck(&deck, NULL, &findings);
	add_cards(&deck, out);
	text_add_string(out, "=== findings\n");
	for (size_t i = 0; i < findings.count; i++) {
		diagnostic_format(&findings.items[i], out);
		text_add_char(out, '\n');
	}
	text_add_string(out, "=== adopted\n");
	markdown_deck_adopt(&deck, out);
	text_add_string(out, "=== written\n");
	markdown_cards_write(deck.cards.cards, deck.cards.count, out);
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
}

static void check(const char *name)
{
	const char *root = getenv("ROUNDS_ROOT");
	struct text path = TEXT_INIT, file = TEXT_INIT, found = TEXT_INIT;
	struct text wanted = TEXT_INIT;
	struct error error = { 0 };

	text_printf(&path, "%s/tests/golden/deck/%s.md", root ? root : ".",
		    name);
	assert_true(file_read(path.bytes, FILE_SIZE_MAX, &file, &error));
	text_clear(&path);
	text_printf(&path, "%s.md", name);
	describe(path.bytes, &file, &found);
	text_clear(&path);
	text_printf(&path, "%s/tests/golden/deck/%s.expected",
		    root ? root : ".", name);
	if (getenv("ROUNDS_ACCEPT"))
		assert_true(file_write(path.bytes, found.bytes, found.length,
				       0644, &error));
	assert_true(file_read(path.bytes, FILE_SIZE_MAX, &wanted, &error));
	assert_string_equal(found.bytes, wanted.bytes);
	text_release(&path);
	text_release(&file);
	text_release(&found);
	text_release(&wanted);
}

static void a_plain_deck_is_as_expected(void **state)
{
	(void)state;
	check("plain");
}

static void clozes_are_as_expected(void **state)
{
	(void)state;
	check("cloze");
}

static void faults_are_as_expected(void **state)
{
	(void)state;
	check("faults");
}

static void fences_are_as_expected(void **state)
{
	(void)state;
	check("fences");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plain_deck_is_as_expected),
		cmocka_unit_test(clozes_are_as_expected),
		cmocka_unit_test(faults_are_as_expected),
		cmocka_unit_test(fences_are_as_expected),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
