#include "generate/match_slot.h"

#include <string.h>

#include "generate/gloss.h"

static bool argument_is(const struct pattern_slot *slot, uint32_t number)
{
	return match_number_among(number, slot->numbers, slot->argument_count);
}

/* "are testing", "are being tested" */
static bool is_ongoing(const struct parse *p, const struct verb_group *group)
{
	if (!group->passive)
		return p->tags[group->head].tag == TAG_GERUND;
	for (size_t i = group->all.first; i < group->head; i++)
		if (word_is(p, i, "being"))
			return true;
	return false;
}

static bool verb_fits(const struct matcher *m, const struct pattern_slot *slot,
		      const struct verb_group *group)
{
	if (slot->passive && !group->passive)
		return false;
	if (slot->active && group->passive)
		return false;
	if ((slot->positive && group->negated) ||
	    (slot->negative && !group->negated) ||
	    (slot->ongoing && !is_ongoing(m->parse, group)) ||
	    (slot->plain && group->auxiliary != SIZE_MAX &&
	     m->parse->tags[group->auxiliary].tag == TAG_MODAL) ||
	    (slot->open && !group->extended))
		return false;
	if (!slot->argument_count)
		return true;
	return argument_is(slot, m->numbers->words[group->head].lemma) !=
	       slot->except;
}

bool match_slot_headed(const struct matcher *m, const struct pattern_slot *slot,
		       struct range range)
{
	const struct parse *p = m->parse;
	size_t head = noun_phrase_head(p, range);

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (term->first >= range.first && term->first <= head &&
		    term->end <= range.end && term->end > head &&
		    argument_is(slot, m->numbers->types[i]))
			return true;
	}
	return false;
}

/* Is there a term of one of the slot's types, if it asks for any? */
static bool holds_type(const struct matcher *m, const struct pattern_slot *slot,
		       struct range range)
{
	const struct parse *p = m->parse;

	if (!slot->argument_count)
		return true;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= range.first &&
		    p->terms[i].end <= range.end &&
		    argument_is(slot, m->numbers->types[i]))
			return true;
	return false;
}

bool match_slot_holds(const struct matcher *m, const struct pattern_slot *slot,
		      struct range range)
{
	const struct word_numbers *words = m->numbers->words;

	if (!slot->argument_count)
		return true;
	/* "most of the trials": the trials are meant */
	if (m->parse->tags[range.first].tag == TAG_QUANTIFIER &&
	    range.first + 2 < range.end &&
	    word_is(m->parse, range.first + 1, "of"))
		range.first += 2;
	for (size_t i = range.first; i < range.end; i++) {
		if (i > range.first &&
		    m->parse->tags[i].tag == TAG_PREPOSITION &&
		    m->parse->tags[i - 1].tag != TAG_NUMBER)
			break; /* the words of its "of" phrases don't count */
		if (argument_is(slot, words[i].word) ||
		    argument_is(slot, words[i].singular))
			return true;
	}
	return false;
}

bool match_slot_is_phrase(enum slot_kind kind)
{
	return kind == SLOT_NP || kind == SLOT_LONG || kind == SLOT_CORE ||
	       kind == SLOT_BARE;
}

bool match_slot_takes_words(enum slot_kind kind)
{
	return kind == SLOT_FIGURE || kind == SLOT_NUMBER ||
	       match_slot_is_phrase(kind);
}

/* Up to the bracket that closes what `at` is inside of. */
static size_t inside_end(const struct parse *p, size_t at)
{
	size_t depth = 1;

	for (size_t i = at; i < p->count; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			depth++;
		else if (p->tags[i].tag == TAG_CLOSE && --depth == 0)
			return i;
	}
	return at;
}

/* A phrase never runs over the end that its clause is known to have. */
static size_t in_clause(const struct matcher *m, size_t at, size_t end)
{
	if (m->clause && m->clause->end >= at && m->clause->end < end)
		return m->clause->end;
	return end;
}

/*
 * "leading to new bone and causing the joint to fuse": where a further effect
 * begins behind the object of a first; `at` when none does.
 */
static size_t effect_begins(const struct parse *p, size_t at, size_t end)
{
	static const char *const effects[] = { "causing",   "leading",
					       "resulting", "reducing",
					       "promoting", NULL };

	if (at < 2 || (p->tags[at - 1].tag != TAG_GERUND &&
		       p->tags[at - 2].tag != TAG_GERUND))
		return at;
	for (size_t i = at + 1; i + 1 < end; i++) {
		if (!token_is(&p->tokens[i], "and"))
			continue;
		for (size_t k = 0; effects[k]; k++)
			if (token_is(&p->tokens[i + 1], effects[k]))
				return i;
	}
	return at;
}

/* "ataxia (loss of coordination)" -> "ataxia" */
static size_t without_bracket(const struct parse *p, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (p->tags[i].tag == TAG_OPEN)
			return i;
	return end;
}

/* Behind the last of the coordinated infinitives; `at` when there is none. */
static size_t deeds_end(const struct parse *p, size_t at)
{
	struct range items[DEED_LIMIT];
	size_t count = deeds_find(p, at, items, DEED_LIMIT);

	return count ? items[count - 1].end : at;
}

/* Behind two adjectives or more in a coordination; `at` for fewer. */
static size_t modifiers_end(const struct parse *p, size_t at)
{
	size_t i = at, end = at;

	for (size_t count = 0; tag_at(p, i) == TAG_ADJECTIVE; count++) {
		end = count ? i + 1 : at;
		i++;
		if (tag_at(p, i) == TAG_COMMA)
			i++;
		if (tag_at(p, i) == TAG_CONJUNCTION)
			i++;
	}
	return tag_at(p, end) == TAG_NOUN ? end : at;
}

/* Leave the last verb of "is known to cause" to the slot behind. */
static void open_group(const struct parse *p, struct verb_group *group)
{
	group->all.end = group->head;
	while (tag_at(p, group->all.end - 1) == TAG_ADVERB ||
	       word_is(p, group->all.end - 1, "be"))
		group->all.end--;
}

/* The ends of noun phrases that begin at `at` with such a term for a head. */
static size_t term_ends(const struct matcher *m,
			const struct pattern_slot *slot, size_t at,
			size_t ends[END_LIMIT])
{
	const struct parse *p = m->parse;
	size_t core = noun_phrase_core(p, at);
	const size_t phrases[] = { noun_phrase_of(p, at), core,
				   without_bracket(p, at, core) };
	size_t count = 0;

	for (size_t i = 0; i < COUNT_OF(phrases); i++) {
		struct range range = { at, phrases[i] };

		/* mostly they are the same */
		if (range.end > at && (!i || range.end != phrases[i - 1]) &&
		    match_slot_headed(m, slot, range))
			ends[count++] = range.end;
	}
	return count;
}

size_t match_slot_ends(const struct matcher *m, const struct pattern_slot *slot,
		       size_t at, size_t ends[END_LIMIT],
		       struct verb_group *group)
{
	const struct parse *p = m->parse;
	struct verb_group other;
	size_t count = 0, end;

	switch (slot->kind) {
	case SLOT_LONG:
		/* "pain and fatigue are": both are the subject */
		end = noun_phrase_joined(p, at);
		if (end > noun_phrase_long(p, at) &&
		    (at == m->start || p->tags[at - 1].tag == TAG_COMMA) &&
		    verb_group_at(p, end, &other))
			ends[count++] = end;
		end = noun_phrase_restricted(p, at);
		if (at == m->start && end > noun_phrase_long(p, at))
			ends[count++] = end;
		ends[count++] = noun_phrase_long(p, at);
		ends[count++] = noun_phrase_of(p, at);
		ends[count++] = noun_phrase_core(p, at);
		break;
	case SLOT_NP:
		ends[count++] = noun_phrase_of(p, at);
		ends[count++] = noun_phrase_core(p, at);
		break;
	case SLOT_CORE:
		ends[count++] = noun_phrase_core(p, at);
		break;
	case SLOT_BARE:
		end = noun_phrase_core(p, at);
		ends[count++] = without_bracket(p, at, end);
		break;
	case SLOT_INSIDE:
		ends[count++] = inside_end(p, at);
		break;
	case SLOT_TERM:
		count = term_ends(m, slot, at, ends);
		break;
	case SLOT_LIST:
		end = list_end(p, at);
		if (series_end(p, at) == at &&
		    !list_goes_on(p, in_clause(m, at, end), end))
			end = in_clause(m, at, end);
		if (!holds_type(m, slot, (struct range){ at, end }))
			break;
		ends[count++] = end;
		/* or less, when a purpose follows the last member */
		for (size_t i = end; i > at + 1; i--)
			if (p->tags[i - 1].tag == TAG_TO) {
				ends[count++] = i - 1;
				break;
			}
		break;
	case SLOT_DIRECT:
		end = at;
		while (end < p->count && (p->tags[end].tag == TAG_ADVERB ||
					  p->tags[end].tag == TAG_ADJECTIVE))
			end++;
		if (end < p->count && p->tags[end].tag == TAG_PREPOSITION)
			break; /* "into", "mainly by", "short of" */
			       /* fallthrough */
	case SLOT_OBJECT:
		if (p->tags[at].tag == TAG_SUBORDINATOR ||
		    p->tags[at].tag == TAG_CONJUNCTION ||
		    p->tags[at].tag == TAG_COMMA)
			break;
		end = series_end(p, at);
		if (end == at)
			end = in_clause(m, at, clause_end(p, at));
		ends[count++] = end;
		/* or less, when a cause follows */
		for (size_t i = at + 1; i + 1 < end; i++)
			if (p->tags[i].fixed && !p->tags[i - 1].fixed &&
			    (token_is(&p->tokens[i], "due") ||
			     token_is(&p->tokens[i], "because") ||
			     token_is(&p->tokens[i], "owing"))) {
				ends[count++] = i;
				break;
			}
		end = effect_begins(p, at, end);
		if (end > at)
			ends[0] = end;
		break;
	case SLOT_SPAN:
		end = clause_end(p, at);
		for (size_t i = at; i < end; i++)
			if (p->tags[i].tag == TAG_COMMA)
				end = i;
		ends[count++] = end;
		break;
	case SLOT_REST:
		for (end = at;
		     end < p->count && p->tags[end].tag != TAG_SEMICOLON;)
			end++;
		while (end > at && p->tags[end - 1].tag == TAG_STOP)
			end--;
		ends[count++] = end;
		break;
	case SLOT_NUMBER:
		ends[count++] = number_phrase(p, at);
		break;
	case SLOT_FIGURE:
		end = number_phrase(p, at);
		for (size_t i = at; i < end; i++)
			if (p->tokens[i].kind == TOKEN_NUMBER) {
				ends[count++] = end;
				break;
			}
		break;
	case SLOT_GERUND:
		if (p->tags[at].tag == TAG_GERUND)
			ends[count++] = at + 1;
		break;
	case SLOT_VERB:
		if (!verb_group_at(p, at, group) || !verb_fits(m, slot, group))
			break;
		if (slot->open)
			open_group(p, group);
		ends[count++] = group->all.end;
		break;
	case SLOT_MODIFIERS:
		ends[count++] = modifiers_end(p, at);
		break;
	case SLOT_GLOSS:
		ends[count++] = gloss_end(p, at);
		break;
	case SLOT_DEEDS:
		ends[count++] = deeds_end(p, at);
		break;
	case SLOT_WORD:
		/* "in vitro" holds no preposition */
		if (at < p->count && p->tags[at].tag < TAG_COMMA &&
		    p->tags[at].tag != TAG_TO &&
		    !(p->tags[at].tag == TAG_ADVERB && !p->tags[at].fixed &&
		      word_is(p, at, "in")) &&
		    match_slot_holds(m, slot, (struct range){ at, at + 1 }))
			ends[count++] = at + 1;
		break;
	}
	return count;
}
