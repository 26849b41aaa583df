/*
 * card_view - a card as text for the terminal.
 *
 * Pure: everything goes into a text that the caller prints.  All of a
 * card's words pass safe_add() or render_markdown() on the way.
 */
#ifndef ROUNDS_UI_CARD_VIEW_H
#define ROUNDS_UI_CARD_VIEW_H

#include "rounds/card.h"
#include "rounds/text.h"
#include "ui/source_view.h"
#include "ui/terminal.h"

/*
 * One quiet line above the question: deck, category and `progress` (may be
 * NULL), as far as each is known.
 */
void card_view_head(struct text *text, const struct card *card,
		    const char *progress, const struct terminal *terminal);

void card_view_question(struct text *text, const struct card *card,
			const struct terminal *terminal);

/*
 * Answer and note, then one quiet line: source, status, evidence.  Of a cloze
 * the whole text, its gap filled.
 */
void card_view_answer(struct text *text, const struct card *card,
		      const struct terminal *terminal);

/*
 * Every source in full: document, section, verbatim quote, bytes.  The first
 * one's quote is shown in its paragraph when `first` is not NULL.
 */
void card_view_sources(struct text *text, const struct card *card,
		       const struct source_view *first,
		       const struct terminal *terminal);

/* What a category is called for people: "drug_class" is "drug class". */
void card_view_category(struct text *text, const char *category,
			const struct terminal *terminal);

#endif
