/* Which cards a query names, in a store with one of each. */
#include "unit/store_fixture.h"

#include "rounds/query.h"
#include "rounds/store_review.h"

static void put(struct fixture *f)
{
	static const char *const later[] = { "later", "exam::june" };
	static const struct card_source source = {
		.document = "notes/ms.md", .quote = "q", .start = 1, .end = 2
	};
	static const struct card cards[] = {
		{ .key = "active",
		  .deck = "Drugs::MS",
		  .category = "drug_class",
		  .question = "What does natalizumab block in Sjögren's?",
		  .answer = "Alpha-4 integrin",
		  .status = STATUS_HEDGED,
		  .evidence = EVIDENCE_REVIEW,
		  .state = CARD_ACTIVE,
		  .tags = later,
		  .tag_count = 2,
		  .sources = &source,
		  .source_count = 1 },
		{ .key = "fresh",
		  .deck = "Drugs",
		  .category = "evidence_gap",
		  .question = "Is heart failure worse?",
		  .answer = "100 %_[x]",
		  .status = STATUS_ASSERTED,
		  .state = CARD_ACTIVE },
		{ .key = "draft",
		  .deck = "Drugs X",
		  .question = "failure heart",
		  .answer = "say \"aah\" (now) or never",
		  .kind = CARD_LIST,
		  .status = STATUS_NEGATED,
		  .state = CARD_DRAFT },
		{ .key = "aside",
		  .deck = "Other",
		  .question = "Which cell?",
		  .answer = "T cell",
		  .status = STATUS_ASSERTED,
		  .state = CARD_SUSPENDED },
	};
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (size_t i = 0; i < COUNT_OF(cards); i++)
		*card_list_add(&list) = cards[i];
	must(store_upsert_cards(f->store, &list, UPSERT_IMPORT, NOON, counts,
				NULL, &f->error));
	card_list_release(&list);
}

static void answer(struct fixture *f, const char *key, int grade, int days)
{
	struct store_cards cards = { 0 };

	must(store_find_card(f->store, key, &cards, &f->error));
	const struct session_answer said = { .card = cards.facts[0].id,
					     .kind = REVIEW_SCHEDULED,
					     .grade = grade,
					     .before = cards.facts[0].state };
	const struct review_context context = {
		.instant = NOON + days * (instant_ms)86400000,
		.day = TODAY + days
	};

	must(store_record_answer(f->store, &said, &context, &f->error));
	store_cards_release(&cards);
}

static const char *keys_of(struct fixture *f, const char *text, int days)
{
	struct card_filter filter = { .which = { .today = TODAY + days,
						 .rollover_hour = 4 } };
	struct store_cards cards = { 0 };
	struct query *query;
	struct text keys = TEXT_INIT;

	must(query_parse(text, &f->arena, &query, &f->error));
	filter.which.query = query;
	must(store_list_cards(f->store, &filter, &cards, &f->error));
	for (size_t i = 0; i < cards.list.count; i++)
		text_printf(&keys, "%s%s", i ? " " : "",
			    cards.list.cards[i].key);
	const char *kept = arena_strdup(&f->arena, keys.bytes);

	text_release(&keys);
	store_cards_release(&cards);
	return kept;
}

static void each_field_names_its_cards(void **state)
{
	static const struct {
		const char *query, *keys;
	} cases[] = {
		{ "", "fresh draft active aside" },
		{ "deck:Drugs", "fresh active" },
		{ "-deck:Drugs", "draft aside" },
		{ "deck:Drugs*", "fresh draft active" },
		{ "deck:drugs", "" },
		{ "tag:later", "active" },
		{ "tag:exam", "active" },
		{ "tag:exa*", "active" },
		{ "tag:june", "" },
		{ "tag:none", "fresh draft aside" },
		{ "-tag:none", "active" },
		{ "category:drug_class", "active" },
		{ "category:*_*", "fresh active" },
		{ "category:none", "draft aside" },
		{ "-category:drug_class", "fresh draft aside" },
		{ "document:notes/ms.md", "active" },
		{ "document:*/ms.md", "active" },
		{ "document:ms.md", "" },
		{ "status:hedged", "active" },
		{ "-status:asserted", "draft active" },
		{ "evidence:review", "active" },
		{ "kind:list", "draft" },
		{ "is:draft or is:suspended", "draft aside" },
		{ "is:new", "fresh active" },
		{ "-is:new", "draft aside" },
		{ "sjogren", "active" },
		{ "integ", "active" },
		{ "alpha-4", "active" },
		{ "heart failure", "fresh draft" },
		{ "\"heart failure\"", "fresh" },
		{ "\"integ\"", "" },
		{ "say \\\"aah\\\"", "draft" },
		{ "\"or never\"", "draft" },
		{ "cell -natalizumab", "aside" },
		{ "added:1", "fresh draft active aside" },
	};
	struct fixture *f = *state;

	put(f);
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		if (strcmp(keys_of(f, cases[i].query, 0), cases[i].keys) != 0)
			fail_msg("%s: %s", cases[i].query,
				 keys_of(f, cases[i].query, 0));
}

static void answers_decide_what_is_due_and_rated(void **state)
{
	struct fixture *f = *state;
	const struct review_context later = { .instant = NOON,
					      .day = TODAY + 1 };

	put(f);
	answer(f, "active", 5, 0);
	answer(f, "active", 2, 1);
	answer(f, "fresh", 4, 1);
	assert_string_equal(keys_of(f, "is:due", 1), "");
	assert_string_equal(keys_of(f, "is:due", 2), "fresh active");
	assert_string_equal(keys_of(f, "prop:due<=1", 1), "fresh active");
	assert_string_equal(keys_of(f, "prop:due=-3", 5), "fresh active");
	assert_string_equal(keys_of(f, "is:learned", 1), "fresh active");
	assert_string_equal(keys_of(f, "-is:learned", 1), "draft aside");
	assert_string_equal(keys_of(f, "rated:1", 1), "fresh active");
	assert_string_equal(keys_of(f, "rated:1:4", 1), "fresh");
	assert_string_equal(keys_of(f, "rated:1:5", 1), "");
	assert_string_equal(keys_of(f, "rated:2:5", 1), "active");
	assert_string_equal(keys_of(f, "rated:1", 2), "");
	assert_string_equal(keys_of(f, "prop:ease<2.3", 1), "active");
	assert_string_equal(keys_of(f, "prop:lapses>0", 1), "active");
	assert_string_equal(keys_of(f, "prop:reps=1", 1), "fresh");
	assert_string_equal(keys_of(f, "prop:interval>=1", 1), "fresh active");
	assert_string_equal(keys_of(f, "added:1", 1), "");
	assert_string_equal(keys_of(f, "-added:1 is:new", 1), "");
	must(store_undo_last(f->store, &later, &f->arena, NULL, &f->error));
	assert_string_equal(keys_of(f, "rated:1:4", 1), "");
	assert_string_equal(keys_of(f, "is:new", 1), "fresh");
}

static void
a_card_forgotten_often_is_a_leech_until_it_is_rewritten(void **state)
{
	struct fixture *f = *state;
	const struct card rewritten = { .question = "Which cell kills?",
					.answer = "The T cell" };
	struct store_cards cards = { 0 };
	int day = 0;

	put(f);
	answer(f, "aside", 0, day++); /* the first answer forgets nothing */
	for (int i = 0; i < QUERY_LEECH_LAPSES; i++) {
		assert_string_equal(keys_of(f, "is:leech", day), "");
		answer(f, "aside", 2, day++);
	}
	assert_string_equal(keys_of(f, "is:leech", day), "aside");
	must(store_find_card(f->store, "aside", &cards, &f->error));
	must(store_edit_card(f->store, cards.facts[0].id, &rewritten,
			     NOON + day * (instant_ms)86400000, &f->error));
	store_cards_release(&cards);
	assert_string_equal(keys_of(f, "is:leech", day), "");
	assert_string_equal(keys_of(f, "prop:lapses=8", day), "aside");
}

static void a_card_flagged_as_wrong_is_found_until_it_is_not(void **state)
{
	struct fixture *f = *state;
	struct store_cards cards = { 0 };

	put(f);
	must(store_find_card(f->store, "aside", &cards, &f->error));
	assert_null(cards.facts[0].complaint);
	must(store_complain(f->store, cards.facts[0].id, "the dose",
			    &f->error));
	assert_string_equal(keys_of(f, "is:flagged", 0), "aside");
	must(store_find_card(f->store, "aside", &cards, &f->error));
	assert_string_equal(cards.facts[1].complaint, "the dose");
	assert_int_equal(cards.facts[1].revision, cards.facts[0].revision);
	must(store_complain(f->store, cards.facts[0].id, NULL, &f->error));
	assert_string_equal(keys_of(f, "is:flagged", 0), "");
	assert_false(store_complain(f->store, 99999, "", &f->error));
	assert_int_equal(f->error.kind, ERROR_USAGE);
	store_cards_release(&cards);
}

/* What was typed is looked for or refused; it is never a part of the SQL. */
static void hostile_texts_are_only_texts(void **state)
{
	static const char *const texts[] = {
		"\"'; DROP TABLE card; --\"",
		"deck:\"' OR 1=1 --\"",
		"tag:%",
		"tag:_",
		"category:'",
		":q0",
		"deck:?",
		"\"*\"",
		"***",
		"NEAR\\(a",
		"col\\:a",
		"!!!",
		"\"\\\"\\\"\"",
		"^zz",
		"a*b",
	};
	struct fixture *f = *state;

	put(f);
	for (size_t i = 0; i < COUNT_OF(texts); i++)
		assert_string_equal(keys_of(f, texts[i], 0), "");
	assert_string_equal(keys_of(f, "", 0), "fresh draft active aside");
}

/* The longest and the deepest queries that can be read can be asked. */
static void every_query_that_can_be_read_can_be_asked(void **state)
{
	struct fixture *f = *state;
	struct text text = TEXT_INIT;

	put(f);
	for (int i = 0; i < QUERY_TERMS_MAX; i++)
		text_printf(&text, "%s-tag:t%d", i ? " " : "", i);
	assert_string_equal(keys_of(f, text.bytes, 0),
			    "fresh draft active aside");
	text_clear(&text);
	for (int i = 0; i < QUERY_TERMS_MAX; i++)
		text_printf(&text, "%scell", i % 2 ? " or " : " ");
	assert_string_equal(keys_of(f, text.bytes, 0), "aside");
	text_clear(&text);
	for (int i = 0; i < QUERY_DEPTH_MAX; i++)
		text_add_string(&text, "zz or cell (");
	text_add_string(&text, "cell");
	for (int i = 0; i < QUERY_DEPTH_MAX; i++)
		text_add_char(&text, ')');
	assert_string_equal(keys_of(f, text.bytes, 0), "aside");
	text_clear(&text);
	for (int i = 0; i < QUERY_DEPTH_MAX / 2; i++)
		text_add_string(&text, "zz or cell -(");
	text_add_string(&text, "x");
	for (int i = 0; i < QUERY_DEPTH_MAX / 2; i++)
		text_add_char(&text, ')');
	keys_of(f, text.bytes, 0);
	text_release(&text);
}

static void the_queue_and_the_counts_take_a_query_too(void **state)
{
	struct fixture *f = *state;
	struct queue_filter filter = { .which = { .today = TODAY } };
	struct session_card *cards;
	struct query *query;
	struct tally *rows;
	size_t count;

	put(f);
	must(query_parse("evidence:review", &f->arena, &query, &f->error));
	filter.which.query = query;
	must(store_queue(f->store, &filter, TODAY, &cards, &count, &f->error));
	assert_int_equal(count, 1);
	free(cards);
	must(store_tally_of(f->store, TALLY_ALL, &filter.which, &f->arena,
			    &rows, &count, &f->error));
	assert_int_equal(rows[0].fresh, 1);
	assert_int_equal(rows[0].states[CARD_SUSPENDED], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(each_field_names_its_cards),
		with_store(answers_decide_what_is_due_and_rated),
		with_store(
			a_card_forgotten_often_is_a_leech_until_it_is_rewritten),
		with_store(a_card_flagged_as_wrong_is_found_until_it_is_not),
		with_store(hostile_texts_are_only_texts),
		with_store(every_query_that_can_be_read_can_be_asked),
		with_store(the_queue_and_the_counts_take_a_query_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
