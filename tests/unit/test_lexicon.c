#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "language/word_memory.h"
#include "rounds/lexicon.h"

static const char conditions[] =
	"# type: condition\n"
	"# a remark\n"
	"\n"
	"graft-versus-host disease\tGVH\tGVHD|GvHD\timmune disease|disease\n"
	"Crohn's disease\n"
	"Graves' disease\n"
	"multiple sclerosis\tdisseminated sclerosis\tMS\n"
	"mitral stenosis\t\tMS\n"
	"sclerosis\n"
	"AIDS\n"
	"COVID-19\n"
	"vertebra fracture\n"
	"Hodgkin's B\n"
	"pre-\n"
	"therapy\n";

static const char drugs[] =
	"# type: drug\n"
	"5-alpha-reductase blocker\t5\xCE\xB1-reductase stopper\n"
	"TNF-alpha blocker\n"
	"haemoglobin\t\tHb\n"
	"stem-cell graft\n"
	"corpus\n"
	"reuptake inhibitor\tSSRI\n"
	"therapy\n";

static struct lexicon *two_files(void)
{
	struct lexicon *lexicon = lexicon_new();
	struct error error = { 0 };

	assert_true(
		lexicon_add_file(lexicon, "drugs", slice_of(drugs), &error));
	assert_true(lexicon_add_file(lexicon, "conditions",
				     slice_of(conditions), &error));
	lexicon_finish(lexicon);
	return lexicon;
}

/* What is remembered of a word finds the same, the first time and later. */
static void assert_remembered(struct word_memory *memory,
			      const struct lexicon *lexicon,
			      struct token_list list, size_t at,
			      const struct lexicon_match *wanted, size_t count)
{
	for (int time = 0; time < 2; time++) {
		struct lexicon_match m[4];

		assert_int_equal(word_memory_find_terms(memory, lexicon,
							list.tokens, at,
							list.count, m, 4),
				 count);
		for (size_t i = 0; i < count; i++) {
			assert_ptr_equal(m[i].entry, wanted[i].entry);
			assert_int_equal(m[i].end, wanted[i].end);
			assert_int_equal(m[i].abbreviation,
					 wanted[i].abbreviation);
		}
	}
}

/*
 * The terms of a text, found from left to right: "words=name", an asterisk
 * behind a match by abbreviation, parted by "; ".
 */
static void find_all(const struct lexicon *lexicon, const char *text,
		     struct text *found)
{
	struct arena arena = { 0 };
	struct token_list list = token_split(slice_of(text), &arena);
	struct word_memory *memory = word_memory_new();
	const struct token *tokens = list.tokens;

	for (size_t at = 0, next; at < list.count; at = next) {
		struct lexicon_match m[4];
		size_t count =
			lexicon_find(lexicon, tokens, at, list.count, m, 4);

		assert_remembered(memory, lexicon, list, at, m, count);
		next = count ? m[0].end : at + 1;
		for (size_t i = 0; i < count; i++)
			text_printf(found, "%s%.*s=%s%s",
				    found->length ? "; " : "",
				    (int)(tokens[m[i].end - 1].end -
					  tokens[m[i].first].start),
				    text + tokens[m[i].first].start,
				    m[i].entry->name,
				    m[i].abbreviation ? "*" : "");
	}
	word_memory_free(memory);
	arena_free(&arena);
}

static const struct {
	const char *name, *text, *expected;
} cases[] = {
	{ "a name is found in a sentence", "Severe sclerosis hurts.",
	  "sclerosis=sclerosis" },
	{ "the longest name is found", "Multiple sclerosis hurts.",
	  "Multiple sclerosis=multiple sclerosis" },
	{ "a longer start that fails leaves the shorter name",
	  "sclerosis multiple cases", "sclerosis=sclerosis" },
	{ "a synonym leads to its entry", "disseminated sclerosis",
	  "disseminated sclerosis=multiple sclerosis" },
	{ "hyphens and spaces match each other",
	  "graft versus host disease, stem cell graft, stem-cell graft",
	  "graft versus host disease=graft-versus-host disease; "
	  "stem cell graft=stem-cell graft; stem-cell graft=stem-cell graft" },
	{ "dashes with spaces match too", "graft - versus - host disease",
	  "graft - versus - host disease=graft-versus-host disease" },
	{ "the last word may be a plural",
	  "Graft-versus-host diseases, fractures, vertebra fractures",
	  "Graft-versus-host diseases=graft-versus-host disease; "
	  "vertebra fractures=vertebra fracture" },
	{ "irregular plurals match", "two corpora", "corpora=corpus" },
	{ "a verb's form is no plural", "vertebra fractured", "" },
	{ "an inner possessive may be missing", "Crohn disease",
	  "Crohn disease=Crohn's disease" },
	{ "a possessive may stand before one letter", "Hodgkin's B",
	  "Hodgkin's B=Hodgkin's B" },
	{ "an apostrophe may be missing", "Graves disease, Graves' disease",
	  "Graves disease=Graves' disease; Graves' disease=Graves' disease" },
	{ "a possessive is no name", "sclerosis's signs", "" },
	{ "Greek letters equal their names",
	  "TNF-\xCE\xB1 blocker, TNF alpha blocker, TNF\xCE\xB1 blocker",
	  "TNF-\xCE\xB1 blocker=TNF-alpha blocker; "
	  "TNF alpha blocker=TNF-alpha blocker; "
	  "TNF\xCE\xB1 blocker=TNF-alpha blocker" },
	{ "a Greek letter may follow a digit",
	  "5\xCE\xB1-reductase blocker, 5alpha-reductase stopper",
	  "5\xCE\xB1-reductase blocker=5-alpha-reductase blocker; "
	  "5alpha-reductase stopper=5-alpha-reductase blocker" },
	{ "an abbreviation is marked as one", "GVHD",
	  "GVHD=graft-versus-host disease*" },
	{ "a synonym that is short is no abbreviation", "GVH",
	  "GVH=graft-versus-host disease" },
	{ "all entries of a spelling are given", "MS hurts",
	  "MS=multiple sclerosis*; MS=mitral stenosis*" },
	{ "types stand in order of their names", "the therapy",
	  "therapy=therapy; therapy=therapy" },
	{ "an abbreviation needs its capitals", "5 ms, Ms Lee, mS, gvhd", "" },
	{ "an abbreviation may have other capitals", "GvHD, Hb, HB, hb",
	  "GvHD=graft-versus-host disease*; Hb=haemoglobin*" },
	{ "a short form that ends in I has a plural", "SSRIs",
	  "SSRIs=reuptake inhibitor" },
	{ "an abbreviation has a plural with a small s", "GVHDs",
	  "GVHDs=graft-versus-host disease*" },
	{ "a short name in capitals needs them", "It aids men with AIDS.",
	  "AIDS=AIDS" },
	{ "a longer name needs no capitals", "Covid-19, covid-19",
	  "Covid-19=COVID-19; covid-19=COVID-19" },
	{ "a last hyphen doesn't count", "pre- and peri", "pre=pre-" },
	{ "a name doesn't start at a dash", "- sclerosis",
	  "sclerosis=sclerosis" },
	{ "a part of a compound is no name", "sclerosis-like", "" },
};

static void check_find(void **state)
{
	size_t i = (size_t)(uintptr_t)*state;
	struct lexicon *lexicon = two_files();
	struct text found = TEXT_INIT;

	find_all(lexicon, cases[i].text, &found);
	assert_string_equal(found.bytes, cases[i].expected);
	text_release(&found);
	lexicon_free(lexicon);
}

static void a_match_keeps_to_its_bounds(void **state)
{
	struct lexicon *lexicon = two_files();
	struct arena arena = { 0 };
	struct token_list list =
		token_split(SLICE("multiple sclerosis MS"), &arena);
	struct lexicon_match m[2];

	(void)state;
	assert_int_equal(lexicon_find(lexicon, list.tokens, 0, 1, m, 2), 0);
	assert_int_equal(lexicon_find(lexicon, list.tokens, 0, 2, m, 2), 1);
	assert_int_equal(m[0].first, 0);
	assert_int_equal(m[0].end, 2);
	assert_int_equal(lexicon_find(lexicon, list.tokens, 2, 3, m, 1), 1);
	assert_int_equal(lexicon_find(lexicon, list.tokens, 2, 3, m, 0), 0);
	assert_int_equal(lexicon_find(lexicon, list.tokens, 3, 3, m, 2), 0);
	arena_free(&arena);
	lexicon_free(lexicon);
}

static void matches_of_equal_spelling_come_by_type(void **state)
{
	struct lexicon *lexicon = two_files();
	struct arena arena = { 0 };
	struct token_list list = token_split(SLICE("therapies"), &arena);
	struct lexicon_match m[4];

	(void)state;
	assert_int_equal(lexicon_find(lexicon, list.tokens, 0, 1, m, 4), 2);
	assert_string_equal(m[0].entry->type, "condition");
	assert_string_equal(m[1].entry->type, "drug");
	arena_free(&arena);
	lexicon_free(lexicon);
}

static void an_entry_has_all_its_columns(void **state)
{
	struct lexicon *lexicon = two_files();
	const struct lexicon_entry *entry =
		lexicon_entry(lexicon, NULL, "graft-versus-host disease");

	(void)state;
	assert_non_null(entry);
	assert_string_equal(entry->type, "condition");
	assert_int_equal(entry->abbreviation_count, 2);
	assert_string_equal(entry->abbreviations[1], "GvHD");
	assert_int_equal(entry->parent_count, 2);
	assert_string_equal(entry->parents[0], "immune disease");
	assert_string_equal(entry->parents[1], "disease");
	lexicon_free(lexicon);
}

static void entries_are_known_by_type_and_name(void **state)
{
	struct lexicon *lexicon = two_files();
	const struct lexicon_entry *first;

	(void)state;
	first = lexicon_entry(lexicon, "drug", "therapy");
	assert_non_null(first);
	assert_ptr_equal(lexicon_entry(lexicon, NULL, "therapy"), first);
	assert_ptr_not_equal(lexicon_entry(lexicon, "condition", "therapy"),
			     first);
	assert_null(lexicon_entry(lexicon, "cell", "therapy"));
	assert_null(lexicon_entry(lexicon, NULL, "Therapy"));
	assert_int_equal(lexicon_count(lexicon), 19);
	assert_string_equal(lexicon_at(lexicon, 0)->name,
			    "5-alpha-reductase blocker");
	assert_ptr_equal(lexicon_at(lexicon, 0)->type, first->type);
	lexicon_free(lexicon);
}

static void an_abbreviation_of_one_entry_leads_to_it(void **state)
{
	struct lexicon *lexicon = two_files();

	(void)state;
	assert_string_equal(lexicon_abbreviation(lexicon, SLICE("Hb"))->name,
			    "haemoglobin");
	assert_null(lexicon_abbreviation(lexicon, SLICE("HB")));
	assert_null(lexicon_abbreviation(lexicon, SLICE("MS")));
	assert_null(lexicon_abbreviation(lexicon, SLICE("AIDS")));
	assert_null(lexicon_abbreviation(lexicon, SLICE("")));
	lexicon_free(lexicon);
}

static void a_later_file_replaces_a_row(void **state)
{
	struct lexicon *lexicon = lexicon_new();
	struct error error = { 0 };
	struct text found = TEXT_INIT;

	(void)state;
	assert_true(
		lexicon_add_file(lexicon, "a",
				 SLICE("# type: drug\nold\tformer\tOD\nkept\n"),
				 &error));
	assert_true(lexicon_add_file(lexicon, "b",
				     SLICE("# type: drug\nold\tlatter\n"),
				     &error));
	lexicon_finish(lexicon);
	assert_int_equal(lexicon_count(lexicon), 2);
	assert_null(lexicon_abbreviation(lexicon, SLICE("OD")));
	find_all(lexicon, "former latter OD kept", &found);
	assert_string_equal(found.bytes, "latter=old; kept=kept");
	text_release(&found);
	lexicon_free(lexicon);
}

static void a_fault_is_told_with_its_place(void **state)
{
	static const struct {
		const char *content, *message;
	} files[] = {
		{ "", "f:1:1: no '# type: NAME'; make it the first line" },
		{ "pain\n# type: drug\n",
		  "f:1:1: no '# type: NAME'; make it the first line" },
		{ "# type: \npain\n",
		  "f:1:1: no name after '# type:'; write one" },
		{ "# type: drug\npain\n\tsynonym\n",
		  "f:3:1: empty name; write one before the first tab" },
		{ "# type: drug\na\tb\tc\td\te\n",
		  "f:2:9: more than four columns; use '|' between names of "
		  "one column" },
		{ "# type: drug\npain\tache||hurt\n",
		  "f:2:11: empty name; remove the '|' or write one" },
		{ "# type: drug\n\xC3\xA9t\x01\n",
		  "f:2:3: control character; remove it" },
		{ "# type: drug\r\n", "f:1:13: control character; remove it" },
		{ "# type: drug\np\xFF\n",
		  "f:2:2: invalid UTF-8; save the file as UTF-8" },
		{ "# type: drug\n# \xFF\n",
		  "f:2:3: invalid UTF-8; save the file as UTF-8" },
		{ "# type: drug\npain\t-\n",
		  "f:2:6: name without a word; write one" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		struct lexicon *lexicon = lexicon_new();
		struct error error = { 0 };

		assert_false(lexicon_add_file(lexicon, "f",
					      slice_of(files[i].content),
					      &error));
		assert_string_equal(error.text, files[i].message);
		assert_int_equal(error.kind, ERROR_INPUT);
		lexicon_free(lexicon);
	}
}

static void a_name_without_end_is_refused(void **state)
{
	struct lexicon *lexicon = lexicon_new();
	struct error error = { 0 };
	struct text content = TEXT_INIT;

	(void)state;
	text_add_string(&content, "# type: drug\n");
	for (int i = 0; i < 600; i++)
		text_add_char(&content, 'x');
	assert_false(lexicon_add_file(lexicon, "f",
				      (struct slice){ content.bytes,
						      content.length },
				      &error));
	assert_string_equal(error.text, "f:2:1: name too long; shorten it");
	text_release(&content);
	lexicon_free(lexicon);
}

#define CASE_COUNT (sizeof cases / sizeof *cases)
#define TEST_COUNT 8

int main(void)
{
	struct CMUnitTest tests[TEST_COUNT + CASE_COUNT] = {
		cmocka_unit_test(a_match_keeps_to_its_bounds),
		cmocka_unit_test(matches_of_equal_spelling_come_by_type),
		cmocka_unit_test(an_entry_has_all_its_columns),
		cmocka_unit_test(entries_are_known_by_type_and_name),
		cmocka_unit_test(an_abbreviation_of_one_entry_leads_to_it),
		cmocka_unit_test(a_later_file_replaces_a_row),
		cmocka_unit_test(a_fault_is_told_with_its_place),
		cmocka_unit_test(a_name_without_end_is_refused),
	};

	for (size_t i = 0; i < CASE_COUNT; i++)
		tests[TEST_COUNT + i] = (struct CMUnitTest){
			.name = cases[i].name,
			.test_func = check_find,
			.initial_state = (void *)(uintptr_t)i,
		};
	return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
