#include "deck/markdown_layout.h"

#include <stdint.h>
#include <string.h>

#define NOWHERE SIZE_MAX

struct layout_reader {
	struct markdown_layout *layout;
	struct slice content;
	struct arena *arena;
};

static struct slice bytes_of(struct slice content, size_t start, size_t end)
{
	return (struct slice){ content.bytes + start, end - start };
}

static struct slice block_bytes(struct slice content,
				const struct markdown_block *block)
{
	return bytes_of(content, block->start, block->end);
}

/* A copy with "\n" for each line end. */
static const char *copy_lines(struct slice text, struct arena *arena)
{
	char *copy = arena_alloc(arena, text.length + 1);
	size_t length = 0;

	for (size_t at = 0; at < text.length; at++) {
		if (text.bytes[at] != '\r')
			copy[length++] = text.bytes[at];
		else if (at + 1 == text.length || text.bytes[at + 1] != '\n')
			copy[length++] = '\n';
	}
	copy[length] = '\0';
	return copy;
}

static struct markdown_text text_at(struct layout_reader *reader, size_t start,
				    size_t end, size_t line)
{
	return (struct markdown_text){
		.text = copy_lines(bytes_of(reader->content, start, end),
				   reader->arena),
		.at = start,
		.line = line,
	};
}

/* The content of a fence without its last line end. */
static struct markdown_text fence_text(struct layout_reader *reader,
				       const struct markdown_block *block)
{
	size_t start = (size_t)(block->text.bytes - reader->content.bytes);
	struct markdown_text text =
		text_at(reader, start, start + block->text.length,
			block->line + 1);
	size_t length = strlen(text.text);

	if (length && text.text[length - 1] == '\n')
		text.text = arena_strndup(reader->arena, text.text, length - 1);
	return text;
}

static struct markdown_text trimmed(struct layout_reader *reader,
				    struct markdown_text text)
{
	struct slice slice = slice_trim(slice_of(text.text));

	text.at += (size_t)(slice.bytes - text.text);
	text.text = arena_strndup(reader->arena, slice.bytes, slice.length);
	return text;
}

static bool is_fence(const struct markdown_block *block, const char *info)
{
	return block->kind == BLOCK_FENCE &&
	       slice_equal(block->info, slice_of(info));
}

/* Plain text from `start` to the end of blocks [first, end). */
static struct markdown_text plain_text(struct layout_reader *reader,
				       const struct markdown_block *first,
				       const struct markdown_block *end,
				       size_t start, size_t line)
{
	size_t stop = first < end ? end[-1].end
				  : markdown_line_end(reader->content, start);
	struct slice bytes = reader->content;

	if (first < end && start == first->start &&
	    first->kind == BLOCK_PARAGRAPH)
		while (start < stop && bytes.bytes[start] == ' ')
			start++;
	while (stop > start &&
	       (bytes.bytes[stop - 1] == ' ' || bytes.bytes[stop - 1] == '\t' ||
		bytes.bytes[stop - 1] == '\n' || bytes.bytes[stop - 1] == '\r'))
		stop--;
	return start < stop ? text_at(reader, start, stop, line)
			    : (struct markdown_text){ 0 };
}

/*
 * The part between the comment and the note or sources: texts fenced as
 * such, then the answer.  `start` is where text begins beside the comment.
 */
static void read_answer(struct layout_reader *reader,
			const struct markdown_block *block,
			const struct markdown_block *end, size_t start,
			size_t line)
{
	struct markdown_layout *layout = reader->layout;
	bool inlined = start != NOWHERE;

	for (; !inlined && block < end; block++) {
		if (is_fence(block, "question"))
			layout->question =
				trimmed(reader, fence_text(reader, block));
		else if (is_fence(block, "cloze"))
			layout->cloze = fence_text(reader, block);
		else
			break;
	}
	if (!inlined && end - block == 1 && is_fence(block, "answer")) {
		layout->answer = fence_text(reader, block);
		layout->fenced_answer = true;
		return;
	}
	if (!inlined && block == end)
		return;
	if (!inlined) {
		start = block->start;
		line = block->line;
	}
	layout->answer = plain_text(reader, block, end, start, line);
	layout->is_list =
		!inlined && end - block == 1 && block->kind == BLOCK_LIST;
}

static void read_note(struct layout_reader *reader,
		      const struct markdown_block *block,
		      const struct markdown_block *end)
{
	if (block == end)
		return;
	if (end - block == 1 && is_fence(block, "note"))
		reader->layout->note = fence_text(reader, block);
	else
		reader->layout->note = plain_text(reader, block, end,
						  block->start, block->line);
}

static bool is_marker(struct layout_reader *reader,
		      const struct markdown_block *block, const char *word)
{
	return block->kind == BLOCK_HTML &&
	       markdown_comment_is(block_bytes(reader->content, block), word);
}

/* Split the body of a card, blocks [block, end). */
static void read_body(struct layout_reader *reader,
		      const struct markdown_block *block,
		      const struct markdown_block *end, size_t start,
		      size_t line)
{
	struct markdown_layout *layout = reader->layout;
	const struct markdown_block *sources = end, *note;

	while (sources > block && sources[-1].kind == BLOCK_QUOTE)
		sources--;
	layout->sources = sources;
	layout->source_count = (size_t)(end - sources);
	end = sources;
	if (end > block && is_marker(reader, end - 1, "sources"))
		end--;
	for (note = block; note < end; note++)
		if (is_marker(reader, note, "note"))
			break;
	read_answer(reader, block, note, start, line);
	if (note < end)
		read_note(reader, note + 1, end);
}

void markdown_layout_read(struct markdown_layout *layout,
			  const struct markdown_block *blocks, size_t count,
			  struct slice content, struct arena *arena)
{
	struct layout_reader reader = { layout, content, arena };
	const struct markdown_block *block = blocks + 1, *end = blocks + count;
	struct slice title = blocks->kind == BLOCK_HEADING
				     ? blocks->text
				     : slice_trim(block_bytes(content, blocks));
	size_t title_at = (size_t)(title.bytes - content.bytes);
	size_t start = NOWHERE, line = blocks->line;

	*layout = (struct markdown_layout){ .start = blocks->start,
					    .line = blocks->line };
	for (size_t i = 0; i < count && !layout->unclosed; i++)
		if (blocks[i].unclosed)
			layout->unclosed = &blocks[i];
	layout->question = text_at(&reader, title_at, title_at + title.length,
				   blocks->line);
	layout->key_at = markdown_next_line(content, blocks->end);
	if (block < end && block->kind == BLOCK_HTML) {
		struct slice bytes = block_bytes(content, block);

		layout->has_comment =
			markdown_comment_read(&layout->comment, bytes, arena);
	}
	if (layout->has_comment) {
		layout->comment_at = block->start;
		layout->key_at = block->start + layout->comment.key_at;
		start = block->start + layout->comment.size;
		line = block->line - 1 +
		       markdown_line_number(bytes_of(content, block->start,
						     start),
					    layout->comment.size - 1);
		if (markdown_line_blank(content, start))
			start = NOWHERE;
		block++;
	}
	read_body(&reader, block, end, start, line);
}

size_t markdown_layout_loose(const struct markdown_block *blocks, size_t count,
			     struct slice content, struct arena *arena)
{
	struct markdown_comment comment;
	size_t used = 1;

	if (used < count && blocks[used].kind == BLOCK_HTML &&
	    markdown_comment_read(&comment, block_bytes(content, &blocks[used]),
				  arena))
		used++;
	while (used < count && blocks[used].kind == BLOCK_QUOTE)
		used++;
	return used;
}
