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

/* The newest kind: tables, protocol buffers, zstd, and a stub beside it. */
static const char tables[] =
	"UPDATE col SET ver = 18, conf = '', models = '', decks = '';"
	"CREATE TABLE config (KEY TEXT PRIMARY KEY, val BLOB);"
	"INSERT INTO config VALUES ('creationOffset', '-60'),"
	" ('schedVer', '2');"
	"CREATE TABLE decks (id INTEGER PRIMARY KEY,"
	" name TEXT NOT NULL COLLATE unicase);"
	"INSERT INTO decks VALUES (1, 'Default'),"
	" (5, 'Heart' || char(31) || 'Valves');"
	"CREATE TABLE notetypes (id INTEGER PRIMARY KEY,"
	" name TEXT NOT NULL COLLATE unicase, config BLOB);"
	"CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);"
	"INSERT INTO notetypes VALUES (7, 'Basic', x''),"
	" (8, 'Cloze', x'0801');"
	"CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT NOT NULL"
	" COLLATE unicase, config BLOB, PRIMARY KEY (ntid, ord))"
	" WITHOUT ROWID;"
	"INSERT INTO fields VALUES (7, 1, 'Back', x''), (7, 0, 'Front', x''),"
	" (8, 0, 'Text', x''), (8, 1, 'Extra', x'');"
	"CREATE TABLE templates (ntid INTEGER, ord INTEGER, name TEXT NOT NULL"
	" COLLATE unicase, config BLOB, PRIMARY KEY (ntid, ord))"
	" WITHOUT ROWID;";

/* The message of a template: field 1 the front, field 2 the back. */
static void add_template(struct text *sql, int type, int ordinal,
			 const char *front, const char *back)
{
	const char *const sides[] = { front, back };

	text_printf(sql, "INSERT INTO templates VALUES (%d, %d, 'Card', x'",
		    type, ordinal);
	for (unsigned i = 0; i < 2; i++) {
		text_printf(sql, "%02X%02X", (i + 1) << 3 | 2,
			    (unsigned)strlen(sides[i]));
		for (const char *at = sides[i]; *at; at++)
			text_printf(sql, "%02X", (unsigned char)*at);
	}
	text_add_string(sql, "');");
}

/* As the newest Anki leaves it, its header still in WAL mode. */
static void make_newest(struct text *packed)
{
	struct text sql = TEXT_INIT, database = TEXT_INIT;

	add_template(&sql, 7, 0, "{{Front}}",
		     "{{FrontSide}}<hr id=answer>{{Back}}");
	add_template(&sql, 7, 1, "{{Back}}", "{{Back}}<br>{{Front}}");
	add_template(&sql, 8, 0, "{{cloze:Text}}",
		     "{{cloze:Text}}<br>{{edit:Extra}}");
	const char *const statements[] = { fixture_tables, fixture_about,
					   fixture_notes,  tables,
					   sql.bytes,      NULL };

	fixture_database(statements, &database);
	database.bytes[18] = database.bytes[19] = 2;
	fixture_zstd((struct slice){ database.bytes, database.length }, packed);
	text_release(&sql);
	text_release(&database);
}

static const char *const stub[] = {
	fixture_tables, fixture_about,
	"INSERT INTO notes VALUES (1, 'x', 7, 0, '', 'Please update|');"
	"INSERT INTO cards VALUES (1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0);",
	NULL
};

/* The file's bytes as the import's media source gives them. */
static void check_media(struct import *import, size_t at, const char *name,
			const char *content)
{
	struct text bytes = TEXT_INIT;
	struct error error = { 0 };

	assert_string_equal(import->media[at].name, name);
	assert_true(import->media_source.load(import->media_source.reader,
					      &import->media[at], &bytes,
					      &error));
	assert_string_equal(bytes.bytes, content);
	text_release(&bytes);
}

static void the_newest_kind_is_read_and_never_its_stub(void **state)
{
	/* Two entries: name, size; the second has an unsafe name. */
	static const char list[] = "\x0A\x0D\x0A\x09"
				   "heart.png\x10\x03"
				   "\x0A\x08\x0A\x04../x\x10\x01";
	struct text collection = TEXT_INIT, old = TEXT_INIT, names = TEXT_INIT,
		    picture = TEXT_INIT;
	struct import import;
	struct error error = { 0 };

	(void)state;
	make_newest(&collection);
	fixture_database(stub, &old);
	fixture_zstd((struct slice){ list, sizeof list - 1 }, &names);
	fixture_zstd(SLICE("png"), &picture);
	const struct fixture_member members[] = {
		{ "meta", SLICE("\x08\x03") },
		{ "collection.anki2", { old.bytes, old.length } },
		{ "collection.anki21b",
		  { collection.bytes, collection.length } },
		{ "media", { names.bytes, names.length } },
		{ "0", { picture.bytes, picture.length } },
		{ "1", { picture.bytes, picture.length } },
		{ 0 },
	};

	if (!read_members(members, &plain, &import, &error))
		fail_msg("%s", error.text);
	check_cards(&import);
	assert_int_equal(import.media_count, 1);
	check_media(&import, 0, "heart.png", "png");
	assert_int_equal(import.findings.count, 1);
	import_release(&import);
	text_release(&collection);
	text_release(&old);
	text_release(&names);
	text_release(&picture);
}

static void the_second_kind_is_read_and_never_its_stub(void **state)
{
	struct text collection = TEXT_INIT, old = TEXT_INIT;
	struct import import;
	struct error error = { 0 };

	(void)state;
	fixture_database(sound, &collection);
	fixture_database(stub, &old);
	const struct fixture_member members[] = {
		{ "collection.anki2", { old.bytes, old.length } },
		{ "collection.anki21",
		  { collection.bytes, collection.length } },
		{ "media",
		  SLICE("{\"4\": \"a b.mp3\", \"9\": \"gone.png\","
			" \"5\": \"\\u001b[31m.png\", \"x\": \"y\"}") },
		{ "4", SLICE("sound") },
		{ "5", SLICE("steer") },
		{ 0 },
	};

	assert_true(read_members(members, &plain, &import, &error));
	check_cards(&import);
	assert_int_equal(import.media_count, 1);
	check_media(&import, 0, "a b.mp3", "sound");
	assert_int_equal(import.findings.counts[DIAGNOSTIC_ERROR], 3);
	import_release(&import);
	text_release(&collection);
	text_release(&old);
}

static void what_was_learnt_comes_when_it_is_wanted(void **state)
{
	const struct import_options wanted = { .with_schedule = true,
					       .rollover_hour = 4 };
	struct text collection = TEXT_INIT;
	struct import import;
	struct error error = { 0 };

	(void)state;
	fixture_database(sound, &collection);
	const struct fixture_member members[] = {
		{ "collection.anki2", { collection.bytes, collection.length } },
		{ 0 },
	};

	assert_true(read_members(members, &wanted, &import, &error));
	const struct import_origin *origin = &import.origins[0];

	assert_int_equal(import.review_count, 2);
	assert_int_equal(origin->review_count, 2);
	assert_int_equal(origin->reviews[0].grade, 4);
	assert_int_equal(origin->reviews[1].grade, 3);
	assert_int_equal(origin->reviews[1].easiness, 235);
	assert_int_equal(origin->reviews[1].milliseconds, 90000);
	assert_non_null(origin->schedule);
	assert_int_equal(origin->schedule->due, 20454 + 40);
	assert_int_equal(origin->schedule->state.interval, 12);
	assert_int_equal(origin->schedule->state.easiness, 235);
	assert_int_equal(origin->schedule->last, 20467);
	assert_null(import.origins[2].schedule);
	import_release(&import);
	text_release(&collection);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(notes_become_cards),
		cmocka_unit_test(the_newest_kind_is_read_and_never_its_stub),
		cmocka_unit_test(the_second_kind_is_read_and_never_its_stub),
		cmocka_unit_test(what_was_learnt_comes_when_it_is_wanted),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
