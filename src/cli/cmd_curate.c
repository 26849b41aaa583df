#include "cli/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/card_query.h"
#include "cli/edit_card.h"
#include "rounds/memory.h"
#include "ui/curate_screen.h"
#include "ui/keyboard.h"

struct curate_options {
	bool accept_all;
	const char *category;
	int state;
};

/* In the order of `states` below. */
static const char *const state_words[] = { "draft", "suspended", "rejected",
					   "orphaned", NULL };
static const enum card_state states[] = { CARD_DRAFT, CARD_SUSPENDED,
					  CARD_REJECTED, CARD_ORPHANED };

static const struct option_spec options[] = {
	OPT_FLAG(0, "accept-all", struct curate_options, accept_all,
		 "accept every draft but those on hold, without asking"),
	OPT_TEXT(0, "category", "CATEGORY", struct curate_options, category,
		 "only drafts of this category"),
	OPT_CHOICE(0, "state", "STATE", state_words, struct curate_options,
		   state, "go through cards in this state instead of drafts"),
	OPT_END
};

/* Where a draft stands in the list of all. */
struct place {
	double score;
	size_t index;
	bool decided;
};

struct curation {
	struct app *app;
	enum card_state from; /* what all of them are to begin with */
	struct store_cards drafts;
	struct place *order; /* drafts by score */
	size_t at;           /* into order */
	size_t *decided;     /* places in order, as they were decided */
	size_t decided_count;
	size_t accepted, rejected;
};

static const struct card *draft_at(const struct curation *curation, size_t at)
{
	return &curation->drafts.list.cards[curation->order[at].index];
}

/* The most worthwhile first; equals as they stand in the documents. */
static int compare(const void *a, const void *b)
{
	const struct place *left = a;
	const struct place *right = b;

	if (left->score != right->score)
		return left->score > right->score ? -1 : 1;
	return left->index < right->index ? -1 : left->index > right->index;
}

static void sort_by_score(struct curation *curation)
{
	size_t count = curation->drafts.list.count;

	for (size_t i = 0; i < count; i++)
		curation->order[i] =
			(struct place){ curation->drafts.list.cards[i].score, i,
					false };
	qsort(curation->order, count, sizeof *curation->order, compare);
}

static bool decide(struct curation *curation, size_t at, enum card_state state,
		   struct error *error)
{
	struct app *app = curation->app;
	size_t index = curation->order[at].index;

	if (!store_set_state(app->store, curation->drafts.facts[index].id,
			     state, app_now(app), error))
		return false;
	curation->drafts.list.cards[index].state = state;
	if (state == CARD_ACTIVE)
		curation->accepted++;
	else
		curation->rejected++;
	curation->order[at].decided = true;
	curation->decided[curation->decided_count++] = at;
	return true;
}

static bool undo(struct curation *curation, struct error *error)
{
	struct app *app = curation->app;
	struct card *card;
	size_t at, index;

	if (!curation->decided_count) {
		puts("Nothing to undo.");
		return true;
	}
	at = curation->decided[curation->decided_count - 1];
	index = curation->order[at].index;
	card = &curation->drafts.list.cards[index];
	if (!store_set_state(app->store, curation->drafts.facts[index].id,
			     curation->from, app_now(app), error))
		return false;
	curation->decided_count--;
	if (card->state == CARD_ACTIVE)
		curation->accepted--;
	else
		curation->rejected--;
	card->state = curation->from;
	curation->order[at].decided = false;
	curation->at = at;
	return true;
}

static bool same_category(const struct card *a, const struct card *b)
{
	return a->category && b->category
		       ? strcmp(a->category, b->category) == 0
		       : a->category == b->category;
}

/* From the present place on; `like` NULL means any category.  All or none. */
static bool accept_many(struct curation *curation, const struct card *like,
			struct error *error)
{
	struct store *store = curation->app->store;
	bool ok = store_begin(store, error);

	if (!ok)
		return false;
	for (size_t i = curation->at; ok && i < curation->drafts.list.count;
	     i++) {
		const struct card *draft = draft_at(curation, i);

		if (!curation->order[i].decided && !card_is_held(draft) &&
		    (!like || same_category(draft, like)))
			ok = decide(curation, i, CARD_ACTIVE, error);
	}
	return store_end(store, ok, error);
}

static bool edit_and_accept(struct curation *curation, struct error *error)
{
	size_t index = curation->order[curation->at].index;
	struct error fault = { 0 };
	bool changed;

	if (edit_card(curation->app, curation->drafts.facts[index].id,
		      draft_at(curation, curation->at), &changed, &fault)) {
		if (!changed) {
			puts("Nothing was changed; the card is as it was.");
			return true;
		}
		return decide(curation, curation->at, CARD_ACTIVE, error);
	}
	if (fault.kind == ERROR_STORE) {
		*error = fault;
		return false;
	}
	app_print_error(curation->app, &fault); /* the card is as it was */
	return true;
}

static bool act(struct curation *curation, enum curate_action action,
		bool *stop, struct error *error)
{
	switch (action) {
	case CURATE_ACCEPT:
		return decide(curation, curation->at, CARD_ACTIVE, error);
	case CURATE_REJECT:
		return decide(curation, curation->at, CARD_REJECTED, error);
	case CURATE_EDIT:
		return edit_and_accept(curation, error);
	case CURATE_ACCEPT_CATEGORY:
		return accept_many(curation, draft_at(curation, curation->at),
				   error);
	case CURATE_SKIP:
		curation->at++;
		return true;
	case CURATE_UNDO:
		return undo(curation, error);
	case CURATE_QUIT:
		*stop = true;
		return true;
	}
	return true;
}

static bool ask_all(struct curation *curation, struct error *error)
{
	const struct terminal *terminal = &curation->app->terminal;
	size_t count = curation->drafts.list.count;
	bool stop = false;
	bool ok = true;

	keyboard_open(terminal);
	while (ok && !stop && curation->at < count) {
		const struct card *draft = draft_at(curation, curation->at);

		if (curation->order[curation->at].decided) {
			curation->at++;
			continue;
		}
		curate_screen_draft(draft, curation->at + 1, count, terminal);
		ok = act(curation, curate_screen_ask(terminal), &stop, error);
	}
	keyboard_close();
	return ok;
}

static void print_summary(const struct curation *curation)
{
	size_t left = curation->drafts.list.count - curation->decided_count;

	printf("%zu accepted, %zu rejected, %zu left.\n", curation->accepted,
	       curation->rejected, left);
	if (curation->accepted)
		puts("`rounds review` asks the new cards.");
}

static bool curate(struct curation *curation,
		   const struct curate_options *given, struct error *error)
{
	size_t count = curation->drafts.list.count;
	bool ok;

	if (!count) {
		puts(curation->from == CARD_DRAFT
			     ? "There are no drafts; `rounds generate FILE "
			       "--add` makes some."
			     : "There are no such cards.");
		return true;
	}
	curation->order = xcalloc(count, sizeof *curation->order);
	/* A draft that was undone may be decided again: one entry each. */
	curation->decided = xcalloc(count, sizeof *curation->decided);
	sort_by_score(curation);
	ok = given->accept_all ? accept_many(curation, NULL, error)
			       : ask_all(curation, error);
	if (ok)
		print_summary(curation);
	free(curation->order);
	free(curation->decided);
	return ok;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	const struct curate_options *given = arguments->options;
	struct curation curation = { .app = app,
				     .from = given->state
						     ? states[given->state - 1]
						     : CARD_DRAFT };
	struct card_filter filter = { .category = given->category,
				      .states = 1u << curation.from };
	struct arena arena = { 0 };
	bool ok = card_query_read(app, arguments->operands, arguments->count,
				  &arena, &filter.which, error) &&
		  store_list_cards(app->store, &filter, &curation.drafts,
				   error) &&
		  curate(&curation, given, error);

	store_cards_release(&curation.drafts);
	arena_free(&arena);
	return ok;
}

const struct command command_curate = {
	.name = "curate",
	.operands = "[QUERY...]",
	.summary = "accept, change or reject drafts",
	.about = "Goes through the drafts, or those QUERY names, the most "
		 "worthwhile first: shows "
		 "question, answer and\nsource, and waits for one key; ? tells "
		 "the keys.  A draft on hold shows why.  With "
		 "--state it goes through cards that\nwere suspended, "
		 "rejected or orphaned; accepting one takes it up again.",
	.options = options,
	.options_size = sizeof(struct curate_options),
	.most = -1,
	.operand = OPERAND_QUERY,
	.takes_query = true,
	.run = run,
};
