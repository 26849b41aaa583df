/*
 * The store as its callers see it, on files in a folder of its own.
 */
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "unit/store_fixture.h"
#include "rounds/store_review.h"
#include "unit/random.h"

enum { DAY = 20000 };

/* `count` active cards "k0", "k1" ... from one document. */
static void put_cards(struct fixture *f, int count, enum card_state state)
{
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (int i = 0; i < count; i++) {
		struct card *card = card_list_add(&list);
		struct card_source *source =
			arena_array(&list.arena, 1, sizeof *source);

		*source = (struct card_source){
			.document = "heart.md",
			.start = 1,
			.end = 9,
			.quote = "the quote",
		};
		card->key = arena_printf(&list.arena, "k%d", i);
		card->question = arena_printf(&list.arena, "Question %d?", i);
		card->answer = arena_printf(&list.arena, "Answer %d", i);
		card->category = "disease_feature";
		card->pattern = "general.object";
		card->state = state;
		card->sources = source;
		card->source_count = 1;
	}
	if (!store_upsert_cards(f->store, &list, UPSERT_GENERATED, NOON, counts,
				NULL, &f->error))
		fail_msg("%s", f->error.text);
	assert_int_equal(counts[UPSERT_ADDED], count);
	card_list_release(&list);
}

/* The one card, changed by `change`, put in again; its outcome. */
static enum upsert_outcome put_again(struct fixture *f, const char *key,
				     const char *question, const char *answer,
				     enum upsert_mode mode)
{
	struct card_list list = { 0 };
	struct card *card = card_list_add(&list);
	size_t counts[UPSERT_OUTCOME_COUNT];
	enum upsert_outcome outcome;

	card->key = key;
	card->question = question;
	card->answer = answer;
	card->category = "disease_feature";
	card->pattern = mode == UPSERT_GENERATED ? "general.object" : NULL;
	assert_true(store_upsert_cards(f->store, &list, mode, NOON + 1, counts,
				       &outcome, &f->error));
	card_list_release(&list);
	return outcome;
}

static struct card_facts facts_of(struct fixture *f, const char *key)
{
	struct store_cards cards = { 0 };
	struct card_facts facts;

	assert_true(store_find_card(f->store, key, &cards, &f->error));
	assert_int_equal(cards.list.count, 1);
	facts = cards.facts[0];
	facts.given_question = facts.given_answer = NULL;
	store_cards_release(&cards);
	return facts;
}

static struct session_answer answer_to(struct fixture *f, const char *key,
				       int grade, enum review_kind kind)
{
	struct card_facts facts = facts_of(f, key);

	return (struct session_answer){ .card = facts.id,
					.kind = kind,
					.grade = grade,
					.before = facts.state };
}

static void give(struct fixture *f, const char *key, int grade,
		 enum review_kind kind, day_number day)
{
	struct session_answer answer = answer_to(f, key, grade, kind);
	struct review_context context = { .instant = NOON, .day = day };

	if (!store_record_answer(f->store, &answer, &context, &f->error))
		fail_msg("%s", f->error.text);
}

static void a_new_store_is_private(void **state)
{
	struct fixture *f = *state;
	struct stat status;

	assert_int_equal(stat(f->path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
}

static void cards_come_back_as_they_went_in(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };

	put_cards(f, 3, CARD_ACTIVE);
	assert_true(store_list_cards(f->store, &(struct card_filter){ 0 },
				     &cards, &f->error));
	assert_int_equal(cards.list.count, 3);
	assert_string_equal(cards.list.cards[2].key, "k2");
	assert_string_equal(cards.list.cards[2].answer, "Answer 2");
	assert_string_equal(cards.list.cards[2].deck, STORE_DECK_DEFAULT);
	assert_string_equal(cards.list.cards[2].sources[0].quote, "the quote");
	assert_int_equal(cards.facts[2].due, DAY_NONE);
	store_cards_release(&cards);
}

static void an_answer_moves_the_schedule_and_is_logged(void **state)
{
	struct fixture *f = *state;
	struct card_facts facts;
	size_t reviews, fresh;

	put_cards(f, 1, CARD_ACTIVE);
	give(f, "k0", 4, REVIEW_SCHEDULED, DAY);
	facts = facts_of(f, "k0");
	assert_int_equal(facts.state.repetition, 1);
	assert_int_equal(facts.state.interval, 1);
	assert_int_equal(facts.due, DAY + 1);
	assert_int_equal(facts.drill, DAY_NONE);
	assert_true(store_done(f->store, DAY, &reviews, &fresh, &f->error));
	assert_int_equal(reviews, 1);
	assert_int_equal(fresh, 1);
}

static void a_low_grade_waits_in_the_drill(void **state)
{
	struct fixture *f = *state;
	struct session_card *cards;
	size_t count;

	put_cards(f, 2, CARD_ACTIVE);
	give(f, "k0", 3, REVIEW_SCHEDULED, DAY);
	assert_int_equal(facts_of(f, "k0").drill, DAY);
	assert_true(store_queue(f->store, &(struct queue_filter){ 0 }, DAY,
				&cards, &count, &f->error));
	assert_int_equal(count, 2);
	assert_true(cards[0].drill);
	assert_false(cards[1].drill);
	free(cards);
	give(f, "k0", 4, REVIEW_DRILL, DAY);
	assert_int_equal(facts_of(f, "k0").drill, DAY_NONE);
	assert_int_equal(facts_of(f, "k0").due, DAY + 1);
}

static void an_answer_to_an_older_state_is_refused(void **state)
{
	struct fixture *f = *state;
	struct review_context context = { .instant = NOON, .day = DAY };
	struct session_answer answer;

	put_cards(f, 1, CARD_ACTIVE);
	answer = answer_to(f, "k0", 4, REVIEW_SCHEDULED);
	give(f, "k0", 4, REVIEW_SCHEDULED, DAY);
	assert_false(
		store_record_answer(f->store, &answer, &context, &f->error));
	assert_int_equal(f->error.kind, ERROR_STORE);
	assert_non_null(strstr(f->error.text, "another program"));
}

static void undo_adds_a_row_and_restores_the_schedule(void **state)
{
	struct fixture *f = *state;
	struct review_context context = { .instant = NOON, .day = DAY + 1 };
	struct arena arena = { 0 };
	struct undone_review undone;

	put_cards(f, 1, CARD_ACTIVE);
	give(f, "k0", 5, REVIEW_SCHEDULED, DAY);
	give(f, "k0", 2, REVIEW_SCHEDULED, DAY + 1);
	assert_true(store_undo_last(f->store, &context, &arena, &undone,
				    &f->error));
	assert_string_equal(undone.key, "k0");
	assert_int_equal(undone.grade, 2);
	assert_int_equal(facts_of(f, "k0").state.repetition, 1);
	assert_int_equal(facts_of(f, "k0").due, DAY + 1);
	assert_int_equal(facts_of(f, "k0").drill, DAY_NONE);
	assert_true(
		store_undo_last(f->store, &context, &arena, NULL, &f->error));
	assert_int_equal(facts_of(f, "k0").due, DAY_NONE);
	assert_false(
		store_undo_last(f->store, &context, &arena, NULL, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	arena_free(&arena);
}

static bool count_row(void *context, const struct review_row *row)
{
	size_t *counts = context;

	counts[row->kind]++;
	counts[4] += row->undone;
	return true;
}

/* Any history, with undos: the log alone gives every schedule. */
static void replay_rebuilds_random_histories(void **state)
{
	struct fixture *f = *state;
	uint64_t random = 7;
	struct arena arena = { 0 };
	struct replay_report report;
	size_t rows[5] = { 0 };
	sqlite3 *db;

	put_cards(f, 12, CARD_ACTIVE);
	for (int i = 0; i < 400; i++) {
		day_number day = DAY + i / 8;
		char key[8];

		snprintf(key, sizeof key, "k%d", random_below(&random, 12));
		if (random_below(&random, 9) == 0) {
			struct review_context context = { .instant = NOON,
							  .day = day };

			(void)!store_undo_last(f->store, &context, &arena, NULL,
					       &f->error);
			continue;
		}
		bool drill = facts_of(f, key).drill == day;

		give(f, key, random_below(&random, 6),
		     drill ? REVIEW_DRILL : REVIEW_SCHEDULED, day);
	}
	arena_free(&arena);
	assert_true(store_replay(f->store, false, &report, &f->error));
	assert_int_equal(report.cards, 12);
	assert_int_equal(report.differences, 0);
	assert_int_equal(report.faults, 0);
	assert_true(store_each_review(f->store,
				      &(struct review_filter){ .from = DAY_NONE,
							       .to = DAY_NONE },
				      count_row, rows, &f->error));
	assert_true(rows[REVIEW_UNDO] > 10);
	assert_int_equal(rows[REVIEW_UNDO], rows[4]);

	/* a spoilt cache is seen and made again */
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db,
				      "UPDATE schedule SET easiness = 131, "
				      "due_day = 1, last_day = NULL",
				      NULL, NULL, NULL),
			 SQLITE_OK);
	sqlite3_close(db);
	assert_true(store_replay(f->store, true, &report, &f->error));
	assert_int_equal(report.differences, 12);
	assert_true(store_replay(f->store, false, &report, &f->error));
	assert_int_equal(report.differences, 0);
}

static void the_log_refuses_to_be_changed(void **state)
{
	struct fixture *f = *state;
	sqlite3 *db;

	put_cards(f, 1, CARD_ACTIVE);
	give(f, "k0", 4, REVIEW_SCHEDULED, DAY);
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_not_equal(sqlite3_exec(db, "UPDATE review SET grade = 5",
					  NULL, NULL, NULL),
			     SQLITE_OK);
	assert_int_not_equal(sqlite3_exec(db, "DELETE FROM review", NULL, NULL,
					  NULL),
			     SQLITE_OK);
	sqlite3_close(db);
}

static void regenerating_keeps_schedule_and_state(void **state)
{
	struct fixture *f = *state;

	put_cards(f, 1, CARD_ACTIVE);
	give(f, "k0", 4, REVIEW_SCHEDULED, DAY);
	assert_int_equal(put_again(f, "k0", "Reworded?", "Answer 0",
				   UPSERT_GENERATED),
			 UPSERT_UPDATED);
	assert_int_equal(facts_of(f, "k0").due, DAY + 1);
	assert_int_equal(facts_of(f, "k0").revision, 2);
	assert_int_equal(put_again(f, "k0", "Reworded?", "Answer 0",
				   UPSERT_GENERATED),
			 UPSERT_UNCHANGED);
}

static void the_users_wording_wins_over_the_generators(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };
	struct card mine = { .question = "Mine?", .answer = "My words" };

	put_cards(f, 1, CARD_ACTIVE);
	assert_true(store_edit_card(f->store, facts_of(f, "k0").id, &mine, NOON,
				    &f->error));
	assert_int_equal(put_again(f, "k0", "Theirs?", "Their words",
				   UPSERT_GENERATED),
			 UPSERT_KEPT_EDIT);
	assert_true(store_find_card(f->store, "k0", &cards, &f->error));
	assert_string_equal(cards.list.cards[0].question, "Mine?");
	assert_string_equal(cards.facts[0].given_question, "Theirs?");
	store_cards_release(&cards);
}

static void a_refused_draft_does_not_come_back(void **state)
{
	struct fixture *f = *state;

	put_cards(f, 1, CARD_DRAFT);
	assert_true(store_set_state(f->store, facts_of(f, "k0").id,
				    CARD_REJECTED, NOON, &f->error));
	assert_int_equal(put_again(f, "k0", "Question 0?", "Answer 0",
				   UPSERT_GENERATED),
			 UPSERT_REJECTED);
}

static void a_vanished_fact_is_an_orphan_until_it_returns(void **state)
{
	struct fixture *f = *state;
	struct card_list none = { 0 };
	struct store_cards cards = { 0 };
	size_t count;

	put_cards(f, 2, CARD_ACTIVE);
	assert_true(store_mark_orphans(f->store, "heart.md", &none, NOON,
				       &count, &f->error));
	assert_int_equal(count, 2);
	assert_int_equal(put_again(f, "k1", "Question 1?", "Answer 1",
				   UPSERT_GENERATED),
			 UPSERT_UPDATED);
	assert_true(store_list_cards(
		f->store, &(struct card_filter){ .states = 1u << CARD_ACTIVE },
		&cards, &f->error));
	assert_int_equal(cards.list.count, 1);
	assert_string_equal(cards.list.cards[0].key, "k1");
	store_cards_release(&cards);
}

static void a_file_and_the_store_both_edited_are_a_conflict(void **state)
{
	struct fixture *f = *state;
	struct card mine = { .question = "Mine?", .answer = "Mine" };

	assert_int_equal(put_again(f, "d1", "Old?", "Old", UPSERT_DECK),
			 UPSERT_ADDED);
	assert_int_equal(put_again(f, "d1", "New?", "New", UPSERT_DECK),
			 UPSERT_UPDATED);
	assert_true(store_edit_card(f->store, facts_of(f, "d1").id, &mine, NOON,
				    &f->error));
	assert_int_equal(put_again(f, "d1", "New?", "New", UPSERT_DECK),
			 UPSERT_UNCHANGED);
	assert_int_equal(put_again(f, "d1", "Newer?", "Newer", UPSERT_DECK),
			 UPSERT_CONFLICT);
}

static void words_find_cards(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };

	put_cards(f, 12, CARD_ACTIVE);
	assert_true(store_search(f->store, "quest answer \"11", 9, &cards,
				 &f->error));
	assert_int_equal(cards.list.count, 1);
	assert_string_equal(cards.list.cards[0].key, "k11");
	store_cards_release(&cards);
}

static void keys_may_be_shortened_while_they_are_one_cards(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };

	put_cards(f, 12, CARD_ACTIVE);
	assert_true(store_find_card(f->store, "k1", &cards, &f->error));
	assert_string_equal(cards.list.cards[0].key, "k1");
	store_cards_release(&cards);
	assert_false(store_find_card(f->store, "k", &cards, &f->error));
	assert_non_null(strstr(f->error.text, "more than one"));
	assert_false(store_find_card(f->store, "zz", &cards, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	store_cards_release(&cards);
}

static void cards_below_a_deck_belong_to_it(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };
	int64_t id;

	put_cards(f, 3, CARD_ACTIVE);
	id = facts_of(f, "k2").id;
	assert_true(
		store_move_card(f->store, id, "Drugs::MS", NOON, &f->error));
	assert_true(store_tag_card(f->store, id, "exam", true, &f->error));
	assert_true(store_tag_card(f->store, id, "exam", true, &f->error));
	assert_true(store_list_cards(f->store,
				     &(struct card_filter){ .deck = "Drugs",
							    .tag = "exam" },
				     &cards, &f->error));
	assert_int_equal(cards.list.count, 1);
	store_cards_release(&cards);
	assert_false(store_move_card(f->store, 999, "X", NOON, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
}

static void a_file_of_another_program_is_refused(void **state)
{
	struct fixture *f = *state;
	char path[128];
	sqlite3 *db;

	snprintf(path, sizeof path, "%s/other.db", f->folder);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "CREATE TABLE t (x)", NULL, NULL,
				      NULL),
			 SQLITE_OK);
	sqlite3_close(db);
	assert_null(store_open(path, true, 0, &f->error));
	assert_int_equal(f->error.kind, ERROR_STORE);
	assert_non_null(strstr(f->error.text, "another program"));
}

static void a_newer_file_is_refused(void **state)
{
	struct fixture *f = *state;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "PRAGMA user_version = 99", NULL,
				      NULL, NULL),
			 SQLITE_OK);
	sqlite3_close(db);
	assert_null(store_open(f->path, true, 0, &f->error));
	assert_non_null(strstr(f->error.text, "newer"));
}

static void a_locked_file_is_told_so(void **state)
{
	struct fixture *f = *state;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL),
			 SQLITE_OK);
	assert_false(store_setting_set(f->store, "a", "b", &f->error));
	assert_non_null(strstr(f->error.text, "another program is using"));
	sqlite3_close(db);
}

/*
 * A child answers cards and says so one by one; whatever it said is in the
 * log after it has been killed in the middle of its work.
 */
static void killed_in_the_middle_nothing_said_is_lost(void **state)
{
	struct fixture *f = *state;
	int pipes[2];
	size_t said = 0, rows[5] = { 0 };
	char byte;
	pid_t child;

	put_cards(f, 300, CARD_ACTIVE);
	store_close(f->store);
	f->store = NULL;
	assert_int_equal(pipe(pipes), 0);
	child = fork();
	if (child == 0) {
		f->store = store_open(f->path, false, 200, &f->error);
		for (int i = 0; i < 300; i++) {
			char key[16];

			snprintf(key, sizeof key, "k%d", i);
			give(f, key, 4, REVIEW_SCHEDULED, DAY);
			if (write(pipes[1], "x", 1) != 1)
				break;
		}
		_exit(0);
	}
	close(pipes[1]);
	while (said < 20 && read(pipes[0], &byte, 1) == 1)
		said++;
	kill(child, SIGKILL);
	while (read(pipes[0], &byte, 1) == 1)
		said++;
	close(pipes[0]);
	waitpid(child, NULL, 0);
	f->store = store_open(f->path, false, 200, &f->error);
	assert_non_null(f->store);
	assert_true(store_each_review(f->store,
				      &(struct review_filter){ .from = DAY_NONE,
							       .to = DAY_NONE },
				      count_row, rows, &f->error));
	assert_true(rows[REVIEW_SCHEDULED] >= said);
	assert_true(rows[REVIEW_SCHEDULED] <= said + 1);
}

static void a_sound_store_has_no_findings(void **state)
{
	struct fixture *f = *state;
	size_t findings = 99;

	put_cards(f, 3, CARD_ACTIVE);
	give(f, "k0", 4, REVIEW_SCHEDULED, DAY);
	assert_true(store_check(f->store, NULL, NULL, &findings, &f->error));
	assert_int_equal(findings, 0);
}

static void tallies_count_states_new_and_due(void **state)
{
	struct fixture *f = *state;
	struct arena arena = { 0 };
	struct tally *rows;
	size_t count;

	put_cards(f, 3, CARD_ACTIVE);
	give(f, "k0", 5, REVIEW_SCHEDULED, DAY);
	assert_true(store_tally(f->store, TALLY_CATEGORY, DAY + 1, &arena,
				&rows, &count, &f->error));
	assert_int_equal(count, 1);
	assert_string_equal(rows[0].name, "disease_feature");
	assert_int_equal(rows[0].states[CARD_ACTIVE], 3);
	assert_int_equal(rows[0].fresh, 2);
	assert_int_equal(rows[0].due, 1);
	arena_free(&arena);
}

static void documents_are_kept_with_their_hash(void **state)
{
	struct fixture *f = *state;
	struct arena arena = { 0 };
	struct stored_document out, in = { .path = "a.md",
					   .media_type = "text/markdown",
					   .bytes = SLICE("abc") };
	bool found;

	assert_true(store_put_document(f->store, &in, &f->error));
	assert_true(store_get_document(f->store, "a.md", &arena, &out, &found,
				       &f->error));
	assert_true(found);
	assert_memory_equal(out.bytes.bytes, "abc", 3);
	assert_string_equal(out.sha256, "ba7816bf8f01cfea414140de5dae2223"
					"b00361a396177a9cb410ff61f20015ad");
	arena_free(&arena);
}

#define TEST(name)                                                             \
	cmocka_unit_test_setup_teardown(name, make_store, remove_folder)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_new_store_is_private),
		TEST(cards_come_back_as_they_went_in),
		TEST(an_answer_moves_the_schedule_and_is_logged),
		TEST(a_low_grade_waits_in_the_drill),
		TEST(an_answer_to_an_older_state_is_refused),
		TEST(undo_adds_a_row_and_restores_the_schedule),
		TEST(replay_rebuilds_random_histories),
		TEST(the_log_refuses_to_be_changed),
		TEST(regenerating_keeps_schedule_and_state),
		TEST(the_users_wording_wins_over_the_generators),
		TEST(a_refused_draft_does_not_come_back),
		TEST(a_vanished_fact_is_an_orphan_until_it_returns),
		TEST(a_file_and_the_store_both_edited_are_a_conflict),
		TEST(words_find_cards),
		TEST(keys_may_be_shortened_while_they_are_one_cards),
		TEST(cards_below_a_deck_belong_to_it),
		TEST(a_file_of_another_program_is_refused),
		TEST(a_newer_file_is_refused),
		TEST(a_locked_file_is_told_so),
		TEST(killed_in_the_middle_nothing_said_is_lost),
		TEST(a_sound_store_has_no_findings),
		TEST(tallies_count_states_new_and_due),
		TEST(documents_are_kept_with_their_hash),
	};

	return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
