#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "unit/parsing.h"

static struct pack *pack;
static struct match_memory memory;

/* How many lines match `text`, and how many are worth trying on it. */
static void count_lines(const char *text, size_t *matched, size_t *tried)
{
	const struct pattern_list *list = pack_patterns(pack);
	struct parsed parsed = { 0 };

	parse_text(&parsed, pack, pack_triggers(pack), slice_of(text));
	for (size_t i = 0; i < list->count; i++) {
		const struct pattern *pattern = &list->patterns[i];

		for (size_t l = 0; l < pattern->line_count; l++) {
			const struct match_line *line = &pattern->lines[l];
			bool fits = trigger_fits(line, parsed.reading.present);
			size_t reach = trigger_reach(line, &parsed.reading,
						     &parsed.parse);

			*tried += fits;
			if (line_matches_from(&parsed, pattern, line, &memory,
					      reach))
				fail_msg("%s reaches not so far in: %s",
					 pattern->name, text);
			if (!line_matches(&parsed, pattern, line, &memory))
				continue;
			++*matched;
			if (!fits)
				fail_msg("%s is held back from: %s",
					 pattern->name, text);
		}
	}
	arena_free(&parsed.arena);
}

static void no_line_that_matches_is_held_back(void **state)
{
	const struct pattern_list *list = pack_patterns(pack);
	size_t matched = 0, tried = 0;

	(void)state;
	for (size_t i = 0; i < list->count; i++)
		for (size_t k = 0; k < list->patterns[i].example_count; k++)
			count_lines(list->patterns[i].examples[k].text,
				    &matched, &tried);
	assert_true(matched >= list->count);
	assert_true(tried >= matched);
}

static void a_sentence_without_the_words_is_hardly_tried(void **state)
{
	const struct pattern_list *list = pack_patterns(pack);
	size_t matched = 0, tried = 0, lines = 0;

	(void)state;
	for (size_t i = 0; i < list->count; i++)
		lines += list->patterns[i].line_count;
	count_lines("Grey cats slept.", &matched, &tried);
	assert_int_equal(matched, 0);
	assert_true(tried * 10 < lines);
}

/* One line of a pattern, tried on a sentence that has, or lacks, its words. */
static bool line_fits_to(const char *match, const char *text, size_t *reach)
{
	struct pattern_list list = { 0 };
	struct trigger_table table = { 0 };
	struct parsed parsed = { 0 };
	struct arena arena = { 0 };
	struct error error = { 0 };
	const char *file = arena_printf(&arena,
					"pattern test.one\n"
					"  relation is\n"
					"  match %s\n"
					"  ask What is {S}?\n"
					"  answer {A}\n"
					"  about S\n  score 0.5\n",
					match);
	bool fits;

	if (!pattern_read(&list, &arena, "test.pat", slice_of(file), &error))
		fail_msg("%s", error.text);
	trigger_table_fill(&table, &list, &arena);
	parse_text(&parsed, pack, &table, slice_of(text));
	fits = trigger_fits(&list.patterns[0].lines[0], parsed.reading.present);
	*reach = trigger_reach(&list.patterns[0].lines[0], &parsed.reading,
			       &parsed.parse);
	arena_free(&parsed.arena);
	trigger_table_release(&table);
	arena_free(&arena);
	return fits;
}

static bool line_fits(const char *match, const char *text)
{
	size_t reach;

	return line_fits_to(match, text, &reach);
}

static void every_word_outside_a_choice_is_needed(void **state)
{
	(void)state;
	assert_true(line_fits("S:np known as A:np", "Gout, known as podagra."));
	assert_false(line_fits("S:np known as A:np", "Gout is well known."));
	assert_false(line_fits("S:np known as A:np", "Gout as a disease."));
}

static void what_may_be_absent_is_not_needed(void **state)
{
	(void)state;
	assert_true(line_fits("S:np ( also | now )? known as A:np",
			      "Gout, known as podagra."));
	assert_true(line_fits("S:np ( known | named )  as A:np",
			      "Gout, named as podagra."));
}

static void of_a_choice_one_word_is_needed(void **state)
{
	const char *match = "S:np ( due to | because of ) A:np";

	(void)state;
	assert_true(line_fits(match, "Gout is due to crystals."));
	assert_true(line_fits(match, "Gout hurts because of crystals."));
	assert_false(line_fits(match, "Gout hurts."));
	assert_true(line_fits("S:np ( due | A:np ) to B:np", "Gout to pain."));
}

static void a_verb_is_needed_at_the_head_of_a_group(void **state)
{
	(void)state;
	assert_false(line_fits("S:np V:verb(cause) A:np", "The cause hurts."));
	assert_true(line_fits("S:np V:verb(cause;passive) by A:np",
			      "Gout is caused by crystals."));
	assert_false(line_fits("S:np V:verb(cause;passive) by A:np",
			       "Gout causes pain by crystals."));
}

static void a_figure_needs_digits(void **state)
{
	(void)state;
	assert_true(line_fits("S:np lasts N:figure", "Gout lasts 3 days."));
	assert_false(line_fits("S:np lasts N:figure", "Gout lasts three."));
}

static void forms_of_verbs_and_plurals_count(void **state)
{
	(void)state;
	assert_true(line_fits("S:np V:verb(cause) A:np", "Gout caused pain."));
	assert_false(line_fits("S:np V:verb(cause) A:np", "Gout hurts."));
	assert_true(
		line_fits("symptom~ of S:np A:np", "The symptoms of gout."));
}

/* Up to where the line may begin, tried on a sentence. */
static size_t reach_of(const char *match, const char *text)
{
	size_t reach = 0;

	line_fits_to(match, text, &reach);
	return reach;
}

static void a_line_begins_before_the_last_of_its_rarest_words(void **state)
{
	const char *text = "Gout, known as podagra, is known and hurts.";

	(void)state;
	assert_int_equal(reach_of("S:np podagra A:np", text), 5);
	assert_int_equal(reach_of("S:np V:verb(hurt) A:np", text), 10);
	assert_int_equal(reach_of("S:np ( podagra )? A:np", text), 11);
	assert_int_equal(reach_of("S:np known A:np", text), 8);
}

static void a_line_begins_before_the_last_of_its_neighbours(void **state)
{
	const char *text = "Gout, known as podagra, is known and hurts.";

	(void)state;
	assert_int_equal(reach_of("S:np known as A:np", text), 3);
	assert_int_equal(reach_of("S:np known and A:np", text), 8);
	assert_int_equal(reach_of("S:np as known A:np", text), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_line_that_matches_is_held_back),
		cmocka_unit_test(a_sentence_without_the_words_is_hardly_tried),
		cmocka_unit_test(every_word_outside_a_choice_is_needed),
		cmocka_unit_test(what_may_be_absent_is_not_needed),
		cmocka_unit_test(of_a_choice_one_word_is_needed),
		cmocka_unit_test(a_verb_is_needed_at_the_head_of_a_group),
		cmocka_unit_test(a_figure_needs_digits),
		cmocka_unit_test(forms_of_verbs_and_plurals_count),
		cmocka_unit_test(
			a_line_begins_before_the_last_of_its_rarest_words),
		cmocka_unit_test(
			a_line_begins_before_the_last_of_its_neighbours),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
