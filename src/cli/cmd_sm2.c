#include "cli/commands.h"

#include <stdlib.h>

#include "cli/json_text.h"
#include "rounds/memory.h"
#include "rounds/sm2.h"

struct sm2_options {
	int rounding;
	bool json;
};

struct step {
	int grade;
	struct sm2_state state;
};

static const char *const roundings[] = { "up", "nearest", NULL };

static const struct option_spec options[] = {
	OPT_CHOICE(0, "rounding", "WAY", roundings, struct sm2_options,
		   rounding,
		   "round part of a day up, as published (default), or to the "
		   "nearest"),
	OPT_FLAG(0, "json", struct sm2_options, json,
		 "print JSON for programs"),
	OPT_END
};

static bool compute(const struct arguments *arguments,
		    enum sm2_rounding rounding, struct step *steps,
		    struct error *error)
{
	struct sm2_state state = SM2_STATE_NEW;

	for (int i = 0; i < arguments->count; i++) {
		const char *fault;
		const char *word = arguments->operands[i];

		steps[i].grade = (int)strtonum(word, 0, SM2_GRADE_MAX, &fault);
		if (fault)
			return error_set(
				error, ERROR_USAGE,
				"sm2: '%s' is not a grade from 0 to 5; "
				"run `rounds help sm2`",
				word);
		sm2_answer(&state, steps[i].grade, rounding);
		steps[i].state = state;
	}
	return true;
}

static void print_table(struct text *text, const struct step *steps, int count)
{
	text_add_string(text, "grade  repetition  easiness  interval\n");
	for (int i = 0; i < count; i++)
		text_printf(text, "%5d  %10d  %5d.%02d  %d %s\n",
			    steps[i].grade, (int)steps[i].state.repetition,
			    (int)steps[i].state.easiness / 100,
			    (int)steps[i].state.easiness % 100,
			    (int)steps[i].state.interval,
			    steps[i].state.interval == 1 ? "day" : "days");
}

static void print_json(struct text *text, const struct step *steps, int count)
{
	json_t *list = json_array();

	for (int i = 0; i < count; i++)
		json_array_append_new(list,
				      json_pack("{s:i, s:i, s:i, s:i}", "grade",
						steps[i].grade, "repetition",
						(int)steps[i].state.repetition,
						"easiness",
						(int)steps[i].state.easiness,
						"interval",
						(int)steps[i].state.interval));
	json_text(text, json_pack("{s:o}", "steps", list));
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct sm2_options *given = arguments->options;
	struct step *steps = xcalloc((size_t)arguments->count, sizeof *steps);
	struct text text = TEXT_INIT;
	bool ok = compute(arguments,
			  given->rounding
				  ? (enum sm2_rounding)(given->rounding - 1)
				  : SM2_ROUND_UP,
			  steps, error);

	if (ok && given->json)
		print_json(&text, steps, arguments->count);
	else if (ok)
		print_table(&text, steps, arguments->count);
	app_print(app, &text);
	text_release(&text);
	free(steps);
	return ok;
}

const struct command command_sm2 = {
	.name = "sm2",
	.operands = "GRADE...",
	.summary = "show what SM-2 makes of a history of grades",
	.about =
		"Answers a new card with each GRADE (0 to 5) in turn, every "
		"time on the day it is\ndue, and shows what SM-2 keeps of it: "
		"how many successes in a row, the easiness\nand the days until "
		"the next review.",
	.options = options,
	.options_size = sizeof(struct sm2_options),
	.least = 1,
	.most = -1,
	.run = run,
};
