/*
 * note_line - a line of notes that becomes a part of a sentence.
 */
#ifndef GENERATE_NOTE_LINE_H
#define GENERATE_NOTE_LINE_H

#include "generate/context.h"

/*
 * "pyridostigmine", "drugs that lower urate"; not "steroids are used first",
 * "stop the drug", nor anything of more than 25 words.
 */
bool note_line_is_phrase(const struct context *context, struct slice line,
			 struct arena *arena);

/* "contraindicated in asthma": no statement, may begin as it likes. */
bool note_line_goes_on(const struct context *context, struct slice line,
		       struct arena *arena);

/* A noun phrase of nouns and adjectives: "incubation period". */
bool note_line_is_noun(const struct context *context, struct slice line,
		       struct arena *arena);

/* One word that is an adjective: "Classic". */
bool note_line_is_adjective(const struct context *context, struct slice line,
			    struct arena *arena);

/* "a test that uses sound waves", "disorder of the joints": what a thing is. */
bool note_line_defines(const struct context *context, struct slice line,
		       struct arena *arena);

/* Does it begin with a verb as of one: "blocks", "is", "may"? */
bool note_line_has_verb_first(const struct context *context, struct slice line,
			      struct arena *arena);

/*
 * The text as it stands inside a sentence: "ankle swelling" of "Ankle
 * swelling", but "Crohn's disease", "IL-6", "Staphylococcus aureus".  A copy
 * in the arena when it differs.
 */
struct slice note_line_start(const struct context *context, struct slice text,
			     struct arena *arena);

#endif
