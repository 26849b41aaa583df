/* What putting cards in again keeps: the user's words, order, tags, sources. */
#include "unit/store_fixture.h"

/* A card on its way in; texts are not copied. */
static struct card *add(struct card_list *list, const char *key,
			const char *question, const char *answer)
{
	struct card *card = card_list_add(list);

	card->key = key;
	card->question = question;
	card->answer = answer;
	card->status = STATUS_ASSERTED;
	card->state = CARD_ACTIVE;
	return card;
}

static void support(struct card_list *list, struct card *card,
		    const char *document, const char *quote)
{
	struct card_source *source =
		arena_array(&list->arena, 1, sizeof *source);

	*source = (struct card_source){ .document = document,
					.start = 3,
					.end = 3 + strlen(quote),
					.quote = quote };
	card->sources = source;
	card->source_count = 1;
	card->pattern = "general.object";
}

/* Put the list in and release it; the outcome of its last card. */
static enum upsert_outcome put(struct fixture *f, struct card_list *list,
			       enum upsert_mode mode)
{
	enum upsert_outcome outcomes[8];
	size_t counts[UPSERT_OUTCOME_COUNT], last = list->count - 1;

	assert_true(list->count <= COUNT_OF(outcomes));
	must(store_upsert_cards(f->store, list, mode, NOON, counts, outcomes,
				&f->error));
	card_list_release(list);
	return outcomes[last];
}

static enum upsert_outcome put_one(struct fixture *f, const char *question,
				   const char *answer, enum upsert_mode mode)
{
	struct card_list list = { 0 };
	struct card *card = add(&list, "key", question, answer);

	if (mode == UPSERT_GENERATED)
		support(&list, card, "heart.md", "quote");
	return put(f, &list, mode);
}

/* The card as it is stored; release it. */
static struct store_cards stored(struct fixture *f, const char *key)
{
	struct store_cards cards = { 0 };

	must(store_find_card(f->store, key, &cards, &f->error));
	return cards;
}

static void expect_text(struct fixture *f, const char *question,
			const char *answer)
{
	struct store_cards cards = stored(f, "key");

	assert_string_equal(cards.list.cards[0].question, question);
	assert_string_equal(cards.list.cards[0].answer, answer);
	store_cards_release(&cards);
}

static void an_answer_edited_in_a_deck_file_is_the_users(void **state)
{
	struct fixture *f = *state;

	put_one(f, "What?", "That", UPSERT_GENERATED);
	assert_int_equal(put_one(f, "What?", "That, I say", UPSERT_DECK),
			 UPSERT_UPDATED);
	assert_int_equal(put_one(f, "What?", "That, new", UPSERT_GENERATED),
			 UPSERT_KEPT_EDIT);
	expect_text(f, "What?", "That, I say");
}

static void what_the_generator_said_outlives_an_edited_file(void **state)
{
	struct fixture *f = *state;

	put_one(f, "What?", "That", UPSERT_GENERATED);
	put_one(f, "What, I ask?", "That", UPSERT_DECK);
	struct store_cards cards = stored(f, "key");

	assert_string_equal(cards.facts[0].given_question, "What?");
	assert_true(cards.facts[0].edited);
	assert_int_equal(cards.facts[0].revision, 2);
	store_cards_release(&cards);
	assert_int_equal(put_one(f, "What?", "That", UPSERT_GENERATED),
			 UPSERT_UNCHANGED);
}

static void a_file_that_is_merely_old_changes_nothing(void **state)
{
	struct fixture *f = *state;
	struct card_list written = { 0 };

	put_one(f, "What?", "That", UPSERT_GENERATED);
	add(&written, "key", "What?", "That");
	must(store_mark_filed(f->store, &written, &f->error));
	card_list_release(&written);
	assert_int_equal(put_one(f, "What?", "This", UPSERT_GENERATED),
			 UPSERT_UPDATED);
	assert_int_equal(put_one(f, "What?", "That", UPSERT_DECK),
			 UPSERT_UNCHANGED);
	expect_text(f, "What?", "This");
}

static void an_import_does_not_undo_the_users_words(void **state)
{
	struct fixture *f = *state;
	struct card mine = { .question = "Mine?", .answer = "Mine" };

	put_one(f, "What?", "That", UPSERT_IMPORT);
	struct store_cards cards = stored(f, "key");

	must(store_edit_card(f->store, cards.facts[0].id, &mine, NOON,
			     &f->error));
	store_cards_release(&cards);
	assert_int_equal(put_one(f, "What?", "That", UPSERT_IMPORT),
			 UPSERT_UNCHANGED);
	assert_int_equal(put_one(f, "What?", "Other", UPSERT_IMPORT),
			 UPSERT_CONFLICT);
	expect_text(f, "Mine?", "Mine");
}

/* The keys of all cards in the store's order, "a b c". */
static void expect_order(struct fixture *f, const char *expected)
{
	struct store_cards cards = { 0 };
	struct card_filter all = { 0 };
	struct text keys = TEXT_INIT;

	must(store_list_cards(f->store, &all, &cards, &f->error));
	for (size_t i = 0; i < cards.list.count; i++)
		text_printf(&keys, "%s%s", i ? " " : "",
			    cards.list.cards[i].key);
	assert_string_equal(keys.bytes, expected);
	text_release(&keys);
	store_cards_release(&cards);
}

static void put_file(struct fixture *f, const char *const *keys, size_t count)
{
	struct card_list list = { 0 };

	for (size_t i = 0; i < count; i++)
		add(&list, keys[i], keys[i], "answer");
	put(f, &list, UPSERT_DECK);
}

static void cards_follow_the_order_of_their_file(void **state)
{
	struct fixture *f = *state;
	const char *const first[] = { "a", "b", "c" };
	const char *const second[] = { "n", "c", "a", "b" };

	put_file(f, first, COUNT_OF(first));
	expect_order(f, "a b c");
	put_file(f, second, COUNT_OF(second));
	expect_order(f, "n c a b");
	put_file(f, second, COUNT_OF(second));
	expect_order(f, "n c a b");
}

static void only_a_deck_file_moves_its_cards(void **state)
{
	struct fixture *f = *state;
	static const enum upsert_mode modes[] = { UPSERT_IMPORT,
						  UPSERT_GENERATED,
						  UPSERT_DECK };

	for (size_t i = 0; i < COUNT_OF(modes); i++) {
		struct card_list list = { 0 };

		add(&list, "key", "What?", "That")->deck = i ? "New" : "Old";
		put(f, &list, modes[i]);
		struct store_cards cards = stored(f, "key");

		assert_string_equal(cards.list.cards[0].deck,
				    modes[i] == UPSERT_DECK ? "New" : "Old");
		store_cards_release(&cards);
	}
}

static void a_tag_of_the_users_is_not_taken_off(void **state)
{
	struct fixture *f = *state;
	static const char *const tags[] = { "neurology" };
	struct card_list list = { 0 };

	put_one(f, "What?", "That", UPSERT_GENERATED);
	struct store_cards cards = stored(f, "key");

	must(store_tag_card(f->store, cards.facts[0].id, "exam", true,
			    &f->error));
	store_cards_release(&cards);
	struct card *card = add(&list, "key", "What?", "That");

	card->tags = tags;
	card->tag_count = 1;
	assert_int_equal(put(f, &list, UPSERT_GENERATED), UPSERT_UPDATED);
	cards = stored(f, "key");
	assert_int_equal(cards.list.cards[0].tag_count, 2);
	assert_string_equal(cards.list.cards[0].tags[0], "exam");
	assert_string_equal(cards.list.cards[0].tags[1], "neurology");
	store_cards_release(&cards);
}

static void a_second_document_adds_its_source(void **state)
{
	struct fixture *f = *state;
	struct card_list list = { 0 }, none = { 0 };
	size_t orphans;

	put_one(f, "What?", "That", UPSERT_GENERATED);
	support(&list, add(&list, "key", "What?", "That"), "lung.md", "other");
	assert_int_equal(put(f, &list, UPSERT_GENERATED), UPSERT_UNCHANGED);
	struct store_cards cards = stored(f, "key");

	assert_int_equal(cards.list.cards[0].source_count, 2);
	assert_string_equal(cards.list.cards[0].sources[0].quote, "other");
	assert_string_equal(cards.list.cards[0].sources[1].quote, "quote");
	store_cards_release(&cards);
	must(store_mark_orphans(f->store, "heart.md", &none, NOON, &orphans,
				&f->error));
	assert_int_equal(orphans, 0);
	must(store_mark_orphans(f->store, "lung.md", &none, NOON, &orphans,
				&f->error));
	assert_int_equal(orphans, 1);
}

static void a_card_without_answer_is_refused_with_all_the_others(void **state)
{
	struct fixture *f = *state;
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	add(&list, "good", "What?", "That");
	add(&list, "bad", "What?", "");
	assert_false(store_upsert_cards(f->store, &list, UPSERT_DECK, NOON,
					counts, NULL, &f->error));
	assert_int_equal(f->error.kind, ERROR_INPUT);
	card_list_release(&list);
	expect_order(f, "");
}

/* One card that is in the file twice is read again after it was put in. */
static void a_card_twice_in_a_deck_file_is_put_in_once(void **state)
{
	struct fixture *f = *state;
	struct card_list list = { 0 };

	add(&list, "key", "What?", "That");
	add(&list, "key", "What?", "That");
	assert_int_equal(put(f, &list, UPSERT_DECK), UPSERT_UNCHANGED);
	expect_text(f, "What?", "That");
}

static void tell_damage(void *context, const char *finding)
{
	(void)context;
	fail_msg("damage: %s", finding);
}

/* Enough cards to go into the search index in bulk. */
static void each_of_many_cards_is_found_by_its_words(void **state)
{
	enum { MANY = 12000 };
	struct fixture *f = *state;
	struct card_list list = { 0 };
	struct store_cards found = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT], findings;

	for (int i = 0; i < MANY; i++)
		add(&list, arena_printf(&list.arena, "key-%d", i),
		    arena_printf(&list.arena, "word%d?", i), "That");
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
	assert_int_equal(counts[UPSERT_ADDED], MANY);
	must(store_search(f->store, "word11999", 10, &found, &f->error));
	assert_int_equal(found.list.count, 1);
	assert_string_equal(found.list.cards[0].key, "key-11999");
	store_cards_release(&found);
	must(store_check(f->store, tell_damage, NULL, &findings, &f->error));
	assert_int_equal(findings, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(an_answer_edited_in_a_deck_file_is_the_users),
		with_store(what_the_generator_said_outlives_an_edited_file),
		with_store(a_file_that_is_merely_old_changes_nothing),
		with_store(an_import_does_not_undo_the_users_words),
		with_store(cards_follow_the_order_of_their_file),
		with_store(only_a_deck_file_moves_its_cards),
		with_store(a_tag_of_the_users_is_not_taken_off),
		with_store(a_second_document_adds_its_source),
		with_store(
			a_card_without_answer_is_refused_with_all_the_others),
		with_store(a_card_twice_in_a_deck_file_is_put_in_once),
		with_store(each_of_many_cards_is_found_by_its_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
