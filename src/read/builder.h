/*
 * builder - passages in the making, each byte with its place in the file.
 *
 * A reader opens a block, hands over pieces of the file in reading order and
 * closes it.  White space becomes single spaces, invisible characters go
 * away, and every byte kept remembers where it stood.  outline_finish() then
 * turns the blocks into the document's passages.
 */
#ifndef READ_BUILDER_H
#define READ_BUILDER_H

#include "rounds/document.h"

struct block {
	struct passage passage; /* section and article are still empty */
	bool joined;    /* no blank line stands between it and the one before */
	bool bulleted;  /* stood behind a bullet or a number */
	bool numbered;  /* that was a number */
	bool known;     /* markup says what it is; else its looks decide */
	bool linked;    /* hardly more than a link to elsewhere */
	unsigned depth; /* of the list it is in; 0 outside lists */
	size_t marked;  /* bytes in bold or slanted letters that it begins with
			 */
};

/* Private to builder.c but for `blocks` and `count`. */
struct builder {
	struct document *document; /* borrowed; its arena owns the blocks */
	struct block *blocks;
	size_t count, capacity;

	struct text text; /* of the open block */
	struct passage_span *spans;
	size_t span_count, span_capacity;
	uint64_t next; /* where the file goes on after the last byte kept */
	bool space;    /* white space waits for the next word */
	uint64_t space_start, space_end;

	size_t counted, line; /* line number of byte `counted` */
	const char *title;    /* that data above the text gives, or NULL */
};

void builder_init(struct builder *builder, struct document *document);
void builder_release(struct builder *builder);

/* Start a block.  Borrowed until the next builder_open(). */
struct block *builder_open(struct builder *builder, enum passage_kind kind);

/* The file's bytes [start, end), as they stand. */
void builder_copy(struct builder *builder, size_t start, size_t end);

/* `bytes`, which markup or an entity at [start, end) stands for. */
void builder_put(struct builder *builder, struct slice bytes, size_t start,
		 size_t end);

/* A gap between words at [start, end): a line end, a cell border. */
void builder_space(struct builder *builder, size_t start, size_t end);

/* End the block; one without text is dropped, then the result is NULL. */
struct block *builder_close(struct builder *builder);

/* Bytes of text in the open block. */
size_t builder_length(const struct builder *builder);

/* The text of the open block; borrowed until more is added. */
struct slice builder_text(const struct builder *builder);

/* Forget the block closed last; its text stays in the arena. */
void builder_drop(struct builder *builder);

/* Line number of a byte of the file, from 1; best asked in rising order. */
size_t builder_line(struct builder *builder, size_t offset);

/* Drop the first `size` bytes, fewer than all, from a closed block's text. */
void builder_cut(struct builder *builder, struct block *block, size_t size);

#endif
