/*
 * Whether an answer is one thing that is worth knowing.
 */
#include <stdint.h>
#include <string.h>

#include "generate/advise_card.h"
#include "generate/rubric.h"

/* Says something by itself, unlike "As a rule." or "Women, mostly." */
static bool is_statement(const struct advise_text *text,
			 const struct sentence *sentence)
{
	for (size_t i = sentence->first; i < sentence->end; i++)
		switch (text->tags[i].tag) {
		case TAG_VERB:
		case TAG_BE:
		case TAG_HAVE:
		case TAG_DO:
		case TAG_MODAL:
			return true;
		default:
			break;
		}
	return false;
}

static void find_statements(struct advise *advise,
			    const struct advise_card *card)
{
	const struct advise_text *text = &card->answer;
	size_t statements = 0;

	for (size_t i = 0; i < text->sentences.count; i++)
		statements += is_statement(text, &text->sentences.sentences[i]);
	if (card->card->kind == CARD_BASIC && statements > 1)
		diagnostic_add(advise->findings,
			       advise_place(advise, card, text, SIZE_MAX),
			       DIAGNOSTIC_STYLE, "several-facts",
			       "make a card of each, or move text below "
			       "'<!-- note -->'",
			       "answer says %zu things", statements);
}

/* "- a", "* a", "+ a", "1. a", "1) a" */
static bool is_item(struct slice line)
{
	size_t at = 0;

	while (at < line.length && line.bytes[at] >= '0' &&
	       line.bytes[at] <= '9')
		at++;
	if (at + 1 >= line.length || line.bytes[at + 1] != ' ')
		return false;
	return memchr(at ? ".)" : "-*+", line.bytes[at], at ? 2 : 3) != NULL;
}

static void find_long_list(struct advise *advise,
			   const struct advise_card *card)
{
	struct slice rest = card->answer.text, line;
	size_t items = 0;

	if (card->card->kind != CARD_LIST)
		return;
	while (slice_next_line(&rest, &line))
		items += is_item(line);
	if (items > RUBRIC_LIST_ITEMS)
		diagnostic_add(advise->findings,
			       advise_place(advise, card, &card->answer,
					    SIZE_MAX),
			       DIAGNOSTIC_STYLE, "long-list",
			       "divide it into groups, a card of each",
			       "list has %zu items, more than %d", items,
			       RUBRIC_LIST_ITEMS);
}

static bool has_word(const struct advise_text *text, const char *word)
{
	for (size_t i = 0; i < text->tokens.count; i++)
		if (token_is(&text->tokens.tokens[i], word))
			return true;
	return false;
}

/* "None", "It has no effect": says with words of the question it isn't so. */
static bool is_negated(const struct advise_text *answer)
{
	return has_word(answer, "no") || has_word(answer, "none") ||
	       has_word(answer, "not") || has_word(answer, "neither");
}

/* "B", "K", "ten": words that are an answer, though no content words. */
static bool has_short_word(const struct advise *advise,
			   const struct advise_text *text)
{
	for (size_t i = 0; i < text->tokens.count; i++) {
		const struct token *token = &text->tokens.tokens[i];

		if (text->tags[i].tag == TAG_NUMBER ||
		    (token->kind != TOKEN_MARK && token->fold.length < 3 &&
		     !grammar_find(pack_grammar(advise->pack), token)))
			return true;
	}
	return false;
}

/* What is not known may be said in words that tell nothing elsewhere. */
static bool may_be_plain(const struct card *card)
{
	return card->kind == CARD_LIST ||
	       (card->category && strcmp(card->category, "evidence_gap") == 0);
}

/*
 * Generated cards may have half of their answer in the question; whoever
 * writes "Which pain is this?  Chronic pain." means the rest.  A choice, "in
 * women or in men", has to name its answer.
 */
static void find_leak(struct advise *advise, const struct advise_card *card)
{
	struct rubric_weight weight =
		rubric_weigh(advise->pack, NULL, card->question.tokens,
			     card->answer.tokens, &advise->arena);

	if (!rubric_word_count(card->answer.tokens) ||
	    is_negated(&card->answer) || has_short_word(advise, &card->answer))
		return;
	if (weight.content && weight.leaked == weight.content &&
	    !has_word(&card->question, "or"))
		diagnostic_add(advise->findings,
			       advise_place(advise, card, &card->question,
					    SIZE_MAX),
			       DIAGNOSTIC_WARNING, "answer-in-question",
			       "ask without the words of the answer",
			       "question has every word of its answer");
	else if (!weight.leaked && !weight.telling && !may_be_plain(card->card))
		diagnostic_add(advise->findings,
			       advise_place(advise, card, &card->answer,
					    SIZE_MAX),
			       DIAGNOSTIC_STYLE, "vague-answer",
			       "say what exactly",
			       "answer has no word that tells something");
}

void advise_answer(struct advise *advise, const struct advise_card *card)
{
	find_leak(advise, card);
	if (advise->deck->segments[card->segment].first_card != card->number)
		return;
	find_statements(advise, card);
	find_long_list(advise, card);
}
