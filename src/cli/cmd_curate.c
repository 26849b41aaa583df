#include "cli/commands.h"

#include <stdio.h>

#include "cli/card_query.h"
#include "cli/curation.h"
#include "cli/edit_card.h"
#include "cli/paragraphs.h"
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

static bool undo(struct curation *curation, struct error *error)
{
	bool undone;

	if (!curation_undo(curation, &undone, error))
		return false;
	if (!undone)
		puts("Nothing to undo.");
	return true;
}

static bool edit_and_accept(struct curation *curation, const struct card *draft,
			    struct error *error)
{
	struct error fault = { 0 };
	bool changed;

	if (edit_card(curation->app, curation_id(curation), draft, &changed,
		      &fault)) {
		if (!changed) {
			puts("Nothing was changed; the card is as it was.");
			return true;
		}
		return curation_decide(curation, CARD_ACTIVE, error);
	}
	if (fault.kind == ERROR_STORE) {
		*error = fault;
		return false;
	}
	app_print_error(curation->app, &fault); /* the card is as it was */
	return true;
}

static bool act(struct curation *curation, const struct card *draft,
		enum curate_action action, struct error *error)
{
	switch (action) {
	case CURATE_ACCEPT:
		return curation_decide(curation, CARD_ACTIVE, error);
	case CURATE_REJECT:
		return curation_decide(curation, CARD_REJECTED, error);
	case CURATE_EDIT:
		return edit_and_accept(curation, draft, error);
	case CURATE_ACCEPT_LIKE:
		return curation_decide_like(curation, CARD_ACTIVE, error);
	case CURATE_REJECT_LIKE:
		return curation_decide_like(curation, CARD_REJECTED, error);
	case CURATE_SKIP:
		curation_skip(curation);
		return true;
	case CURATE_UNDO:
		return undo(curation, error);
	case CURATE_QUIT:
		return true;
	}
	return true;
}

static void show(const struct curation *curation, const struct card *draft,
		 struct paragraphs *paragraphs)
{
	struct app *app = curation->app;
	struct source_view source;
	struct curate_view view = { .draft = draft,
				    .at = curation->at + 1,
				    .count = curation->drafts.list.count,
				    .decided = curation->decided_count };

	if (draft->source_count && paragraphs_find(paragraphs, app->store,
						   &draft->sources[0], &source))
		view.source = &source;
	curate_screen_draft(&view, &app->terminal);
}

static bool ask_all(struct curation *curation, struct error *error)
{
	const struct terminal *terminal = &curation->app->terminal;
	enum curate_action action = CURATE_SKIP;
	struct paragraphs paragraphs = { 0 };
	const struct card *draft;
	bool ok = true;

	keyboard_open(terminal);
	while (ok && action != CURATE_QUIT &&
	       (draft = curation_draft(curation))) {
		show(curation, draft, &paragraphs);
		action = curate_screen_ask(terminal);
		ok = act(curation, draft, action, error);
	}
	keyboard_close();
	paragraphs_release(&paragraphs);
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

/* Drafts in general are gone on with; a choice of them begins at its top. */
static bool ask_on(struct curation *curation, bool choice, struct error *error)
{
	if (choice)
		return ask_all(curation, error);
	return curation_resume(curation, error) && ask_all(curation, error) &&
	       curation_leave(curation, error);
}

static bool curate(struct curation *curation, bool accept_all, bool choice,
		   struct error *error)
{
	bool ok;

	if (!curation->drafts.list.count) {
		puts(curation->from == CARD_DRAFT
			     ? "There are no drafts; `rounds generate FILE "
			       "--add` makes some."
			     : "There are no such cards.");
		return true;
	}
	ok = accept_all ? curation_accept_all(curation, error)
			: ask_on(curation, choice, error);
	if (ok)
		print_summary(curation);
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
	bool choice = given->state || given->category || arguments->count;
	struct arena arena = { 0 };
	bool ok =
		card_query_read(app, arguments->operands, arguments->count,
				&arena, &filter.which, error) &&
		store_list_cards(app->store, &filter, &curation.drafts, error);

	curation_open(&curation);
	ok = ok && curate(&curation, given->accept_all, choice, error);
	curation_close(&curation);
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
