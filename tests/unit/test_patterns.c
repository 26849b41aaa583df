/*
 * Every pattern of the built-in packs says what it is for: its examples
 * give a card by it, its counter-examples none.  One test a pattern.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "generate/pack_check.h"
#include "generate/pack_private.h"

static struct pack *pack;

static void keeps_its_examples(void **state)
{
	const struct pattern *pattern = *state;
	struct diagnostic_list findings = { 0 };
	struct text told = TEXT_INIT;

	pattern_check(pack, pattern, &findings);
	for (size_t i = 0; i < findings.count; i++) {
		diagnostic_format(&findings.items[i], &told);
		text_add_char(&told, '\n');
	}
	if (findings.count)
		fail_msg("%s", told.bytes);
	text_release(&told);
	diagnostic_list_release(&findings);
}

int main(void)
{
	struct error error = { 0 };
	const struct pattern_list *patterns;
	struct CMUnitTest *tests;
	int failed;

	pack = pack_new(&error);
	if (!pack || !pack_finish(pack, &error)) {
		print_error("%s\n", error.text);
		return 1;
	}
	patterns = pack_patterns(pack);
	tests = calloc(patterns->count, sizeof *tests);
	if (!tests)
		return 1;
	for (size_t i = 0; i < patterns->count; i++)
		tests[i] = (struct CMUnitTest){
			.name = patterns->patterns[i].name,
			.test_func = keeps_its_examples,
			.initial_state = &patterns->patterns[i],
		};
	failed = _cmocka_run_group_tests("patterns", tests, patterns->count,
					 NULL, NULL);
	free(tests);
	pack_free(pack);
	return failed;
}
