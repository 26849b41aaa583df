#include "deck/markdown_parts.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

/*
 * How often reading starts again behind a block without an end.  Each time
 * reads the rest of the file once more, so a hostile file must not choose.
 */
#define RESTARTS_MAX 20

/* Bytes of indentation, at most three spaces. */
static size_t indent_of(struct slice content, size_t at)
{
	size_t i = 0;

	while (i < 3 && at + i < content.length && content.bytes[at + i] == ' ')
		i++;
	return i;
}

static size_t run_of(struct slice content, size_t at, char c)
{
	size_t i = at;

	while (i < content.length && content.bytes[i] == c)
		i++;
	return i - at;
}

static size_t trim_end(struct slice content, size_t start, size_t end)
{
	while (end > start && (content.bytes[end - 1] == ' ' ||
			       content.bytes[end - 1] == '\t'))
		end--;
	return end;
}

/* The content of "## text ##" at `at`; false when it is no such heading. */
static bool atx_text(struct slice content, size_t at, struct slice *text)
{
	size_t end = markdown_line_end(content, at);
	size_t start = at + indent_of(content, at);
	size_t level = run_of(content, start, '#');

	if (level < 1 || level > 6 ||
	    (start + level < end &&
	     markdown_skip_blanks(content, start + level) == start + level))
		return false;
	start = markdown_skip_blanks(content, start + level);
	end = trim_end(content, start, end);
	size_t close = end;
	while (close > start && content.bytes[close - 1] == '#')
		close--;
	if (close == start || content.bytes[close - 1] == ' ' ||
	    content.bytes[close - 1] == '\t')
		end = trim_end(content, start, close);
	*text = slice_trim(
		(struct slice){ content.bytes + start, end - start });
	return true;
}

static bool is_underline(struct slice content, size_t at)
{
	size_t start = at + indent_of(content, at);
	char c = start < content.length ? content.bytes[start] : '\0';

	if (c != '=' && c != '-')
		return false;
	start += run_of(content, start, c);
	return markdown_skip_blanks(content, start) ==
	       markdown_line_end(content, at);
}

/* Find the text and the end of a heading that begins at its start. */
static void finish_heading(struct markdown_block *block, struct slice content)
{
	size_t at = block->start;

	if (atx_text(content, at, &block->text)) {
		block->end = markdown_line_end(content, at);
		return;
	}
	at = markdown_next_line(content, at);
	while (at < block->end && !is_underline(content, at))
		at = markdown_next_line(content, at);
	block->text = slice_trim((struct slice){ content.bytes + block->start,
						 at - block->start });
	if (at < block->end)
		block->end = markdown_line_end(content, at);
}

/* The first line from `at` on that is a heading of level 1 or 2; or end. */
static size_t find_heading(struct slice content, size_t at)
{
	for (; at < content.length; at = markdown_next_line(content, at)) {
		size_t level = run_of(content, at, '#');

		if ((level == 1 || level == 2) && at + level < content.length &&
		    (content.bytes[at + level] == ' ' ||
		     content.bytes[at + level] == '\t'))
			break;
	}
	return at;
}

/* Find the content and the end of a fenced code block. */
static void finish_fence(struct markdown_block *block, struct slice content)
{
	size_t mark = block->start + indent_of(content, block->start);
	char c = content.bytes[mark];
	size_t size = run_of(content, mark, c);
	size_t line_end = markdown_line_end(content, mark);
	size_t word = markdown_skip_blanks(content, mark + size), end = word;
	size_t at = markdown_next_line(content, mark), first = at;

	while (end < line_end && content.bytes[end] != ' ' &&
	       content.bytes[end] != '\t')
		end++;
	block->info = (struct slice){ content.bytes + word, end - word };
	for (; at < block->end; at = markdown_next_line(content, at)) {
		size_t close = at + indent_of(content, at);
		size_t run = run_of(content, close, c);

		if (run >= size && markdown_skip_blanks(content, close + run) ==
					   markdown_line_end(content, at))
			break;
	}
	block->unclosed =
		at >= block->end && find_heading(content, first) < block->end;
	if (at > block->end)
		at = block->end;
	block->text = (struct slice){ content.bytes + first,
				      at > first ? at - first : 0 };
	if (at < block->end)
		block->end = markdown_line_end(content, at);
}

static bool contains(struct slice text, const char *part)
{
	size_t length = strlen(part);

	for (size_t at = 0; at + length <= text.length; at++)
		if (memcmp(text.bytes + at, part, length) == 0)
			return true;
	return false;
}

/*
 * HTML without its end that takes in headings below it; a comment without
 * its end is never meant.
 */
static bool html_unclosed(const struct markdown_block *block,
			  struct slice content)
{
	static const struct {
		const char *start, *end;
	} pairs[] = {
		{ "<!--", "-->" },      { "<?", "?>" },
		{ "<![CDATA[", "]]>" }, { "<!", ">" },
		{ "<script", "</" },    { "<pre", "</" },
		{ "<style", "</" },     { "<textarea", "</" },
	};
	size_t at = block->start + indent_of(content, block->start);
	struct slice html = { content.bytes + at, block->end - at };

	for (size_t i = 0; i < COUNT_OF(pairs); i++) {
		struct slice head = { html.bytes, strlen(pairs[i].start) };

		if (head.length > html.length ||
		    !slice_equal_fold(head, slice_of(pairs[i].start)))
			continue;
		html.bytes += head.length;
		html.length -= head.length;
		return !contains(html, pairs[i].end) &&
		       (i == 0 ||
			find_heading(content, markdown_next_line(content, at)) <
				block->end);
	}
	return false;
}

static enum markdown_block_kind kind_of(cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_HEADING:
		return BLOCK_HEADING;
	case CMARK_NODE_PARAGRAPH:
		return BLOCK_PARAGRAPH;
	case CMARK_NODE_BLOCK_QUOTE:
		return BLOCK_QUOTE;
	case CMARK_NODE_LIST:
		return BLOCK_LIST;
	case CMARK_NODE_CODE_BLOCK:
		return BLOCK_FENCE; /* or indented: finish_block() looks */
	case CMARK_NODE_HTML_BLOCK:
		return BLOCK_HTML;
	default:
		return BLOCK_OTHER;
	}
}

/* Walks the lines of the file alongside cmark, which counts only lines. */
struct walk {
	struct slice content;
	size_t at;   /* start of a line */
	size_t line; /* its number */
};

static void walk_to(struct walk *walk, size_t line)
{
	while (walk->line < line && walk->at < walk->content.length) {
		walk->at = markdown_next_line(walk->content, walk->at);
		walk->line++;
	}
}

/* What cmark does not tell: the exact end, and the raw text. */
static void finish_block(struct markdown_block *block, struct slice content)
{
	size_t mark = block->start + indent_of(content, block->start);
	bool fence = run_of(content, mark, '`') >= 3 ||
		     run_of(content, mark, '~') >= 3;

	if (block->kind == BLOCK_FENCE && !fence)
		block->kind = BLOCK_OTHER;
	if (block->kind == BLOCK_HEADING)
		finish_heading(block, content);
	else if (block->kind == BLOCK_FENCE)
		finish_fence(block, content);
	else if (block->kind == BLOCK_HTML)
		block->unclosed = html_unclosed(block, content);
	else if (block->kind == BLOCK_QUOTE) {
		/* Link definitions below are no blocks to cmark. */
		size_t at = block->start;

		while (at < block->end && !markdown_line_blank(content, at)) {
			size_t end = markdown_line_end(content, at);

			at = markdown_next_line(content, at);
			if (at >= block->end ||
			    markdown_line_blank(content, at))
				block->end = end;
		}
	}
}

/* Take away the blank lines at the end and the last line's end. */
static size_t block_end(struct slice content, size_t start, size_t next)
{
	size_t end = start;

	for (size_t at = start; at < next; at = markdown_next_line(content, at))
		if (!markdown_line_blank(content, at))
			end = markdown_line_end(content, at);
	return end;
}

static void add_nodes(struct markdown_blocks *blocks, struct walk *walk,
		      cmark_node *document, struct arena *arena)
{
	size_t first_line = walk->line;
	cmark_node *node = cmark_node_first_child(document);

	while (node) {
		cmark_node *next = cmark_node_next(node);
		int line = cmark_node_get_start_line(node);
		struct markdown_block block = { .kind = kind_of(node) };

		walk_to(walk, first_line + (size_t)line - 1);
		block.start = walk->at;
		block.line = walk->line;
		if (block.kind == BLOCK_HEADING)
			block.level = cmark_node_get_heading_level(node);
		if (next)
			walk_to(walk, first_line +
					      (size_t)cmark_node_get_start_line(
						      next) -
					      1);
		else
			walk->at = walk->content.length;
		block.end = block_end(walk->content, block.start, walk->at);
		blocks->items =
			arena_grow(arena, blocks->items, blocks->count,
				   &blocks->capacity, sizeof *blocks->items);
		blocks->items[blocks->count] = block;
		finish_block(&blocks->items[blocks->count++], walk->content);
		node = next;
	}
}

/* Byte order mark, and metadata between "---" lines. */
static size_t skip_front(struct slice content)
{
	size_t start = slice_starts_with(content, "\xEF\xBB\xBF") ? 3 : 0;
	size_t at = start, end = markdown_line_end(content, at);

	if (end - at != 3 || memcmp(content.bytes + at, "---", 3) != 0)
		return start;
	for (at = markdown_next_line(content, at); at < content.length;
	     at = markdown_next_line(content, at)) {
		struct slice line = { content.bytes + at,
				      markdown_line_end(content, at) - at };

		if (slice_equal(line, SLICE("---")) ||
		    slice_equal(line, SLICE("...")))
			return markdown_next_line(content, at);
	}
	return start;
}

/*
 * A copy for cmark, which parses links too although only blocks are wanted
 * here, and needs quadratic time for some brackets.  Without "]" there are no
 * links; that of a link definition ("]:") and of CDATA ("]]>") is needed.
 */
static char *without_links(struct slice content)
{
	char *copy = xcalloc(content.length + 1, 1);

	memcpy(copy, content.bytes, content.length);
	for (size_t i = 0; i < content.length; i++)
		if (copy[i] == ']' && copy[i + 1] != ':' &&
		    copy[i + 1] != ']' && copy[i + 1] != '>')
			copy[i] = 'x';
	return copy;
}

void markdown_blocks_read(struct markdown_blocks *blocks, struct slice content,
			  struct arena *arena)
{
	struct walk walk = { .content = content, .at = 0, .line = 1 };
	size_t front = skip_front(content);
	char *copy = without_links(content);

	while (walk.at < front &&
	       markdown_next_line(content, walk.at) <= front) {
		walk.at = markdown_next_line(content, walk.at);
		walk.line++;
	}
	if (walk.at < front)
		walk.at = front;
	for (int restarts = 0; walk.at < content.length; restarts++) {
		struct markdown_block *last;
		cmark_node *document =
			cmark_parse_document(copy + walk.at,
					     content.length - walk.at,
					     CMARK_OPT_DEFAULT);

		add_nodes(blocks, &walk, document, arena);
		cmark_node_free(document);
		last = blocks->count ? &blocks->items[blocks->count - 1] : NULL;
		if (!last || !last->unclosed || restarts == RESTARTS_MAX)
			break;
		walk.at = markdown_next_line(content, last->start);
		walk.line = last->line + 1;
		size_t heading = find_heading(content, walk.at);
		while (walk.at < heading) {
			walk.at = markdown_next_line(content, walk.at);
			walk.line++;
		}
		last->end = block_end(content, last->start, walk.at);
	}
	free(copy);
}
