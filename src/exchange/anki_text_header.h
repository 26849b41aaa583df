/*
 * anki_text_header - the lines "#key:value" at the head of a text file that
 * Anki wrote, or that was written for it.
 */
#ifndef ROUNDS_EXCHANGE_ANKI_TEXT_HEADER_H
#define ROUNDS_EXCHANGE_ANKI_TEXT_HEADER_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

enum anki_html { ANKI_HTML_UNSAID, ANKI_HTML_NO, ANKI_HTML_YES };

/* What to do with a note that is there already. */
enum anki_matches { ANKI_UPDATE, ANKI_KEEP_CURRENT, ANKI_KEEP_BOTH };

/* Zero where nothing is said.  Slices are borrowed from the text read. */
struct anki_text_header {
	bool present;   /* there is at least one line with a known key */
	char separator; /* 0: to be found out */
	enum anki_html html;
	enum anki_matches matches;
	struct slice tags;     /* of all notes */
	struct slice columns;  /* names, as a row of the file */
	struct slice notetype; /* of all notes, as is deck */
	struct slice deck;
	/* Counted from 1. */
	size_t notetype_column, deck_column, tags_column, guid_column;
	size_t line_count; /* lines of the header */
	struct slice rest; /* the text behind it */
};

/*
 * Read the head of `text`.  As in Anki: keys in any case; what follows a
 * value that is one word is passed over; keys not known are, too; the first
 * line may be "tags:WORDS".
 */
void anki_text_header_read(struct anki_text_header *header, struct slice text);

#endif
