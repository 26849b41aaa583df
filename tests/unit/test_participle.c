/*
 * The participle of a verb, as the verbs of the built-in packs know it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generate/pack_private.h"
#include "generate/participle.h"

static const struct {
	const char *base, *participle; /* NULL: no verb known */
} cases[] = {
	{ "check", "checked" },       { "measure", "measured" },
	{ "stop", "stopped" },        { "give", "given" },
	{ "begin", "begun" },         { "withhold", "withheld" },
	{ "identify", "identified" }, { "gout", NULL },
};

static void participles_are_what_the_verbs_say(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *made =
			participle_of(pack_grammar(pack),
				      slice_of(cases[i].base), &arena);

		if (cases[i].participle)
			assert_string_equal(made, cases[i].participle);
		else
			assert_null(made);
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(participles_are_what_the_verbs_say),
	};

	return cmocka_run_group_tests_name("participle", tests, open_pack,
					   close_pack);
}
