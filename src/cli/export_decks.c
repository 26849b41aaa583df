#include "cli/export.h"

#include <string.h>

#include "cli/card_query.h"
#include "cli/deck_names.h"
#include "cli/result.h"
#include "exchange/anki_package_write.h"
#include "exchange/anki_text_write.h"
#include "rounds/card_csv.h"
#include "rounds/card_json.h"
#include "rounds/markdown_deck.h"

/* True when a deck named before or elsewhere takes this one in. */
static bool is_covered(const struct arguments *decks, int at)
{
	const char *name = decks->operands[at];

	for (int i = 0; i < decks->count; i++) {
		const char *other = decks->operands[i];
		size_t length = strlen(other);

		if (strncmp(name, other, length) == 0 &&
		    (strncmp(name + length, "::", 2) == 0 ||
		     (!name[length] && i < at)))
			return true;
	}
	return false;
}

static bool find_cards(struct app *app, const struct arguments *operands,
		       unsigned states, struct store_cards *cards,
		       struct error *error)
{
	struct card_filter filter = { .states = states };
	bool ok = true;

	for (int i = 0; ok && i < operands->count; i++) {
		filter.deck = operands->operands[i];
		ok = deck_names_check(app, filter.deck, error) &&
		     (is_covered(operands, i) ||
		      store_list_cards(app->store, &filter, cards, error));
	}
	if (!operands->count)
		ok = store_list_cards(app->store, &filter, cards, error);
	return ok;
}

static void write_text(const struct card_list *list, int format,
		       struct text *out)
{
	if (format == EXPORT_MD)
		markdown_cards_write(list->cards, list->count, out);
	if (format == EXPORT_ANKI)
		anki_text_write(list->cards, list->count, out);
	if (format == EXPORT_CSV)
		card_csv_header_kept(out);
	for (size_t i = 0; i < list->count; i++) {
		if (format == EXPORT_CSV)
			card_csv_write_kept(&list->cards[i], out);
		else if (format == EXPORT_JSONL)
			card_json_write_kept(&list->cards[i], out);
	}
}

static void tell_missing(struct app *app, size_t missing)
{
	if (missing)
		app_note(app,
			 "rounds: export: %zu file%s that cards name %s not in "
			 "the database and %s left out",
			 missing, missing == 1 ? "" : "s",
			 missing == 1 ? "is" : "are",
			 missing == 1 ? "was" : "were");
}

static bool write_package(struct app *app, const struct store_cards *cards,
			  const struct export_options *given, struct text *out,
			  struct error *error)
{
	const struct anki_package_options options = {
		.with_schedule = given->with_schedule,
		.now = app_now(app),
		.rollover_hour = app->settings.rollover_hour,
	};
	struct anki_package_counts counts;

	if (!anki_package_write(app->store, cards, &options, &counts, out,
				error))
		return false;
	tell_missing(app, counts.missing);
	return true;
}

/* A draft must not come into review by way of another program. */
static unsigned states_for(int format)
{
	unsigned accepted = 1u << CARD_ACTIVE | 1u << CARD_SUSPENDED;

	return format == EXPORT_ANKI || format == EXPORT_APKG
		       ? accepted
		       : accepted | 1u << CARD_DRAFT;
}

static bool write_cards(struct app *app, const struct store_cards *cards,
			const struct export_options *given, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = true;

	if (given->format == EXPORT_APKG)
		ok = write_package(app, cards, given, &text, error);
	else
		write_text(&cards->list, given->format, &text);
	ok = ok && result_write(app, &text, given->output, error);
	/* So that an import can tell an edited file from an old one. */
	if (ok && given->format == EXPORT_MD && given->output)
		ok = store_mark_filed(app->store, &cards->list, error);
	text_release(&text);
	return ok;
}

bool export_decks(struct app *app, const struct arguments *operands,
		  const struct export_options *given, struct error *error)
{
	struct store_cards cards = { 0 };
	bool ok = find_cards(app, operands, states_for(given->format), &cards,
			     error) &&
		  write_cards(app, &cards, given, error);

	store_cards_release(&cards);
	return ok;
}

bool export_cards(struct app *app, const struct arguments *operands,
		  const struct export_options *given, struct error *error)
{
	struct card_filter filter = { .states = states_for(given->format) };
	struct store_cards cards = { 0 };
	struct arena arena = { 0 };
	bool ok = card_query_read(app, operands->operands, operands->count,
				  &arena, &filter.which, error) &&
		  store_list_cards(app->store, &filter, &cards, error) &&
		  write_cards(app, &cards, given, error);

	store_cards_release(&cards);
	arena_free(&arena);
	return ok;
}
