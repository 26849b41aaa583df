/*
 * Note types and decks from the JSON texts of schema 11.
 */
#include <jansson.h>
#include <stdlib.h>

#include "exchange/anki_types_private.h"
#include "exchange/foreign_database.h"

/* Numbers are at times written as texts. */
static int64_t number_in(const json_t *object, const char *name,
			 int64_t otherwise)
{
	const json_t *value = json_object_get(object, name);

	if (json_is_string(value))
		return strtoll(json_string_value(value), NULL, 10);
	return json_is_number(value) ? (int64_t)json_number_value(value)
				     : otherwise;
}

static const char *text_in(struct anki_types *types, const json_t *object,
			   const char *name)
{
	const json_t *value = json_object_get(object, name);

	if (!json_is_string(value))
		return "";
	return import_text(types->import,
			   (struct slice){ json_string_value(value),
					   json_string_length(value) });
}

/* The element of a list whose "ord" is `ordinal`, or else the one there. */
static const json_t *by_ordinal(const json_t *list, size_t ordinal)
{
	for (size_t i = 0; i < json_array_size(list); i++)
		if (number_in(json_array_get(list, i), "ord", -1) ==
		    (int64_t)ordinal)
			return json_array_get(list, i);
	return json_array_get(list, ordinal);
}

void anki_type_read_json(struct anki_types *types, const char *key,
			 const json_t *model, struct anki_type *type)
{
	struct arena *arena = &types->import->cards.arena;
	const json_t *fields = json_object_get(model, "flds");
	const json_t *cards = json_object_get(model, "tmpls");
	size_t field_count = json_array_size(fields);

	type->id = number_in(model, "id", strtoll(key, NULL, 10));
	type->name = text_in(types, model, "name");
	type->cloze = number_in(model, "type", 0) == 1;
	type->field_count =
		field_count < ANKI_FIELDS_MAX ? field_count : ANKI_FIELDS_MAX;
	type->card_count = json_array_size(cards);
	type->fields =
		arena_array(arena, type->field_count, sizeof *type->fields);
	type->cards = arena_array(arena, type->card_count, sizeof *type->cards);
	for (size_t i = 0; i < type->field_count; i++)
		type->fields[i] = text_in(types, by_ordinal(fields, i), "name");
	for (size_t i = 0; i < type->card_count; i++) {
		const json_t *card = by_ordinal(cards, i);

		type->cards[i].name = text_in(types, card, "name");
		type->cards[i].ordinal = number_in(card, "ord", (int64_t)i);
		anki_card_type_set(types, type, &type->cards[i],
				   text_in(types, card, "qfmt"),
				   text_in(types, card, "afmt"));
	}
}

/* An object out of a column, owned: json_decref(); NULL with *error set. */
static json_t *load(sqlite3_stmt *row, int column, const char *what,
		    struct error *error)
{
	struct slice bytes = foreign_bytes(row, column);
	json_error_t why;
	json_t *object = json_loadb(bytes.bytes, bytes.length, 0, &why);

	if (json_is_object(object))
		return object;
	error_set(error, ERROR_INPUT, "its %s are damaged: %s", what,
		  object ? "no JSON object" : why.text);
	json_decref(object);
	return NULL;
}

static bool read_types(struct anki_types *types, sqlite3_stmt *row,
		       struct error *error)
{
	json_t *models = load(row, 0, "note types", error);
	struct anki_type *next;

	if (!models)
		return false;
	next = anki_types_reserve(types, json_object_size(models));
	for (void *at = json_object_iter(models); at;
	     at = json_object_iter_next(models, at))
		anki_type_read_json(types, json_object_iter_key(at),
				    json_object_iter_value(at),
				    &next[types->type_count++]);
	json_decref(models);
	return true;
}

static bool read_decks(struct anki_types *types, sqlite3_stmt *row,
		       struct error *error)
{
	json_t *decks = load(row, 1, "decks", error);
	struct anki_deck *next;

	if (!decks)
		return false;
	next = anki_decks_reserve(types, json_object_size(decks));
	for (void *at = json_object_iter(decks); at;
	     at = json_object_iter_next(decks, at)) {
		const json_t *deck = json_object_iter_value(at);

		next[types->deck_count++] = (struct anki_deck){
			number_in(deck, "id",
				  strtoll(json_object_iter_key(at), NULL, 10)),
			text_in(types, deck, "name")
		};
	}
	json_decref(decks);
	return true;
}

static bool read_settings(struct anki_types *types, sqlite3_stmt *row,
			  struct error *error)
{
	json_t *conf = load(row, 2, "settings", error);

	if (!conf)
		return false;
	anki_settings_apply(
		types, &(struct anki_settings){
			       .created = sqlite3_column_int64(row, 3),
			       .offset = number_in(conf, "creationOffset", 0),
			       .has_offset = json_is_number(
				       json_object_get(conf, "creationOffset")),
			       .scheduler = number_in(conf, "schedVer", 1),
		       });
	json_decref(conf);
	return true;
}

bool anki_types_read_json(struct anki_types *types, sqlite3 *db,
			  struct error *error)
{
	sqlite3_stmt *row;
	bool ok;

	if (!foreign_prepare(db, "SELECT models, decks, conf, crt FROM col",
			     &row, error))
		return false;
	ok = foreign_step(row, error) && read_types(types, row, error) &&
	     read_decks(types, row, error) && read_settings(types, row, error);
	if (!ok && error->kind == ERROR_NONE)
		error_set(error, ERROR_INPUT,
			  "the collection says nothing of itself");
	sqlite3_finalize(row);
	return ok;
}
