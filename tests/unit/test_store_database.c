/* Opening, refusing, settings, transactions and statements of the store. */
#include "unit/store_fixture.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include "store/embedded_sql.h"

/* Run statements on the file behind the store's back. */
static void run_sql(const char *path, const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void expect_refusal(struct fixture *f, const char *reason)
{
	store_close(f->store);
	f->store = NULL;
	struct store *store = store_open(f->path, true, 100, &f->error);

	assert_null(store);
	assert_int_equal(f->error.kind, ERROR_STORE);
	if (!strstr(f->error.text, reason))
		fail_msg("'%s' does not say '%s'", f->error.text, reason);
}

static void a_new_database_is_private_with_its_folders(void **state)
{
	struct fixture *f = *state;
	struct stat status;
	char below[80];
	mode_t old = umask(0);

	snprintf(below, sizeof below, "%s/below", f->folder);
	snprintf(f->path, sizeof f->path, "%s/rounds.db", below);
	must(open_again(f));
	umask(old);
	assert_int_equal(stat(f->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	assert_int_equal(stat(below, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0700);
	assert_string_equal(store_path(f->store), f->path);
	store_close(f->store);
	f->store = NULL;
	remove_files(below);
}

static void a_missing_database_is_only_made_when_asked(void **state)
{
	struct fixture *f = *state;

	assert_null(store_open(f->path, false, 100, &f->error));
	assert_int_equal(f->error.kind, ERROR_STORE);
	assert_non_null(strstr(f->error.text, "no database at"));
	assert_int_equal(access(f->path, F_OK), -1);
}

static void another_programs_database_is_refused_and_kept(void **state)
{
	struct fixture *f = *state;
	struct stat before, after;

	run_sql(f->path, "CREATE TABLE notes (text TEXT)");
	assert_int_equal(stat(f->path, &before), 0);
	expect_refusal(f, "belongs to another program");
	assert_int_equal(stat(f->path, &after), 0);
	assert_int_equal(before.st_size, after.st_size);
	run_sql(f->path, "INSERT INTO notes VALUES ('still here')");
}

static void an_empty_file_of_another_program_is_refused(void **state)
{
	struct fixture *f = *state;

	run_sql(f->path, "PRAGMA application_id = 1234");
	expect_refusal(f, "belongs to another program");
}

static void a_newer_database_is_refused(void **state)
{
	struct fixture *f = *state;

	run_sql(f->path, "PRAGMA user_version = 99");
	expect_refusal(f, "version 99 and this program knows ");
}

static void a_database_without_version_is_refused(void **state)
{
	struct fixture *f = *state;

	run_sql(f->path, "PRAGMA user_version = 0");
	expect_refusal(f, "impossible version 0; restore a backup");
}

static void write_file(const char *path, const char *content, size_t size)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(content, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static void a_file_that_is_no_database_is_refused_and_kept(void **state)
{
	struct fixture *f = *state;
	char text[4096];
	struct stat status;

	memset(text, 'x', sizeof text);
	write_file(f->path, text, sizeof text);
	expect_refusal(f, "not a database");
	assert_int_equal(stat(f->path, &status), 0);
	assert_int_equal(status.st_size, sizeof text);
}

static void a_damaged_schema_is_refused(void **state)
{
	struct fixture *f = *state;
	char noise[2000];

	store_close(f->store);
	f->store = NULL;
	memset(noise, 0xff, sizeof noise);
	int file = open(f->path, O_WRONLY);

	assert_true(file >= 0);
	assert_int_equal(pwrite(file, noise, sizeof noise, 100), sizeof noise);
	close(file);
	expect_refusal(f, "damaged");
}

static void a_folder_is_refused(void **state)
{
	struct fixture *f = *state;

	snprintf(f->path, sizeof f->path, "%s", f->folder);
	expect_refusal(f, "is a folder");
}

/* Root may write everything, so the attempt is made as somebody else. */
static void a_read_only_database_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(chmod(f->folder, 0755), 0);
	assert_int_equal(chmod(f->path, 0444), 0);
	store_close(f->store);
	f->store = NULL;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0) {
		if (geteuid() == 0 && (setgid(65534) || setuid(65534)))
			_exit(2);
		struct store *store = store_open(f->path, true, 100, &f->error);
		_exit(store || !strstr(f->error.text, "is read-only; check"));
	}
	int status;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static void a_locked_database_is_an_error_after_a_while(void **state)
{
	struct fixture *f = *state;
	sqlite3 *other;

	assert_int_equal(sqlite3_open(f->path, &other), SQLITE_OK);
	assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL,
				      NULL),
			 SQLITE_OK);
	assert_false(store_setting_set(f->store, "a", "b", &f->error));
	assert_int_equal(f->error.kind, ERROR_STORE);
	assert_non_null(strstr(f->error.text, "another program is using the "
					      "database; try again"));
	sqlite3_close(other);
	must(store_setting_set(f->store, "a", "b", &f->error));
}

static void names_that_mean_something_to_sqlite_are_only_names(void **state)
{
	struct fixture *f = *state;
	char old[256];

	assert_non_null(getcwd(old, sizeof old));
	assert_int_equal(chdir(f->folder), 0);
	struct store *store = store_open(":memory:", true, 100, &f->error);

	assert_int_equal(access(":memory:", F_OK), 0);
	assert_int_equal(chdir(old), 0);
	must(store);
	store_close(store);
}

static void settings_are_kept_replaced_and_forgotten(void **state)
{
	struct fixture *f = *state;
	struct store_setting *all;
	const char *value;
	size_t count;

	must(store_setting_set(f->store, "new", "20", &f->error));
	must(store_setting_set(f->store, "new", "30", &f->error));
	must(store_setting_set(f->store, "colour", "", &f->error));
	must(open_again(f));
	must(store_setting_get(f->store, "new", &f->arena, &value, &f->error));
	assert_string_equal(value, "30");
	must(store_settings(f->store, &f->arena, &all, &count, &f->error));
	assert_int_equal(count, 2);
	assert_string_equal(all[0].name, "colour");
	assert_string_equal(all[0].value, "");
	must(store_setting_set(f->store, "new", NULL, &f->error));
	must(store_setting_get(f->store, "new", &f->arena, &value, &f->error));
	assert_null(value);
}

static bool is_set(struct fixture *f, const char *name)
{
	const char *value;

	must(store_setting_get(f->store, name, &f->arena, &value, &f->error));
	return value;
}

static void what_an_inner_pair_takes_back_leaves_the_outer(void **state)
{
	struct fixture *f = *state;

	must(store_begin(f->store, &f->error));
	must(store_setting_set(f->store, "outer", "1", &f->error));
	must(store_begin(f->store, &f->error));
	must(store_setting_set(f->store, "inner", "1", &f->error));
	assert_false(store_end(f->store, false, &f->error));
	must(store_begin(f->store, &f->error));
	must(store_setting_set(f->store, "second", "1", &f->error));
	must(store_end(f->store, true, &f->error));
	must(store_end(f->store, true, &f->error));
	must(open_again(f));
	assert_true(is_set(f, "outer"));
	assert_false(is_set(f, "inner"));
	assert_true(is_set(f, "second"));
}

static void what_the_outer_pair_takes_back_is_all_gone(void **state)
{
	struct fixture *f = *state;

	must(store_begin(f->store, &f->error));
	must(store_begin(f->store, &f->error));
	must(store_setting_set(f->store, "inner", "1", &f->error));
	must(store_end(f->store, true, &f->error));
	assert_false(store_end(f->store, false, &f->error));
	assert_false(is_set(f, "inner"));
}

/* A statement that no test runs must not fail first in a user's hands. */
static void every_statement_is_understood(void **state)
{
	struct fixture *f = *state;
	sqlite3 *db;
	size_t count = 0;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	/* Figures are read from tables made for them. */
	static const struct sql *const first[] = { &sql_figure_cards,
						   &sql_figure_answers,
						   &sql_group_make_rows,
						   &sql_group_make_cards };

	for (size_t i = 0; i < COUNT_OF(first); i++)
		assert_int_equal(sqlite3_exec(db, first[i]->text, NULL, NULL,
					      NULL),
				 SQLITE_OK);
	for (; sql_statements[count]; count++) {
		const struct sql *sql = sql_statements[count];
		sqlite3_stmt *st = NULL;
		const char *rest = NULL;

		if (sqlite3_prepare_v2(db, sql->text, -1, &st, &rest) !=
		    SQLITE_OK)
			fail_msg("%s: %s", sql->name, sqlite3_errmsg(db));
		if (strspn(rest, " \n") != strlen(rest))
			fail_msg("%s: more than one statement", sql->name);
		sqlite3_finalize(st);
	}
	sqlite3_close(db);
	assert_true(count > 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_folder(a_new_database_is_private_with_its_folders),
		with_folder(a_missing_database_is_only_made_when_asked),
		with_folder(another_programs_database_is_refused_and_kept),
		with_folder(an_empty_file_of_another_program_is_refused),
		with_store(a_newer_database_is_refused),
		with_store(a_database_without_version_is_refused),
		with_folder(a_file_that_is_no_database_is_refused_and_kept),
		with_store(a_damaged_schema_is_refused),
		with_folder(a_folder_is_refused),
		with_store(a_read_only_database_is_refused),
		with_store(a_locked_database_is_an_error_after_a_while),
		with_folder(names_that_mean_something_to_sqlite_are_only_names),
		with_store(settings_are_kept_replaced_and_forgotten),
		with_store(what_an_inner_pair_takes_back_leaves_the_outer),
		with_store(what_the_outer_pair_takes_back_is_all_gone),
		with_store(every_statement_is_understood),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
