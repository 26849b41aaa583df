#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/file.h"
#include "rounds/lint.h"

/* Lint a file of these bytes; the findings are the caller's. */
static struct diagnostic_list lint_bytes(const char *bytes, size_t length,
					 const struct lint_options *options)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };

	markdown_deck_read(&deck, "t.md", (struct slice){ bytes, length },
			   &findings);
	lint_deck(&deck, options, &findings);
	markdown_deck_release(&deck);
	return findings;
}

static bool is_listed(const char *rule)
{
	for (size_t i = 0; lint_rules[i].name; i++)
		if (strcmp(lint_rules[i].name, rule) == 0)
			return true;
	return false;
}

/* Findings of this rule; they must be `count`, the first on `line`. */
static void assert_found(const char *file, const char *rule,
			 enum diagnostic_level level, size_t count, size_t line)
{
	struct diagnostic_list findings = lint_bytes(file, strlen(file), NULL);
	size_t found = 0;

	for (size_t i = 0; i < findings.count; i++) {
		const struct diagnostic *item = &findings.items[i];

		assert_true(is_listed(item->rule));
		if (strcmp(item->rule, rule) != 0)
			continue;
		if (!found)
			assert_int_equal(item->place.line, line);
		assert_int_equal(item->level, level);
		assert_non_null(item->next);
		found++;
	}
	assert_int_equal(found, count);
	diagnostic_list_release(&findings);
}

#define SOURCE "\n\n> quote\n> \xE2\x80\x94 a.md\n\n"

static void each_rule_finds_its_fault(void **state)
{
	(void)state;
	static const struct {
		const char *file, *rule;
		enum diagnostic_level level;
		size_t count, line;
	} cases[] = {
		{ "## Q\n", "no-answer", DIAGNOSTIC_ERROR, 1, 1 },
		{ "\n##\nA\n", "no-question", DIAGNOSTIC_ERROR, 1, 2 },
		{ "## Q\nB {{c1::x\n", "cloze", DIAGNOSTIC_ERROR, 1, 2 },
		{ "## Q\n{{c1::}}\n", "cloze", DIAGNOSTIC_ERROR, 1, 2 },
		{ "## Q\n{{c1:: }}\n", "cloze", DIAGNOSTIC_ERROR, 1, 1 },
		{ "## Q\n<!-- card: a -->\nA\n\n## R\n<!-- card: a -->\nA\n",
		  "duplicate-key", DIAGNOSTIC_ERROR, 1, 6 },
		{ "## Q\nA\n\n## q\nB\n\n# D\n\n## Q\nC\n", "same-question",
		  DIAGNOSTIC_WARNING, 1, 4 },
		{ "# D\n\nText.\n", "no-card", DIAGNOSTIC_WARNING, 1, 1 },
		{ "", "no-card", DIAGNOSTIC_WARNING, 1, 1 },
		{ "## Q\n", "no-card", DIAGNOSTIC_WARNING, 0, 0 },
		{ "## Q\nA\n", "no-source", DIAGNOSTIC_STYLE, 1, 1 },
		{ "## Q\nA" SOURCE, "no-source", DIAGNOSTIC_STYLE, 0, 0 },
		{ "## Q\n<!-- card; category: drug -->\nA\n",
		  "unknown-category", DIAGNOSTIC_WARNING, 1, 1 },
		{ "## Q\n<!-- card; category: drug_class -->\nA\n",
		  "unknown-category", DIAGNOSTIC_WARNING, 0, 0 },
		{ "## Q\n<!-- card; status: so -->\nA\n", "unknown-word",
		  DIAGNOSTIC_ERROR, 1, 2 },
		{ "## Q\n<!-- card; evidence: so -->\nA\n", "unknown-word",
		  DIAGNOSTIC_ERROR, 1, 2 },
		{ "## Q\nA\n\x1B[2J\n", "control-character", DIAGNOSTIC_WARNING,
		  1, 3 },
		{ "## Q\nA \xE2\x80\xAE\n", "control-character",
		  DIAGNOSTIC_WARNING, 1, 2 },
		{ "## Q\r\nA\tB\r\n", "control-character", DIAGNOSTIC_WARNING,
		  0, 0 },
		{ "## Q\nA \xFF\n", "invalid-utf8", DIAGNOSTIC_ERROR, 1, 2 },
		{ "x\n\xC3\n\n## Q\nA\n", "invalid-utf8", DIAGNOSTIC_WARNING, 1,
		  2 },
		{ "## Q\n<!-- card: a b -->\nA\n", "bad-key", DIAGNOSTIC_ERROR,
		  1, 2 },
		{ "## Q\n<!-- card: a\nA\n", "unclosed", DIAGNOSTIC_ERROR, 1,
		  2 },
		{ "## Q\n<!-- card; x: y -->\nA\n", "unknown-setting",
		  DIAGNOSTIC_WARNING, 1, 2 },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++)
		assert_found(cases[i].file, cases[i].rule, cases[i].level,
			     cases[i].count, cases[i].line);
}

static void an_answer_of_sixty_words_is_not_too_long(void **state)
{
	(void)state;
	struct text file = TEXT_INIT;

	text_add_string(&file, "## Q\n");
	for (int i = 0; i < 30; i++)
		text_add_string(&file, "- two w\xC3\xB6rds\n");
	assert_found(file.bytes, "long-answer", DIAGNOSTIC_WARNING, 0, 0);
	text_add_string(&file, "- more\n");
	assert_found(file.bytes, "long-answer", DIAGNOSTIC_WARNING, 1, 2);
	text_release(&file);
}

static void categories_of_other_packs_can_be_known(void **state)
{
	(void)state;
	static const char *const names[] = { "drug" };
	struct lint_options options = { names, 1 };
	const char *file = "## Q\n<!-- card; category: drug -->\nA" SOURCE;
	struct diagnostic_list findings =
		lint_bytes(file, strlen(file), &options);

	assert_int_equal(findings.count, 0);
	diagnostic_list_release(&findings);
}

static void gaps_of_one_text_do_not_ask_the_same(void **state)
{
	(void)state;
	assert_found("## {{c1::a}} or {{c2::b}}\n", "same-question",
		     DIAGNOSTIC_WARNING, 0, 0);
}

static void the_rules_are_in_order(void **state)
{
	(void)state;
	for (size_t i = 1; lint_rules[i].name; i++) {
		const struct lint_rule *a = &lint_rules[i - 1];
		const struct lint_rule *b = &lint_rules[i];

		assert_true(
			a->level < b->level ||
			(a->level == b->level && strcmp(a->name, b->name) < 0));
	}
}

/* The page's EXAMPLES as it is shown, with the dash that \\(em stands for. */
static void shown_example(const char *page, struct text *out)
{
	const char *at = strstr(page, ".Sh EXAMPLES");

	at = at ? strstr(at, "offset indent\n") : NULL;
	assert_non_null(at);
	at += strlen("offset indent\n");
	for (const char *end = strstr(at, ".Ed"); at < end;) {
		bool dash = strncmp(at, "\\(em", 4) == 0;

		text_add(out, dash ? "\xE2\x80\x94" : at, dash ? 3 : 1);
		at += dash ? 4 : 1;
	}
}

static void the_example_of_the_manual_is_a_sound_deck(void **state)
{
	(void)state;
	const char *root = getenv("ROUNDS_ROOT");
	struct text path = TEXT_INIT, page = TEXT_INIT, file = TEXT_INIT;
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };
	struct error error = { 0 };

	text_printf(&path, "%s/packaging/man/rounds-deck.5", root ? root : ".");
	assert_true(file_read(path.bytes, FILE_SIZE_MAX, &page, &error));
	shown_example(page.bytes, &file);
	markdown_deck_read(&deck, "example",
			   (struct slice){ file.bytes, file.length },
			   &findings);
	assert_int_equal(findings.count, 0);
	assert_int_equal(deck.cards.count, 2);
	assert_string_equal(deck.cards.cards[0].sources[0].document,
			    "notes/ms.md");
	assert_int_equal(deck.cards.cards[1].kind, CARD_CLOZE);
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&path);
	text_release(&page);
	text_release(&file);
}

static void the_decks_that_come_with_it_have_no_finding(void **state)
{
	(void)state;
	static const char *const decks[] = { "decks/msc-properties.md",
					     "decks/evidence-gaps.md",
					     "decks/disease-features.md",
					     "decks/drug-classes.md" };
	const char *root = getenv("ROUNDS_ROOT");

	for (size_t i = 0; i < COUNT_OF(decks); i++) {
		struct text path = TEXT_INIT, file = TEXT_INIT;
		struct error error = { 0 };
		struct diagnostic_list findings;

		text_printf(&path, "%s/%s", root ? root : ".", decks[i]);
		assert_true(
			file_read(path.bytes, FILE_SIZE_MAX, &file, &error));
		findings = lint_bytes(file.bytes, file.length, NULL);
		for (size_t f = 0; f < findings.count; f++)
			print_error("%zu: %s\n", findings.items[f].place.line,
				    findings.items[f].text);
		assert_int_equal(findings.count, 0);
		diagnostic_list_release(&findings);
		text_release(&file);
		text_release(&path);
	}
}

static void the_manual_explains_each_rule(void **state)
{
	(void)state;
	static const char *const levels[] = { "Error", "Warning", "Style" };
	const char *root = getenv("ROUNDS_ROOT");
	struct text path = TEXT_INIT, page = TEXT_INIT, entry = TEXT_INIT;
	struct error error = { 0 };

	text_printf(&path, "%s/packaging/man/rounds-lint.1", root ? root : ".");
	assert_true(file_read(path.bytes, FILE_SIZE_MAX, &page, &error));
	for (size_t i = 0; lint_rules[i].name; i++) {
		text_clear(&entry);
		text_printf(&entry, "\n.It Cm %s\n%s: ", lint_rules[i].name,
			    levels[lint_rules[i].level]);
		if (!strstr(page.bytes, entry.bytes))
			fail_msg("rounds-lint.1 lacks %s", lint_rules[i].name);
	}
	text_release(&path);
	text_release(&page);
	text_release(&entry);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_rule_finds_its_fault),
		cmocka_unit_test(an_answer_of_sixty_words_is_not_too_long),
		cmocka_unit_test(categories_of_other_packs_can_be_known),
		cmocka_unit_test(gaps_of_one_text_do_not_ask_the_same),
		cmocka_unit_test(the_rules_are_in_order),
		cmocka_unit_test(the_manual_explains_each_rule),
		cmocka_unit_test(the_example_of_the_manual_is_a_sound_deck),
		cmocka_unit_test(the_decks_that_come_with_it_have_no_finding),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
