#include "ui/prompt.h"

#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"
#include "rounds/utf8.h"
#include "ui/keyboard.h"
#include "ui/safe.h"

#define HISTORY_SIZE 1000

struct prompt {
	const struct terminal *terminal;
	EditLine *edit; /* NULL: plain lines */
	History *history;
	char *history_file;
	const char *ask;
	prompt_completer *complete;
	void *context;
	bool interrupted;
};

static struct prompt *prompt_of(EditLine *edit)
{
	void *data = NULL;

	el_get(edit, EL_CLIENTDATA, &data);
	return data;
}

static char *ask_of(EditLine *edit)
{
	static char buffer[64];

	snprintf(buffer, sizeof buffer, "%s", prompt_of(edit)->ask);
	return buffer;
}

static unsigned char interrupt(EditLine *edit, int c)
{
	(void)c;
	prompt_of(edit)->interrupted = true;
	return CC_NEWLINE;
}

/* libedit catches the signal, restores the terminal and stops for real. */
static unsigned char suspend(EditLine *edit, int c)
{
	(void)edit;
	(void)c;
	raise(SIGTSTP);
	return CC_REDISPLAY;
}

/* Bytes that all candidates have in common, never half a character. */
static size_t common_prefix(const struct words *candidates)
{
	const char *first = candidates->items[0];
	size_t common = strlen(first);

	for (size_t i = 1; i < candidates->count; i++) {
		size_t same = 0;

		while (same < common &&
		       candidates->items[i][same] == first[same])
			same++;
		common = same;
	}
	while (common && ((unsigned char)first[common] & 0xC0) == 0x80)
		common--;
	return common;
}

/* Insert as the splitter will read it back, in the quotes it stands in. */
static void insert_quoted(EditLine *edit, const char *bytes, size_t size,
			  enum words_end quote)
{
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < size; i++) {
		if ((quote == WORDS_CLOSED && strchr(" '\"\\#\t", bytes[i])) ||
		    (quote == WORDS_DOUBLE && strchr("\"\\", bytes[i])))
			text_add_char(&text, '\\');
		text_add_char(&text, bytes[i]);
	}
	el_insertstr(edit, text.bytes);
	text_release(&text);
}

static void insert_end(EditLine *edit, const char *candidate,
		       enum words_end quote)
{
	size_t length = strlen(candidate);

	if (length && candidate[length - 1] == '/')
		return; /* a folder: there is more to come */
	if (quote == WORDS_SINGLE)
		el_insertstr(edit, "'");
	else if (quote == WORDS_DOUBLE)
		el_insertstr(edit, "\"");
	el_insertstr(edit, " ");
}

static void list_candidates(const struct prompt *prompt,
			    const struct words *candidates)
{
	struct text text = TEXT_INIT;
	size_t widest = 1;
	size_t column = 0;

	for (size_t i = 0; i < candidates->count; i++) {
		size_t width = utf8_width(candidates->items[i],
					  strlen(candidates->items[i]));
		widest = width > widest ? width : widest;
	}
	text_add_char(&text, '\n');
	for (size_t i = 0; i < candidates->count; i++) {
		const char *item = candidates->items[i];
		size_t width = utf8_width(item, strlen(item));

		if (column && column + widest > prompt->terminal->columns) {
			text_add_char(&text, '\n');
			column = 0;
		}
		safe_add_string(&text, item, prompt->terminal->utf8);
		text_printf(&text, "%*s", (int)(widest - width + 2), "");
		column += widest + 2;
	}
	text_add_char(&text, '\n');
	fwrite(text.bytes, 1, text.length, stdout);
	fflush(stdout);
	text_release(&text);
}

static unsigned char complete(EditLine *edit, int c)
{
	struct prompt *prompt = prompt_of(edit);
	const LineInfo *line = el_line(edit);
	struct words words = { 0 };
	struct words candidates = { 0 };
	unsigned char result = CC_ERROR;
	enum words_end quote =
		words_split_at_cursor(&words, line->buffer,
				      (size_t)(line->cursor - line->buffer));
	size_t typed = strlen(words.items[words.count - 1]);

	(void)c;
	prompt->complete(prompt->context, &words, &candidates);
	words_sort(&candidates);
	if (candidates.count) {
		size_t common = common_prefix(&candidates);

		result = CC_REFRESH;
		if (common > typed)
			insert_quoted(edit, candidates.items[0] + typed,
				      common - typed, quote);
		if (candidates.count == 1) {
			insert_end(edit, candidates.items[0], quote);
		} else if (common <= typed) {
			list_candidates(prompt, &candidates);
			result = CC_REDISPLAY;
		}
	}
	words_release(&words);
	words_release(&candidates);
	return result;
}

static void load_history(struct prompt *prompt)
{
	HistEvent event;

	history(prompt->history, &event, H_SETSIZE, HISTORY_SIZE);
	history(prompt->history, &event, H_SETUNIQUE, 1);
	if (prompt->history_file)
		history(prompt->history, &event, H_LOAD, prompt->history_file);
	el_set(prompt->edit, EL_HIST, history, prompt->history);
}

static void open_editor(struct prompt *prompt)
{
	prompt->edit = el_init("rounds", stdin, stdout, stderr);
	if (!prompt->edit)
		return; /* no terminal that libedit knows: plain lines */
	prompt->history = history_init();
	el_set(prompt->edit, EL_CLIENTDATA, prompt);
	el_set(prompt->edit, EL_PROMPT, ask_of);
	el_set(prompt->edit, EL_EDITOR, "emacs");
	el_set(prompt->edit, EL_SIGNAL, 1);
	load_history(prompt);
	/* Wide, since libedit's narrow form leaks its copies of the names. */
	el_wset(prompt->edit, EL_ADDFN, L"rounds-complete",
		L"Complete the word before the cursor", complete);
	el_wset(prompt->edit, EL_ADDFN, L"rounds-interrupt",
		L"Give up the line", interrupt);
	el_wset(prompt->edit, EL_ADDFN, L"rounds-suspend", L"Stop the program",
		suspend);
	el_set(prompt->edit, EL_BIND, "^I", "rounds-complete", NULL);
	el_set(prompt->edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
	/* Ctrl-C and Ctrl-Z are keys here and signals everywhere else. */
	el_set(prompt->edit, EL_SETTY, "-d", "-isig", NULL);
	el_set(prompt->edit, EL_BIND, "^C", "rounds-interrupt", NULL);
	el_set(prompt->edit, EL_BIND, "^Z", "rounds-suspend", NULL);
	el_source(prompt->edit, NULL); /* ~/.editrc may change all this */
}

struct prompt *prompt_open(const struct terminal *terminal,
			   const char *history_file,
			   prompt_completer *completer, void *context)
{
	struct prompt *prompt = xcalloc(1, sizeof *prompt);

	prompt->terminal = terminal;
	prompt->complete = completer;
	prompt->context = context;
	if (history_file)
		prompt->history_file = xstrdup(history_file);
	if (terminal->input && terminal->output && !terminal->dumb)
		open_editor(prompt);
	return prompt;
}

void prompt_close(struct prompt *prompt)
{
	if (!prompt)
		return;
	if (prompt->edit) {
		history_end(prompt->history);
		el_end(prompt->edit);
	}
	free(prompt->history_file);
	free(prompt);
}

static void remember(struct prompt *prompt, const char *line)
{
	HistEvent event;

	if (!prompt->edit || !*line)
		return;
	history(prompt->history, &event, H_ENTER, line);
	if (prompt->history_file)
		history(prompt->history, &event, H_SAVE, prompt->history_file);
}

static enum prompt_result read_edited(struct prompt *prompt, struct text *line)
{
	int length = 0;
	const char *bytes = el_gets(prompt->edit, &length);

	if (prompt->interrupted) {
		prompt->interrupted = false;
		printf("^C\n");
		el_reset(prompt->edit);
		return PROMPT_INTERRUPTED;
	}
	if (!bytes || length <= 0)
		return PROMPT_END;
	if (bytes[length - 1] == '\n')
		length--;
	text_add(line, bytes, (size_t)length);
	return PROMPT_LINE;
}

static enum prompt_result read_plain(struct prompt *prompt, struct text *line)
{
	struct text next = TEXT_INIT;
	bool ok;

	if (prompt->terminal->input) {
		fputs(prompt->ask, stdout);
		fflush(stdout);
	}
	ok = keyboard_piped_line(&next);
	text_add(line, next.bytes, next.length);
	text_release(&next);
	return ok ? PROMPT_LINE : PROMPT_END;
}

static bool is_unfinished(const struct text *line)
{
	struct words words = { 0 };
	bool unfinished =
		words_split(&words, line->bytes, line->length) != WORDS_CLOSED;

	words_release(&words);
	return unfinished;
}

enum prompt_result prompt_read(struct prompt *prompt, const char *ask,
			       struct text *line)
{
	enum prompt_result result;

	text_clear(line);
	prompt->ask = ask;
	for (;;) {
		result = prompt->edit ? read_edited(prompt, line)
				      : read_plain(prompt, line);
		if (result != PROMPT_LINE || !is_unfinished(line))
			break;
		text_add_char(line, '\n');
		prompt->ask = "... ";
	}
	if (result == PROMPT_LINE)
		remember(prompt, line->bytes);
	return result;
}
