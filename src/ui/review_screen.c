#include "ui/review_screen.h"

#include <stdio.h>
#include <string.h>

#include "rounds/sm2.h"
#include "ui/card_view.h"
#include "ui/keyboard.h"
#include "ui/safe.h"
#include "ui/typed_answer.h"
#include "ui/wrap.h"

/* SM-2's own scale, said shortly. */
static const char *const meanings[] = {
	"no idea",
	"wrong, but I knew it when I saw it",
	"wrong, though it seemed easy when I saw it",
	"right, with real effort",
	"right, after a moment",
	"right, at once",
};

static void print(struct text *text)
{
	fwrite(text->bytes, 1, text->length, stdout);
	fflush(stdout);
	text_release(text);
}

void review_screen_day(struct text *text, day_number day, day_number today)
{
	static const char *const weekdays[] = { "Thu", "Fri", "Sat", "Sun",
						"Mon", "Tue", "Wed" };
	int32_t ahead = day - today;
	char date[24];

	day_format(day, date);
	if (ahead <= 0)
		text_add_string(text, "today");
	else if (ahead == 1)
		text_add_string(text, "tomorrow");
	else
		text_printf(text, "in %d days", (int)ahead);
	/* 1970-01-01 was a Thursday */
	text_printf(text, ", %s %s", weekdays[((day % 7) + 7) % 7], date);
}

static void describe_progress(struct text *text, const struct review_view *view)
{
	if (view->drill)
		text_printf(text, "again today, %zu to repeat", view->repeats);
	else
		text_printf(text, "%s%zu left", view->is_new ? "new, " : "",
			    view->left);
	if (!view->drill && view->repeats)
		text_printf(text, ", %zu to repeat", view->repeats);
}

void review_screen_question(const struct review_view *view,
			    const struct terminal *terminal)
{
	struct text progress = TEXT_INIT;
	struct text text = TEXT_INIT;

	describe_progress(&progress, view);
	text_add_char(&text, '\n');
	card_view_head(&text, view->card, progress.bytes, terminal);
	text_add_char(&text, '\n');
	card_view_question(&text, view->card, terminal);
	text_add_char(&text, '\n');
	print(&text);
	text_release(&progress);
}

int review_screen_answer(const struct review_view *view, const char *typed,
			 const struct terminal *terminal)
{
	struct text text = TEXT_INIT;
	int suggested = -1;

	text_add_char(&text, '\n');
	if (*typed) {
		suggested =
			typed_answer_add(&text, view->card, typed, terminal);
		text_add_char(&text, '\n');
	}
	card_view_answer(&text, view->card, terminal);
	print(&text);
	return suggested;
}

void review_screen_grades(struct text *text, const struct review_view *view,
			  const struct terminal *terminal)
{
	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
		struct text line = TEXT_INIT;

		text_printf(&line, "%s: ", meanings[grade]);
		if (grade < SM2_DRILL_PASS)
			text_add_string(&line, "again today, then ");
		review_screen_day(&line, view->due[grade], view->today);
		text_printf(text, "  %s%d%s  ",
			    terminal_style(terminal, STYLE_BOLD), grade,
			    terminal_style(terminal, STYLE_PLAIN));
		wrap_add(text, (struct slice){ line.bytes, line.length }, "",
			 "     ", terminal->columns - 5);
		text_release(&line);
	}
	text_add_string(text, "\n");
}

static void print_keys(const struct review_view *view, bool answered,
		       const struct terminal *terminal)
{
	static const char keys[] =
		"u undo the last grade, s suspend the card, b bury it for "
		"today, e edit it, v its source in full (with the answer), "
		"q quit";
	struct text text = TEXT_INIT;

	text_add_char(&text, '\n');
	if (answered)
		review_screen_grades(&text, view, terminal);
	else
		wrap_add(&text,
			 SLICE("Enter shows the answer; type yours first if "
			       "you like.  One of these letters and Enter:"),
			 "  ", "  ", terminal->columns);
	wrap_add(&text, SLICE(keys), "  ", "  ", terminal->columns);
	text_add_char(&text, '\n');
	print(&text);
}

static void print_sources(const struct review_view *view,
			  const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	text_add_char(&text, '\n');
	card_view_sources(&text, view->card, NULL, terminal);
	text_add_char(&text, '\n');
	print(&text);
}

/* The actions that question and answer share; false for another key. */
static bool common_action(int key, enum review_action *action)
{
	switch (key) {
	case 'u':
		*action = ACTION_UNDO;
		return true;
	case 's':
		*action = ACTION_SUSPEND;
		return true;
	case 'b':
		*action = ACTION_BURY;
		return true;
	case 'e':
		*action = ACTION_EDIT;
		return true;
	case 'q':
	case KEY_END:
		*action = ACTION_QUIT;
		return true;
	default:
		return false;
	}
}

static void ask(const char *question, const struct terminal *terminal)
{
	/* A script on a pipe needs no prompt. */
	if (terminal->input)
		printf("%s%s%s ", terminal_style(terminal, STYLE_FAINT),
		       question, terminal_style(terminal, STYLE_PLAIN));
	fflush(stdout);
}

/* What a line at the question means; false: it is an answer. */
static bool question_action(const struct text *line,
			    const struct review_view *view,
			    enum review_action *action, bool *again,
			    const struct terminal *terminal)
{
	*again = false;
	if (line->length != 1)
		return false;
	if (line->bytes[0] == '?')
		print_keys(view, false, terminal);
	else if (line->bytes[0] == 'v')
		puts("The source gives the answer away: Enter first.");
	else
		return common_action(line->bytes[0], action);
	*again = true;
	return true;
}

/* Add a line to what was typed; false while a list has items to name. */
static bool take_answer(struct text *typed, const struct text *line,
			const struct review_view *view,
			const struct terminal *terminal)
{
	struct text text = TEXT_INIT;
	bool all;

	if (typed->length && line->length)
		text_add_char(typed, '\n');
	safe_add_string(typed, line->bytes, true);
	if (view->card->kind != CARD_LIST || !line->length)
		return true;
	all = typed_answer_tick(&text, view->card, typed->bytes, terminal);
	print(&text);
	return all;
}

enum review_action review_screen_wait(const struct review_view *view,
				      struct text *typed,
				      const struct terminal *terminal)
{
	struct text line = TEXT_INIT;
	enum review_action action = ACTION_SHOW;
	bool again = true;

	text_clear(typed);
	while (again) {
		ask(typed->length ? "Another, Enter: answer >"
				  : "Enter: answer, ?: keys >",
		    terminal);
		if (!keyboard_line(&line)) {
			action = ACTION_QUIT;
			break;
		}
		if (!question_action(&line, view, &action, &again, terminal))
			again = !take_answer(typed, &line, view, terminal);
	}
	text_release(&line);
	return action;
}

static void ask_grade(int suggested, const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	text_add_string(&text, "Grade 0-5, ");
	if (suggested >= 0)
		text_printf(&text, "Enter: %d, ", suggested);
	text_add_string(&text, "?: what they mean >");
	ask(text.bytes, terminal);
	text_release(&text);
}

enum review_action review_screen_grade(const struct review_view *view,
				       int suggested, int *grade,
				       const struct terminal *terminal)
{
	for (;;) {
		enum review_action action;
		int key;

		ask_grade(suggested, terminal);
		key = keyboard_key();
		if (terminal->input)
			printf("%c\n", key > ' ' && key < 0x7F ? key : ' ');
		if (key == KEY_ENTER && suggested >= 0)
			key = '0' + suggested;
		if (key >= '0' && key <= '0' + SM2_GRADE_MAX) {
			*grade = key - '0';
			return ACTION_GRADE;
		}
		if (common_action(key, &action))
			return action;
		if (key == 'v')
			print_sources(view, terminal);
		else
			print_keys(view, true, terminal);
	}
}
