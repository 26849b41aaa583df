#include "read/outline.h"

#include <stdlib.h>
#include <string.h>

#include "read/looks.h"
#include "read/words.h"
#include "rounds/memory.h"
#include "rounds/utf8.h"

enum { HEAD_WORDS = 12 }; /* of the head of a printed page */

/* A block's text as a number, to find equal ones by sorting. */
struct print {
	uint64_t hash;
	size_t index;
};

/* Eight bytes with the capital letters of ASCII made small. */
static uint64_t small_letters(uint64_t bytes)
{
	const uint64_t each = UINT64_C(0x0101010101010101);
	const uint64_t low = bytes & 0x7f * each;
	const uint64_t from_a = low + (0x80 - 'A') * each;
	const uint64_t behind_z = low + (0x80 - 'Z' - 1) * each;

	/* the highest bit of each capital, moved to where its case is */
	return bytes | (from_a & ~behind_z & ~bytes & 0x80 * each) >> 2;
}

static uint64_t mix(uint64_t hash, uint64_t bytes)
{
	hash = (hash ^ small_letters(bytes)) * 0x9e3779b97f4a7c15U;
	return hash ^ hash >> 32;
}

static uint64_t hash_bytes(struct slice text)
{
	uint64_t hash = text.length, bytes;
	size_t i = 0;

	for (; i + sizeof bytes <= text.length; i += sizeof bytes) {
		memcpy(&bytes, text.bytes + i, sizeof bytes);
		hash = mix(hash, bytes);
	}
	bytes = 0;
	memcpy(&bytes, text.bytes + i, text.length - i);
	return mix(hash, bytes);
}

static bool is_ascii(struct slice text)
{
	uint64_t bytes, all = 0;
	size_t i = 0;

	for (; i + sizeof bytes <= text.length; i += sizeof bytes) {
		memcpy(&bytes, text.bytes + i, sizeof bytes);
		all |= bytes;
	}
	for (; i < text.length; i++)
		all |= (unsigned char)text.bytes[i];
	return !(all & UINT64_C(0x8080808080808080));
}

/* Of the folded text, so that "SHARE" equals "Share". */
static uint64_t hash_text(struct slice text, struct text *folded)
{
	if (is_ascii(text))
		return hash_bytes(text);
	text_clear(folded);
	utf8_fold(folded, text.bytes, text.length);
	return hash_bytes((struct slice){ folded->bytes, folded->length });
}

static int compare_prints(const void *left, const void *right)
{
	const struct print *a = left, *b = right;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->index > b->index) - (a->index < b->index);
}

static bool is_page_word(struct slice word)
{
	static const char *const page[] = { "page", "p.", "pg.", "|", NULL };
	size_t digits = 0;

	while (digits < word.length && word_digit(word.bytes[digits]))
		digits++;
	return (digits == word.length && digits < 5) || word_in(word, page);
}

static size_t first_length(struct slice text)
{
	size_t length = 0;

	while (length < text.length && text.bytes[length] != ' ')
		length++;
	return length;
}

static size_t last_length(struct slice text)
{
	size_t length = 0;

	while (length < text.length &&
	       text.bytes[text.length - length - 1] != ' ')
		length++;
	return length;
}

/*
 * "GOUT IN PRACTICE Page 12", the head of a printed page, without its number;
 * of other texts all.
 */
static struct slice without_page(const struct block *block)
{
	struct slice text = block->passage.text, rest = text;
	size_t size;

	if (block->known || block->bulleted || word_count(text) > HEAD_WORDS)
		return text;
	while ((size = last_length(rest)) < rest.length &&
	       is_page_word(
		       (struct slice){ rest.bytes + rest.length - size, size }))
		rest.length -= size + 1;
	while ((size = first_length(rest)) < rest.length &&
	       is_page_word((struct slice){ rest.bytes, size })) {
		rest.bytes += size + 1;
		rest.length -= size + 1;
	}
	/* "Week 1" and "Chapter 2" head their sections */
	return word_count(rest) > 1 ? rest : text;
}

/* Owned by the caller; in block order. */
static struct print *make_prints(const struct builder *builder)
{
	struct print *prints = xcalloc(builder->count + 1, sizeof *prints);
	struct text folded = TEXT_INIT;

	for (size_t i = 0; i < builder->count; i++)
		prints[i] = (struct print){
			hash_text(without_page(&builder->blocks[i]), &folded), i
		};
	text_release(&folded);
	return prints;
}

/*
 * Lists name the same symptom under many diseases, and a heading or a label
 * such as "Symptoms" stands in many sections: these repeat for a reason.
 */
static bool may_repeat(const struct block *block)
{
	enum passage_kind kind = block->passage.kind;

	return kind == PASSAGE_CELL || block->bulleted ||
	       (kind == PASSAGE_HEADING && block->known) ||
	       looks_section_name(block->passage.text) ||
	       looks_reference_heading(block->passage.text) != REFERENCE_NOT;
}

/* Equal neighbours, and one or two more: a title in menu, page and footer. */
static bool is_title_run(const struct print *run, size_t count)
{
	return count <= 4 && run[1].index == run[0].index + 1;
}

enum { REPEATED = 3 };

static void mark_repeats(struct builder *builder)
{
	struct print *prints = make_prints(builder);
	size_t count = builder->count, end;

	qsort(prints, count, sizeof *prints, compare_prints);
	for (size_t i = 0; i < count; i = end) {
		size_t from = i;

		for (end = i + 1;
		     end < count && prints[end].hash == prints[i].hash; end++)
			;
		if (end - i < REPEATED ||
		    may_repeat(&builder->blocks[prints[i].index]))
			continue;
		if (is_title_run(prints + i, end - i))
			from += 2;
		for (; from < end; from++)
			builder->blocks[prints[from].index].passage.kind =
				PASSAGE_BOILERPLATE;
	}
	free(prints);
}

/* What a block's looks say against the kind its place suggests. */
static enum passage_kind kind_by_looks(const struct block *block,
				       enum document_format format)
{
	struct slice text = block->passage.text;
	enum passage_kind kind = block->passage.kind;

	/* Nobody writes "## Share" into notes; pages do. */
	if (kind == PASSAGE_HEADING && block->known && format != DOCUMENT_HTML)
		return kind;
	if (kind == PASSAGE_ITEM && looks_sharing(text))
		return PASSAGE_BOILERPLATE;
	if (kind != PASSAGE_PARAGRAPH && kind != PASSAGE_HEADING)
		return kind;
	if (looks_boilerplate(text))
		return PASSAGE_BOILERPLATE;
	if (looks_caption(text))
		return PASSAGE_CAPTION;
	return looks_reference(text) ? PASSAGE_REFERENCE : kind;
}

/* Three items or more in a row that only lead elsewhere are a menu. */
enum { MENU_ITEMS = 3 };

static void mark_linked(struct builder *builder)
{
	for (size_t i = 0, end; i < builder->count; i = end) {
		struct block *block = &builder->blocks[i];
		bool item = block->passage.kind == PASSAGE_ITEM;

		for (end = i + 1;
		     item && block->linked && end < builder->count &&
		     builder->blocks[end].linked &&
		     builder->blocks[end].passage.kind == PASSAGE_ITEM;
		     end++)
			;
		if (!block->linked || (item && end - i < MENU_ITEMS) ||
		    (!item && (block->passage.kind != PASSAGE_PARAGRAPH ||
			       looks_ended(block->passage.text))))
			continue;
		for (size_t k = i; k < end; k++)
			builder->blocks[k].passage.kind = PASSAGE_BOILERPLATE;
	}
}

void outline_mark_noise(struct builder *builder)
{
	for (size_t i = 0; i < builder->count; i++)
		builder->blocks[i].passage.kind =
			kind_by_looks(&builder->blocks[i],
				      builder->document->format);
	mark_linked(builder);
	mark_repeats(builder);
}

/* A title and its copy have at most a date and an author between them. */
enum { TITLE_REACH = 3 };

void outline_mark_titles(struct builder *builder)
{
	struct text folded = TEXT_INIT;

	for (size_t i = 0; i < builder->count; i++) {
		struct block *block = &builder->blocks[i];
		uint64_t hash;

		if (block->passage.kind != PASSAGE_HEADING ||
		    looks_section_name(block->passage.text))
			continue;
		hash = hash_text(block->passage.text, &folded);
		for (size_t k = i + 1;
		     k < builder->count && k <= i + TITLE_REACH; k++) {
			struct block *copy = &builder->blocks[k];

			if (copy->passage.kind != PASSAGE_HEADING ||
			    hash_text(copy->passage.text, &folded) != hash)
				continue;
			block->passage.level = 1;
			copy->passage.kind = PASSAGE_BOILERPLATE;
			copy->passage.level = 0;
		}
	}
	text_release(&folded);
}
