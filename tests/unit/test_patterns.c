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

#include "generate/pack_private.h"
#include "generate/pattern.h"
#include "rounds/generate.h"

static struct pack *pack;

/* Is there a card by this pattern of an article on gout that says `text`? */
static bool used(const char *name, const char *text, struct text *said)
{
	struct generator *generator = generator_new(pack);
	struct text article = TEXT_INIT;
	struct card_list cards = { 0 };
	struct document document;
	struct error error = { 0 };
	bool found = false;

	text_printf(&article, "# Gout\n\n%s\n", text);
	assert_true(
		document_read(&document, "gout.md",
			      (struct slice){ article.bytes, article.length },
			      DOCUMENT_MARKDOWN, &error));
	generator_add(generator, &document, said);
	generator_finish(generator, &cards);
	for (size_t i = 0; i < cards.count; i++) {
		found = found || strcmp(cards.cards[i].pattern, name) == 0;
		text_printf(said, "  [%s] %s -> %s\n", cards.cards[i].pattern,
			    cards.cards[i].question, cards.cards[i].answer);
	}
	document_release(&document);
	card_list_release(&cards);
	generator_free(generator);
	text_release(&article);
	return found;
}

static void keeps_its_examples(void **state)
{
	const struct pattern *pattern = *state;
	size_t counts[2] = { 0 };

	for (size_t i = 0; i < pattern->example_count; i++) {
		const struct pattern_example *example = &pattern->examples[i];
		struct text said = TEXT_INIT;

		counts[example->counter]++;
		if (used(pattern->name, example->text, &said) ==
		    example->counter)
			fail_msg("%s:%zu: '%s' %s\n%s", pattern->file,
				 example->line, example->text,
				 example->counter ? "gives a card by it"
						  : "gives none by it",
				 said.bytes);
		text_release(&said);
	}
	if (!counts[0] || !counts[1])
		fail_msg("%s:%zu: '%s' needs an example and a counter-example",
			 pattern->file, pattern->line, pattern->name);
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
