#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "rounds/advise.h"
#include "rounds/file.h"

static struct diagnostic_list advise(const char *file)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };

	markdown_deck_read(&deck, "t.md", slice_of(file), &findings);
	assert_int_equal(findings.count, 0);
	advise_deck(&deck, pack, &findings);
	markdown_deck_release(&deck);
	return findings;
}

static const struct lint_rule *rule_of(const struct diagnostic *finding)
{
	for (size_t i = 0; advise_rules[i].name; i++)
		if (strcmp(advise_rules[i].name, finding->rule) == 0)
			return &advise_rules[i];
	fail_msg("rule %s is not listed", finding->rule);
	return NULL;
}

/* A deck and the one finding it must have; rule NULL: none. */
struct advise_case {
	const char *name, *file, *rule;
	size_t line, column;
};

static void check_case(void **state)
{
	const struct advise_case *expected = *state;
	struct diagnostic_list findings = advise(expected->file);
	const struct diagnostic *first = findings.items;

	for (size_t i = 0; i < findings.count; i++)
		print_message("# %zu:%zu %s [%s]\n",
			      findings.items[i].place.line,
			      findings.items[i].place.column,
			      findings.items[i].text, findings.items[i].rule);
	assert_int_equal(findings.count, expected->rule ? 1 : 0);
	if (expected->rule) {
		assert_string_equal(first->rule, expected->rule);
		assert_int_equal(first->place.line, expected->line);
		assert_int_equal(first->place.column, expected->column);
		assert_int_equal(first->level, rule_of(first)->level);
		assert_non_null(first->next);
	}
	diagnostic_list_release(&findings);
}

#define EIGHT_ITEMS "- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n"

static const struct advise_case cases[] = {
	{ "a sound card has no finding",
	  "## Which vitamin does warfarin oppose?\nVitamin K.\n", NULL, 0, 0 },
	{ "'its' at the beginning dangles",
	  "## What is its half-life?\nTwo days.\n", "dangling-reference", 1,
	  12 },
	{ "'this drug' dangles",
	  "# D\n\n## What does this drug block?\nA pump.\n",
	  "dangling-reference", 3, 14 },
	{ "'it' behind a noun is resolved",
	  "## Why is digoxin dangerous when it builds up?\nArrhythmias.\n",
	  NULL, 0, 0 },
	{ "'it' of a sentence that has no other subject is nothing",
	  "## Why is it important to check potassium?\nArrhythmias.\n", NULL, 0,
	  0 },
	{ "'those who' is told by what follows",
	  "## In those who have gout, what is raised?\nUric acid.\n", NULL, 0,
	  0 },
	{ "a gap may be what a pronoun means",
	  "## {{c1::Digoxin}} is risky because it builds up.\n", NULL, 0, 0 },
	{ "'this' may be a picture",
	  "## ![](ecg.png) What does this show?\nA heart block.\n", NULL, 0,
	  0 },
	{ "the options of an exam are not on the card",
	  "## Which of the following is a loop diuretic?\nFurosemide.\n",
	  "dangling-reference", 1, 17 },
	{ "a second question word behind 'and' is a second question",
	  "## What is gout, and how does it begin?\nAn arthritis.\n",
	  "several-facts", 1, 22 },
	{ "two questions are two",
	  "## What is gout? Where does it begin?\nIn the toe.\n",
	  "several-facts", 1, 18 },
	{ "an answer of two statements is two facts",
	  "## How does heparin act?\nIt helps antithrombin. It spares "
	  "platelets.\n",
	  "several-facts", 2, 1 },
	{ "an answer with an aside is one fact",
	  "## Who gets gout?\nMen, as a rule. After forty.\n", NULL, 0, 0 },
	{ "nine items are many",
	  "## Which letters come first?\n" EIGHT_ITEMS "- i\n", "long-list", 2,
	  1 },
	{ "eight items are not", "## Which letters come first?\n" EIGHT_ITEMS,
	  NULL, 0, 0 },
	{ "an auxiliary asks for yes or no",
	  "## Does aspirin inhibit platelets?\nYes.\n", "yes-or-no", 1, 4 },
	{ "a choice does not",
	  "## Is gout more common in men or in women?\nIn men.\n", NULL, 0, 0 },
	{ "a short form must be spelt out",
	  "## Where does QZP act?\nIn the renal tubule.\n",
	  "unexpanded-abbreviation", 1, 15 },
	{ "its plural too, and it is told once",
	  "## Where do QZPs act?\nIn the tubule.\n\n## Who found "
	  "QZP?\nNobody.\n",
	  "unexpanded-abbreviation", 1, 13 },
	{ "another card may spell it out",
	  "## Where does QZP act?\nIn the tubule.\n\n"
	  "## What did Quick find?\nThe quick zonal peptide (QZP).\n",
	  NULL, 0, 0 },
	{ "a source may spell it out",
	  "## Where does QZP act?\nIn the tubule.\n\n"
	  "> The quick zonal peptide (QZP) acts in the tubule.\n> — a.md\n",
	  NULL, 0, 0 },
	{ "a numeral, a trial and a word in capitals are no short forms",
	  "## Which drug did NOT work in phase III of the QZP "
	  "trial?\nAspirin.\n",
	  NULL, 0, 0 },
	{ "an answer whose every word is asked is given away",
	  "## To which class does metoprolol, a beta blocker, belong?\n"
	  "The beta blockers.\n",
	  "answer-in-question", 1, 1 },
	{ "one of two to choose from is not",
	  "## Is gout a disease of joints or of muscles?\nOf the joints.\n",
	  NULL, 0, 0 },
	{ "what says no is not",
	  "## How does gout change the risk of stroke?\n"
	  "It does not change the risk.\n",
	  NULL, 0, 0 },
	{ "a letter tells cells apart",
	  "## Which cells does rituximab deplete?\nB cells.\n", NULL, 0, 0 },
	{ "an answer that fits every question is vague",
	  "## What does aspirin cause in the stomach?\nVarious effects.\n",
	  "vague-answer", 2, 1 },
	{ "what is not known may be said so",
	  "## What is unclear about gout?\n<!-- card; category: evidence_gap "
	  "-->\nThe underlying mechanism.\n",
	  NULL, 0, 0 },
	{ "the same words in another order are the same fact",
	  "## How do loop diuretics work?\nThey block transport.\n\n"
	  "## How does a loop diuretic work?\nBy blocking transport.\n",
	  "same-fact", 4, 1 },
	{ "a card and its reverse are two facts",
	  "## What blocks loop transport?\nFurosemide diuretic.\n\n"
	  "## Which is a furosemide diuretic?\nBlocks loop transport.\n",
	  NULL, 0, 0 },
};

static void the_rules_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 1; advise_rules[i].name; i++) {
		const struct lint_rule *a = &advise_rules[i - 1];
		const struct lint_rule *b = &advise_rules[i];

		assert_true(
			a->level < b->level ||
			(a->level == b->level && strcmp(a->name, b->name) < 0));
	}
}

static void a_question_of_forty_six_words_is_long(void **state)
{
	struct text file = TEXT_INIT;
	struct diagnostic_list findings;

	(void)state;
	text_add_string(&file, "## Which");
	for (int i = 0; i < 45; i++)
		text_add_string(&file, " red");
	text_add_string(&file, "?\nHeart.\n");
	findings = advise(file.bytes);
	assert_int_equal(findings.count, 1);
	assert_string_equal(findings.items[0].rule, "long-question");
	assert_string_equal(findings.items[0].text,
			    "question has 46 words, more than 45");
	diagnostic_list_release(&findings);
	text_release(&file);
}

static void the_manual_explains_each_rule(void **state)
{
	static const char *const levels[] = { "Error", "Warning", "Style" };
	const char *root = getenv("ROUNDS_ROOT");
	struct text path = TEXT_INIT, page = TEXT_INIT, entry = TEXT_INIT;
	struct error error = { 0 };

	(void)state;
	text_printf(&path, "%s/packaging/man/rounds-lint.1", root ? root : ".");
	assert_true(file_read(path.bytes, FILE_SIZE_MAX, &page, &error));
	for (size_t i = 0; advise_rules[i].name; i++) {
		text_clear(&entry);
		text_printf(&entry, "\n.It Cm %s\n%s: ", advise_rules[i].name,
			    levels[advise_rules[i].level]);
		if (!strstr(page.bytes, entry.bytes))
			fail_msg("rounds-lint.1 lacks %s",
				 advise_rules[i].name);
	}
	text_release(&path);
	text_release(&page);
	text_release(&entry);
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(cases) + 3];
	size_t count = 0;

	for (; count < COUNT_OF(cases); count++)
		tests[count] = (struct CMUnitTest){
			.name = cases[count].name,
			.test_func = check_case,
			.initial_state = (void *)(uintptr_t)&cases[count],
		};
	tests[count++] = (struct CMUnitTest)cmocka_unit_test(
		a_question_of_forty_six_words_is_long);
	tests[count++] =
		(struct CMUnitTest)cmocka_unit_test(the_rules_are_in_order);
	tests[count++] = (struct CMUnitTest)cmocka_unit_test(
		the_manual_explains_each_rule);
	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
