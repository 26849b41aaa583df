#include "read/items.h"

#include <string.h>

#include "read/looks.h"
#include "read/words.h"
#include "rounds/utf8.h"

/* A list of fewer is a paragraph with a dash in front. */
enum { ITEMS_LEAST = 2 };

/* Below "Symptoms": how long its members are, and how many they are. */
enum { MEMBER_WORDS = 16, SHORT_WORDS = 5, MEMBERS_LEAST = 3 };

size_t item_sign(struct slice text)
{
	static const char *const signs[] = { "-",
					     "*",
					     "\xc2\xb7",
					     "\xe2\x80\xa2",
					     "\xe2\x80\xa3",
					     "\xe2\x80\x93",
					     "\xe2\x80\x94",
					     "\xe2\x86\x92",
					     "\xe2\x96\xaa",
					     "\xe2\x96\xb8",
					     "\xe2\x96\xba",
					     "\xe2\x97\x8b",
					     "\xe2\x97\x8f",
					     "\xe2\x9c\x93",
					     "\xe2\x9c\x94",
					     "\xe2\x9c\x85",
					     "\xe2\x9e\xa2",
					     "\xe2\x9e\xa4",
					     "\xc2\xbb",
					     NULL };

	for (size_t i = 0; signs[i]; i++) {
		size_t size = strlen(signs[i]), end = size;

		if (!slice_starts_with(text, signs[i]))
			continue;
		while (end < text.length && text.bytes[end] == ' ')
			end++;
		if (end == text.length)
			return 0;
		/* "-heat" is one too, "-5 mmHg" and "*note" are none */
		return end > size || (i != 1 && word_letter(text.bytes[size]))
			       ? end
			       : 0;
	}
	return 0;
}

static bool is_prose(const struct block *block)
{
	return block->known && block->passage.kind == PASSAGE_PARAGRAPH;
}

static void make_item(struct block *block)
{
	block->passage.kind = PASSAGE_ITEM;
	block->bulleted = true;
	block->depth = 1;
}

/* Where the run of paragraphs ends that begin with a sign as `first` does. */
static size_t signed_end(const struct builder *builder, size_t first)
{
	size_t i = first;

	while (i < builder->count && is_prose(&builder->blocks[i]) &&
	       item_sign(builder->blocks[i].passage.text))
		i++;
	return i;
}

static bool announces(const struct builder *builder, size_t i)
{
	struct slice text;

	if (!i)
		return false;
	text = builder->blocks[i - 1].passage.text;
	return text.length && text.bytes[text.length - 1] == ':';
}

static void mark_signed(struct builder *builder)
{
	size_t end;

	for (size_t first = 0; first < builder->count; first = end + 1) {
		end = signed_end(builder, first);
		if (end - first < ITEMS_LEAST && !announces(builder, first))
			continue;
		for (size_t k = first; k < end; k++) {
			struct block *block = &builder->blocks[k];

			make_item(block);
			builder_cut(builder, block,
				    item_sign(block->passage.text));
		}
	}
}

bool items_named(const struct block *block)
{
	static const char *const names[] = { "symptoms",
					     "signs",
					     "causes",
					     "factors",
					     "triggers",
					     "complications",
					     "indications",
					     "contraindications",
					     "effects",
					     "features",
					     "manifestations",
					     "examples",
					     NULL };
	struct slice rest = block->passage.text;

	if ((block->passage.kind != PASSAGE_HEADING &&
	     block->passage.kind != PASSAGE_LABEL) ||
	    word_count(rest) > SHORT_WORDS + 2)
		return false;
	while (rest.length) {
		if (word_in(word_next(&rest), names))
			return true;
	}
	return false;
}

/* One sentence at most, and short. */
static bool is_member(const struct block *block)
{
	struct slice text = block->passage.text;

	if (!is_prose(block) || word_count(text) > MEMBER_WORDS ||
	    looks_announcing(text))
		return false;
	for (size_t i = 0; i + 2 < text.length; i++) {
		if (strchr(".!?;", text.bytes[i]) && text.bytes[i + 1] == ' ')
			return false;
	}
	return true;
}

/* "Headaches.", "Nausea and vomiting.": more than half of them are so short. */
static bool are_names(const struct builder *builder, size_t first, size_t end)
{
	size_t names = 0;

	for (size_t i = first; i < end; i++)
		names += word_count(builder->blocks[i].passage.text) <=
			 SHORT_WORDS;
	return end - first >= MEMBERS_LEAST && names * 2 >= end - first;
}

/* "Symptoms may include:", and then phrases without a stop. */
static size_t announced_end(const struct builder *builder, size_t first)
{
	size_t end = first;

	if (!announces(builder, first) ||
	    !is_prose(&builder->blocks[first - 1]))
		return first;
	while (end < builder->count && is_member(&builder->blocks[end]) &&
	       !looks_ended(builder->blocks[end].passage.text) &&
	       !looks_label(builder->blocks[end].passage.text))
		end++;
	return end - first < ITEMS_LEAST ? first : end;
}

static void mark_members(struct builder *builder)
{
	for (size_t i = 0; i < builder->count; i++) {
		size_t end = announced_end(builder, i + 1);

		if (end == i + 1 && items_named(&builder->blocks[i])) {
			while (end < builder->count &&
			       is_member(&builder->blocks[end]))
				end++;
			if (!are_names(builder, i + 1, end))
				continue;
		}
		for (size_t k = i + 1; k < end; k++)
			make_item(&builder->blocks[k]);
	}
}

void items_mark(struct builder *builder)
{
	mark_signed(builder);
	mark_members(builder);
}
