/*
 * Transactions, and the journal that they are kept in.
 */
#include "rounds/store.h"

#include "store/handle.h"
#include "store/statement.h"

/* What so few cards write twice takes less than a change of the journal. */
#define LOAD_CARDS 5000

static bool has_cards(struct store *store)
{
	struct stmt st = stmt_open(store->db, &sql_card_last_id);
	bool empty = stmt_next(&st) && stmt_int(&st, 0) == 0;

	return !stmt_close(&st, &(struct error){ 0 }) || !empty;
}

/* It stays what it is with others there: that costs time and no more. */
static void set_journal(struct store *store, const struct sql *journal)
{
	struct stmt st = stmt_open(store->db, journal);

	while (stmt_next(&st))
		;
	(void)!stmt_close(&st, &(struct error){ 0 });
}

bool store_begin(struct store *store, struct error *error)
{
	const struct sql *begin =
		store->depth ? &sql_transaction_nest : &sql_transaction_begin;

	if (!stmt_exec(store->db, begin, error))
		return false;
	store->depth++;
	return true;
}

/* Should it fail, whoever opens the database next does it. */
static void end_load(struct store *store)
{
	if (store->loads)
		set_journal(store, &sql_database_wal);
	store->loads = false;
}

bool store_begin_load(struct store *store, size_t cards, struct error *error)
{
	if (store->depth || cards < LOAD_CARDS || has_cards(store))
		return store_begin(store, error);
	store->loads = true;
	set_journal(store, &sql_database_rollback);
	if (store_begin(store, error))
		return stmt_exec(store->db, &sql_card_given_drop, error) ||
		       store_end(store, false, error);
	end_load(store);
	return false;
}

static bool keep_all(struct store *store, bool outermost, struct error *error)
{
	if (!outermost)
		return stmt_exec(store->db, &sql_transaction_unnest, error);
	return (!store->loads ||
		stmt_exec(store->db, &sql_card_given_make, error)) &&
	       stmt_exec(store->db, &sql_transaction_commit, error);
}

static void take_back(struct store *store, bool outermost)
{
	struct error ignored = { 0 };

	/* What matters has been reported; taking back can only repeat it. */
	if (outermost) {
		(void)!stmt_exec(store->db, &sql_transaction_rollback,
				 &ignored);
	} else {
		(void)!stmt_exec(store->db, &sql_transaction_take_back,
				 &ignored);
		(void)!stmt_exec(store->db, &sql_transaction_unnest, &ignored);
	}
}

bool store_end(struct store *store, bool keep, struct error *error)
{
	bool outermost = --store->depth == 0;
	bool kept = keep && keep_all(store, outermost, error);

	if (!kept)
		take_back(store, outermost);
	if (outermost)
		end_load(store);
	return kept;
}
