#include "generate/clause_lead.h"

#include "generate/clause_statement.h"

/* "First, gout is", "However": a word that leads in; not "first dose". */
static bool is_conjunctive(const struct parse *p, size_t i)
{
	static const char *const ranks[] = { "first", "second", "third",
					     "next",  "last",   NULL };

	return p->tags[i].entry && p->tags[i].entry->conjunctive &&
	       !(word_is_any(p, i, ranks) && tag_at(p, i + 1) == TAG_NOUN);
}

size_t clause_lead_skip(const struct parse *p, size_t i)
{
	for (;;) {
		size_t next = i;

		while (next < p->count &&
		       (p->tags[next].tag == TAG_CONJUNCTION ||
			is_conjunctive(p, next) ||
			(word_is(p, next, "overall") &&
			 tag_at(p, next + 1) == TAG_COMMA) ||
			(p->tags[next].fixed &&
			 p->tags[next].tag == TAG_ADVERB)))
			next++;
		if (tag_at(p, next) == TAG_COMMA)
			next++;
		else if (next > i && tag_at(p, i) != TAG_CONJUNCTION &&
			 tag_at(p, next) == TAG_ADVERB)
			return next;
		if (next == i)
			return i;
		i = next;
	}
}

bool clause_lead_begins(enum word_tag tag)
{
	return tag == TAG_PREPOSITION || tag == TAG_SUBORDINATOR ||
	       tag == TAG_GERUND || tag == TAG_PARTICIPLE || tag == TAG_TO ||
	       tag == TAG_ADVERB || tag == TAG_ADJECTIVE || tag == TAG_RELATIVE;
}

size_t clause_lead_comma(const struct parse *p, size_t i)
{
	size_t depth = 0;

	for (size_t k = i; k < p->count && k < i + 60; k++) {
		if (p->tags[k].tag == TAG_OPEN)
			depth++;
		else if (p->tags[k].tag == TAG_CLOSE && depth)
			depth--;
		else if (!depth && p->tags[k].tag == TAG_COMMA &&
			 clause_statement_at(p, clause_lead_skip(p, k + 1)))
			return k;
	}
	return p->count;
}

/*
 * "A result of wear, osteoarthritis affects": the comma behind a noun phrase
 * that leads in a statement about something else, or the count.
 */
static size_t noun_lead_comma(const struct parse *p, size_t i)
{
	size_t end = noun_phrase_long(p, i);

	if (end == i || tag_at(p, i) == TAG_PRONOUN)
		return p->count;
	if (tag_at(p, end) == TAG_RELATIVE || word_is(p, end, "that"))
		while (end < p->count && p->tags[end].tag != TAG_COMMA)
			end++;
	return tag_at(p, end) == TAG_COMMA && clause_statement_at(p, end + 1) &&
			       tag_at(p, end + 1) != TAG_DETERMINER
		       ? end
		       : p->count;
}

/* "Classic, or typical, gout": which kind of its subject, no lead. */
static bool renames(const struct parse *p, size_t i)
{
	return tag_at(p, i) == TAG_ADJECTIVE && tag_at(p, i + 1) == TAG_COMMA &&
	       word_is(p, i + 2, "or");
}

/* "Sometimes attacks begin at night": how often, with no comma behind. */
static bool says_how_often(const struct parse *p, size_t i)
{
	static const char *const often[] = { "sometimes", "occasionally",
					     "usually",   "often",
					     "rarely",    "frequently",
					     "commonly",  NULL };

	return word_is_any(p, i, often) && tag_at(p, i + 1) != TAG_VERB &&
	       clause_statement_at(p, i + 1);
}

/*
 * "In some people | aspirin causes", "Over the long term | aspirin": where a
 * term behind a plural, which is of no name, has a verb of its own; or 0.
 */
static size_t end_without_comma(const struct parse *p, size_t i)
{
	if (tag_at(p, i) != TAG_PREPOSITION)
		return 0;
	for (size_t k = 0; k < p->term_count; k++) {
		const struct lexicon_match *term = &p->terms[k];
		struct verb_group group;

		if (term->first < i + 2)
			continue;
		return noun_phrase_core(p, i + 1) >= term->first &&
				       (p->tags[term->first - 1].plural ||
					word_is(p, term->first - 1, "term")) &&
				       verb_group_at(p, term->end, &group)
			       ? term->first
			       : 0;
	}
	return 0;
}

/* Where the lead at i ends; i when nothing leads in. */
static size_t lead_end(const struct parse *p, size_t i)
{
	size_t comma;

	if (says_how_often(p, i))
		return i + 1;
	if (clause_statement_at(p, i) || renames(p, i))
		return i;
	if (!clause_lead_begins(tag_at(p, i))) {
		comma = noun_lead_comma(p, i);
		return comma < p->count ? comma : i;
	}
	comma = clause_lead_comma(p, i);
	if (comma < p->count)
		return comma;
	return end_without_comma(p, i) ? end_without_comma(p, i) : i;
}

struct range clause_lead_find(const struct parse *p, size_t i, size_t *start)
{
	size_t end = lead_end(p, i);

	*start = end;
	if (end > i && tag_at(p, end) == TAG_COMMA)
		*start = clause_lead_begins(tag_at(p, i))
				 ? clause_lead_skip(p, end + 1)
				 : end + 1;
	return (struct range){ i, end };
}
