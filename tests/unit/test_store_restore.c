/* Copies of a database put in its place, those from strangers too. */
#include "unit/store_fixture.h"

#include <sqlite3.h>
#include "rounds/file.h"
#include "store/embedded_sql.h"
#include "store/migrate.h"

static const char *beside(struct fixture *f, const char *name)
{
	struct text path = TEXT_INIT;
	const char *kept;

	text_printf(&path, "%s/%s", f->folder, name);
	kept = arena_strdup(&f->arena, path.bytes);
	text_release(&path);
	return kept;
}

static void add_card(struct fixture *f, struct store *store, const char *key)
{
	struct card_list list = { 0 };
	struct card *card = card_list_add(&list);
	size_t counts[UPSERT_OUTCOME_COUNT] = { 0 };

	card->key = key;
	card->question = "Asked?";
	card->answer = "Told.";
	card->status = STATUS_ASSERTED;
	card->state = CARD_ACTIVE;
	must(store_upsert_cards(store, &list, UPSERT_DECK, NOON, counts, NULL,
				&f->error));
	card_list_release(&list);
}

static void run_sql(const char *path, const char *text)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	if (sqlite3_exec(db, text, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", text, sqlite3_errmsg(db));
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

/* A database of another machine, with one card, as a file by itself. */
static const char *make_copy(struct fixture *f)
{
	const char *path = beside(f, "other.db");
	const char *copy = beside(f, "copy");
	struct store *other = store_open(path, true, 100, &f->error);

	must(other);
	add_card(f, other, "theirs");
	must(store_setting_set(other, "new-per-day", "7", &f->error));
	must(store_backup(other, copy, &f->error));
	store_close(other);
	return copy;
}

static void assert_holds(struct fixture *f, struct store *store,
			 const char *key)
{
	struct store_cards cards = { 0 };

	must(store_search(store, "asked", 5, &cards, &f->error));
	assert_int_equal(cards.list.count, 1);
	assert_string_equal(cards.list.cards[0].key, key);
	store_cards_release(&cards);
}

/* Refused with these words, and what was there is there. */
static void assert_refused(struct fixture *f, const char *copy,
			   const char *words)
{
	char *kept;

	assert_false(
		store_restore(f->store, copy, TODAY, true, &kept, &f->error));
	assert_int_equal(f->error.kind, ERROR_INPUT);
	if (!strstr(f->error.text, words))
		fail_msg("'%s' lacks '%s'", f->error.text, words);
	assert_null(kept);
	assert_holds(f, f->store, "ours");
}

static void an_empty_store_takes_cards_and_settings_of_the_copy(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f), *value;
	char *kept;

	must(store_restore(f->store, copy, TODAY, false, &kept, &f->error));
	assert_null(kept);
	assert_holds(f, f->store, "theirs");
	must(store_setting_get(f->store, "new-per-day", &f->arena, &value,
			       &f->error));
	assert_string_equal(value, "7");
	must(open_again(f));
	assert_holds(f, f->store, "theirs");
}

static void cards_are_replaced_only_when_that_is_wanted(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);
	char *kept;

	add_card(f, f->store, "ours");
	assert_false(
		store_restore(f->store, copy, TODAY, false, &kept, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	assert_non_null(strstr(f->error.text, "1 cards and 0 reviews"));
	assert_holds(f, f->store, "ours");
}

static void what_was_there_is_kept_each_time(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);
	char *first, *second;

	add_card(f, f->store, "ours");
	must(store_restore(f->store, copy, TODAY, true, &first, &f->error));
	must(store_restore(f->store, copy, TODAY, true, &second, &f->error));
	assert_non_null(strstr(first, "rounds.db.before-restore-2026-11-21"));
	assert_string_not_equal(first, second);
	struct store *kept = store_open(first, false, 100, &f->error);

	must(kept);
	assert_holds(f, kept, "ours");
	store_close(kept);
	free(first);
	free(second);
}

static void a_copy_that_acts_by_itself_is_refused(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);

	add_card(f, f->store, "ours");
	run_sql(copy, "CREATE TRIGGER extra AFTER INSERT ON card BEGIN "
		      "DELETE FROM setting; END");
	assert_refused(f, copy, "not as Rounds made it");
}

static void a_changed_trigger_is_found_under_its_old_name(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);
	sqlite3 *db;
	sqlite3_stmt *st;
	char *drop;

	add_card(f, f->store, "ours");
	assert_int_equal(sqlite3_open(copy, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
					    "SELECT name, tbl_name FROM "
					    "sqlite_schema "
					    "WHERE type = 'trigger' LIMIT 1",
					    -1, &st, NULL),
			 SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	drop = sqlite3_mprintf("DROP TRIGGER %s; CREATE TRIGGER %s AFTER "
			       "INSERT ON %s BEGIN SELECT 1; END",
			       sqlite3_column_text(st, 0),
			       sqlite3_column_text(st, 0),
			       sqlite3_column_text(st, 1));
	sqlite3_finalize(st);
	sqlite3_close(db);
	run_sql(copy, drop);
	sqlite3_free(drop);
	assert_refused(f, copy, "not as Rounds made it");
}

static void a_damaged_copy_is_refused(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);
	struct text bytes = TEXT_INIT;

	add_card(f, f->store, "ours");
	must(file_read(copy, FILE_SIZE_MAX, &bytes, &f->error));
	must(file_write(copy, bytes.bytes, bytes.length / 2, 0600, &f->error));
	assert_refused(f, copy, "damage");
	memset(bytes.bytes + 4096, 0x5A, bytes.length - 4096);
	must(file_write(copy, bytes.bytes, bytes.length, 0600, &f->error));
	assert_refused(f, copy, "damage");
	must(file_write(copy, "no database", 11, 0600, &f->error));
	assert_refused(f, copy, "not a database");
	text_release(&bytes);
}

static void a_copy_of_another_program_or_time_is_refused(void **state)
{
	struct fixture *f = *state;
	const char *copy = make_copy(f);

	add_card(f, f->store, "ours");
	run_sql(copy, "PRAGMA user_version = 999");
	assert_refused(f, copy, "version 999");
	run_sql(copy, "PRAGMA application_id = 5");
	assert_refused(f, copy, "no database of Rounds");
}

/* Versions count from 1; the last one is the present. */
static void a_copy_of_every_older_version_is_brought_up_to_date(void **state)
{
	struct fixture *f = *state;
	const struct sql *migrations[100] = { 0 };
	int newest = migrate_newest(sql_migrations);

	for (int v = 1; v <= newest; v++) {
		const char *copy = beside(f, "old");
		char *kept;
		sqlite3 *db;

		migrations[v - 1] = sql_migrations[v - 1];
		unlink(copy);
		assert_int_equal(sqlite3_open(copy, &db), SQLITE_OK);
		must(migrate(db, NULL, migrations, &f->error));
		assert_int_equal(sqlite3_close(db), SQLITE_OK);
		must(store_restore(f->store, copy, TODAY, true, &kept,
				   &f->error));
		add_card(f, f->store, "ours");
		assert_holds(f, f->store, "ours");
		free(kept);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(an_empty_store_takes_cards_and_settings_of_the_copy),
		with_store(cards_are_replaced_only_when_that_is_wanted),
		with_store(what_was_there_is_kept_each_time),
		with_store(a_copy_that_acts_by_itself_is_refused),
		with_store(a_changed_trigger_is_found_under_its_old_name),
		with_store(a_damaged_copy_is_refused),
		with_store(a_copy_of_another_program_or_time_is_refused),
		with_store(a_copy_of_every_older_version_is_brought_up_to_date),
	};

	return cmocka_run_group_tests_name("store restore", tests, NULL, NULL);
}
