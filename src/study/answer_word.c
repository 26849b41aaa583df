#include "study/answer_word.h"

#include <string.h>

#include "language/spelling.h"
#include "rounds/answer.h"

/* Words whose absence changes no answer. */
static const char *const fillers[] = {
	"a",  "an",   "and",  "are",  "as",  "at",   "be",    "by",    "for",
	"in", "into", "is",   "it",   "of",  "on",   "or",    "that",  "the",
	"to", "was",  "were", "with", "its", "this", "these", "which",
};

static const char *const denials[] = {
	"no",      "not", "non",    "never", "without",
	"neither", "nor", "cannot", "none",
};

/* Beginnings of words that say the opposite of each other. */
static const char *const opposites[][2] = {
	{ "hypo", "hyper" },
	{ "increas", "decreas" },
	{ "left", "right" },
	{ "high", "low" },
	{ "more", "less" },
	{ "agonist", "antagonist" },
	{ "afferent", "efferent" },
	{ "abduc", "adduc" },
	{ "upper", "lower" },
	{ "before", "after" },
	{ "anterior", "posterior" },
	{ "medial", "lateral" },
	{ "dorsal", "ventral" },
	{ "proximal", "distal" },
	{ "superior", "inferior" },
	{ "internal", "external" },
	{ "systol", "diastol" },
	{ "intra", "extra" },
	{ "positive", "negative" },
	{ "activat", "inhibit" },
	{ "tachy", "brady" },
	{ "raise", "lower" },
	{ "vasodila", "vasoconstric" },
	{ "acute", "chronic" },
	{ "once", "twice" },
};

static bool is_among(struct slice fold, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (slice_equal(fold, slice_of(list[i])))
			return true;
	return false;
}

bool answer_word_denies(const struct answer_word *word)
{
	size_t length = word->fold.length;

	return is_among(word->fold, denials, COUNT_OF(denials)) ||
	       (length > 3 &&
		memcmp(word->fold.bytes + length - 3, "n't", 3) == 0);
}

static bool begin(struct slice a, struct slice b, const char *const pair[2])
{
	return slice_starts_with(a, pair[0]) && slice_starts_with(b, pair[1]);
}

bool answer_word_opposes(const struct answer_word *a,
			 const struct answer_word *b)
{
	for (size_t i = 0; i < COUNT_OF(opposites); i++)
		if (begin(a->fold, b->fold, opposites[i]) ||
		    begin(b->fold, a->fold, opposites[i]))
			return true;
	return false;
}

/* Reading goes from token to token. */
struct reader {
	struct slice text;
	struct token_list tokens;
	unsigned items;
	bool optional;
	struct arena *arena;
	struct answer_words words;
	size_t depth;     /* of brackets */
	bool item_begins; /* with the next word, unless it is the first */
};

static struct answer_word *add_word(struct reader *r, size_t first, size_t end,
				    const char *bytes, size_t size)
{
	struct answer_word *word = &r->words.words[r->words.count++];

	if (r->item_begins && r->words.count > 1 &&
	    r->words.items < ANSWER_ITEMS_MAX)
		r->words.items++;
	r->item_begins = false;
	word->start = r->tokens.tokens[first].start;
	word->end = r->tokens.tokens[end - 1].end;
	word->token = first;
	word->fold.bytes = arena_strndup(r->arena, bytes, size);
	word->fold.length = size;
	word->stem = word->fold;
	word->item = r->words.items - 1;
	word->weight = !(r->optional && r->depth) &&
		       !is_among(word->fold, fillers, COUNT_OF(fillers));
	return word;
}

static void add_forms(struct reader *r, struct answer_word *word)
{
	char stem[64];
	size_t length = word_stem(word->fold, stem);

	word->stem =
		(struct slice){ arena_strndup(r->arena, stem, length), length };
	word->base_count =
		word_bases(word->fold, word->bases, COUNT_OF(word->bases));
}

/* A compound gives a word for each of its parts. */
static void add_parts(struct reader *r, size_t at)
{
	struct spelling spelling;
	struct slice rest;

	spelling.length = 0;
	if (!spelling_add(&spelling, &r->tokens.tokens[at]))
		spelling.length = 0; /* longer than any word */
	rest = spelling_prefix(&spelling);
	while (rest.length && r->words.count < ANSWER_WORDS_MAX) {
		const char *space = memchr(rest.bytes, ' ', rest.length);
		size_t size =
			space ? (size_t)(space - rest.bytes) : rest.length;

		add_forms(r, add_word(r, at, at + 1, rest.bytes, size));
		size += space != NULL;
		rest.bytes += size;
		rest.length -= size;
	}
}

/* "CD34+", "p < 0.05": marks that are read aloud. */
static bool is_spoken(const struct reader *r, size_t at)
{
	const struct token *token = &r->tokens.tokens[at];
	bool last = at + 1 == r->tokens.count ||
		    r->tokens.tokens[at + 1].space_before;

	if (token_is(token, "-"))
		return last && at > 0 && !token->space_before;
	return strchr("<>+=", token->fold.bytes[0]) || token_is(token, "≤") ||
	       token_is(token, "≥");
}

static bool parts_items(const struct reader *r, size_t at)
{
	const struct token *token = &r->tokens.tokens[at];

	if (r->depth)
		return false;
	if (r->items & ITEMS_MARKS &&
	    (token_is(token, ",") || token_is(token, ";")))
		return true;
	return r->items & ITEMS_AND &&
	       (token_is(token, "and") || token_is(token, "or") ||
		token_is(token, "&"));
}

static bool begins_line(const struct reader *r, size_t at)
{
	size_t from = at ? r->tokens.tokens[at - 1].end : 0;

	return memchr(r->text.bytes + from, '\n',
		      r->tokens.tokens[at].start - from) != NULL;
}

static void read_mark(struct reader *r, size_t at)
{
	const struct token *token = &r->tokens.tokens[at];

	if (token_is(token, "(") || token_is(token, "["))
		r->depth++;
	else if ((token_is(token, ")") || token_is(token, "]")) && r->depth)
		r->depth--;
	else if (is_spoken(r, at))
		add_word(r, at, at + 1, token->fold.bytes, token->fold.length);
}

/* Read what begins at a token; returns the one behind it. */
static size_t read_at(struct reader *r, size_t at)
{
	const struct token *token = &r->tokens.tokens[at];
	struct quantity quantity;
	struct answer_word *word;
	size_t taken;

	if (begins_line(r, at)) {
		r->depth = 0;
		r->item_begins = r->item_begins || r->items & ITEMS_LINES;
	}
	if (parts_items(r, at)) {
		r->item_begins = true;
		return at + 1;
	}
	if (token->kind == TOKEN_MARK) {
		read_mark(r, at);
		return at + 1;
	}
	taken = quantity_read(r->tokens.tokens, at, r->tokens.count, &quantity);
	if (!taken) {
		add_parts(r, at);
		return at + 1;
	}
	word = add_word(r, at, at + taken, token->fold.bytes,
			token->fold.length);
	word->is_number = true;
	word->quantity = quantity;
	return at + taken;
}

struct answer_words answer_words_read(struct slice text, unsigned items,
				      bool optional, struct arena *arena)
{
	struct reader r = { .text = text,
			    .items = items,
			    .optional = optional,
			    .arena = arena };

	r.tokens = token_split(text, arena);
	r.words.items = 1;
	r.words.words =
		arena_array(arena, ANSWER_WORDS_MAX, sizeof *r.words.words);
	for (size_t at = 0;
	     at < r.tokens.count && r.words.count < ANSWER_WORDS_MAX;)
		at = read_at(&r, at);
	return r.words;
}

/* One letter too many, one too few, or two neighbours swapped. */
static bool is_misspelt(struct slice a, struct slice b)
{
	size_t same = 0, skip;

	if (a.length < b.length) {
		struct slice shorter = a;

		a = b;
		b = shorter;
	}
	if (b.length < 5 || a.length - b.length > 1)
		return false;
	while (same < b.length && a.bytes[same] == b.bytes[same])
		same++;
	if (a.length > b.length)
		return memcmp(a.bytes + same + 1, b.bytes + same,
			      b.length - same) == 0;
	skip = same + 2;
	return skip <= a.length && a.bytes[same] == b.bytes[same + 1] &&
	       a.bytes[same + 1] == b.bytes[same] &&
	       memcmp(a.bytes + skip, b.bytes + skip, a.length - skip) == 0;
}

static bool has_digit(struct slice fold)
{
	for (size_t i = 0; i < fold.length; i++)
		if (fold.bytes[i] >= '0' && fold.bytes[i] <= '9')
			return true;
	return false;
}

static bool share_base(const struct answer_word *a, const struct answer_word *b)
{
	if (!a->fold.length || !b->fold.length ||
	    a->fold.bytes[0] != b->fold.bytes[0])
		return false;
	for (size_t i = 0; i < a->base_count; i++)
		for (size_t j = 0; j < b->base_count; j++)
			if (strcmp(a->bases[i], b->bases[j]) == 0)
				return true;
	return false;
}

enum answer_likeness answer_word_likeness(const struct answer_word *a,
					  const struct answer_word *b)
{
	if (a->is_number && b->is_number) {
		if (quantity_same(&a->quantity, &b->quantity))
			return LIKE_SAME;
		return quantity_near(&a->quantity, &b->quantity) ? LIKE_NEAR
								 : LIKE_NONE;
	}
	if (a->is_number || b->is_number)
		return LIKE_NONE;
	if (slice_equal(a->fold, b->fold))
		return LIKE_SAME;
	if (has_digit(a->fold) || has_digit(b->fold))
		return LIKE_NONE; /* CD34 is not CD43 */
	if (share_base(a, b))
		return LIKE_SAME;
	/* Equal stems with equal endings are two spellings of one word. */
	if (a->stem.length > 2 && slice_equal(a->stem, b->stem))
		return a->fold.bytes[a->fold.length - 1] ==
				       b->fold.bytes[b->fold.length - 1]
			       ? LIKE_SAME
			       : LIKE_NEAR;
	return is_misspelt(a->fold, b->fold) ? LIKE_NEAR : LIKE_NONE;
}
