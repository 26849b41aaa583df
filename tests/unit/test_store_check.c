/* Damage that the check finds; and that no query reads more than it must. */
#include "unit/store_fixture.h"

#include <sqlite3.h>
#include "rounds/store_review.h"
#include "store/embedded_sql.h"

static void put_card(struct fixture *f)
{
	struct card_list list = { 0 };
	struct card *card = card_list_add(&list);
	size_t counts[UPSERT_OUTCOME_COUNT];

	card->key = "key";
	card->question = "What?";
	card->answer = "That";
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static void run_sql(struct fixture *f, const char *sql)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void keep_finding(void *context, const char *finding)
{
	text_printf(context, "%s\n", finding);
}

static void expect_finding(struct fixture *f, const char *sql,
			   const char *finding)
{
	struct text findings = TEXT_INIT;
	size_t count;

	put_card(f);
	must(store_check(f->store, NULL, NULL, &count, &f->error));
	assert_int_equal(count, 0);
	run_sql(f, sql);
	must(store_check(f->store, keep_finding, &findings, &count, &f->error));
	assert_true(count > 0);
	if (!strstr(findings.bytes, finding))
		fail_msg("'%s' not in '%s'", finding, findings.bytes);
	text_release(&findings);
}

static void a_word_that_is_none_of_ours_is_found(void **state)
{
	expect_finding(*state, "UPDATE card SET status = 'perhaps'",
		       "card 'key' can't be read: query card_load: card 1 has "
		       "an unknown status");
}

static void a_list_that_is_none_is_found(void **state)
{
	expect_finding(*state, "UPDATE card SET flags = '[1]'",
		       "card 'key' can't be read: query card_load: card 1 has "
		       "an unknown list of flags");
}

static void a_schedule_the_log_does_not_give_is_found(void **state)
{
	expect_finding(*state, "UPDATE schedule SET interval_days = 9",
		       "1 of 1 schedules are not what the log says");
}

static void a_card_without_schedule_is_found(void **state)
{
	expect_finding(*state, "DELETE FROM schedule",
		       "no schedule for card key");
}

static void whose_schedule_is_lost_without_answers_is_new(void **state)
{
	struct fixture *f = *state;
	struct replay_report report;
	struct session_card *cards;
	size_t count = 0;

	put_card(f);
	run_sql(f, "UPDATE card SET state = 'active'");
	run_sql(f, "DELETE FROM schedule; UPDATE card SET begun = 1");
	must(store_replay(f->store, true, &report, &f->error));
	must(store_queue(f->store, &(struct queue_filter){ 0 }, TODAY, &cards,
			 &count, &f->error));
	assert_int_equal(count, 1);
	free(cards);
}

static void a_card_that_search_misses_is_found(void **state)
{
	expect_finding(*state, "DELETE FROM card_text",
		       "the search index misses card key");
}

static void a_source_of_no_card_is_found(void **state)
{
	expect_finding(*state,
		       "INSERT INTO source (card_id, position, document, "
		       "section, start_byte, end_byte, quote, antecedent) "
		       "VALUES (99, 0, 'd', '[]', 0, 0, 'q', 0)",
		       "a row refers to nothing in table source");
}

/* Asked for every card or answer: these must not read whole tables. */
static void what_is_asked_for_every_card_uses_an_index(void **state)
{
	struct fixture *f = *state;
	static const struct sql *const often[] = {
		&sql_card_id,        &sql_card_load,     &sql_card_sources,
		&sql_card_tags,      &sql_card_standing, &sql_schedule_get,
		&sql_review_of_card, &sql_review_insert, &sql_schedule_set,
		&sql_source_clear,   &sql_card_by_key,   &sql_queue_due,
		&sql_queue_drill,    &sql_queue_new,
	};
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	for (size_t i = 0; i < COUNT_OF(often); i++) {
		char *plan = sqlite3_mprintf("EXPLAIN QUERY PLAN %s",
					     often[i]->text);
		sqlite3_stmt *st;

		assert_int_equal(sqlite3_prepare_v2(db, plan, -1, &st, NULL),
				 SQLITE_OK);
		while (sqlite3_step(st) == SQLITE_ROW) {
			const char *step =
				(const char *)sqlite3_column_text(st, 3);

			/* `late` is a subquery with a line of its own */
			if (strncmp(step, "SCAN ", 5) == 0 &&
			    strcmp(step, "SCAN late") != 0)
				fail_msg("%s: %s", often[i]->name, step);
		}
		sqlite3_finalize(st);
		sqlite3_free(plan);
	}
	sqlite3_close(db);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(a_word_that_is_none_of_ours_is_found),
		with_store(a_list_that_is_none_is_found),
		with_store(a_schedule_the_log_does_not_give_is_found),
		with_store(a_card_without_schedule_is_found),
		with_store(whose_schedule_is_lost_without_answers_is_new),
		with_store(a_card_that_search_misses_is_found),
		with_store(a_source_of_no_card_is_found),
		with_store(what_is_asked_for_every_card_uses_an_index),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
