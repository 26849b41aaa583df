#include "study/answer_judge.h"

#include "rounds/attrs.h"

/* Where a suggestion ends that is not wholly right. */
enum {
	ALL_BUT_WORDS = 4,
	MOST = 3,
	HALF = 2,
	SOME = 1,
	OTHER_NUMBER = 2,
	OPPOSITE = 1
};

/* Words by what became of them; fillers left out. */
struct counts {
	size_t asked, found, near, extra;
};

static struct counts count_words(const struct answer_alignment *a)
{
	struct counts counts = { 0 };

	for (size_t i = 0; i < a->right.count; i++) {
		bool counted = a->right.words[i].weight > 0;

		counts.asked += counted;
		counts.found +=
			counted && a->right_fates[i].mark != ANSWER_MISSING;
		counts.near += a->right_fates[i].mark == ANSWER_NEAR;
	}
	for (size_t i = 0; i < a->typed.count; i++)
		counts.extra += a->typed.words[i].weight > 0 &&
				a->typed_fates[i].mark == ANSWER_EXTRA;
	return counts;
}

static int grade_of(struct counts counts)
{
	if (!counts.asked)
		return 0;
	if (counts.found == counts.asked && counts.extra > counts.asked)
		return MOST; /* it is there, among much else */
	if (counts.found == counts.asked)
		return counts.near || counts.extra ? ALL_BUT_WORDS : 5;
	if (5 * counts.found >= 4 * counts.asked)
		return MOST;
	if (2 * counts.found >= counts.asked)
		return HALF;
	return counts.found ? SOME : 0;
}

/* The most that a missing word allows, given all that is typed instead. */
static int limit_of(const struct answer_alignment *a,
		    const struct answer_word *missing)
{
	int limit = 5;

	if (answer_word_denies(missing))
		return OPPOSITE;
	for (size_t i = 0; i < a->typed.count; i++) {
		const struct answer_word *extra = &a->typed.words[i];

		if (a->typed_fates[i].mark != ANSWER_EXTRA)
			continue;
		if (answer_word_opposes(missing, extra))
			return OPPOSITE;
		if (missing->is_number && extra->is_number)
			limit = OTHER_NUMBER;
	}
	return limit;
}

int answer_judge(const struct answer_alignment *a)
{
	int grade = grade_of(count_words(a));

	for (size_t i = 0; i < a->right.count; i++) {
		int limit = 5;

		if (a->right_fates[i].mark == ANSWER_MISSING &&
		    a->right.words[i].weight)
			limit = limit_of(a, &a->right.words[i]);
		if (limit < grade)
			grade = limit;
	}
	for (size_t i = 0; i < a->typed.count; i++)
		if (a->typed_fates[i].mark == ANSWER_EXTRA &&
		    answer_word_denies(&a->typed.words[i]) && grade > OPPOSITE)
			grade = OPPOSITE;
	return grade;
}

/* Pieces are made token by token and joined to the one before. */
struct writer {
	const struct answer_alignment *alignment;
	struct slice right, typed;
	struct answer_piece *pieces;
	size_t count;
	size_t last_extra; /* the typed word last written as one */
	bool one_item;
};

static struct slice token_text(struct slice text,
			       const struct answer_word *word)
{
	return (struct slice){ text.bytes + word->start,
			       word->end - word->start };
}

static struct answer_piece *add_piece(struct writer *w, enum answer_mark mark,
				      size_t item, struct slice text)
{
	struct answer_piece *piece = &w->pieces[w->count++];

	piece->mark = mark;
	piece->item = w->one_item ? 0 : item;
	piece->text = text;
	return piece;
}

/* The last piece goes on to the end of `text`, or a new one begins. */
static void extend_piece(struct writer *w, enum answer_mark mark, size_t item,
			 struct slice text)
{
	struct answer_piece *last = w->count ? &w->pieces[w->count - 1] : NULL;

	if (last && last->mark == mark && (w->one_item || last->item == item))
		last->text.length =
			(size_t)(text.bytes + text.length - last->text.bytes);
	else
		add_piece(w, mark, item, text);
}

/* True when no typed word between the last extra and this one is right. */
static bool follows_extra(const struct writer *w, size_t at)
{
	if (!w->count || w->pieces[w->count - 1].mark != ANSWER_EXTRA)
		return false;
	for (size_t i = w->last_extra; i < at; i++)
		if (w->alignment->typed_fates[i].mark != ANSWER_EXTRA)
			return false;
	return true;
}

/* Typed words too many that stand before this right word. */
static void add_extras(struct writer *w, size_t before, size_t item)
{
	const struct answer_alignment *a = w->alignment;

	for (size_t i = 0; i < a->typed.count; i++) {
		struct slice text = token_text(w->typed, &a->typed.words[i]);

		if (a->typed_fates[i].mark != ANSWER_EXTRA ||
		    a->typed_fates[i].other != before ||
		    !a->typed.words[i].weight)
			continue;
		if (follows_extra(w, i))
			extend_piece(w, ANSWER_EXTRA, item, text);
		else
			add_piece(w, ANSWER_EXTRA, item, text);
		w->last_extra = i;
	}
}

/* One token of the right answer, words [first, end). */
static void add_token(struct writer *w, size_t first, size_t end)
{
	const struct answer_alignment *a = w->alignment;
	const struct answer_word *word = &a->right.words[first];
	enum answer_mark mark = ANSWER_SAME;
	size_t near = 0;

	for (size_t i = first; i < end; i++) {
		add_extras(w, i, word->item);
		if (a->right_fates[i].mark == ANSWER_MISSING) {
			if (a->right.words[i].weight)
				mark = ANSWER_MISSING;
		} else if (a->right_fates[i].mark == ANSWER_NEAR &&
			   mark == ANSWER_SAME) {
			mark = ANSWER_NEAR;
			near = a->right_fates[i].other;
		}
	}
	if (mark == ANSWER_NEAR)
		add_piece(w, mark, word->item, token_text(w->right, word))
			->typed = token_text(w->typed, &a->typed.words[near]);
	else
		extend_piece(w, mark, word->item, token_text(w->right, word));
}

static void name_items(const struct answer_alignment *a, bool list,
		       struct answer_comparison *comparison)
{
	comparison->item_count = list ? a->right.items : 1;
	for (size_t i = 0; i < comparison->item_count; i++)
		comparison->named[i] = a->right.count > 0;
	for (size_t i = 0; i < a->right.count; i++)
		if (a->right.words[i].weight &&
		    a->right_fates[i].mark == ANSWER_MISSING)
			comparison->named[list ? a->right.words[i].item : 0] =
				false;
}

void answer_describe(const struct answer_alignment *a,
		     const struct answer_key *key, struct slice typed,
		     struct arena *arena, struct answer_comparison *comparison)
{
	struct writer w = { .alignment = a,
			    .right = key->right,
			    .typed = typed,
			    .one_item = !key->list };
	size_t end;

	w.pieces = arena_array(arena, a->right.count + a->typed.count + 1,
			       sizeof *w.pieces);
	for (size_t at = 0; at < a->right.count; at = end) {
		end = at + 1;
		while (end < a->right.count &&
		       a->right.words[end].token == a->right.words[at].token)
			end++;
		add_token(&w, at, end);
	}
	name_items(a, key->list, comparison);
	add_extras(&w, a->right.count, comparison->item_count);
	comparison->pieces = w.pieces;
	comparison->piece_count = w.count;
}
