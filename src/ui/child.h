/*
 * child - another program on the learner's terminal.
 */
#ifndef ROUNDS_UI_CHILD_H
#define ROUNDS_UI_CHILD_H

/*
 * Run `command "$1"` in the shell, so that "code --wait" works; $1 is
 * `path`.  It has the terminal and Ctrl-C to itself while it runs; when
 * standard input is none, it reads nothing, since a pipe holds the learner's
 * answers.  Returns its exit status, or -1 when it could not be run or was
 * killed.
 */
int child_run(const char *command, const char *path);

#endif
