/*
 * Of two cards that ask for one fact from both its ends, one is enough.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "generate/twin.h"

static char relation[] = "risk_factor", best[] = "superlative";
static char factor[] = "factor";

static const struct pattern forward = { .relation = relation },
			    reversed = { .relation = relation,
					 .facet = factor },
			    rank = { .relation = best, .facet = factor };

static struct claim claim_of(const struct pattern *pattern,
			     const char *question, const char *answer)
{
	return (struct claim){ .pattern = pattern,
			       .question = question,
			       .answer = answer };
}

static bool drops(const struct pattern *pattern, const char *drug)
{
	const struct claim claims[] = {
		claim_of(pattern, "What raises the risk of cramps?", drug),
		claim_of(&forward, "What does torasemide or aspirin raise?",
			 "The risk of cramps"),
	};

	assert_false(twin_needless(claims, 2, 1));
	return twin_needless(claims, 2, 0);
}

static void what_one_drug_does_is_asked_of_the_drug(void **state)
{
	(void)state;
	assert_true(drops(&reversed, "Torasemide"));
}

static void several_drugs_are_asked_for(void **state)
{
	(void)state;
	assert_false(drops(&reversed, "Torasemide or aspirin"));
}

static void what_is_best_is_asked_for(void **state)
{
	(void)state;
	assert_false(drops(&rank, "Torasemide"));
}

static void another_answer_is_no_twin(void **state)
{
	(void)state;
	assert_false(drops(&reversed, "Furosemide"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_one_drug_does_is_asked_of_the_drug),
		cmocka_unit_test(several_drugs_are_asked_for),
		cmocka_unit_test(what_is_best_is_asked_for),
		cmocka_unit_test(another_answer_is_no_twin),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
