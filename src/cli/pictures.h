/*
 * pictures - what cards show beside text.
 *
 * A picture is a file that an import brought into the database, or a file
 * below the present folder; nothing is fetched from the net.  What another
 * program gets to read is a copy under a name of our own, and only of bytes
 * that are a picture, since cards come from strangers.
 */
#ifndef ROUNDS_CLI_PICTURES_H
#define ROUNDS_CLI_PICTURES_H

#include <stddef.h>
#include "rounds/store.h"
#include "rounds/text.h"
#include "ui/terminal.h"
#include "ui/words.h"

/* `struct pictures pictures = { 0 };` has copied nothing yet. */
struct pictures {
	struct words copies; /* files to take away at the end */
};

/*
 * Print a line with name, size and format of each picture in `markdown`, or
 * why it can't be shown, and draw it where the terminal can.
 */
void pictures_show(struct pictures *pictures, struct store *store,
		   const char *markdown, const struct terminal *terminal);

/*
 * Open each in the learner's viewer; what fails is appended to *text, a line
 * each.  Returns how many pictures there are.
 */
size_t pictures_open(struct pictures *pictures, struct store *store,
		     const char *markdown, struct text *text,
		     const struct terminal *terminal);

/* Takes the copies away. */
void pictures_release(struct pictures *pictures);

#endif
