/*
 * Lines that a converter set right below each other, though they are none of
 * one paragraph.
 */
#include "read/looks.h"
#include "read/markdown_parts.h"
#include "read/words.h"
#include "read/wrap.h"

enum { NAME_BYTES = 60, SENTENCE_WORDS = 5 };

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* The line without its indent and the marks of bold letters and links. */
static struct slice without_marks(struct slice line)
{
	while (line.length && strchr(" \t*_[", line.bytes[0])) {
		line.bytes++;
		line.length--;
	}
	return line;
}

/* "Metformin is ...", "A rash ..." */
static bool begins_sentence(struct slice line)
{
	struct slice rest = line, word = slice_cut(&rest, ' ');
	struct slice next = slice_cut(&rest, ' ');

	return word.length && is_upper(word.bytes[0]) && next.length &&
	       word_letter(next.bytes[0]) && !is_upper(next.bytes[0]) &&
	       word_count(line) >= SENTENCE_WORDS;
}

bool markdown_item_ends(struct slice above, struct slice line)
{
	return above.length && line.length && !strchr(" \t", line.bytes[0]) &&
	       looks_ended(above) && begins_sentence(without_marks(line));
}

bool markdown_line_ends(struct slice above, struct slice line)
{
	struct slice text = without_marks(line), word = text;

	word = slice_cut(&word, ' ');
	return above.length && above.length < NAME_BYTES && looks_name(above) &&
	       !wrap_is_cut(above) &&
	       !strchr(":;", above.bytes[above.length - 1]) &&
	       begins_sentence(text) &&
	       above.length + 1 + word.length <= text.length;
}
