#include "study/answer_align.h"

#include <string.h>

#include "rounds/attrs.h"

/*
 * A word may stand for several: "antiinflammatory" for two parts of a
 * compound, "MS" for two words, an abbreviation for up to SPAN.
 */
enum { JOINED = 3, SPAN = 8 };

/* What a match of a word on each side is worth; fillers are worth a little. */
enum { WORTH_SAME = 8, WORTH_NEAR = 6, WORTH_FILLER = 1 };

/* One step from a cell: so many words of both sides stand for each other. */
struct step {
	unsigned gain; /* 0: none do */
	unsigned char right, typed;
	bool near;
};

/* The cells of one table, by right and typed word, and one row behind. */
struct cell {
	unsigned best; /* from here to the end */
	struct step step;
};

/* The words that one word is compared with. */
struct span {
	const struct answer_word *words;
	size_t count;
};

static bool is_joined(const struct answer_word *one, struct span span)
{
	struct slice rest = one->fold;

	for (size_t i = 0; i < span.count; i++) {
		struct slice part = span.words[i].fold;

		if (part.length > rest.length ||
		    memcmp(part.bytes, rest.bytes, part.length) != 0)
			return false;
		rest.bytes += part.length;
		rest.length -= part.length;
	}
	return rest.length == 0;
}

/* "mscs": letters and, of several, an s. */
static struct slice without_plural(struct slice fold)
{
	if (fold.length > 2 && fold.bytes[fold.length - 1] == 's')
		fold.length--;
	return fold;
}

/* "copd": the first letters of the words, fillers counted or not. */
static bool are_initials(struct slice letters, struct span span, bool fillers)
{
	size_t at = 0;

	for (size_t i = 0; i < span.count; i++) {
		if (!fillers && span.words[i].weight == 0)
			continue;
		if (at == letters.length || span.words[i].is_number ||
		    span.words[i].fold.bytes[0] != letters.bytes[at])
			return false;
		at++;
	}
	return at == letters.length;
}

static bool is_defined(const struct answer_alignment *a,
		       const struct answer_word *one, struct span span)
{
	struct slice fold = without_plural(one->fold);

	for (size_t i = 0; i < a->short_count; i++) {
		const struct answer_short *known = &a->shorts[i];
		size_t same = 0;

		if (known->words.count != span.count ||
		    !slice_equal(without_plural(known->fold), fold))
			continue;
		while (same < span.count &&
		       answer_word_likeness(&known->words.words[same],
					    &span.words[same]) == LIKE_SAME)
			same++;
		if (same == span.count)
			return true;
	}
	return false;
}

static bool stands_for(const struct answer_alignment *a,
		       const struct answer_word *one, struct span span)
{
	struct slice letters = without_plural(one->fold);

	if (one->is_number)
		return false;
	if (span.count <= JOINED && is_joined(one, span))
		return true;
	if (is_defined(a, one, span))
		return true;
	return letters.length > 1 && (are_initials(letters, span, true) ||
				      are_initials(letters, span, false) ||
				      are_initials(one->fold, span, true));
}

static unsigned weight_of(struct span span)
{
	unsigned weight = 0;

	for (size_t i = 0; i < span.count; i++)
		weight += span.words[i].weight;
	return weight;
}

static void consider(struct step *best, struct span right, struct span typed,
		     bool near)
{
	unsigned weight = weight_of(right) + weight_of(typed);
	unsigned gain =
		weight * (near ? WORTH_NEAR : WORTH_SAME) + WORTH_FILLER;

	if (gain > best->gain)
		*best = (struct step){ gain, (unsigned char)right.count,
				       (unsigned char)typed.count, near };
}

/* Keep the step if what it gains and what follows it is more. */
static void consider_at(struct cell *cells, size_t width, size_t at,
			struct step step)
{
	unsigned total =
		step.gain + cells[at + step.right * width + step.typed].best;

	if (step.gain && total > cells[at].best)
		cells[at] = (struct cell){ total, step };
}

static void fill_cell(const struct answer_alignment *a, struct cell *cells,
		      size_t width, size_t at, struct span right,
		      struct span typed)
{
	struct span one = { right.words, 1 }, other = { typed.words, 1 };
	struct step step = { 0 };
	enum answer_likeness like =
		answer_word_likeness(right.words, typed.words);

	cells[at].best = cells[at + 1].best;
	if (cells[at + width].best > cells[at].best)
		cells[at].best = cells[at + width].best;
	if (like != LIKE_NONE) {
		consider(&step, one, other, like == LIKE_NEAR);
		consider_at(cells, width, at, step);
	}
	for (size_t n = 2; n <= SPAN; n++) {
		struct span rights = { right.words, n };
		struct span typeds = { typed.words, n };

		step = (struct step){ 0 };
		if (n <= typed.count && stands_for(a, right.words, typeds))
			consider(&step, one, typeds, false);
		consider_at(cells, width, at, step);
		step = (struct step){ 0 };
		if (n <= right.count && stands_for(a, typed.words, rights))
			consider(&step, rights, other, false);
		consider_at(cells, width, at, step);
	}
}

static void mark_step(struct answer_alignment *a, size_t right, size_t typed,
		      struct step step)
{
	for (size_t i = 0; i < step.right; i++)
		a->right_fates[right + i] = (struct answer_fate){
			step.near ? ANSWER_NEAR : ANSWER_SAME, typed
		};
	for (size_t i = 0; i < step.typed; i++)
		a->typed_fates[typed + i] =
			(struct answer_fate){ ANSWER_SAME, right };
}

static void trace(struct answer_alignment *a, const struct cell *cells,
		  struct answer_range right, struct answer_range typed)
{
	size_t width = typed.end - typed.first + 1;
	size_t i = right.first, j = typed.first;

	while (i < right.end && j < typed.end) {
		const struct cell *cell =
			&cells[(i - right.first) * width + (j - typed.first)];

		if (cell->step.gain) {
			mark_step(a, i, j, cell->step);
			i += cell->step.right;
			j += cell->step.typed;
		} else if (a->right.words[i].weight == 0 &&
			   cell->best == cell[width].best) {
			/* extras stand as near as can be to what is missing */
			a->right_fates[i++].mark = ANSWER_MISSING;
		} else if (cell->best == cell[1].best) {
			a->typed_fates[j++] =
				(struct answer_fate){ ANSWER_EXTRA, i };
		} else {
			a->right_fates[i++].mark = ANSWER_MISSING;
		}
	}
	while (i < right.end)
		a->right_fates[i++].mark = ANSWER_MISSING;
	while (j < typed.end)
		a->typed_fates[j++] = (struct answer_fate){ ANSWER_EXTRA, i };
}

unsigned answer_align(struct answer_alignment *alignment,
		      struct answer_range right, struct answer_range typed,
		      bool write, struct arena *arena)
{
	size_t height = right.end - right.first;
	size_t width = typed.end - typed.first;
	struct cell *cells =
		arena_array(arena, (height + 1) * (width + 1), sizeof *cells);

	for (size_t i = height; i-- > 0;)
		for (size_t j = width; j-- > 0;)
			fill_cell(alignment, cells, width + 1,
				  i * (width + 1) + j,
				  (struct span){ alignment->right.words +
							 right.first + i,
						 height - i },
				  (struct span){ alignment->typed.words +
							 typed.first + j,
						 width - j });
	if (write)
		trace(alignment, cells, right, typed);
	return cells[0].best;
}
