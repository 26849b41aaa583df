#include "cli/drafting.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cli/category.h"
#include "cli/document_name.h"
#include "rounds/document.h"
#include "rounds/file.h"
#include "rounds/generate.h"
#include "rounds/memory.h"
#include "rounds/pack.h"

struct taking {
	struct generator *generator;
	struct text *explain;
};

static void take_part(void *context, const struct document *part)
{
	struct taking *taking = context;

	generator_add(taking->generator, part, taking->explain);
}

static bool add_document(struct drafting *drafting, size_t i,
			 struct generator *generator, struct text *explain,
			 struct error *error)
{
	struct text *content = &drafting->contents[i];
	struct taking taking = { generator, explain };

	return file_read(drafting->names[i], FILE_SIZE_MAX, content, error) &&
	       document_read_parts(drafting->names[i],
				   (struct slice){ content->bytes,
						   content->length },
				   DOCUMENT_GUESS, take_part, &taking, error);
}

/* Named before, perhaps in another way. */
static bool is_repeated(const struct drafting *drafting, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (drafting->read[k] && drafting->lasting[i] &&
		    strcmp(drafting->kept_names[k], drafting->kept_names[i]) ==
			    0)
			return true;
	return false;
}

/*
 * Every document that can be read; the others are told.  False when none
 * could be read, *error being what the last one lacks.
 */
static bool add_documents(struct drafting *drafting, struct app *app,
			  struct generator *generator, struct text *explain,
			  struct error *error)
{
	size_t read = 0;

	for (size_t i = 0; i < drafting->count; i++) {
		struct error fault = { 0 };

		if (is_repeated(drafting, i))
			continue;
		drafting->read[i] =
			add_document(drafting, i, generator, explain, &fault);
		if (drafting->read[i]) {
			read++;
			continue;
		}
		app->refused = true;
		if (read || i + 1 < drafting->count)
			app_print_error(app, &fault);
		else
			*error = fault;
	}
	return read > 0;
}

static const struct text *content_of(const struct drafting *drafting,
				     const char *name)
{
	for (size_t i = 0; name && i < drafting->count; i++)
		if (strcmp(drafting->names[i], name) == 0)
			return &drafting->contents[i];
	return NULL;
}

/* A source holds exactly the bytes it points to. */
static bool is_verbatim(const struct drafting *drafting,
			const struct card_source *source)
{
	const struct text *content = content_of(drafting, source->document);
	size_t size = source->quote ? strlen(source->quote) : 0;

	return content && size && source->start <= source->end &&
	       source->end <= content->length &&
	       source->end - source->start == size &&
	       memcmp(content->bytes + source->start, source->quote, size) == 0;
}

static bool is_grounded(const struct drafting *drafting,
			const struct card *card)
{
	for (size_t i = 0; i < card->source_count; i++)
		if (!is_verbatim(drafting, &card->sources[i]))
			return false;
	return card->source_count > 0;
}

/* Drop what does not stand in the documents; name decks. */
static void settle_cards(struct drafting *drafting, struct app *app)
{
	struct card_list *list = &drafting->cards;
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++) {
		struct card *card = &list->cards[i];

		if (!is_grounded(drafting, card)) {
			app_note(app,
				 "rounds: generate: card '%s' is dropped: its "
				 "quote is not in the document",
				 card->key);
			app->refused = true;
			continue;
		}
		if (!card->deck)
			card->deck = category_deck(card->category);
		list->cards[kept++] = *card;
	}
	list->count = kept;
}

/* Why sentences gave no card, the most frequent reason first. */
static void add_refusals(const struct generator *generator,
			 struct text *explain)
{
	size_t count;
	const struct refusal *refusals = generator_refusals(generator, &count);

	for (size_t i = 0; i < count; i++)
		text_printf(explain, "%zu x %s\n", refusals[i].count,
			    refusals[i].reason);
}

bool drafting_run(struct drafting *drafting, struct app *app,
		  const char *folder, char **names, size_t count,
		  struct text *explain, struct error *error)
{
	struct pack *pack = pack_new(error);
	struct generator *generator;
	bool ok = pack && (!folder || pack_add_folder(pack, folder, error)) &&
		  pack_finish(pack, error);

	drafting->names = names;
	drafting->count = count;
	drafting->contents = xcalloc(count, sizeof *drafting->contents);
	drafting->kept_names = xcalloc(count, sizeof *drafting->kept_names);
	drafting->lasting = xcalloc(count, sizeof *drafting->lasting);
	drafting->read = xcalloc(count, sizeof *drafting->read);
	for (size_t i = 0; i < count; i++) {
		drafting->contents[i] = (struct text)TEXT_INIT;
		drafting->kept_names[i] =
			document_name(names[i], &drafting->lasting[i]);
	}
	if (ok) {
		generator = generator_new(pack);
		ok = add_documents(drafting, app, generator, explain, error);
		if (ok)
			generator_finish(generator, &drafting->cards);
		if (ok && explain)
			add_refusals(generator, explain);
		generator_free(generator);
	}
	pack_free(pack);
	if (ok)
		settle_cards(drafting, app);
	return ok;
}

void drafting_release(struct drafting *drafting)
{
	for (size_t i = 0; i < drafting->count; i++) {
		text_release(&drafting->contents[i]);
		free(drafting->kept_names[i]);
	}
	free(drafting->contents);
	free(drafting->kept_names);
	free(drafting->lasting);
	free(drafting->read);
	card_list_release(&drafting->cards);
}

/* How many of the list are on hold. */
static size_t set_states(struct card_list *list, bool accept)
{
	size_t held = 0;

	for (size_t i = 0; i < list->count; i++) {
		bool on_hold = card_is_held(&list->cards[i]);

		held += on_hold;
		list->cards[i].state =
			accept && !on_hold ? CARD_ACTIVE : CARD_DRAFT;
	}
	return held;
}

static const char *renamed(const struct drafting *drafting, const char *name,
			   char *const *from, char *const *to)
{
	for (size_t i = 0; name && i < drafting->count; i++)
		if (strcmp(name, from[i]) == 0)
			return to[i];
	return name;
}

/* Let the sources name the documents by `to` instead of `from`. */
static void rename_documents(struct drafting *drafting, char *const *from,
			     char *const *to)
{
	struct card_list *list = &drafting->cards;

	for (size_t i = 0; i < list->count; i++) {
		struct card *card = &list->cards[i];
		struct card_source *sources =
			arena_array(&list->arena, card->source_count,
				    sizeof *sources);

		for (size_t k = 0; k < card->source_count; k++) {
			sources[k] = card->sources[k];
			sources[k].document =
				renamed(drafting, sources[k].document, from,
					to);
		}
		card->sources = sources;
	}
}

static bool store_all(struct drafting *drafting, struct app *app,
		      size_t *counts, size_t *orphans, struct error *error)
{
	instant_ms now = app_now(app);

	if (!store_upsert_cards(app->store, &drafting->cards, UPSERT_GENERATED,
				now, counts, NULL, error))
		return false;
	for (size_t i = 0; i < drafting->count; i++) {
		const struct stored_document document = {
			.path = drafting->kept_names[i],
			.media_type = "text/plain",
			.read = now,
			.bytes = { drafting->contents[i].bytes,
				   drafting->contents[i].length },
		};
		size_t count = 0;

		if (!drafting->read[i])
			continue;
		if (!store_put_document(app->store, &document, error))
			return false;
		if (drafting->lasting[i] &&
		    !store_mark_orphans(app->store, document.path,
					&drafting->cards, now, &count, error))
			return false;
		*orphans += count;
	}
	return true;
}

static void print_counts(struct app *app, size_t cards, const size_t *counts,
			 size_t orphans, size_t held)
{
	struct text text = TEXT_INIT;

	text_printf(&text, "%zu card%s: %zu added, %zu updated, %zu unchanged",
		    cards, cards == 1 ? "" : "s", counts[UPSERT_ADDED],
		    counts[UPSERT_UPDATED], counts[UPSERT_UNCHANGED]);
	if (counts[UPSERT_KEPT_EDIT])
		text_printf(&text, ", %zu with your own wording kept",
			    counts[UPSERT_KEPT_EDIT]);
	if (counts[UPSERT_REJECTED])
		text_printf(&text, ", %zu you rejected before",
			    counts[UPSERT_REJECTED]);
	if (counts[UPSERT_CONFLICT])
		text_printf(&text, ", %zu edited here and there",
			    counts[UPSERT_CONFLICT]);
	text_add_string(&text, ".\n");
	if (counts[UPSERT_UPDATED])
		text_add_string(&text, "`rounds list tag:changed` shows cards "
				       "in review that have new wording.\n");
	if (held)
		text_printf(&text, "%zu on hold: `rounds curate` shows why.\n",
			    held);
	if (orphans)
		text_printf(&text,
			    "%zu %s not in the documents any more and %s set "
			    "aside.\n",
			    orphans, orphans == 1 ? "card is" : "cards are",
			    orphans == 1 ? "was" : "were");
	app_print(app, &text);
	text_release(&text);
}

bool drafting_store(struct drafting *drafting, struct app *app, bool accept,
		    struct error *error)
{
	size_t counts[UPSERT_OUTCOME_COUNT] = { 0 };
	size_t held = set_states(&drafting->cards, accept);
	size_t orphans = 0;
	bool ok;

	if (!app_store(app, error) || !store_begin(app->store, error))
		return false;
	rename_documents(drafting, drafting->names, drafting->kept_names);
	ok = store_all(drafting, app, counts, &orphans, error);
	rename_documents(drafting, drafting->kept_names, drafting->names);
	if (!store_end(app->store, ok, error))
		return false;
	print_counts(app, drafting->cards.count, counts, orphans, held);
	if (!accept && counts[UPSERT_ADDED])
		app_note(app, "`rounds curate` goes through the drafts.");
	return true;
}
