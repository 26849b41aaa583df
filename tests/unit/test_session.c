/* The review session as a state machine: order, drill, undo, siblings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/session.h"
#include "unit/random.h"

#define TODAY 20778

static const struct session_settings settings = {
	.today = TODAY,
	.seed = 1,
	.new_limit = 1000,
	.review_limit = 1000,
};

static struct session_card new_card(int64_t id)
{
	return (struct session_card){
		.card = id,
		.state = SM2_STATE_NEW,
		.due = DAY_NONE,
	};
}

static struct session_card due_card(int64_t id, int32_t interval, int32_t late)
{
	return (struct session_card){
		.card = id,
		.state = { .repetition = 3,
			   .easiness = 250,
			   .interval = interval },
		.interval = interval,
		.due = TODAY - late,
		.last = TODAY - late - interval,
	};
}

static int64_t present(const struct session *session)
{
	struct session_card card;

	return session_current(session, &card) ? card.card : 0;
}

static struct session_answer grade(struct session *session, int value)
{
	struct session_answer answer;

	assert_true(session_answer(session, value, &answer));
	return answer;
}

static void nothing_due_is_a_finished_sitting(void **state)
{
	struct session *session = session_open(NULL, 0, &settings);
	struct session_answer answer;

	(void)state;
	assert_int_equal(present(session), 0);
	assert_false(session_in_drill(session));
	assert_false(session_answer(session, 5, &answer));
	assert_false(session_undo(session, &answer));
	session_skip(session);
	session_drop(session);
	session_close(session);
	session_close(NULL);
}

static void the_most_overdue_for_its_interval_comes_first(void **state)
{
	const struct session_card cards[] = {
		new_card(1),         due_card(2, 100, 10), due_card(3, 10, 5),
		due_card(4, 100, 0), due_card(5, 6, -2),   new_card(6),
		due_card(7, 6, -1),
	};
	static const int64_t want[] = { 3, 2, 4, 1, 6, 7, 5 };
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);

	(void)state;
	for (size_t i = 0; i < COUNT_OF(want); i++) {
		assert_int_equal(present(session), want[i]);
		grade(session, 4);
	}
	assert_int_equal(present(session), 0);
	session_close(session);
}

static void new_cards_of_many_decks_take_turns(void **state)
{
	struct session_card cards[] = {
		new_card(1), new_card(2), new_card(3),
		new_card(4), new_card(5), new_card(6),
	};
	static const int64_t decks[] = { 7, 7, 7, 3, 9, 9 };
	static const int64_t want[] = { 1, 4, 5, 2, 6, 3 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cards); i++)
		cards[i].deck = decks[i];
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);

	for (size_t i = 0; i < COUNT_OF(want); i++) {
		assert_int_equal(present(session), want[i]);
		grade(session, 4);
	}
	session_close(session);
}

static void order_of(uint64_t seed, size_t limit, int64_t ids[50])
{
	struct session_card cards[50];
	struct session_settings with = settings;

	for (int i = 0; i < 50; i++)
		cards[i] = due_card(i + 1, 10, 0);
	with.seed = seed;
	with.review_limit = limit;
	struct session *session = session_open(cards, 50, &with);

	memset(ids, 0, 50 * sizeof *ids);
	for (size_t i = 0; present(session); i++) {
		ids[i] = present(session);
		grade(session, 5);
	}
	session_close(session);
}

static void equals_are_shuffled_by_the_seed_alone(void **state)
{
	int64_t one[50], again[50], other[50], few[50];
	bool seen[51] = { false };

	(void)state;
	order_of(1, 1000, one);
	order_of(1, 1000, again);
	order_of(2, 1000, other);
	order_of(1, 7, few);
	assert_memory_equal(one, again, sizeof one);
	assert_memory_not_equal(one, other, sizeof one);
	/* a limit cuts the same order short */
	assert_memory_equal(one, few, 7 * sizeof *one);
	assert_int_equal(few[7], 0);
	for (int i = 0; i < 50; i++) {
		assert_false(seen[one[i]]);
		seen[one[i]] = true;
	}
}

static void limits_count_new_and_due_apart(void **state)
{
	const struct session_card cards[] = {
		new_card(1),        new_card(2),       new_card(3),
		due_card(4, 10, 0), due_card(5, 9, 1), due_card(6, 9, 2),
	};
	struct session_settings with = settings;
	size_t scheduled, drill;

	(void)state;
	with.new_limit = 1;
	with.review_limit = 2;
	struct session *session = session_open(cards, COUNT_OF(cards), &with);
	session_left(session, &scheduled, &drill);
	assert_int_equal(scheduled, 3);
	assert_int_equal(drill, 0);
	assert_int_equal(present(session), 6);
	grade(session, 4);
	assert_int_equal(present(session), 5);
	grade(session, 4);
	assert_int_equal(present(session), 1);
	session_close(session);
}

static void siblings_never_meet_in_one_sitting(void **state)
{
	struct session_card cards[] = {
		new_card(1),        new_card(2),        new_card(3),
		due_card(4, 10, 0), due_card(5, 10, 5), due_card(6, 10, 1),
	};
	static const uint64_t families[] = { 7, 8, 8, 0, 7, 7 };
	static const int64_t want[] = { 5, 4, 2 };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cards); i++)
		cards[i].siblings = families[i];
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);
	for (size_t i = 0; i < COUNT_OF(want); i++) {
		assert_int_equal(present(session), want[i]);
		grade(session, 5);
	}
	assert_int_equal(present(session), 0);
	session_close(session);
}

static void a_card_in_the_drill_keeps_its_siblings_away(void **state)
{
	struct session_card cards[] = { due_card(1, 10, 3),
					due_card(2, 1, -1) };

	(void)state;
	cards[0].siblings = cards[1].siblings = 9;
	cards[1].drill = true;
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);
	assert_int_equal(present(session), 2);
	assert_true(session_in_drill(session));
	grade(session, 4);
	assert_int_equal(present(session), 0);
	session_close(session);
}

static void a_failed_card_returns_until_it_scores_four(void **state)
{
	const struct session_card cards[] = { new_card(1), new_card(2) };
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);

	(void)state;
	struct session_answer first = grade(session, 2);
	assert_int_equal(first.kind, REVIEW_SCHEDULED);
	assert_int_equal(first.after.easiness, 218);
	assert_int_equal(first.due, TODAY + 1);
	assert_false(session_in_drill(session));
	assert_int_equal(grade(session, 5).card, 2);
	assert_true(session_in_drill(session));
	for (int value = 0; value < SM2_DRILL_PASS; value++) {
		struct session_answer drill = grade(session, value);

		assert_int_equal(drill.card, 1);
		assert_int_equal(drill.kind, REVIEW_DRILL);
		assert_memory_equal(&drill.before, &first.after,
				    sizeof drill.before);
		assert_memory_equal(&drill.after, &first.after,
				    sizeof drill.after);
		assert_int_equal(drill.due, first.due);
	}
	grade(session, 4);
	assert_int_equal(present(session), 0);
	session_close(session);
}

static void grade_three_moves_on_and_is_drilled(void **state)
{
	const struct session_card card = due_card(1, 10, 0);
	struct session *session = session_open(&card, 1, &settings);
	struct session_answer answer = grade(session, 3);

	(void)state;
	assert_int_equal(answer.after.repetition, 4);
	assert_int_equal(answer.after.interval, 25);
	assert_int_equal(present(session), 1);
	assert_true(session_in_drill(session));
	session_close(session);
}

static void an_early_answer_says_so_and_schedules(void **state)
{
	const struct session_card card = due_card(1, 10, -4);
	struct session *session = session_open(&card, 1, &settings);
	struct session_answer answer = grade(session, 4);

	(void)state;
	assert_int_equal(answer.kind, REVIEW_EARLY);
	assert_int_equal(answer.after.interval, 25);
	assert_int_equal(answer.due, TODAY + 25);
	session_close(session);
}

static void a_preview_promises_what_the_answer_does(void **state)
{
	(void)state;
	for (int value = 0; value <= SM2_GRADE_MAX; value++) {
		const struct session_card card = due_card(1, 10, 0);
		struct session *session = session_open(&card, 1, &settings);
		struct session_answer promised, made;

		assert_true(session_preview(session, value, &promised));
		assert_int_equal(present(session), 1);
		made = grade(session, value);
		assert_int_equal(promised.due, made.due);
		assert_int_equal(promised.after.easiness, made.after.easiness);
		session_close(session);
	}
}

static void grades_outside_the_scale_are_refused(void **state)
{
	const struct session_card card = new_card(1);
	struct session *session = session_open(&card, 1, &settings);
	struct session_answer answer;

	(void)state;
	assert_false(session_answer(session, -1, &answer));
	assert_false(session_answer(session, 6, &answer));
	assert_false(session_preview(session, 6, &answer));
	assert_int_equal(present(session), 1);
	session_close(session);
}

static void a_card_can_be_brought_to_the_front(void **state)
{
	const struct session_card cards[] = { new_card(1), new_card(2),
					      new_card(3) };
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);

	(void)state;
	assert_true(session_bring(session, 3));
	assert_int_equal(present(session), 3);
	assert_false(session_bring(session, 4));
	grade(session, 5);
	assert_int_equal(present(session), 1);
	assert_false(session_bring(session, 3));
	session_close(session);
}

static void skip_sends_to_the_end_and_drop_takes_out(void **state)
{
	const struct session_card cards[] = { new_card(1), new_card(2),
					      new_card(3) };
	struct session *session =
		session_open(cards, COUNT_OF(cards), &settings);

	(void)state;
	session_skip(session);
	assert_int_equal(present(session), 2);
	session_drop(session);
	assert_int_equal(present(session), 3);
	grade(session, 1);
	assert_int_equal(present(session), 1);
	session_skip(session); /* nothing to change places with */
	assert_int_equal(present(session), 1);
	grade(session, 5);
	assert_int_equal(present(session), 3);
	session_drop(session);
	assert_int_equal(present(session), 0);
	session_close(session);
}

static void an_undone_card_comes_back_even_after_a_drop(void **state)
{
	const struct session_card card = new_card(1);
	struct session *session = session_open(&card, 1, &settings);
	struct session_answer undone;
	struct session_card again;

	(void)state;
	grade(session, 0);
	session_drop(session);
	assert_true(session_undo(session, &undone));
	assert_int_equal(undone.grade, 0);
	assert_true(session_current(session, &again));
	assert_int_equal(again.due, DAY_NONE);
	assert_false(again.drill);
	assert_false(session_in_drill(session));
	session_close(session);
}

/* All that can be seen of a session: who comes, in which state. */
static size_t observe(struct session *session, struct session_card seen[64])
{
	struct session_answer answer;
	size_t count = 0;

	memset(seen, 0, 64 * sizeof *seen);
	while (count < 64 && session_current(session, &seen[count])) {
		count++;
		assert_true(session_answer(session, 5, &answer));
	}
	for (size_t i = 0; i < count; i++)
		assert_true(session_undo(session, &answer));
	return count;
}

static void compare(const struct session_card *a, const struct session_card *b,
		    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		assert_int_equal(a[i].card, b[i].card);
		assert_int_equal(a[i].due, b[i].due);
		assert_int_equal(a[i].drill, b[i].drill);
		assert_int_equal(a[i].state.repetition, b[i].state.repetition);
		assert_int_equal(a[i].state.easiness, b[i].state.easiness);
		assert_int_equal(a[i].state.interval, b[i].state.interval);
	}
}

static struct session *random_session(uint64_t *random)
{
	struct session_card cards[12];
	int count = 1 + random_below(random, 12);

	memset(cards, 0, sizeof cards);
	for (int i = 0; i < count; i++) {
		cards[i] =
			random_below(random, 2)
				? new_card(i + 1)
				: due_card(i + 1, 1 + random_below(random, 90),
					   random_below(random, 40) - 5);
		cards[i].siblings = (uint64_t)random_below(random, 6);
		cards[i].drill = !random_below(random, 6);
	}
	return session_open(cards, (size_t)count, &settings);
}

static void n_undos_restore_the_state_n_answers_ago(void **state)
{
	uint64_t random = 8;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct session *session = random_session(&random);
		struct session_card before[64], after[64];
		struct session_answer answer, undone;
		int answers = 0;

		for (int i = random_below(&random, 8); i > 0; i--)
			if (session_answer(session, random_below(&random, 6),
					   &answer))
				answers++;
		size_t count = observe(session, before);
		int more = 0;

		for (int i = random_below(&random, 20); i > 0; i--)
			if (session_answer(session, random_below(&random, 6),
					   &answer))
				more++;
		for (int i = 0; i < more; i++)
			assert_true(session_undo(session, &undone));
		assert_int_equal(observe(session, after), count);
		compare(before, after, count);
		for (int i = 0; i < answers; i++)
			assert_true(session_undo(session, &undone));
		assert_false(session_undo(session, &undone));
		session_close(session);
	}
}

static void undo_and_the_same_grade_again_change_nothing(void **state)
{
	uint64_t random = 9;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct session *session = random_session(&random);
		struct session_card before[64], after[64];
		struct session_answer first, undone, again;
		int value = random_below(&random, 6);

		if (session_answer(session, value, &first)) {
			size_t count = observe(session, before);

			assert_true(session_undo(session, &undone));
			assert_int_equal(undone.card, first.card);
			assert_true(session_answer(session, value, &again));
			assert_int_equal(again.due, first.due);
			assert_int_equal(observe(session, after), count);
			compare(before, after, count);
		}
		session_close(session);
	}
}

/* Whatever the grades: no card leaves the day without a 4 or 5. */
static void every_card_ends_the_day_with_four_or_better(void **state)
{
	uint64_t random = 10;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct session *session = random_session(&random);
		struct session_answer answer;
		int last[13] = { 0 }, scheduled[13] = { 0 };
		bool drilling = false;

		while (session_answer(session, random_below(&random, 6),
				      &answer)) {
			last[answer.card] = answer.grade;
			if (answer.kind == REVIEW_DRILL)
				drilling = true;
			else
				assert_false(drilling);
			if (answer.kind != REVIEW_DRILL)
				scheduled[answer.card]++;
		}
		for (int i = 1; i <= 12; i++) {
			assert_in_range(scheduled[i], 0, 1);
			if (scheduled[i])
				assert_true(last[i] >= SM2_DRILL_PASS);
		}
		session_close(session);
	}
}

static void a_hundred_thousand_cards_open_at_once(void **state)
{
	const size_t count = 100000;
	struct session_card *cards = calloc(count, sizeof *cards);
	struct session_settings with = settings;
	size_t scheduled, drill;

	(void)state;
	assert_non_null(cards);
	for (size_t i = 0; i < count; i++) {
		cards[i] = due_card((int64_t)i + 1, (int32_t)(i % 300),
				    (int32_t)(i % 70));
		cards[i].siblings = i / 2 + 1;
	}
	with.review_limit = count;
	struct session *session = session_open(cards, count, &with);
	session_left(session, &scheduled, &drill);
	assert_int_equal(scheduled, count / 2);
	session_close(session);
	free(cards);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_due_is_a_finished_sitting),
		cmocka_unit_test(the_most_overdue_for_its_interval_comes_first),
		cmocka_unit_test(equals_are_shuffled_by_the_seed_alone),
		cmocka_unit_test(new_cards_of_many_decks_take_turns),
		cmocka_unit_test(limits_count_new_and_due_apart),
		cmocka_unit_test(siblings_never_meet_in_one_sitting),
		cmocka_unit_test(a_card_in_the_drill_keeps_its_siblings_away),
		cmocka_unit_test(a_failed_card_returns_until_it_scores_four),
		cmocka_unit_test(grade_three_moves_on_and_is_drilled),
		cmocka_unit_test(an_early_answer_says_so_and_schedules),
		cmocka_unit_test(a_preview_promises_what_the_answer_does),
		cmocka_unit_test(grades_outside_the_scale_are_refused),
		cmocka_unit_test(a_card_can_be_brought_to_the_front),
		cmocka_unit_test(skip_sends_to_the_end_and_drop_takes_out),
		cmocka_unit_test(an_undone_card_comes_back_even_after_a_drop),
		cmocka_unit_test(n_undos_restore_the_state_n_answers_ago),
		cmocka_unit_test(undo_and_the_same_grade_again_change_nothing),
		cmocka_unit_test(every_card_ends_the_day_with_four_or_better),
		cmocka_unit_test(a_hundred_thousand_cards_open_at_once),
	};

	return cmocka_run_group_tests_name("session", tests, NULL, NULL);
}
