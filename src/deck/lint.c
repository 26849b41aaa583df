#include "rounds/lint.h"

#include <stdlib.h>
#include <string.h>

#include "deck/markdown_parts.h"
#include "rounds/utf8.h"

const struct lint_rule lint_rules[] = {
	{ "bad-key", DIAGNOSTIC_ERROR, "a key is more than one word" },
	{ "cloze", DIAGNOSTIC_ERROR,
	  "a cloze has no end, hides nothing, or has a wrong number" },
	{ "control-character", DIAGNOSTIC_ERROR,
	  "there is a NUL byte; a warning for other control characters" },
	{ "duplicate-key", DIAGNOSTIC_ERROR,
	  "a card has the key of a card before it" },
	{ "invalid-utf8", DIAGNOSTIC_ERROR,
	  "a byte is no UTF-8; a warning outside of cards" },
	{ "no-answer", DIAGNOSTIC_ERROR, "there is no text below a question" },
	{ "no-question", DIAGNOSTIC_ERROR, "there is no text in a heading" },
	{ "too-large", DIAGNOSTIC_ERROR, "the file is larger than 64 MiB" },
	{ "unclosed", DIAGNOSTIC_ERROR,
	  "a comment or code block has no end and takes in what follows" },
	{ "unknown-word", DIAGNOSTIC_ERROR,
	  "a status, evidence, state or kind is none that there is" },
	{ "long-answer", DIAGNOSTIC_WARNING,
	  "an answer has more than 60 words" },
	{ "no-card", DIAGNOSTIC_WARNING, "there is no card in the file" },
	{ "same-question", DIAGNOSTIC_WARNING,
	  "two cards of a deck ask the same" },
	{ "unknown-category", DIAGNOSTIC_WARNING,
	  "a category is none that is known" },
	{ "unknown-setting", DIAGNOSTIC_WARNING,
	  "a setting has a name that says nothing" },
	{ "no-source", DIAGNOSTIC_STYLE,
	  "a card does not say where it comes from" },
	{ NULL, DIAGNOSTIC_STYLE, NULL },
};

static const char *const default_categories[] = {
	"msc_property",
	"disease_feature",
	"drug_class",
	"evidence_gap",
};

struct lint {
	const struct markdown_deck *deck;
	struct lint_options options;
	struct diagnostic_list *findings;
	struct arena arena;
};

static struct diagnostic_place at_line(const struct lint *lint, size_t line)
{
	return (struct diagnostic_place){ .file = lint->deck->file,
					  .line = line,
					  .column = 1 };
}

/* What separates words is white space; what has no letter is no word. */
static size_t count_words(const char *text)
{
	size_t length = strlen(text), words = 0;
	bool inside = false;

	for (size_t at = 0; at < length;) {
		uint32_t code;

		at += utf8_decode(text + at, length - at, &code);
		if (utf8_is_space(code) || code == '\n' || code == '\t') {
			inside = false;
		} else if (!inside &&
			   (utf8_is_letter(code) || utf8_is_digit(code))) {
			inside = true;
			words++;
		}
	}
	return words;
}

static bool is_category(const struct lint *lint, const char *category)
{
	for (size_t i = 0; i < lint->options.category_count; i++)
		if (strcmp(lint->options.categories[i], category) == 0)
			return true;
	return false;
}

static void lint_card(struct lint *lint, const struct card *card,
		      const struct markdown_place *place)
{
	size_t words = count_words(card->answer);

	if (words > LINT_ANSWER_WORDS)
		diagnostic_add(lint->findings,
			       at_line(lint, place->answer_line
						     ? place->answer_line
						     : place->question_line),
			       DIAGNOSTIC_WARNING, "long-answer",
			       "divide the card, or move text below "
			       "'<!-- note -->'",
			       "answer has %zu words, more than %d", words,
			       LINT_ANSWER_WORDS);
	if (card->category && !is_category(lint, card->category))
		diagnostic_add(lint->findings,
			       at_line(lint, place->question_line),
			       DIAGNOSTIC_WARNING, "unknown-category",
			       "see rounds-deck(5) for those that are",
			       "category '%s' is not known", card->category);
	if (!card->source_count)
		diagnostic_add(lint->findings,
			       at_line(lint, place->question_line),
			       DIAGNOSTIC_STYLE, "no-source",
			       "close the answer with a block quote",
			       "card does not say where it comes from");
}

/* A question folded for comparison, with its deck in front. */
struct asked {
	const char *text;
	size_t card;
};

static int compare_asked(const void *a, const void *b)
{
	const struct asked *left = a, *right = b;
	int order = strcmp(left->text, right->text);

	if (order)
		return order;
	return left->card < right->card ? -1 : left->card > right->card;
}

static const char *fold_question(struct lint *lint, const struct card *card)
{
	struct text text = TEXT_INIT;
	const char *folded;

	if (card->deck)
		text_add_string(&text, card->deck);
	text_add_char(&text, '\n');
	utf8_fold(&text, card->question, strlen(card->question));
	folded = arena_strndup(&lint->arena, text.bytes, text.length);
	text_release(&text);
	return folded;
}

static void lint_questions(struct lint *lint)
{
	const struct markdown_deck *deck = lint->deck;
	size_t count = deck->cards.count;
	struct asked *asked = arena_array(&lint->arena, count, sizeof *asked);

	for (size_t i = 0; i < count; i++)
		asked[i] = (struct asked){
			fold_question(lint, &deck->cards.cards[i]), i
		};
	if (count)
		qsort(asked, count, sizeof *asked, compare_asked);
	for (size_t i = 1, first = 0; i < count; i++) {
		const struct markdown_place *place =
			&deck->places[asked[i].card];

		if (strcmp(asked[i].text, asked[first].text) != 0) {
			first = i;
			continue;
		}
		diagnostic_add(lint->findings,
			       at_line(lint, place->question_line),
			       DIAGNOSTIC_WARNING, "same-question",
			       "ask for what tells them apart",
			       "the card in line %zu asks the same",
			       deck->places[asked[first].card].question_line);
	}
}

/* C0 but white space, DEL, C1, and marks that turn the text around. */
static bool is_control(uint32_t code)
{
	return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') ||
	       (code >= 0x7F && code < 0xA0) ||
	       (code >= 0x202A && code <= 0x202E) ||
	       (code >= 0x2066 && code <= 0x2069);
}

/* The first byte of a segment that should not be there. */
static void lint_bytes(struct lint *lint,
		       const struct markdown_segment *segment)
{
	struct slice bytes = segment->bytes;
	struct diagnostic_place place = at_line(lint, segment->line);

	for (size_t at = 0; at < bytes.length;) {
		size_t end = markdown_line_end(bytes, at);

		for (place.column = 1; at < end; place.column++) {
			uint32_t code;
			size_t size =
				utf8_decode(bytes.bytes + at, end - at, &code);

			if (code == UTF8_INVALID) {
				diagnostic_add(lint->findings, place,
					       DIAGNOSTIC_WARNING,
					       "invalid-utf8",
					       "save the file as UTF-8",
					       "byte 0x%02X is no UTF-8",
					       (unsigned char)bytes.bytes[at]);
				return;
			}
			if (is_control(code)) {
				diagnostic_add(lint->findings, place,
					       DIAGNOSTIC_WARNING,
					       "control-character",
					       "take it out",
					       "there is the control "
					       "character U+%04X",
					       (unsigned)code);
				return;
			}
			at += size;
		}
		at = markdown_next_line(bytes, at);
		place.line++;
	}
}

void lint_deck(const struct markdown_deck *deck,
	       const struct lint_options *options,
	       struct diagnostic_list *findings)
{
	struct lint lint = { .deck = deck, .findings = findings };

	if (options)
		lint.options = *options;
	if (!lint.options.category_count)
		lint.options =
			(struct lint_options){ default_categories,
					       COUNT_OF(default_categories) };
	for (size_t i = 0; i < deck->segment_count; i++)
		if (deck->segments[i].kind != MARKDOWN_BROKEN)
			lint_bytes(&lint, &deck->segments[i]);
	for (size_t i = 0; i < deck->cards.count; i++)
		lint_card(&lint, &deck->cards.cards[i], &deck->places[i]);
	if (!deck->cards.count && !findings->counts[DIAGNOSTIC_ERROR])
		diagnostic_add(
			findings, at_line(&lint, 1), DIAGNOSTIC_WARNING,
			"no-card",
			"ask in a heading of level 2, see rounds-deck(5)",
			"there is no card in the file");
	lint_questions(&lint);
	diagnostic_sort(findings);
	arena_free(&lint.arena);
}
