/* Cards that wait though they are due: the log of holds and what it gives. */
#include "unit/store_fixture.h"

#include "rounds/hold_store.h"
#include "rounds/store_review.h"
#include "unit/random.h"

#define CARDS 4

static void put_cards(struct fixture *f)
{
	static const char *const keys[CARDS] = { "a", "b", "c", "d" };
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (size_t i = 0; i < CARDS; i++) {
		struct card *card = card_list_add(&list);

		card->key = card->question = card->answer = keys[i];
		card->state = CARD_ACTIVE;
	}
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static struct card_facts facts_of(struct fixture *f, int64_t card)
{
	struct store_cards cards = { 0 };

	must(store_load_card(f->store, card, &cards, &f->error));
	struct card_facts facts = cards.facts[0];

	store_cards_release(&cards);
	return facts;
}

static void answer(struct fixture *f, int64_t card, int grade, day_number day)
{
	struct session_answer said = { .card = card,
				       .kind = REVIEW_SCHEDULED,
				       .grade = grade,
				       .before = facts_of(f, card).state };
	struct review_context context = { .instant = NOON, .day = day };

	must(store_record_answer(f->store, &said, &context, &f->error));
}

static void undo(struct fixture *f)
{
	struct review_context context = { .instant = NOON, .day = TODAY };

	must(store_undo_last(f->store, &context, &f->arena, NULL, &f->error));
}

static void hold(struct fixture *f, int64_t card, day_number until,
		 bool answered)
{
	const struct hold held = { card, until };

	must(store_hold_cards(f->store, &held, 1, HOLD_SMOOTH, answered, NOON,
			      &f->error));
}

static void an_answer_ends_a_hold_and_undo_gives_it_back(void **state)
{
	struct fixture *f = *state;

	put_cards(f);
	hold(f, 1, TODAY + 9, false);
	answer(f, 1, 5, TODAY);
	assert_int_equal(facts_of(f, 1).buried, DAY_NONE);
	undo(f);
	assert_int_equal(facts_of(f, 1).buried, TODAY + 9);
}

static void a_hold_that_came_of_an_answer_goes_with_it(void **state)
{
	struct fixture *f = *state;

	put_cards(f);
	answer(f, 1, 5, TODAY);
	hold(f, 1, TODAY + 3, true);
	assert_int_equal(facts_of(f, 1).buried, TODAY + 3);
	/* The schedule says what it says without. */
	assert_int_equal(facts_of(f, 1).due, TODAY + 1);
	undo(f);
	assert_int_equal(facts_of(f, 1).buried, DAY_NONE);
	assert_int_equal(facts_of(f, 1).due, DAY_NONE);
}

static void a_held_card_counts_on_the_day_its_hold_ends(void **state)
{
	struct fixture *f = *state;
	size_t load[4];

	put_cards(f);
	for (int64_t card = 1; card <= CARDS; card++)
		answer(f, card, 5, TODAY);
	hold(f, 1, TODAY + 3, false);
	must(store_load(f->store, TODAY + 1, 4, load, &f->error));
	assert_int_equal(load[0], CARDS - 1);
	assert_int_equal(load[1], 0);
	assert_int_equal(load[2], 1);
	assert_int_equal(load[3], 0);
}

static void an_unknown_card_holds_none(void **state)
{
	struct fixture *f = *state;
	const struct hold holds[] = { { 1, TODAY + 2 }, { 99, TODAY + 2 } };

	put_cards(f);
	assert_false(store_hold_cards(f->store, holds, 2, HOLD_LEAVE, false,
				      NOON, &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	assert_int_equal(facts_of(f, 1).buried, DAY_NONE);
}

/* Answers, holds and undos in any order: the log gives what is there. */
static void whatever_happens_the_log_says_who_waits(void **state)
{
	struct fixture *f = *state;
	uint64_t random = 11;
	size_t differences;

	put_cards(f);
	for (int step = 0; step < 300; step++) {
		int64_t card = 1 + random_below(&random, CARDS);
		day_number day = TODAY + step / 10;
		struct error ignored = { 0 };
		struct review_context context = { .instant = NOON, .day = day };

		switch (random_below(&random, 4)) {
		case 0:
			answer(f, card, random_below(&random, 6), day);
			break;
		case 1:
			answer(f, card, 4, day);
			hold(f, card, day + 1 + random_below(&random, 9), true);
			break;
		case 2:
			hold(f, card, day + 1 + random_below(&random, 9),
			     false);
			break;
		default: /* there may be none to take back */
			(void)!store_undo_last(f->store, &context, &f->arena,
					       NULL, &ignored);
		}
	}
	must(store_replay_holds(f->store, &differences, &f->error));
	assert_int_equal(differences, 0);
	must(store_check(f->store, NULL, NULL, &differences, &f->error));
	assert_int_equal(differences, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(an_answer_ends_a_hold_and_undo_gives_it_back),
		with_store(a_hold_that_came_of_an_answer_goes_with_it),
		with_store(a_held_card_counts_on_the_day_its_hold_ends),
		with_store(an_unknown_card_holds_none),
		with_store(whatever_happens_the_log_says_who_waits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
