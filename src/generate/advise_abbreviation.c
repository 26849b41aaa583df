/*
 * Short forms that no card of the deck spells out.
 */
#include <stdlib.h>
#include <string.h>

#include "generate/advise_card.h"
#include "rounds/abbreviation.h"

/* A short form where it is used, or where its meaning is said. */
struct short_form {
	struct slice form;
	const struct advise_card *card; /* NULL: its meaning is said */
	const struct advise_text *text;
	size_t at; /* token of the text */
};

struct short_forms {
	struct short_form *items;
	size_t count, capacity;
};

static void add(struct advise *advise, struct short_forms *forms,
		struct short_form form)
{
	forms->items = arena_grow(&advise->arena, forms->items, forms->count,
				  &forms->capacity, sizeof *forms->items);
	forms->items[forms->count++] = form;
}

/* "MS" of "MSs", which is more than one. */
static struct slice without_plural(struct slice form)
{
	if (form.length > 2 && form.bytes[form.length - 1] == 's')
		form.length--;
	return form;
}

/* Two capitals or more and no digit; "CD4" and "T" are names. */
static bool looks_short(struct slice form)
{
	size_t capitals = 0;

	form = without_plural(form);
	for (size_t i = 0; i < form.length; i++)
		if (form.bytes[i] >= 'A' && form.bytes[i] <= 'Z')
			capitals++;
		else
			return false;
	return capitals > 1;
}

static bool is_roman(struct slice form)
{
	for (size_t i = 0; i < form.length; i++)
		if (!strchr("IVX", form.bytes[i]))
			return false;
	return true;
}

/* Inside a term of the field ("TNF inhibitor"), or a word ("NOT"). */
static bool is_known(const struct pack *pack, const struct advise_text *text,
		     size_t at)
{
	enum { TERM_WORDS = 4 }; /* before it in the same term */
	const struct token *tokens = text->tokens.tokens;
	size_t first = at > TERM_WORDS ? at - TERM_WORDS : 0;
	struct lexicon_match match;

	if (grammar_find(pack_grammar(pack), &tokens[at]))
		return true;
	for (size_t i = first; i <= at; i++)
		if (lexicon_find(pack_lexicon(pack), tokens, i,
				 text->tokens.count, &match, 1) &&
		    !match.abbreviation && match.end > at)
			return true;
	return false;
}

/* "the CORAL trial", "MESEMS, a phase II trial": a name, whatever it means. */
static bool names_a_study(const struct advise_text *text, size_t at)
{
	static const char *const kinds[] = { "trial", "trials", "study",
					     "registry", "cohort" };
	enum { REACH = 8 }; /* words and marks */

	for (size_t i = at + 1; i <= at + REACH && i < text->tokens.count; i++)
		for (size_t k = 0; k < COUNT_OF(kinds); k++)
			if (token_is(&text->tokens.tokens[i], kinds[k]))
				return true;
	return false;
}

static void add_uses(struct advise *advise, struct short_forms *forms,
		     const struct advise_card *card,
		     const struct advise_text *text)
{
	for (size_t i = 0; i < text->tokens.count; i++) {
		const struct token *token = &text->tokens.tokens[i];
		struct slice form = { text->text.bytes + token->start,
				      token->end - token->start };

		if (!looks_short(form) || is_roman(form) ||
		    is_known(advise->pack, text, i))
			continue;
		add(advise, forms,
		    (struct short_form){
			    .form = without_plural(form),
			    .card = names_a_study(text, i) ? NULL : card,
			    .text = text,
			    .at = i,
		    });
	}
}

static void add_definitions(struct advise *advise, struct short_forms *forms,
			    const char *string)
{
	struct slice text = slice_of(string ? string : "");
	struct token_list tokens = token_split(text, &advise->arena);
	struct sentence_list sentences =
		sentence_split(text, tokens, &advise->arena);

	for (size_t s = 0; s < sentences.count; s++) {
		struct abbreviation_list found =
			abbreviation_find(text, tokens, &sentences.sentences[s],
					  &advise->arena);

		for (size_t i = 0; i < found.count; i++) {
			const struct abbreviation *one = &found.items[i];
			struct slice form = { text.bytes + one->short_start,
					      one->short_end -
						      one->short_start };

			add(advise, forms,
			    (struct short_form){
				    .form = without_plural(form) });
		}
	}
}

static void add_card(struct advise *advise, struct short_forms *forms,
		     const struct advise_card *card)
{
	const struct card *said = card->card;

	add_uses(advise, forms, card, &card->question);
	add_uses(advise, forms, card, &card->answer);
	add_definitions(advise, forms, said->question);
	add_definitions(advise, forms, said->answer);
	add_definitions(advise, forms, said->note);
	for (size_t i = 0; i < said->source_count; i++)
		add_definitions(advise, forms, said->sources[i].quote);
}

/* By form; where it is defined before where it is used, then in order. */
static int compare(const void *a, const void *b)
{
	const struct short_form *left = a, *right = b;
	size_t size = left->form.length < right->form.length
			      ? left->form.length
			      : right->form.length;
	int order = memcmp(left->form.bytes, right->form.bytes, size);

	if (!order)
		order = (left->form.length > right->form.length) -
			(left->form.length < right->form.length);
	if (!order)
		order = (left->card != NULL) - (right->card != NULL);
	if (order || !left->card)
		return order;
	order = (left->card > right->card) - (left->card < right->card);
	if (!order) /* the question stands before the answer in the struct */
		order = (left->text > right->text) - (left->text < right->text);
	return order ? order : (left->at > right->at) - (left->at < right->at);
}

void advise_abbreviations(struct advise *advise)
{
	struct short_forms forms = { 0 };

	for (size_t i = 0; i < advise->deck->cards.count; i++)
		add_card(advise, &forms, &advise->cards[i]);
	if (forms.count)
		qsort(forms.items, forms.count, sizeof *forms.items, compare);
	for (size_t i = 0; i < forms.count; i++) {
		const struct short_form *form = &forms.items[i];

		if (!form->card ||
		    (i && slice_equal(form[-1].form, form->form)))
			continue;
		diagnostic_add(
			advise->findings,
			advise_place(advise, form->card, form->text, form->at),
			DIAGNOSTIC_STYLE, "unexpanded-abbreviation",
			"spell it out where it is first used: 'long form "
			"(SHORT)'",
			"'%.*s' is spelt out nowhere in the deck",
			(int)form->form.length, form->form.bytes);
	}
}
