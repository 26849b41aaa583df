/* Two schedulers over one log: choosing, switching, replaying, upgrading. */
#include "unit/store_fixture.h"

#include <sqlite3.h>
#include "rounds/store_review.h"
#include "store/embedded_sql.h"
#include "store/migrate.h"
#include "unit/random.h"

/* `count` active cards in `deck`, keys beginning with its name. */
static void put_cards(struct fixture *f, const char *deck, int count)
{
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (int i = 0; i < count; i++) {
		struct card *card = card_list_add(&list);

		card->key = arena_printf(&list.arena, "%s-%d", deck, i);
		card->question = arena_printf(&list.arena, "What is %d?", i);
		card->answer = "This";
		card->deck = deck;
		card->state = CARD_ACTIVE;
	}
	must(store_upsert_cards(f->store, &list, UPSERT_DECK, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static void choose(struct fixture *f, const char *deck, enum scheduler which)
{
	must(store_set_scheduler(f->store, deck, which, &f->error));
}

/* Answer all that is asked on a day; grade -1: any, and some are undone. */
static void sit(struct fixture *f, day_number day, int grade, uint64_t *random)
{
	const struct session_settings settings = { .today = day,
						   .new_limit = 100,
						   .review_limit = 100 };
	const struct review_context context = { .instant = NOON, .day = day };
	struct session_card *cards, now;
	struct session_answer answer;
	size_t count;

	must(store_queue(f->store, &(struct queue_filter){ 0 }, day, &cards,
			 &count, &f->error));
	struct session *session = session_open(cards, count, &settings);

	for (int i = 0; i < 60 && session_current(session, &now); i++) {
		session_answer(session,
			       grade >= 0 ? grade : random_below(random, 6),
			       &answer);
		must(store_record_answer(f->store, &answer, &context,
					 &f->error));
		if (grade < 0 && random_below(random, 8) == 0) {
			session_undo(session, &answer);
			must(store_undo_last(f->store, &context, &f->arena,
					     NULL, &f->error));
		}
	}
	session_close(session);
	free(cards);
}

static struct card_facts facts_of(struct fixture *f, const char *key)
{
	struct store_cards cards = { 0 };

	must(store_find_card(f->store, key, &cards, &f->error));
	struct card_facts facts = cards.facts[0];

	store_cards_release(&cards);
	return facts;
}

static void expect_replay_agrees(struct fixture *f)
{
	struct replay_report report;

	must(store_replay(f->store, false, &report, &f->error));
	assert_int_equal(report.differences, 0);
	assert_int_equal(report.faults, 0);
}

static void a_deck_that_chose_fsrs_has_its_days_and_others_not(void **state)
{
	struct fixture *f = *state;

	put_cards(f, "A", 1);
	put_cards(f, "B", 1);
	choose(f, "A", SCHEDULER_FSRS);
	sit(f, TODAY, 5, NULL);
	assert_int_equal(facts_of(f, "A-0").due, TODAY + 8);
	assert_int_equal(facts_of(f, "A-0").state.interval, 8);
	assert_int_equal(facts_of(f, "B-0").due, TODAY + 1);
	expect_replay_agrees(f);
}

static void decks_below_follow_also_those_made_later(void **state)
{
	struct fixture *f = *state;
	struct deck_scheduler *decks;
	size_t count;

	put_cards(f, "A::B", 1);
	put_cards(f, "AB", 1);
	assert_false(
		store_set_scheduler(f->store, "C", SCHEDULER_FSRS, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	choose(f, "A", SCHEDULER_FSRS);
	put_cards(f, "A::B::C", 1);
	must(store_schedulers(f->store, &f->arena, &decks, &count, &f->error));
	assert_int_equal(count, 3);
	assert_int_equal(decks[0].scheduler, SCHEDULER_FSRS);
	assert_string_equal(decks[1].name, "A::B::C");
	assert_int_equal(decks[1].scheduler, SCHEDULER_FSRS);
	assert_int_equal(decks[2].scheduler, SCHEDULER_SM2);
}

/* The same answers with and without a time under FSRS. */
static void switching_there_and_back_leaves_sm2_as_it_was(void **state)
{
	struct fixture *f = *state;
	const int due[] = { 1, 7, 22, 60 };

	put_cards(f, "A", 1);
	for (int i = 0; i < 2; i++)
		sit(f, TODAY + due[i], 4, NULL);
	choose(f, "A", SCHEDULER_FSRS);
	sit(f, TODAY + due[2], 4, NULL);
	assert_int_not_equal(facts_of(f, "A-0").state.interval, 15);
	choose(f, "A", SCHEDULER_SM2);
	sit(f, TODAY + 400, 4, NULL);
	assert_int_equal(facts_of(f, "A-0").state.interval, 38);
	assert_int_equal(facts_of(f, "A-0").due, TODAY + 438);
	expect_replay_agrees(f);
}

static void any_history_with_switches_and_undos_replays_exactly(void **state)
{
	struct fixture *f = *state;
	uint64_t random = 77;
	day_number day = TODAY;

	put_cards(f, "A", 8);
	put_cards(f, "B", 8);
	for (int i = 0; i < 60; i++) {
		choose(f, random_below(&random, 2) ? "A" : "B",
		       (enum scheduler)random_below(&random, 2));
		day += random_below(&random, 12) - 3; /* also set back */
		sit(f, day, -1, &random);
		expect_replay_agrees(f);
	}
}

static void run_sql(struct fixture *f, const char *sql)
{
	sqlite3 *db;

	store_close(f->store);
	f->store = NULL;
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s", sqlite3_errmsg(db));
	assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

/* A log that another C library has written: other last digits. */
static void the_word_of_the_log_stands_where_it_is_near(void **state)
{
	struct fixture *f = *state;
	struct replay_report report;

	put_cards(f, "A", 1);
	choose(f, "A", SCHEDULER_FSRS);
	sit(f, TODAY, 4, NULL);
	run_sql(f, "DROP TRIGGER review_is_never_changed;"
		   "UPDATE review SET stability = stability + 1e-9");
	must(open_again(f));
	expect_replay_agrees(f);
	sit(f, TODAY + 2, 4, NULL);
	expect_replay_agrees(f);
	run_sql(f, "UPDATE review SET stability = stability + 0.1 "
		   "WHERE sequence = 1");
	must(open_again(f));
	must(store_replay(f->store, false, &report, &f->error));
	assert_int_equal(report.faults, 1);
}

/* A log from before FSRS: what it makes of it is there after opening. */
static void an_older_log_is_measured_once_on_opening(void **state)
{
	struct fixture *f = *state;
	uint64_t random = 5;

	put_cards(f, "A", 5);
	for (int i = 0; i < 20; i++)
		sit(f, TODAY + i, -1, &random);
	run_sql(f, "DROP TRIGGER review_is_never_changed;"
		   "UPDATE review SET stability = NULL, difficulty = NULL;"
		   "UPDATE schedule SET stability = NULL, difficulty = NULL;"
		   "INSERT INTO unmeasured "
		   "SELECT DISTINCT card_key FROM review");
	must(open_again(f));
	expect_replay_agrees(f);
	run_sql(f, "UPDATE schedule SET stability = 77");
	must(open_again(f)); /* not again */
	struct replay_report report;

	must(store_replay(f->store, true, &report, &f->error));
	assert_int_equal(report.differences, 5);
	expect_replay_agrees(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(a_deck_that_chose_fsrs_has_its_days_and_others_not),
		with_store(decks_below_follow_also_those_made_later),
		with_store(switching_there_and_back_leaves_sm2_as_it_was),
		with_store(any_history_with_switches_and_undos_replays_exactly),
		with_store(the_word_of_the_log_stands_where_it_is_near),
		with_store(an_older_log_is_measured_once_on_opening),
	};

	return cmocka_run_group_tests_name("store_scheduler", tests, NULL,
					   NULL);
}
