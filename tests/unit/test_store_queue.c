/* What the store offers a sitting: due, new, early, drill; and what not. */
#include "unit/store_fixture.h"

#include "rounds/store_review.h"

struct wanted {
	const char *key, *deck, *siblings;
	enum card_state state;
};

static void put(struct fixture *f, const struct wanted *wanted, size_t count)
{
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (size_t i = 0; i < count; i++) {
		struct card *card = card_list_add(&list);

		card->key = card->question = card->answer = wanted[i].key;
		card->deck = wanted[i].deck;
		card->siblings = wanted[i].siblings;
		card->state = wanted[i].state;
	}
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static struct card_facts facts_of(struct fixture *f, const char *key)
{
	struct store_cards cards = { 0 };

	must(store_find_card(f->store, key, &cards, &f->error));
	struct card_facts facts = cards.facts[0];

	store_cards_release(&cards);
	return facts;
}

static void answer(struct fixture *f, const char *key, int grade,
		   enum review_kind kind, day_number day)
{
	struct card_facts facts = facts_of(f, key);
	struct session_answer said = { .card = facts.id,
				       .kind = kind,
				       .grade = grade,
				       .before = facts.state };
	struct review_context context = { .instant = NOON, .day = day };

	must(store_record_answer(f->store, &said, &context, &f->error));
}

static const char *key_of(struct fixture *f, int64_t id)
{
	struct store_cards cards = { 0 };

	must(store_load_card(f->store, id, &cards, &f->error));
	const char *key = arena_strdup(&f->arena, cards.list.cards[0].key);

	store_cards_release(&cards);
	return key;
}

/* "a b+" of the queue's cards; + marks the drill. */
static void expect_queue(struct fixture *f, const struct queue_filter *filter,
			 day_number day, const char *expected)
{
	struct session_card *cards;
	struct text keys = TEXT_INIT;
	size_t count;

	must(store_queue(f->store, filter, day, &cards, &count, &f->error));
	for (size_t i = 0; i < count; i++)
		text_printf(&keys, "%s%s%s", i ? " " : "",
			    key_of(f, cards[i].card),
			    cards[i].drill ? "+" : "");
	assert_string_equal(keys.bytes, expected);
	text_release(&keys);
	free(cards);
}

static const struct queue_filter all = { 0 };

static void only_active_cards_are_asked_in_order_of_deck_and_place(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = {
		{ "b1", "B", NULL, CARD_ACTIVE },
		{ "draft", "A", NULL, CARD_DRAFT },
		{ "a1", "A", NULL, CARD_ACTIVE },
		{ "aside", "A", NULL, CARD_SUSPENDED },
		{ "refused", "A", NULL, CARD_REJECTED },
		{ "a2", "A", NULL, CARD_ACTIVE },
		{ "sub", "A::Sub", NULL, CARD_ACTIVE },
	};

	put(f, cards, COUNT_OF(cards));
	expect_queue(f, &all, TODAY, "a1 a2 sub b1");
	expect_queue(f, &(struct queue_filter){ .deck = "A" }, TODAY,
		     "a1 a2 sub");
	expect_queue(f, &(struct queue_filter){ .deck = "A::Sub" }, TODAY,
		     "sub");
}

static void an_answered_card_comes_back_on_its_day(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = { { "a", NULL, NULL,
						 CARD_ACTIVE } };

	put(f, cards, 1);
	answer(f, "a", 5, REVIEW_SCHEDULED, TODAY);
	expect_queue(f, &all, TODAY, "");
	expect_queue(f, &all, TODAY + 1, "a");
	answer(f, "a", 5, REVIEW_SCHEDULED, TODAY + 1);
	expect_queue(f, &all, TODAY + 6, "");
	expect_queue(f, &all, TODAY + 7, "a");
	expect_queue(f, &(struct queue_filter){ .ahead = 1 }, TODAY + 6, "a");
	/* Not again on the day it was answered, however far ahead. */
	expect_queue(f, &(struct queue_filter){ .ahead = 30 }, TODAY + 1, "");
}

static void a_low_grade_stays_in_the_days_drill_until_known(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = { { "a", NULL, NULL,
						 CARD_ACTIVE } };

	put(f, cards, 1);
	answer(f, "a", 2, REVIEW_SCHEDULED, TODAY);
	expect_queue(f, &all, TODAY, "a+");
	answer(f, "a", 3, REVIEW_DRILL, TODAY);
	expect_queue(f, &all, TODAY, "a+");
	answer(f, "a", 4, REVIEW_DRILL, TODAY);
	expect_queue(f, &all, TODAY, "");
	/* A drill that nobody finished is over the next day. */
	answer(f, "a", 2, REVIEW_SCHEDULED, TODAY + 1);
	expect_queue(f, &all, TODAY + 2, "a");
}

static void siblings_of_cards_answered_today_wait(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = {
		{ "c1", NULL, "text", CARD_ACTIVE },
		{ "c2", NULL, "text", CARD_ACTIVE },
		{ "other", NULL, "else", CARD_ACTIVE },
	};
	struct review_context context = { .instant = NOON, .day = TODAY };

	put(f, cards, COUNT_OF(cards));
	answer(f, "c1", 5, REVIEW_SCHEDULED, TODAY);
	expect_queue(f, &all, TODAY, "other");
	expect_queue(f, &all, TODAY + 1, "c1 other");
	must(store_undo_last(f->store, &context, &f->arena, NULL, &f->error));
	expect_queue(f, &all, TODAY, "c1 other");
}

static void as_many_new_cards_of_each_deck_as_a_sitting_takes(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = {
		{ "a1", "A", "one", CARD_ACTIVE },
		{ "a2", "A", "one", CARD_ACTIVE },
		{ "a3", "A", NULL, CARD_ACTIVE },
		{ "a4", "A", NULL, CARD_ACTIVE },
		{ "b1", "B", "one", CARD_ACTIVE },
		{ "b2", "B", NULL, CARD_ACTIVE },
	};

	put(f, cards, COUNT_OF(cards));
	/* A sibling does not use up the place of another card. */
	expect_queue(f, &(struct queue_filter){ .new_most = 2 }, TODAY,
		     "a1 a3 b2");
	answer(f, "b1", 5, REVIEW_SCHEDULED, TODAY);
	expect_queue(f, &(struct queue_filter){ .new_most = 1 }, TODAY + 1,
		     "b1 a3 b2");
}

static void a_buried_card_waits_for_its_day(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = { { "a", NULL, NULL,
						 CARD_ACTIVE } };

	put(f, cards, 1);
	must(store_bury(f->store, facts_of(f, "a").id, TODAY + 1, NOON,
			&f->error));
	expect_queue(f, &all, TODAY, "");
	expect_queue(f, &all, TODAY + 1, "a");
	must(store_bury(f->store, facts_of(f, "a").id, DAY_NONE, NOON,
			&f->error));
	expect_queue(f, &all, TODAY, "a");
}

static void the_days_count_is_of_answers_that_stand(void **state)
{
	struct fixture *f = *state;
	static const struct wanted cards[] = {
		{ "a", NULL, NULL, CARD_ACTIVE },
		{ "b", NULL, NULL, CARD_ACTIVE },
	};
	struct review_context context = { .instant = NOON, .day = TODAY + 1 };
	size_t reviews, fresh;

	put(f, cards, COUNT_OF(cards));
	answer(f, "a", 3, REVIEW_SCHEDULED, TODAY);
	answer(f, "a", 4, REVIEW_DRILL, TODAY);
	answer(f, "a", 4, REVIEW_SCHEDULED, TODAY + 1);
	answer(f, "b", 4, REVIEW_SCHEDULED, TODAY + 1);
	must(store_done(f->store, TODAY, &reviews, &fresh, &f->error));
	assert_int_equal(reviews, 1);
	assert_int_equal(fresh, 1);
	must(store_done(f->store, TODAY + 1, &reviews, &fresh, &f->error));
	assert_int_equal(reviews, 2);
	assert_int_equal(fresh, 1);
	must(store_undo_last(f->store, &context, &f->arena, NULL, &f->error));
	must(store_done(f->store, TODAY + 1, &reviews, &fresh, &f->error));
	assert_int_equal(reviews, 1);
	assert_int_equal(fresh, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(
			only_active_cards_are_asked_in_order_of_deck_and_place),
		with_store(an_answered_card_comes_back_on_its_day),
		with_store(a_low_grade_stays_in_the_days_drill_until_known),
		with_store(siblings_of_cards_answered_today_wait),
		with_store(as_many_new_cards_of_each_deck_as_a_sitting_takes),
		with_store(a_buried_card_waits_for_its_day),
		with_store(the_days_count_is_of_answers_that_stand),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
