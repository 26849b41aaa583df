#include "anki_fixture.h"

#include "exchange/import_reader.h"
#include "rounds/attrs.h"

static const char deck[] =
	"{\"__type__\": \"Deck\", \"name\": \"Heart\", \"media_files\":"
	" [\"ecg.png\", \"../evil.png\"], \"note_models\": ["
	"{\"crowdanki_uuid\": \"b\", \"name\": \"Basic\", \"type\": 0,"
	" \"flds\": [{\"name\": \"F\", \"ord\": 0}, {\"name\": \"B\","
	" \"ord\": 1}], \"tmpls\": [{\"ord\": 0, \"qfmt\": \"Say: {{F}}\","
	" \"afmt\": \"{{FrontSide}}<hr id=answer>{{B}}\"}, {\"ord\": 1,"
	" \"qfmt\": \"What is {{B}}\", \"afmt\": \"{{F}}\"}]},"
	"{\"crowdanki_uuid\": \"c\", \"name\": \"Cloze\", \"type\": 1,"
	" \"flds\": [{\"name\": \"T\", \"ord\": 0}], \"tmpls\":"
	" [{\"ord\": 0, \"qfmt\": \"{{cloze:T}}\", \"afmt\":"
	" \"{{cloze:T}}\"}]}], \"notes\": [{\"guid\": \"g1\","
	" \"note_model_uuid\": \"b\", \"fields\": [\"one\", \"\"],"
	" \"tags\": [\"x::y\", \"z\"]}, {\"guid\": \"g2\","
	" \"note_model_uuid\": \"gone\", \"fields\": []}], \"children\":"
	" [{\"name\": \"Valves\", \"notes\": [{\"guid\": \"g3\","
	" \"note_model_uuid\": \"c\", \"fields\":"
	" [\"{{c1::<b>a</b>}} {{c3::b}}\"], \"tags\": []}]}]}";

static bool read_json(const char *json, struct import *import,
		      struct error *error)
{
	const struct import_source source = { "/nowhere/deck.json",
					      slice_of(json) };
	const struct import_options options = { 0 };

	*import = (struct import){ .file = "deck.json" };
	return import_crowdanki_read(import, &source, &options, error);
}

static void notes_make_the_cards_that_anki_would(void **state)
{
	const struct import_source source = { NULL, slice_of(deck) };
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(import_crowdanki_knows(&source));
	assert_true(read_json(deck, &import, &error));
	const struct card *cards = import.cards.cards;

	assert_int_equal(import.note_count, 3);
	assert_int_equal(import.refused, 1);
	assert_int_equal(import.cards.count, 3);
	/* The other card asks for a field that is empty. */
	assert_string_equal(cards[0].question, "Say: one");
	assert_string_equal(cards[0].key, "g1");
	assert_string_equal(cards[0].deck, "Heart");
	assert_int_equal(cards[0].tag_count, 2);
	assert_string_equal(cards[0].tags[0], "x::y");
	assert_string_equal(cards[1].question, "[...] b");
	assert_string_equal(cards[1].answer, "**a**");
	assert_string_equal(cards[1].deck, "Heart::Valves");
	assert_string_equal(cards[2].key, "g3-c3");
	assert_int_equal(import.media_count, 1);
	import_release(&import);
}

static void damage_is_refused(void **state)
{
	static const struct {
		const char *json, *refusal;
	} cases[] = {
		{ "{\"__type__\": \"Deck\", \"name\": ", "is damaged: 1:" },
		{ "[]", "no JSON object" },
	};
	struct text deep = TEXT_INIT;
	struct import import;
	struct error error = { 0 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		assert_false(read_json(cases[i].json, &import, &error));
		assert_non_null(strstr(error.text, cases[i].refusal));
		import_release(&import);
	}
	for (int i = 0; i < 100; i++)
		text_add_string(&deep, "{\"children\": [");
	for (int i = 0; i < 100; i++)
		text_add_string(&deep, "]}");
	assert_false(read_json(deep.bytes, &import, &error));
	assert_non_null(strstr(error.text, "nested too deeply"));
	import_release(&import);
	text_release(&deep);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notes_make_the_cards_that_anki_would),
		cmocka_unit_test(damage_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
