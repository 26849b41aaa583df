#include "generate/mend.h"

#include <string.h>

#include "generate/context.h"
#include "generate/run_on.h"
#include "rounds/rewrite.h"
#include "rounds/small.h"

enum { MENDS_MOST = 64, WORD_LEAST = 3, GLOSS_LEAST = 4, TORN_MOST = 24 };

struct mender {
	struct vocabulary *vocabulary;
	struct slice text;
	const char *small; /* see small.h */
	size_t start, end; /* of the present run without blanks */
	struct rewrite items[MENDS_MOST];
	size_t count;
	struct arena *arena;
};

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_letter(char c)
{
	return is_small((char)(c | 0x20));
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* How many letters stand from `at` on, inside the run or at its end. */
static size_t letters_from(const struct mender *m, size_t at)
{
	return small_letters(m->small + at);
}

/* How many letters stand before `at`. */
static size_t letters_to(const struct mender *m, size_t at)
{
	size_t first = at;

	while (first > m->start && is_letter(m->text.bytes[first - 1]))
		first--;
	return at - first;
}

static struct slice word(const struct mender *m, size_t start, size_t length)
{
	return (struct slice){ m->small + start, length };
}

static void put_blank(struct mender *m, size_t before)
{
	char words[3] = { ' ', m->text.bytes[before], '\0' };

	if (m->count < MENDS_MOST)
		m->items[m->count++] =
			(struct rewrite){ before, before + 1,
					  arena_strdup(m->arena, words) };
}

/* "between15", "is55": words that no name of a thing ends in a number with. */
static bool opens_number(struct slice what, size_t digits)
{
	static const char *const words[] = { "between",       "than",  "every",
					     "within",        "about", "until",
					     "from",          "least", "most",
					     "nearly",        "over",  "under",
					     "approximately", NULL };
	static const char *const short_words[] = { "is", "of", "to",  "by",
						   "in", "at", "are", NULL };

	return slice_is_any(what, words) ||
	       (digits > 1 && slice_is_any(what, short_words));
}

static bool is_counted(struct slice what)
{
	static const char *const words[] = {
		"days", "weeks",    "months",   "years",   "hours", "women",
		"men",  "people",   "patients", "minutes", "week",  "month",
		"year", "children", "adults",   NULL
	};

	return slice_is_any(what, words);
}

static void mend_number(struct mender *m, size_t at)
{
	size_t before = letters_to(m, at), end = at;
	size_t after;

	while (end < m->end && is_digit(m->text.bytes[end]))
		end++;
	after = letters_from(m, end);
	if (before && is_small(m->text.bytes[at - 1]) &&
	    (after == 0 || is_counted(word(m, end, after))) &&
	    opens_number(word(m, at - before, before), end - at))
		put_blank(m, at);
	if (is_counted(word(m, end, after)) && is_small(m->text.bytes[end]))
		put_blank(m, end);
}

/* "cortisone(steroid)", not "symptom(s)" or "poly(lactic acid)" */
static bool is_gloss(const struct mender *m, size_t open)
{
	size_t before = letters_to(m, open);
	size_t after = letters_from(m, open + 1);

	return before >= GLOSS_LEAST && after >= GLOSS_LEAST &&
	       is_small(m->text.bytes[open - before + 1]) &&
	       !slice_is_any(word(m, open - before, before),
			     (const char *const[]){ "poly", NULL }) &&
	       vocabulary_of(m->vocabulary, word(m, open - before, before)) &&
	       vocabulary_of(m->vocabulary, word(m, open + 1, after));
}

/* "(steroids)help", not "poly(lactic)acid" or "(2-hydroxyethyl)starch" */
static bool ends_gloss(const struct mender *m, size_t close)
{
	size_t after = letters_from(m, close + 1);
	size_t inside = letters_to(m, close);
	size_t cuts[RUN_ON_CUTS];
	struct slice next = word(m, close + 1, after);
	const char *open =
		memchr(m->text.bytes + m->start, '(', close - m->start);

	if (after < 2 || !is_small(m->text.bytes[close + 1]) ||
	    (open && (inside + 1 != (size_t)(m->text.bytes + close - open) ||
		      (open != m->text.bytes + m->start &&
		       !is_gloss(m, close - inside - 1)))))
		return false;
	return vocabulary_of(m->vocabulary, next) ||
	       run_on_cuts(m->vocabulary, next,
			   word(m, close + 1, m->text.length - close - 1),
			   cuts);
}

static bool is_joint(const struct mender *m, size_t mark)
{
	size_t before = letters_to(m, mark), after;

	if (mark + 1 >= m->end)
		return false;
	after = letters_from(m, mark + 1);
	switch (m->text.bytes[mark]) {
	case ',':
	case ';':
		return before >= WORD_LEAST && after >= WORD_LEAST;
	case ':': /* not "male:female" */
		return before >= WORD_LEAST && after >= WORD_LEAST &&
		       is_capital(m->text.bytes[mark + 1]) &&
		       is_small(m->text.bytes[mark + 2]);
	case '%':
		return mark > m->start && is_digit(m->text.bytes[mark - 1]) &&
		       after > 1;
	case ')':
		return ends_gloss(m, mark);
	default:
		return false;
	}
}

/* "bOrgan": the letter of a note, where a sentence begins. */
static bool is_note_letter(const struct mender *m, size_t at, size_t length)
{
	const char *text = m->text.bytes;

	if (length <= GLOSS_LEAST || !is_capital(text[at + 1]) ||
	    !strchr("abcdfgh", text[at]) ||
	    (at && (at < 2 || !strchr(".;", text[at - 2]))))
		return false;
	for (size_t i = at + 2; i < at + length; i++)
		if (!is_small(text[i]))
			return false;
	return vocabulary_of(m->vocabulary, word(m, at + 1, length - 1)) != 0;
}

/* "non-", "p53", "Sjögren's": the letters are a part of a word. */
static bool is_of_word(char c)
{
	return c == '-' || c == '\'' || is_digit(c) || c & 0x80;
}

/* The letters at [at, at + length): a word, or several that ran together. */
static void mend_word(struct mender *m, size_t at, size_t length)
{
	const char *text = m->text.bytes + at;
	size_t cuts[RUN_ON_CUTS], count, capitals = 0, last = 0;
	struct slice rest = { m->small + at, m->text.length - at };

	if (at == m->start && is_note_letter(m, at, length)) {
		if (m->count < MENDS_MOST)
			m->items[m->count++] =
				(struct rewrite){ at, at + 1, "" };
		return;
	}
	if (memcmp(text + 1, m->small + at + 1, length - 1) != 0)
		for (size_t i = 1; i < length; i++)
			if (is_capital(text[i])) {
				capitals++;
				last = i;
			}
	if (capitals == 1 && is_small(*text) && length > last + 2 &&
	    run_on_opens(word(m, at, last)))
		put_blank(m, at + last); /* "theNational" */
	if (capitals || is_of_word(m->text.bytes[at + length]) ||
	    (at && is_of_word(m->text.bytes[at - 1])))
		return;
	count = run_on_cuts(m->vocabulary, word(m, at, length), rest, cuts);
	for (size_t i = 0; i < count; i++)
		put_blank(m, at + cuts[i]);
}

/* An address, a name in a program or a formula. */
static bool is_code(struct slice run)
{
	for (size_t i = 0; i < run.length; i++)
		switch (run.bytes[i]) {
		case '@':
		case '_':
		case '=':
		case '\\':
		case '#':
		case '&':
		case '\0':
			return true;
		case ':':
			if (i + 1 < run.length && run.bytes[i + 1] == '/')
				return true;
			break;
		default:
			break;
		}
	return slice_starts_with(run, "www.");
}

static bool ends_word(char c)
{
	return c == '.' || c == ',' || c == ';' || c == ':' || c == ')';
}

/* How long the word is that the run consists of, with a mark at most; or 0. */
static size_t only_word(const struct mender *m)
{
	size_t length = letters_from(m, m->start);
	size_t rest = m->end - m->start - length;

	return !rest || (rest == 1 && ends_word(m->text.bytes[m->end - 1]))
		       ? length
		       : 0;
}

/* "T ype": a letter that the page set too far from its word. */
static bool is_torn(const struct mender *m)
{
	size_t next = m->end + 1, length;
	char joined[TORN_MOST];

	if (m->end != m->start + 1 || !is_capital(m->text.bytes[m->start]) ||
	    strchr("AIO", m->text.bytes[m->start]) || next >= m->text.length ||
	    !is_small(m->text.bytes[next]))
		return false;
	length = letters_from(m, next);
	if (length < 2 || length + 1 > sizeof joined ||
	    vocabulary_knows(m->vocabulary, word(m, next, length)))
		return false;
	joined[0] = m->small[m->start];
	memcpy(joined + 1, m->small + next, length);
	return vocabulary_knows(m->vocabulary,
				(struct slice){ joined, length + 1 });
}

/* "tablets, USP are": the book of standards is no part of the drug's name. */
static bool is_standard(const struct mender *m)
{
	size_t size = m->end - m->start;

	return m->start > 2 &&
	       (size == 3 ||
		(size == 4 && ends_word(m->text.bytes[m->end - 1]))) &&
	       memcmp(m->text.bytes + m->start - 2, ", USP", 5) == 0;
}

static void mend_run(struct mender *m)
{
	size_t length = only_word(m);

	if (is_standard(m) && m->count < MENDS_MOST) {
		m->items[m->count++] =
			(struct rewrite){ m->start - 2, m->start + 3, "" };
		return;
	}
	if (is_torn(m) && m->count < MENDS_MOST) {
		m->items[m->count++] =
			(struct rewrite){ m->end, m->end + 1, "" };
		return;
	}
	if (length) {
		mend_word(m, m->start, length);
		return;
	}
	if (is_code((struct slice){ m->text.bytes + m->start,
				    m->end - m->start }))
		return;
	for (size_t at = m->start; at < m->end; at += length) {
		length = letters_from(m, at);
		if (length) {
			mend_word(m, at, length);
			continue;
		}
		length = 1;
		if (is_digit(m->text.bytes[at]) &&
		    (at == m->start || !is_digit(m->text.bytes[at - 1])))
			mend_number(m, at);
		else if (m->text.bytes[at] == '(' && is_gloss(m, at))
			put_blank(m, at);
		else if (is_joint(m, at))
			put_blank(m, at + 1);
	}
}

/* Find what is to be mended; false when nothing is. */
static bool mend_text(struct mender *m)
{
	for (size_t at = 0; at < m->text.length; at = m->end + 1) {
		const char *blank =
			memchr(m->text.bytes + at, ' ', m->text.length - at);

		m->start = at;
		m->end = blank ? (size_t)(blank - m->text.bytes)
			       : m->text.length;
		mend_run(m);
	}
	return m->count > 0;
}

static struct passage *copy_passages(const struct document *document,
				     struct arena *arena)
{
	struct passage *copy =
		arena_array(arena, document->passage_count, sizeof *copy);

	memcpy(copy, document->passages,
	       document->passage_count * sizeof *copy);
	return copy;
}

/* The text of the passage; false when it was whole. */
static bool mend_passage(struct vocabulary *vocabulary, struct passage *passage,
			 struct arena *scratch, struct arena *arena)
{
	struct mender m = { .vocabulary = vocabulary,
			    .text = passage->text,
			    .arena = scratch };

	m.small = small_copy(passage->text, scratch);
	if (!mend_text(&m))
		return false;
	passage_rewrite(passage, m.items, m.count, arena);
	return true;
}

static bool mend_label(struct vocabulary *vocabulary, struct passage *passage,
		       struct arena *scratch, struct arena *arena)
{
	static const struct passage_span start = { 0, 0 };
	struct passage label = { .spans = &start, .span_count = 1 };

	if (!passage->label)
		return false;
	label.text = slice_of(passage->label);
	if (!mend_passage(vocabulary, &label, scratch, arena))
		return false;
	passage->label = label.text.bytes;
	return true;
}

const struct passage *mend_passages(struct vocabulary *vocabulary,
				    const struct document *document,
				    struct arena *arena)
{
	struct passage *mended = NULL;
	struct arena scratch = { 0 };

	for (size_t i = 0; i < document->passage_count; i++) {
		struct passage passage = document->passages[i];
		bool changed;

		if (!passage_is_content(&passage) &&
		    passage.kind != PASSAGE_LABEL)
			continue;
		changed = mend_passage(vocabulary, &passage, &scratch, arena);
		changed |= mend_label(vocabulary, &passage, &scratch, arena);
		if (changed && !mended)
			mended = copy_passages(document, arena);
		if (changed)
			mended[i] = passage;
		arena_clear(&scratch);
	}
	arena_free(&scratch);
	return mended ? mended : document->passages;
}
