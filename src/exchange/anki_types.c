#include "exchange/anki_types_private.h"

#include <stdlib.h>
#include <string.h>

#include "exchange/foreign_database.h"

enum { OLDEST = 11, TABLES = 15, NEWEST = 18 };

static struct arena *arena_of(struct anki_types *types)
{
	return &types->import->cards.arena;
}

struct anki_type *anki_types_reserve(struct anki_types *types, size_t count)
{
	types->types =
		arena_array(arena_of(types), count + 1, sizeof *types->types);
	return types->types;
}

struct anki_deck *anki_decks_reserve(struct anki_types *types, size_t count)
{
	types->decks =
		arena_array(arena_of(types), count + 1, sizeof *types->decks);
	return types->decks;
}

/* A gap's text is on both sides; what else the back shows is a note. */
static unsigned parts_of(const struct anki_type *type,
			 const struct anki_card_type *card, int field)
{
	bool front = anki_template_shows(&card->front, field);
	bool back = anki_template_shows(&card->back, field);

	if (!type->cloze)
		return (front ? IMPORT_QUESTION : 0) |
		       (back ? IMPORT_ANSWER : 0);
	return (front ? IMPORT_QUESTION | IMPORT_ANSWER : 0) |
	       (back ? IMPORT_NOTE : 0);
}

void anki_card_type_set(struct anki_types *types, const struct anki_type *type,
			struct anki_card_type *card, const char *front,
			const char *back)
{
	struct arena *arena = arena_of(types);

	if (!anki_template_read(&card->front, front, type->fields,
				type->field_count, arena, &card->fault) ||
	    !anki_template_read(&card->back, back, type->fields,
				type->field_count, arena, &card->fault))
		return;
	card->fields =
		arena_array(arena, type->field_count, sizeof *card->fields);
	for (size_t i = 0; i < type->field_count; i++)
		card->fields[i] =
			(struct import_field){ type->fields[i],
					       parts_of(type, card, (int)i) };
}

void anki_settings_apply(struct anki_types *types,
			 const struct anki_settings *settings)
{
	const int64_t seconds = 86400, most = seconds * 3650000;
	int64_t local = settings->created - settings->offset * 60;

	types->old_scheduler = settings->scheduler < 2;
	if (settings->created < 0 || settings->created > most || local < 0)
		types->first_day = 0;
	else if (settings->has_offset)
		types->first_day = (day_number)(local / seconds);
	else
		types->first_day = day_of_instant(settings->created * 1000, 0);
}

static int compare_types(const void *a, const void *b)
{
	const struct anki_type *left = a, *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

static int compare_decks(const void *a, const void *b)
{
	const struct anki_deck *left = a, *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

const struct anki_type *anki_type_find(const struct anki_types *types,
				       int64_t id)
{
	const struct anki_type wanted = { .id = id };

	return types->type_count
		       ? bsearch(&wanted, types->types, types->type_count,
				 sizeof wanted, compare_types)
		       : NULL;
}

const char *anki_deck_find(const struct anki_types *types, int64_t id)
{
	const struct anki_deck wanted = { .id = id };
	const struct anki_deck *found =
		types->deck_count
			? bsearch(&wanted, types->decks, types->deck_count,
				  sizeof wanted, compare_decks)
			: NULL;

	return found ? found->name : NULL;
}

static bool read_version(sqlite3 *db, int64_t *version, struct error *error)
{
	sqlite3_stmt *row;

	*version = 0;
	if (!foreign_has_table(db, "col") || !foreign_has_table(db, "notes") ||
	    !foreign_has_table(db, "cards"))
		return error_set(error, ERROR_INPUT,
				 "the database is no collection of Anki");
	if (!foreign_prepare(db, "SELECT ver FROM col", &row, error))
		return false;
	if (foreign_step(row, error))
		*version = sqlite3_column_int64(row, 0);
	else if (error->kind == ERROR_NONE)
		error_set(error, ERROR_INPUT,
			  "the collection says nothing of itself");
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

bool anki_types_read(struct anki_types *types, sqlite3 *db, struct error *error)
{
	int64_t version;

	if (!read_version(db, &version, error))
		return false;
	if (version > NEWEST)
		return error_set(error, ERROR_INPUT,
				 "its schema %lld is newer than this program "
				 "knows; export it again with 'support older "
				 "Anki versions'",
				 (long long)version);
	if (version < OLDEST || (version > OLDEST && version < TABLES))
		return error_set(error, ERROR_INPUT,
				 "its schema %lld is one that no released Anki "
				 "exports any more; open it in Anki and export "
				 "it again",
				 (long long)version);
	if (!(version == OLDEST ? anki_types_read_json(types, db, error)
				: anki_types_read_tables(types, db, error)))
		return false;
	if (types->type_count)
		qsort(types->types, types->type_count, sizeof *types->types,
		      compare_types);
	if (types->deck_count)
		qsort(types->decks, types->deck_count, sizeof *types->decks,
		      compare_decks);
	return true;
}
