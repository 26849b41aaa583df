/*
 * Whether a question can be understood and answered by itself.
 */
#include <stdint.h>
#include <string.h>

#include "generate/advise_card.h"
#include "generate/rubric.h"

static bool is_at(const struct advise_text *text, size_t at, const char *word)
{
	return at < text->tokens.count &&
	       token_is(&text->tokens.tokens[at], word);
}

static enum word_tag tag_of(const struct advise_text *text, size_t at)
{
	return at < text->tokens.count ? text->tags[at].tag : TAG_STOP;
}

static bool is_question_word(const struct advise_text *text, size_t at)
{
	static const char *const words[] = { "what",  "which", "who",   "whom",
					     "whose", "when",  "where", "why",
					     "how",   NULL };

	return at < text->tokens.count &&
	       token_is_any(&text->tokens.tokens[at], words);
}

/* "Why is it important to", "How is it possible that". */
static bool is_empty_it(const struct advise_text *text, size_t at)
{
	if (!is_at(text, at, "it"))
		return false;
	for (size_t i = at + 1; i <= at + 2; i++)
		if (tag_of(text, i + 1) == TAG_TO || is_at(text, i + 1, "that"))
			return tag_of(text, i) == TAG_ADJECTIVE ||
			       is_at(text, i, "take");
	return is_at(text, at + 1, "take");
}

/* "those who", "those with": told by what follows. */
static bool is_explained(const struct advise_text *text, size_t at)
{
	enum word_tag next = tag_of(text, at + 1);

	return is_at(text, at, "those") &&
	       (next == TAG_RELATIVE || next == TAG_PREPOSITION);
}

/* A word that means nothing without something said before. */
static bool refers_back(const struct advise_text *text, size_t at)
{
	static const char *const words[] = { "it",    "its",   "they",
					     "them",  "their", "this",
					     "these", "those", NULL };

	return token_is_any(&text->tokens.tokens[at], words) &&
	       !is_empty_it(text, at) && !is_explained(text, at);
}

/* What a reference may mean: a noun, a gap, a picture. */
static bool may_be_meant(const struct advise_text *text, size_t at)
{
	const struct token *token = &text->tokens.tokens[at];

	return (tag_of(text, at) == TAG_NOUN && token->kind != TOKEN_MARK &&
		!is_question_word(text, at)) ||
	       token_is(token, "[");
}

/* "the above", "which of the following is": on a page, but not on a card. */
static bool points_elsewhere(const struct advise_text *text, size_t at)
{
	if (is_at(text, at, "aforementioned"))
		return true;
	if (!at || !is_at(text, at - 1, "the"))
		return false;
	if (is_at(text, at, "above"))
		return true;
	switch (tag_of(text, at + 1)) {
	case TAG_BE:
	case TAG_HAVE:
	case TAG_DO:
	case TAG_MODAL:
	case TAG_VERB:
	case TAG_STOP:
		return is_at(text, at, "following");
	default:
		return false;
	}
}

static void find_reference(struct advise *advise,
			   const struct advise_card *card)
{
	const struct advise_text *text = &card->question;

	for (size_t i = 0; i < text->tokens.count; i++) {
		const struct token *token = &text->tokens.tokens[i];

		if (!refers_back(text, i) && !points_elsewhere(text, i)) {
			if (may_be_meant(text, i))
				return;
			continue;
		}
		diagnostic_add(advise->findings,
			       advise_place(advise, card, text, i),
			       DIAGNOSTIC_WARNING, "dangling-reference",
			       "name what is meant",
			       "'%.*s' means nothing without what came before",
			       (int)(token->end - token->start),
			       text->text.bytes + token->start);
		return;
	}
}

/* "What is X, and how is it treated?" asks twice. */
static size_t second_question(const struct advise_text *text)
{
	for (size_t s = 0; s < text->sentences.count; s++) {
		const struct sentence *one = &text->sentences.sentences[s];

		if (s && one->question &&
		    text->sentences.sentences[s - 1].question)
			return one->first;
		if (!one->question || !is_question_word(text, one->first))
			continue;
		for (size_t i = one->first + 2; i < one->end; i++)
			if (is_question_word(text, i) &&
			    is_at(text, i - 1, "and"))
				return i;
	}
	return SIZE_MAX;
}

static void find_second(struct advise *advise, const struct advise_card *card)
{
	const struct advise_text *text = &card->question;
	size_t at = second_question(text);

	if (at != SIZE_MAX)
		diagnostic_add(advise->findings,
			       advise_place(advise, card, text, at),
			       DIAGNOSTIC_STYLE, "several-facts",
			       "make a card of each",
			       "here a second question begins");
}

/* "Does X cause Y?", but not "Is X older or younger than Y?". */
static bool asks_yes_or_no(const struct advise_text *text)
{
	size_t last = text->sentences.count - 1;
	const struct sentence *asked = &text->sentences.sentences[last];

	if (!asked->question)
		return false;
	for (size_t i = asked->first; i < asked->end; i++)
		if (is_at(text, i, "or"))
			return false;
	switch (tag_of(text, asked->first)) {
	case TAG_BE:
	case TAG_HAVE:
	case TAG_DO:
	case TAG_MODAL:
		return true;
	default:
		return is_at(text, asked->first, "true") ||
		       is_at(text, asked->first, "false");
	}
}

static void find_yes_or_no(struct advise *advise,
			   const struct advise_card *card)
{
	const struct advise_text *text = &card->question;
	size_t count = text->sentences.count;

	if (!count || !asks_yes_or_no(text))
		return;
	diagnostic_add(advise->findings,
		       advise_place(advise, card, text,
				    text->sentences.sentences[count - 1].first),
		       DIAGNOSTIC_STYLE, "yes-or-no",
		       "ask which, what, how or why",
		       "question can be answered by yes or no");
}

void advise_question(struct advise *advise, const struct advise_card *card)
{
	size_t words = rubric_word_count(card->question.tokens);

	if (advise->deck->segments[card->segment].first_card != card->number)
		return;
	find_reference(advise, card);
	find_second(advise, card);
	find_yes_or_no(advise, card);
	if (words > RUBRIC_QUESTION_WORDS)
		diagnostic_add(advise->findings,
			       advise_place(advise, card, &card->question,
					    SIZE_MAX),
			       DIAGNOSTIC_STYLE, "long-question",
			       "ask for one thing in few words",
			       "question has %zu words, more than %d", words,
			       RUBRIC_QUESTION_WORDS);
}
