#include "generate/again.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "generate/opener.h"
#include "generate/stems.h"

enum { WORD_LIMIT = 64 };

/* The words of a text that tell something, in order of the alphabet. */
struct words {
	char stems[WORD_LIMIT][STEM_SIZE];
	size_t count;
};

struct telling {
	struct fact *fact;
	const char *asked; /* equal for facts that answer the same question */
	struct words *answer;
};

/* Beginnings of words that praise, or carry others. */
static const char *const empty[] = {
	"potent", "powerful", "profound",  "remarkable", "unique",  "strong",
	"effect", "propert",  "capabilit", "abilit",     "the",     "and",
	"of",     "in",       "for",       "with",       "to",      "a",
	"an",     "or",       "have",      "has",        "exhibit", "exert",
	"posses", "display",  "show",      "what",       "do",      "does",
	NULL
};

static bool is_empty(struct slice fold)
{
	for (size_t i = 0; empty[i]; i++) {
		size_t size;

		if (empty[i][0] != fold.bytes[0])
			continue;
		size = strlen(empty[i]);
		if (fold.length >= size &&
		    memcmp(fold.bytes, empty[i], size) == 0 &&
		    (size > 4 || fold.length == size))
			return true;
	}
	return false;
}

static struct words words_of(const struct fact_list *list, const char *text)
{
	struct words words;

	words.count =
		stems_of(list->words, text, is_empty, words.stems, WORD_LIMIT);
	return words;
}

/* Who says so is no part of what is asked. */
static const char *without_reporter(const char *question)
{
	size_t size = strlen(opener_seller);

	return strncasecmp(question, opener_seller, size) == 0 ? question + size
							       : question;
}

static const char *asked(const struct fact_list *list,
			 const struct claim *claim, struct arena *arena)
{
	struct words words = words_of(list, without_reporter(claim->question));
	struct text key = TEXT_INIT;
	const char *kept;

	text_printf(&key, "%s|%s|%s|%d|", claim->category, claim->subject,
		    claim->topic, claim->status == STATUS_NEGATED);
	for (size_t i = 0; i < words.count; i++)
		text_printf(&key, "%s ", words.stems[i]);
	kept = arena_strdup(arena, key.bytes);
	text_release(&key);
	return kept;
}

static bool holds(const struct words *all, const struct words *some)
{
	size_t k = 0;

	for (size_t i = 0; i < some->count; i++) {
		while (k < all->count &&
		       strcmp(all->stems[k], some->stems[i]) < 0)
			k++;
		if (k == all->count ||
		    strcmp(all->stems[k], some->stems[i]) != 0)
			return false;
	}
	return true;
}

/*
 * Is b told by a?  Of two definitions the better one stays; figures that
 * differ are a contradiction, not a repetition.
 */
static bool tells(const struct telling *a, const struct telling *b)
{
	const struct claim *x = &a->fact->claim, *y = &b->fact->claim;

	if (x->praise || y->praise || x->kind == CARD_CLOZE ||
	    y->kind == CARD_CLOZE || x->pattern->functional ||
	    y->pattern->functional || x->pattern->gap || y->pattern->gap)
		return false;
	if (x->pattern->definition && y->pattern->definition)
		return x->score > y->score || (x->score == y->score &&
					       a->fact->order < b->fact->order);
	if (holds(b->answer, a->answer) && a->answer->count == b->answer->count)
		return a->fact->order < b->fact->order;
	return holds(a->answer, b->answer);
}

static int compare_tellings(const void *a, const void *b)
{
	const struct telling *x = a, *y = b;
	int order = strcmp(x->asked, y->asked);

	return order ? order : (x->fact->order < y->fact->order ? -1 : 1);
}

static void mark(const struct fact_list *list, struct telling *tellings,
		 size_t count)
{
	struct arena arena = { 0 };

	for (size_t i = 0; i < count; i++) {
		tellings[i].answer =
			arena_alloc(&arena, sizeof *tellings[i].answer);
		*tellings[i].answer =
			words_of(list, tellings[i].fact->claim.answer);
	}
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < count; k++)
			if (i != k && !tellings[i].fact->again &&
			    tells(&tellings[i], &tellings[k]))
				tellings[k].fact->again = true;
	arena_free(&arena);
}

void again_find(struct fact_list *list)
{
	struct arena arena = { 0 };
	struct telling *tellings =
		arena_array(&arena, list->count + 1, sizeof *tellings);

	for (size_t i = 0; i < list->count; i++)
		tellings[i] = (struct telling){
			.fact = &list->facts[i],
			.asked = asked(list, &list->facts[i].claim, &arena),
		};
	qsort(tellings, list->count, sizeof *tellings, compare_tellings);
	for (size_t i = 0, end; i < list->count; i = end) {
		for (end = i + 1;
		     end < list->count &&
		     strcmp(tellings[end].asked, tellings[i].asked) == 0;
		     end++)
			;
		if (end > i + 1)
			mark(list, tellings + i, end - i);
	}
	arena_free(&arena);
}
