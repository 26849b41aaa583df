/*
 * note - what lines of notes stand for: "Antidote: glucagon", "Contraindicated
 * in asthma".
 *
 * A pack lists them in the files of its folder notes: one a line, two columns
 * with a tab between: labels, or beginnings of a line, and the sentence that
 * is meant; a third, where there is one, is for a line that lists nothing.
 *
 *	antidote|reversal agent	The antidote to {subject} is {line}.
 *	contraindicated ...	{subject} {is} {line}.
 *	causes	Causes of {subject} include {line}.	The cause of {subject}
 *is {line}.
 *
 * "|" stands between alternatives; " ..." behind one says that the line itself
 * begins so.  {subject} is what the heading above names, {each} that or
 * the condition that a label below it names, {line} the line
 * without its label, {is} "is" or "are" as the subject wants.
 */
#ifndef GENERATE_NOTE_H
#define GENERATE_NOTE_H

#include <stdbool.h>
#include <stddef.h>
#include "language/string_table.h"
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/text.h"

/* The sentences of a note, with their places. */
struct note {
	const char *many; /* for a line of several members */
	const char *one;  /* for any other; may be the same */
};

/* `struct note_table table = { 0 };` is empty. */
struct note_table {
	struct string_table labels, openings; /* values: struct note */
};

void note_table_release(struct note_table *table);

/* Add the lines of a file in valid UTF-8; the texts live in the arena. */
bool note_read(struct note_table *table, struct arena *arena, const char *file,
	       struct slice content, struct error *error) MUST_USE;

/* The note for a label, in capitals or not; NULL when there is none. */
const struct note *note_labelled(const struct note_table *table,
				 struct slice label);

/* The note for a line that begins as one of the openings; or NULL. */
const struct note *note_opening(const struct note_table *table,
				struct slice line);

/*
 * The note for a label in its own words: "Systemic manifestations of {subject}
 * include {line}." after what a pack says of "manifestations".  Sentences NULL
 * when no note fits; memory is the arena's.
 */
struct note note_for_label(const struct note_table *table, struct slice label,
			   struct arena *arena);

/*
 * The label without a title's capitals: "Rare but serious effects" of "Rare
 * but Serious Effects".  A copy in the arena.
 */
const char *note_small(struct slice label, struct arena *arena);

/*
 * Is it of effects on a part of the body?  Under "Signs" the same label is of
 * the signs there.
 */
bool note_of_part(const char *sentence);

/* Does the sentence name some of several: "Causes of gout include ..."? */
bool note_lists(const char *sentence);

/* Who or what a note is about: "beta blockers". */
struct note_subject {
	const char *text;
	bool plural;
	bool condition;
};

/* Is it said of each condition that a label below the heading names? */
bool note_of_each(const char *sentence);

/* Write the sentence for a line; *start is where the line is in it. */
void note_say(struct text *out, const char *sentence,
	      const struct note_subject *subject, struct slice line,
	      size_t *start);

#endif
