#include "generate/loose.h"

enum { LEAST_TOKENS = 3 }; /* of what a clause may be cut from */

static bool is_finite(enum word_tag tag)
{
	return tag == TAG_VERB || tag == TAG_BE || tag == TAG_HAVE ||
	       tag == TAG_DO || tag == TAG_MODAL;
}

/* Does a member of a list follow: ", and the kidneys"?  Not in brackets. */
static bool lists_on(const struct parse *p, size_t i, size_t end)
{
	size_t depth = 0;

	for (; i <= end; i++) {
		enum word_tag tag = tag_at(p, i);

		depth += tag == TAG_OPEN;
		depth -= tag == TAG_CLOSE && depth;
		if (!depth && tag == TAG_COMMA &&
		    tag_at(p, i + 1) == TAG_CONJUNCTION)
			return true;
	}
	return false;
}

/*
 * Is what stands before the comma complete: "a", "a and b", "a, b and c", but
 * not "a, b"?
 */
static bool is_closed(const struct parse *p, size_t first, size_t comma)
{
	bool open = false;

	for (size_t i = first; i < comma; i++)
		if (p->tags[i].tag == TAG_COMMA)
			open = true;
		else if (p->tags[i].tag == TAG_CONJUNCTION)
			open = false;
	return !open;
}

/* ", as the body gets used to it", ", because of its weight", ", although" */
static bool gives_reason(const struct parse *p, size_t i)
{
	static const char *const words[] = { "because", "since",   "although",
					     "though",  "whereas", NULL };
	size_t end;

	if (word_is_any(p, i, words))
		return true;
	if (!word_is(p, i, "as"))
		return false;
	end = noun_phrase_long(p, i + 1);
	return end > i + 1 && is_finite(tag_at(p, end));
}

/* ", usually manifested as a rash", ", based on their origin" */
static bool tells_state(const struct parse *p, size_t i)
{
	static const char *const next_to[] = { "followed",    "preceded",
					       "combined",    "coupled",
					       "accompanied", "compared",
					       NULL };

	while (tag_at(p, i) == TAG_ADVERB && !word_is(p, i, "then"))
		i++;
	return tag_at(p, i) == TAG_PARTICIPLE && !word_is_any(p, i, next_to) &&
	       tag_at(p, i + 1) == TAG_PREPOSITION;
}

/* ", a condition marked by pain", ", the same cells described above" */
static bool explains(const struct parse *p, size_t i)
{
	size_t end = noun_phrase_core(p, i);

	if (!word_is(p, i, "a") && !word_is(p, i, "an") &&
	    !(word_is(p, i, "the") && word_is(p, i + 1, "same")))
		return false;
	return end > i + 1 && (tag_at(p, end) == TAG_RELATIVE ||
			       tag_at(p, end) == TAG_PARTICIPLE ||
			       tag_at(p, end) == TAG_PREPOSITION);
}

/* "capillaries which could cause bleeding": what they bring about. */
static bool brings_about(const struct parse *p, size_t i)
{
	static const char *const verbs[] = {
		"cause",   "causes",     "make",        "makes",  "lead",
		"leads",   "result",     "results",     "limit",  "limits",
		"allow",   "allows",     "enable",      "help",   "helps",
		"enables", "contribute", "contributes", "permit", NULL
	};

	if (tag_at(p, i) != TAG_RELATIVE)
		return false;
	if (tag_at(p, i - 1) == TAG_CLOSE)
		return true;
	if (!word_is(p, i, "which") || tag_at(p, i - 1) != TAG_NOUN)
		return false;
	i++;
	i += tag_at(p, i) == TAG_MODAL;
	return word_is_any(p, i, verbs);
}

/* Is nothing of the answer at i or behind it? */
static bool is_added(const struct parse *p, struct range range, size_t i)
{
	if (p->tags[i].tag != TAG_COMMA)
		return i >= range.first + LEAST_TOKENS && brings_about(p, i) &&
		       !lists_on(p, range.first, i);
	if (!is_closed(p, range.first, i))
		return false;
	return gives_reason(p, i + 1) ||
	       ((tells_state(p, i + 1) || explains(p, i + 1)) &&
		!lists_on(p, i + 1, range.end));
}

struct range loose_cut(const struct parse *p, const struct pattern *pattern,
		       struct range range)
{
	size_t depth = 0;

	for (size_t i = range.first; i < range.end && !pattern->definition;
	     i++) {
		depth += p->tags[i].tag == TAG_OPEN;
		depth -= p->tags[i].tag == TAG_CLOSE && depth;
		if (!depth && i > range.first && is_added(p, range, i))
			range.end = i;
	}
	return range;
}
