#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/card.h"
#include "rounds/card_csv.h"
#include "rounds/card_json.h"

static void every_word_is_read_back_as_what_it_names(void **state)
{
	(void)state;
	for (int i = CARD_BASIC; i <= CARD_LIST; i++) {
		enum card_kind kind;

		assert_true(card_kind_parse(card_kind_name((enum card_kind)i),
					    &kind));
		assert_int_equal(kind, i);
	}
	for (int i = STATUS_NEGATED; i <= STATUS_ASSERTED; i++) {
		enum card_status status;

		assert_true(
			card_status_parse(card_status_name((enum card_status)i),
					  &status));
		assert_int_equal(status, i);
	}
	for (int i = EVIDENCE_UNSPECIFIED; i <= EVIDENCE_OPINION; i++) {
		enum card_evidence evidence;

		assert_true(card_evidence_parse(
			card_evidence_name((enum card_evidence)i), &evidence));
		assert_int_equal(evidence, i);
	}
	for (int i = CARD_DRAFT; i <= CARD_ORPHANED; i++) {
		enum card_state card_state;

		assert_true(
			card_state_parse(card_state_name((enum card_state)i),
					 &card_state));
		assert_int_equal(card_state, i);
	}
}

static void an_unknown_word_leaves_the_value(void **state)
{
	enum card_status status = STATUS_HEDGED;

	(void)state;
	assert_false(card_status_parse("Asserted", &status));
	assert_int_equal(status, STATUS_HEDGED);
}

static void a_hold_flag_holds_a_card(void **state)
{
	static const char *const flags[] = { "marketing", "hold:clash" };
	struct card card = { .flags = flags, .flag_count = 1 };

	(void)state;
	assert_false(card_is_held(&card));
	card.flag_count = 2;
	assert_true(card_is_held(&card));
}

static void a_list_of_cards_grows_and_is_empty_after_release(void **state)
{
	struct card_list list = { 0 };

	(void)state;
	for (unsigned i = 0; i < 100; i++)
		card_list_add(&list)->ordinal = i;
	assert_int_equal(list.count, 100);
	assert_int_equal(list.cards[57].ordinal, 57);
	card_list_release(&list);
	assert_int_equal(list.count, 0);
	assert_null(list.cards);
}

static const char *const section[] = { "Treatment", "Drugs, old" };
static const char *const flags[] = { "marketing", "conflict:k2" };
static const char *const qualifiers[] = { "hedged: may" };
static const struct card_source sources[] = {
	{ .document = "ms.md",
	  .section = section,
	  .section_count = 2,
	  .start = 1834,
	  .end = 1979,
	  .quote = "may ease \"pain\"\n" },
	{ .document = "b.pdf",
	  .start = 1,
	  .end = 4,
	  .quote = "x",
	  .via = "pdftotext",
	  .antecedent = true },
};
static const struct card full = {
	.key = "k1",
	.kind = CARD_LIST,
	.category = "drug_class",
	.subject = "multiple sclerosis",
	.question = "Which?",
	.answer = "- caf\xC3\xA9\n- \"b\"",
	.status = STATUS_HEDGED,
	.evidence = EVIDENCE_REVIEW,
	.score = 0.87,
	.pattern = "drug.prescribed-for",
	.flags = flags,
	.flag_count = 2,
	.qualifiers = qualifiers,
	.qualifier_count = 1,
	.sources = sources,
	.source_count = 2,
};
static const struct card bare = {
	.key = "k",
	.question = "=1+1",
	.answer = "2",
	.status = STATUS_ASSERTED,
};

static const char *const tags[] = { "on call", "x" };
static const struct card kept = {
	.key = "k3",
	.kind = CARD_CLOZE,
	.question = "[...]",
	.answer = "a",
	.status = STATUS_ASSERTED,
	.deck = "A::B",
	.state = CARD_SUSPENDED,
	.tags = tags,
	.tag_count = 2,
	.note = "N",
	.cloze = "{{c2::a}}",
	.ordinal = 2,
	.siblings = "s",
};

static void json_has_every_member_in_the_agreed_order(void **state)
{
	struct text out = TEXT_INIT;

	(void)state;
	card_json_write(&full, &out);
	assert_string_equal(
		out.bytes,
		"{\"key\": \"k1\", \"kind\": \"list\", "
		"\"category\": \"drug_class\", "
		"\"subject\": \"multiple sclerosis\", "
		"\"question\": \"Which?\", "
		"\"answer\": \"- caf\xC3\xA9\\n- \\\"b\\\"\", "
		"\"status\": \"hedged\", \"evidence\": \"review\", "
		"\"score\": 0.87, \"pattern\": \"drug.prescribed-for\", "
		"\"flags\": [\"marketing\", \"conflict:k2\"], "
		"\"qualifiers\": [\"hedged: may\"], "
		"\"sources\": [{\"document\": \"ms.md\", "
		"\"section\": [\"Treatment\", \"Drugs, old\"], "
		"\"start\": 1834, \"end\": 1979, "
		"\"quote\": \"may ease \\\"pain\\\"\\n\"}, "
		"{\"document\": \"b.pdf\", \"section\": [], "
		"\"start\": 1, \"end\": 4, \"quote\": \"x\", "
		"\"via\": \"pdftotext\", \"antecedent\": true}]}\n");
	text_release(&out);
}

static void json_without_a_text_has_null(void **state)
{
	struct text out = TEXT_INIT;

	(void)state;
	card_json_write(&bare, &out);
	assert_string_equal(
		out.bytes,
		"{\"key\": \"k\", \"kind\": \"basic\", \"category\": null, "
		"\"subject\": null, \"question\": \"=1+1\", "
		"\"answer\": \"2\", \"status\": \"asserted\", "
		"\"evidence\": \"unspecified\", \"score\": 0.00, "
		"\"pattern\": null, \"flags\": [], \"qualifiers\": [], "
		"\"sources\": []}\n");
	text_release(&out);
}

static void scores_have_two_to_four_decimals(void **state)
{
	static const struct {
		double score;
		const char *text;
	} cases[] = {
		{ 1, "\"score\": 1.00," },
		{ 0.5, "\"score\": 0.50," },
		{ 0.12345, "\"score\": 0.1235," },
		{ 0.123, "\"score\": 0.123," },
		{ 0.99999, "\"score\": 1.00," },
		{ -1, "\"score\": 0.00," },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct card card = bare;
		struct text out = TEXT_INIT;

		card.score = cases[i].score;
		card_json_write(&card, &out);
		assert_non_null(strstr(out.bytes, cases[i].text));
		text_release(&out);
	}
}

static void kept_json_has_what_a_deck_knows_too(void **state)
{
	struct text out = TEXT_INIT, bare_out = TEXT_INIT;

	(void)state;
	card_json_write_kept(&kept, &out);
	card_json_write(&kept, &bare_out);
	text_truncate(&bare_out, bare_out.length - 2); /* "}" and line end */
	assert_memory_equal(out.bytes, bare_out.bytes, bare_out.length);
	assert_string_equal(out.bytes + bare_out.length,
			    ", \"deck\": \"A::B\", \"state\": \"suspended\", "
			    "\"tags\": [\"on call\", \"x\"], "
			    "\"note\": \"N\", \"cloze\": \"{{c2::a}}\", "
			    "\"ordinal\": 2, \"siblings\": \"s\"}\n");
	text_release(&out);
	text_release(&bare_out);
}

static void what_json_writes_it_reads_back(void **state)
{
	const struct card *const cards[] = { &full, &bare, &kept };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cards); i++) {
		struct text first = TEXT_INIT, second = TEXT_INIT;
		struct arena arena = { 0 };
		struct card card;
		struct error error = { 0 };

		card_json_write_kept(cards[i], &first);
		assert_true(card_json_read((struct slice){ first.bytes,
							   first.length },
					   &arena, &card, &error));
		card_json_write_kept(&card, &second);
		assert_string_equal(first.bytes, second.bytes);
		arena_free(&arena);
		text_release(&first);
		text_release(&second);
	}
}

static void json_faults_say_what_is_wrong(void **state)
{
#define NEEDED "{\"key\":\"k\",\"question\":\"q\",\"answer\":\"a\""
	static const struct {
		const char *line, *text;
	} cases[] = {
		{ "{", "not JSON: column 1: string or '}' expected near end "
		       "of file" },
		{ "[]", "not a JSON object" },
		{ "{\"key\":\"k\"}",
		  "'key', 'question' or 'answer' is missing" },
		{ "{\"key\":1}", "'key' is not a string" },
		{ NEEDED ",\"status\":\"sure\"}",
		  "'status' is not asserted, hedged, negated or attributed" },
		{ NEEDED ",\"state\":\"lost\"}",
		  "'state' is not one of the words for states" },
		{ NEEDED ",\"ordinal\":501}",
		  "'ordinal' is not the number of a gap" },
		{ NEEDED ",\"score\":\"1\"}", "'score' is not a number" },
		{ NEEDED ",\"flags\":[1]}",
		  "'flags' is not an array of strings" },
		{ NEEDED ",\"sources\":[1]}",
		  "'sources' is not an array of objects" },
		{ NEEDED ",\"sources\":[{\"start\":-1}]}",
		  "'start' is not a byte offset" },
		{ NEEDED ",\"sources\":[{\"start\":2,\"end\":1}]}",
		  "'end' is before 'start'" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena arena = { 0 };
		struct card card;
		struct error error = { 0 };

		assert_false(card_json_read(slice_of(cases[i].line), &arena,
					    &card, &error));
		assert_string_equal(error.text, cases[i].text);
		assert_int_equal(error.kind, ERROR_INPUT);
		arena_free(&arena);
	}
}

static void csv_rows_have_a_column_for_each_name(void **state)
{
	struct text out = TEXT_INIT;

	(void)state;
	card_csv_header(&out);
	card_csv_write(&full, &out);
	card_csv_write(&bare, &out);
	assert_string_equal(
		out.bytes,
		"\"key\",\"kind\",\"category\",\"subject\",\"question\","
		"\"answer\",\"status\",\"evidence\",\"score\",\"pattern\","
		"\"flags\",\"qualifiers\",\"document\",\"section\","
		"\"start\",\"end\",\"quote\",\"via\"\r\n"
		"\"k1\",\"list\",\"drug_class\",\"multiple sclerosis\","
		"\"Which?\",\"'- caf\xC3\xA9\n- \"\"b\"\"\",\"hedged\","
		"\"review\",0.8700,\"drug.prescribed-for\","
		"\"marketing\nconflict:k2\",\"hedged: may\","
		"\"ms.md\nb.pdf\",\"Treatment > Drugs, old\n\","
		"\"1834\n1\",\"1979\n4\",\"may ease \"\"pain\"\"\n\nx\","
		"\"\npdftotext\"\r\n"
		"\"k\",\"basic\",,,\"'=1+1\",\"2\",\"asserted\","
		"\"unspecified\",0.0000,,,,,,,,,\r\n");
	text_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_is_read_back_as_what_it_names),
		cmocka_unit_test(an_unknown_word_leaves_the_value),
		cmocka_unit_test(a_hold_flag_holds_a_card),
		cmocka_unit_test(
			a_list_of_cards_grows_and_is_empty_after_release),
		cmocka_unit_test(json_has_every_member_in_the_agreed_order),
		cmocka_unit_test(json_without_a_text_has_null),
		cmocka_unit_test(scores_have_two_to_four_decimals),
		cmocka_unit_test(kept_json_has_what_a_deck_knows_too),
		cmocka_unit_test(what_json_writes_it_reads_back),
		cmocka_unit_test(json_faults_say_what_is_wrong),
		cmocka_unit_test(csv_rows_have_a_column_for_each_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
