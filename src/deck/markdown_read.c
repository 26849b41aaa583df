#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "deck/markdown_reader.h"
#include "rounds/cloze.h"
#include "rounds/utf8.h"

void markdown_fault(struct markdown_reader *reader, size_t at,
		    enum diagnostic_level level, const char *rule,
		    const char *next, const char *format, ...)
{
	struct diagnostic_place place = { .file = reader->deck->file,
					  .line = reader->line,
					  .column = 1 };
	size_t line = reader->start;
	char buffer[256];
	va_list args;

	for (;; place.line++) {
		size_t next_line = markdown_next_line(reader->content, line);

		if (next_line > at || next_line >= reader->content.length)
			break;
		line = next_line;
	}
	for (uint32_t code; line < at && line < reader->content.length;
	     place.column++)
		line += utf8_decode(reader->content.bytes + line,
				    reader->content.length - line, &code);
	va_start(args, format);
	vsnprintf(buffer, sizeof buffer, format, args);
	va_end(args);
	diagnostic_add(reader->findings, place, level, rule, next, "%s",
		       buffer);
}

struct markdown_segment *markdown_segment_add(struct markdown_reader *reader,
					      enum markdown_segment_kind kind,
					      size_t start, size_t end,
					      size_t line)
{
	struct markdown_deck *deck = reader->deck;
	struct markdown_segment *segment;

	deck->segments =
		arena_grow(reader->arena, deck->segments, deck->segment_count,
			   &deck->segment_capacity, sizeof *deck->segments);
	segment = &deck->segments[deck->segment_count++];
	*segment = (struct markdown_segment){
		.kind = kind,
		.bytes = { reader->content.bytes + start, end - start },
		.line = line,
		.first_card = deck->cards.count,
	};
	reader->start = start;
	reader->line = line;
	return segment;
}

/* No card may hold what the rest of the program relies on not to be there. */
static bool check_bytes(struct markdown_reader *reader,
			const struct markdown_segment *segment)
{
	struct slice bytes = segment->bytes;
	const char *nul = memchr(bytes.bytes, '\0', bytes.length);
	size_t offset;

	if (!utf8_valid(bytes.bytes, bytes.length, &offset)) {
		markdown_fault(reader, reader->start + offset, DIAGNOSTIC_ERROR,
			       "invalid-utf8", "save the file as UTF-8",
			       "byte 0x%02X is no UTF-8",
			       (unsigned char)bytes.bytes[offset]);
		return false;
	}
	if (nul) {
		markdown_fault(reader,
			       reader->start + (size_t)(nul - bytes.bytes),
			       DIAGNOSTIC_ERROR, "control-character",
			       "take it out", "there is a NUL byte");
		return false;
	}
	return true;
}

/* Remember where and how adopting writes a key into this segment. */
static void note_key_place(struct markdown_reader *reader,
			   struct markdown_segment *segment,
			   const struct markdown_layout *layout)
{
	size_t end = markdown_line_end(reader->content, layout->start);
	size_t next = markdown_next_line(reader->content, layout->start);
	static const char *const ends[] = { "", "\n", "\r", "\r\n" };

	segment->key_at = layout->key_at - reader->start;
	segment->end = ends[1];
	if (next > end && reader->content.bytes[end] == '\r')
		segment->end = ends[next - end == 2 ? 3 : 2];
	segment->in_comment =
		layout->has_comment ? layout->comment.key_text : NULL;
}

static void read_card(struct markdown_reader *reader,
		      const struct markdown_block *blocks, size_t count,
		      size_t end)
{
	struct markdown_segment *segment =
		markdown_segment_add(reader, MARKDOWN_CARD, blocks->start, end,
				     blocks->line);
	size_t first = reader->deck->cards.count;
	struct markdown_layout layout = { 0 };

	if (check_bytes(reader, segment)) {
		markdown_layout_read(&layout, blocks, count, reader->content,
				     reader->arena);
		note_key_place(reader, segment, &layout);
		if (markdown_card_read(reader, &layout, &segment->exact_key))
			segment->card_count = reader->deck->cards.count - first;
	}
	for (size_t i = first; i < reader->deck->cards.count; i++)
		reader->deck->places[i].segment =
			reader->deck->segment_count - 1;
	if (!segment->card_count)
		segment->kind = MARKDOWN_BROKEN;
}

/* Bytes [start, end) that are neither card nor deck name. */
static void read_other(struct markdown_reader *reader, size_t start, size_t end,
		       size_t line)
{
	struct markdown_deck *deck = reader->deck;
	struct markdown_segment *last =
		deck->segment_count ? &deck->segments[deck->segment_count - 1]
				    : NULL;

	if (start == end)
		return;
	if (last && last->kind == MARKDOWN_OTHER)
		last->bytes.length += end - start;
	else
		markdown_segment_add(reader, MARKDOWN_OTHER, start, end, line);
}

static void read_deck_name(struct markdown_reader *reader,
			   const struct markdown_block *block, size_t end)
{
	struct markdown_segment *segment =
		markdown_segment_add(reader, MARKDOWN_DECK_NAME, block->start,
				     end, block->line);
	char *name;

	reader->deck_name = NULL;
	if (!check_bytes(reader, segment) || !block->text.length)
		return;
	name = arena_strndup(reader->arena, block->text.bytes,
			     block->text.length);
	for (char *c = name; *c; c++)
		if (*c == '\n' || *c == '\r' || *c == '\t')
			*c = ' ';
	reader->deck_name = name;
}

static bool is_section(const struct markdown_block *block)
{
	return block->kind == BLOCK_HEADING && block->level <= 2;
}

static bool is_loose_cloze(const struct markdown_reader *reader,
			   const struct markdown_block *block)
{
	return block->kind == BLOCK_PARAGRAPH &&
	       cloze_opens((struct slice){ reader->content.bytes + block->start,
					   block->end - block->start });
}

/* How many blocks, from `blocks` on, make one segment. */
static size_t take_segment(struct markdown_reader *reader,
			   const struct markdown_block *blocks, size_t count)
{
	size_t used = 1;

	if (blocks->kind == BLOCK_HEADING && blocks->level == 2) {
		while (used < count && !is_section(&blocks[used]))
			used++;
	} else if (is_loose_cloze(reader, blocks)) {
		used = markdown_layout_loose(blocks, count, reader->content,
					     reader->arena);
	}
	size_t end = used < count ? blocks[used].start : reader->content.length;

	if (blocks->kind == BLOCK_HEADING && blocks->level == 1)
		read_deck_name(reader, blocks, end);
	else if ((blocks->kind == BLOCK_HEADING && blocks->level == 2) ||
		 is_loose_cloze(reader, blocks))
		read_card(reader, blocks, used, end);
	else
		read_other(reader, blocks->start, end, blocks->line);
	return used;
}

void markdown_deck_read(struct markdown_deck *deck, const char *file,
			struct slice content, struct diagnostic_list *findings)
{
	struct markdown_reader reader = { .deck = deck,
					  .arena = &deck->cards.arena,
					  .findings = findings,
					  .line = 1 };
	struct markdown_blocks blocks = { 0 };

	*deck = (struct markdown_deck){ 0 };
	deck->file = arena_strdup(reader.arena, file);
	reader.content.length = content.length;
	reader.content.bytes =
		arena_strndup(reader.arena, content.bytes, content.length);
	if (content.length > MARKDOWN_DECK_SIZE_MAX) {
		markdown_fault(&reader, 0, DIAGNOSTIC_ERROR, "too-large",
			       "divide it", "deck is larger than 64 MiB");
		read_other(&reader, 0, content.length, 1);
		return;
	}
	markdown_blocks_read(&blocks, reader.content, reader.arena);
	read_other(&reader, 0,
		   blocks.count ? blocks.items[0].start : content.length, 1);
	for (size_t i = 0; i < blocks.count;)
		i += take_segment(&reader, blocks.items + i, blocks.count - i);
	markdown_keys_give(&reader);
	diagnostic_sort(findings);
}

void markdown_deck_release(struct markdown_deck *deck)
{
	card_list_release(&deck->cards);
	*deck = (struct markdown_deck){ 0 };
}

void markdown_deck_write(const struct markdown_deck *deck, struct text *out)
{
	for (size_t i = 0; i < deck->segment_count; i++)
		text_add(out, deck->segments[i].bytes.bytes,
			 deck->segments[i].bytes.length);
}
