#include "generate/shorten.h"

#include <string.h>

#include "generate/rubric.h"
#include "generate/wh.h"

enum { LEAST_WORDS = 3 }; /* fewer say little */

/* Brackets are not counted: a long answer does without them. */
static size_t words_in(const struct parse *p, struct range range)
{
	size_t depth = 0, count = 0;

	for (size_t i = range.first; i < range.end; i++) {
		depth += p->tags[i].tag == TAG_OPEN;
		depth -= p->tags[i].tag == TAG_CLOSE && depth;
		count += !depth && p->tokens[i].kind != TOKEN_MARK;
	}
	return count;
}

/* Does the pattern ask for what something is, and not for which of many? */
static bool describes(const struct pattern *pattern)
{
	static const char *const relations[] = { "cause", "characterised_by",
						 "is_a", NULL };

	for (size_t i = 0; relations[i]; i++)
		if (strcmp(pattern->relation, relations[i]) == 0)
			return true;
	return pattern->definition;
}

/* "patients who", "those that": nobody knows which, without the rest. */
static bool picks_out(const struct parse *p, size_t relative)
{
	static const char *const nouns[] = {
		"patients", "people", "persons", "individuals", "adults",
		"children", "women",  "men",     "those",       "one",
		"ones",     "way",    "ways",    "condition",   "disease",
		"disorder", "drug",   "cell",    "protein",     "molecule",
		NULL
	};

	return word_is_any(p, relative - 1, nouns);
}

/* "scarred tissue [resulting in damage]", "insulin [due to]": what follows. */
static bool goes_on_to_effect(const struct parse *p, size_t i)
{
	return (word_is(p, i, "resulting") && word_is(p, i + 1, "in")) ||
	       (word_is(p, i, "leading") && word_is(p, i + 1, "to")) ||
	       word_is(p, i, "causing") ||
	       (word_is(p, i, "due") && word_is(p, i + 1, "to")) ||
	       (word_is(p, i, "because") && word_is(p, i + 1, "of")) ||
	       (word_is(p, i, "as") && word_is(p, i + 1, "a") &&
		word_is(p, i + 2, "result"));
}

/* Can the answer end before token i? */
static bool lets_go(const struct parse *p, const struct pattern *pattern,
		    size_t i)
{
	if (goes_on_to_effect(p, i))
		return true;
	return p->tags[i].tag == TAG_RELATIVE && describes(pattern) &&
	       p->tags[i - 1].tag == TAG_NOUN && !picks_out(p, i);
}

/*
 * "an antagonist [with a long half-life]", "a biguanide [mainly used for]":
 * more of what a thing is than its kind.
 */
static bool adds_to_kind(const struct parse *p, const struct pattern *pattern,
			 size_t i)
{
	if ((!pattern->definition &&
	     strcmp(pattern->relation, "property") != 0) ||
	    p->tags[i - 1].tag != TAG_NOUN || picks_out(p, i))
		return false;
	if (word_is(p, i, "with"))
		return true;
	while (p->tags[i].tag == TAG_ADVERB && i + 1 < p->count)
		i++;
	return p->tags[i].tag == TAG_PARTICIPLE &&
	       (tag_at(p, i + 1) == TAG_PREPOSITION ||
		tag_at(p, i + 1) == TAG_TO);
}

/* Where the longest answer ends that is short enough; else range.end. */
static size_t short_end(const struct parse *p, const struct pattern *pattern,
			struct range range, size_t most,
			bool (*ends_before)(const struct parse *p,
					    const struct pattern *pattern,
					    size_t i))
{
	size_t end = range.end;
	size_t depth = 0;

	for (size_t i = range.first + 1; i < range.end; i++) {
		struct range cut = { range.first, i };

		depth += p->tags[i].tag == TAG_OPEN;
		depth -= p->tags[i].tag == TAG_CLOSE && depth;
		if (depth || !ends_before(p, pattern, i))
			continue;
		/* "joints swell[, often due to]" */
		if (i > range.first + 1 &&
		    p->tags[cut.end - 1].tag == TAG_ADVERB &&
		    p->tags[cut.end - 2].tag == TAG_COMMA)
			cut.end--;
		if (p->tags[cut.end - 1].tag == TAG_COMMA)
			cut.end--;
		if (words_in(p, cut) > most)
			break;
		if (words_in(p, cut) >= LEAST_WORDS)
			end = cut.end;
	}
	return end;
}

/* "a chronic condition of the nerves": of many, what tells them apart? */
static bool is_any_disease(const struct parse *p, struct range range)
{
	static const char *const kinds[] = { "condition", "disease", "disorder",
					     "illness", NULL };

	for (size_t i = range.first; i < range.end; i++)
		if (word_is_any(p, i, kinds))
			return true;
	return false;
}

/* In front of the first relative clause, where its own words begin. */
static struct range before_clause(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_RELATIVE)
			range.end = i;
	return range;
}

struct range shorten(const struct parse *p, const struct pattern *pattern,
		     struct range range, size_t before)
{
	size_t whole = range.end, most = RUBRIC_ANSWER_WORDS - before;

	if (words_in(p, wh_without_article(p, range)) <= most)
		return range;
	range.end = short_end(p, pattern, range, most, lets_go);
	if (range.end == whole) {
		struct range kind = before_clause(p, range);
		size_t end = short_end(p, pattern, kind, most, adds_to_kind);

		kind.end = end < kind.end ? end : whole;
		if (!is_any_disease(p, kind))
			range.end = kind.end;
	}
	return range;
}

/* The text without what stands in brackets, and the blanks before these. */
static void add_bare(struct text *bare, const char *text)
{
	size_t depth = 0;

	for (const char *at = text; *at; at++) {
		bool closes = *at == ')' || *at == ']';

		depth += *at == '(' || *at == '[';
		if (!depth)
			text_add_char(bare, *at);
		else if (closes && depth == 1 && text_ends_with(bare, " "))
			text_truncate(bare, bare->length - 1);
		depth -= depth && closes;
	}
}

const char *shorten_text(const char *text, struct arena *arena)
{
	struct text bare = TEXT_INIT;
	const char *shown = text;

	if (rubric_word_count(token_split(slice_of(text), arena)) <=
	    RUBRIC_ANSWER_WORDS)
		return text;
	add_bare(&bare, text);
	if (rubric_word_count(token_split(slice_of(bare.bytes), arena)) <=
	    RUBRIC_ANSWER_WORDS)
		shown = arena_strndup(arena, bare.bytes, bare.length);
	text_release(&bare);
	return shown;
}
