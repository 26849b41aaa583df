#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/file.h"
#include "rounds/markdown_deck.h"

/* A deck just read, and what was found. */
struct reading {
	struct markdown_deck deck;
	struct diagnostic_list findings;
};

static struct reading read_bytes(const char *bytes, size_t length)
{
	struct reading reading = { 0 };

	markdown_deck_read(&reading.deck, "t.md",
			   (struct slice){ bytes, length }, &reading.findings);
	return reading;
}

static struct reading read_text(const char *text)
{
	return read_bytes(text, strlen(text));
}

static void release(struct reading *reading)
{
	markdown_deck_release(&reading->deck);
	diagnostic_list_release(&reading->findings);
}

/* All findings, one a line. */
static void assert_findings(const struct reading *reading, const char *wanted)
{
	struct text found = TEXT_INIT;

	for (size_t i = 0; i < reading->findings.count; i++) {
		diagnostic_format(&reading->findings.items[i], &found);
		text_add_char(&found, '\n');
	}
	assert_string_equal(found.bytes, wanted);
	text_release(&found);
}

static void assert_written_back(const struct reading *reading,
				const char *bytes, size_t length)
{
	struct text out = TEXT_INIT;

	markdown_deck_write(&reading->deck, &out);
	assert_int_equal(out.length, length);
	assert_memory_equal(out.bytes, bytes, length);
	text_release(&out);
}

static void a_card_has_deck_question_answer_and_settings(void **state)
{
	(void)state;
	const char *file = "# Drugs::MS\n"
			   "\n"
			   "## What eases spasms?\n"
			   "<!-- card: k1; category: drug_class; status: "
			   "hedged; evidence: review; tags: a, b c -->\n"
			   "Baclofen.\n"
			   "\n"
			   "> may ease\n"
			   "> spasms\n"
			   "> — notes/ms.md, Care > Drugs\n";
	struct reading reading = read_text(file);
	const struct card *card = reading.deck.cards.cards;

	assert_findings(&reading, "");
	assert_int_equal(reading.deck.cards.count, 1);
	assert_string_equal(card->key, "k1");
	assert_string_equal(card->deck, "Drugs::MS");
	assert_string_equal(card->question, "What eases spasms?");
	assert_string_equal(card->answer, "Baclofen.");
	assert_string_equal(card->category, "drug_class");
	assert_int_equal(card->kind, CARD_BASIC);
	assert_int_equal(card->state, CARD_ACTIVE);
	assert_int_equal(card->status, STATUS_HEDGED);
	assert_int_equal(card->evidence, EVIDENCE_REVIEW);
	assert_int_equal(card->tag_count, 2);
	assert_string_equal(card->tags[1], "b c");
	assert_int_equal(card->source_count, 1);
	assert_string_equal(card->sources[0].quote, "may ease\nspasms");
	assert_string_equal(card->sources[0].document, "notes/ms.md");
	assert_int_equal(card->sources[0].section_count, 2);
	assert_string_equal(card->sources[0].section[1], "Drugs");
	assert_int_equal(reading.deck.places[0].question_line, 3);
	assert_int_equal(reading.deck.places[0].answer_line, 5);
	assert_int_equal(reading.deck.places[0].source_line, 7);
	assert_written_back(&reading, file, strlen(file));
	release(&reading);
}

static void a_title_with_commas_is_one_document(void **state)
{
	(void)state;
	struct reading reading = read_text(
		"## Q\nA\n\n> q\n> — Safety, use (FDA, 2nd), 2021, PMC1\n");
	const struct card_source *source = reading.deck.cards.cards->sources;

	assert_string_equal(source->document,
			    "Safety, use (FDA, 2nd), 2021, PMC1");
	assert_int_equal(source->section_count, 0);
	release(&reading);
}

static void an_answer_of_one_list_makes_a_list_card(void **state)
{
	(void)state;
	struct reading reading = read_text("## Q\n- a\n- b\n\n"
					   "## R\nText:\n\n- a\n");

	assert_int_equal(reading.deck.cards.count, 2);
	assert_int_equal(reading.deck.cards.cards[0].kind, CARD_LIST);
	assert_string_equal(reading.deck.cards.cards[0].answer, "- a\n- b");
	assert_int_equal(reading.deck.cards.cards[1].kind, CARD_BASIC);
	release(&reading);
}

static void a_cloze_makes_a_card_of_each_number(void **state)
{
	(void)state;
	struct reading reading =
		read_text("## Which way?\n<!-- card: k -->\n"
			  "From {{c1::left}} to {{c2::right::side}}.\n\n"
			  "## The {{c1::heart}} beats\nMore.\n");
	const struct card *cards = reading.deck.cards.cards;

	assert_findings(&reading, "");
	assert_int_equal(reading.deck.cards.count, 3);
	assert_string_equal(cards[0].key, "k");
	assert_string_equal(cards[0].question,
			    "Which way?\n\nFrom [...] to right.");
	assert_string_equal(cards[0].answer, "left");
	assert_string_equal(cards[1].key, "k-c2");
	assert_string_equal(cards[1].siblings, "k");
	assert_string_equal(cards[1].question,
			    "Which way?\n\nFrom left to [side].");
	assert_int_equal(cards[1].ordinal, 2);
	assert_int_equal(cards[2].kind, CARD_CLOZE);
	assert_string_equal(cards[2].question, "The [...] beats");
	assert_string_equal(cards[2].note, "More.");
	release(&reading);
}

static void a_cloze_may_stand_alone_below_the_deck_name(void **state)
{
	(void)state;
	const char *file = "# D\n\nSome words about this deck.\n\n"
			   "The {{c1::aorta}} is wide.\n"
			   "<!-- card: a; category: x -->\n"
			   "> q\n> — b.md, S\n\n"
			   "Two {{c1::lungs}}.\n";
	struct reading reading = read_text(file);
	const struct card *cards = reading.deck.cards.cards;

	assert_findings(&reading, "");
	assert_int_equal(reading.deck.cards.count, 2);
	assert_string_equal(cards[0].question, "The [...] is wide.");
	assert_string_equal(cards[0].category, "x");
	assert_int_equal(cards[0].source_count, 1);
	assert_string_equal(cards[1].answer, "lungs");
	assert_written_back(&reading, file, strlen(file));
	release(&reading);
}

static void faults_are_reported_and_the_rest_is_read(void **state)
{
	(void)state;
	const char *file = "## Empty\n\n"
			   "##\ntext\n\n"
			   "## Open\nAn é {{c1::gap\n\n"
			   "## W\n<!-- card: w; status: sure -->\nA\n\n"
			   "## S\n<!-- card: s; colour: red -->\nA\n\n"
			   "## T\n<!-- card: s -->\nA\n\n"
			   "## Only a quote\n\n> here\n\n"
			   "## U\n<!-- card: u tags: x -->\nA\n\n"
			   "## Bad\nA\xFF\n\n"
			   "## Good\nA\n";
	struct reading reading = read_text(file);

	assert_findings(
		&reading,
		"t.md:1:1: error: question has no answer; write it below the "
		"heading [no-answer]\n"
		"t.md:3:1: error: heading has no question; write it behind "
		"the '##' [no-question]\n"
		"t.md:7:6: error: cloze is not closed; close it with '}}' "
		"[cloze]\n"
		"t.md:10:15: error: 'sure' is no value of 'status'; see "
		"rounds-deck(5) for the words [unknown-word]\n"
		"t.md:14:15: warning: unknown setting 'colour'; see "
		"rounds-deck(5) for the words [unknown-setting]\n"
		"t.md:18:11: error: key 's' is that of the card in line 13; "
		"take the key out, and the card gets its own "
		"[duplicate-key]\n"
		"t.md:21:1: error: question has no answer; write it above the "
		"block quote [no-answer]\n"
		"t.md:26:11: error: key 'u tags: x' has a space in it; put "
		"';' before the next setting [bad-key]\n"
		"t.md:30:2: error: byte 0xFF is no UTF-8; save the file as "
		"UTF-8 [invalid-utf8]\n");
	assert_int_equal(reading.deck.cards.count, 2);
	assert_string_equal(reading.deck.cards.cards[0].question, "S");
	assert_string_equal(reading.deck.cards.cards[1].question, "Good");
	assert_int_equal(reading.deck.places[1].question_line, 32);
	assert_written_back(&reading, file, strlen(file));
	release(&reading);
}

static void what_has_no_end_spoils_only_its_own_card(void **state)
{
	(void)state;
	const char *file = "## One\n<!-- card: one\nA\n\n"
			   "## Two\n```\nA\n\n"
			   "## Three\n<pre>\nA\n\n"
			   "## Four\nA\n";
	struct reading reading = read_text(file);

	assert_int_equal(reading.findings.count, 3);
	assert_int_equal(reading.findings.items[0].place.line, 2);
	assert_int_equal(reading.findings.items[1].place.line, 6);
	assert_string_equal(reading.findings.items[2].rule, "unclosed");
	assert_int_equal(reading.deck.cards.count, 1);
	assert_string_equal(reading.deck.cards.cards[0].question, "Four");
	assert_int_equal(reading.deck.places[0].question_line, 13);
	assert_written_back(&reading, file, strlen(file));
	release(&reading);
}

static void what_is_no_card_is_kept(void **state)
{
	(void)state;
	static const char *const files[] = {
		"",
		"\n\n",
		"no card at all",
		"\xEF\xBB\xBF---\ntitle: x\n---\n# D\n\n## Q\r\nA\r\n",
		"---\r\ntitle: x\r\n---\r\n\r\n## Q\r\nA\r\n\r\n\r\n",
		"Q\n---\nA\n\nD\n===\nR\n---\nB\n\n[1]: http://x\n",
		"## Q\n\nA\n\n> q\n\n[1]: http://x\n",
	};

	for (size_t i = 0; i < COUNT_OF(files); i++) {
		struct reading reading = read_text(files[i]);

		assert_findings(&reading, "");
		assert_written_back(&reading, files[i], strlen(files[i]));
		release(&reading);
	}
}

static void line_ends_become_newlines_in_texts(void **state)
{
	(void)state;
	struct reading reading = read_text(
		"\xEF\xBB\xBF## Q ##\r\nA\r\nB\r\n\r\n> a\r\n> b\r\n");
	const struct card *card = reading.deck.cards.cards;

	assert_int_equal(reading.deck.cards.count, 1);
	assert_string_equal(card->question, "Q");
	assert_string_equal(card->answer, "A\nB");
	assert_string_equal(card->sources[0].quote, "a\nb");
	release(&reading);
}

static void headings_may_be_underlined(void **state)
{
	(void)state;
	struct reading reading = read_text("#1 cause\nof death?\n---\nA\n");

	assert_findings(&reading, "");
	assert_string_equal(reading.deck.cards.cards->question,
			    "#1 cause\nof death?");
	release(&reading);
}

static void fences_and_comments_divide_an_answer(void **state)
{
	(void)state;
	struct reading reading =
		read_text("## Title\n<!-- card: k -->\n"
			  "```question\n## What?\n\nMore.\n```\n"
			  "~~~answer\n> 5\n~~~\n"
			  "<!-- note -->\nA note.\n\n> within\n"
			  "\n<!-- sources -->\n\n> q\n");
	const struct card *card = reading.deck.cards.cards;

	assert_findings(&reading, "");
	assert_string_equal(card->question, "## What?\n\nMore.");
	assert_string_equal(card->answer, "> 5");
	assert_string_equal(card->note, "A note.\n\n> within");
	assert_int_equal(card->source_count, 1);
	release(&reading);
}

static void equal_questions_get_different_keys(void **state)
{
	(void)state;
	struct reading one = read_text("## Q\nA\n\n## Q\nB\n");
	struct reading again = read_text("## Q\nA\n\n## Q\nB\n");

	assert_int_equal(one.deck.cards.count, 2);
	assert_string_not_equal(one.deck.cards.cards[0].key,
				one.deck.cards.cards[1].key);
	assert_string_equal(one.deck.cards.cards[1].key,
			    again.deck.cards.cards[1].key);
	assert_false(one.deck.places[0].keyed);
	release(&one);
	release(&again);
}

/* The folder of the project, for the decks that come with it. */
static const char *root(void)
{
	const char *path = getenv("ROUNDS_ROOT");

	return path ? path : ".";
}

static void add_times(struct text *out, const char *piece, int times)
{
	for (int i = 0; i < times; i++)
		text_add_string(out, piece);
}

/* Each of these once took time or room out of proportion to its size. */
static void hostile_files_are_read_in_time(void **state)
{
	(void)state;
	static const struct {
		const char *start, *piece;
		int times;
		size_t cards, findings;
	} cases[] = {
		{ "## Q\n", "![[]()", 200000, 1, 0 },
		{ "## Q\n<!-- card: k", "; a", 300000, 0, 42 },
		{ "", "## a\n<!-- x\n", 100000, 0, 21 },
		{ "", "## Q\nA\n", 50000, 50000, 0 },
		{ "## Q\nA\n\n", "> ", 50000, 1, 0 },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct text file = TEXT_INIT;

		text_add_string(&file, cases[i].start);
		add_times(&file, cases[i].piece, cases[i].times);
		if (strstr(file.bytes, "; a"))
			text_add_string(&file, " -->\n");
		struct reading reading = read_bytes(file.bytes, file.length);
		assert_int_equal(reading.deck.cards.count, cases[i].cards);
		assert_int_equal(reading.findings.count, cases[i].findings);
		assert_written_back(&reading, file.bytes, file.length);
		release(&reading);
		text_release(&file);
	}
}

static void gaps_can_not_multiply_a_file(void **state)
{
	(void)state;
	struct text file = TEXT_INIT;

	for (int card = 0; card < 20; card++) {
		text_add_string(&file, "## Q\n");
		for (int i = 0; i < 5000; i++)
			text_printf(&file, "{{c%d::a}} ", i % 500 + 1);
		text_add_string(&file, "\n");
	}
	struct reading reading = read_bytes(file.bytes, file.length);
	assert_true(reading.findings.count > 0);
	assert_string_equal(reading.findings.items[0].rule, "cloze");
	assert_written_back(&reading, file.bytes, file.length);
	release(&reading);
	text_release(&file);
}

static void a_deck_over_the_limit_is_refused_and_kept(void **state)
{
	(void)state;
	struct text file = TEXT_INIT;

	text_add_string(&file, "## Q\nA\n");
	text_reserve(&file, MARKDOWN_DECK_SIZE_MAX);
	while (file.length <= MARKDOWN_DECK_SIZE_MAX)
		text_add(&file, "0123456789abcde\n", 16);
	struct reading reading = read_bytes(file.bytes, file.length);
	assert_findings(&reading, "t.md:1:1: error: deck is larger than "
				  "64 MiB; divide it [too-large]\n");
	assert_written_back(&reading, file.bytes, file.length);
	release(&reading);
	text_release(&file);
}

static size_t questions(const struct text *file)
{
	size_t count = 0;

	for (const char *at = file->bytes; (at = strstr(at, "\n## ")); at++)
		count++;
	return count;
}

static void the_decks_that_come_with_it_are_sound(void **state)
{
	(void)state;
	static const char *const decks[] = { "decks/msc-properties.md",
					     "decks/evidence-gaps.md",
					     "decks/disease-features.md",
					     "decks/drug-classes.md" };

	for (size_t i = 0; i < COUNT_OF(decks); i++) {
		struct text path = TEXT_INIT, file = TEXT_INIT;
		struct error error = { 0 };

		text_printf(&path, "%s/%s", root(), decks[i]);
		assert_true(
			file_read(path.bytes, FILE_SIZE_MAX, &file, &error));
		struct reading reading = read_bytes(file.bytes, file.length);
		assert_findings(&reading, "");
		assert_int_equal(reading.deck.cards.count, questions(&file));
		assert_written_back(&reading, file.bytes, file.length);
		release(&reading);
		text_release(&file);
		text_release(&path);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_card_has_deck_question_answer_and_settings),
		cmocka_unit_test(a_title_with_commas_is_one_document),
		cmocka_unit_test(an_answer_of_one_list_makes_a_list_card),
		cmocka_unit_test(a_cloze_makes_a_card_of_each_number),
		cmocka_unit_test(a_cloze_may_stand_alone_below_the_deck_name),
		cmocka_unit_test(faults_are_reported_and_the_rest_is_read),
		cmocka_unit_test(what_has_no_end_spoils_only_its_own_card),
		cmocka_unit_test(what_is_no_card_is_kept),
		cmocka_unit_test(line_ends_become_newlines_in_texts),
		cmocka_unit_test(headings_may_be_underlined),
		cmocka_unit_test(fences_and_comments_divide_an_answer),
		cmocka_unit_test(equal_questions_get_different_keys),
		cmocka_unit_test(hostile_files_are_read_in_time),
		cmocka_unit_test(gaps_can_not_multiply_a_file),
		cmocka_unit_test(a_deck_over_the_limit_is_refused_and_kept),
		cmocka_unit_test(the_decks_that_come_with_it_are_sound),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
