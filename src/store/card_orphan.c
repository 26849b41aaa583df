/*
 * Cards whose fact has vanished from a document that was edited.
 */
#include "rounds/store.h"

#include <stdlib.h>
#include <string.h>
#include "store/handle.h"
#include "store/statement.h"

struct generated {
	int64_t id;
	const char *key;
};

struct generated_list {
	struct generated *items;
	size_t count, capacity;
};

static bool list_generated(struct store *store, const char *document,
			   struct arena *arena, struct generated_list *list,
			   struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_generated_from);

	stmt_bind_text(&st, ":document", document);
	while (stmt_next(&st)) {
		list->items = arena_grow(arena, list->items, list->count,
					 &list->capacity, sizeof *list->items);
		list->items[list->count++] =
			(struct generated){ stmt_int(&st, 0),
					    stmt_copy(&st, 1, arena) };
	}
	return stmt_close(&st, error);
}

static bool has_source_in(const struct card *card, const char *document)
{
	for (size_t i = 0; i < card->source_count; i++)
		if (strcmp(card->sources[i].document, document) == 0)
			return true;
	return false;
}

static int compare_keys(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Keys of the cards that still have a source in the document, sorted. */
static const char **supported_keys(const struct card_list *cards,
				   const char *document, struct arena *arena,
				   size_t *count)
{
	const char **keys = arena_array(arena, cards->count + 1, sizeof *keys);

	*count = 0;
	for (size_t i = 0; i < cards->count; i++)
		if (cards->cards[i].key &&
		    has_source_in(&cards->cards[i], document))
			keys[(*count)++] = cards->cards[i].key;
	qsort(keys, *count, sizeof *keys, compare_keys);
	return keys;
}

/* *elsewhere: is the card supported by another document? */
static bool forget_source(struct store *store, int64_t id, const char *document,
			  bool *elsewhere, struct error *error)
{
	struct stmt count = stmt_open(store->db, &sql_source_elsewhere);

	stmt_bind_int(&count, ":card", id);
	stmt_bind_text(&count, ":document", document);
	*elsewhere = stmt_next(&count) && stmt_int(&count, 0) > 0;
	if (!stmt_close(&count, error))
		return false;
	if (!*elsewhere)
		return true;
	struct stmt st = stmt_open(store->db, &sql_source_forget);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":document", document);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static bool mark(struct store *store, const char *document,
		 const struct card_list *cards, instant_ms instant,
		 struct arena *arena, size_t *count, struct error *error)
{
	struct generated_list generated = { 0 };
	size_t key_count;
	const char **keys = supported_keys(cards, document, arena, &key_count);

	if (!list_generated(store, document, arena, &generated, error))
		return false;
	for (size_t i = 0; i < generated.count; i++) {
		const struct generated *g = &generated.items[i];
		bool elsewhere;

		if (bsearch(&g->key, keys, key_count, sizeof *keys,
			    compare_keys))
			continue;
		if (!forget_source(store, g->id, document, &elsewhere, error))
			return false;
		if (elsewhere)
			continue;
		if (!store_set_state(store, g->id, CARD_ORPHANED, instant,
				     error))
			return false;
		++*count;
	}
	return true;
}

bool store_mark_orphans(struct store *store, const char *document,
			const struct card_list *cards, instant_ms instant,
			size_t *count, struct error *error)
{
	struct arena arena = { 0 };

	*count = 0;
	if (!store_begin(store, error))
		return false;
	bool ok = mark(store, document, cards, instant, &arena, count, error);

	arena_free(&arena);
	return store_end(store, ok, error);
}
