#include "cli/commands.h"

#include "cli/card_record.h"
#include "cli/json_text.h"
#include "cli/result.h"
#include "rounds/store_review.h"
#include "ui/card_view.h"
#include "ui/safe.h"

struct show_options {
	bool json;
};

static const struct option_spec options[] = {
	OPT_FLAG(0, "json", struct show_options, json,
		 "print JSON for programs"),
	OPT_END
};

static const char *const kinds[] = { "scheduled", "drill", "early", "undo" };

static bool add_review(void *context, const struct review_row *row)
{
	struct text *text = context;
	char day[24];

	day_format(row->day, day);
	if (row->kind == REVIEW_UNDO)
		text_printf(text, "  %s  undo\n", day);
	else
		text_printf(text, "  %s  grade %d, %s, then %d %s%s\n", day,
			    row->grade, kinds[row->kind],
			    (int)row->after.interval,
			    row->after.interval == 1 ? "day" : "days",
			    row->undone ? ", taken back" : "");
	return true;
}

static bool append_review_json(void *context, const struct review_row *row)
{
	char instant[40];
	char day[24];

	instant_format(row->instant, instant);
	day_format(row->day, day);
	json_array_append_new(context,
			      json_pack("{s:s, s:s, s:s, s:o, s:b, s:i}",
					"instant", instant, "day", day, "kind",
					kinds[row->kind], "grade",
					row->kind == REVIEW_UNDO
						? json_null()
						: json_integer(row->grade),
					"undone", row->undone, "interval",
					(int)row->after.interval));
	return true;
}

static void add_schedule(struct text *text, const struct card *card,
			 const struct card_facts *facts,
			 const struct terminal *terminal)
{
	struct text due = TEXT_INIT;

	card_record_due(&due, facts);
	text_add_string(text, "\nKey ");
	safe_add_string(text, card->key, terminal->utf8);
	text_printf(text, ", %s, due %s, interval %d, easiness %d.%02d\n",
		    card_state_name(card->state), due.bytes,
		    (int)facts->state.interval,
		    (int)facts->state.easiness / 100,
		    (int)facts->state.easiness % 100);
	if (facts->complaint) {
		text_add_string(text, "Flagged as wrong");
		text_add_string(text, *facts->complaint ? ": " : "");
		safe_add_string(text, facts->complaint, terminal->utf8);
		text_add_char(text, '\n');
	}
	text_release(&due);
}

static bool show_text(struct app *app, const struct store_cards *cards,
		      struct error *error)
{
	const struct card *card = &cards->list.cards[0];
	const struct review_filter filter = { .from = DAY_NONE,
					      .to = DAY_NONE,
					      .key = card->key };
	struct text text = TEXT_INIT;
	bool ok;

	card_view_head(&text, card, NULL, &app->terminal);
	text_add_char(&text, '\n');
	card_view_question(&text, card, &app->terminal);
	text_add_char(&text, '\n');
	card_view_answer(&text, card, &app->terminal);
	text_add_char(&text, '\n');
	card_view_sources(&text, card, NULL, &app->terminal);
	add_schedule(&text, card, &cards->facts[0], &app->terminal);
	ok = store_each_review(app->store, &filter, add_review, &text, error);
	if (ok)
		result_show(app, &text);
	text_release(&text);
	return ok;
}

static bool show_json(struct app *app, const struct store_cards *cards,
		      struct error *error)
{
	const struct card *card = &cards->list.cards[0];
	const struct review_filter filter = { .from = DAY_NONE,
					      .to = DAY_NONE,
					      .key = card->key };
	json_t *reviews = json_array();
	struct text text = TEXT_INIT;
	bool ok = store_each_review(app->store, &filter, append_review_json,
				    reviews, error);

	if (ok) {
		json_t *record = card_record(card, &cards->facts[0]);

		json_object_set(record, "reviews", reviews);
		json_text(&text, record);
		app_print(app, &text);
	}
	json_decref(reviews);
	text_release(&text);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct show_options *given = arguments->options;
	struct store *store = app_store(app, error);
	struct store_cards cards = { 0 };
	bool ok = store &&
		  store_find_card(store, arguments->operands[0], &cards, error);

	ok = ok && (given->json ? show_json(app, &cards, error)
				: show_text(app, &cards, error));
	store_cards_release(&cards);
	return ok;
}

const struct command command_show = {
	.name = "show",
	.operands = "CARD",
	.summary = "show a card with its sources and its reviews",
	.about = "Shows the card whose key is CARD or begins with it; "
		 "`rounds list` shows the keys.",
	.options = options,
	.options_size = sizeof(struct show_options),
	.least = 1,
	.most = 1,
	.operand = OPERAND_CARD,
	.run = run,
};
