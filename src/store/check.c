#include "rounds/store.h"

#include <string.h>
#include "rounds/store_review.h"
#include "store/card_loader.h"
#include "store/handle.h"
#include "store/statement.h"

/* Where findings go. */
struct listener {
	void (*tell)(void *context, const char *finding);
	void *context;
	size_t count;
};

static void tell(struct listener *to, const char *finding)
{
	to->count++;
	if (to->tell)
		to->tell(to->context, finding);
}

/* One finding for each row, "PREFIX ROW"; `ok` rows are none. */
static bool tell_rows(struct store *store, const struct sql *sql,
		      const char *prefix, struct listener *to,
		      struct error *error)
{
	struct stmt st = stmt_open(store->db, sql);

	while (stmt_next(&st)) {
		struct text finding = TEXT_INIT;

		if (strcmp(stmt_text(&st, 0), "ok") == 0)
			continue;
		text_printf(&finding, "%s %s", prefix, stmt_text(&st, 0));
		tell(to, finding.bytes);
		text_release(&finding);
	}
	return stmt_close(&st, error);
}

static void check_index(struct store *store, struct listener *to)
{
	struct error error = { 0 };

	if (!stmt_exec(store->db, &sql_search_check, &error))
		tell(to, "the search index disagrees with itself");
}

/* Can the card be read?  Words and lists may be none of ours. */
static void check_card(struct store *store, int64_t id, const char *key,
		       struct listener *to)
{
	struct card_loader loader = card_loader_open(store);
	struct arena arena = { 0 };
	struct card card;
	struct card_facts facts;
	struct error error = { 0 };
	bool found = card_loader_get(&loader, id, &arena, &card, &facts);

	arena_free(&arena);
	/* Not found and no fault: sql_schedule_missing tells of it. */
	if (card_loader_close(&loader, &error) || found)
		return;
	struct text finding = TEXT_INIT;

	text_printf(&finding, "card '%s' can't be read: %s", key, error.text);
	tell(to, finding.bytes);
	text_release(&finding);
}

static bool check_cards(struct store *store, struct listener *to,
			struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_all);

	while (stmt_next(&st))
		check_card(store, stmt_int(&st, 0), stmt_text(&st, 1), to);
	return stmt_close(&st, error);
}

static bool check_schedules(struct store *store, struct listener *to,
			    struct error *error)
{
	struct replay_report report;
	struct text finding = TEXT_INIT;

	if (!store_replay(store, false, &report, error))
		return false;
	if (report.differences) {
		text_printf(&finding,
			    "%zu of %zu schedules are not what the log says; "
			    "`rounds doctor --replay` makes them again",
			    report.differences, report.cards);
		tell(to, finding.bytes);
	}
	text_truncate(&finding, 0);
	if (report.faults) {
		text_printf(&finding,
			    "%zu reviews hold a result that their scheduler "
			    "does not give",
			    report.faults);
		tell(to, finding.bytes);
	}
	text_release(&finding);
	return true;
}

bool store_check(struct store *store,
		 void (*teller)(void *context, const char *finding),
		 void *context, size_t *findings, struct error *error)
{
	struct listener to = { .tell = teller, .context = context };
	bool ok;

	check_index(store, &to);
	ok = tell_rows(store, &sql_database_integrity, "damage:", &to, error) &&
	     tell_rows(store, &sql_database_references,
		       "a row refers to nothing in table", &to, error) &&
	     tell_rows(store, &sql_search_missing,
		       "the search index misses card", &to, error) &&
	     tell_rows(store, &sql_schedule_missing, "no schedule for card",
		       &to, error) &&
	     tell_rows(store, &sql_hold_check,
		       "not held as the log says, `rounds doctor --replay` "
		       "puts it right: card",
		       &to, error) &&
	     tell_rows(store, &sql_review_unsound,
		       "an undo of no review of its card:", &to, error) &&
	     check_cards(store, &to, error) &&
	     check_schedules(store, &to, error);
	*findings = to.count;
	return ok;
}
