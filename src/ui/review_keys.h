/*
 * review_keys - what the keys of a review do, and which they are.
 *
 * One list for the screen, its help and the settings "key-...".
 */
#ifndef ROUNDS_UI_REVIEW_KEYS_H
#define ROUNDS_UI_REVIEW_KEYS_H

#include <stdbool.h>
#include "rounds/text.h"
#include "ui/terminal.h"

/* X(ID, name, key to begin with, what it does), sorted by name. */
#define REVIEW_KEYS(X)                                                         \
	X(BURY, "bury", 'b', "bury the card for today")                        \
	X(EDIT, "edit", 'e', "edit the card; its schedule stays")              \
	X(FLAG, "flag", 'f', "flag the card as wrong, with a note")            \
	X(HINT, "hint", 'h', "a hint: a letter more of each word")             \
	X(OTHER, "other", 'o', "the other side, where cards disagree")         \
	X(PICTURE, "picture", 'i', "open the pictures in your viewer")         \
	X(SKIP, "skip", 'k', "skip the card for now")                          \
	X(SOURCE, "source", 'v', "the sources in full, with the text around")  \
	X(STOP, "stop", 'q', "stop; what is graded is kept")                   \
	X(SUSPEND, "suspend", 's', "suspend the card")                         \
	X(UNDO, "undo", 'u', "undo the last grade")

enum review_action {
#define REVIEW_ACTION(id, word, first, what) ACTION_##id,
	REVIEW_KEYS(REVIEW_ACTION)
#undef REVIEW_ACTION
		ACTION_KEYS,       /* how many have a key of their own */
	ACTION_SHOW = ACTION_KEYS, /* show the answer */
	ACTION_GRADE               /* a grade says which */
};

/* Which character stands for which action, and how grades are given. */
struct review_keys {
	int of[ACTION_KEYS]; /* ASCII, neither digit nor '?' */
	int four; /* 1: four keys, again, hard, good, easy; 0: 0 to 5 */
};

/* True for a character that may be such a key. */
bool review_keys_allow(int key);

/* The action of this key; false when it has none. */
bool review_keys_find(const struct review_keys *keys, int key,
		      enum review_action *action);

/* "u undo the last grade, ...", wrapped. */
void review_keys_add(struct text *text, const struct review_keys *keys,
		     const struct terminal *terminal);

/*
 * The grade that a digit gives, or -1.  With four keys 1 is "again", grade
 * 2; 2 "hard", 3; 3 "good", 4; 4 "easy", 5: what each does to the easiness is
 * then nearest to what learners know by these names.
 */
int review_keys_grade(const struct review_keys *keys, int key);

/* The digit that stands for a grade, or for the nearest there is. */
int review_keys_digit(const struct review_keys *keys, int grade);

#endif
