#include "read/run_in.h"

#include <string.h>

#include "read/looks.h"
#include "read/words.h"

enum { HEADING_WORDS = 12 };

/* Bytes of "5.4 " at the start, or 0. */
static size_t number_size(struct slice text)
{
	size_t at = 0, points = 0;

	while (at < text.length && (word_digit(text.bytes[at]) ||
				    (at && text.bytes[at] == '.' && ++points)))
		at++;
	return points && at < text.length && text.bytes[at] == ' ' &&
			       word_digit(text.bytes[at - 1])
		       ? at + 1
		       : 0;
}

static bool is_capital(struct slice word)
{
	return word.length && *word.bytes >= 'A' && *word.bytes <= 'Z';
}

/* "The drug", "There have": a sentence begins, no title has "The" so. */
static bool opens_sentence(struct slice word, struct slice next)
{
	static const char *const words[] = {
		"The",   "There",   "In",    "A",        "An",    "It",
		"If",    "When",    "For",   "No",       "Do",    "This",
		"These", "Because", "While", "Although", "After", "Before",
		"Some",  "Most",    NULL
	};

	if (!next.length || is_capital(next) || word_digit(*next.bytes))
		return false;
	for (size_t i = 0; words[i]; i++)
		if (slice_equal(word, slice_of(words[i])))
			return true;
	return false;
}

static bool is_small_word(struct slice word)
{
	static const char *const words[] = { "and", "or", "of",   "in",
					     "for", "to", "with", "on",
					     "the", "by", NULL };

	return word_in(word, words);
}

size_t run_in_heading(struct slice text, struct slice *heading)
{
	size_t start = number_size(text);
	struct slice rest = { text.bytes + start, text.length - start };

	if (!start)
		return 0;
	for (size_t words = 0; words < HEADING_WORDS && rest.length; words++) {
		const char *at = rest.bytes;
		struct slice word = slice_cut(&rest, ' '), next = rest;

		next = slice_cut(&next, ' ');
		if (words && opens_sentence(word, next)) {
			size_t size = (size_t)(at - text.bytes);

			*heading = (struct slice){ text.bytes + start,
						   size - start - 1 };
			return size;
		}
		if (!is_capital(word) && !(words && is_small_word(word)))
			return 0;
	}
	return 0;
}

bool run_in_marked(struct slice text, size_t marked)
{
	struct slice heading = { text.bytes, marked }, behind, word, next;

	if (!marked || marked + 1 >= text.length || text.bytes[marked] != ' ' ||
	    !is_capital(heading) || !looks_name(heading) ||
	    !word_letter(text.bytes[marked - 1]))
		return false;
	behind = (struct slice){ text.bytes + marked + 1,
				 text.length - marked - 1 };
	word = slice_cut(&behind, ' ');
	next = slice_cut(&behind, ' ');
	return is_capital(word) && next.length && word_letter(*next.bytes) &&
	       !is_capital(next) && (word.length > 1 || *word.bytes == 'A');
}
