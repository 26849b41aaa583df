/*
 * import - the cards in a file of another program, ready for the store.
 *
 * import_read() looks at the bytes of a file, never at its name, finds the
 * reader that knows them, and gives one list: cards, what the store must
 * know to recognise them, the files they show, and what was refused.  It
 * changes nothing; import_put() puts the cards in.
 *
 * A *note* is what the input counts: a row of a table, a question of a
 * deck, a note of Anki.  A note gives one card, several (a cloze with
 * several numbers, a note type with several templates), or none (refused).
 * Notes are numbered from 0 in the order of the input, the refused too, so
 * that the counts of an import add up to `note_count`.
 *
 * For readers.  One file a format, src/exchange/import_FORMAT.c, with a row
 * in import_formats.c (src/exchange/import_reader.h).  For each note call
 * import_note() once, then import_card() for each of its cards, or
 * import_refuse() when it gives none.  Every text must be valid UTF-8
 * without NUL and in the arena `cards.arena`.  import_text() makes it
 * so from bytes of unknown merit.
 */
#ifndef ROUNDS_IMPORT_H
#define ROUNDS_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/card.h"
#include "rounds/day.h"
#include "rounds/diagnostic.h"
#include "rounds/error.h"
#include "rounds/markdown_deck.h"
#include "rounds/sm2.h"
#include "rounds/store_review.h"
#include "rounds/text.h"

/* A larger file of text is refused; an archive may be any size. */
#define IMPORT_TEXT_MAX ((size_t)256 << 20)
#define IMPORT_NOTES_MAX 5000000

/* Which part of a card shows a field; bits. */
enum import_part {
	IMPORT_QUESTION = 1,
	IMPORT_ANSWER = 2,
	IMPORT_NOTE = 4,
	IMPORT_ALL = 7
};

/* A field of a note type, for tags that protect fields by name. */
struct import_field {
	const char *name; /* as the note type has it: "Back Extra" */
	unsigned shown;   /* enum import_part bits */
};

/* What another scheduler had come to: `day` counts as in day.h. */
struct import_schedule {
	struct sm2_state state; /* of sm2.h's ranges; checked by the store */
	day_number due;         /* DAY_NONE: new */
	day_number last;        /* last answered; DAY_NONE: unknown */
};

/*
 * What an import knows of a card beside the card: origins[i] is that of
 * cards.cards[i].  Zeroed is "nothing known".
 */
struct import_origin {
	size_t note;         /* which note gave it */
	size_t line, column; /* of the note, from 1; 0: unknown */
	/*
	 * card.key stands in the input: a key of ours, or import_key() of
	 * guid and ordinal.  Otherwise the card is known by its question,
	 * and card.key is NULL or what a new card would be called.
	 */
	bool keyed;
	/*
	 * The input says nothing of a part of the card, and what the
	 * store has stays (a ragged row, an update of one column).
	 */
	unsigned missing;                  /* enum import_part bits */
	const struct import_field *fields; /* may be shared; NULL: none */
	size_t field_count;
	const struct import_schedule *schedule; /* NULL: none */
	const struct past_answer *reviews;      /* oldest first */
	size_t review_count;
};

/* A picture or sound that cards show. */
struct import_media {
	const char *name; /* as cards name it; checked by import_media() */
	uint64_t size;    /* in bytes, as the input says; 0: unknown */
	size_t index;     /* the reader's own */
};

struct import;

/* What must stay open until the media were read. */
struct import_media_source {
	/*
	 * Append the bytes.  ERROR_INPUT when they can't be read: that file
	 * is then refused, not the import.
	 */
	bool (*load)(void *reader, const struct import_media *media,
		     struct text *bytes, struct error *error);
	void (*close)(void *reader);
	void *reader; /* taken by import_release() */
};

/* `struct import import = { 0 };` is empty.  Owns all it points to. */
struct import {
	const char *file;   /* for findings; borrowed from the caller */
	const char *format; /* "Anki package": what the reader knew it as */
	bool ours;          /* a deck of ours: its decks and order hold */
	struct markdown_deck *deck; /* of a Markdown deck, to adopt; or NULL */
	struct card_list cards;
	struct import_origin *origins;
	size_t note_count;   /* all notes, the refused among them */
	size_t refused;      /* notes that gave no card */
	size_t review_count; /* of all cards */
	struct import_media *media;
	size_t media_count;
	struct import_media_source media_source;
	struct diagnostic_list findings;
	size_t origin_capacity, media_capacity; /* private */
	size_t note_line, note_column;          /* private */
	const char **tags;              /* private: a hash table of all tags */
	size_t tag_count, tag_capacity; /* private */
};

/* What the user asked for; zeroed is the default. */
struct import_options {
	const char *field_separator; /* NULL: found out */
	const char *row_separator;   /* NULL: the end of the line */
	const char *deck;   /* for cards whose input names none; NULL */
	bool is_deck;       /* a Markdown file is one, whatever it looks like */
	bool with_schedule; /* intervals, due days and answers too */
	int rollover_hour;  /* of the learner's day, for due days */
	day_number today;   /* the learner's day now */
};

/*
 * Read `file`, "-" being standard input.  What is wrong with single notes
 * is among the findings, with its place.  ERROR_INPUT when the file can't be
 * read as a whole, is damaged, too large, or of no known format; *import is
 * then empty but for its findings.
 */
bool import_read(struct import *import, const char *file,
		 const struct import_options *options,
		 struct error *error) MUST_USE;

void import_release(struct import *import);

/* -- into the store ----------------------------------------------------- */

/* What became of a note; of its cards the one named first decides. */
enum import_outcome {
	IMPORT_CONFLICT, /* edited here and in the input: left as it is here */
	IMPORT_UPDATED,
	IMPORT_UNCHANGED,
	IMPORT_NEW,
	IMPORT_REFUSED, /* none of its cards could be taken */
	IMPORT_OUTCOME_COUNT
};

struct import_put_options {
	bool overwrite; /* in a conflict the input wins */
	bool aliases;   /* remember the keys of cards that had none, too */
	instant_ms instant;
	int rollover_hour; /* of the learner's day */
	/* After each card; false, with the reason, takes all of it back. */
	bool (*step)(void *context, size_t done, struct error *error);
	void *context;
};

/*
 * Put all cards into the store.  The caller has begun (store_begin()), and
 * takes it back when this fails, or when it was only a try.  A card that is
 * there (see store_recognise()) keeps its schedule, its deck and what the user
 * wrote; a tag "AnkiHub_Protect::FIELD" or "AnkiHub_Protect::All" it has
 * there keeps that field of a note as it is.  What was learnt elsewhere is
 * taken for cards never answered here.  counts[] are of notes and add
 * up to import->note_count.  Conflicts, twins and what could not be taken are
 * added to the findings, which are sorted again.
 */
bool import_put(struct import *import, struct store *store,
		const struct import_put_options *options,
		size_t counts[IMPORT_OUTCOME_COUNT],
		struct error *error) MUST_USE;

/* -- for readers -------------------------------------------------------- */

/*
 * The next note begins, at this place (0: unknown, as in databases).  False
 * when there are too many: stop and return what error says.
 */
bool import_note(struct import *import, size_t line, size_t column,
		 struct error *error) MUST_USE;

/*
 * A card of the present note, zeroed but for state (active), status
 * (asserted) and ordinal 1.  *origin, unless NULL, is its origin, with note
 * and place filled in.  Both are borrowed until the next call.
 */
struct card *import_card(struct import *import, struct import_origin **origin);

/* The present note gives no card; the reason, told at its place. */
void import_refuse(struct import *import, const char *rule, const char *next,
		   const char *format, ...) PRINTF_LIKE(4, 5);

/* A remark on the present note, which is taken all the same. */
void import_warn(struct import *import, const char *rule, const char *next,
		 const char *format, ...) PRINTF_LIKE(4, 5);

/*
 * The key of a card from another program's identity: the same as Rounds
 * itself writes into what it exports, so that both ways agree.  Of ordinal
 * 1 it is the guid, of ordinal 2 "GUID-c2", and so on; what can't stand in a
 * key (control characters, more than 200 bytes) is hashed.  NULL for an
 * empty guid.  Borrowed from the import.
 */
const char *import_key(struct import *import, struct slice guid,
		       unsigned ordinal);

/*
 * Bytes as a text of the import: bytes that are not UTF-8 are read as
 * Windows-1252, NUL and other control characters but TAB and line ends go,
 * line ends become "\n", ends are trimmed.  Borrowed from the import.
 */
const char *import_text(struct import *import, struct slice bytes);

/*
 * Split at line ends where there is one, else at white space; copied into
 * the import.
 */
void import_tags(struct import *import, struct card *card, struct slice tags);

/*
 * A file that cards show.  The name must be one safe path component: false,
 * with a finding, when it is not ("..", a slash, a control character, more
 * than 255 bytes) or was there before.
 */
bool import_media(struct import *import, const char *name, uint64_t size,
		  size_t index);

#endif
