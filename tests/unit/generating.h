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
#include <string.h>
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

/*
 * A sentence, and the card that it is to give; `question` NULL: it gives none,
 * and `answer` is in the reason why.
 */
struct asked_case {
	const char *name;
	const char *sentence;
	const char *question, *answer;
};

/* Check it in an article on asthma; other cards may stand beside. */
static inline void check_asked(const struct pack *knowledge,
			       const struct asked_case *c)
{
	struct text explain = TEXT_INIT;
	struct card_list cards =
		explain_under(knowledge, "Asthma", c->sentence, &explain);
	const struct card *found = NULL;

	for (size_t i = 0; i < cards.count; i++) {
		print_message("asked: %s\n", cards.cards[i].question);
		if (c->question &&
		    strcmp(cards.cards[i].question, c->question) == 0)
			found = &cards.cards[i];
	}
	if (c->question) {
		assert_non_null(found);
		assert_string_equal(found->answer, c->answer);
	} else {
		assert_int_equal(cards.count, 0);
		if (!strstr(explain.bytes, c->answer))
			fail_msg("%s", explain.bytes);
	}
	text_release(&explain);
	card_list_release(&cards);
}

/* The test fails unless the article gives the card. */
static inline void assert_card(const struct pack *knowledge,
			       const char *article, const char *question,
			       const char *answer)
{
	struct card_list cards = generate_article(knowledge, article);
	bool found = false;

	for (size_t i = 0; i < cards.count && !found; i++)
		found = strcmp(cards.cards[i].question, question) == 0 &&
			strcmp(cards.cards[i].answer, answer) == 0;
	if (!found)
		for (size_t i = 0; i < cards.count; i++)
			print_error("Q: %s A: %s\n", cards.cards[i].question,
				    cards.cards[i].answer);
	assert_true(found);
	card_list_release(&cards);
}

/* The card with this answer; the test fails without. */
static inline const struct card *card_answering(const struct card_list *cards,
						const char *answer)
{
	for (size_t i = 0; i < cards->count; i++)
		if (strcmp(cards->cards[i].answer, answer) == 0)
			return &cards->cards[i];
	fail_msg("no card says '%s'", answer);
	return NULL;
}

#endif
