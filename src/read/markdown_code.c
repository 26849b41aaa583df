#include "read/markdown_parts.h"

#include <string.h>

#include "read/lines.h"
#include "read/looks.h"
#include "read/words.h"

/* Of a hundred bytes of notes, so many at least are letters and blanks. */
enum { LETTERS_LEAST = 75 };

/* Words of a line that is a sentence when a stop ends it. */
enum { SENTENCE_WORDS = 5 };

static bool is_fence(struct slice line)
{
	return slice_starts_with(line, "```") || slice_starts_with(line, "~~~");
}

/* "```python" holds what it says; notes are fenced without a word. */
static bool names_language(struct slice line)
{
	static const char *const none[] = { "",          "text",     "txt",
					    "md",        "markdown", "plain",
					    "plaintext", "notes",    NULL };

	while (line.length && strchr("`~", line.bytes[0])) {
		line.bytes++;
		line.length--;
	}
	return !word_in(slice_trim(line), none);
}

/* What programs and drawings have, and notes have not. */
static bool is_code_line(struct slice line)
{
	static const char *const signs[] = { "();",      "{",        "}",
					     "==",       "!=",       "&&",
					     "||",       "//",       "</",
					     "/>",       "#include", "import ",
					     "return ",  "def ",     "sudo ",
					     "$ ",       "--help",   "\xe2\x94",
					     "\xe2\x95", NULL };

	if (line.length && line.bytes[line.length - 1] == ';' &&
	    memchr(line.bytes, '=', line.length))
		return true;
	for (size_t i = 0; signs[i]; i++)
		if (word_found(line, signs[i]))
			return true;
	return false;
}

static bool are_notes(const struct lines *lines, struct slice bytes)
{
	size_t letters = 0, all = 0, filled = 0, several = 0, small = 0;

	for (size_t i = 0; i < lines->count; i++) {
		struct slice line = line_slice(bytes, &lines->items[i]);

		if (is_fence(line) ? names_language(line) : is_code_line(line))
			return false;
		if (line_blank(&lines->items[i]) || is_fence(line))
			continue;
		filled++;
		several += word_count(line) > 1;
		/* commands begin so, and go on in long lines */
		small += line_starts_small(line);
		all += line.length;
		for (size_t k = 0; k < line.length; k++)
			letters += word_letter(line.bytes[k]) ||
				   strchr(" ,", line.bytes[k]) != NULL ||
				   (unsigned char)line.bytes[k] >= 0x80;
	}
	return filled > 1 && several * 5 >= filled * 4 && small * 2 < filled &&
	       letters * 100 >= all * LETTERS_LEAST;
}

/* Does the line stand over others that are further to the right? */
static bool heads_others(const struct lines *lines, size_t end, size_t i)
{
	return end < lines->count && !line_blank(&lines->items[end]) &&
	       lines->items[end].indent > lines->items[i].indent;
}

/* "WARFARIN \u2014 an old drug": where the dash stands, or the end. */
static size_t find_dash(struct slice line)
{
	static const char *const dashes[] = { " \xe2\x80\x94 ",
					      " \xe2\x80\x93 ", " - ", NULL };

	for (size_t at = 0; at < line.length; at++)
		for (size_t i = 0; dashes[i]; i++)
			if (slice_starts_with((struct slice){ line.bytes + at,
							      line.length -
								      at },
					      dashes[i]))
				return at;
	return line.length;
}

/* What stands over other lines names them, up to its dash. */
static void add_head(struct builder *builder, const struct line *line,
		     size_t dash, unsigned depth)
{
	struct block *block = builder_open(builder, PASSAGE_LABEL);

	block->known = true;
	block->bulleted = true;
	block->depth = depth;
	builder_copy(builder, line->text, dash);
	builder_close(builder);
}

/* The lines [first, end) are one note. */
static void add_note(struct builder *builder, const struct lines *lines,
		     size_t first, size_t end, unsigned depth)
{
	struct slice bytes = builder->document->bytes;
	const struct line *line = &lines->items[first];
	size_t from = line->text;
	struct block *block;

	depth += 1 + (line->indent > 0);
	if (heads_others(lines, end, first)) {
		size_t dash = line->start + find_dash(line_slice(bytes, line));

		add_head(builder, line, dash, depth);
		depth++;
		from = dash + 1 < line->end ? dash + 1 : line->end;
		while (from < line->end && bytes.bytes[from] != ' ')
			from++;
	}
	block = builder_open(builder, PASSAGE_ITEM);
	block->known = true;
	block->bulleted = true;
	block->depth = depth;
	for (size_t i = first; i < end; i++) {
		const struct line *here = &lines->items[i];

		builder_copy(builder, i == first ? from : here->start,
			     here->end);
		if (i + 1 < end)
			builder_space(builder, here->end, here[1].start);
	}
	block = builder_close(builder);
	if (block && looks_ended(block->passage.text) &&
	    word_count(block->passage.text) >= SENTENCE_WORDS) {
		block->passage.kind = PASSAGE_PARAGRAPH;
		block->bulleted = false;
	}
}

static void add_notes(struct builder *builder, const struct lines *lines,
		      struct slice bytes, unsigned depth)
{
	for (size_t i = 0, end; i < lines->count; i = end) {
		const struct line *line = &lines->items[i];

		end = i + 1;
		if (line_blank(line) || line->rule ||
		    is_fence(line_slice(bytes, line)))
			continue;
		while (end < lines->count && !line_blank(&lines->items[end]) &&
		       !lines->items[end].rule &&
		       !is_fence(line_slice(bytes, &lines->items[end])) &&
		       line_starts_small(
			       line_slice(bytes, &lines->items[end])) &&
		       lines_continue(lines, bytes, &lines->items[end - 1],
				      &lines->items[end]))
			end++;
		add_note(builder, lines, i, end, depth);
	}
}

bool markdown_notes(struct builder *builder, size_t start, size_t end,
		    unsigned depth)
{
	struct slice bytes = { builder->document->bytes.bytes, end };
	struct lines lines;
	bool notes;

	lines_split(&lines, bytes, start);
	notes = are_notes(&lines, bytes);
	if (notes)
		add_notes(builder, &lines, bytes, depth);
	lines_release(&lines);
	return notes;
}
