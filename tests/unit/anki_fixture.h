/*
 * anki_fixture - small packages of Anki, made by the tests that read them.
 *
 * For tests only: anything that fails here ends the test.
 */
#ifndef ROUNDS_TESTS_ANKI_FIXTURE_H
#define ROUNDS_TESTS_ANKI_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include "exchange/archive_write.h"
#include "rounds/file.h"
#include "rounds/import.h"

/* Tables that both schemas have; field ends are written as '|'. */
static const char fixture_tables[] =
	"CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER, ver INTEGER,"
	" conf TEXT, models TEXT, decks TEXT);"
	"CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, mid INTEGER,"
	" mod INTEGER, tags TEXT, flds TEXT);"
	"CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, did INTEGER,"
	" ord INTEGER, type INTEGER, queue INTEGER, due INTEGER, ivl INTEGER,"
	" factor INTEGER, odue INTEGER, odid INTEGER);"
	"CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER,"
	" ease INTEGER, ivl INTEGER, lastIvl INTEGER, factor INTEGER,"
	" time INTEGER, type INTEGER);";

/* Day 0 is 2026-01-01 (20454) an hour east of Greenwich. */
static const char fixture_about[] =
	"INSERT INTO col VALUES (1, 1767236400, 11,"
	" '{\"schedVer\": 2, \"creationOffset\": -60}',"
	" '{\"7\": {\"id\": 7, \"name\": \"Basic\", \"type\": 0, \"flds\":"
	" [{\"name\": \"Back\", \"ord\": 1}, {\"name\": \"Front\", \"ord\": "
	"0}],"
	" \"tmpls\": [{\"name\": \"Card 1\", \"ord\": 0,"
	" \"qfmt\": \"{{Front}}\","
	" \"afmt\": \"{{FrontSide}}<hr id=answer>{{Back}}\"},"
	" {\"name\": \"Card 2\", \"ord\": 1, \"qfmt\": \"{{Back}}\","
	" \"afmt\": \"{{Back}}<br>{{Front}}\"}]},"
	" \"8\": {\"id\": \"8\", \"name\": \"Cloze\", \"type\": 1, \"flds\":"
	" [{\"name\": \"Text\", \"ord\": 0}, {\"name\": \"Extra\", \"ord\": "
	"1}],"
	" \"tmpls\": [{\"name\": \"Cloze\", \"ord\": 0,"
	" \"qfmt\": \"<script>x()</script>{{cloze:Text}}\","
	" \"afmt\": \"{{cloze:Text}}<br>{{edit:Extra}}\"}]}}',"
	" '{\"1\": {\"id\": 1, \"name\": \"Default\"},"
	" \"5\": {\"id\": 5, \"name\": \"Heart::Valves\"}}');";

static const char fixture_notes[] =
	"INSERT INTO notes VALUES"
	" (101, 'guid#1', 7, 0, ' #AK::Step_1::A&B marked ',"
	" '<b>Which</b> valve?|The <i>mitral</i> valve'),"
	" (102, 'guid2', 8, 0, '',"
	" '{{c1::Baclofen}} eases {{c2::spasms::of what}}|GABA<sub>B</sub>');"
	"INSERT INTO cards VALUES"
	" (1001, 101, 5, 0, 2, 2, 40, 12, 2350, 0, 0),"
	" (1002, 101, 5, 1, 0, -1, 3, 0, 0, 0, 0),"
	" (1003, 102, 1, 0, 0, 0, 4, 0, 0, 0, 0),"
	" (1004, 102, 9, 1, 0, 0, 5, 0, 0, 7, 5);"
	"INSERT INTO revlog VALUES"
	" (1768000000000, 1001, 3, 4, 0, 2500, 4000, 0),"
	" (1768400000000, 1001, 2, 12, 4, 2350, 90000, 1),"
	" (1768500000000, 1001, 3, 12, 12, 0, 0, 4);";

/* Anki's own order of names, for tests simply that of bytes. */
static inline int fixture_compare(void *context, int left_size,
				  const void *left, int right_size,
				  const void *right)
{
	int size = left_size < right_size ? left_size : right_size;
	int order = memcmp(left, right, (size_t)size);

	(void)context;
	return order ? order : left_size - right_size;
}

/* A database file made by these statements, NULL ending them. */
static inline void fixture_database(const char *const *statements,
				    struct text *bytes)
{
	sqlite3 *db = NULL;
	sqlite3_int64 size = 0;
	unsigned char *made;

	assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
	sqlite3_create_collation(db, "unicase", SQLITE_UTF8, NULL,
				 fixture_compare);
	for (; *statements; statements++) {
		char *why = NULL;

		if (sqlite3_exec(db, *statements, NULL, NULL, &why) !=
		    SQLITE_OK)
			fail_msg("%s", why);
	}
	assert_int_equal(
		sqlite3_exec(db,
			     "UPDATE notes SET flds = replace(flds, '|', "
			     "char(31))",
			     NULL, NULL, NULL),
		SQLITE_OK);
	made = sqlite3_serialize(db, "main", &size, 0);
	assert_non_null(made);
	text_add(bytes, (const char *)made, (size_t)size);
	sqlite3_free(made);
	sqlite3_close(db);
}

struct fixture_member {
	const char *name;
	struct slice bytes;
};

/* Members until one without a name; *path names a new file. */
static inline void fixture_package(const struct fixture_member *members,
				   char path[32])
{
	struct archive *archive = archive_new(0);
	struct text zip = TEXT_INIT;
	struct error error = { 0 };
	int file;

	for (; members->name; members++)
		archive_add(archive, members->name, members->bytes);
	if (!archive_finish(archive, &zip, &error))
		fail_msg("%s", error.text);
	memcpy(path, "/tmp/rounds-test-XXXXXX",
	       sizeof "/tmp/rounds-test-XXXXXX");
	file = mkstemp(path);
	assert_true(file >= 0);
	assert_int_equal(write(file, zip.bytes, zip.length),
			 (ssize_t)zip.length);
	close(file);
	text_release(&zip);
}

/* Append one zstd frame. */
static inline void fixture_zstd(struct slice bytes, struct text *out)
{
	size_t room = ZSTD_compressBound(bytes.length);
	char *packed = malloc(room);
	size_t size = ZSTD_compress(packed, room, bytes.bytes, bytes.length, 3);

	assert_false(ZSTD_isError(size));
	text_add(out, packed, size);
	free(packed);
}

#endif
