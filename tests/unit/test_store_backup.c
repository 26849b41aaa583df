/* Copies of the database, and bringing an older one up to date. */
#include "unit/store_fixture.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include "store/migrate.h"

static void path_with(const struct fixture *f, const char *suffix,
		      char path[160])
{
	snprintf(path, 160, "%s%s", f->path, suffix);
}

static bool exists(const struct fixture *f, const char *suffix)
{
	char path[160];

	path_with(f, suffix, path);
	return access(path, F_OK) == 0;
}

static void a_copy_is_private_and_holds_what_was_said(void **state)
{
	struct fixture *f = *state;
	char path[160];
	struct stat status;
	const char *value;

	must(store_setting_set(f->store, "new", "20", &f->error));
	path_with(f, ".copy", path);
	must(store_backup(f->store, path, &f->error));
	must(store_setting_set(f->store, "new", "30", &f->error));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	struct store *copy = store_open(path, false, 100, &f->error);

	must(copy);
	must(store_setting_get(copy, "new", &f->arena, &value, &f->error));
	assert_string_equal(value, "20");
	store_close(copy);
}

static void a_copy_onto_the_database_itself_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_false(store_backup(f->store, f->path, &f->error));
	assert_non_null(strstr(f->error.text, "is the database itself"));
	must(open_again(f));
}

static size_t count_parts(const struct fixture *f)
{
	DIR *listing = opendir(f->folder);
	size_t count = 0;

	assert_non_null(listing);
	for (struct dirent *entry; (entry = readdir(listing));)
		count += strstr(entry->d_name, ".part") != NULL;
	closedir(listing);
	return count;
}

static void a_copy_that_fails_leaves_no_half_of_it(void **state)
{
	struct fixture *f = *state;
	char path[160];

	path_with(f, ".d", path);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_false(store_backup(f->store, path, &f->error));
	assert_int_equal(f->error.kind, ERROR_STORE);
	assert_int_equal(count_parts(f), 0);
	rmdir(path);
}

static void daily_copies_rotate_and_other_files_stay(void **state)
{
	struct fixture *f = *state;
	char path[160];

	path_with(f, ".backup-by-hand", path);
	must(store_backup(f->store, path, &f->error));
	for (day_number day = TODAY; day < TODAY + 4; day++)
		must(store_backup_daily(f->store, day, 2, &f->error));
	assert_false(exists(f, ".backup-2026-11-21"));
	assert_false(exists(f, ".backup-2026-11-22"));
	assert_true(exists(f, ".backup-2026-11-23"));
	assert_true(exists(f, ".backup-2026-11-24"));
	assert_true(exists(f, ".backup-by-hand"));
}

static void a_days_copy_is_made_once(void **state)
{
	struct fixture *f = *state;
	char path[160];
	const char *value;

	must(store_backup_daily(f->store, TODAY, 5, &f->error));
	must(store_setting_set(f->store, "later", "1", &f->error));
	must(store_backup_daily(f->store, TODAY, 5, &f->error));
	path_with(f, ".backup-2026-11-21", path);
	struct store *copy = store_open(path, false, 100, &f->error);

	must(copy);
	must(store_setting_get(copy, "later", &f->arena, &value, &f->error));
	assert_null(value);
	store_close(copy);
}

static const struct sql second = { "9999_test",
				   "CREATE TABLE extra (a INTEGER) STRICT;" };
static const struct sql broken = { "9999_broken",
				   "CREATE TABLE extra (a INTEGER) STRICT;"
				   "INSERT INTO nowhere VALUES (1);" };

#define MIGRATIONS_MAX 100

/* Upgrade the closed database with one more migration. */
static bool upgrade(struct fixture *f, const struct sql *next)
{
	const struct sql *migrations[MIGRATIONS_MAX] = { 0 };
	int newest = migrate_newest(sql_migrations);
	sqlite3 *db;

	assert_true(newest + 2 <= MIGRATIONS_MAX);
	for (int i = 0; i < newest; i++)
		migrations[i] = sql_migrations[i];
	migrations[newest] = next;

	store_close(f->store);
	f->store = NULL;
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	bool ok = migrate(db, f->path, migrations, &f->error);

	assert_int_equal(sqlite3_close(db), SQLITE_OK);
	return ok;
}

static void an_older_database_is_copied_and_brought_up_to_date(void **state)
{
	struct fixture *f = *state;
	char path[160];
	const char *value;

	char version[32];
	char suffix[32];
	int next = migrate_newest(sql_migrations) + 1;

	snprintf(version, sizeof version, "version %d", next);
	snprintf(suffix, sizeof suffix, ".before-v%d", next);
	must(store_setting_set(f->store, "new", "20", &f->error));
	must(upgrade(f, &second));
	assert_null(open_again(f)); /* this program does not know that one */
	assert_non_null(strstr(f->error.text, version));
	path_with(f, suffix, path);
	f->store = store_open(path, false, 100, &f->error);
	must(f->store);
	must(store_setting_get(f->store, "new", &f->arena, &value, &f->error));
	assert_string_equal(value, "20");
}

/* A database as the program of that version made it, with one card. */
static void make_of_version(struct fixture *f, int version)
{
	const struct sql *migrations[MIGRATIONS_MAX] = { 0 };
	sqlite3 *db;

	for (int i = 0; i < version; i++)
		migrations[i] = sql_migrations[i];
	unlink(f->path);
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	must(migrate(db, f->path, migrations, &f->error));
	assert_int_equal(
		sqlite3_exec(db,
			     "INSERT INTO deck (name) VALUES ('Old');"
			     "INSERT INTO card (key, deck_id, place, kind, "
			     "question, answer, ordinal, status, evidence, "
			     "qualifiers, flags, score, state, "
			     "given_question, given_answer, created, modified)"
			     " VALUES ('old', 1, 1, 'basic', 'Asked?', 'Told', "
			     "1, 'asserted', 'unspecified', '[]', '[]', 0, "
			     "'active', 'Asked?', 'Told', 0, 0);"
			     "INSERT OR IGNORE INTO schedule (card_id) "
			     "VALUES (1)",
			     NULL, NULL, NULL),
		SQLITE_OK);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void a_database_of_each_older_version_still_opens(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };

	store_close(f->store);
	f->store = NULL;
	for (int v = 1; v < migrate_newest(sql_migrations); v++) {
		make_of_version(f, v);
		must(open_again(f));
		must(store_find_card(f->store, "old", &cards, &f->error));
		assert_int_equal(cards.list.count, 1);
		assert_string_equal(cards.list.cards[0].key, "old");
		store_cards_release(&cards);
		store_close(f->store);
		f->store = NULL;
	}
}

static void a_migration_that_fails_leaves_the_database_as_it_was(void **state)
{
	struct fixture *f = *state;

	assert_false(upgrade(f, &broken));
	assert_non_null(strstr(f->error.text, "migration 9999_broken"));
	must(open_again(f));
	must(upgrade(f, &second)); /* so there is no table `extra` yet */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(a_copy_is_private_and_holds_what_was_said),
		with_store(a_copy_onto_the_database_itself_is_refused),
		with_store(a_copy_that_fails_leaves_no_half_of_it),
		with_store(daily_copies_rotate_and_other_files_stay),
		with_store(a_days_copy_is_made_once),
		with_store(an_older_database_is_copied_and_brought_up_to_date),
		with_store(a_database_of_each_older_version_still_opens),
		with_store(
			a_migration_that_fails_leaves_the_database_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
