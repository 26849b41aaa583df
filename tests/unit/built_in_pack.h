/*
 * built_in_pack - the built-in packs, opened once for all tests of a file,
 * and tests made of a table of cases.
 */
#ifndef TESTS_BUILT_IN_PACK_H
#define TESTS_BUILT_IN_PACK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/pack.h"

static struct pack *pack; /* between open_pack and close_pack */

static inline int open_pack(void **state)
{
	struct error error = { 0 };

	(void)state;
	pack = pack_new(&error);
	if (pack && pack_finish(pack, &error))
		return 0;
	print_error("%s\n", error.text);
	return -1;
}

static inline int close_pack(void **state)
{
	(void)state;
	pack_free(pack);
	return 0;
}

/*
 * Check each of `count` cases of `size` bytes, whose first member is its name
 * and which `check` gets as its state, then run `more` tests.  What main()
 * returns.
 */
static inline int run_cases(const char *group, CMUnitTestFunction check,
			    const void *cases, size_t size, size_t count,
			    const struct CMUnitTest *more, size_t more_count)
{
	struct CMUnitTest *tests = calloc(count + more_count, sizeof *tests);
	const char *at = cases;
	int failed;

	if (!tests)
		return 1;
	for (size_t i = 0; i < count; i++, at += size)
		tests[i] = (struct CMUnitTest){
			.name = *(const char *const *)(const void *)at,
			.test_func = check,
			.initial_state = (void *)(uintptr_t)at,
		};
	for (size_t i = 0; i < more_count; i++)
		tests[count + i] = more[i];
	failed = _cmocka_run_group_tests(group, tests, count + more_count,
					 open_pack, close_pack);
	free(tests);
	return failed;
}

#define RUN_CASES(group, check, cases)                                         \
	run_cases(group, check, cases, sizeof *(cases), COUNT_OF(cases), NULL, \
		  0)

#endif
