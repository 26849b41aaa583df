#include "deck/markdown_plain.h"

#include <string.h>

#include "rounds/bits.h"
#include "rounds/text.h"
#include "rounds/utf8.h"

enum { LENGTH_MOST = 1 << 16, SOURCES_MOST = 256 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Begins with a letter or a number, but not as an item: "1." or "1)". */
static bool begins_plainly(struct slice line)
{
	size_t digits = 0;

	while (digits < line.length && is_digit(line.bytes[digits]))
		digits++;
	if (!digits)
		return line.length && is_letter(line.bytes[0]);
	return digits == line.length ||
	       (line.bytes[digits] != '.' && line.bytes[digits] != ')');
}

/* Eight letters, spaces, digits and marks of text that open nothing. */
static bool are_inner(const char *bytes)
{
	uint64_t eight = bits_load(bytes);

	return (bits_between(eight | BITS_EACH(0x20), 'a', 'z') |
		bits_between(eight, '\'', '9') |
		bits_between(eight, ' ', ' ')) == BITS_EACH(0x80);
}

/*
 * No control characters, and none that may open or close something in the
 * middle of a line; what is special at its start only may be there.
 */
static bool is_inner(struct slice text)
{
	bool ascii = true;
	size_t offset;

	if (!text.length || text.length > LENGTH_MOST || text.bytes[0] == ' ' ||
	    text.bytes[text.length - 1] == ' ')
		return false;
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c;

		while (i + sizeof(uint64_t) < text.length &&
		       are_inner(text.bytes + i))
			i += sizeof(uint64_t);
		c = (unsigned char)text.bytes[i];
		if (is_letter(text.bytes[i]) || c == ' ')
			continue;
		if (c < 0x20 || c == 0x7F || c == '#' || c == '&' || c == '<' ||
		    c == '>' || c == '\\' || c == '`' || c == '{' || c == '}')
			return false;
		ascii = ascii && c < 0x80;
	}
	return ascii || utf8_valid(text.bytes, text.length, &offset);
}

static bool is_line(struct slice line)
{
	return begins_plainly(line) && is_inner(line);
}

/* Of settings and names, which never stand at the start of a line. */
static bool all_inner(const char *const *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!is_inner(slice_of(texts[i])))
			return false;
	return true;
}

/* "- pain\n- fever" */
static bool list_is_plain(const char *list)
{
	struct slice rest = slice_of(list), line;

	while (slice_next_line(&rest, &line)) {
		if (!slice_starts_with(line, "- "))
			return false;
		line.bytes += 2;
		line.length -= 2;
		if (!is_line(line))
			return false;
	}
	return *list && list[strlen(list) - 1] != '\n';
}

static bool answer_is_plain(const struct card *card)
{
	if (card->kind == CARD_LIST)
		return list_is_plain(card->answer);
	return card->kind == CARD_BASIC && is_line(slice_of(card->answer));
}

static bool sources_are_plain(const struct card *card)
{
	if (card->source_count > SOURCES_MOST)
		return false;
	for (size_t i = 0; i < card->source_count; i++) {
		const struct card_source *source = &card->sources[i];

		if (!source->document || strchr(source->document, '"') ||
		    !is_inner(slice_of(source->document)) ||
		    !is_line(slice_of(source->quote)) ||
		    !all_inner(source->section, source->section_count))
			return false;
	}
	return true;
}

static bool settings_are_plain(const struct card *card)
{
	const char *const settings[] = { card->category, card->subject,
					 card->pattern, card->siblings };

	for (size_t i = 0; i < COUNT_OF(settings); i++)
		if (settings[i] && !is_inner(slice_of(settings[i])))
			return false;
	return card->key && is_inner(slice_of(card->key)) &&
	       all_inner(card->tags, card->tag_count) &&
	       all_inner(card->flags, card->flag_count) &&
	       all_inner(card->qualifiers, card->qualifier_count);
}

bool markdown_plain(const struct card *card)
{
	return !card->cloze && !card->note &&
	       is_line(slice_of(card->question)) && answer_is_plain(card) &&
	       sources_are_plain(card) && settings_are_plain(card);
}
