#include "ui/keyboard.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "rounds/attrs.h"

static const int stop_signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

/* What a signal handler and an exit handler must reach. */
static struct {
	volatile sig_atomic_t stopped; /* the signal, 0: none */
	volatile sig_atomic_t raw;     /* the terminal is in single-key mode */
	bool terminal;
	bool terminated;
	struct termios before;
	struct sigaction actions[COUNT_OF(stop_signals)];
} keyboard;

static void on_stop(int number)
{
	keyboard.stopped = number;
}

static void leave_raw(void)
{
	if (keyboard.raw)
		tcsetattr(STDIN_FILENO, TCSANOW, &keyboard.before);
	keyboard.raw = 0;
}

static void enter_raw(void)
{
	struct termios raw;

	if (!keyboard.terminal ||
	    tcgetattr(STDIN_FILENO, &keyboard.before) != 0)
		return;
	raw = keyboard.before;
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO); /* signals still work */
	raw.c_cc[VMIN] = 1;
	raw.c_cc[VTIME] = 0;
	keyboard.raw = 1;
	tcsetattr(STDIN_FILENO, TCSANOW, &raw);
}

void keyboard_open(const struct terminal *terminal)
{
	static bool registered;
	struct sigaction action = { .sa_handler = on_stop };

	if (!registered) {
		atexit(leave_raw);
		registered = true;
	}
	keyboard.terminal = terminal->input;
	keyboard.stopped = 0;
	/* Without SA_RESTART, so that a waiting read() comes back. */
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < COUNT_OF(stop_signals); i++)
		sigaction(stop_signals[i], &action, &keyboard.actions[i]);
}

void keyboard_close(void)
{
	leave_raw();
	for (size_t i = 0; i < COUNT_OF(stop_signals); i++)
		sigaction(stop_signals[i], &keyboard.actions[i], NULL);
	if (keyboard.stopped && keyboard.stopped != SIGINT)
		keyboard.terminated = true;
}

bool keyboard_terminated(void)
{
	return keyboard.terminated;
}

/* One byte from the terminal; -1 at its end or on a signal. */
static int read_byte(void)
{
	unsigned char byte;

	while (!keyboard.stopped) {
		ssize_t got = read(STDIN_FILENO, &byte, 1);

		if (got == 1)
			return byte;
		if (got == 0 || errno != EINTR)
			return -1;
	}
	return -1;
}

/* Drop what follows the first byte of an arrow key or an UTF-8 letter. */
static void drop_rest(void)
{
	struct termios raw;
	char rest[32];

	if (tcgetattr(STDIN_FILENO, &raw) != 0)
		return;
	raw.c_cc[VMIN] = 0;
	raw.c_cc[VTIME] = 1; /* tenths of a second */
	tcsetattr(STDIN_FILENO, TCSANOW, &raw);
	(void)!read(STDIN_FILENO, rest, sizeof rest);
}

static int terminal_key(void)
{
	int byte;

	enter_raw();
	byte = read_byte();
	if (byte == 27 || byte >= 0x80) {
		drop_rest();
		byte = KEY_OTHER;
	}
	leave_raw();
	if (byte == '\r')
		return KEY_ENTER;
	return byte == 4 ? KEY_END : byte; /* Ctrl-D */
}

static int first_key(const struct text *line)
{
	unsigned char first = (unsigned char)line->bytes[0];

	if (!line->length)
		return KEY_ENTER;
	return first < 0x80 ? first : KEY_OTHER;
}

int keyboard_key(void)
{
	struct text line = TEXT_INIT;
	int key = KEY_END;

	fflush(stdout);
	if (keyboard.terminal)
		return terminal_key();
	if (keyboard_piped_line(&line))
		key = first_key(&line);
	text_release(&line);
	return key;
}

/* The terminal edits the line; it comes whole. */
static bool terminal_line(struct text *line)
{
	int byte;

	text_clear(line);
	while ((byte = read_byte()) >= 0 && byte != '\n')
		text_add_char(line, (char)byte);
	return byte == '\n' || line->length > 0;
}

bool keyboard_line(struct text *line)
{
	fflush(stdout);
	return keyboard.terminal ? terminal_line(line)
				 : keyboard_piped_line(line);
}

bool keyboard_piped_line(struct text *line)
{
	char *bytes = NULL;
	size_t capacity = 0;
	ssize_t length;

	text_clear(line);
	if (keyboard.stopped)
		return false;
	length = getline(&bytes, &capacity, stdin);
	if (length > 0 && bytes[length - 1] == '\n')
		length--;
	if (length > 0 && bytes[length - 1] == '\r')
		length--;
	if (length > 0)
		text_add(line, bytes, (size_t)length);
	free(bytes);
	return length >= 0;
}
