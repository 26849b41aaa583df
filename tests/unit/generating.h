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

/*
 * The cards of an article in Markdown; release them with card_list_release.
 * `explain`, unless NULL, gets what came of each sentence.
 */
static inline struct card_list explain_article(const struct pack *knowledge,
					       const char *article,
					       struct text *explain)
{
	struct generator *generator = generator_new(knowledge);
	struct card_list cards = { 0 };
	struct document document;
	struct error error = { 0 };

	assert_true(document_read(&document, "a.md", slice_of(article),
				  DOCUMENT_MARKDOWN, &error));
	generator_add(generator, &document, explain);
	document_release(&document);
	generator_finish(generator, &cards);
	generator_free(generator);
	return cards;
}

static inline struct card_list generate_article(const struct pack *knowledge,
						const char *article)
{
	return explain_article(knowledge, article, NULL);
}

/* The cards of sentences below a title; `explain` as above. */
static inline struct card_list explain_under(const struct pack *knowledge,
					     const char *title,
					     const char *sentences,
					     struct text *explain)
{
	struct text article = TEXT_INIT;
	struct card_list cards;

	text_printf(&article, "# %s\n\n%s\n", title, sentences);
	cards = explain_article(knowledge, article.bytes, explain);
	text_release(&article);
	return cards;
}

static inline struct card_list generate_under(const struct pack *knowledge,
					      const char *title,
					      const char *sentences)
{
	return explain_under(knowledge, title, sentences, NULL);
}

#endif
