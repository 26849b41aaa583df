#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "ui/render.h"

struct row {
	const char *name;
	const char *markdown;
	size_t columns;
	bool colour, utf8;
	const char *expected;
};

static const struct row rows[] = {
	{ "a paragraph is wrapped by columns", "one two three four five six",
	  20, false, true, "  one two three four\n  five six\n" },
	{ "wide characters count twice", "日本語日本語 日本語", 20, false, true,
	  "  日本語日本語\n  日本語\n" },
	{ "a word longer than the line is cut", "abcdefghijklmnopqrstuvwxyz",
	  20, false, true, "  abcdefghijklmnopqr\n  stuvwxyz\n" },
	{ "emphasis has no mark without colour", "a *b* **c** `d`", 40, false,
	  true, "  a b c `d`\n" },
	{ "emphasis is a style with colour", "a *b*", 40, true, true,
	  "  a \033[3mb\033[0m\n" },
	{ "a list keeps its bullets and hangs",
	  "- one two three four five\n- six\n", 20, false, true,
	  "  • one two three\n    four five\n  • six\n" },
	{ "a numbered list counts from its start", "3. a\n4. b\n", 40, false,
	  true, "  3. a\n  4. b\n" },
	{ "without UTF-8 only ASCII comes out", "- naïve “x” – 5 µg", 40, false,
	  false, "  * naive \"x\" - 5 ug\n" },
	{ "a line of code keeps its blanks and is cut where it must be",
	  "    if  x:  return 12345\n    y\n", 20, false, true,
	  "      if  x:  return\n       12345\n      y\n" },
	{ "a block quote has a bar", "> a\n>\n> b", 40, false, true,
	  "  │ a\n  │\n  │ b\n" },
	{ "a block quote after a paragraph is apart", "a\n\n> b", 40, false,
	  true, "  a\n\n  │ b\n" },
	{ "paragraphs are apart", "a\n\nb", 40, false, true, "  a\n\n  b\n" },
	{ "a list after a paragraph is apart", "a\n\n- b\n- c\n\nd", 40, false,
	  true, "  a\n\n  • b\n  • c\n\n  d\n" },
	{ "comments are not shown", "a\n\n<!-- card: x -->\n\nb", 40, false,
	  true, "  a\n\n  b\n" },
	{ "escape sequences are made visible", "a\033[2Jb\a", 40, true, true,
	  "  a␛[2Jb␇\n" },
	{ "marks that turn the direction are replaced", "a\u202Eb", 40, false,
	  true, "  a\uFFFDb\n" },
	{ "escape sequences in code are made visible", "`\033]0;x\a`", 40,
	  false, true, "  `␛]0;x␇`\n" },
	{ "an inner style leaves the outer one in force", "*a **b** c*", 40,
	  true, true, "  \033[3ma \033[1mb\033[0m\033[3m c\033[0m\n" },
	{ "a style does not reach the indent of the next line",
	  "one [two three four five six](two%20three)", 20, true, true,
	  "  one \033[4mtwo three four\033[0m\n  \033[4mfive six\033[0m\n"
	  "  (two%20three)\n" },
	{ "an address that is the text is shown once", "<https://a.example>",
	  40, false, true, "  https://a.example\n" },
	{ "raised and lowered text has characters of its own",
	  "CO<sub>2</sub>, 10<sup>-6</sup>, V<sub>max</sub>", 60, false, true,
	  "  CO₂, 10⁻⁶, Vₘₐₓ\n" },
	{ "what has no raised or lowered character is marked",
	  "x<sup>n q</sup>, k<sub>Q</sub>", 60, false, true,
	  "  x^(n q), k_Q\n" },
	{ "without UTF-8 raised and lowered text is ASCII",
	  "CO<sub>2</sub>, 10<sup>-6</sup>, V<sub>max</sub>", 60, false, false,
	  "  CO2, 10^-6, V_max\n" },
	{ "tags that are not closed, or not open, change nothing else",
	  "a</sub></b> *b* <sup>c <sub>d</sup> e", 60, true, true,
	  "  a \033[3mb\033[0m ^(c d) e\n" },
	{ "a table is aligned as its ruler says",
	  "| Drug | Dose |\n|:--|--:|\n| A | 5 mg |\n| Beta | 10 mg |", 40,
	  false, true,
	  "  Drug   Dose\n  ────  ─────\n  A      5 mg\n  Beta  10 mg\n" },
	{ "a table needs no outer borders and may lack cells",
	  "a | b | c\n---|:-:|---\nlong | x\n", 40, false, false,
	  "  a     b  c\n  ----  -  -\n  long  x\n" },
	{ "cells are Markdown, and an escaped border is a letter",
	  "| a | b |\n|---|---|\n| **x** \\| y | - 5 |", 40, true, true,
	  "  \033[1ma\033[0m      \033[1mb\033[0m\n  ─────  ───\n"
	  "  \033[1mx\033[0m | y  - 5\n" },
	{ "wide cells are wrapped",
	  "| Sign | Where it is seen |\n|---|---|\n"
	  "| Babinski | in the feet, above all of infants |",
	  30, false, true,
	  "  Sign      Where it is seen\n  ────────  ──────────────────\n"
	  "  Babinski  in the feet, above\n            all of infants\n" },
	{ "a table too wide for the terminal is stacked",
	  "| Drug | Mechanism | Use |\n|---|---|---|\n"
	  "| Colchicine | microtubules | attacks |\n"
	  "| Allopurinol | oxidase inhibitor | prevention |",
	  24, false, true,
	  "  Drug: Colchicine\n  Mechanism:\n    microtubules\n"
	  "  Use: attacks\n\n  Drug: Allopurinol\n  Mechanism: oxidase\n"
	  "    inhibitor\n  Use: prevention\n" },
	{ "a table in a list or a quote hangs there",
	  "- | a | b |\n  |---|---|\n  | c | d |\n\n"
	  "> | e | f |\n> |---|---|\n> | g | h |",
	  40, false, false,
	  "  * a  b\n    -  -\n    c  d\n\n  | e  f\n  | -  -\n  | g  h\n" },
	{ "a line of dashes without a border is no table", "a b\n- - -\nc | d",
	  40, false, true, "  a b\n\n  ---\n\n  c | d\n" },
	{ "escape sequences in a table are made visible",
	  "| a\033[2J |\n|---|\n| \a |", 40, false, true,
	  "  a␛[2J\n  ─────\n  ␇\n" },
	{ "empty text gives no line", "", 40, false, true, "" },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct terminal terminal = { .columns = row->columns,
				     .colour = row->colour,
				     .utf8 = row->utf8 };
	struct text text = TEXT_INIT;

	render_markdown(&text, row->markdown, "  ", &terminal);
	assert_string_equal(text.bytes, row->expected);
	text_release(&text);
}

static void a_list_entry_is_one_line(void **state)
{
	struct terminal terminal = { .utf8 = true, .colour = true };
	struct text text = TEXT_INIT;

	(void)state;
	render_line(&text, "a *b*\nc\n\n- d\n- e", &terminal);
	assert_string_equal(text.bytes, "a b c d e");
	text_release(&text);
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(rows) + 1];

	for (size_t i = 0; i < COUNT_OF(rows); i++)
		tests[i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	tests[COUNT_OF(rows)] =
		(struct CMUnitTest)cmocka_unit_test(a_list_entry_is_one_line);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
