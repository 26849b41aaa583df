/*
 * Any text shown as Markdown, in a terminal of any width and kind: only
 * styles reach it, no line is wider than it is unless prefixes alone are,
 * and without UTF-8 all is ASCII.  The first two bytes choose the terminal.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/arena.h"
#include "rounds/utf8.h"
#include "ui/render.h"
#include "ui/wrap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool what)
{
	if (!what)
		abort();
}

/* True when quotes and lists may take so much of a line that none is left. */
static bool is_deep(const char *markdown)
{
	size_t deepest = 0;

	for (const char *line = markdown; *line;) {
		size_t marks = strspn(line, " \t>-*+.)0123456789");

		deepest = marks > deepest ? marks : deepest;
		line += strcspn(line, "\r\n");
		line += strspn(line, "\r\n");
	}
	return deepest > 6;
}

static void check_line(const char *line, size_t length,
		       const struct terminal *terminal, bool deep)
{
	must(deep || wrap_width(line, length) <= terminal->columns);
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)line[i];

		if (c == 0x1B)
			must(terminal->colour && line[i + 1] == '[');
		else
			must(c >= ' ' && c != 0x7F);
		must(terminal->utf8 || c < 0x80);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct terminal terminal = { 0 };
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	char *markdown;
	bool deep;

	if (size < 2)
		return 0;
	terminal.columns = 20 + data[0] % 100;
	terminal.colour = data[1] & 1;
	terminal.utf8 = data[1] & 2;
	markdown = arena_strndup(&arena, (const char *)data + 2, size - 2);
	deep = is_deep(markdown);
	render_markdown(&text, markdown, "  ", &terminal);
	render_strong(&text, markdown, "  ", &terminal);
	for (const char *line = text.bytes; *line;) {
		size_t length = strcspn(line, "\n");

		check_line(line, length, &terminal, deep);
		must(line[length] == '\n');
		line += length + 1;
	}
	text_release(&text);
	arena_free(&arena);
	return 0;
}
