#include "anki_fixture.h"

#include <stdio.h>

#include "exchange/archive_read.h"
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

/* Statements after the fixture's, and what the refusal says. */
static const struct hostile {
	const char *name, *statement, *refusal;
} hostile[] = {
	{ "a view in place of a table is refused",
	  "ALTER TABLE cards RENAME TO c;"
	  "CREATE VIEW cards AS SELECT * FROM c;",
	  "has a view or trigger 'cards'" },
	{ "a trigger is refused",
	  "CREATE TRIGGER evil AFTER INSERT ON notes BEGIN"
	  " SELECT 1; END;",
	  "has a view or trigger 'evil'" },
	{ "a virtual table is refused",
	  "CREATE VIRTUAL TABLE v USING fts5 (x);", "has a virtual table 'v'" },
	{ "a computed column is refused",
	  "ALTER TABLE notes ADD COLUMN big AS (zeroblob(100000000));",
	  "has a computed column in table 'notes'" },
	{ "a schema of tomorrow is refused", "UPDATE col SET ver = 250;",
	  "schema 250 is newer" },
	{ "a schema of long ago is refused", "UPDATE col SET ver = 1;",
	  "schema 1 is one that no released Anki" },
	{ "damaged note types are refused", "UPDATE col SET models = '{';",
	  "note types are damaged" },
	{ "decks that are no object are refused",
	  "UPDATE col SET decks = '[]';", "decks are damaged" },
	{ "a database of another program is refused", "DROP TABLE cards;",
	  "no collection of Anki" },
	{ "a collection that says nothing is refused", "DELETE FROM col;",
	  "says nothing of itself" },
	{ "a table without its columns is refused",
	  "DROP TABLE cards; CREATE TABLE cards (id INTEGER);",
	  "no such column" },
};

static void check_hostile(void **state)
{
	const struct hostile *row = *state;
	const char *const statements[] = { fixture_tables, fixture_about,
					   fixture_notes, row->statement,
					   NULL };
	struct import import;
	struct error error = { 0 };

	assert_false(read_statements(statements, &import, &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	if (!strstr(error.text, row->refusal))
		fail_msg("%s", error.text);
	assert_int_equal(import.cards.count, 0);
	import_release(&import);
}

static void odd_notes_are_counted_and_told(void **state)
{
	static const char *const statements[] = {
		fixture_tables, fixture_about,
		"INSERT INTO notes VALUES (1, 'a', 99, 0, '', 'x|y'),"
		" (2, 'b', 7, 0, '', '|y'), (3, 'c', 7, 0, '', 'x'),"
		" (4, 'd', 7, 0, '', 'x|y'), (5, 'e', 8, 0, '', '{{c1::x'),"
		" (6, x'FF1B', 7, 0, x'FF20FF', x'611B5B33316D1FE9'),"
		" (7, NULL, 7, 0, NULL, NULL);"
		"INSERT INTO cards (id, nid, did, ord) VALUES (11, 1, 1, 0),"
		" (12, 2, 1, 0), (13, 3, 1, 0), (14, 4, 1, 7), (15, 5, 1, 0),"
		" (16, 6, 1, 0), (17, 7, 1, -3), (18, 77, 1, 0);",
		NULL
	};
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_statements(statements, &import, &error));
	assert_int_equal(import.note_count, 7);
	assert_int_equal(import.refused, 5);
	assert_int_equal(import.cards.count, 2);
	assert_int_equal(import.findings.counts[DIAGNOSTIC_ERROR], 5);
	/* Without an answer the question stands on both sides, as in Anki. */
	assert_string_equal(import.cards.cards[0].answer, "x");
	assert_string_equal(import.cards.cards[1].question, "a[31m");
	assert_string_equal(import.cards.cards[1].answer, "\xC3\xA9");
	import_release(&import);
}

/* A package with one damage; every one must be refused, none may crash. */
static void check_damaged(struct slice zip, const char *refusal)
{
	char path[] = "/tmp/rounds-test-XXXXXX";
	int file = mkstemp(path);
	struct import import;
	struct error error = { 0 };

	assert_int_equal(write(file, zip.bytes, zip.length),
			 (ssize_t)zip.length);
	close(file);
	assert_false(import_read(&import, path, &plain, &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	if (!strstr(error.text, refusal))
		fail_msg("%s", error.text);
	import_release(&import);
	unlink(path);
}

static void make_zip(const struct fixture_member *members, struct text *zip)
{
	char path[32];
	struct error error = { 0 };

	fixture_package(members, path);
	assert_true(file_read(path, 1 << 30, zip, &error));
	unlink(path);
}

static void a_truncated_package_is_refused(void **state)
{
	struct text collection = TEXT_INIT, zip = TEXT_INIT;

	(void)state;
	fixture_database(sound, &collection);
	const struct fixture_member members[] = {
		{ "collection.anki2", { collection.bytes, collection.length } },
		{ 0 },
	};

	make_zip(members, &zip);
	for (size_t size = 4; size < zip.length; size += zip.length / 7)
		check_damaged((struct slice){ zip.bytes, size },
			      "can't be opened");
	text_release(&collection);
	text_release(&zip);
}

static void a_damaged_page_is_refused(void **state)
{
	struct text collection = TEXT_INIT, zip = TEXT_INIT;

	(void)state;
	fixture_database(sound, &collection);
	/* The third page holds notes. */
	memset(collection.bytes + 2 * 4096, 0x5A, 64);
	const struct fixture_member members[] = {
		{ "collection.anki2", { collection.bytes, collection.length } },
		{ 0 },
	};

	make_zip(members, &zip);
	check_damaged((struct slice){ zip.bytes, zip.length }, "damaged");
	text_release(&collection);
	text_release(&zip);
}

/* A collection of zeros, packed a thousand times smaller. */
static void a_bomb_is_refused_before_it_fills_the_disk(void **state)
{
	struct text zeros = TEXT_INIT, zstd = TEXT_INIT, zip = TEXT_INIT;
	size_t size = (size_t)ARCHIVE_FREE + (8 << 20);

	(void)state;
	text_reserve(&zeros, size);
	memset(zeros.bytes, 0, size);
	zeros.length = size;
	const struct fixture_member plain_bomb[] = {
		{ "collection.anki2", { zeros.bytes, zeros.length } },
		{ 0 },
	};

	make_zip(plain_bomb, &zip);
	check_damaged((struct slice){ zip.bytes, zip.length },
		      "it unpacks to more than");
	text_clear(&zip);
	fixture_zstd((struct slice){ zeros.bytes, zeros.length }, &zstd);
	const struct fixture_member zstd_bomb[] = {
		{ "meta", SLICE("\x08\x03") },
		{ "collection.anki21b", { zstd.bytes, zstd.length } },
		{ 0 },
	};

	make_zip(zstd_bomb, &zip);
	check_damaged((struct slice){ zip.bytes, zip.length },
		      "it unpacks to more than");
	text_release(&zeros);
	text_release(&zstd);
	text_release(&zip);
}

static void packages_that_lack_something_are_refused(void **state)
{
	const struct {
		struct fixture_member members[3];
		const char *refusal;
	} cases[] = {
		{ { { "readme.txt", SLICE("x") } }, "holds no cards" },
		{ { { "../../evil.txt", SLICE("x") } }, "holds no cards" },
		{ { { "meta", SLICE("\x08\x09") },
		    { "collection.anki2", SLICE("x") } },
		  "newer than this program" },
		{ { { "meta", SLICE("\x08\x03") },
		    { "collection.anki2", SLICE("x") } },
		  "lacks its collection" },
		{ { { "collection.anki2", SLICE("x") } },
		  "no collection of Anki" },
		{ { { "collection.anki21b", SLICE("no zstd at all") } },
		  "zstd" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct text zip = TEXT_INIT;

		make_zip(cases[i].members, &zip);
		check_damaged((struct slice){ zip.bytes, zip.length },
			      cases[i].refusal);
		text_release(&zip);
	}
}

/* Each pattern fills a field; none may take longer than it is long. */
static void long_patterns_take_no_longer_than_their_length(void **state)
{
	static const char *const patterns[] = {
		"<",
		"<hr ",
		"<img ",
		"<hr id=x>",
		"{{c1::",
		"}}",
		"{{c1::a}}",
		"::",
		"[",
		"&",
		"<div>",
		"<b>",
		"<table><tr><td>",
		"<ul><li>",
		"<!--",
		"*",
		"<br>",
		"<sup>1",
		"`",
	};
	struct import import;

	(void)state;
	alarm(60);
	for (size_t i = 0; i < COUNT_OF(patterns); i++) {
		struct text sql = TEXT_INIT;
		struct error error = { 0 };

		text_printf(
			&sql,
			"INSERT INTO notes VALUES (1, 'a', 7, 0, '', "
			"substr(replace(hex(zeroblob(50000)), '0', '%s'), "
			"1, 100000) || '|x'), (2, 'b', 8, 0, '', "
			"'{{c1::a}}' || substr(replace(hex(zeroblob(50000)),"
			" '0', '%s'), 1, 100000) || '|x');"
			"INSERT INTO cards (id, nid, did, ord) VALUES"
			" (11, 1, 1, 0), (12, 2, 1, 0);",
			patterns[i], patterns[i]);
		const char *const statements[] = { fixture_tables,
						   fixture_about, sql.bytes,
						   NULL };

		assert_true(read_statements(statements, &import, &error));
		assert_int_equal(import.note_count, 2);
		import_release(&import);
		text_release(&sql);
	}
	alarm(0);
}

static void a_note_as_long_as_a_book_is_refused(void **state)
{
	static const char *const statements[] = {
		fixture_tables, fixture_about,
		"INSERT INTO notes VALUES (1, 'a', 7, 0, '', "
		"hex(zeroblob(600000)) || '|x');"
		"INSERT INTO cards (id, nid, did, ord) VALUES (11, 1, 1, 0);",
		NULL
	};
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_statements(statements, &import, &error));
	assert_int_equal(import.refused, 1);
	assert_non_null(
		strstr(import.findings.items[0].text, "longer than 1 MiB"));
	import_release(&import);
}

int main(void)
{
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(notes_become_cards),
		cmocka_unit_test(the_newest_kind_is_read_and_never_its_stub),
		cmocka_unit_test(the_second_kind_is_read_and_never_its_stub),
		cmocka_unit_test(what_was_learnt_comes_when_it_is_wanted),
		cmocka_unit_test(odd_notes_are_counted_and_told),
		cmocka_unit_test(
			long_patterns_take_no_longer_than_their_length),
		cmocka_unit_test(a_note_as_long_as_a_book_is_refused),
		cmocka_unit_test(a_truncated_package_is_refused),
		cmocka_unit_test(a_damaged_page_is_refused),
		cmocka_unit_test(a_bomb_is_refused_before_it_fills_the_disk),
		cmocka_unit_test(packages_that_lack_something_are_refused),
	};
	struct CMUnitTest tests[COUNT_OF(others) + COUNT_OF(hostile)];

	setenv("TZ", "UTC", 1);
	memcpy(tests, others, sizeof others);
	for (size_t i = 0; i < COUNT_OF(hostile); i++)
		tests[COUNT_OF(others) + i] = (struct CMUnitTest){
			.name = hostile[i].name,
			.test_func = check_hostile,
			.initial_state = (void *)(uintptr_t)&hostile[i],
		};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
