#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "language/irregular.h"
#include "language/word_memory.h"
#include "rounds/token.h"

/* The first base offered. */
static void the_likeliest_base_comes_first(void **state)
{
	static const struct {
		const char *form, *base;
	} words[] = {
		{ "studies", "study" },
		{ "dying", "die" },
		{ "lying", "lie" },
		{ "died", "die" },
		{ "chondrocytes", "chondrocyte" },
		{ "analyses", "analysis" },
		{ "diagnoses", "diagnosis" },
		{ "hypotheses", "hypothesis" },
		{ "metastases", "metastasis" },
		{ "crises", "crisis" },
		{ "viruses", "virus" },
		{ "diseases", "disease" },
		{ "doses", "dose" },
		{ "cells", "cell" },
		{ "biopsies", "biopsy" },
		{ "boxes", "box" },
		{ "vertebrae", "vertebra" },
		{ "bacteria", "bacterium" },
		{ "nuclei", "nucleus" },
		{ "criteria", "criterion" },
		{ "appendices", "appendix" },
		{ "adenomata", "adenoma" },
		{ "men", "man" },
		{ "children", "child" },
		{ "patient's", "patient" },
		{ "running", "run" },
		{ "stopped", "stop" },
		{ "controlled", "control" },
		{ "filled", "fill" },
		{ "assessed", "assess" },
		{ "used", "use" },
		{ "caused", "cause" },
		{ "treated", "treat" },
		{ "reduced", "reduce" },
		{ "associated", "associate" },
		{ "obtained", "obtain" },
		{ "provided", "provide" },
		{ "inhibited", "inhibit" },
		{ "required", "require" },
		{ "applied", "apply" },
		{ "agreed", "agree" },
		{ "went", "go" },
		{ "found", "find" },
		{ "shown", "show" },
		{ "given", "give" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		char bases[4][64];
		size_t count = word_bases(slice_of(words[i].form), bases, 4);

		assert_in_range(count, 1, 4);
		assert_string_equal(bases[0], words[i].base);
	}
}

static void other_bases_follow(void **state)
{
	char bases[4][64];

	(void)state;
	assert_int_equal(word_bases(SLICE("diagnoses"), bases, 4), 3);
	assert_string_equal(bases[1], "diagnose");
	assert_string_equal(bases[2], "diagnoses");
	assert_int_equal(word_bases(SLICE("diagnoses"), bases, 2), 2);
	assert_int_equal(word_bases(SLICE("diagnoses"), bases, 0), 0);
}

static void a_word_that_is_no_inflection_gives_itself(void **state)
{
	static const char *const words[] = {
		"pain",   "diabetes", "string", "during", "this", "series",
		"virus",  "sepsis",   "always", "need",   "a",    "us",
		"during", "illness",  "thing",  "bed",
	};

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		char bases[4][64];

		assert_int_equal(word_bases(slice_of(words[i]), bases, 4), 1);
		assert_string_equal(bases[0], words[i]);
	}
}

static void words_longer_than_the_room_are_cut(void **state)
{
	char word[201], bases[4][64], stem[64];

	(void)state;
	memset(word, 'x', 200);
	word[200] = '\0';
	assert_int_equal(word_bases(slice_of(word), bases, 4), 1);
	assert_int_equal(strlen(bases[0]), 63);
	assert_in_range(word_stem(slice_of(word), stem), 1, 63);
}

static void check_stems(const char *const *words, size_t count, bool equal)
{
	for (size_t i = 1; i < count; i++) {
		char a[64], b[64];
		size_t a_size = word_stem(slice_of(words[0]), a);
		size_t b_size = word_stem(slice_of(words[i]), b);
		bool same = a_size == b_size && memcmp(a, b, a_size) == 0;

		if (same != equal)
			fail_msg("'%s' gives '%.*s', '%s' gives '%.*s'",
				 words[0], (int)a_size, a, words[i],
				 (int)b_size, b);
	}
}

static void one_family_has_one_stem(void **state)
{
	static const char *const families[][6] = {
		{ "regenerate", "regeneration", "regenerative", "regenerating",
		  "regenerates" },
		{ "inflammation", "inflammatory", "inflamed" },
		{ "diagnosis", "diagnose", "diagnostic", "diagnoses",
		  "diagnosed" },
		{ "therapy", "therapeutic", "therapies", "therapeutics",
		  "therapist" },
		{ "differentiation", "differentiate", "differentiating" },
		{ "different", "difference", "differs" },
		{ "immunomodulation", "immunomodulatory" },
		{ "degenerate", "degeneration", "degenerative" },
		{ "secretion", "secrete", "secretory", "secreted" },
		{ "symptom", "symptoms", "symptomatic" },
		{ "ischemia", "ischemic", "ischaemia", "ischaemic" },
		{ "fibrosis", "fibrotic" },
		{ "neuron", "neuronal", "neurons" },
		{ "immune", "immunity", "immunization", "immunise" },
		{ "organise", "organization", "organising" },
		{ "tumour", "tumor", "tumours" },
		{ "oedema", "edema" },
		{ "arthritis", "arthritic" },
		{ "surgery", "surgical", "surgeries" },
		{ "artery", "arterial", "arteries" },
		{ "paralysis", "paralyse", "paralyzed", "paralytic" },
		{ "analysis", "analyses", "analyze", "analytic" },
		{ "synthesis", "synthetic", "synthesise", "synthesize" },
		{ "metastasis", "metastases", "metastatic" },
		{ "stable", "stability" },
		{ "reduce", "reduction", "reducing" },
		{ "inhibit", "inhibitor", "inhibition" },
		{ "treat", "treatment", "treated" },
		{ "bacteria", "bacterium", "bacterial" },
		{ "resist", "resistance", "resistant" },
		{ "study", "studies", "studied" },
		{ "run", "running", "ran" },
		{ "fibre", "fiber", "fibers" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
		size_t count = 0;

		while (count < 6 && families[i][count])
			count++;
		check_stems(families[i], count, true);
	}
}

static void unrelated_words_have_other_stems(void **state)
{
	static const char *const pairs[][2] = {
		{ "organ", "organise" },          { "organ", "organism" },
		{ "general", "generate" },        { "general", "generic" },
		{ "generate", "generic" },        { "university", "universe" },
		{ "different", "differentiate" }, { "position", "positive" },
		{ "operate", "opera" },           { "cell", "cellulose" },
		{ "chronic", "acute" },           { "hepatitis", "hepatocyte" },
		{ "patient", "patent" },          { "neural", "neuron" },
		{ "several", "severe" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		check_stems(pairs[i], 2, false);
}

static void the_irregular_words_are_sorted(void **state)
{
	size_t count;
	const struct irregular *table = irregular_table(&count);

	(void)state;
	for (size_t i = 1; i < count; i++)
		assert_true(strcmp(table[i - 1].form, table[i].form) < 0);
	for (size_t i = 0; i < count; i++)
		assert_string_equal(irregular_bases(slice_of(table[i].form)),
				    table[i].bases);
	assert_null(irregular_bases(SLICE("fou")));
	assert_null(irregular_bases(SLICE("foundx")));
	assert_null(irregular_bases(SLICE("")));
}

/* More words than slots, twice: many are found, many were put out. */
static void remembered_stems_are_those_of_the_words(void **state)
{
	struct word_memory *memory = word_memory_new();
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct token_list tokens;

	(void)state;
	for (int i = 0; i < 20000; i++)
		text_printf(&text, "%c%c%cations ", 'a' + i % 7, 'a' + i % 26,
			    'a' + i / 26 % 26);
	text_add_string(&text, "deinstitutionalisationalisations feet");
	tokens = token_split((struct slice){ text.bytes, text.length }, &arena);
	for (size_t i = 0; i < tokens.count; i++) {
		const struct token *token = &tokens.tokens[i];
		char got[64], want[64];
		size_t size = word_stem(token->fold, want);

		assert_int_equal(word_memory_stem(memory, token, got), size);
		assert_memory_equal(got, want, size);
		assert_int_equal(word_memory_stem(NULL, token, got), size);
		assert_memory_equal(got, want, size);
	}
	text_release(&text);
	arena_free(&arena);
	word_memory_free(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_likeliest_base_comes_first),
		cmocka_unit_test(other_bases_follow),
		cmocka_unit_test(a_word_that_is_no_inflection_gives_itself),
		cmocka_unit_test(words_longer_than_the_room_are_cut),
		cmocka_unit_test(one_family_has_one_stem),
		cmocka_unit_test(unrelated_words_have_other_stems),
		cmocka_unit_test(the_irregular_words_are_sorted),
		cmocka_unit_test(remembered_stems_are_those_of_the_words),
	};

	return cmocka_run_group_tests_name("word", tests, NULL, NULL);
}
