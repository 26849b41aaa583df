/*
 * inline_card - cards that stand in the lines of notes.
 *
 * As repeater and the spaced repetition of Obsidian write them:
 *
 *     question::answer
 *     one side:::the other, asked both ways
 *
 *     a question
 *     of several lines
 *     ?
 *     and its answer ("??": both ways)
 *
 *     a text that ==hides==^[hint] a part
 *
 * "::" is no sign where it has another meaning: in code, in braces of a
 * cloze, in an address, in a tag, in "std::".  A line with two signs is a
 * card only where white space marks one of them.
 */
#ifndef ROUNDS_EXCHANGE_INLINE_CARD_H
#define ROUNDS_EXCHANGE_INLINE_CARD_H

#include <stdbool.h>
#include "rounds/text.h"

enum inline_kind {
	INLINE_STRAY,   /* lines of no card */
	INLINE_CARD,    /* a question, and its answer, which may be empty */
	INLINE_UNCLEAR, /* a line with several signs */
	INLINE_TAGS,    /* words "#tag"; or settings that name a deck */
	INLINE_SCHEDULE /* of the cards just found: "!2026-11-21,12,250" */
};

/* A piece of the notes; all borrowed from their text. */
struct inline_piece {
	enum inline_kind kind;
	size_t line, lines; /* the first, from 1, and how many say something */
	struct slice text;  /* of strays, tags and schedules */
	struct slice question, answer; /* of a card; trimmed */
	bool both;                     /* asked both ways */
};

/* What a line is by its signs: a stray, a card or unclear. */
enum inline_kind inline_card_part(struct slice line,
				  struct inline_piece *piece);

/*
 * Call `take` with each piece of the notes in order until it returns false;
 * returns what it returned last.  Headings, comments, settings and empty
 * lines are no pieces.
 */
bool inline_card_scan(struct slice notes,
		      bool (*take)(void *context,
				   const struct inline_piece *piece),
		      void *context);

/* Bytes of code between runs of as many backticks, at the beginning, or 0. */
size_t inline_card_code(struct slice text);

/*
 * Append the text of strays with marks of cloze.h for the parts it hides,
 * numbered from 1, or as "[^2]" behind one says.  Returns how many those are.
 */
size_t inline_card_gaps(struct slice text, struct text *cloze);

/*
 * Take the next word off *rest: white space, commas, brackets and quotes
 * divide.  False at the end.
 */
bool inline_card_word(struct slice *rest, struct slice *word);

/*
 * True for "#flashcards", "flashcard" and "#flashcards/Heart/Valves"; *path
 * is what follows the first "/", or empty.
 */
bool inline_card_is_deck(struct slice word, struct slice *path);

#endif
