#include "rounds/advise.h"

#include <stdint.h>
#include <string.h>

#include "generate/advise_card.h"
#include "rounds/utf8.h"

const struct lint_rule advise_rules[] = {
	{ "answer-in-question", DIAGNOSTIC_WARNING,
	  "the question has every word of the answer" },
	{ "dangling-reference", DIAGNOSTIC_WARNING,
	  "a question speaks of what is not on the card" },
	{ "same-fact", DIAGNOSTIC_WARNING,
	  "two cards ask and answer in the same words" },
	{ "long-list", DIAGNOSTIC_STYLE, "a list has more than 8 items" },
	{ "long-question", DIAGNOSTIC_STYLE,
	  "a question has more than 45 words" },
	{ "several-facts", DIAGNOSTIC_STYLE,
	  "a card asks or answers more than one thing" },
	{ "unexpanded-abbreviation", DIAGNOSTIC_STYLE,
	  "a short form is spelt out nowhere in the deck" },
	{ "vague-answer", DIAGNOSTIC_STYLE,
	  "an answer has no word that tells something" },
	{ "yes-or-no", DIAGNOSTIC_STYLE,
	  "a question can be answered by yes or no" },
	{ NULL, DIAGNOSTIC_STYLE, NULL },
};

/* The bytes of a line of the segment; empty if it has no such line. */
static struct slice line_of(const struct markdown_segment *segment, size_t line)
{
	struct slice rest = segment->bytes, found;

	for (size_t at = segment->line; slice_next_line(&rest, &found); at++)
		if (at == line)
			return found;
	return SLICE("");
}

/* The column of the word in the line, in code points; 1 if it isn't there. */
static size_t column_of(struct slice line, struct slice word)
{
	size_t column = 1;

	for (size_t at = 0; at + word.length <= line.length; column++) {
		uint32_t code;

		if (memcmp(line.bytes + at, word.bytes, word.length) == 0)
			return column;
		at += utf8_decode(line.bytes + at, line.length - at, &code);
	}
	return 1;
}

struct diagnostic_place advise_place(const struct advise *advise,
				     const struct advise_card *card,
				     const struct advise_text *text, size_t at)
{
	struct diagnostic_place place = { advise->deck->file, text->line, 1 };
	const struct token *token;
	struct slice word, line;

	if (at >= text->tokens.count)
		return place;
	token = &text->tokens.tokens[at];
	word = (struct slice){ text->text.bytes + token->start,
			       token->end - token->start };
	line = line_of(&advise->deck->segments[card->segment], text->line);
	place.column = column_of(line, word);
	return place;
}

static struct advise_text read_text(struct advise *advise, const char *text,
				    size_t line)
{
	struct advise_text read = { .text = slice_of(text), .line = line };
	struct tagged *tags;

	read.tokens = token_split(read.text, &advise->arena);
	read.sentences = sentence_split(read.text, read.tokens, &advise->arena);
	tags = arena_array(&advise->arena, read.tokens.count, sizeof *tags);
	for (size_t i = 0; i < read.sentences.count; i++)
		grammar_tag(pack_grammar(advise->pack), read.tokens,
			    &read.sentences.sentences[i],
			    tags + read.sentences.sentences[i].first);
	read.tags = tags;
	return read;
}

static void read_cards(struct advise *advise)
{
	const struct markdown_deck *deck = advise->deck;
	size_t count = deck->cards.count;

	advise->cards =
		arena_array(&advise->arena, count, sizeof *advise->cards);
	for (size_t i = 0; i < count; i++) {
		const struct card *card = &deck->cards.cards[i];
		const struct markdown_place *place = &deck->places[i];
		size_t answer_line = place->answer_line ? place->answer_line
							: place->question_line;

		advise->cards[i] = (struct advise_card){
			.card = card,
			.number = i,
			.segment = place->segment,
			.question = read_text(advise, card->question,
					      place->question_line),
			.answer = read_text(advise, card->answer, answer_line),
		};
	}
}

void advise_deck(const struct markdown_deck *deck, const struct pack *pack,
		 struct diagnostic_list *findings)
{
	struct advise advise = {
		.deck = deck,
		.pack = pack,
		.findings = findings,
	};

	read_cards(&advise);
	for (size_t i = 0; i < deck->cards.count; i++) {
		advise_question(&advise, &advise.cards[i]);
		advise_answer(&advise, &advise.cards[i]);
	}
	advise_abbreviations(&advise);
	advise_same(&advise);
	diagnostic_sort(findings);
	arena_free(&advise.arena);
}
