/*
 * generating - the cards that the generator makes of an article, for tests
 * that look at what is asked and answered.
 */
#ifndef TESTS_GENERATING_H
#define TESTS_GENERATING_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/generate.h"

/* The cards of an article in Markdown; release them with card_list_release. */
static inline struct card_list generate_article(const struct pack *pack,
						const char *article)
{
	struct generator *generator = generator_new(pack);
	struct card_list cards = { 0 };
	struct document document;
	struct error error = { 0 };

	assert_true(document_read(&document, "a.md", slice_of(article),
				  DOCUMENT_MARKDOWN, &error));
	generator_add(generator, &document, NULL);
	document_release(&document);
	generator_finish(generator, &cards);
	generator_free(generator);
	return cards;
}

/* The cards of sentences below a title. */
static inline struct card_list generate_under(const struct pack *pack,
					      const char *title,
					      const char *sentences)
{
	struct text article = TEXT_INIT;
	struct card_list cards;

	text_printf(&article, "# %s\n\n%s\n", title, sentences);
	cards = generate_article(pack, article.bytes);
	text_release(&article);
	return cards;
}

#endif
