#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/key.h"

static const struct key_fact fact = {
	.category = "drug_class",
	.relation = "prescribed_for",
	.subject = "baclofen",
	.object = "spasticity",
	.scope = "multiple sclerosis",
	.facet = "purpose",
};

/* Computed with sha256sum over the fields, each ended by a zero byte. */
static void a_key_is_the_start_of_a_sha_256(void **state)
{
	char key[KEY_SIZE];

	(void)state;
	key_from_fact(&fact, key);
	assert_string_equal(key, "1052b139f6418fa6");
	key_from_question("Heart", "Which valve?", 0, key);
	assert_string_equal(key, "131b7c2170f6ebbb");
}

static void every_field_of_a_fact_changes_its_key(void **state)
{
	struct key_fact facts[8];
	char keys[8][KEY_SIZE];

	(void)state;
	for (size_t i = 0; i < 8; i++)
		facts[i] = fact;
	facts[1].category = "x";
	facts[2].relation = "x";
	facts[3].subject = "x";
	facts[4].object = "x";
	facts[5].scope = "x";
	facts[6].negated = true;
	facts[7].facet = "x";
	for (size_t i = 0; i < 8; i++) {
		key_from_fact(&facts[i], keys[i]);
		for (size_t j = 0; j < i; j++)
			assert_string_not_equal(keys[i], keys[j]);
	}
}

static void text_moving_between_fields_changes_the_key(void **state)
{
	const struct key_fact a = { .category = "ab", .relation = "c" };
	const struct key_fact b = { .category = "a", .relation = "bc" };
	char key_a[KEY_SIZE], key_b[KEY_SIZE];

	(void)state;
	key_from_fact(&a, key_a);
	key_from_fact(&b, key_b);
	assert_string_not_equal(key_a, key_b);
}

static void a_missing_field_is_an_empty_one(void **state)
{
	const struct key_fact empty = { .category = "a", .scope = "" };
	const struct key_fact missing = { .category = "a" };
	char key_a[KEY_SIZE], key_b[KEY_SIZE];

	(void)state;
	key_from_fact(&empty, key_a);
	key_from_fact(&missing, key_b);
	assert_string_equal(key_a, key_b);
}

static void equal_questions_get_different_keys_by_count(void **state)
{
	char first[KEY_SIZE], second[KEY_SIZE];

	(void)state;
	key_from_question(NULL, "Why?", 0, first);
	key_from_question(NULL, "Why?", 1, second);
	assert_string_not_equal(first, second);
}

static void later_ordinals_name_themselves(void **state)
{
	struct text key = TEXT_INIT;

	(void)state;
	key_of_ordinal("k", 1, &key);
	text_add_char(&key, ' ');
	key_of_ordinal("k", 12, &key);
	assert_string_equal(key.bytes, "k k-c12");
	text_release(&key);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_key_is_the_start_of_a_sha_256),
		cmocka_unit_test(every_field_of_a_fact_changes_its_key),
		cmocka_unit_test(text_moving_between_fields_changes_the_key),
		cmocka_unit_test(a_missing_field_is_an_empty_one),
		cmocka_unit_test(equal_questions_get_different_keys_by_count),
		cmocka_unit_test(later_ordinals_name_themselves),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
