/*
 * Which facts contradict each other.
 *
 * Three ways, all between facts about the same subject: one denies what the
 * other says; the same question has two different figures (fact.c keeps them
 * apart); or they differ in one word only and the two words are opposites.
 */
#include <stdlib.h>
#include <string.h>

#include "generate/doubt.h"
#include "generate/gist.h"
#include "generate/opposite.h"
#include "generate/pairing.h"
#include "rounds/memory.h"
#include "rounds/token.h"

static bool same_stems(const uint32_t *a, size_t a_count, const uint32_t *b,
		       size_t b_count)
{
	size_t shared = 0;

	for (size_t i = 0; i < a_count; i++)
		for (size_t k = 0; k < b_count; k++)
			if (a[i] == b[k]) {
				shared++;
				break;
			}
	return a_count && b_count && shared * 5 >= a_count * 4 &&
	       shared * 5 >= b_count * 4;
}

/* All stems but one are shared, and the two that are left are opposites. */
static bool turned_round(const struct gist_words *words, const struct gist *a,
			 const struct gist *b)
{
	uint32_t left = 0, right = 0;
	size_t i = 0, k = 0;

	if (a->all_count != b->all_count || a->all_count < 3)
		return false;
	while (i < a->all_count || k < b->all_count) {
		if (i < a->all_count && k < b->all_count &&
		    a->all[i] == b->all[k]) {
			i++;
			k++;
		} else if (k == b->all_count ||
			   (i < a->all_count && a->all[i] < b->all[k])) {
			if (left)
				return false;
			left = a->all[i++];
		} else {
			if (right)
				return false;
			right = b->all[k++];
		}
	}
	return left && right &&
	       opposite(gist_word(words, left), gist_word(words, right));
}

static bool contradict(const struct gist_words *words, const struct gist *a,
		       const struct gist *b)
{
	bool a_negated = a->fact->claim.status == STATUS_NEGATED;
	bool b_negated = b->fact->claim.status == STATUS_NEGATED;

	if (a->fact->again || b->fact->again || a->fact->claim.praise ||
	    b->fact->claim.praise)
		return false;
	if (a->fact->rival == b->index || b->fact->rival == a->index)
		return true;
	if (a->fact->claim.pattern->gap || b->fact->claim.pattern->gap)
		return false;
	if (a->fact->family[0] && strcmp(a->fact->family, b->fact->family) == 0)
		return false; /* members of one list */
	if (a_negated != b_negated &&
	    same_stems(a->answer, a->answer_count, b->answer, b->answer_count))
		return true;
	return a_negated == b_negated && turned_round(words, a, b);
}

static void add_flag(struct fact_list *list, struct fact *fact,
		     const char *flag)
{
	const char **flags =
		arena_array(&list->arena, fact->claim.flag_count + 1,
			    sizeof *flags);

	for (size_t i = 0; i < fact->claim.flag_count; i++) {
		if (strcmp(fact->claim.flags[i], flag) == 0)
			return;
		flags[i] = fact->claim.flags[i];
	}
	flags[fact->claim.flag_count++] = arena_strdup(&list->arena, flag);
	fact->claim.flags = flags;
}

static void link_pair(struct fact_list *list, struct fact *a, struct fact *b)
{
	add_flag(list, a, arena_printf(&list->arena, "conflict:%s", b->key));
	add_flag(list, b, arena_printf(&list->arena, "conflict:%s", a->key));
	/* Two flat statements: which is right is not for us to say. */
	if (a->claim.status != STATUS_HEDGED &&
	    b->claim.status != STATUS_HEDGED) {
		add_flag(list, a, "hold:conflict");
		add_flag(list, b, "hold:conflict");
	}
}

static void link_doubt(void *context, size_t doubt, size_t statement,
		       bool opposed)
{
	struct fact_list *list = context;
	struct fact *a = &list->facts[doubt], *b = &list->facts[statement];

	b->claim.praise = false;
	if (opposed) {
		link_pair(list, a, b);
		return;
	}
	add_flag(list, a, arena_printf(&list->arena, "see:%s", b->key));
	add_flag(list, b, arena_printf(&list->arena, "see:%s", a->key));
}

/* Facts of one subject that may contradict each other. */
struct rivals {
	struct gist *gists; /* one a fact */
	struct pair {
		size_t first, second; /* by index; the first is told first */
	} * pairs;
	size_t count, capacity;
};

static void add_pair(void *context, size_t a, size_t b)
{
	struct rivals *rivals = context;
	bool in_order =
		rivals->gists[a].fact->order < rivals->gists[b].fact->order;

	if (rivals->gists[a].subject != rivals->gists[b].subject)
		return;
	if (rivals->count == rivals->capacity) {
		rivals->capacity = rivals->capacity * 2 + 64;
		rivals->pairs = xreallocarray(rivals->pairs, rivals->capacity,
					      sizeof *rivals->pairs);
	}
	rivals->pairs[rivals->count++] =
		in_order ? (struct pair){ a, b } : (struct pair){ b, a };
}

static uint64_t mixed(uint64_t number)
{
	number *= UINT64_C(0x9E3779B97F4A7C15);
	return number ^ number >> 32;
}

/*
 * Two answers that share four fifths of their stems have one in common among
 * the first of each, one more than a fifth.
 */
static void add_denials(struct pairing *pairing, const struct gist *gist)
{
	size_t first = gist->answer_count / 5 + 1;

	for (size_t i = 0; i < gist->answer_count && i < first; i++)
		pairing_add(pairing,
			    mixed(mixed(gist->subject) + gist->answer[i]),
			    gist->index,
			    gist->fact->claim.status == STATUS_NEGATED);
}

/* Under all of its stems but the one that has an opposite. */
static void add_turns(struct pairing *pairing, const struct gist_words *words,
		      const struct gist *gist)
{
	uint64_t all = mixed(gist->subject);

	for (size_t i = 0; i < gist->all_count; i++)
		all += mixed(gist->all[i]);
	for (size_t i = 0; i < gist->all_count; i++) {
		enum opposite_side side = gist_side(words, gist->all[i]);

		if (side != OPPOSITE_NONE)
			pairing_add(pairing, all - mixed(gist->all[i]),
				    gist->index, side == OPPOSITE_OTHER);
	}
}

static void find_rivals(struct rivals *rivals, const struct gist_words *words,
			size_t count)
{
	struct pairing denials = { 0 }, turns = { 0 };

	for (size_t i = 0; i < count; i++) {
		const struct gist *gist = &rivals->gists[i];

		if (gist->fact->rival < count)
			add_pair(rivals, i, gist->fact->rival);
		add_denials(&denials, gist);
		add_turns(&turns, words, gist);
	}
	pairing_each(&denials, add_pair, rivals);
	pairing_each(&turns, add_pair, rivals);
	pairing_release(&denials);
	pairing_release(&turns);
}

static int compare_pairs(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	if (x->first != y->first)
		return x->first < y->first ? -1 : 1;
	return (x->second > y->second) - (x->second < y->second);
}

static void link_rivals(struct fact_list *list, const struct rivals *rivals,
			const struct gist_words *words)
{
	const struct gist *gists = rivals->gists;

	if (rivals->count) /* else there is nothing to point at */
		qsort(rivals->pairs, rivals->count, sizeof *rivals->pairs,
		      compare_pairs);
	for (size_t i = 0; i < rivals->count; i++) {
		const struct gist *a = &gists[rivals->pairs[i].first];
		const struct gist *b = &gists[rivals->pairs[i].second];

		if (contradict(words, a, b)) /* a flag is added once only */
			link_pair(list, a->fact, b->fact);
	}
}

void fact_link_conflicts(struct fact_list *list)
{
	struct arena scratch = { 0 };
	struct gist_words words = { .arena = &scratch };
	struct rivals rivals = { 0 };

	rivals.gists = arena_array_unset(&scratch, list->count + 1,
					 sizeof *rivals.gists);
	for (size_t i = 0; i < list->count; i++)
		rivals.gists[i] = gist_of(list, &words, i);
	find_rivals(&rivals, &words, list->count);
	link_rivals(list, &rivals, &words);
	free(rivals.pairs);
	string_table_release(&words.numbers);
	arena_free(&scratch);
	doubt_find(list, link_doubt, list);
}
