#include "read/hyphen.h"
#include "read/reader.h"

#include <string.h>

#include "read/bare_list.h"
#include "read/builder.h"
#include "read/lines.h"
#include "read/looks.h"
#include "read/outline.h"
#include "read/words.h"
#include "rounds/utf8.h"

/* Longest headings; a title of many words still is one. */
enum { HEADING_WORDS = 14, HEADING_BYTES = 120, LABEL_WORDS = 8 };
/* A heading that is not in title case is shorter. */
enum { PLAIN_HEADING_WORDS = 9 };

static bool ends_in(struct slice text, char c)
{
	return text.length && text.bytes[text.length - 1] == c;
}

static bool starts_upper(struct slice text)
{
	uint32_t code;

	utf8_decode(text.bytes, text.length, &code);
	return utf8_is_upper(code) || utf8_is_digit(code) ||
	       !utf8_is_letter(code);
}

static bool starts_letter(struct slice text)
{
	uint32_t code;

	utf8_decode(text.bytes, text.length, &code);
	return utf8_is_letter(code) || utf8_is_digit(code);
}

/* The next block that belongs to the text, or NULL. */
static const struct block *following(const struct builder *builder, size_t i)
{
	for (i++; i < builder->count; i++) {
		enum passage_kind kind = builder->blocks[i].passage.kind;

		if (kind != PASSAGE_BOILERPLATE && kind != PASSAGE_CAPTION)
			return &builder->blocks[i];
	}
	return NULL;
}

/* Does a block follow which is more than the line that may head it? */
static bool heads_prose(struct slice text, const struct block *next)
{
	if (!next || next->passage.kind == PASSAGE_REFERENCE)
		return false;
	return next->passage.text.length > 2 * text.length &&
	       looks_ended(next->passage.text);
}

/* Is one of the two blocks behind it more than a name? */
static bool has_text_below(const struct builder *builder, size_t i)
{
	for (size_t k = i + 1; k < builder->count && k <= i + 2; k++)
		if (word_count(builder->blocks[k].passage.text) >= LABEL_WORDS)
			return true;
	return false;
}

/* Is the block the first of the text, and no "Name: value"? */
static bool opens_text(const struct builder *builder, size_t i)
{
	const struct block *next = following(builder, i);

	if (next && next->joined &&
	    (looks_label(builder->blocks[i].passage.text) ||
	     !has_text_below(builder, i)))
		next = NULL;

	for (size_t k = 0; k < i; k++)
		if (builder->blocks[k].passage.kind != PASSAGE_BOILERPLATE &&
		    builder->blocks[k].passage.kind != PASSAGE_CAPTION)
			return false;
	return next && !next->bulleted;
}

/* Does a list follow, or "Causes:", with a blank line between? */
static bool heads_notes(const struct block *next)
{
	return next && !next->joined &&
	       (next->bulleted || looks_announcing(next->passage.text));
}

static bool is_heading(const struct builder *builder, size_t i)
{
	const struct block *block = &builder->blocks[i];
	const struct block *next = following(builder, i);
	struct slice text = block->passage.text;
	size_t words = word_count(text);

	if (words >= HEADING_WORDS || text.length > HEADING_BYTES ||
	    !starts_upper(text) || !starts_letter(text) || ends_in(text, ','))
		return false;
	if (looks_ended(text) && !ends_in(text, '?'))
		return false;
	if (block->bulleted && (!block->numbered || !next || next->bulleted ||
				!heads_prose(text, next)))
		return false;
	if (looks_titled(text))
		return next != NULL ||
		       looks_reference_heading(text) != REFERENCE_NOT;
	return words <= PLAIN_HEADING_WORDS &&
	       (heads_prose(text, next) || heads_notes(next) ||
		opens_text(builder, i));
}

/* Small letters alone on a line: a picture's text, a list without bullets. */
static enum passage_kind kind_of_small(const struct builder *builder, size_t i)
{
	const struct block *block = &builder->blocks[i];
	size_t words = word_count(block->passage.text);

	if (words >= LABEL_WORDS || looks_label(block->passage.text))
		return PASSAGE_PARAGRAPH;
	if (i && block->joined) {
		const struct block *before = block - 1;

		return before->passage.kind == PASSAGE_ITEM ||
				       ends_in(before->passage.text, ':')
			       ? PASSAGE_ITEM
			       : PASSAGE_PARAGRAPH;
	}
	if (words == 1)
		return PASSAGE_BOILERPLATE;
	return block->joined ? PASSAGE_PARAGRAPH : PASSAGE_CAPTION;
}

static enum passage_kind kind_of(const struct builder *builder, size_t i)
{
	const struct block *block = &builder->blocks[i];
	struct slice text = block->passage.text;

	if (looks_announcing(text))
		return PASSAGE_LABEL;
	if (is_heading(builder, i))
		return PASSAGE_HEADING;
	if (block->bulleted)
		return PASSAGE_ITEM;
	return starts_upper(text) ? PASSAGE_PARAGRAPH
				  : kind_of_small(builder, i);
}

/* "Symptoms:" with short lines right below it is a list without bullets. */
static bool is_listed(const struct builder *builder, size_t i)
{
	const struct block *block = &builder->blocks[i];

	if (!i || !block->joined || looks_ended(block->passage.text) ||
	    word_count(block->passage.text) >= LABEL_WORDS)
		return false;
	return ends_in(block[-1].passage.text, ':') ||
	       (block[-1].passage.kind == PASSAGE_ITEM && !block[-1].bulleted);
}

static void classify(struct builder *builder)
{
	for (size_t i = 0; i < builder->count; i++) {
		struct block *block = &builder->blocks[i];

		if (block->known || (block->passage.kind != PASSAGE_PARAGRAPH &&
				     block->passage.kind != PASSAGE_ITEM))
			continue;
		block->passage.kind = kind_of(builder, i);
		if (block->passage.kind != PASSAGE_LABEL &&
		    is_listed(builder, i))
			block->passage.kind = PASSAGE_ITEM;
	}
}

/* The indents of the lists that are open, outermost first. */
struct nesting {
	size_t indents[16];
	unsigned depth;
};

/* A bullet further to the right than the one above opens a list in a list. */
static unsigned list_depth(struct nesting *nesting, const struct line *line)
{
	unsigned most = sizeof nesting->indents / sizeof *nesting->indents;

	if (!line->bulleted) {
		if (!line->indent)
			nesting->depth = 0;
		return 0;
	}
	while (nesting->depth > 1 &&
	       line->indent < nesting->indents[nesting->depth - 1])
		nesting->depth--;
	if (!nesting->depth ||
	    (nesting->depth < most &&
	     line->indent > nesting->indents[nesting->depth - 1] + 1))
		nesting->depth++;
	nesting->indents[nesting->depth - 1] = line->indent;
	return nesting->depth;
}

/* The words of a text that has broken ones; else none. */
static struct hyphen_words read_words(const struct lines *lines,
				      struct slice bytes)
{
	struct hyphen_words words = { 0 };
	const struct line *all = lines->items;
	size_t i = 0;

	while (i < lines->count && !hyphen_size(line_slice(bytes, &all[i])))
		i++;
	if (i == lines->count)
		return words;
	for (i = 0; i < lines->count; i++)
		hyphen_words_add(&words, line_slice(bytes, &all[i]));
	hyphen_words_sort(&words);
	for (i = 0; i + 1 < lines->count; i++)
		hyphen_words_learn(&words, line_slice(bytes, &all[i]),
				   line_slice(bytes, &all[i + 1]));
	return words;
}

/* The text of line `i` of a block that ends before line `end`. */
static void add_line(struct builder *builder, const struct lines *lines,
		     const struct hyphen_words *words, size_t i, size_t end,
		     size_t from)
{
	struct slice bytes = builder->document->bytes;
	const struct line *here = &lines->items[i];
	struct slice text = line_slice(bytes, here);
	size_t hyphen = hyphen_size(text);

	if (i + 1 == end) {
		builder_copy(builder, from, here->end);
		return;
	}
	if (hyphen &&
	    hyphen_is_soft(words, text, line_slice(bytes, here + 1))) {
		builder_copy(builder, from, here->end - hyphen);
		return;
	}
	builder_copy(builder, from, here->end);
	/* "anti-" goes on without a blank, "symptoms -" with one */
	if (hyphen != 1 && !lines_drop_cap(lines, bytes, here))
		builder_space(builder, here->end, here[1].start);
}

/* The lines [first, end) are one block. */
static void add_block(struct builder *builder, const struct lines *lines,
		      const struct hyphen_words *words, struct nesting *nesting,
		      size_t first, size_t end)
{
	const struct line *line = &lines->items[first];
	struct block *block =
		builder_open(builder,
			     line->bulleted ? PASSAGE_ITEM : PASSAGE_PARAGRAPH);

	block->joined = first && !line_blank(line - 1) && !line[-1].rule;
	block->bulleted = line->bulleted;
	block->numbered = line->numbered;
	block->depth = list_depth(nesting, line);
	for (size_t i = first; i < end; i++)
		add_line(builder, lines, words, i, end,
			 i == first ? line->text
				    : lines->items[i].start +
					      lines_raised(
						      lines,
						      builder->document->bytes,
						      &lines->items[i]));
	builder_close(builder);
}

/* A rule under a short line makes it a heading. */
static void underline(struct builder *builder, const struct lines *lines,
		      size_t rule)
{
	struct block *block;

	if (!builder->count)
		return;
	block = &builder->blocks[builder->count - 1];
	if (!rule || line_blank(&lines->items[rule - 1]) ||
	    lines->items[rule - 1].rule || block->bulleted ||
	    word_count(block->passage.text) >= HEADING_WORDS ||
	    looks_ended(block->passage.text))
		return;
	block->passage.kind = PASSAGE_HEADING;
}

/* Is line `i` part of the block that the line before it is in? */
static bool goes_on(const struct lines *lines, struct slice bytes, size_t i)
{
	const struct line *line = &lines->items[i], *before = line - 1;

	/* A bullet alone on its line stands for the next one. */
	if (before->text == before->end)
		return !line->bulleted;
	return lines_continue(lines, bytes, before, line);
}

static void make_blocks(struct builder *builder, const struct lines *lines)
{
	struct slice bytes = builder->document->bytes;
	struct hyphen_words words = read_words(lines, bytes);
	struct nesting nesting = { 0 };

	for (size_t i = 0; i < lines->count;) {
		const struct line *line = &lines->items[i];
		size_t end = i + 1;

		if (line->rule)
			underline(builder, lines, i);
		if (line_blank(line) || line->rule) {
			i++;
			continue;
		}
		while (end < lines->count && !line_blank(&lines->items[end]) &&
		       !lines->items[end].rule && goes_on(lines, bytes, end))
			end++;
		add_block(builder, lines, &words, &nesting, i, end);
		i = end;
	}
	hyphen_words_release(&words);
}

void plain_read(struct document *document)
{
	struct builder builder;
	struct lines lines;

	builder_init(&builder, document);
	lines_split(&lines, document->bytes, document->from);
	make_blocks(&builder, &lines);
	lines_release(&lines);
	outline_mark_noise(&builder);
	classify(&builder);
	bare_list_mark(&builder);
	outline_mark_titles(&builder);
	outline_finish(&builder);
	builder_release(&builder);
}
