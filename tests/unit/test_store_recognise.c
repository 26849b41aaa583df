#include "store_fixture.h"

static void put(struct fixture *f, const char *key, const char *deck,
		const char *question, const char *answer)
{
	struct card_list list = { 0 };
	struct card *card = card_list_add(&list);
	size_t counts[UPSERT_OUTCOME_COUNT];

	card->key = key;
	card->deck = deck;
	card->question = question;
	card->answer = answer;
	card->ordinal = 1;
	card->state = CARD_ACTIVE;
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static void recognise(struct fixture *f, struct store_stranger *strangers,
		      size_t count)
{
	must(store_recognise(f->store, strangers, count, &f->arena, &f->error));
}

static void a_key_is_enough_whatever_the_text_says(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .key = "guid",
		  .keyed = true,
		  .deck = "New deck",
		  .question = "New?",
		  .answer = "new" },
		{ .key = "other",
		  .keyed = true,
		  .deck = "Heart",
		  .question = "What?",
		  .answer = "not that" },
	};

	put(f, "guid", "Heart", "What?", "that");
	recognise(f, strangers, 2);
	assert_string_equal(strangers[0].known, "guid");
	assert_int_not_equal(strangers[0].id, 0);
	assert_int_equal(strangers[1].id, 0);
	assert_string_equal(strangers[1].known, "other");
}

static void a_remembered_key_means_the_same_card(void **state)
{
	struct fixture *f = *state;
	struct store_stranger stranger = { .key = "elsewhere",
					   .keyed = true,
					   .question = "x",
					   .answer = "y" };

	put(f, "here", "Heart", "What?", "that");
	must(store_remember_key(f->store, "elsewhere", "here", &f->error));
	recognise(f, &stranger, 1);
	assert_string_equal(stranger.known, "here");
}

static void a_renamed_deck_is_followed(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .deck = "Heart II",
		  .question = "Which?",
		  .answer = "this, as edited" },
		{ .deck = "Heart II", .question = "What?", .answer = "that" },
	};

	put(f, "1", "Heart", "What?", "that");
	put(f, "2", "Heart", "Which?", "this");
	recognise(f, strangers, 2);
	assert_string_equal(strangers[0].known, "2");
	assert_string_equal(strangers[1].known, "1");
}

static void the_same_question_in_another_deck_is_another_card(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .deck = "Lung",
		  .question = "Which nerve?",
		  .answer = "phrenic" },
		{ .deck = "Heart",
		  .question = "Which nerve?",
		  .answer = "vagus and others" },
	};

	put(f, "1", "Heart", "Which nerve?", "vagus");
	recognise(f, strangers, 2);
	assert_int_equal(strangers[0].id, 0);
	assert_string_equal(strangers[1].known, "1");
}

static void no_card_is_found_twice(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .deck = "D", .question = "Name one?", .answer = "c" },
		{ .deck = "D", .question = "Name one?", .answer = "b" },
		{ .deck = "D", .question = "Name one?", .answer = "a" },
	};

	put(f, "1", "D", "Name one?", "a");
	put(f, "2", "D", "Name one?", "b");
	recognise(f, strangers, 3);
	assert_int_equal(strangers[0].id, 0);
	assert_string_equal(strangers[1].known, "2");
	assert_string_equal(strangers[2].known, "1");
}

static void twins_are_told(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .key = "k", .keyed = true, .question = "1", .answer = "1" },
		{ .question = "What?", .answer = "that" },
		{ .question = "What?", .answer = "that" },
		{ .key = "k", .keyed = true, .question = "2", .answer = "2" },
	};

	recognise(f, strangers, 4);
	assert_int_equal(strangers[0].twin, SIZE_MAX);
	assert_int_equal(strangers[1].twin, SIZE_MAX);
	assert_int_equal(strangers[2].twin, 1);
	assert_int_equal(strangers[3].twin, 0);
	assert_null(strangers[3].known);
}

static void new_cards_get_names_of_their_own(void **state)
{
	struct fixture *f = *state;
	struct store_stranger strangers[] = {
		{ .deck = "D", .question = "Name one?", .answer = "a" },
		{ .deck = "D", .question = "Name one?", .answer = "b" },
		{ .deck = "D",
		  .question = "Name one?",
		  .answer = "c",
		  .key = "wish" },
		{ .deck = "D",
		  .question = "Name one?",
		  .answer = "d",
		  .key = "wish" },
		{ .deck = "D",
		  .question = "Name one?",
		  .answer = "e",
		  .key = "taken" },
	};

	put(f, "taken", "Other", "Else?", "yes");
	recognise(f, strangers, 5);
	for (size_t i = 0; i < 5; i++) {
		assert_string_not_equal(strangers[i].known, "taken");
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(strangers[i].known,
						strangers[k].known);
	}
	assert_string_equal(strangers[2].known, "wish");
}

static void generated_cards_are_not_taken_for_others(void **state)
{
	struct fixture *f = *state;
	struct card_list list = { 0 };
	struct card *card = card_list_add(&list);
	size_t counts[UPSERT_OUTCOME_COUNT];
	struct store_stranger stranger = { .question = "What?",
					   .answer = "that" };

	*card = (struct card){ .key = "made",
			       .question = "What?",
			       .answer = "that",
			       .pattern = "drug.used-for" };
	must(store_upsert_cards(f->store, &list, UPSERT_GENERATED, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
	recognise(f, &stranger, 1);
	assert_int_equal(stranger.id, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(a_key_is_enough_whatever_the_text_says),
		with_store(a_remembered_key_means_the_same_card),
		with_store(a_renamed_deck_is_followed),
		with_store(the_same_question_in_another_deck_is_another_card),
		with_store(no_card_is_found_twice),
		with_store(twins_are_told),
		with_store(new_cards_get_names_of_their_own),
		with_store(generated_cards_are_not_taken_for_others),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
