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

/* "- a", "* a", "+ a", "1. a", "1) a" at the beginning of a line. */
static bool is_item(const char *line)
{
	size_t digits = strspn(line, "0123456789");

	if (digits)
		return strchr(".)", line[digits]) && line[digits] &&
		       line[digits + 1] == ' ';
	return *line && strchr("-*+", *line) && line[1] == ' ';
}

static void find_long_list(struct advise *advise,
			   const struct advise_card *card)
{
	size_t items = 0;

	if (card->card->kind != CARD_LIST)
		return;
	for (const char *at = card->card->answer; at; at = strchr(at, '\n')) {
		at += *at == '\n';
		items += is_item(at);
	}
	if (items > RUBRIC_LIST_ITEMS)
		diagnostic_add(advise->findings,
			       advise_place(advise, card, &card->answer,
					    SIZE_MAX),
			       DIAGNOSTIC_STYLE, "long-list",
			       "divide it into groups, a card of each",
			       "list has %zu items, more than %d", items,
			       RUBRIC_LIST_ITEMS);
}

void advise_answer(struct advise *advise, const struct advise_card *card)
{
	if (advise->deck->segments[card->segment].first_card != card->number)
		return;
	find_statements(advise, card);
	find_long_list(advise, card);
}
