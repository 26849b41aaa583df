#include "cli/commands.h"

#include "cli/card_query.h"
#include "cli/card_record.h"
#include "cli/deck_names.h"
#include "cli/json_text.h"
#include "cli/result.h"
#include "rounds/utf8.h"
#include "ui/render.h"
#include "ui/safe.h"

struct list_options {
	int state;
	const char *category;
	const char *deck;
	bool due;
	bool json;
};

/* In the order of enum card_state. */
static const char *const states[] = { "draft",    "active",   "suspended",
				      "rejected", "orphaned", NULL };

static const struct option_spec options[] = {
	OPT_TEXT(0, "category", "CATEGORY", struct list_options, category,
		 "only cards of this category"),
	OPT_TEXT(0, "deck", "DECK", struct list_options, deck,
		 "only cards of this deck and the decks below it"),
	OPT_FLAG(0, "due", struct list_options, due,
		 "only cards that are due today"),
	OPT_FLAG(0, "json", struct list_options, json,
		 "print one JSON object a line"),
	OPT_CHOICE(0, "state", "STATE", states, struct list_options, state,
		   "only cards in this state"),
	OPT_END
};

/* Cut to the terminal's width; a pipe gets everything. */
static void add_cut(struct text *text, const char *line, size_t size,
		    size_t columns)
{
	size_t used = 0;

	while (size) {
		uint32_t code;
		size_t length = utf8_decode(line, size, &code);

		used += utf8_width(line, length);
		if (used > columns)
			return;
		text_add(text, line, length);
		line += length;
		size -= length;
	}
}

/* Keys of more columns stand out, so that one can't push all others aside. */
#define KEY_COLUMNS_MAX 24

static size_t add_key(struct text *text, const struct card *card,
		      const struct terminal *terminal)
{
	size_t start = text->length;

	safe_add_string(text, card->key, terminal->utf8);
	return utf8_width(text->bytes + start, text->length - start);
}

static size_t key_columns(const struct card_list *cards,
			  const struct terminal *terminal)
{
	struct text key = TEXT_INIT;
	size_t most = 0;

	for (size_t i = 0; i < cards->count; i++) {
		size_t used = add_key(&key, &cards->cards[i], terminal);

		if (used > most && used <= KEY_COLUMNS_MAX)
			most = used;
	}
	text_release(&key);
	return most;
}

static void add_line(struct text *text, const struct card *card,
		     const struct card_facts *facts, size_t columns,
		     const struct terminal *terminal)
{
	struct text line = TEXT_INIT;
	struct text due = TEXT_INIT;
	size_t used = add_key(&line, card, terminal);

	card_record_due(&due, facts);
	text_printf(&line, "%*s  %-9s  %-10s  ",
		    used < columns ? (int)(columns - used) : 0, "",
		    card_state_name(card->state), due.bytes);
	render_line(&line, card->question, terminal);
	add_cut(text, line.bytes, line.length,
		terminal->output ? terminal->columns : SIZE_MAX);
	text_add_char(text, '\n');
	text_release(&line);
	text_release(&due);
}

static void print_cards(struct app *app, const struct store_cards *cards,
			bool json)
{
	size_t columns = key_columns(&cards->list, &app->terminal);
	struct text text = TEXT_INIT;

	for (size_t i = 0; i < cards->list.count; i++) {
		if (json)
			json_text(&text, card_record(&cards->list.cards[i],
						     &cards->facts[i]));
		else
			add_line(&text, &cards->list.cards[i], &cards->facts[i],
				 columns, &app->terminal);
	}
	if (!cards->list.count && !json)
		app_note(app, "No such cards.");
	result_show(app, &text);
	text_release(&text);
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct list_options *given = arguments->options;
	struct card_filter filter = { .deck = given->deck,
				      .category = given->category,
				      .due = given->due };
	struct store_cards cards = { 0 };
	struct arena arena = { 0 };
	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &filter.which, error) &&
		  deck_names_check(app, given->deck, error);

	if (given->state)
		filter.states = 1u << (given->state - 1);
	else if (given->due)
		filter.states = 1u << CARD_ACTIVE;
	filter.day = filter.which.today;
	ok = ok && store_list_cards(app->store, &filter, &cards, error);
	if (ok)
		print_cards(app, &cards, given->json);
	store_cards_release(&cards);
	arena_free(&arena);
	return ok;
}

const struct command command_list = {
	.name = "list",
	.operands = "[QUERY...]",
	.summary = "list cards",
	.about = "Lists the cards that QUERY names, or all, one a line: key, "
		 "state, due day,\nquestion.  A word is looked for; "
		 "rounds-query(7) tells the rest.",
	.options = options,
	.options_size = sizeof(struct list_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
