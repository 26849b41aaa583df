#include "anki_fixture.h"

#include <stdio.h>

#include "rounds/attrs.h"

static const struct import_options plain = { .rollover_hour = 4,
					     .today = 20500 };
static const char *const sound[] = { fixture_tables, fixture_about,
				     fixture_notes, NULL };

/* Read a package of these members; its file is gone afterwards. */
static bool read_members(const struct fixture_member *members,
			 const struct import_options *options,
			 struct import *import, struct error *error)
{
	char path[32];
	bool ok;

	fixture_package(members, path);
	ok = import_read(import, path, options, error);
	unlink(path);
	return ok;
}

/* One that holds nothing but a collection made by these statements. */
static bool read_statements(const char *const *statements,
			    struct import *import, struct error *error)
{
	struct text collection = TEXT_INIT;
	bool ok;

	fixture_database(statements, &collection);
	const struct fixture_member members[] = {
		{ "collection.anki2", { collection.bytes, collection.length } },
		{ 0 },
	};

	ok = read_members(members, &plain, import, error);
	text_release(&collection);
	return ok;
}

/* The four cards of the fixture, whatever it was packed in. */
static void check_cards(const struct import *import)
{
	const struct card *cards = import->cards.cards;

	assert_string_equal(import->format, "an Anki package");
	assert_int_equal(import->note_count, 2);
	assert_int_equal(import->refused, 0);
	assert_int_equal(import->cards.count, 4);
	assert_string_equal(cards[0].question, "**Which** valve?");
	assert_string_equal(cards[0].answer, "The *mitral* valve");
	assert_string_equal(cards[0].key, "guid#1");
	assert_string_equal(cards[0].deck, "Heart::Valves");
	assert_int_equal(cards[0].tag_count, 2);
	assert_string_equal(cards[0].tags[0], "#AK::Step_1::A&B");
	assert_int_equal(cards[0].state, CARD_ACTIVE);
	assert_string_equal(cards[1].question, "The *mitral* valve");
	assert_string_equal(cards[1].answer, "**Which** valve?");
	assert_string_equal(cards[1].key, "guid#1-c2");
	assert_string_equal(cards[1].siblings, cards[0].siblings);
	assert_int_equal(cards[1].tag_count, 2);
	assert_int_equal(cards[1].state, CARD_SUSPENDED);
	assert_int_equal(cards[2].kind, CARD_CLOZE);
	assert_string_equal(cards[2].question, "[...] eases spasms");
	assert_string_equal(cards[2].answer, "Baclofen");
	assert_string_equal(cards[2].note, "GABA<sub>B</sub>");
	assert_string_equal(cards[3].question, "Baclofen eases [of what]");
	assert_string_equal(cards[3].cloze,
			    "{{c1::Baclofen}} eases {{c2::spasms::of what}}");
	assert_int_equal(cards[3].ordinal, 2);
	assert_string_equal(cards[3].deck, "Heart::Valves");
	assert_true(import->origins[3].keyed);
	assert_int_equal(import->origins[3].note, 1);
}

static void notes_become_cards(void **state)
{
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_statements(sound, &import, &error));
	check_cards(&import);
	assert_int_equal(import.findings.count, 0);
	assert_int_equal(import.origins[0].field_count, 2);
	assert_string_equal(import.origins[0].fields[1].name, "Back");
	assert_int_equal(import.origins[0].fields[1].shown, IMPORT_ANSWER);
	import_release(&import);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notes_become_cards),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
