/* What a query says, and what is said about one that can't be read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/card.h"
#include "rounds/query.h"
#include "rounds/text.h"

static const char *const comparisons[] = { "<", "<=", "=", "!=", ">=", ">" };

static void dump_pair(struct text *out, const char *word,
		      const struct query *query);

/* (and a b), deck=A, is#0, ease<200: one spelling for every tree. */
static void dump(struct text *out, const struct query *query)
{
	static const char *const names[] = {
		[QUERY_WORD] = "",
		[QUERY_PHRASE] = "phrase",
		[QUERY_DECK] = "deck",
		[QUERY_TAG] = "tag",
		[QUERY_CATEGORY] = "category",
		[QUERY_DOCUMENT] = "document",
		[QUERY_STATUS] = "status",
		[QUERY_EVIDENCE] = "evidence",
		[QUERY_CARD_KIND] = "kind",
		[QUERY_STATE] = "state",
	};

	switch (query->kind) {
	case QUERY_AND:
		dump_pair(out, "and", query);
		return;
	case QUERY_OR:
		dump_pair(out, "or", query);
		return;
	case QUERY_NOT:
		text_add_string(out, "(not ");
		dump(out, query->left);
		text_add_char(out, ')');
		return;
	case QUERY_IS:
		text_printf(out, "is#%d", query->is);
		return;
	case QUERY_PROP:
		text_printf(out, "prop#%d%s%lld", query->property,
			    comparisons[query->compare],
			    (long long)query->number);
		return;
	case QUERY_RATED:
		text_printf(out, "rated %lld grade %d",
			    (long long)query->number, query->grade);
		return;
	case QUERY_ADDED:
		text_printf(out, "added %lld", (long long)query->number);
		return;
	default:
		text_printf(out, "%s=%s", names[query->kind],
			    query->text ? query->text : "NONE");
	}
}

static void dump_pair(struct text *out, const char *word,
		      const struct query *query)
{
	text_printf(out, "(%s ", word);
	dump(out, query->left);
	text_add_char(out, ' ');
	dump(out, query->right);
	text_add_char(out, ')');
}

static const struct reading {
	const char *name, *text, *tree;
} readings[] = {
	{ "a query without terms means every card", " \t ", "ALL" },
	{ "a word is looked for", "statin", "=statin" },
	{ "terms beside each other must all hold", "a b c",
	  "(and (and =a =b) =c)" },
	{ "and may be written", "a AND b", "(and =a =b)" },
	{ "or binds less than and", "a b or c d",
	  "(or (and =a =b) (and =c =d))" },
	{ "parentheses bind", "a (b or c)", "(and =a (or =b =c))" },
	{ "parentheses need no spaces", "a(b)c", "(and (and =a =b) =c)" },
	{ "a minus turns a term round", "-a b", "(and (not =a) =b)" },
	{ "a minus turns a parenthesis round", "-(a or b)",
	  "(not (or =a =b))" },
	{ "two minus signs are two", "--a", "(not (not =a))" },
	{ "a minus inside a word belongs to it", "beta-blocker",
	  "=beta-blocker" },
	{ "a phrase keeps its order", "\"heart failure\"",
	  "phrase=heart failure" },
	{ "a backslash takes a quote as it is", "\"say \\\"aah\\\"\"",
	  "phrase=say \"aah\"" },
	{ "a backslash takes a parenthesis as it is", "\\(a\\)", "=(a)" },
	{ "quoted words are looked for", "\"or\" \"and\"",
	  "(and phrase=or phrase=and)" },
	{ "a value may be quoted", "deck:\"Drug classes::MS\"",
	  "deck=Drug classes::MS" },
	{ "the whole term may be quoted", "\"deck:Drug classes\"",
	  "deck=Drug classes" },
	{ "a quoted colon and space stay a phrase", "\"tag: late\"",
	  "phrase=tag: late" },
	{ "only the first colon parts field and value", "deck:A::B",
	  "deck=A::B" },
	{ "a colon behind a digit belongs to the word", "12:30", "=12:30" },
	{ "none means without", "tag:none category:none",
	  "(and tag=NONE category=NONE)" },
	{ "quoted, none is a name", "tag:\"none\"", "tag=none" },
	{ "status is one of its words", "status:hedged", "status=hedged" },
	{ "evidence is one of its words", "evidence:guideline",
	  "evidence=guideline" },
	{ "kind is one of its words", "kind:cloze", "kind=cloze" },
	{ "is:due", "is:due", "is#0" },
	{ "is:flagged", "is:flagged", "is#5" },
	{ "is:leech", "is:leech", "is#6" },
	{ "is: takes the states of a card", "is:suspended", "state=suspended" },
	{ "an easiness is kept in hundredths", "prop:ease<2", "prop#0<200" },
	{ "an easiness may have decimals", "prop:ease>=1.3", "prop#0>=130" },
	{ "an easiness may have two decimals", "prop:ease=2.56", "prop#0=256" },
	{ "an interval is in days", "prop:interval>21", "prop#1>21" },
	{ "days late are negative", "prop:due<=-3", "prop#4<=-3" },
	{ "unlike", "prop:reps!=0", "prop#2!=0" },
	{ "rated in the last days", "rated:7", "rated 7 grade -1" },
	{ "rated with a grade", "rated:7:2", "rated 7 grade 2" },
	{ "added in the last days", "added:3", "added 3" },
	{ "letters beyond ASCII", "Sjögren -é", "(and =Sjögren (not =é))" },
};

static void read_it(void **state)
{
	const struct reading *reading = *state;
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct text tree = TEXT_INIT;
	struct query *query;

	if (!query_parse(reading->text, &arena, &query, &error))
		fail_msg("%s", error.text);
	if (query)
		dump(&tree, query);
	else
		text_add_string(&tree, "ALL");
	assert_string_equal(tree.bytes, reading->tree);
	text_release(&tree);
	arena_free(&arena);
}

static const struct fault {
	const char *name, *text, *told;
} faults[] = {
	{ "an unknown field", "a decks:b",
	  "query, column 3: no field 'decks'; use one of added, category, "
	  "deck, document, evidence, is, kind, prop, rated, status, tag, or "
	  "quote the term to look for it as text" },
	{ "columns count characters", "Sjögren é is:late",
	  "query, column 14: no condition 'late'; use one of due, new, "
	  "learned, buried, edited, flagged, leech, draft, active, suspended, "
	  "rejected, "
	  "orphaned" },
	{ "an unknown status", "status:maybe",
	  "query, column 8: no status 'maybe'; use one of negated, hedged, "
	  "attributed, asserted" },
	{ "an open quote", "a \"b c",
	  "query, column 3: the quote is not closed; end it with \"" },
	{ "an open parenthesis", "a (b or (c d)",
	  "query, column 3: the parenthesis is not closed; end it with )" },
	{ "a parenthesis too many", "a b) c",
	  "query, column 4: no parenthesis is open here; write \\) to look for "
	  "one" },
	{ "empty parentheses", "a ()",
	  "query, column 4: a term is missing here; write a word or "
	  "FIELD:VALUE, and quote \"and\" and \"or\" to look for them" },
	{ "or at the end", "a or",
	  "query, column 5: a term is missing here; write a word or "
	  "FIELD:VALUE, and quote \"and\" and \"or\" to look for them" },
	{ "a lone minus", "a - b",
	  "query, column 3: nothing follows the minus sign; write it right "
	  "before a term" },
	{ "a field without a value", "deck: A",
	  "query, column 6: nothing follows the colon; write a value" },
	{ "empty quotes", "\"\"",
	  "query, column 1: the quotes are empty; write a word between them" },
	{ "text behind a quote", "\"a\"b",
	  "query, column 4: text goes on behind the quote; put a space "
	  "between" },
	{ "a quote inside a word", "a\"b\"",
	  "query, column 2: a quote inside a word; put a space before it or "
	  "write \\\"" },
	{ "a backslash at the end", "a\\",
	  "query, column 3: nothing follows the backslash; write \\\\ for "
	  "one" },
	{ "an unknown property", "prop:easy<2",
	  "query, column 6: no property 'easy<2'; use one of ease, interval, "
	  "reps, lapses, due" },
	{ "a property without a comparison", "prop:ease",
	  "query, column 6: 'ease' compares nothing; write prop:ease<2 or "
	  "another of <= = != >= >" },
	{ "an easiness that is none", "prop:ease<2.5x",
	  "query, column 6: '2.5x' is no easiness; write a number such as 1.3 "
	  "or 2" },
	{ "days that are none", "rated:week",
	  "query, column 7: 'week' is no number of days from 1; write "
	  "rated:7" },
	{ "no day at all", "added:0",
	  "query, column 7: '0' is no number of days from 1; write added:7" },
	{ "a number beyond all days", "added:99999999999",
	  "query, column 7: '99999999999' is no number of days from 1; write "
	  "added:7" },
	{ "a grade that is none", "rated:7:6",
	  "query, column 7: '7:6' is not DAYS or DAYS:GRADE with a grade of 0 "
	  "to 5; write rated:7 or rated:7:2" },
	{ "bytes that are no text", "a \xff",
	  "query, column 1: not UTF-8 at byte 3; type it again" },
};

static void tell_it(void **state)
{
	const struct fault *fault = *state;
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct query *query = (struct query *)1;

	assert_false(query_parse(fault->text, &arena, &query, &error));
	assert_string_equal(error.text, fault->told);
	assert_int_equal(error.kind, ERROR_USAGE);
	assert_null(query);
	arena_free(&arena);
}

/* `count` times `part`, which must be refused with a text that says `told`. */
static void refuse_many(const char *part, size_t count, const char *told)
{
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct text text = TEXT_INIT;
	struct query *query;

	for (size_t i = 0; i < count; i++)
		text_add_string(&text, part);
	text_add_string(&text, "a");
	assert_false(query_parse(text.bytes, &arena, &query, &error));
	assert_non_null(strstr(error.text, told));
	text_release(&text);
	arena_free(&arena);
}

static void a_query_has_its_bounds(void **state)
{
	(void)state;
	refuse_many("(", QUERY_DEPTH_MAX + 1, "write it flatter");
	refuse_many("-", QUERY_DEPTH_MAX + 1, "write it flatter");
	refuse_many("a ", QUERY_TERMS_MAX, "more than 200 terms");
	refuse_many("abcdefgh", QUERY_BYTES_MAX / 8, "longer than 4096 bytes");
}

/* The parser's words are those of card.h, so that neither can drift. */
static void every_word_of_a_card_can_be_asked_for(void **state)
{
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct query *query;

	(void)state;
#define ASK(field, name, last)                                                 \
	for (int i = 0; i <= (int)(last); i++)                                 \
	assert_true(query_parse(arena_printf(&arena, field ":%s", name(i)),    \
				&arena, &query, &error))
	ASK("status", card_status_name, STATUS_ASSERTED);
	ASK("evidence", card_evidence_name, EVIDENCE_OPINION);
	ASK("kind", card_kind_name, CARD_LIST);
	ASK("is", card_state_name, CARD_ORPHANED);
	arena_free(&arena);
}

int main(void)
{
	static struct CMUnitTest
		tests[COUNT_OF(readings) + COUNT_OF(faults) + 2];
	size_t count = 0;

	for (size_t i = 0; i < COUNT_OF(readings); i++)
		tests[count++] = (struct CMUnitTest){
			.name = readings[i].name,
			.test_func = read_it,
			.initial_state = (void *)(uintptr_t)&readings[i],
		};
	for (size_t i = 0; i < COUNT_OF(faults); i++)
		tests[count++] = (struct CMUnitTest){
			.name = faults[i].name,
			.test_func = tell_it,
			.initial_state = (void *)(uintptr_t)&faults[i],
		};
	tests[count++] =
		(struct CMUnitTest)cmocka_unit_test(a_query_has_its_bounds);
	tests[count++] = (struct CMUnitTest)cmocka_unit_test(
		every_word_of_a_card_can_be_asked_for);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
