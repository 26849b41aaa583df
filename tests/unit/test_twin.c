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
static char kind[] = "is_a";
static char factor[] = "factor";

static const struct pattern forward = { .relation = relation },
			    reversed = { .relation = relation,
					 .facet = factor },
			    several = { .relation = relation,
					.facet = factor,
					.several = true },
			    rank = { .relation = best, .facet = factor },
			    is_a = { .relation = kind, .definition = true };

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

	/* one of both stays, if they are twins */
	assert_false(twin_needless(claims, 2, 0) &&
		     twin_needless(claims, 2, 1));
	return twin_needless(claims, 2, 0);
}

static void what_one_drug_does_is_asked_of_the_drug(void **state)
{
	(void)state;
	assert_true(drops(&reversed, "Torasemide"));
}

static void several_drugs_are_asked_for(void **state)
{
	struct claim claims[] = {
		claim_of(&several, "Which drugs raise the risk of cramps?",
			 "- torasemide\n- aspirin\n- sirolimus"),
		claim_of(&forward,
			 "What do torasemide, aspirin and sirolimus raise?",
			 "The risk of cramps"),
	};

	(void)state;
	claims[0].kind = CARD_LIST;
	assert_false(drops(&reversed, "Torasemide or aspirin"));
	assert_false(twin_needless(claims, 2, 0));
	assert_true(twin_needless(claims, 2, 1));
}

static void a_role_is_no_definition(void **state)
{
	const struct claim claims[] = {
		claim_of(&is_a, "What is ascites?",
			 "A complication of cirrhosis"),
		claim_of(&forward, "What is a complication of cirrhosis?",
			 "Ascites"),
		claim_of(&is_a, "What is cirrhosis?", "Scarring of the liver"),
	};

	(void)state;
	assert_true(twin_needless(claims, 3, 0));
	assert_false(twin_needless(claims, 3, 1));
	assert_false(twin_needless(claims, 3, 2));
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
		cmocka_unit_test(a_role_is_no_definition),
		cmocka_unit_test(what_is_best_is_asked_for),
		cmocka_unit_test(another_answer_is_no_twin),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
