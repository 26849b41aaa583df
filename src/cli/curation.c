#include "cli/curation.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

/* The setting that holds the key of the draft a sitting was left at. */
static const char left_at[] = "curate.at";

/* The most worthwhile first; equals as they stand in the documents. */
static int compare(const void *a, const void *b)
{
	const struct place *left = a;
	const struct place *right = b;

	if (left->score != right->score)
		return left->score > right->score ? -1 : 1;
	return left->index < right->index ? -1 : left->index > right->index;
}

void curation_open(struct curation *curation)
{
	size_t count = curation->drafts.list.count;

	curation->order = xcalloc(count + 1, sizeof *curation->order);
	/* A draft that was undone may be decided again: one entry each. */
	curation->decided = xcalloc(count + 1, sizeof *curation->decided);
	for (size_t i = 0; i < count; i++)
		curation->order[i] =
			(struct place){ curation->drafts.list.cards[i].score, i,
					false };
	qsort(curation->order, count, sizeof *curation->order, compare);
}

void curation_close(struct curation *curation)
{
	free(curation->order);
	free(curation->decided);
	store_cards_release(&curation->drafts);
}

static struct card *card_at(const struct curation *curation, size_t at)
{
	return &curation->drafts.list.cards[curation->order[at].index];
}

/* What stands before place `first` goes to the end. */
static void rotate(struct curation *curation, size_t first)
{
	size_t count = curation->drafts.list.count;
	struct place *order = xcalloc(count, sizeof *order);

	for (size_t i = 0; i < count; i++)
		order[i] = curation->order[(first + i) % count];
	free(curation->order);
	curation->order = order;
}

bool curation_resume(struct curation *curation, struct error *error)
{
	struct arena arena = { 0 };
	const char *key = NULL;
	bool ok = store_setting_get(curation->app->store, left_at, &arena, &key,
				    error);

	for (size_t i = 1; ok && key && i < curation->drafts.list.count; i++)
		if (strcmp(card_at(curation, i)->key, key) == 0) {
			rotate(curation, i);
			break;
		}
	arena_free(&arena);
	return ok;
}

bool curation_leave(struct curation *curation, struct error *error)
{
	const struct card *draft = curation_draft(curation);

	return store_setting_set(curation->app->store, left_at,
				 draft ? draft->key : NULL, error);
}

const struct card *curation_draft(struct curation *curation)
{
	size_t count = curation->drafts.list.count;

	while (curation->at < count && curation->order[curation->at].decided)
		curation->at++;
	return curation->at < count ? card_at(curation, curation->at) : NULL;
}

int64_t curation_id(const struct curation *curation)
{
	size_t index = curation->order[curation->at].index;

	return curation->drafts.facts[index].id;
}

static bool set_state(struct curation *curation, size_t at,
		      enum card_state state, struct error *error)
{
	struct app *app = curation->app;
	size_t index = curation->order[at].index;

	if (!store_set_state(app->store, curation->drafts.facts[index].id,
			     state, app_now(app), error))
		return false;
	card_at(curation, at)->state = state;
	return true;
}

/* How many were decided so; `state` is not that of drafts. */
static size_t *counter(struct curation *curation, enum card_state state)
{
	return state == CARD_ACTIVE ? &curation->accepted : &curation->rejected;
}

static bool decide(struct curation *curation, size_t at, enum card_state state,
		   struct error *error)
{
	if (!set_state(curation, at, state, error))
		return false;
	++*counter(curation, state);
	curation->order[at].decided = true;
	curation->decided[curation->decided_count++] =
		(struct decision){ at, curation->step };
	return true;
}

bool curation_decide(struct curation *curation, enum card_state state,
		     struct error *error)
{
	curation->step++;
	return decide(curation, curation->at, state, error);
}

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool is_like(const struct card *a, const struct card *b)
{
	return same(a->category, b->category) && same(a->pattern, b->pattern);
}

/* From the present place on; `like` NULL means any.  All or none. */
static bool decide_many(struct curation *curation, const struct card *like,
			enum card_state state, struct error *error)
{
	struct store *store = curation->app->store;
	size_t count = curation->drafts.list.count;
	bool ok = store_begin(store, error);

	if (!ok)
		return false;
	for (size_t i = curation->at; ok && i < count; i++) {
		const struct card *draft = card_at(curation, i);
		bool meant = draft == like || (!card_is_held(draft) &&
					       (!like || is_like(draft, like)));

		if (meant && !curation->order[i].decided)
			ok = decide(curation, i, state, error);
	}
	return store_end(store, ok, error);
}

bool curation_decide_like(struct curation *curation, enum card_state state,
			  struct error *error)
{
	curation->step++;
	return decide_many(curation, card_at(curation, curation->at), state,
			   error);
}

bool curation_accept_all(struct curation *curation, struct error *error)
{
	curation->step++;
	return decide_many(curation, NULL, CARD_ACTIVE, error);
}

void curation_skip(struct curation *curation)
{
	curation->at++;
}

/* Take back one decision, the last. */
static bool take_back(struct curation *curation, struct error *error)
{
	size_t at = curation->decided[curation->decided_count - 1].at;
	enum card_state state = card_at(curation, at)->state;

	if (!set_state(curation, at, curation->from, error))
		return false;
	--*counter(curation, state);
	curation->decided_count--;
	curation->order[at].decided = false;
	curation->at = at;
	return true;
}

bool curation_undo(struct curation *curation, bool *undone, struct error *error)
{
	struct store *store = curation->app->store;
	size_t step;
	bool ok;

	*undone = curation->decided_count > 0;
	if (!*undone)
		return true;
	step = curation->decided[curation->decided_count - 1].step;
	ok = store_begin(store, error);
	if (!ok)
		return false;
	while (ok && curation->decided_count &&
	       curation->decided[curation->decided_count - 1].step == step)
		ok = take_back(curation, error);
	return store_end(store, ok, error);
}
