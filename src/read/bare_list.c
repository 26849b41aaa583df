#include "read/bare_list.h"

#include <string.h>

#include "read/items.h"
#include "read/looks.h"
#include "read/words.h"
#include "read/wrap.h"
#include "rounds/utf8.h"

enum {
	LINES_LEAST = 3,
	MEMBER_WORDS = 16,  /* of a line below words that announce it */
	SENTENCE_WORDS = 8, /* of a line that could be a sentence */
	LINE_WORDS = 40,
	TITLE_WORDS = 6 /* of a line in a title's case amid others */
};

static bool starts_small(struct slice text)
{
	uint32_t code = 0;

	utf8_decode(text.bytes, text.length, &code);
	return utf8_is_letter(code) && !utf8_is_upper(code);
}

/* Does a sentence end within the text? */
static bool has_sentence(struct slice text)
{
	for (size_t i = 2; i + 1 < text.length; i++)
		if (strchr(".!?", text.bytes[i]) && text.bytes[i + 1] == ' ' &&
		    word_letter(text.bytes[i - 1]) &&
		    word_letter(text.bytes[i - 2]))
			return true;
	return false;
}

/* A line for itself: nothing before it goes on in it, nor it in the next. */
static bool is_line(const struct block *block)
{
	struct slice text = block->passage.text;

	return !block->bulleted && !block->known && text.length &&
	       !starts_small(text) && !looks_ended(text) &&
	       !wrap_is_cut(text) &&
	       !strchr(":;,", text.bytes[text.length - 1]) &&
	       word_count(text) <= LINE_WORDS && !has_sentence(text);
}

/* "Constipation" amid other lines heads nothing. */
static bool is_amid(const struct builder *builder, size_t i)
{
	const struct block *block = &builder->blocks[i];
	const struct block *next = block + 1;

	return word_count(block->passage.text) <= TITLE_WORDS &&
	       !looks_section_name(block->passage.text) &&
	       (i + 1 == builder->count || !next->joined || is_line(next));
}

static bool is_announced(const struct builder *builder, size_t first)
{
	const struct block *before;

	if (!first)
		return false;
	before = &builder->blocks[first - 1];
	return items_named(before) ||
	       (before->passage.text.length &&
		before->passage.text.bytes[before->passage.text.length - 1] ==
			':');
}

static bool belongs(const struct builder *builder, size_t i, bool first)
{
	const struct block *block = &builder->blocks[i];

	if (!is_line(block) || (!first && !block->joined))
		return false;
	switch (block->passage.kind) {
	case PASSAGE_PARAGRAPH:
	case PASSAGE_ITEM:
		return true;
	case PASSAGE_HEADING:
		return (!first || is_announced(builder, i)) &&
		       is_amid(builder, i);
	default:
		return false;
	}
}

static size_t run_end(const struct builder *builder, size_t first)
{
	size_t end = first;

	while (end < builder->count && belongs(builder, end, end == first))
		end++;
	/* what the last line begins may go on below it */
	if (end > first && end < builder->count &&
	    builder->blocks[end].joined &&
	    starts_small(builder->blocks[end].passage.text) &&
	    !builder->blocks[end].bulleted)
		end--;
	return end;
}

/* How many of the lines [first, end) have at least so many words. */
static size_t lines_of(const struct builder *builder, size_t first, size_t end,
		       size_t words)
{
	size_t count = 0;

	for (size_t i = first; i < end; i++)
		count += word_count(builder->blocks[i].passage.text) >= words;
	return count;
}

static void make_items(struct builder *builder, size_t first, size_t end,
		       size_t words)
{
	for (size_t i = first; i < end; i++) {
		struct block *block = &builder->blocks[i];

		if (word_count(block->passage.text) < words)
			continue;
		block->passage.kind = PASSAGE_ITEM;
		block->bulleted = true;
		block->depth = 1;
	}
}

void bare_list_mark(struct builder *builder)
{
	size_t end;

	for (size_t first = 0;
	     first<builder->count; first = end> first ? end : first + 1) {
		end = run_end(builder, first);
		if (end < first + LINES_LEAST)
			continue;
		if (is_announced(builder, first) &&
		    !lines_of(builder, first, end, MEMBER_WORDS + 1))
			make_items(builder, first, end, 1);
		else if (lines_of(builder, first, end, SENTENCE_WORDS) > 1)
			make_items(builder, first, end, SENTENCE_WORDS);
	}
}
