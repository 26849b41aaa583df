/*
 * Any bytes as the note types, decks, settings and fields of a collection of
 * Anki, and as its file and its list of media: never a crash, and whatever
 * is taken counts up.  The input is divided at each byte 0xFF.
 */
#include <sqlite3.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/anki_read.h"
#include "rounds/arena.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PARTS = 6 };

static const char schema[] =
	"CREATE TABLE col (crt, ver, conf, models, decks);"
	"CREATE TABLE notes (id INTEGER PRIMARY KEY, guid, mid, tags, flds);"
	"CREATE TABLE cards (id INTEGER PRIMARY KEY, nid, did, ord, type,"
	" queue, due, ivl, factor, odue, odid);"
	"CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid, ease, ivl, factor,"
	" time, type);"
	"INSERT INTO cards (nid, ord, due) VALUES (1, 0, 1), (1, 1, 2),"
	" (1, 2, 3), (2, 0, 4);"
	"INSERT INTO revlog VALUES (5, 1, 3, 4, 2500, 9, 1);";

static void must(bool what, const char *text)
{
	if (what)
		return;
	fprintf(stderr, "%s\n", text);
	abort();
}

/* Run one statement with the parts as its parameters. */
static void insert(sqlite3 *db, const char *sql, const struct slice *parts)
{
	sqlite3_stmt *statement;

	must(sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK,
	     sqlite3_errmsg(db));
	for (int i = 0; i < PARTS; i++)
		sqlite3_bind_text(statement, i + 1, parts[i].bytes,
				  (int)parts[i].length, SQLITE_STATIC);
	sqlite3_step(statement);
	sqlite3_finalize(statement);
}

static void check(const struct import *import)
{
	must(import->note_count <= 2, "more notes than there are");
	must(import->refused <= import->note_count, "too many are refused");
	for (size_t i = 0; i < import->cards.count; i++) {
		const struct card *card = &import->cards.cards[i];

		must(card->question && *card->question, "no question");
		must(card->answer && *card->answer, "no answer");
		must((card->kind == CARD_CLOZE) == (card->cloze != NULL),
		     "a cloze without its text");
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct import_options options = { .with_schedule = true,
						.rollover_hour = 4 };
	struct slice parts[PARTS] = { 0 };
	struct slice rest = { (const char *)data, size };
	struct import import = { .file = "fuzz" };
	struct error error = { 0 };
	sqlite3 *db = NULL;

	for (int i = 0; i < PARTS; i++) {
		const char *end =
			rest.length ? memchr(rest.bytes, 0xFF, rest.length)
				    : NULL;
		size_t length = end ? (size_t)(end - rest.bytes) : rest.length;

		parts[i] = (struct slice){ length ? rest.bytes : "", length };
		length += end ? 1 : 0;
		rest = (struct slice){ rest.bytes + length,
				       rest.length - length };
	}
	must(sqlite3_open(":memory:", &db) == SQLITE_OK, "no memory");
	must(sqlite3_exec(db, schema, NULL, NULL, NULL) == SQLITE_OK,
	     sqlite3_errmsg(db));
	insert(db, "INSERT INTO col VALUES (?4, 11, ?1, ?2, ?3)", parts);
	insert(db,
	       "INSERT INTO notes VALUES (1, 'a', 1, ?6, ?5), "
	       "(2, 'b', 2, ?6, ?5)",
	       parts);
	if (anki_read(&import, db, &options, &error))
		check(&import);
	sqlite3_close(db);
	import_release(&import);
	return 0;
}
