/*
 * CrowdAnki: decks, note types and notes of Anki as one JSON file, with the
 * media in a folder beside it.  It holds no cards: which ones a note makes is
 * worked out as Anki does.
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/anki_cloze.h"
#include "exchange/anki_note_cards.h"
#include "exchange/anki_types_private.h"
#include "exchange/import_reader.h"
#include "rounds/file.h"
#include "rounds/memory.h"

enum { DEPTH_MAX = 32, MEDIA_MAX = 512 << 20, NOTE_MAX = 1 << 20 };

struct reading {
	struct import *import;
	struct anki_types types;
	const char **names; /* of the note types: names[id - 1] */
	int64_t deck;       /* the one at hand, counted from 1 */
	struct anki_note_row note;
	struct import scratch; /* texts of the present note */
};

bool import_crowdanki_knows(const struct import_source *source)
{
	struct slice head = slice_trim(source->bytes);
	static const char mark[] = "\"__type__\"";

	if (!slice_starts_with(head, "{"))
		return false;
	for (size_t i = 0; i < head.length && i < 200; i++)
		if (slice_starts_with((struct slice){ head.bytes + i,
						      head.length - i },
				      mark))
			return true;
	return false;
}

static struct slice text_of(const json_t *value)
{
	return json_is_string(value)
		       ? (struct slice){ json_string_value(value),
					 json_string_length(value) }
		       : SLICE("");
}

static struct slice scratch_text(struct reading *reading, const json_t *value)
{
	return slice_of(import_text(&reading->scratch, text_of(value)));
}

/* Call `visit` for this deck and all below it, until one fails. */
static bool each_deck(struct reading *reading, const json_t *deck,
		      const char *above, unsigned depth,
		      bool (*visit)(struct reading *reading, const json_t *deck,
				    const char *name, struct error *error),
		      struct error *error)
{
	struct arena *arena = &reading->import->cards.arena;
	const json_t *children = json_object_get(deck, "children");
	const char *name = import_text(reading->import,
				       text_of(json_object_get(deck, "name")));

	if (depth == DEPTH_MAX)
		return error_set(error, ERROR_INPUT,
				 "its decks are nested too deeply");
	if (above)
		name = arena_printf(arena, "%s::%s", above, name);
	if (!visit(reading, deck, name, error))
		return false;
	for (size_t i = 0; i < json_array_size(children); i++)
		if (!each_deck(reading, json_array_get(children, i), name,
			       depth + 1, visit, error))
			return false;
	return true;
}

static bool count_deck(struct reading *reading, const json_t *deck,
		       const char *name, struct error *error)
{
	(void)name;
	(void)error;
	reading->types.deck_count++;
	reading->types.type_count +=
		json_array_size(json_object_get(deck, "note_models"));
	return true;
}

/* Note types get numbers in order; notes name them by their uuid. */
static bool read_types(struct reading *reading, const json_t *deck,
		       const char *name, struct error *error)
{
	struct anki_types *types = &reading->types;
	const json_t *models = json_object_get(deck, "note_models");

	(void)error;
	types->decks[types->deck_count] =
		(struct anki_deck){ (int64_t)types->deck_count + 1, name };
	types->deck_count++;
	for (size_t i = 0; i < json_array_size(models); i++) {
		const json_t *model = json_array_get(models, i);
		struct anki_type *type = &types->types[types->type_count];

		anki_type_read_json(types, "0", model, type);
		type->id = (int64_t)types->type_count + 1;
		reading->names[types->type_count++] =
			import_text(reading->import,
				    text_of(json_object_get(model,
							    "crowdanki_uuid")));
	}
	return true;
}

static const struct anki_type *find_type(const struct reading *reading,
					 const json_t *note)
{
	struct slice name = text_of(json_object_get(note, "note_model_uuid"));

	for (size_t i = 0; i < reading->types.type_count; i++)
		if (slice_equal(name, slice_of(reading->names[i])))
			return &reading->types.types[i];
	return NULL;
}

/* Fields and tags; false when the note is longer than any that is learnt. */
static bool set_texts(struct reading *reading, const json_t *note)
{
	const json_t *fields = json_object_get(note, "fields");
	const json_t *tags = json_object_get(note, "tags");
	size_t count = reading->note.type->field_count, size = 0;
	struct text words = TEXT_INIT;

	reading->note.fields =
		arena_array(&reading->scratch.cards.arena, count + 1,
			    sizeof *reading->note.fields);
	for (size_t i = 0; i < count; i++) {
		reading->note.fields[i] =
			scratch_text(reading, json_array_get(fields, i));
		size += reading->note.fields[i].length;
	}
	for (size_t i = 0; i < json_array_size(tags); i++) {
		struct slice tag = text_of(json_array_get(tags, i));

		text_add(&words, tag.bytes, tag.length);
		text_add_char(&words, ' ');
	}
	reading->note.tags = slice_of(
		import_text(&reading->scratch,
			    (struct slice){ words.bytes, words.length }));
	text_release(&words);
	return size <= NOTE_MAX;
}

/* A card of each number in the fields whose gaps the front shows. */
static void add_clozes(struct reading *reading, struct anki_note_cards *cards)
{
	const struct anki_type *type = reading->note.type;
	const struct anki_template *front = &type->cards[0].front;
	bool numbers[CLOZE_ORDINAL_MAX + 1] = { false };

	for (size_t i = 0; i < front->count; i++)
		if (front->pieces[i].filters & ANKI_FILTER_CLOZE &&
		    front->pieces[i].field >= 0)
			anki_cloze_numbers(
				reading->note.fields[front->pieces[i].field],
				numbers);
	for (int64_t n = 1; n <= CLOZE_ORDINAL_MAX; n++)
		if (numbers[n])
			anki_note_cards_add(cards,
					    &(struct anki_card_row){
						    .deck = reading->deck,
						    .ordinal = n - 1 });
}

static void add_cards(struct reading *reading)
{
	const struct anki_type *type = reading->note.type;
	const struct anki_filling filling = { .fields = reading->note.fields };
	struct anki_note_cards cards = { .import = reading->import,
					 .types = &reading->types,
					 .note = &reading->note };

	if (type->cloze && type->card_count)
		add_clozes(reading, &cards);
	for (size_t i = 0; !type->cloze && i < type->card_count; i++)
		if (type->cards[i].fault ||
		    anki_template_asks(&type->cards[i].front, &filling))
			anki_note_cards_add(
				&cards,
				&(struct anki_card_row){
					.deck = reading->deck,
					.ordinal = type->cards[i].ordinal,
				});
	anki_note_cards_end(&cards);
}

static bool read_notes(struct reading *reading, const json_t *deck,
		       const char *name, struct error *error)
{
	const json_t *notes = json_object_get(deck, "notes");

	(void)name;
	reading->deck++;
	for (size_t i = 0; i < json_array_size(notes); i++) {
		const json_t *note = json_array_get(notes, i);

		if (!import_note(reading->import, 0, 0, error))
			return false;
		reading->note = (struct anki_note_row){
			.id = (int64_t)reading->import->note_count,
			.guid = scratch_text(reading,
					     json_object_get(note, "guid")),
			.type = find_type(reading, note),
		};
		if (!reading->note.type)
			import_refuse(reading->import, "anki-note", NULL,
				      "note %lld is of a type that is not here",
				      (long long)reading->note.id);
		else if (!set_texts(reading, note))
			import_refuse(reading->import, "anki-note", NULL,
				      "note %lld is longer than 1 MiB",
				      (long long)reading->note.id);
		else
			add_cards(reading);
		import_release(&reading->scratch);
	}
	return true;
}

static bool add_media(struct reading *reading, const json_t *deck,
		      const char *name, struct error *error)
{
	const json_t *files = json_object_get(deck, "media_files");
	struct import *import = reading->import;

	(void)name;
	(void)error;
	for (size_t i = 0; i < json_array_size(files); i++)
		import_media(import,
			     import_text(import,
					 text_of(json_array_get(files, i))),
			     0, import->media_count);
	return true;
}

/* `reader` is the folder that the file lies in. */
static bool load(void *reader, const struct import_media *media,
		 struct text *bytes, struct error *error)
{
	struct text path = TEXT_INIT;
	bool ok;

	text_printf(&path, "%s/media/%s", (const char *)reader, media->name);
	ok = file_read(path.bytes, MEDIA_MAX, bytes, error);
	text_release(&path);
	return ok;
}

static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? xstrndup(path, (size_t)(slash - path) + (slash == path))
		     : xstrdup(".");
}

static bool read_decks(struct reading *reading, const json_t *root,
		       const char *path, struct error *error)
{
	struct anki_types *types = &reading->types;
	bool ok = each_deck(reading, root, NULL, 0, count_deck, error);

	if (!ok)
		return false;
	anki_types_reserve(types, types->type_count);
	anki_decks_reserve(types, types->deck_count);
	reading->names =
		arena_array(&reading->import->cards.arena,
			    types->type_count + 1, sizeof *reading->names);
	types->type_count = types->deck_count = 0;
	ok = each_deck(reading, root, NULL, 0, read_types, error);
	ok = ok && each_deck(reading, root, NULL, 0, read_notes, error);
	if (!ok || !path)
		return ok;
	reading->import->media_source =
		(struct import_media_source){ load, free, folder_of(path) };
	return each_deck(reading, root, NULL, 0, add_media, error);
}

bool import_crowdanki_read(struct import *import,
			   const struct import_source *source,
			   const struct import_options *options,
			   struct error *error)
{
	struct reading reading = { .import = import,
				   .types = { .import = import } };
	json_error_t why;
	json_t *root =
		json_loadb(source->bytes.bytes, source->bytes.length, 0, &why);
	bool ok;

	(void)options;
	if (!json_is_object(root))
		ok = error_set(error, ERROR_INPUT, "'%s' is damaged: %d:%d: %s",
			       import->file, why.line, why.column,
			       root ? "no JSON object" : why.text);
	else
		ok = read_decks(&reading, root, source->path, error);
	import_release(&reading.scratch);
	json_decref(root);
	return ok;
}
