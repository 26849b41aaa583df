/*
 * document - a file the user studies from, as blocks of readable text.
 *
 * Every reader (plain text, Markdown, HTML) makes the same thing: passages
 * in reading order.  A passage's text is clean UTF-8 on one line (line ends,
 * no-break spaces and runs of white space are one space; markup is gone;
 * entities are decoded) and knows for each of its bytes where in the file
 * it stood, so that any piece of it can be quoted byte for byte.
 */
#ifndef ROUNDS_DOCUMENT_H
#define ROUNDS_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/text.h"

enum passage_kind {
	PASSAGE_HEADING,
	PASSAGE_PARAGRAPH,
	PASSAGE_ITEM,    /* of a list; `label` is the text that leads it in */
	PASSAGE_CELL,    /* of a table; `label` is "row head: column head" */
	PASSAGE_LABEL,   /* a short line that names what follows ("Fatigue:") */
	PASSAGE_CAPTION, /* of a picture, or its alternative text */
	PASSAGE_REFERENCE,  /* an entry of a reference list, a "Source:" line */
	PASSAGE_BOILERPLATE /* navigation, sharing, repeated lines, adverts */
};

/*
 * From text offset `at`, bytes stand at `file` + (offset - at) in the file.
 * Where text and file differ in length (an entity, a run of blanks) two spans
 * may share an `at`: the first is where its source begins, the last where the
 * source's last byte lies.  passage_range() knows this.
 */
struct passage_span {
	size_t at;     /* bytes, into passage text */
	uint64_t file; /* bytes, into the file */
};

struct passage {
	enum passage_kind kind;
	unsigned level;    /* of a heading: 1 the highest; else 0 */
	struct slice text; /* NUL-terminated all the same */
	const char *label; /* run-in or preceding label, or NULL */
	const struct passage_span *spans; /* rising; the first is at 0 */
	size_t span_count;
	const char *const *section; /* heading path, outermost first */
	size_t section_count;
	size_t article; /* index of the article it belongs to, from 0 */
	size_t line;    /* of its first byte in the file, from 1 */
	bool made;      /* put together of others; not of the document */
};

/* A file may hold several articles; topic and abbreviations end with one. */
struct article {
	const char *title; /* or "" when there is none */
	size_t first, end; /* passages [first, end) */
};

enum document_format {
	DOCUMENT_GUESS, /* by name (.md, .html, .htm), then by content */
	DOCUMENT_PLAIN,
	DOCUMENT_MARKDOWN,
	DOCUMENT_HTML
};

struct document {
	const char *name; /* as the user named it */
	enum document_format format;
	const char *via;    /* converter whose output `bytes` are, or NULL */
	struct slice bytes; /* the whole file; borrowed from the caller */
	size_t from;        /* where the part begins that was read, ... */
	size_t from_line;   /* ... and its line; see document_read_parts() */
	const struct passage *passages;
	size_t passage_count;
	const struct article *articles;
	size_t article_count;
	struct arena arena; /* owns all but `bytes` */
};

/*
 * Read `bytes`, which must outlive the document.  Fails (ERROR_INPUT) on
 * invalid UTF-8 ("notes.txt: invalid UTF-8 at byte 17; convert it ..."), on
 * binary content and on an empty document.  On success the caller must call
 * document_release().
 */
bool document_read(struct document *document, const char *name,
		   struct slice bytes, enum document_format format,
		   struct error *error) MUST_USE;

/*
 * As document_read(), but a long file of Markdown or plain text is read in
 * parts, each of one or several articles, so that memory grows with the
 * longest article and not with the file.  `take` is given one after the
 * other; `bytes` of a part end where it does.
 */
bool document_read_parts(const char *name, struct slice bytes,
			 enum document_format format,
			 void (*take)(void *context,
				      const struct document *document),
			 void *context, struct error *error) MUST_USE;

void document_release(struct document *document);

/*
 * The file's byte range for bytes [start, end) of the passage's text, end
 * exclusive; the quote is exactly the file's bytes in that range.
 */
void passage_range(const struct passage *passage, size_t start, size_t end,
		   uint64_t *file_start, uint64_t *file_end);

const char *passage_kind_name(enum passage_kind kind);

#endif
