/*
 * keyboard - answers from the learner: single keys and lines.
 *
 * On a terminal a key acts at once and a line is edited by the terminal; on
 * a pipe or a file both are lines, so that a sitting can be scripted: the
 * first character of a line is its key, an empty line is Enter.
 *
 * Ctrl-C, Ctrl-D, a closed terminal and SIGTERM end every wait with KEY_END.
 * The terminal's mode is restored on close, while another program runs, and
 * at exit.
 */
#ifndef ROUNDS_UI_KEYBOARD_H
#define ROUNDS_UI_KEYBOARD_H

#include <stdbool.h>
#include "rounds/text.h"
#include "ui/terminal.h"

#define KEY_END (-1)   /* end of input or a signal to stop */
#define KEY_OTHER (-2) /* an arrow, a function key, a letter not ASCII */
#define KEY_ENTER '\n'

/* Catch the signals that end a sitting; at most one keyboard is open. */
void keyboard_open(const struct terminal *terminal);
void keyboard_close(void);

/* Wait for a key: an ASCII character, KEY_ENTER, KEY_OTHER or KEY_END. */
int keyboard_key(void);

/*
 * Wait for a line, without its end, in *line (replaced).  False at the end
 * of input or on a signal.
 */
bool keyboard_line(struct text *line);

/* True after a signal that asks the whole program to end (not Ctrl-C). */
bool keyboard_terminated(void);

/*
 * Next line of standard input when it is no terminal, shared with whoever
 * reads commands there.  False at its end or on a signal.
 */
bool keyboard_piped_line(struct text *line);

#endif
