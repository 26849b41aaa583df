#include <string.h>

#include "generate/gloss.h"

enum { GLOSS_WORDS = 12 };

/* Prepositions that stay inside what is named: "a clot inside a vessel". */
static bool names_place(const struct parse *p, size_t i)
{
	static const char *const words[] = { "of",     "in",      "inside",
					     "within", "between", "around",
					     "under",  "across",  NULL };

	return word_is_any(p, i, words);
}

/* "severe pain (sciatica)": how bad it is, not what. */
static bool grades(const struct parse *p, size_t i)
{
	static const char *const words[] = { "severe",  "mild",   "moderate",
					     "chronic", "acute",  "sudden",
					     "serious", "common", "main",
					     "major",   NULL };

	return word_is_any(p, i, words);
}

/* Does the phrase say more than its head: "loss of hair", "low blood sugar"? */
static bool describes(const struct parse *p, struct range range)
{
	size_t words = 0, nouns = 0;
	bool told = false;

	for (size_t i = range.first; i < range.end; i++) {
		enum word_tag tag = p->tags[i].tag;

		if (tag == TAG_COMMA || tag == TAG_CONJUNCTION ||
		    tag == TAG_OPEN ||
		    (tag == TAG_PREPOSITION && !names_place(p, i)))
			return false;
		nouns += tag == TAG_NOUN;
		told = told || tag == TAG_PREPOSITION || nouns > 1 ||
		       ((tag == TAG_ADJECTIVE || tag == TAG_PARTICIPLE) &&
			!grades(p, i));
		words += tag == TAG_NOUN || tag == TAG_ADJECTIVE ||
			 tag == TAG_PARTICIPLE;
	}
	return told && words > 1 && range.end - range.first <= GLOSS_WORDS;
}

/* "an autoimmune disease (lupus)": one of a kind. */
static bool names_kind(const struct parse *p, size_t head)
{
	static const char *const kinds[] = {
		"disease", "disorder",  "condition", "syndrome",
		"illness", "infection", "injury",    "complication",
		"effect",  "symptom",   "event",     NULL
	};

	return word_is_any(p, head, kinds);
}

/* The words in front of the bracket that opens at `open`; one thing only. */
static bool is_before(const struct parse *p, struct range range, size_t open)
{
	size_t head = noun_phrase_head(p, range);
	size_t term = open + 1;
	size_t end = noun_phrase_core(p, term);

	return end > term && tag_at(p, end) == TAG_CLOSE &&
	       p->tokens[term].shape != SHAPE_UPPER && !names_kind(p, head) &&
	       p->tags[head].tag == TAG_NOUN && !p->tags[head].plural &&
	       !p->tags[noun_phrase_head(p, (struct range){ term, end })]
			.plural;
}

/* "inflammation of the lungs or heart membrane (pericarditis)" */
static bool ends_series(const struct parse *p, size_t at)
{
	size_t i = at;

	if (at == 0 || tag_at(p, at - 1) != TAG_CONJUNCTION)
		return false;
	while (i > 0 && (p->tags[i - 1].tag == TAG_NOUN ||
			 p->tags[i - 1].tag == TAG_ADJECTIVE ||
			 p->tags[i - 1].tag == TAG_DETERMINER ||
			 p->tags[i - 1].tag == TAG_POSSESSIVE ||
			 p->tags[i - 1].tag == TAG_COMMA ||
			 p->tags[i - 1].tag == TAG_CONJUNCTION))
		i--;
	return i > 0 && names_place(p, i - 1);
}

/* "lesions that worsen with sun exposure (photosensitivity)": all of it. */
static bool ends_relative(const struct parse *p, size_t at)
{
	if (at == 0 || tag_at(p, at - 1) != TAG_PREPOSITION)
		return false;
	for (size_t i = at - 1; i > 0 && p->tags[i - 1].tag != TAG_COMMA; i--)
		if (p->tags[i - 1].tag == TAG_RELATIVE)
			return true;
	return false;
}

/* "a state of hyperthyroidism (overactive thyroid)": one name for another. */
static bool names_again(const struct parse *p, struct range range)
{
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].end == range.end &&
		    p->terms[i].first > range.first + 1 &&
		    word_is(p, p->terms[i].first - 1, "of") &&
		    strcmp(p->terms[i].entry->type, "condition") == 0)
			return true;
	return false;
}

size_t gloss_end(const struct parse *p, size_t at)
{
	size_t end = at;

	if (at > 0 && tag_at(p, at - 1) == TAG_OPEN) {
		end = noun_phrase_long(p, at);
		return end > at && tag_at(p, end) == TAG_CLOSE &&
				       describes(p, (struct range){ at, end })
			       ? end
			       : at;
	}
	while (end < p->count && end < at + GLOSS_WORDS + 1 &&
	       p->tags[end].tag != TAG_OPEN)
		end++;
	if (tag_at(p, end) != TAG_OPEN)
		return at;
	/* "reducing pain (analgesia)": what is done to it, or by it */
	if (tag_at(p, at) == TAG_GERUND &&
	    (tag_at(p, at + 1) == TAG_NOUN ||
	     tag_at(p, at + 1) == TAG_ADJECTIVE ||
	     tag_at(p, at + 1) == TAG_DETERMINER))
		return at;
	/* the rest of a longer phrase is no whole */
	if (at > 0 && (names_place(p, at - 1) || word_is(p, at - 1, "from") ||
		       tag_at(p, at - 1) == TAG_NOUN ||
		       tag_at(p, at - 1) == TAG_ADJECTIVE ||
		       tag_at(p, at - 1) == TAG_DETERMINER))
		return at;
	if (ends_series(p, at) || ends_relative(p, at))
		return at;
	if (noun_phrase_long(p, at) < end + 1 ||
	    !describes(p, (struct range){ at, end }) ||
	    names_again(p, (struct range){ at, end }) ||
	    !is_before(p, (struct range){ at, end }, end))
		return at;
	return end;
}
