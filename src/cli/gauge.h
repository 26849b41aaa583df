/*
 * gauge - how far a long work has come, and a way to stop it.
 *
 * After the first second a bar is drawn on standard error, where that is a
 * terminal, and wiped off at the end.  While a gauge is open, Ctrl-C does
 * not end the program but makes gauge_step() say so, so that the work can
 * be taken back in order.
 */
#ifndef ROUNDS_CLI_GAUGE_H
#define ROUNDS_CLI_GAUGE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "cli/app.h"

struct gauge {
	const char *what; /* "importing": borrowed */
	size_t total;
	bool wanted, drawn;
	int64_t started, last;   /* milliseconds of a clock that never jumps */
	struct sigaction before; /* what Ctrl-C did */
};

/* One at a time. */
void gauge_open(struct gauge *gauge, const struct app *app, const char *what,
		size_t total);

/* `done` of the total; false once Ctrl-C was pressed. */
bool gauge_step(struct gauge *gauge, size_t done);

void gauge_close(struct gauge *gauge);

#endif
