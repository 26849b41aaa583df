/*
 * Note types and decks from the tables of schemas 15 to 18, whose columns
 * hold messages of protobuf.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/anki_types_private.h"
#include "exchange/foreign_database.h"
#include "exchange/protobuf.h"

/* Numbers of fields in Anki's messages. */
enum { TYPE_KIND = 1, CARD_FRONT = 1, CARD_BACK = 2 };
enum { KIND_CLOZE = 1 };

static bool count_rows(sqlite3 *db, const char *sql, size_t *count,
		       struct error *error)
{
	sqlite3_stmt *row;

	*count = 0;
	if (!foreign_prepare(db, sql, &row, error))
		return false;
	if (foreign_step(row, error))
		*count = (size_t)sqlite3_column_int64(row, 0);
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

static const char *text_of(struct anki_types *types, sqlite3_stmt *row,
			   int column)
{
	return import_text(types->import, foreign_bytes(row, column));
}

static bool read_types(struct anki_types *types, sqlite3 *db,
		       struct error *error)
{
	struct anki_type *next;
	sqlite3_stmt *row;
	size_t count;

	if (!count_rows(db, "SELECT count(*) FROM notetypes", &count, error) ||
	    !foreign_prepare(db, "SELECT id, name, config FROM notetypes", &row,
			     error))
		return false;
	next = anki_types_reserve(types, count);
	while (types->type_count < count && foreign_step(row, error)) {
		struct anki_type *type = &next[types->type_count++];

		type->id = sqlite3_column_int64(row, 0);
		type->name = text_of(types, row, 1);
		type->cloze = protobuf_value(foreign_bytes(row, 2),
					     TYPE_KIND) == KIND_CLOZE;
	}
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

/* Fields, then card types, of one note type; `sql` has its id as ?1. */
static bool each_part(struct anki_types *types, sqlite3 *db,
		      struct anki_type *type, const char *sql,
		      void (*add)(struct anki_types *types,
				  struct anki_type *type, sqlite3_stmt *row),
		      struct error *error)
{
	sqlite3_stmt *row;

	if (!foreign_prepare(db, sql, &row, error))
		return false;
	sqlite3_bind_int64(row, 1, type->id);
	while (foreign_step(row, error))
		add(types, type, row);
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

static void add_field(struct anki_types *types, struct anki_type *type,
		      sqlite3_stmt *row)
{
	if (!type->fields)
		type->fields =
			arena_array(&types->import->cards.arena,
				    ANKI_FIELDS_MAX, sizeof *type->fields);
	if (type->field_count < ANKI_FIELDS_MAX)
		type->fields[type->field_count++] = text_of(types, row, 0);
}

static void add_card(struct anki_types *types, struct anki_type *type,
		     sqlite3_stmt *row)
{
	struct slice config = foreign_bytes(row, 2);
	struct anki_card_type *card;

	if (!type->cards)
		type->cards = arena_array(&types->import->cards.arena,
					  ANKI_FIELDS_MAX, sizeof *type->cards);
	if (type->card_count == ANKI_FIELDS_MAX)
		return;
	card = &type->cards[type->card_count++];
	card->ordinal = sqlite3_column_int64(row, 0);
	card->name = text_of(types, row, 1);
	anki_card_type_set(types, type, card,
			   import_text(types->import,
				       protobuf_bytes(config, CARD_FRONT)),
			   import_text(types->import,
				       protobuf_bytes(config, CARD_BACK)));
}

static bool read_parts(struct anki_types *types, sqlite3 *db,
		       struct error *error)
{
	for (size_t i = 0; i < types->type_count; i++) {
		struct anki_type *type = &types->types[i];

		if (!each_part(types, db, type,
			       "SELECT name FROM fields WHERE ntid = ?1 "
			       "ORDER BY ord",
			       add_field, error) ||
		    !each_part(types, db, type,
			       "SELECT ord, name, config FROM templates "
			       "WHERE ntid = ?1 ORDER BY ord",
			       add_card, error))
			return false;
	}
	return true;
}

/* Here levels are parted by U+001F. */
static const char *deck_name(struct anki_types *types, struct slice bytes)
{
	struct text name = TEXT_INIT;
	const char *copy;

	for (size_t i = 0; i < bytes.length; i++) {
		if (bytes.bytes[i] == '\x1F')
			text_add_string(&name, "::");
		else
			text_add_char(&name, bytes.bytes[i]);
	}
	copy = import_text(types->import,
			   (struct slice){ name.bytes, name.length });
	text_release(&name);
	return copy;
}

static bool read_decks(struct anki_types *types, sqlite3 *db,
		       struct error *error)
{
	struct anki_deck *next;
	sqlite3_stmt *row;
	size_t count;

	if (!count_rows(db, "SELECT count(*) FROM decks", &count, error) ||
	    !foreign_prepare(db, "SELECT id, name FROM decks", &row, error))
		return false;
	next = anki_decks_reserve(types, count);
	while (types->deck_count < count && foreign_step(row, error))
		next[types->deck_count++] =
			(struct anki_deck){ sqlite3_column_int64(row, 0),
					    deck_name(types,
						      foreign_bytes(row, 1)) };
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

/* A number among the settings, which are JSON; false when not there. */
static bool setting(sqlite3_stmt *row, const char *name, int64_t *value)
{
	struct slice key = foreign_bytes(row, 0);
	struct slice bytes = foreign_bytes(row, 1);
	char number[24];

	if (!slice_equal(key, slice_of(name)) || bytes.length >= sizeof number)
		return false;
	memcpy(number, bytes.bytes, bytes.length);
	number[bytes.length] = '\0';
	*value = strtoll(number, NULL, 10);
	return true;
}

static bool read_settings(struct anki_types *types, sqlite3 *db,
			  struct error *error)
{
	struct anki_settings settings = { 0 };
	sqlite3_stmt *row;

	if (!foreign_prepare(db, "SELECT crt FROM col", &row, error))
		return false;
	if (foreign_step(row, error))
		settings.created = sqlite3_column_int64(row, 0);
	sqlite3_finalize(row);
	if (error->kind != ERROR_NONE ||
	    !foreign_prepare(db, "SELECT KEY, val FROM config", &row, error))
		return false;
	while (foreign_step(row, error)) {
		if (setting(row, "creationOffset", &settings.offset))
			settings.has_offset = true;
		setting(row, "schedVer", &settings.scheduler);
	}
	sqlite3_finalize(row);
	anki_settings_apply(types, &settings);
	return error->kind == ERROR_NONE;
}

bool anki_types_read_tables(struct anki_types *types, sqlite3 *db,
			    struct error *error)
{
	return read_types(types, db, error) && read_parts(types, db, error) &&
	       read_decks(types, db, error) && read_settings(types, db, error);
}
