#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "rounds/sentence.h"

/* Sentences are parted by "|" in `expected`. */
static const struct {
	const char *name, *text, *expected;
} cases[] = {
	{ "a stop before a capital ends", "It hurts. Rest helps.",
	  "It hurts.|Rest helps." },
	{ "other marks end too", "Why? Rest! It helps.",
	  "Why?|Rest!|It helps." },
	{ "a small letter forbids an end", "It is approx. five. or six.",
	  "It is approx. five. or six." },
	{ "the last sentence may lack its stop", "It hurts. Rest",
	  "It hurts.|Rest" },
	{ "no text has no sentence", "", "" },
	{ "a decimal is no end", "Take 0.5 mg. Wait.", "Take 0.5 mg.|Wait." },
	{ "a number may open", "It hurts. 20 rested.", "It hurts.|20 rested." },
	{ "a name with a small first letter may open",
	  "It binds. p53 stops. mRNA falls. c-Fos rises.",
	  "It binds.|p53 stops.|mRNA falls.|c-Fos rises." },
	{ "short forms are no end", "Dr. Lee et al. (2010) saw it, i.e. Him.",
	  "Dr. Lee et al. (2010) saw it, i.e. Him." },
	{ "a short form may close", "Drugs, etc. Others rest.",
	  "Drugs, etc.|Others rest." },
	{ "a short form closes only before an opener",
	  "It came from the U.S. Army. In the U.S. The army left.",
	  "It came from the U.S. Army.|In the U.S.|The army left." },
	{ "an initial is no end", "J. Lee and A. B. Poe left. It hurt.",
	  "J. Lee and A. B. Poe left.|It hurt." },
	{ "a letter that names a kind may end",
	  "Take vitamin C. Patients rest. It blocks kinase C. A dose helps.",
	  "Take vitamin C.|Patients rest.|It blocks kinase C.|A dose helps." },
	{ "a figure's number is no end", "See Fig. 2. It shows No. 5.",
	  "See Fig. 2.|It shows No. 5." },
	{ "no is an answer", "Is it? No. Rest.", "Is it?|No.|Rest." },
	{ "a leading number stays with its heading", "1. Causes. 2. Signs.",
	  "1. Causes.|2. Signs." },
	{ "a closing quote belongs to the end", "\"It hurts.\" He left.",
	  "\"It hurts.\"|He left." },
	{ "a closing bracket belongs to the end", "(It hurts.) He left.",
	  "(It hurts.)|He left." },
	{ "a stop inside brackets is no end", "It (approx. 5 p.m.) hurts.",
	  "It (approx. 5 p.m.) hurts." },
	{ "a reference belongs to the end", "It hurts.[3] Rest. [4, 5-7] Wait.",
	  "It hurts.[3]|Rest. [4, 5-7]|Wait." },
	{ "a bracketed remark is no reference", "It hurts. [Sic] Rest.",
	  "It hurts.|[Sic] Rest." },
	{ "a lowered reference belongs to the end", "It hurts.12,13 Rest.",
	  "It hurts.12,13|Rest." },
	{ "a reference's number may have a blank before it",
	  "It hurts. 12,13 Rest helps (but late). 4-7 Also wait. 20 rested.",
	  "It hurts. 12,13|Rest helps (but late). 4-7|Also wait.|20 rested." },
	{ "names of an abstract's parts stand by themselves",
	  "BACKGROUND Gout hurts. METHODS: We asked 20. Results In 4 it "
	  "eased. CONCLUSIONS AND RELEVANCE Rest helps.",
	  "BACKGROUND|Gout hurts.|METHODS:|We asked 20.|Results|In 4 it "
	  "eased.|CONCLUSIONS AND RELEVANCE|Rest helps." },
	{ "a sentence may begin with the name of a part",
	  "Results vary. Methods of care differ. Patients rest. RESULTS VARY "
	  "A LOT.",
	  "Results vary.|Methods of care differ.|Patients rest.|RESULTS VARY "
	  "A LOT." },
	{ "a volume's number is no reference", "See vol. 2 The end.",
	  "See vol. 2 The end." },
	{ "an ellipsis may end", "It hurts\xE2\x80\xA6 Rest... Wait.",
	  "It hurts\xE2\x80\xA6|Rest...|Wait." },
	{ "words run together at a stop are parted", "It helps cells.The end.",
	  "It helps cells.|The end." },
	{ "addresses are not parted", "See www.example.Org now.",
	  "See www.example.Org now." },
};

struct split {
	struct arena arena;
	struct token_list tokens;
	struct sentence_list list;
};

static struct split split_text(const char *text)
{
	struct split split = { 0 };

	split.tokens = token_split(slice_of(text), &split.arena);
	split.list = sentence_split(slice_of(text), split.tokens, &split.arena);
	return split;
}

static void check_split(void **state)
{
	size_t i = (size_t)(uintptr_t)*state, next = 0;
	struct split split = split_text(cases[i].text);
	struct text joined = TEXT_INIT;

	for (size_t k = 0; k < split.list.count; k++) {
		struct sentence s = split.list.sentences[k];
		size_t start = split.tokens.tokens[s.first].start;
		size_t end = split.tokens.tokens[s.end - 1].end;

		assert_int_equal(s.first, next); /* every token in one */
		next = s.end;
		if (k)
			text_add_char(&joined, '|');
		text_add(&joined, cases[i].text + start, end - start);
	}
	assert_int_equal(next, split.tokens.count);
	assert_string_equal(joined.bytes, cases[i].expected);
	text_release(&joined);
	arena_free(&split.arena);
}

static void a_sentence_knows_how_it_was_closed(void **state)
{
	static const struct {
		const char *text;
		bool complete, question;
	} sentences[] = {
		{ "It hurts.", true, false },
		{ "It hurts", false, false },
		{ "It hurts:", false, false },
		{ "Does it hurt?", true, true },
		{ "Does it hurt?!", true, true },
		{ "It (does it?) hurts", false, false },
		{ "It (does it?) hurts.", true, false },
		{ "\"Does it hurt?\"", true, true },
		{ "It hurts [3].", true, false },
		{ "It hurts.[3]", true, false },
		{ "It hurts [3]", false, false },
		{ "Drugs, rest, etc.", true, false },
		{ "It was 5", false, false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
		struct split split = split_text(sentences[i].text);
		struct sentence s;

		assert_int_equal(split.list.count, 1);
		s = split.list.sentences[0];
		if (s.complete != sentences[i].complete ||
		    s.question != sentences[i].question)
			fail_msg("'%s': complete %d, question %d",
				 sentences[i].text, s.complete, s.question);
		arena_free(&split.arena);
	}
}

static void a_missing_stop_is_noticed(void **state)
{
	static const struct {
		const char *text;
		bool glued;
	} sentences[] = {
		{ "It helps the cells The next dose helps more.", true },
		{ "It was given to men However it failed.", true },
		{ "It helps the cells. The next dose helps more.", false },
		{ "It was printed in The Lancet.", false },
		{ "Of all signs: The pain is worst.", false },
		{ "He said \"The pain is worst\".", false },
		{ "Some Drugs In Adults", false },
		{ "The cells in this dish grew.", false },
		{ "Smith et al. The dose.", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
		struct split split = split_text(sentences[i].text);
		bool glued = false;

		for (size_t k = 0; k < split.list.count; k++)
			glued = glued || split.list.sentences[k].glued;
		if (glued != sentences[i].glued)
			fail_msg("'%s': glued %d", sentences[i].text, glued);
		arena_free(&split.arena);
	}
}

/* Judging every stop of a run by all that follow would take minutes. */
static void a_long_run_of_stops_is_cut_at_once(void **state)
{
	struct text text = TEXT_INIT;
	struct split split;

	(void)state;
	text_add_string(&text, "It hurts");
	for (int i = 0; i < 300000; i++)
		text_add_char(&text, '.');
	text_add_string(&text, " and more. Rest.");
	split = split_text(text.bytes);
	assert_int_equal(split.list.count, 2);
	arena_free(&split.arena);
	text_release(&text);
}

#define CASE_COUNT (sizeof cases / sizeof *cases)

int main(void)
{
	struct CMUnitTest tests[CASE_COUNT + 3] = {
		cmocka_unit_test(a_sentence_knows_how_it_was_closed),
		cmocka_unit_test(a_missing_stop_is_noticed),
		cmocka_unit_test(a_long_run_of_stops_is_cut_at_once),
	};

	for (size_t i = 0; i < CASE_COUNT; i++)
		tests[i + 3] = (struct CMUnitTest){
			.name = cases[i].name,
			.test_func = check_split,
			.initial_state = (void *)(uintptr_t)i,
		};
	return cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
}
