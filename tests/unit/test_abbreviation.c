#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/abbreviation.h"

struct row {
	const char *name;
	const char *text;
	const char *expected; /* "SHORT=long form;" for each */
};

static const struct row rows[] = {
	{ "initials of words are a definition",
	  "People with chronic kidney disease (CKD) tire early.",
	  "CKD=chronic kidney disease;" },
	{ "small words may be left out", "He had a disease of the liver (DL).",
	  "DL=disease of the liver;" },
	{ "letters inside a word count when its start does",
	  "Giving parathyroid hormone (PTH) helps.",
	  "PTH=parathyroid hormone;" },
	{ "a plural s needs no word", "We grew adipose stem cells (ASCs) here.",
	  "ASCs=adipose stem cells;" },
	{ "the meaning may stand in the brackets",
	  "A low GFR (glomerular filtration rate) is a sign.",
	  "GFR=glomerular filtration rate;" },
	{ "both may stand in the brackets",
	  "Tests (forced expiratory volume, FEV) are quick.",
	  "FEV=forced expiratory volume;" },
	{ "what follows a comma or semicolon is left out",
	  "In atrial fibrillation (AF; n = 12) it fails.",
	  "AF=atrial fibrillation;" },
	{ "figures before the first letter belong to it",
	  "They gave 2,6-diaminopurine (DAP) daily.",
	  "DAP=2,6-diaminopurine;" },
	{ "a negating prefix does not belong to it",
	  "Of the non-small cell cancers (SCC) few grow.",
	  "SCC=small cell cancers;" },
	{ "square brackets do as well", "(The odds ratio [OR] was two.)",
	  "OR=odds ratio;" },
	{ "two in a sentence come in text order",
	  "Growth hormone (GH) and luteinising hormone (LH) rise.",
	  "GH=Growth hormone;LH=luteinising hormone;" },
	{ "a capital stands for the one word before it",
	  "They gave noradrenaline (N) and melatonin (S).",
	  "N=noradrenaline;" },
	{ "a capital stands for no short word",
	  "The blood of a pig (P) was used.", "" },
	{ "a digit stands for a number word",
	  "A three-dimensional (3D) model of the fourth ventricle (4V).",
	  "3D=three-dimensional;4V=fourth ventricle;" },
	{ "what precedes a semicolon may be a number of the name",
	  "Serum lactate dehydrogenase (EC 1.1.1.27; LDH) rises.",
	  "LDH=lactate dehydrogenase;" },
	{ "another word in brackets is none",
	  "The knee (often swollen) hurts (p = 0.03) at night (12).", "" },
	{ "a name that is said again is none",
	  "The enzyme by Miller (Miller and others) works.", "" },
	{ "letters that fit no word are none",
	  "Joint pain at night (XQZ) was usual.", "" },
	{ "a semicolon ends the search",
	  "Chronic; kidney disease (CKD) is common.", "" },
	{ "an open bracket is none", "Chronic kidney disease (CKD is common.",
	  "" },
	{ "a bracket in front is none", "(CKD) is common.", "" },
	{ "nothing in brackets is none", "Kidneys () and (( ) fail ).", "" },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct arena arena = { 0 };
	struct slice text = slice_of(row->text);
	struct token_list tokens = token_split(text, &arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct abbreviation_list list =
		abbreviation_find(text, tokens, &whole, &arena);
	struct text found = TEXT_INIT;

	for (size_t i = 0; i < list.count; i++) {
		const struct abbreviation *a = &list.items[i];

		text_add(&found, row->text + a->short_start,
			 a->short_end - a->short_start);
		text_add_char(&found, '=');
		text_add(&found, row->text + a->long_start,
			 a->long_end - a->long_start);
		text_add_char(&found, ';');
	}
	assert_string_equal(found.bytes, row->expected);
	text_release(&found);
	arena_free(&arena);
}

/* Hostile text: must end soon and stay inside its bounds. */
static void many_brackets_and_long_words_are_survived(void **state)
{
	struct text text = TEXT_INIT;
	struct arena arena = { 0 };
	struct token_list tokens;
	struct sentence whole = { 0 };

	(void)state;
	for (size_t i = 0; i < 3000; i++)
		text_add_string(&text, i % 3 ? "( " : "((a aa) ");
	for (size_t i = 0; i < 3000; i++)
		text_add_char(&text, 'a');
	for (size_t i = 0; i < 3000; i++)
		text_add_string(&text, " aaaa (AAA) )");
	tokens = token_split((struct slice){ text.bytes, text.length }, &arena);
	whole.end = tokens.count;
	assert_true(abbreviation_find((struct slice){ text.bytes, text.length },
				      tokens, &whole, &arena)
			    .count > 0);
	arena_free(&arena);
	text_release(&text);
}

int main(void)
{
	enum { ROWS = sizeof rows / sizeof rows[0] };
	struct CMUnitTest tests[ROWS + 1] = { 0 };

	for (size_t i = 0; i < ROWS; i++) {
		tests[i].name = rows[i].name;
		tests[i].test_func = check_row;
		tests[i].initial_state = (void *)(uintptr_t)&rows[i];
	}
	tests[ROWS] = (struct CMUnitTest)cmocka_unit_test(
		many_brackets_and_long_words_are_survived);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
