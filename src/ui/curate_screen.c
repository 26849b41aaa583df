#include "ui/curate_screen.h"

#include <stdio.h>
#include <string.h>

#include "ui/card_view.h"
#include "ui/keyboard.h"
#include "ui/safe.h"
#include "ui/wrap.h"

static const char keys[] =
	"a accept, r reject, e edit and accept, s skip, A and R accept or "
	"reject this and all further drafts like it (of its category, asked "
	"in the same way, not on hold), u undo, q quit: the next sitting "
	"goes on here";

enum { BAR_COLUMNS = 20 };

/* Why a draft is on hold, one line a reason. */
static void add_holds(struct text *text, const struct card *draft,
		      const struct terminal *terminal)
{
	for (size_t i = 0; i < draft->flag_count; i++) {
		struct text line = TEXT_INIT;

		if (strncmp(draft->flags[i], "hold:", 5) != 0)
			continue;
		text_add_string(&line, "On hold: ");
		safe_add_string(&line, draft->flags[i] + 5, terminal->utf8);
		text_add_string(text, terminal_style(terminal, STYLE_YELLOW));
		wrap_add(text, (struct slice){ line.bytes, line.length }, "  ",
			 "    ", terminal->columns);
		text_add_string(text, terminal_style(terminal, STYLE_PLAIN));
		text_release(&line);
	}
}

/* "draft 3 of 8 ######--------------": how much is decided. */
static void add_progress(struct text *text, const struct curate_view *view,
			 const struct terminal *terminal)
{
	size_t full = view->decided * BAR_COLUMNS / view->count;

	text_printf(text, "draft %zu of %zu ", view->at, view->count);
	for (size_t i = 0; i < BAR_COLUMNS; i++)
		text_add_string(text, terminal->utf8 ? i < full ? "█" : "░"
				      : i < full     ? "#"
						     : "-");
}

void curate_screen_draft(const struct curate_view *view,
			 const struct terminal *terminal)
{
	const struct card *draft = view->draft;
	struct text progress = TEXT_INIT;
	struct text text = TEXT_INIT;

	add_progress(&progress, view, terminal);
	text_add_char(&text, '\n');
	card_view_head(&text, draft, progress.bytes, terminal);
	text_add_char(&text, '\n');
	card_view_question(&text, draft, terminal);
	text_add_char(&text, '\n');
	card_view_answer(&text, draft, terminal);
	card_view_sources(&text, draft, view->source, terminal);
	add_holds(&text, draft, terminal);
	text_add_char(&text, '\n');
	fwrite(text.bytes, 1, text.length, stdout);
	text_release(&text);
	text_release(&progress);
}

static bool action_of(int key, enum curate_action *action)
{
	static const struct {
		int key;
		enum curate_action action;
	} table[] = {
		{ 'a', CURATE_ACCEPT },   { 'e', CURATE_EDIT },
		{ 'r', CURATE_REJECT },   { 's', CURATE_SKIP },
		{ 'u', CURATE_UNDO },     { 'A', CURATE_ACCEPT_LIKE },
		{ 'q', CURATE_QUIT },     { 'R', CURATE_REJECT_LIKE },
		{ KEY_END, CURATE_QUIT },
	};

	for (size_t i = 0; i < COUNT_OF(table); i++) {
		if (table[i].key == key) {
			*action = table[i].action;
			return true;
		}
	}
	return false;
}

static void print_keys(const struct terminal *terminal)
{
	struct text text = TEXT_INIT;

	wrap_add(&text, SLICE(keys), "  ", "  ", terminal->columns);
	fwrite(text.bytes, 1, text.length, stdout);
	text_release(&text);
}

enum curate_action curate_screen_ask(const struct terminal *terminal)
{
	enum curate_action action;
	int key;

	for (;;) {
		if (terminal->input)
			printf("%sAccept? a/r/e/s/A/R/u/q, ?: keys >%s ",
			       terminal_style(terminal, STYLE_FAINT),
			       terminal_style(terminal, STYLE_PLAIN));
		key = keyboard_key();
		if (terminal->input)
			printf("%c\n", key > ' ' && key < 0x7F ? key : ' ');
		if (action_of(key, &action))
			return action;
		print_keys(terminal);
	}
}
