#include "generate/dispute.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
	struct arena arena;
	struct dispute_list list;
	struct error error;
};

static int open_list(void **state)
{
	static struct fixture fixture;

	fixture = (struct fixture){ .error = { 0 } };
	*state = &fixture;
	return 0;
}

static int close_list(void **state)
{
	struct fixture *f = *state;

	arena_free(&f->arena);
	return 0;
}

static bool add(struct fixture *f, const char *text)
{
	return dispute_read(&f->list, &f->arena, "gout.tsv", slice_of(text),
			    &f->error);
}

static const char *held(struct fixture *f, const char *question,
			const char *answer)
{
	const struct dispute *found = dispute_find(&f->list, question, answer);

	return found ? found->held : NULL;
}

static void a_card_with_a_word_of_every_group_is_disputed(void **state)
{
	struct fixture *f = *state;

	assert_true(add(f,
			"# comment\n\n"
			"gout\tallopurinol + wait|after\tstart it now\tACR\n"));
	assert_string_equal(held(f, "When is allopurinol started in gout?",
				 "After the flare"),
			    "start it now");
	assert_null(held(f, "What does allopurinol lower in gout?", "Urate"));
	assert_null(held(f, "When is allopurinol started in cancer?",
			 "After the flare"));
}

static void words_are_looked_for_from_their_beginning(void **state)
{
	struct fixture *f = *state;

	assert_true(add(f, "Gout\tCherr\tno effect shown\tACR\n"));
	assert_non_null(held(f, "What helps in GOUT?", "Cherries"));
	assert_null(held(f, "What is ragout?", "A dish with cherries"));
}

static void what_the_subject_is_set_apart_from_is_not_disputed(void **state)
{
	struct fixture *f = *state;

	assert_true(add(f, "gout\tautoimmun\tcrystals cause it\tACR\n"));
	assert_null(held(f, "Unlike gout, what is lupus?",
			 "An autoimmune disease"));
}

static void a_missing_column_is_told_with_its_place(void **state)
{
	struct fixture *f = *state;

	assert_false(add(f, "gout\tcherr\tno effect\tACR\ngout\tcherr\n"));
	assert_non_null(strstr(f->error.text, "gout.tsv:2:11: "));
	assert_int_equal(f->list.count, 1);
}

static void an_empty_alternative_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_false(add(f, "gout\tcherr|+plum\tno effect\tACR\n"));
	assert_false(add(f, "gout\tcherr+\tno effect\tACR\n"));
	assert_false(add(f, "|gout\tcherr\tno effect\tACR\n"));
}

static void a_fifth_column_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_false(add(f, "gout\tcherr\tno effect\tACR\tmore\n"));
	assert_non_null(strstr(f->error.text, "gout.tsv:1:26: "));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_list, close_list)
		TEST(a_card_with_a_word_of_every_group_is_disputed),
		TEST(words_are_looked_for_from_their_beginning),
		TEST(what_the_subject_is_set_apart_from_is_not_disputed),
		TEST(a_missing_column_is_told_with_its_place),
		TEST(an_empty_alternative_is_refused),
		TEST(a_fifth_column_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
