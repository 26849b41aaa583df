/*
 * Running a pattern over a sentence.  Each pair of node and position is
 * tried once: a pair that failed fails again whatever was captured before,
 * so a set of failed pairs makes the search linear.
 */
#include "generate/match_slot.h"

#include <stdint.h>
#include <string.h>

#include "rounds/bits.h"

static bool run(struct matcher *m, size_t node, size_t at);

bool pattern_node_fits(const struct node *node, const struct parse *parse,
		       const struct match_numbers *numbers, size_t at)
{
	const struct word_numbers *word = &numbers->words[at];

	if (at >= parse->count)
		return false;
	if (node->kind == NODE_TAG)
		return parse->tags[at].tag == node->tag;
	return match_number_among(word->word, node->numbers,
				  node->word_count) ||
	       (node->inflected &&
		(match_number_among(word->verb, node->numbers,
				    node->word_count) ||
		 /* the plural of a noun */
		 match_number_among(word->singular, node->numbers,
				    node->word_count)));
}

/* May a second predicate's subject, said before, fill this slot? */
static bool takes_subject(const struct matcher *m,
			  const struct pattern_slot *slot)
{
	struct range subject = m->clause->subject;

	switch (slot->kind) {
	case SLOT_NP:
	case SLOT_LONG:
	case SLOT_CORE:
		return match_slot_holds(m, slot, subject);
	case SLOT_TERM:
		return match_slot_headed(m, slot, subject);
	default:
		return false;
	}
}

/* May "can" stand before this verb?  Not before "develops". */
static bool is_bare(const struct parse *p, size_t verb)
{
	const struct word_entry *e = p->tags[verb].entry;

	return !e || !e->verb || (e->forms & VERB_BASE);
}

/* False when the node can't begin here, as words and marks mostly can't. */
static bool may_begin(const struct matcher *m, size_t index, size_t at)
{
	const struct node *node = &m->line->nodes[index];

	return (node->kind != NODE_WORD && node->kind != NODE_TAG) ||
	       pattern_node_fits(node, m->parse, m->numbers, at);
}

static bool run_slot(struct matcher *m, const struct node *node, size_t at)
{
	const struct pattern_slot *slot = &m->pattern->slots[node->slot];
	struct capture *capture = &m->match->captures[node->slot];
	const uint32_t bit = UINT32_C(1) << node->slot;
	struct verb_group group = { 0 };
	size_t ends[END_LIMIT];
	size_t count;

	if (at == m->start && m->clause && m->clause->predicate &&
	    takes_subject(m, slot)) {
		*capture = (struct capture){ .range = m->clause->subject };
		m->match->taken |= bit;
		if (run(m, node->next, at))
			return true;
		m->match->taken &= ~bit; /* no way comes twice by a slot */
		return false;
	}
	count = match_slot_ends(m, slot, at, ends, &group);
	if (slot->ahead)
		return count &&
		       (!match_slot_takes_words(slot->kind) ||
			match_slot_holds(m, slot,
					 (struct range){ at, ends[0] })) &&
		       run(m, node->next, at);
	if (count && slot->kind == SLOT_VERB && m->clause &&
	    m->clause->predicate && group.auxiliary == SIZE_MAX &&
	    is_bare(m->parse, group.head))
		group.auxiliary = m->clause->auxiliary;

	for (size_t i = 0; i < count; i++) {
		if (ends[i] <= at || (i && ends[i] == ends[i - 1]))
			continue; /* nothing, or what has failed */
		size_t skip = at == m->start ? apposition_end(m->parse, ends[i])
					     : ends[i];
		bool here = may_begin(m, node->next, ends[i]);
		bool there = skip > ends[i] && may_begin(m, node->next, skip);

		if (!(here || there) ||
		    (match_slot_is_phrase(slot->kind) &&
		     !match_slot_holds(m, slot, (struct range){ at, ends[i] })))
			continue;
		*capture = (struct capture){ .range = { at, ends[i] },
					     .verb = group };
		m->match->taken |= bit;
		if ((here && run(m, node->next, ends[i])) ||
		    (there && run(m, node->next, skip)))
			return true;
	}
	m->match->taken &= ~bit;
	return false;
}

/* At the end of a clause: nothing but its mark, or a tail, may follow. */
static bool clause_over(const struct parse *p, size_t at)
{
	return at >= p->count || clause_end(p, at) == at ||
	       p->tags[at].tag == TAG_STOP || p->tags[at].tag == TAG_SEMICOLON;
}

static bool run_gap(struct matcher *m, const struct node *node, size_t at)
{
	for (size_t skip = 0;
	     skip <= node->slot && at + skip <= m->parse->count; skip++) {
		if (run(m, node->next, at + skip))
			return true;
		if (at + skip < m->parse->count &&
		    m->parse->tags[at + skip].tag == TAG_SEMICOLON)
			break;
	}
	return false;
}

static bool step(struct matcher *m, const struct node *node, size_t at)
{
	const struct parse *p = m->parse;

	switch (node->kind) {
	case NODE_ACCEPT:
		m->match->all = (struct range){ m->start, at };
		return true;
	case NODE_START:
		return at == m->start && m->clause && run(m, node->next, at);
	case NODE_END:
		return (clause_over(p, at) ||
			(m->clause && m->clause->end == at)) &&
		       run(m, node->next, at);
	case NODE_WORD:
	case NODE_TAG:
		return pattern_node_fits(node, p, m->numbers, at) &&
		       run(m, node->next, at + 1);
	case NODE_SLOT:
		return at < p->count && run_slot(m, node, at);
	case NODE_GAP:
		return run_gap(m, node, at);
	case NODE_SPLIT:
		return run(m, node->next, at) ||
		       (node->other != SIZE_MAX && run(m, node->other, at));
	}
	return false;
}

static bool run(struct matcher *m, size_t index, size_t at)
{
	uint32_t *failed =
		&m->memory->failed[index * (m->parse->count + 1) + at];

	if (*failed == m->memory->attempt)
		return false;
	if (step(m, &m->line->nodes[index], at))
		return true;
	*failed = m->memory->attempt;
	return false;
}

/* False where the first slot is a phrase and none begins. */
static bool phrase_begins(const struct pattern *pattern,
			  const struct match_line *line, const struct parse *p,
			  size_t at)
{
	const struct node *node = &line->nodes[line->first];

	if (node->kind != NODE_SLOT)
		return true;
	switch (pattern->slots[node->slot].kind) {
	case SLOT_NP:
	case SLOT_CORE:
	case SLOT_BARE:
	case SLOT_TERM:
		return noun_phrase_core(p, at) > at;
	case SLOT_GLOSS:
		return tag_at(p, at) == TAG_GERUND ||
		       noun_phrase_core(p, at) > at;
	default:
		return true;
	}
}

bool pattern_match(const struct pattern *pattern, const struct match_line *line,
		   const struct parse *parse,
		   const struct match_numbers *numbers, size_t at,
		   const struct clause *clause, struct match_memory *memory,
		   struct match *match)
{
	struct matcher m = { .pattern = pattern,
			     .line = line,
			     .parse = parse,
			     .numbers = numbers,
			     .start = at,
			     .clause = clause,
			     .match = match,
			     .memory = memory };

	if (parse->count >= POSITION_LIMIT ||
	    (!(clause && clause->predicate) &&
	     !phrase_begins(pattern, line, parse, at)))
		return false;
	if (++memory->attempt == 0) { /* all marks are used up */
		memset(memory, 0, sizeof *memory);
		memory->attempt = 1;
	}
	match->pattern = pattern;
	match->taken = 0;
	return run(&m, line->first, at);
}

const struct capture *match_capture(const struct match *match, const char *name,
				    size_t size)
{
	const struct pattern_slot *slots = match->pattern->slots;

	for (uint32_t left = match->taken; left; left &= left - 1) {
		unsigned i = bits_lowest(left);
		const char *slot = slots[i].name;

		/* names are short, most of a letter */
		if (slot[0] == name[0] &&
		    (size == 1 || strncmp(slot, name, size) == 0) &&
		    !slot[size])
			return &match->captures[i];
	}
	return NULL;
}
