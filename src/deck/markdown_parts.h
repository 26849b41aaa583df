/*
 * markdown_parts - what reading and writing of Markdown decks share.
 *
 * Offsets are bytes into the whole file.  Everything that is returned lives
 * in the arena given.
 */
#ifndef DECK_MARKDOWN_PARTS_H
#define DECK_MARKDOWN_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/card.h"
#include "rounds/text.h"

/* -- lines ------------------------------------------------------------ */

/* Offset of the next line; a line ends with LF, CR or CR LF, as in cmark. */
size_t markdown_next_line(struct slice content, size_t at);

/* Offset behind the last byte of the line at `at`, before its end. */
size_t markdown_line_end(struct slice content, size_t at);

/* Offset of the first byte from `at` on that is no space or tab. */
size_t markdown_skip_blanks(struct slice content, size_t at);

/* True when the line has only spaces and tabs. */
bool markdown_line_blank(struct slice content, size_t at);

/* Lines begun before `at`, so the number of the line `at` stands in. */
size_t markdown_line_number(struct slice content, size_t at);

/* -- blocks ------------------------------------------------------------- */

enum markdown_block_kind {
	BLOCK_HEADING,
	BLOCK_PARAGRAPH,
	BLOCK_QUOTE,
	BLOCK_LIST,
	BLOCK_FENCE,
	BLOCK_HTML,
	BLOCK_OTHER
};

/* A block at the top level: not inside a list or a quote. */
struct markdown_block {
	enum markdown_block_kind kind;
	int level;         /* of a heading */
	size_t start, end; /* from the start of its first line; no blank
			      lines at its end */
	size_t line;       /* of `start`, from 1 */
	bool unclosed;     /* has no end, and runs over headings */
	struct slice info; /* of a fence: the word behind it */
	struct slice text; /* of a heading or fence: its content, raw */
};

struct markdown_blocks {
	struct markdown_block *items;
	size_t count;
	size_t capacity; /* private */
};

/* Cut a file into blocks, by the rules of CommonMark. */
void markdown_blocks_read(struct markdown_blocks *blocks, struct slice content,
			  struct arena *arena);

/* -- the comment of a card ------------------------------------------------ */

struct markdown_setting {
	struct slice name;
	const char *value; /* trimmed, not yet decoded */
	size_t at;         /* offset into the comment */
};

struct markdown_comment {
	size_t size;          /* bytes from "<!--" to "-->" */
	size_t key_at;        /* where a missing key is to be written */
	const char *key_text; /* what stands before it there: " " or ": " */
	const char *key;      /* NULL: missing */
	bool key_spaced;      /* more than one word stands there */
	bool overfull;        /* there are more settings than these */
	struct markdown_setting *settings;
	size_t count, capacity;
};

/* False when the bytes don't begin with the comment of a card. */
bool markdown_comment_read(struct markdown_comment *comment, struct slice bytes,
			   struct arena *arena);

/* True for a comment of this one word, at the start of the bytes. */
bool markdown_comment_is(struct slice bytes, const char *word);

/* Append the comment that says all of a card but its texts and sources. */
void markdown_comment_write(const struct card *card, bool with_kind,
			    bool with_ordinal, struct text *out);

/*
 * Append a value so that neither a control character nor one of `special`
 * stands in it, nor white space at its ends; decoding gives it back.
 */
void markdown_encode(struct text *out, const char *value, const char *special);
char *markdown_decode(struct slice value, struct arena *arena);

/* -- sources -------------------------------------------------------------- */

/* Read a block quote, with its ">". */
void markdown_source_read(struct card_source *source, struct slice quote,
			  struct arena *arena);

/* Append the source as a block quote. */
void markdown_source_write(const struct card_source *source, struct text *out);

#endif
