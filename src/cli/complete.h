/*
 * complete - what a word at the prompt may become.
 */
#ifndef ROUNDS_CLI_COMPLETE_H
#define ROUNDS_CLI_COMPLETE_H

#include "ui/words.h"

/*
 * A prompt_completer; `context` is the struct app.  Commands, options and
 * their choices come from the command table; decks, categories, tags, documents
 * and keys of cards from the database; files from the folder.
 */
void complete_command_line(void *context, const struct words *words,
			   struct words *candidates);

#endif
