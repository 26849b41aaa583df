#include "cli/commands.h"

#include "rounds/hold_store.h"
#include "rounds/store_review.h"
#include "ui/safe.h"

struct doctor_options {
	bool replay;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "replay", struct doctor_options, replay,
		 "rebuild every schedule from the log of reviews"),
	OPT_END
};

struct telling {
	struct text text;
	bool utf8;
};

static void tell(void *context, const char *finding)
{
	struct telling *telling = context;

	safe_add_string(&telling->text, finding, telling->utf8);
	text_add_char(&telling->text, '\n');
}

static bool replay(struct app *app, struct error *error)
{
	struct replay_report report = { 0 };
	size_t holds;
	struct text text = TEXT_INIT;

	if (!store_replay(app->store, true, &report, error) ||
	    !store_replay_holds(app->store, &holds, error))
		return false;
	text_printf(&text,
		    "Replayed %zu reviews: %zu schedules, %zu put right.\n",
		    report.reviews, report.cards, report.differences + holds);
	if (report.faults) {
		text_printf(&text,
			    "%zu reviews were logged with a result that their "
			    "scheduler does not give.\n",
			    report.faults);
		app->refused = true;
	}
	app_print(app, &text);
	text_release(&text);
	return true;
}

static bool check(struct app *app, struct error *error)
{
	struct telling telling = { TEXT_INIT, app->terminal.utf8 };
	size_t findings = 0;
	bool ok = store_check(app->store, tell, &telling, &findings, error);

	if (ok && findings == 0)
		text_add_string(&telling.text, "The database is sound.\n");
	else if (ok)
		app->refused = true;
	app_print(app, &telling.text);
	text_release(&telling.text);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct doctor_options *given = arguments->options;

	if (!app_store(app, error))
		return false;
	if (given->replay && !replay(app, error))
		return false;
	return check(app, error);
}

const struct command command_doctor = {
	.name = "doctor",
	.operands = "",
	.summary = "check the database",
	.about = "Checks that the database is sound and that every schedule "
		 "is what the log of\nreviews says.  Reports each fault; exits "
		 "with 1 if there is one.",
	.options = options,
	.options_size = sizeof(struct doctor_options),
	.run = run,
};
