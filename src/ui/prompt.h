/*
 * prompt - lines of commands from the user.
 *
 * With a terminal on both sides libedit edits the line: history kept
 * between runs, completion with Tab, ~/.editrc honoured, UTF-8.  Otherwise
 * lines are read as they are, and a prompt is shown only on a terminal.
 */
#ifndef ROUNDS_UI_PROMPT_H
#define ROUNDS_UI_PROMPT_H

#include <stddef.h>
#include "rounds/text.h"
#include "ui/terminal.h"
#include "ui/words.h"

struct prompt;

enum prompt_result {
	PROMPT_LINE,
	PROMPT_END,        /* Ctrl-D or the end of the input */
	PROMPT_INTERRUPTED /* Ctrl-C: the line is given up */
};

/*
 * Add what the last of `words` may be completed to; the words before it are
 * already there.  A candidate that ends in '/' is completed further.
 */
typedef void prompt_completer(void *context, const struct words *words,
			      struct words *candidates);

/*
 * `history` (may be NULL) is read now and written after every line; a
 * history that can't be kept is no error.  `complete` and `context` are
 * borrowed until prompt_close().
 */
struct prompt *prompt_open(const struct terminal *terminal, const char *history,
			   prompt_completer *complete, void *context);
void prompt_close(struct prompt *prompt);

/*
 * Read a command into *line (replaced); one with an open quote goes on over
 * several lines.  `ask` is shown first.
 */
enum prompt_result prompt_read(struct prompt *prompt, const char *ask,
			       struct text *line);

#endif
