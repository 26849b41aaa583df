#include "ui/review_screen.h"

#include <stdio.h>
#include <string.h>

#include "rounds/hint.h"
#include "rounds/sm2.h"
#include "ui/card_view.h"
#include "ui/keyboard.h"
#include "ui/render.h"
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

static void ask(const char *question, const struct terminal *terminal)
{
	/* A script on a pipe needs no prompt. */
	if (terminal->input)
		printf("%s%s%s ", terminal_style(terminal, STYLE_FAINT),
		       question, terminal_style(terminal, STYLE_PLAIN));
	fflush(stdout);
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
	print(&text);
	view->pictures(view->context, view->card->question);
	putchar('\n');
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
	view->pictures(view->context, view->card->answer);
	if (review_screen_has_other(view->card))
		text_printf(&text, "Another card bears on this one: %c.\n",
			    view->keys->of[ACTION_OTHER]);
	review_screen_due(&text, view, terminal);
	print(&text);
	return suggested;
}

/* "again", of the four keys, for a grade they can give. */
static const char *four_name(int grade)
{
	static const char *const names[] = { "again", "hard", "good", "easy" };

	return names[grade - 2];
}

static bool can_give(const struct review_view *view, int grade)
{
	return review_keys_grade(view->keys,
				 review_keys_digit(view->keys, grade)) == grade;
}

void review_screen_grades(struct text *text, const struct review_view *view,
			  const struct terminal *terminal)
{
	for (int grade = 0; grade <= SM2_GRADE_MAX; grade++) {
		struct text line = TEXT_INIT, digit = TEXT_INIT;

		if (!can_give(view, grade))
			continue;
		text_printf(&digit, "  %s%c%s  ",
			    terminal_style(terminal, STYLE_BOLD),
			    review_keys_digit(view->keys, grade),
			    terminal_style(terminal, STYLE_PLAIN));
		text_printf(&line, "%s: ",
			    view->keys->four ? four_name(grade)
					     : meanings[grade]);
		if (grade < SM2_DRILL_PASS)
			text_add_string(&line, "again today, then ");
		review_screen_day(&line, view->due[grade], view->today);
		wrap_add(text, (struct slice){ line.bytes, line.length },
			 digit.bytes, "     ", terminal->columns);
		text_release(&digit);
		text_release(&line);
	}
}

static void add_back(struct text *line, const struct review_view *view,
		     day_number day)
{
	char date[24];

	day_format(day, date);
	text_add_string(line, day - view->today == 1 ? "tomorrow" : date);
}

static day_number due_of(const struct review_view *view, int digit)
{
	return view->due[review_keys_grade(view->keys, digit)];
}

void review_screen_due(struct text *text, const struct review_view *view,
		       const struct terminal *terminal)
{
	const char *separator = terminal->utf8 ? " · " : " | ";
	struct text line = TEXT_INIT;
	int last = review_keys_digit(view->keys, SM2_GRADE_MAX);
	int end;

	text_add_string(&line, "Back: ");
	for (int digit = review_keys_digit(view->keys, 0); digit <= last;
	     digit = end) {
		end = digit + 1;
		while (end <= last && due_of(view, end) == due_of(view, digit))
			end++;
		text_add_char(&line, (char)digit);
		if (end > digit + 1)
			text_printf(&line, "-%c", end - 1);
		text_add_char(&line, ' ');
		add_back(&line, view, due_of(view, digit));
		text_add_string(&line, end <= last ? separator : "");
	}
	text_add_string(text, terminal_style(terminal, STYLE_FAINT));
	wrap_add(text, (struct slice){ line.bytes, line.length }, "", "  ",
		 terminal->columns);
	text_add_string(text, terminal_style(terminal, STYLE_PLAIN));
	text_release(&line);
}

bool review_screen_has_other(const struct card *card)
{
	for (size_t i = 0; i < card->flag_count; i++)
		if (card_flag_other(card->flags[i]))
			return true;
	return false;
}

bool review_screen_note(const char *question, struct text *line,
			const struct terminal *terminal)
{
	struct text raw = TEXT_INIT;
	bool ok;

	ask(question, terminal);
	ok = keyboard_line(&raw);
	text_clear(line);
	safe_add_string(line, raw.bytes, true);
	text_release(&raw);
	return ok;
}

static void print_keys(const struct review_view *view, bool answered,
		       const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	text_add_char(&text, '\n');
	if (answered)
		review_screen_grades(&text, view, terminal);
	else
		wrap_add(&text,
			 SLICE("Enter shows the answer; type yours first if "
			       "you like.  One of these and Enter:"),
			 "  ", "  ", terminal->columns);
	text_add_char(&text, '\n');
	review_keys_add(&text, view->keys, terminal);
	text_add_char(&text, '\n');
	print(&text);
}

static void print_look(const struct review_view *view,
		       enum review_action action)
{
	struct text text = TEXT_INIT;

	text_add_char(&text, '\n');
	view->look(view->context, action, &text);
	if (text.length > 1)
		text_add_char(&text, '\n');
	print(&text);
}

static void print_hint(const struct review_view *view, size_t letters,
		       const struct terminal *terminal)
{
	struct text words = TEXT_INIT, hint = TEXT_INIT, text = TEXT_INIT;

	render_words(&words, view->card->answer);
	hint_add(&hint, slice_of(words.bytes), letters);
	text_clear(&words);
	safe_add(&words, hint.bytes, hint.length, SAFE_MANY_LINES,
		 terminal->utf8);
	wrap_add(&text, slice_of(words.bytes), "  ", "  ", terminal->columns);
	print(&text);
	text_release(&words);
	text_release(&hint);
}

/* The action that a line at the question asks for; false: an answer. */
static bool question_action(const struct text *line,
			    const struct review_view *view,
			    enum review_action *action)
{
	return line->length == 1 &&
	       review_keys_find(view->keys, (unsigned char)line->bytes[0],
				action);
}

/* What is done here and leaves the question standing; false for others. */
static bool show_at_question(enum review_action action,
			     const struct review_view *view, size_t *letters,
			     const struct terminal *terminal)
{
	switch (action) {
	case ACTION_HINT:
		print_hint(view, (*letters)++, terminal);
		return true;
	case ACTION_SOURCE:
	case ACTION_OTHER:
		puts("That gives the answer away: Enter first.");
		return true;
	case ACTION_PICTURE:
		print_look(view, action);
		return true;
	default:
		return false;
	}
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
	enum review_action action;
	size_t letters = 1; /* of each word in the next hint */

	text_clear(typed);
	for (;;) {
		ask(typed->length ? "Another, Enter: answer >"
				  : "Enter: answer, ?: keys >",
		    terminal);
		if (!keyboard_line(&line)) {
			action = ACTION_STOP;
			break;
		}
		if (line.length == 1 && line.bytes[0] == '?') {
			print_keys(view, false, terminal);
		} else if (question_action(&line, view, &action)) {
			if (!show_at_question(action, view, &letters, terminal))
				break;
		} else if (take_answer(typed, &line, view, terminal)) {
			action = ACTION_SHOW;
			break;
		}
	}
	text_release(&line);
	return action;
}

/* Short enough for forty columns. */
static void ask_grade(const struct review_view *view, int suggested,
		      const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	if (!view->keys->four)
		text_add_string(&text, "Grade 0-5, ");
	else if (terminal->columns < 60)
		text_add_string(&text, "Grade 1-4, ");
	else
		text_add_string(&text, "1 again, 2 hard, 3 good, 4 easy, ");
	if (suggested >= 0)
		text_printf(&text, "Enter: %c, ?: keys >",
			    review_keys_digit(view->keys, suggested));
	else
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

		ask_grade(view, suggested, terminal);
		key = keyboard_key();
		if (terminal->input)
			printf("%c\n", key > ' ' && key < 0x7F ? key : ' ');
		if (key == KEY_END)
			return ACTION_STOP;
		if (key == KEY_ENTER && suggested >= 0)
			key = review_keys_digit(view->keys, suggested);
		*grade = review_keys_grade(view->keys, key);
		if (*grade >= 0)
			return ACTION_GRADE;
		if (!review_keys_find(view->keys, key, &action) ||
		    action == ACTION_HINT)
			print_keys(view, true, terminal);
		else if (action == ACTION_SOURCE || action == ACTION_OTHER ||
			 action == ACTION_PICTURE)
			print_look(view, action);
		else
			return action;
	}
}
