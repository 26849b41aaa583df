/*
 * markdown_deck - decks as Markdown files: read, written back, adopted.
 *
 *     # Drug classes::Multiple sclerosis
 *
 *     ## Which symptom of MS are baclofen and tizanidine given for?
 *     <!-- card: ms-spasticity; category: drug_class; tags: ms, drugs -->
 *     Muscle spasticity.
 *
 *     > Both drugs are prescribed to ease stiff muscles.
 *     > — ms-notes.md, Treatment > Symptoms
 *
 * A heading of level 1 names the deck of what follows, one of level 2 asks,
 * and the text until the next heading of these levels answers.  Closing
 * block quotes are the sources: the quote, and in its last line "— document,
 * section > subsection".  An answer that is nothing but one list makes a
 * list card.  A text with {{c1::hidden::hint}} makes a card of each number:
 * in the heading, in the answer, or in a paragraph of its own above the
 * first question of a deck.
 *
 * The comment right below the question is optional: "card: KEY", then
 * settings, ";" between them: category, subject, status, evidence, state,
 * kind, ordinal, siblings, score, pattern, and the lists (", " between)
 * tags, flags, qualifiers.  A character that would end a value stands as
 * %XX.  A card without a key gets one from deck and question; adopting the
 * file writes it down.
 *
 * Comments of one word divide an answer further: what follows <!-- note -->
 * is the note, and quotes are sources only after <!-- sources --> where there
 * is one.  A code block fenced as "question", "answer", "note" or "cloze"
 * holds that text as it is, whatever Markdown would make of it.
 *
 * Everything else in the file - front matter, prose before the first
 * question, comments - is kept, and is written back byte by byte.
 */
#ifndef ROUNDS_MARKDOWN_DECK_H
#define ROUNDS_MARKDOWN_DECK_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/card.h"
#include "rounds/diagnostic.h"
#include "rounds/text.h"

/* A larger deck is refused; 100,000 cards are about 50 MiB. */
#define MARKDOWN_DECK_SIZE_MAX ((size_t)64 << 20)

enum markdown_segment_kind {
	MARKDOWN_OTHER,     /* no card; kept */
	MARKDOWN_DECK_NAME, /* a heading of level 1 */
	MARKDOWN_CARD,      /* a question with all that belongs to it */
	MARKDOWN_BROKEN     /* a card that was refused; kept */
};

/* A piece of the file.  The segments in order are the whole file. */
struct markdown_segment {
	enum markdown_segment_kind kind;
	struct slice bytes;
	size_t line;       /* of its first byte, from 1 */
	size_t first_card; /* index into the cards; of a MARKDOWN_CARD */
	size_t card_count; /* several for a cloze with several numbers */
	const char *key;   /* of the text: that of its number 1 */
	bool exact_key;    /* private: the settings name one number */
	/* Private: how adopting writes the key. */
	size_t key_at;          /* offset into the bytes */
	const char *in_comment; /* what stands before it; NULL: a new line */
	const char *end;        /* the line end in use here */
};

/* Where a card stands in its file: places[i] is that of cards.cards[i]. */
struct markdown_place {
	size_t segment;       /* index into the segments */
	size_t question_line; /* lines count from 1 */
	size_t answer_line;   /* 0: there is no text below the question */
	size_t source_line;   /* of the first source; 0: none */
	bool keyed;           /* the key stands in the file */
};

/* `struct markdown_deck deck = { 0 };` is empty.  Owns all it points to. */
struct markdown_deck {
	const char *file;
	struct card_list cards; /* all have a key; in the order of the file */
	struct markdown_place *places;
	struct markdown_segment *segments;
	size_t segment_count;
	size_t segment_capacity, place_capacity; /* private */
};

/*
 * Read a deck; `content` is copied, `file` is for findings.  A card that
 * can't be taken is an error among the findings, at its place, and the rest
 * is still read: no question, no answer, a fault in a cloze, an unknown word
 * for a setting, a key used before, bytes that are not UTF-8.  The findings
 * are sorted, those there before too.  Line ends in
 * texts become "\n".  Cards have the kind, state, status and evidence
 * written down; state is active, status asserted and evidence unspecified
 * where nothing is said.
 */
void markdown_deck_read(struct markdown_deck *deck, const char *file,
			struct slice content, struct diagnostic_list *findings);

void markdown_deck_release(struct markdown_deck *deck);

/* Append the file as it was read. */
void markdown_deck_write(const struct markdown_deck *deck, struct text *out);

/*
 * Append the file with the missing keys written into it and no other byte
 * changed.  Returns how many questions got one: none, and the file as it was,
 * where a comment without its end would swallow them.
 */
size_t markdown_deck_adopt(const struct markdown_deck *deck, struct text *out);

/*
 * Append cards as a new deck, in their order, with a heading wherever the
 * deck changes.  Reading that gives the same cards, but for line ends (all
 * "\n"), white space around questions and quotes, and the places, converters
 * and antecedents of sources, which a deck does not keep.
 */
void markdown_cards_write(const struct card *cards, size_t count,
			  struct text *out);

#endif
