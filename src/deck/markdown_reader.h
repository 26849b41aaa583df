/*
 * markdown_reader - a deck being read.
 */
#ifndef DECK_MARKDOWN_READER_H
#define DECK_MARKDOWN_READER_H

#include "deck/markdown_layout.h"
#include "rounds/diagnostic.h"
#include "rounds/markdown_deck.h"

struct markdown_reader {
	struct markdown_deck *deck;
	struct slice content; /* the deck's own copy */
	struct arena *arena;  /* the deck's own */
	struct diagnostic_list *findings;
	const char *deck_name; /* of the last heading of level 1 */
	size_t expanded;       /* bytes that texts with gaps have grown to */
	size_t start, line;    /* of the segment being read */
};

/* The words of a key's comment that are not in the text of the card. */
struct markdown_words {
	struct card card; /* with all that the settings say */
	bool has_kind;
	bool has_ordinal;
};

/*
 * Apply the settings of a comment.  False when one can't be taken; there is
 * a finding for it.
 */
bool markdown_settings_read(struct markdown_reader *reader,
			    const struct markdown_layout *layout,
			    struct markdown_words *words);

/*
 * Add the cards of a layout, without keys where the comment has none.  False
 * when they can't be taken; there is a finding for it.  *exact_key says that
 * the key is the card's own, whatever its number.
 */
bool markdown_card_read(struct markdown_reader *reader,
			const struct markdown_layout *layout, bool *exact_key);

/*
 * Give keys to the cards that have none, and refuse those whose key another
 * card has already.  Once, after all cards are read.
 */
void markdown_keys_give(struct markdown_reader *reader);

/*
 * Append a new segment for bytes [start, end) that begin in this line;
 * borrowed until the next.
 */
struct markdown_segment *markdown_segment_add(struct markdown_reader *reader,
					      enum markdown_segment_kind kind,
					      size_t start, size_t end,
					      size_t line);

/* Note a finding at byte `at` of the file, within the segment. */
void markdown_fault(struct markdown_reader *reader, size_t at,
		    enum diagnostic_level level, const char *rule,
		    const char *next, const char *format, ...)
	PRINTF_LIKE(6, 7);

#endif
