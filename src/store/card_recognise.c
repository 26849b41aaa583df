/*
 * Recognising cards of other programs.  Strangers are looked at in order of
 * their questions, so that each question is asked of the database once,
 * however many cards of a file share it.
 */
#include "rounds/store.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/key.h"
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/statement.h"

/* Further cards with the same question are told apart by key alone. */
#define CANDIDATES_MAX 1000

/* Cards are numbered one by one; a higher number is damage. */
#define CARD_ID_MAX ((int64_t)1 << 31)

/* Cards of more decks than this that were renamed are not followed. */
#define MOVES_MAX 256

/* Cards that a deck of the file named so were found in. */
struct move {
	const char *from, *to;
};

struct candidate {
	int64_t id;
	const char *key, *deck, *answer;
};

struct recognition {
	struct store *store;
	struct arena *arena;
	struct store_stranger *strangers;
	size_t count;
	struct store_stranger **sorted; /* owned */
	unsigned char *claimed;         /* owned; a bit for each id */
	bool empty;                     /* the store has no card at all */
	struct stmt known_as, by_text;
	struct move moves[MOVES_MAX];
	size_t move_count;
};

static const char *deck_of(const struct store_stranger *stranger)
{
	return stranger->deck ? stranger->deck : STORE_DECK_DEFAULT;
}

/* False when the card belongs to another stranger. */
static bool claim(struct recognition *r, struct store_stranger *stranger,
		  int64_t id, const char *key)
{
	unsigned char *byte = &r->claimed[id / 8];
	unsigned char bit = (unsigned char)(1u << id % 8);

	if (*byte & bit)
		return false;
	*byte |= bit;
	stranger->id = id;
	stranger->known = arena_strdup(r->arena, key);
	return true;
}

static void find_by_key(struct recognition *r, struct store_stranger *stranger)
{
	stmt_bind_text(&r->known_as, ":key", stranger->key);
	if (stmt_next(&r->known_as))
		claim(r, stranger, stmt_int(&r->known_as, 0),
		      stmt_text(&r->known_as, 1));
	stmt_reset(&r->known_as);
}

static bool moved(const struct recognition *r, const char *from, const char *to)
{
	if (strcmp(from, to) == 0)
		return true;
	for (size_t i = 0; i < r->move_count; i++)
		if (strcmp(r->moves[i].from, from) == 0 &&
		    strcmp(r->moves[i].to, to) == 0)
			return true;
	return false;
}

static void note_move(struct recognition *r, const char *from, const char *to)
{
	if (r->move_count < MOVES_MAX && !moved(r, from, to))
		r->moves[r->move_count++] =
			(struct move){ from, arena_strdup(r->arena, to) };
}

static size_t load(struct recognition *r, const char *question,
		   struct arena *arena, struct candidate *candidates)
{
	struct stmt *st = &r->by_text;
	size_t count = 0;

	stmt_bind_text(st, ":question", question);
	stmt_bind_int(st, ":limit", CANDIDATES_MAX);
	while (count < CANDIDATES_MAX && stmt_next(st))
		candidates[count++] = (struct candidate){
			.id = stmt_int(st, 0),
			.key = stmt_copy(st, 1, arena),
			.deck = stmt_copy(st, 2, arena),
			.answer = stmt_copy(st, 3, arena),
		};
	stmt_reset(st);
	return count;
}

/* Question and answer are the same; better in the same deck. */
static void find_equal(struct recognition *r, struct store_stranger *stranger,
		       const struct candidate *candidates, size_t count)
{
	for (int elsewhere = 0; elsewhere <= 1; elsewhere++)
		for (size_t i = 0; i < count && !stranger->id; i++) {
			const struct candidate *c = &candidates[i];
			bool here = strcmp(c->deck, deck_of(stranger)) == 0;

			if (here != !elsewhere ||
			    strcmp(c->answer, stranger->answer) != 0 ||
			    !claim(r, stranger, c->id, c->key))
				continue;
			note_move(r, deck_of(stranger), c->deck);
		}
}

/*
 * The question is the same and the deck, perhaps renamed, too.  A key is a
 * better witness than that: two cards may well ask the same.
 */
static void find_asked(struct recognition *r, struct store_stranger *stranger,
		       const struct candidate *candidates, size_t count)
{
	for (size_t i = 0; i < count && !stranger->id && !stranger->keyed; i++)
		if (moved(r, deck_of(stranger), candidates[i].deck))
			claim(r, stranger, candidates[i].id, candidates[i].key);
}

typedef void finder(struct recognition *r, struct store_stranger *stranger,
		    const struct candidate *candidates, size_t count);

/* One finder over all strangers of a question that are still unknown. */
static void find_group(struct recognition *r, size_t first, size_t end,
		       finder *find, struct candidate *candidates)
{
	struct arena arena = { 0 };
	bool loaded = false;
	size_t found = 0;

	for (size_t i = first; i < end; i++) {
		struct store_stranger *stranger = r->sorted[i];

		if (stranger->id || stranger->twin != SIZE_MAX)
			continue;
		if (!loaded)
			found = load(r, stranger->question, &arena, candidates);
		loaded = true;
		find(r, stranger, candidates, found);
	}
	arena_free(&arena);
}

/* The strangers from `first` on with the same question end here. */
static size_t group_end(const struct recognition *r, size_t first)
{
	const char *question = r->sorted[first]->question;
	size_t end = first + 1;

	while (end < r->count &&
	       strcmp(r->sorted[end]->question, question) == 0)
		end++;
	return end;
}

static void find_by_text(struct recognition *r, finder *find)
{
	struct candidate *candidates =
		xcalloc(CANDIDATES_MAX, sizeof *candidates);

	for (size_t i = 0, end; i < r->count; i = end) {
		end = group_end(r, i);
		find_group(r, i, end, find, candidates);
	}
	free(candidates);
}

static int by_place(const struct store_stranger *a,
		    const struct store_stranger *b)
{
	return a < b ? -1 : a > b;
}

static int compare_text(const void *a, const void *b)
{
	const struct store_stranger *left = *(struct store_stranger *const *)a;
	const struct store_stranger *right = *(struct store_stranger *const *)b;
	int order = strcmp(left->question, right->question);

	if (!order)
		order = strcmp(deck_of(left), deck_of(right));
	if (!order)
		order = strcmp(left->answer, right->answer);
	return order ? order : by_place(left, right);
}

/* Those with a key first. */
static int compare_key(const void *a, const void *b)
{
	const struct store_stranger *left = *(struct store_stranger *const *)a;
	const struct store_stranger *right = *(struct store_stranger *const *)b;
	int order = right->keyed - left->keyed;

	if (!order && left->keyed)
		order = strcmp(left->key, right->key);
	return order ? order : by_place(left, right);
}

static bool is_same(const struct store_stranger *a,
		    const struct store_stranger *b, bool keyed)
{
	if (a->keyed != keyed || b->keyed != keyed)
		return false;
	if (keyed)
		return strcmp(a->key, b->key) == 0;
	return strcmp(a->question, b->question) == 0 &&
	       strcmp(a->answer, b->answer) == 0 &&
	       strcmp(deck_of(a), deck_of(b)) == 0;
}

/* Sorted by what makes them twins, these stand side by side. */
static void find_twins(struct recognition *r, bool keyed)
{
	for (size_t i = 1, first = 0; i < r->count; i++) {
		if (is_same(r->sorted[first], r->sorted[i], keyed))
			r->sorted[i]->twin =
				(size_t)(r->sorted[first] - r->strangers);
		else
			first = i;
	}
}

static void sort(struct recognition *r,
		 int (*compare)(const void *, const void *))
{
	if (r->count)
		qsort(r->sorted, r->count, sizeof(struct store_stranger *),
		      compare);
}

/* Those with a key come first in `sorted` and are known by it alone. */
static void find_all_by_key(struct recognition *r)
{
	sort(r, compare_key);
	find_twins(r, true);
	for (size_t i = 0; i < r->count && r->sorted[i]->keyed; i++)
		if (r->sorted[i]->twin == SIZE_MAX && !r->empty)
			find_by_key(r, r->sorted[i]);
}

/* Strangers are asked about by text in the order of their questions. */
static void find_all_by_text(struct recognition *r)
{
	sort(r, compare_text);
	find_twins(r, false);
	if (r->empty)
		return;
	find_by_text(r, find_equal);
	find_by_text(r, find_asked);
}

static bool in_store(struct recognition *r, const char *key)
{
	if (r->empty)
		return false;
	stmt_bind_text(&r->known_as, ":key", key);
	bool found = stmt_next(&r->known_as);

	stmt_reset(&r->known_as);
	return found;
}

/* The next name from deck and question that the store has not, from `nth`. */
static void name(struct recognition *r, struct store_stranger *stranger,
		 unsigned nth)
{
	char key[KEY_SIZE];

	if (stranger->nth < nth)
		stranger->nth = nth;
	do
		key_from_question(stranger->deck, stranger->question,
				  stranger->nth++, key);
	while (in_store(r, key));
	stranger->known = arena_strdup(r->arena, key);
}

/* Those that are new come first. */
static int compare_known(const void *a, const void *b)
{
	const struct store_stranger *left = *(struct store_stranger *const *)a;
	const struct store_stranger *right = *(struct store_stranger *const *)b;
	bool left_new = left->known && !left->id;
	bool right_new = right->known && !right->id;
	int order = right_new - left_new;

	if (!order && left_new)
		order = strcmp(left->known, right->known);
	return order ? order : by_place(left, right);
}

/* Names given twice; true when there were such, which others may have now. */
static bool rename_equals(struct recognition *r)
{
	const char *first = NULL;
	unsigned run = 0;
	bool renamed = false;

	sort(r, compare_known);
	for (size_t i = 0; i < r->count; i++) {
		struct store_stranger *stranger = r->sorted[i];

		if (!stranger->known || stranger->id)
			break;
		if (first && strcmp(first, stranger->known) == 0) {
			name(r, stranger, ++run);
			renamed = true;
		} else {
			first = stranger->known;
			run = 0;
		}
	}
	return renamed;
}

/* Each new card's key: its own, or one from deck and question. */
static void name_all(struct recognition *r)
{
	for (size_t i = 0; i < r->count; i++) {
		struct store_stranger *stranger = &r->strangers[i];

		if (stranger->id || stranger->twin != SIZE_MAX)
			continue;
		if (stranger->key && !in_store(r, stranger->key))
			stranger->known = stranger->key;
		else
			name(r, stranger, 0);
	}
	while (rename_equals(r))
		;
}

static bool last_id(struct store *store, int64_t *id, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_last_id);

	if (stmt_next(&st))
		*id = stmt_int(&st, 0);
	return stmt_close(&st, error);
}

static void prepare(struct recognition *r, int64_t last)
{
	r->empty = last == 0;
	r->sorted = xcalloc(r->count + 1, sizeof *r->sorted);
	r->claimed = xcalloc((size_t)(last / 8 + 1), 1);
	r->known_as = stmt_open(r->store->db, &sql_card_known_as);
	r->by_text = stmt_open(r->store->db, &sql_card_by_question);
	for (size_t i = 0; i < r->count; i++) {
		struct store_stranger *stranger = &r->strangers[i];

		stranger->id = 0;
		stranger->known = NULL;
		stranger->twin = SIZE_MAX;
		stranger->nth = 0;
		r->sorted[i] = stranger;
	}
}

bool store_recognise(struct store *store, struct store_stranger *strangers,
		     size_t count, struct arena *arena, struct error *error)
{
	struct recognition r = { .store = store,
				 .arena = arena,
				 .strangers = strangers,
				 .count = count };
	int64_t last = 0;

	if (!last_id(store, &last, error))
		return false;
	if (last > CARD_ID_MAX)
		return error_set(error, ERROR_STORE,
				 "a card has the number %lld; run "
				 "`rounds doctor`",
				 (long long)last);
	prepare(&r, last);
	find_all_by_key(&r);
	find_all_by_text(&r);
	name_all(&r);
	free(r.sorted);
	free(r.claimed);
	bool ok = stmt_close(&r.known_as, error);

	return stmt_close(&r.by_text, ok ? error : &(struct error){ 0 }) && ok;
}

bool store_remember_key(struct store *store, const char *key, const char *known,
			struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_alias_add);

	stmt_bind_text(&st, ":key", key);
	stmt_bind_text(&st, ":known", known);
	stmt_run(&st);
	return stmt_close(&st, error);
}
