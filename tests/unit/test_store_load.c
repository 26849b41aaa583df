/* Thousands of cards into an empty store: its journal, and an end too soon. */
#include "unit/store_fixture.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#define CARDS 6000
#define ANSWER 6000 /* bytes: all cards are more than a store's cache holds */

/* How the file is written, as its header says: 1 rollback journal, 2 WAL. */
static int journal(const struct fixture *f)
{
	FILE *file = fopen(f->path, "rb");
	int version;

	assert_non_null(file);
	assert_int_equal(fseek(file, 18, SEEK_SET), 0);
	version = fgetc(file);
	fclose(file);
	return version;
}

static bool has_journal(const struct fixture *f)
{
	char path[128];

	snprintf(path, sizeof path, "%s-journal", f->path);
	return access(path, F_OK) == 0;
}

static bool put_cards(struct fixture *f, size_t count, size_t answer)
{
	size_t counts[UPSERT_OUTCOME_COUNT];
	struct card_list list = { 0 };
	char *text = arena_alloc(&list.arena, answer + 1);

	memset(text, 'a', answer);
	for (size_t i = 0; i < count; i++) {
		struct card *card = card_list_add(&list);

		card->key = arena_printf(&list.arena, "k%zu", i);
		card->question = arena_printf(&list.arena, "What is %zu?", i);
		card->answer = text;
		card->state = CARD_ACTIVE;
	}
	bool ok = store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON,
				     counts, NULL, &f->error);

	card_list_release(&list);
	return ok;
}

static size_t count_cards(struct fixture *f)
{
	struct tally *rows;
	size_t count;

	must(store_tally(f->store, TALLY_ALL, TODAY, &f->arena, &rows, &count,
			 &f->error));
	assert_int_equal(count, 1);
	return rows[0].states[CARD_ACTIVE];
}

/* All that the schema says, in one text to be released. */
static struct text schema(const struct fixture *f)
{
	struct text text = TEXT_INIT;
	sqlite3_stmt *st;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
					    "SELECT name, sql "
					    "FROM sqlite_schema ORDER BY name",
					    -1, &st, NULL),
			 SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		text_printf(&text, "%s: %s\n", sqlite3_column_text(st, 0),
			    sqlite3_column_text(st, 1));
	sqlite3_finalize(st);
	sqlite3_close(db);
	return text;
}

static void the_schema_is_the_same_after_a_load(void **state)
{
	struct fixture *f = *state;
	struct text before = schema(f);

	must(store_begin_load(f->store, CARDS, &f->error));
	must(put_cards(f, CARDS, 10));
	must(store_end(f->store, true, &f->error));
	struct text after = schema(f);

	assert_string_equal(after.bytes, before.bytes);
	assert_non_null(strstr(after.bytes, "card_given_question: CREATE"));
	text_release(&before);
	text_release(&after);
}

static void the_first_cards_are_not_written_twice(void **state)
{
	struct fixture *f = *state;

	must(store_begin_load(f->store, CARDS, &f->error));
	must(put_cards(f, CARDS, 10));
	assert_int_equal(journal(f), 1);
	must(store_end(f->store, true, &f->error));
	assert_int_equal(journal(f), 2);
	assert_false(has_journal(f));
	must(open_again(f));
	assert_int_equal(count_cards(f), CARDS);
}

static void a_load_that_is_taken_back_leaves_nothing(void **state)
{
	struct fixture *f = *state;

	must(store_begin_load(f->store, CARDS, &f->error));
	must(put_cards(f, CARDS, 10));
	assert_false(store_end(f->store, false, &f->error));
	assert_int_equal(journal(f), 2);
	assert_false(has_journal(f));
	assert_int_equal(count_cards(f), 0);
}

static void later_or_few_cards_go_through_the_log(void **state)
{
	struct fixture *f = *state;

	must(store_begin_load(f->store, 3, &f->error));
	must(put_cards(f, 3, 10));
	assert_int_equal(journal(f), 2);
	must(store_end(f->store, true, &f->error));
	must(store_begin_load(f->store, CARDS, &f->error));
	assert_int_equal(journal(f), 2);
	must(store_end(f->store, true, &f->error));
}

static void whoever_reads_keeps_the_log(void **state)
{
	struct fixture *f = *state;
	struct store *reader = store_open(f->path, false, 100, &f->error);

	assert_non_null(reader);
	must(store_begin_load(f->store, CARDS, &f->error));
	assert_int_equal(journal(f), 2);
	must(put_cards(f, CARDS, 10));
	must(store_end(f->store, true, &f->error));
	store_close(reader);
	assert_int_equal(count_cards(f), CARDS);
}

static void killed_in_the_middle_a_load_leaves_nothing(void **state)
{
	struct fixture *f = *state;
	struct stat status;
	pid_t child;

	store_close(f->store);
	f->store = NULL;
	child = fork();
	if (child == 0) {
		if (open_again(f) &&
		    store_begin_load(f->store, CARDS, &f->error) &&
		    put_cards(f, CARDS, ANSWER))
			raise(SIGKILL);
		_exit(1);
	}
	int how = 0;

	waitpid(child, &how, 0);
	assert_true(WIFSIGNALED(how));
	/* Much of it is in its place already. */
	assert_true(has_journal(f));
	assert_int_equal(stat(f->path, &status), 0);
	assert_true(status.st_size > (off_t)CARDS * ANSWER / 4);
	must(open_again(f));
	assert_int_equal(count_cards(f), 0);
	assert_int_equal(journal(f), 2);
	must(put_cards(f, 3, 10));
	assert_int_equal(count_cards(f), 3);
	assert_int_equal(stat(f->path, &status), 0);
	assert_true(status.st_size < (off_t)CARDS * ANSWER / 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(the_schema_is_the_same_after_a_load),
		with_store(the_first_cards_are_not_written_twice),
		with_store(a_load_that_is_taken_back_leaves_nothing),
		with_store(later_or_few_cards_go_through_the_log),
		with_store(whoever_reads_keeps_the_log),
		with_store(killed_in_the_middle_a_load_leaves_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
