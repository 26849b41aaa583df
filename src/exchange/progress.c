#include "exchange/progress.h"

#include <jansson.h>
#include <stdlib.h>

#include "exchange/delimited.h"
#include "rounds/memory.h"
#include "rounds/store_review.h"

static const char *const kinds[] = { "scheduled", "drill", "early", "undo" };

static const char header[] =
	"instant,day,card,deck,category,status,kind,grade,milliseconds,"
	"rounding,repetition_before,easiness_before,interval_before,due_before,"
	"repetition_after,easiness_after,interval_after,due_after,undone,id,"
	"undoes\r\n";

/* "" for a card that was new. */
static const char *day_text(day_number day, char text[24])
{
	text[0] = '\0';
	if (day != DAY_NONE)
		day_format(day, text);
	return text;
}

static const char *rounding_name(const struct review_row *row)
{
	return row->rounding == SM2_ROUND_NEAREST ? "nearest" : "up";
}

static void add_state(struct text *text, const struct sm2_state *state,
		      day_number due)
{
	char day[24];

	delimited_value(text, "%d", (int)state->repetition);
	delimited_value(text, "%d", (int)state->easiness);
	delimited_value(text, "%d", (int)state->interval);
	delimited_value(text, "%s", day_text(due, day));
}

static bool add_row(void *context, const struct review_row *row)
{
	struct text *text = context;
	char instant[40];
	char day[24];

	instant_format(row->instant, instant);
	delimited_value(text, "%s", instant);
	delimited_value(text, "%s", day_text(row->day, day));
	delimited_cell(text, row->key);
	delimited_cell(text, row->deck);
	delimited_cell(text, row->category);
	delimited_cell(text, row->status);
	delimited_value(text, "%s", kinds[row->kind]);
	if (row->kind == REVIEW_UNDO)
		delimited_cell(text, NULL);
	else
		delimited_value(text, "%d", row->grade);
	delimited_value(text, "%lld", (long long)row->milliseconds);
	delimited_value(text, "%s", rounding_name(row));
	add_state(text, &row->before, row->due_before);
	add_state(text, &row->after, row->due_after);
	delimited_value(text, "%d", row->undone);
	delimited_cell(text, row->id);
	delimited_cell(text, row->undoes);
	delimited_end(text);
	return true;
}

bool progress_csv(struct store *store, day_number from, struct text *text,
		  struct error *error)
{
	const struct review_filter all = { .from = from, .to = DAY_NONE };

	text_add_string(text, header);
	return store_each_review(store, &all, add_row, text, error);
}

static json_t *string_or_null(const char *value)
{
	return value && *value ? json_string(value) : json_null();
}

static void set_state(json_t *object, const char *when,
		      const struct sm2_state *state, day_number due)
{
	char day[24];
	json_t *value = json_pack("{s:i, s:i, s:i, s:o}", "repetition",
				  (int)state->repetition, "easiness",
				  (int)state->easiness, "interval",
				  (int)state->interval, "due",
				  string_or_null(day_text(due, day)));

	json_object_set_new(object, when, value);
}

static json_t *row_json(const struct review_row *row)
{
	json_t *object = json_object();
	char instant[40];
	char day[24];

	instant_format(row->instant, instant);
	json_object_set_new(object, "instant", json_string(instant));
	json_object_set_new(object, "day",
			    string_or_null(day_text(row->day, day)));
	json_object_set_new(object, "card", string_or_null(row->key));
	json_object_set_new(object, "deck", string_or_null(row->deck));
	json_object_set_new(object, "category", string_or_null(row->category));
	json_object_set_new(object, "status", string_or_null(row->status));
	json_object_set_new(object, "kind", json_string(kinds[row->kind]));
	json_object_set_new(object, "grade",
			    row->kind == REVIEW_UNDO
				    ? json_null()
				    : json_integer(row->grade));
	json_object_set_new(object, "milliseconds",
			    json_integer(row->milliseconds));
	json_object_set_new(object, "rounding",
			    json_string(rounding_name(row)));
	set_state(object, "before", &row->before, row->due_before);
	set_state(object, "after", &row->after, row->due_after);
	json_object_set_new(object, "undone", json_boolean(row->undone));
	json_object_set_new(object, "id", string_or_null(row->id));
	json_object_set_new(object, "undoes", string_or_null(row->undoes));
	return object;
}

struct writing {
	struct text *text;
	const char *separator;
	bool started;
};

static bool add_json(void *context, const struct review_row *row)
{
	struct writing *writing = context;
	json_t *object = row_json(row);
	char *dump = json_dumps(object, 0);

	if (!dump)
		memory_exhausted();
	text_printf(writing->text, "%s%s",
		    writing->started ? writing->separator : "", dump);
	writing->started = true;
	free(dump);
	json_decref(object);
	return true;
}

static bool add_rows(struct store *store, day_number from,
		     struct writing *writing, struct error *error)
{
	const struct review_filter all = { .from = from, .to = DAY_NONE };

	return store_each_review(store, &all, add_json, writing, error);
}

bool progress_json(struct store *store, day_number from, const char *members,
		   struct text *text, struct error *error)
{
	struct writing writing = { .text = text, .separator = ",\n" };

	text_printf(text, "{%s\"reviews\": [\n", members);
	if (!add_rows(store, from, &writing, error))
		return false;
	text_add_string(text, writing.started ? "\n]}\n" : "]}\n");
	return true;
}

bool progress_jsonl(struct store *store, day_number from, struct text *text,
		    struct error *error)
{
	struct writing writing = { .text = text, .separator = "\n" };

	if (!add_rows(store, from, &writing, error))
		return false;
	if (writing.started)
		text_add_char(text, '\n');
	return true;
}
