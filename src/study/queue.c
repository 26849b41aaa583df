#include "study/queue.h"

#include <stdlib.h>
#include "rounds/memory.h"

enum turn { TURN_DRILL, TURN_DUE, TURN_NEW, TURN_EARLY };

/* What decides a card's place; all of it, so that the order is total. */
struct place {
	enum turn turn;
	int64_t late;     /* days past due; of an early card: negative */
	int64_t interval; /* days, >= 1 */
	uint64_t lot; /* drawn from seed and card, the same on any machine */
	uint64_t siblings;
	int64_t deck;
	size_t round; /* of a new card: how many of its deck come before */
	size_t index; /* into the caller's array */
	bool kept, planned;
};

/* splitmix64 (Steele, Lea, Flood, OOPSLA 2014): a good mix of all bits. */
static uint64_t mix(uint64_t value)
{
	value += 0x9e3779b97f4a7c15U;
	value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
	value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
	return value ^ (value >> 31);
}

static struct place place_of(const struct session_card *card, size_t index,
			     const struct session_settings *settings)
{
	struct place place = {
		.lot = mix(settings->seed ^ mix((uint64_t)card->card)),
		.siblings = card->siblings,
		.deck = card->deck,
		.index = index,
		.interval = card->interval > 0 ? card->interval : 1,
		.kept = true,
		.planned = card->planned,
	};

	if (card->drill) {
		place.turn = TURN_DRILL;
	} else if (card->due == DAY_NONE) {
		place.turn = TURN_NEW;
	} else {
		place.late = (int64_t)settings->today - card->due;
		place.turn = place.late < 0 ? TURN_EARLY : TURN_DUE;
	}
	return place;
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_places(const void *left, const void *right)
{
	const struct place *a = left, *b = right;
	int order = COMPARE(a->turn, b->turn);

	/* late / interval, descending, without leaving the integers */
	if (!order && a->turn == TURN_DUE)
		order = COMPARE(b->late * a->interval, a->late * b->interval);
	if (!order && a->turn == TURN_EARLY)
		order = COMPARE(b->late, a->late);
	if (!order && a->turn == TURN_NEW)
		order = COMPARE(a->round, b->round);
	if (!order && a->turn != TURN_NEW)
		order = COMPARE(a->lot, b->lot);
	return order ? order : COMPARE(a->index, b->index);
}

static int compare_decks(const void *left, const void *right)
{
	const struct place *a = *(struct place *const *)left;
	const struct place *b = *(struct place *const *)right;

	return a->deck != b->deck ? COMPARE(a->deck, b->deck) : COMPARE(a, b);
}

/* Decks take turns: `places` is still in the caller's order. */
static void deal_new(struct place *places, size_t count)
{
	struct place **ranked = xcalloc(count ? count : 1, sizeof *ranked);
	size_t fresh = 0;

	for (size_t i = 0; i < count; i++)
		if (places[i].turn == TURN_NEW)
			ranked[fresh++] = &places[i];
	qsort(ranked, fresh, sizeof(*ranked), compare_decks);
	for (size_t i = 1; i < fresh; i++)
		if (ranked[i]->deck == ranked[i - 1]->deck)
			ranked[i]->round = ranked[i - 1]->round + 1;
	free(ranked);
}

static int compare_siblings(const void *left, const void *right)
{
	const struct place *a = *(struct place *const *)left;
	const struct place *b = *(struct place *const *)right;

	if (a->siblings != b->siblings)
		return COMPARE(a->siblings, b->siblings);
	/* What was planned for today goes before what merely is due. */
	if (a->planned != b->planned)
		return COMPARE(b->planned, a->planned);
	/* Both point into one sorted array: the address is the rank. */
	return COMPARE(a, b);
}

/* Keep of each family its first card, and whatever is in the drill. */
static void keep_siblings_apart(struct place *places, size_t count)
{
	struct place **ranked = xcalloc(count ? count : 1, sizeof *ranked);
	size_t related = 0;

	for (size_t i = 0; i < count; i++)
		if (places[i].siblings)
			ranked[related++] = &places[i];
	qsort(ranked, related, sizeof(*ranked), compare_siblings);
	for (size_t i = 1; i < related; i++)
		if (ranked[i]->siblings == ranked[i - 1]->siblings &&
		    ranked[i]->turn != TURN_DRILL)
			ranked[i]->kept = false;
	free(ranked);
}

/* True when the sitting still has room for this card. */
static bool take_one(const struct place *place, size_t *due_left,
		     size_t *new_left)
{
	size_t *left = place->turn == TURN_NEW ? new_left : due_left;

	if (place->planned || place->turn == TURN_DRILL)
		return true;
	if (!*left)
		return false;
	(*left)--;
	return true;
}

size_t queue_order(const struct session_card *cards, size_t count,
		   const struct session_settings *settings, size_t *order)
{
	struct place *places = xcalloc(count ? count : 1, sizeof *places);
	size_t due_left = settings->review_limit;
	size_t new_left = settings->new_limit;
	size_t taken = 0;

	for (size_t i = 0; i < count; i++)
		places[i] = place_of(&cards[i], i, settings);
	deal_new(places, count);
	qsort(places, count, sizeof *places, compare_places);
	keep_siblings_apart(places, count);
	for (size_t i = 0; i < count; i++)
		if (places[i].kept &&
		    take_one(&places[i], &due_left, &new_left))
			order[taken++] = places[i].index;
	free(places);
	return taken;
}
