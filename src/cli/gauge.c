#include "cli/gauge.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#define WAIT_MS 1000 /* shorter work shows nothing */
#define REDRAW_MS 100
#define WIDTH 30

/* All that a signal handler may touch. */
static volatile sig_atomic_t interrupted;

static void on_interrupt(int number)
{
	(void)number;
	interrupted = 1;
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void gauge_open(struct gauge *gauge, const struct app *app, const char *what,
		size_t total)
{
	struct sigaction action = { .sa_handler = on_interrupt };

	*gauge = (struct gauge){
		.what = what,
		.total = total,
		.wanted = isatty(STDERR_FILENO) && !app->terminal.dumb,
		.started = now_ms(),
	};
	interrupted = 0;
	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, &gauge->before);
}

static void draw(struct gauge *gauge, size_t done)
{
	size_t filled = gauge->total ? done * WIDTH / gauge->total : 0;
	char bar[WIDTH + 1];

	for (size_t i = 0; i < WIDTH; i++)
		bar[i] = i < filled ? '#' : '.';
	bar[WIDTH] = '\0';
	fprintf(stderr, "\r%s [%s] %3zu %%", gauge->what, bar,
		gauge->total ? done * 100 / gauge->total : 0);
	fflush(stderr);
	gauge->drawn = true;
}

bool gauge_step(struct gauge *gauge, size_t done)
{
	if (gauge->wanted) {
		int64_t now = now_ms();

		if (now - gauge->started >= WAIT_MS &&
		    now - gauge->last >= REDRAW_MS) {
			draw(gauge, done);
			gauge->last = now;
		}
	}
	return !interrupted;
}

void gauge_close(struct gauge *gauge)
{
	if (gauge->drawn)
		fputs("\r\033[K", stderr);
	sigaction(SIGINT, &gauge->before, NULL);
}
