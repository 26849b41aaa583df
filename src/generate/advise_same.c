/*
 * Cards that teach the same in other words.
 */
#include <stdlib.h>
#include <string.h>

#include "generate/advise_card.h"
#include "generate/rubric.h"

/* What a card asks and answers, without order, endings and small words. */
struct gist {
	const char *stems;
	size_t card;
};

static int compare_stems(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Append the stems of the content words, each once; returns how many. */
static size_t add_stems(struct advise *advise, struct token_list tokens,
			struct text *out)
{
	const char **stems =
		arena_array(&advise->arena, tokens.count + 1, sizeof *stems);
	size_t count = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		char stem[64];
		size_t size;

		if (!rubric_is_content(advise->pack, &tokens.tokens[i]))
			continue;
		size = word_stem(tokens.tokens[i].fold, stem);
		stems[count++] = arena_strndup(&advise->arena, stem, size);
	}
	if (count)
		qsort(stems, count, sizeof *stems, compare_stems);
	for (size_t i = 0; i < count; i++)
		if (!i || strcmp(stems[i], stems[i - 1]) != 0) {
			text_add_string(out, stems[i]);
			text_add_char(out, ' ');
		}
	return count;
}

/*
 * Empty when there are too few words to tell.  What is asked stays apart
 * from what is answered: a card and its reverse are two.
 */
static const char *gist_of(struct advise *advise,
			   const struct advise_card *card)
{
	struct text text = TEXT_INIT;
	size_t asked = add_stems(advise, card->question.tokens, &text);
	const char *gist = "";

	text_add_string(&text, "? ");
	if (add_stems(advise, card->answer.tokens, &text) && asked > 1)
		gist = arena_strndup(&advise->arena, text.bytes, text.length);
	text_release(&text);
	return gist;
}

static int compare_gists(const void *a, const void *b)
{
	const struct gist *left = a, *right = b;
	int order = strcmp(left->stems, right->stems);

	return order ? order
		     : (left->card > right->card) - (left->card < right->card);
}

static void find_same(struct advise *advise, const struct advise_card *first,
		      const struct advise_card *card)
{
	/* The same question is lint's; the gaps of one text are no two. */
	if (first->segment == card->segment ||
	    strcmp(first->card->question, card->card->question) == 0)
		return;
	diagnostic_add(advise->findings,
		       advise_place(advise, card, &card->question, SIZE_MAX),
		       DIAGNOSTIC_WARNING, "same-fact", "keep one of them",
		       "the card in line %zu asks and answers in the same "
		       "words",
		       first->question.line);
}

void advise_same(struct advise *advise)
{
	size_t count = advise->deck->cards.count;
	struct gist *gists = arena_array(&advise->arena, count, sizeof *gists);

	for (size_t i = 0; i < count; i++)
		gists[i] =
			(struct gist){ gist_of(advise, &advise->cards[i]), i };
	if (count)
		qsort(gists, count, sizeof *gists, compare_gists);
	for (size_t i = 1, first = 0; i < count; i++)
		if (!*gists[i].stems ||
		    strcmp(gists[i].stems, gists[first].stems) != 0)
			first = i;
		else
			find_same(advise, &advise->cards[gists[first].card],
				  &advise->cards[gists[i].card]);
}
