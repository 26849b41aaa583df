#include "exchange/anki_read.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "exchange/anki_note_cards.h"
#include "exchange/anki_past.h"
#include "exchange/foreign_database.h"

/* A longer note is no text to learn. */
enum { FIELD_END = 0x1F, NOTE_MAX = 1 << 20 };

struct reading {
	struct import *import;
	const struct import_options *options;
	struct anki_types types;
	struct anki_past past; /* empty unless it is wanted */
	sqlite3_stmt *notes, *cards;
	bool more_cards; /* `card` is one not yet taken */
	struct anki_card_row card;
	struct import scratch; /* texts of the present note */
	size_t orphans;        /* cards without a note */
};

static bool next_card(struct reading *reading, struct error *error)
{
	sqlite3_stmt *row = reading->cards;

	reading->more_cards = foreign_step(row, error);
	if (reading->more_cards)
		reading->card = (struct anki_card_row){
			.note = sqlite3_column_int64(row, 0),
			.ordinal = sqlite3_column_int64(row, 1),
			.id = sqlite3_column_int64(row, 2),
			.deck = sqlite3_column_int64(row, 3),
			.type = sqlite3_column_int64(row, 4),
			.queue = sqlite3_column_int64(row, 5),
			.due = sqlite3_column_int64(row, 6),
			.interval = sqlite3_column_int64(row, 7),
			.factor = sqlite3_column_int64(row, 8),
			.real_due = sqlite3_column_int64(row, 9),
			.real_deck = sqlite3_column_int64(row, 10),
		};
	return error->kind == ERROR_NONE;
}

static struct slice scratch_text(struct reading *reading, struct slice bytes)
{
	return slice_of(import_text(&reading->scratch, bytes));
}

/* The fields in order; missing ones are empty, more than there are go. */
static struct slice *split_fields(struct reading *reading, struct slice bytes,
				  size_t count)
{
	struct slice *fields = arena_array(&reading->scratch.cards.arena,
					   count + 1, sizeof *fields);

	for (size_t i = 0; i < count; i++) {
		const char *end = bytes.length ? memchr(bytes.bytes, FIELD_END,
							bytes.length)
					       : NULL;
		size_t size = end ? (size_t)(end - bytes.bytes) : bytes.length;

		fields[i] = scratch_text(reading,
					 (struct slice){ bytes.bytes, size });
		size += end ? 1 : 0;
		bytes = (struct slice){ bytes.bytes + size,
					bytes.length - size };
	}
	return fields;
}

static bool read_cards(struct reading *reading,
		       const struct anki_note_row *note, struct error *error)
{
	struct anki_note_cards cards = { .import = reading->import,
					 .types = &reading->types,
					 .note = note };

	while (reading->more_cards && reading->card.note == note->id) {
		struct import_origin *origin =
			anki_note_cards_add(&cards, &reading->card);

		if (origin && reading->options->with_schedule)
			anki_past_apply(&reading->past, &reading->types,
					&reading->card,
					reading->options->rollover_hour,
					origin);
		if (!next_card(reading, error))
			return false;
	}
	anki_note_cards_end(&cards);
	return true;
}

static bool read_note(struct reading *reading, struct error *error)
{
	sqlite3_stmt *row = reading->notes;
	struct anki_note_row note = {
		.id = sqlite3_column_int64(row, 0),
		.guid = scratch_text(reading, foreign_bytes(row, 1)),
		.type = anki_type_find(&reading->types,
				       sqlite3_column_int64(row, 2)),
		.tags = scratch_text(reading, foreign_bytes(row, 3)),
	};

	if (!import_note(reading->import, 0, 0, error))
		return false;
	while (reading->more_cards && reading->card.note < note.id) {
		reading->orphans++;
		if (!next_card(reading, error))
			return false;
	}
	const struct slice fields = foreign_bytes(row, 4);

	if (note.type && fields.length <= NOTE_MAX) {
		note.fields =
			split_fields(reading, fields, note.type->field_count);
		return read_cards(reading, &note, error);
	}
	import_refuse(reading->import, "anki-note", NULL,
		      note.type ? "note %lld is longer than 1 MiB"
				: "note %lld is of a type that is not here",
		      (long long)note.id);
	while (reading->more_cards && reading->card.note == note.id)
		if (!next_card(reading, error))
			return false;
	return true;
}

static bool read_notes(struct reading *reading, struct error *error)
{
	if (!next_card(reading, error))
		return false;
	while (foreign_step(reading->notes, error)) {
		bool ok = read_note(reading, error);

		import_release(&reading->scratch);
		if (!ok)
			return false;
	}
	for (; reading->more_cards; reading->orphans++)
		if (!next_card(reading, error))
			return false;
	return error->kind == ERROR_NONE;
}

static void warn(struct import *import, const char *rule, const char *format,
		 ...) PRINTF_LIKE(3, 4);

/* Of the collection as a whole, not of one note. */
static void warn(struct import *import, const char *rule, const char *format,
		 ...)
{
	va_list args;
	char text[512];

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	diagnostic_add(&import->findings,
		       (struct diagnostic_place){ import->file, 0, 0 },
		       DIAGNOSTIC_WARNING, rule, NULL, "%s", text);
}

static void warn_of_card_type(struct import *import,
			      const struct anki_type *type,
			      const struct anki_card_type *card)
{
	const char *unknown =
		card->front.unknown ? card->front.unknown : card->back.unknown;

	if (card->fault)
		warn(import, "anki-template",
		     "'%.100s' of note type '%.100s' shows the fields in "
		     "their order: %s",
		     card->name, type->name, card->fault);
	else if (unknown)
		warn(import, "anki-template",
		     "'%.100s' of note type '%.100s' shows a field '%.100s', "
		     "which there is none of",
		     card->name, type->name, unknown);
}

/* Once for each, not for each of their notes. */
static void warn_of_templates(const struct reading *reading)
{
	for (size_t i = 0; i < reading->types.type_count; i++) {
		const struct anki_type *type = &reading->types.types[i];

		for (size_t k = 0; k < type->card_count; k++)
			warn_of_card_type(reading->import, type,
					  &type->cards[k]);
	}
}

static void warn_of_orphans(const struct reading *reading)
{
	if (reading->orphans)
		warn(reading->import, "anki-card",
		     "%zu cards belong to no note and are left out",
		     reading->orphans);
}

bool anki_read(struct import *import, sqlite3 *db,
	       const struct import_options *options, struct error *error)
{
	struct reading reading = { .import = import,
				   .options = options,
				   .types = { .import = import } };
	bool ok;

	ok = anki_types_read(&reading.types, db, error) &&
	     (!options->with_schedule ||
	      anki_past_read(&reading.past, db, &reading.types,
			     options->rollover_hour, error)) &&
	     foreign_prepare(db,
			     "SELECT id, guid, mid, tags, flds FROM notes "
			     "ORDER BY id",
			     &reading.notes, error) &&
	     foreign_prepare(db,
			     "SELECT nid, ord, id, did, type, queue, due, ivl, "
			     "factor, odue, odid FROM cards ORDER BY nid, ord",
			     &reading.cards, error) &&
	     read_notes(&reading, error);
	if (ok) {
		warn_of_templates(&reading);
		warn_of_orphans(&reading);
	}
	sqlite3_finalize(reading.notes);
	sqlite3_finalize(reading.cards);
	return ok;
}
