#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "language/string_table.h"
#include "rounds/token.h"

/* Tokens are parted by a space in `expected`, folded. */
static const struct {
	const char *name, *text, *expected;
} cases[] = {
	{ "words are parted at white space", "Pain  is\tcommon",
	  "pain is common" },
	{ "no text has no tokens", "", "" },
	{ "a no-break space parts too", "5\xC2\xA0mg", "5 mg" },
	{ "sentence marks stand alone", "Yes, it is.", "yes , it is ." },
	{ "brackets stand alone", "(see [3])", "( see [ 3 ] )" },
	{ "a per cent sign stands alone", "50% rose", "50 % rose" },
	{ "hyphens hold a compound", "long-term graft-versus-host",
	  "long-term graft-versus-host" },
	{ "an en dash holds a compound",
	  "Guillain\xE2\x80\x93"
	  "Barr\xC3\xA9",
	  "guillain-barre" },
	{ "an em dash parts words",
	  "pain\xE2\x80\x94"
	  "often",
	  "pain - often" },
	{ "digits belong to names", "COVID-19 and IL-1\xCE\xB2",
	  "covid-19 and il-1\xCE\xB2" },
	{ "a plus stays with a marker", "CD34+ (HLA-B27+)",
	  "cd34+ ( hla-b27+ )" },
	{ "markers may be run together", "CD4+CD25+ cells", "cd4+cd25+ cells" },
	{ "a plus between words stands alone", "young+old", "young + old" },
	{ "ions keep their charge", "Ca\xC2\xB2\xE2\x81\xBA Na+ K+",
	  "ca2+ na+ k+" },
	{ "a raised number stands alone", "pain\xC2\xB2", "pain 2" },
	{ "a slash parts words", "CD4+/CD8+ men/women",
	  "cd4+ / cd8+ men / women" },
	{ "and/or is one word", "and/or and/on", "and/or and / on" },
	{ "units stay whole", "5 mg/kg/day \xC2\xB5g/mL",
	  "5 mg/kg/day \xCE\xBCg/ml" },
	{ "apostrophes stay inside", "Wharton\xE2\x80\x99s patient's",
	  "wharton's patient's" },
	{ "a last apostrophe stands alone", "patients' pain",
	  "patients ' pain" },
	{ "numbers keep points and groups", "1,200 and 0.5 of 1,234,567.8",
	  "1,200 and 0.5 of 1,234,567.8" },
	{ "a list of numbers is parted", "3,4 and 1,2000",
	  "3 , 4 and 1 , 2000" },
	{ "a range of numbers is parted",
	  "10-15 10\xE2\x80\x93"
	  "15",
	  "10 - 15 10 - 15" },
	{ "a number may open a compound", "2-year 1970s 6-12-month",
	  "2-year 1970s 6 - 12-month" },
	{ "a decimal may lack its zero", "p<.05", "p < .05" },
	{ "short forms keep their stop", "et al. vs. Dr. approx. St. Mary",
	  "et al. vs. dr. approx. st. mary" },
	{ "runs of letters keep their stops", "e.g. i.e., U.S. law",
	  "e.g. i.e. , u.s. law" },
	{ "a genus of one letter keeps its stop", "S. aureus in group B. It",
	  "s. aureus in group b . it" },
	{ "a letter before another word does not", "Give vitamin C. not D.",
	  "give vitamin c . not d ." },
	{ "no. is short only for a number", "No. 5 is no. Fig. 2",
	  "no. 5 is no . fig. 2" },
	{ "a name is not short for others", "Al. ST. first.",
	  "al . st . first ." },
	{ "a soft hyphen leaves no trace", "re\xC2\xADgen \xC2\xAD x",
	  "regen x" },
	{ "invisible characters are no tokens", "a \xE2\x80\x8E \xE3\x85\xA4 b",
	  "a b" },
	{ "a low digit belongs to its word", "H\xE2\x82\x82O", "h2o" },
	{ "a byte that is no text stands alone",
	  "a\xFF"
	  "b",
	  "a \xFF b" },
};

static void check_split(void **state)
{
	size_t i = (size_t)(uintptr_t)*state;
	struct arena arena = { 0 };
	struct token_list list = token_split(slice_of(cases[i].text), &arena);
	struct text joined = TEXT_INIT;

	for (size_t k = 0; k < list.count; k++) {
		if (k)
			text_add_char(&joined, ' ');
		text_add(&joined, list.tokens[k].fold.bytes,
			 list.tokens[k].fold.length);
	}
	assert_string_equal(joined.bytes, cases[i].expected);
	text_release(&joined);
	arena_free(&arena);
}

static void tokens_know_their_place_and_the_space_before(void **state)
{
	struct arena arena = { 0 };
	struct token_list list =
		token_split(SLICE(" (Sj\xC3\xB6gren) 5"), &arena);

	(void)state;
	assert_int_equal(list.count, 4);
	assert_int_equal(list.tokens[1].start, 2);
	assert_int_equal(list.tokens[1].end, 10);
	assert_true(list.tokens[0].space_before);
	assert_false(list.tokens[1].space_before);
	assert_true(list.tokens[3].space_before);
	assert_int_equal(list.tokens[0].kind, TOKEN_MARK);
	assert_int_equal(list.tokens[1].kind, TOKEN_WORD);
	assert_int_equal(list.tokens[3].kind, TOKEN_NUMBER);
	assert_true(token_is(&list.tokens[1], "sjogren"));
	assert_false(token_is(&list.tokens[1], "sjogrens"));
	arena_free(&arena);
}

static void capitals_give_a_word_its_shape(void **state)
{
	static const struct {
		const char *word;
		enum token_shape shape;
	} words[] = {
		{ "pain", SHAPE_LOWER },
		{ "Pain", SHAPE_CAPITALISED },
		{ "MSC", SHAPE_UPPER },
		{ "I", SHAPE_UPPER },
		{ "COVID-19", SHAPE_UPPER },
		{ "MSCs", SHAPE_MIXED },
		{ "mRNA", SHAPE_MIXED },
		{ "TNF-alpha", SHAPE_MIXED },
		{ "T-cell", SHAPE_MIXED },
		{ "Crohn's", SHAPE_CAPITALISED },
		{ "2-year", SHAPE_LOWER },
		{ "12", SHAPE_LOWER },
		{ "\xC3\x89tude", SHAPE_CAPITALISED },
	};

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct arena arena = { 0 };
		struct token_list list =
			token_split(slice_of(words[i].word), &arena);

		assert_int_equal(list.count, 1);
		if (list.tokens[0].shape != words[i].shape)
			fail_msg("%s has shape %d", words[i].word,
				 (int)list.tokens[0].shape);
		arena_free(&arena);
	}
}

static void a_token_knows_the_hash_of_its_folded_form(void **state)
{
	struct arena arena = { 0 };
	struct token_list list =
		token_split(SLICE("MSCs don't \u201ccure\u201d Sj\u00f6gren, "
				  "e.g. 5 mg/kg: no."),
			    &arena);

	(void)state;
	assert_true(list.count > 8);
	for (size_t i = 0; i < list.count; i++)
		assert_true(list.tokens[i].hash ==
			    string_hash(list.tokens[i].fold));
	arena_free(&arena);
}

#define CASE_COUNT (sizeof cases / sizeof *cases)

int main(void)
{
	struct CMUnitTest tests[CASE_COUNT + 3] = {
		cmocka_unit_test(tokens_know_their_place_and_the_space_before),
		cmocka_unit_test(capitals_give_a_word_its_shape),
		cmocka_unit_test(a_token_knows_the_hash_of_its_folded_form),
	};

	for (size_t i = 0; i < CASE_COUNT; i++)
		tests[i + 3] = (struct CMUnitTest){
			.name = cases[i].name,
			.test_func = check_split,
			.initial_state = (void *)(uintptr_t)i,
		};
	return cmocka_run_group_tests_name("token", tests, NULL, NULL);
}
