#include "generate/making.h"

#include <string.h>

#include "generate/verb.h"
#include "rounds/bits.h"

/* The highest bit of each byte that may be the letter's, but for its case. */
static inline uint64_t may_be(uint64_t eight, uint64_t letters)
{
	uint64_t other = (eight ^ letters) & ~BITS_EACH(0x20);

	return (other - BITS_EACH(1)) & ~other;
}

static bool holds(struct slice text, size_t at, struct slice piece)
{
	return at + piece.length <= text.length &&
	       slice_equal_fold((struct slice){ text.bytes + at, piece.length },
				piece);
}

bool making_contains(const char *string, struct slice piece)
{
	struct slice text = slice_of(string);
	const size_t step = sizeof(uint64_t);
	uint64_t first, second;
	size_t at = 0;

	if (!piece.length)
		return true;
	first = BITS_EACH((unsigned char)piece.bytes[0]);
	second = BITS_EACH((unsigned char)piece.bytes[piece.length > 1]);
	for (; piece.length > 1 && at + step < text.length; at += step) {
		uint64_t places = may_be(bits_load(string + at), first) &
				  may_be(bits_load(string + at + 1), second) &
				  BITS_EACH(0x80);

		for (; places; places &= places - 1)
			if (holds(text, at + bits_lowest(places) / 8, piece))
				return true;
	}
	for (; at < text.length; at++)
		if (!((string[at] ^ piece.bytes[0]) & ~0x20) &&
		    holds(text, at, piece))
			return true;
	return false;
}

void making_flag(struct making *m, const char *flag)
{
	struct claim *c = m->claim;

	for (size_t i = 0; i < c->flag_count; i++)
		if (strcmp(c->flags[i], flag) == 0)
			return;
	c->flags = arena_grow(m->context->arena, c->flags, c->flag_count,
			      &m->flag_capacity, sizeof *c->flags);
	c->flags[c->flag_count++] = arena_strdup(m->context->arena, flag);
}

static bool holds_bracket(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = m->match->all.first; i < m->match->all.end; i++)
		if (p->tags[i].tag == TAG_OPEN)
			return true;
	return false;
}

/* "(Smith et al., 2001)": a reference, not who says it. */
static bool is_reference(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;

	if (cue->kind != CUE_ATTRIBUTION)
		return false;
	for (size_t i = cue->first; i-- > 0;)
		if (p->tags[i].tag == TAG_CLOSE)
			return false;
		else if (p->tags[i].tag == TAG_OPEN)
			return true;
	return false;
}

/* "(so far, none has been seen)": says so of itself, not of what it is in. */
static bool is_remark(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;
	size_t open = cue->first;
	bool finite = false;

	while (open > m->match->all.first && p->tags[open].tag != TAG_OPEN)
		if (p->tags[open--].tag == TAG_CLOSE)
			return false;
	if (open >= p->count || p->tags[open].tag != TAG_OPEN ||
	    open == m->match->all.first)
		return false;
	for (size_t i = open; i < p->count && p->tags[i].tag != TAG_CLOSE; i++)
		finite = finite || p->tags[i].tag == TAG_BE ||
			 p->tags[i].tag == TAG_HAVE;
	return finite;
}

/* "a few days, although it may take longer": said of what the card leaves. */
static bool is_let_go(const struct making *m, const struct cue *cue)
{
	return cue->first >= m->rendering.answer.end &&
	       cue->end <= m->rendering.told;
}

bool making_bears_on(const struct making *m, const struct cue *cue)
{
	struct range all = m->match->all;

	if (is_reference(m, cue) || is_remark(m, cue) || is_let_go(m, cue))
		return false;

	/* what stands in brackets is not doubted with its sentence */
	if (m->match->pattern->aside && holds_bracket(m))
		return cue->first < all.end && cue->end > all.first;
	/* nor are the examples of a noun denied with the verb before it */
	if (m->match->pattern->aside && m->match->pattern->examples_only &&
	    cue->kind == CUE_NEGATION && cue->end <= all.first)
		return false;
	return (cue->from < all.end && cue->to > all.first) ||
	       (cue->first < all.end && cue->end > all.first);
}

bool making_about_stem_cells(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	if (term_is_stem_cell(m->rendering.subject.entry))
		return true;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= m->match->all.first &&
		    p->terms[i].end <= m->match->all.end &&
		    term_is_stem_cell(p->terms[i].entry))
			return true;
	return false;
}

bool making_names(const struct making *m, const char *text, const char *type,
		  const struct lexicon_entry *entry)
{
	const struct wording *wording =
		wording_terms(m->wordings, m->context, text);
	const struct parse *p = &wording->parse;
	bool found = false;

	for (size_t i = 0; i < p->term_count && !found; i++)
		found = (!entry || p->terms[i].entry == entry) &&
			(!type || strcmp(p->terms[i].entry->type, type) == 0);
	return found;
}

bool making_has_cue(const struct making *m, enum cue_kind kind)
{
	for (size_t i = 0; i < m->statement->cues.count; i++)
		if (m->statement->cues.cues[i].kind == kind)
			return true;
	return false;
}

bool making_verb_is(const struct making *m, const char *const *lemmas)
{
	return m->verb && verb_is(&m->verb->verb, lemmas);
}

size_t making_head(const struct making *m, struct range named)
{
	const struct parse *p = &m->statement->parse;

	while (named.first + 1 < named.end &&
	       (p->tags[named.first].tag == TAG_ADVERB ||
		p->tags[named.first].tag == TAG_DETERMINER))
		named.first++;
	return noun_phrase_head(p, named);
}
