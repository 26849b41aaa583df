#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/cue.h"
#include "rounds/knowledge.h"

/*
 * The cues of a sentence as "kind(words -> governed words)", with those of
 * other kinds left out when `kinds` is not "".
 */
struct row {
	const char *name;
	const char *kinds; /* separated by spaces */
	const char *text;
	const char *expected;
};

static const struct row rows[] = {
	{ "a modal governs its clause", "hedge",
	  "Warm baths may ease stiff joints.",
	  "hedge(may -> may ease stiff joints)" },
	{ "coordinated verbs share their modal", "hedge",
	  "Yoga may reduce pain and improve sleep.",
	  "hedge(may -> may reduce pain and improve sleep)" },
	{ "a list of objects is carried across", "hedge",
	  "Steroids could raise pressure, sugar, and weight.",
	  "hedge(could -> could raise pressure, sugar, and weight)" },
	{ "a new subject and verb end the reach", "hedge",
	  "Rest might help, and swelling is treated with ice.",
	  "hedge(might -> might help,)" },
	{ "a finite verb is not governed by a modal before it", "hedge",
	  "Ice may help and is cheap.", "hedge(may -> may help)" },
	{ "a that-clause is governed across its conjunctions", "hedge",
	  "Data suggest that rest is safe and ice is cheap.",
	  "hedge(suggest that -> suggest that rest is safe and ice is "
	  "cheap)" },
	{ "a contrast ends the reach", "hedge",
	  "Rest might help, but ice has proved useless.",
	  "hedge(might -> might help,)" },
	{ "a leading concession keeps its hedge", "hedge",
	  "Although rest may help, ice is better.", "hedge(may -> may help)" },
	{ "lists inside a concession do not close it", "hedge",
	  "While rest may ease pain, swelling and fever, ice is better.",
	  "hedge(may -> may ease pain, swelling and fever)" },
	{ "a concession is not reached from outside", "hedge",
	  "Rest may help, although ice is better.", "hedge(may -> may help,)" },
	{ "brackets end the reach", "hedge", "Ice (which may burn) is cold.",
	  "hedge(may -> may burn)" },
	{ "a semicolon ends the reach", "hedge", "Ice may help; rest does.",
	  "hedge(may -> may help)" },
	{ "an adjective hedges its noun phrase", "hedge",
	  "A possible late effect of the drug is fatigue.",
	  "hedge(possible -> possible late effect)" },
	{ "a potential treatment is hedged", "hedge capability",
	  "It is a potential treatment for gout.",
	  "hedge(potential -> potential treatment)" },
	{ "the potential to do something is ability", "hedge capability",
	  "They have the unique potential to become bone.",
	  "capability(have the unique potential to become -> have the unique "
	  "potential to become bone)" },
	{ "the potential to help is hedged", "hedge capability",
	  "They have the potential to slow gout.",
	  "hedge(have the potential to -> have the potential to slow gout)" },
	{ "can is ability and no hedge", "hedge capability",
	  "Gout can damage joints.", "capability(can -> can damage joints)" },
	{ "what is thought is hedged", "hedge",
	  "Gout is thought to start early.",
	  "hedge(is thought to -> is thought to start early)" },
	{ "May is a month", "hedge", "It began in May 2012.", "" },
	{ "more likely compares", "hedge",
	  "Smokers are more likely to fall ill.", "" },
	{ "negation governs what follows", "negation",
	  "Gout does not affect the liver.",
	  "negation(does not -> does not affect the liver)" },
	{ "not only is no negation", "negation",
	  "Gout hurts not only the feet.", "" },
	{ "negative symptoms are no negation", "negation",
	  "The negative symptoms of psychosis respond to talking.", "" },
	{ "what is negative for a marker is no negation", "negation",
	  "Rh-negative mothers and HIV-negative donors are welcome.", "" },
	{ "a false negative is no negation", "negation",
	  "Early scans give false negative readings.", "" },
	{ "no later than is no negation", "negation",
	  "Give fluids no later than noon.", "" },
	{ "not more than a number is no negation", "negation",
	  "Take not more than 6 tablets.", "" },
	{ "not more effective is a negation", "negation",
	  "Ice is not more effective than rest.",
	  "negation(is not -> is not more effective than rest)" },
	{ "no increase is no negation", "negation",
	  "There was no increase in pain.", "" },
	{ "some negations reach back", "negation",
	  "In the end, gout was ruled out.",
	  "negation(was ruled out -> In the end, gout was ruled out)" },
	{ "a negated noun does not deny the statement", "negation",
	  "Rickets comes from a lack of vitamin D.",
	  "negation:noun(lack of -> lack of vitamin D)" },
	{ "what is unknown is a gap of its whole clause", "gap negation",
	  "The cause of gout is not fully understood.",
	  "gap:unknown(is not fully understood -> The cause of gout is not "
	  "fully understood)" },
	{ "work to be done is a gap", "gap",
	  "Further long-term studies are needed.",
	  "gap:work(Further long-term studies are needed -> Further "
	  "long-term studies are needed.)" },
	{ "a debate is a gap", "gap", "Its role remains controversial.",
	  "gap:debated(remains controversial -> Its role remains "
	  "controversial)" },
	{ "no cure is a gap", "gap", "There is currently no cure for gout.",
	  "gap:lacking(There is currently no cure for -> There is currently "
	  "no cure for gout)" },
	{ "named authors are told from studies", "attribution",
	  "Studies have shown it, as Smith et al. found.",
	  "attribution:studies(Studies have shown -> Studies have shown it, "
	  "as Smith et al. found.)"
	  "attribution:named(et al. -> Studies have shown it, as Smith et "
	  "al. found.)" },
	{ "animals are a preclinical ground", "preclinical trial",
	  "In mice, gout resolves.",
	  "preclinical(In mice -> In mice, gout resolves.)" },
	{ "a trial is a ground", "preclinical trial",
	  "A phase III trial found little.",
	  "trial(phase III trial -> A phase III trial found little.)" },
	{ "a meta-analysis is a review", "review trial",
	  "One meta-analysis disagrees.",
	  "review(meta-analysis -> One meta-analysis disagrees.)" },
	{ "bodies give guidelines", "guideline", "NICE recommends rest.",
	  "guideline(NICE recommends -> NICE recommends rest.)" },
	{ "a belief is an opinion and a hedge", "opinion hedge",
	  "Many experts believe that ice helps.",
	  "hedge(Many experts believe that -> Many experts believe that ice "
	  "helps)opinion(Many experts believe that -> Many experts believe "
	  "that ice helps.)" },
	{ "about a number is an approximation", "approximation",
	  "It hits about 40 people and says nothing about pain.",
	  "approximation(about -> about 40 people and says nothing about "
	  "pain)" },
	{ "how often", "frequency", "Gout rarely hurts.",
	  "frequency(rarely -> rarely hurts)" },
	{ "aims are goals", "goal", "Rest aims to ease pain.",
	  "goal(aims to -> aims to ease pain)" },
	{ "running work is ongoing", "ongoing",
	  "Ice is currently being investigated.",
	  "ongoing(is currently being investigated -> is currently being "
	  "investigated)" },
	{ "praise is hype", "hype", "A beacon of hope for all.",
	  "hype(beacon of hope -> beacon of hope)" },
	{ "promising is a weak hedge", "hype hedge", "A promising drug.",
	  "hedge(promising -> promising drug)" },
	{ "a call to act", "call", "Contact us today.",
	  "call(Contact us -> Contact us today.)" },
};

static struct cue_table *built_in(void)
{
	struct cue_table *table = cue_table_new();
	struct error error = { 0 };

	for (const struct knowledge_file *f = knowledge_files; f->name; f++)
		if (strstr(f->name, "/cues/") &&
		    !cue_table_add_file(table, f->name, slice_of(f->text),
					&error))
			fail_msg("%s", error.text);
	return table;
}

static void add_range(struct text *out, const char *text,
		      struct token_list tokens, size_t first, size_t end)
{
	if (end > first)
		text_add(out, text + tokens.tokens[first].start,
			 tokens.tokens[end - 1].end -
				 tokens.tokens[first].start);
}

static void describe(const struct row *row, const struct cue *cue,
		     struct token_list tokens, struct text *out)
{
	const char *kind = cue_kind_name(cue->kind);

	if (!strstr(row->kinds, kind))
		return;
	text_add_string(out, kind);
	if (*cue->detail)
		text_printf(out, ":%s", cue->detail);
	text_add_char(out, '(');
	add_range(out, row->text, tokens, cue->first, cue->end);
	text_add_string(out, " -> ");
	add_range(out, row->text, tokens, cue->from, cue->to);
	text_add_char(out, ')');
}

static void check_row(void **state)
{
	const struct row *row = *state;
	struct cue_table *table = built_in();
	struct arena arena = { 0 };
	struct slice text = slice_of(row->text);
	struct token_list tokens = token_split(text, &arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct cue_list cues = cue_find(table, NULL, tokens, &whole, &arena);
	struct text found = TEXT_INIT;

	for (size_t i = 0; i < cues.count; i++)
		describe(row, &cues.cues[i], tokens, &found);
	assert_string_equal(found.bytes, row->expected);
	text_release(&found);
	arena_free(&arena);
	cue_table_free(table);
}

static const struct fault {
	const char *name;
	const char *content;
	const char *expected;
} faults[] = {
	{ "an unknown kind is refused", "# ok\nhedg\tmay\tforward\n",
	  "x.tsv:2:1: unknown kind of cue" },
	{ "an unknown reach is refused", "hedge\tmay\tfar\n",
	  "x.tsv:1:11: unknown reach" },
	{ "a missing phrase is refused", "hedge\t\tforward\n",
	  "x.tsv:1:7: no phrase" },
	{ "a missing bracket is refused", "hedge\tmay [be\tnone\n",
	  "x.tsv:1:11: '[' without ']'" },
	{ "an empty alternative is refused", "hedge\ta||b\tnone\n",
	  "x.tsv:1:9: not one word" },
	{ "an alternative of two words is refused", "hedge\ta|b/c\tnone\n",
	  "x.tsv:1:9: not one word" },
	{ "a last empty alternative is refused", "hedge\ta|\tnone\n",
	  "x.tsv:1:7: a word is missing" },
	{ "a phrase that may be empty is refused", "hedge\t[a] [b]\tnone\n",
	  "x.tsv:1:7: every word may be missing" },
	{ "a fifth column is refused", "hedge\ta\tnone\t\tb\n",
	  "x.tsv:1:15: more than 4 columns" },
	{ "a long phrase is refused",
	  "hedge\ta a a a a a a a a a a a a a a a a\tnone\n",
	  "x.tsv:1:39: phrase too long" },
	{ "many missing words are refused",
	  "hedge\t[a] [a] [a] [a] [a] [a] [a] [a] [a] a\tnone\n",
	  "x.tsv:1:39: too many words" },
	{ "invalid text is refused", "hedge\t\xff\tnone\n",
	  "x.tsv:1:7: invalid UTF-8" },
};

static void check_fault(void **state)
{
	const struct fault *fault = *state;
	struct cue_table *table = cue_table_new();
	struct error error = { 0 };

	assert_false(cue_table_add_file(table, "x.tsv",
					slice_of(fault->content), &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	if (strncmp(error.text, fault->expected, strlen(fault->expected)))
		assert_string_equal(error.text, fault->expected);
	cue_table_free(table);
}

/* Indexes are those of the passage, also in its second sentence. */
static void indexes_are_those_of_the_passage(void **state)
{
	struct cue_table *table = cue_table_new();
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct slice text = SLICE("It may. Ice may help.");
	struct token_list tokens = token_split(text, &arena);
	struct sentence second = { .first = 3, .end = tokens.count };
	struct cue_list cues;

	(void)state;
	assert_true(cue_table_add_file(table, "x.tsv",
				       SLICE("hedge\tmay\tforward\r\n"),
				       &error));
	cues = cue_find(table, NULL, tokens, &second, &arena);
	assert_int_equal(cues.count, 1);
	assert_int_equal(cues.cues[0].first, 4);
	assert_int_equal(cues.cues[0].to, 6);
	assert_true(cue_governs(cues, CUE_HEDGE, 5, 6));
	assert_false(cue_governs(cues, CUE_HEDGE, 3, 4));
	assert_false(cue_governs(cues, CUE_NEGATION, 5, 6));
	arena_free(&arena);
	cue_table_free(table);
}

/* No sentence mark far and wide: the work must stay in proportion. */
static void long_texts_without_stops_are_survived(void **state)
{
	struct cue_table *table = built_in();
	struct arena arena = { 0 };
	struct text text = TEXT_INIT;
	struct token_list tokens;
	struct sentence whole = { 0 };
	struct cue_list cues;

	(void)state;
	for (size_t i = 0; i < 20000; i++)
		text_add_string(&text, i % 7 ? "may and not " : "although, (");
	tokens = token_split((struct slice){ text.bytes, text.length }, &arena);
	whole.end = tokens.count;
	cues = cue_find(table, NULL, tokens, &whole, &arena);
	assert_true(cues.count > 20000);
	for (size_t i = 0; i < cues.count; i++) {
		assert_true(cues.cues[i].from <= cues.cues[i].first);
		assert_true(cues.cues[i].end <= cues.cues[i].to);
		assert_true(cues.cues[i].to <= whole.end);
	}
	arena_free(&arena);
	text_release(&text);
	cue_table_free(table);
}

int main(void)
{
	enum {
		ROWS = sizeof rows / sizeof rows[0],
		FAULTS = sizeof faults / sizeof faults[0]
	};
	struct CMUnitTest tests[ROWS + FAULTS + 2] = { 0 };

	for (size_t i = 0; i < ROWS; i++) {
		tests[i].name = rows[i].name;
		tests[i].test_func = check_row;
		tests[i].initial_state = (void *)(uintptr_t)&rows[i];
	}
	for (size_t i = 0; i < FAULTS; i++) {
		tests[ROWS + i].name = faults[i].name;
		tests[ROWS + i].test_func = check_fault;
		tests[ROWS + i].initial_state = (void *)(uintptr_t)&faults[i];
	}
	tests[ROWS + FAULTS] = (struct CMUnitTest)cmocka_unit_test(
		indexes_are_those_of_the_passage);
	tests[ROWS + FAULTS + 1] = (struct CMUnitTest)cmocka_unit_test(
		long_texts_without_stops_are_survived);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
