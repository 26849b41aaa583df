/*
 * document_name - what a document is called in the database.
 *
 * The name a user types depends on the folder and is not enough to tell
 * two documents apart, or to know one again: the facts of a "notes.md" must
 * not replace those of another.
 */
#ifndef ROUNDS_CLI_DOCUMENT_NAME_H
#define ROUNDS_CLI_DOCUMENT_NAME_H

#include <stdbool.h>

/*
 * The absolute path, links resolved; below the home folder "~/..." so that
 * it says nothing about the user and holds on other machines.  What is no
 * file (a pipe, "-") keeps the name it was given, and *lasting is false:
 * the same name may stand for something else next time.  Owned.
 */
char *document_name(const char *path, bool *lasting);

#endif
