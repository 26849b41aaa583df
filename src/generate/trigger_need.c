#include "generate/trigger_need.h"

#include <limits.h>
#include <stdlib.h>

#include "rounds/bits.h"

enum { NODE_WORDS = NODE_LIMIT / BITS_WORD };

/* Nodes of one line, a bit each. */
struct node_set {
	uint64_t bits[NODE_WORDS];
};

/* What a node asks of a sentence: words, verbs too, or types of terms. */
static struct trigger_group need_of(const struct pattern *pattern,
				    const struct node *node)
{
	static const uint32_t digits[] = { TRIGGER_DIGITS };
	static const uint32_t gerund[] = { TAG_GERUND + 1 };
	const struct pattern_slot *slot;

	if (node->kind == NODE_WORD || node->kind == NODE_TAG)
		return (struct trigger_group){
			.words = node->numbers,
			.count = node->kind == NODE_TAG ? 1 : node->word_count
		};
	if (node->kind != NODE_SLOT)
		return (struct trigger_group){ .count = 0 };
	slot = &pattern->slots[node->slot];
	switch (slot->kind) {
	case SLOT_VERB:
		return (struct trigger_group){
			.words = slot->heads,
			.count = slot->except ? 0 : slot->argument_count
		};
	case SLOT_NP:
	case SLOT_LONG:
	case SLOT_CORE:
	case SLOT_BARE:
	case SLOT_WORD:
	case SLOT_TERM:
	case SLOT_LIST:
		return (struct trigger_group){ .words = slot->numbers,
					       .count = slot->argument_count };
	case SLOT_FIGURE:
		return (struct trigger_group){ .words = digits, .count = 1 };
	case SLOT_GERUND:
		return (struct trigger_group){ .words = gerund, .count = 1 };
	default:
		break;
	}
	return (struct trigger_group){ .count = 0 };
}

/*
 * The nodes that every way from `at` to the end passes: the node itself and
 * what all its successors share.  Lines have no loops.
 */
static struct node_set passed(const struct match_line *line, size_t at,
			      struct node_set *known, struct node_set *done)
{
	const struct node *node = &line->nodes[at];
	struct node_set set = { { 0 } };

	if (bits_has(done->bits, at))
		return known[at];
	if (node->kind != NODE_ACCEPT)
		set = passed(line, node->next, known, done);
	if (node->kind == NODE_SPLIT && node->other != SIZE_MAX) {
		struct node_set other = passed(line, node->other, known, done);

		for (size_t i = 0; i < NODE_WORDS; i++)
			set.bits[i] &= other.bits[i];
	}
	bits_set(set.bits, at);
	bits_set(done->bits, at);
	return known[at] = set;
}

static struct node_set needed_nodes(const struct match_line *line)
{
	struct node_set known[NODE_LIMIT];
	struct node_set done = { { 0 } };

	return passed(line, line->first, known, &done);
}

static int compare_groups(const void *a, const void *b)
{
	const struct trigger_group *x = a, *y = b;

	return (x->weight > y->weight) - (x->weight < y->weight);
}

/* How often a sentence is likely to have a word of the group. */
static unsigned weigh(const struct trigger_table *table,
		      const struct trigger_group *group)
{
	unsigned weight = 0;

	for (size_t i = 0; i < group->count; i++)
		weight += table->known[group->words[i]].weight;
	return weight;
}

/*
 * Must the node's word stand where the match is or goes?  A noun phrase may
 * be the subject that was named before.
 */
static bool is_passed(const struct pattern *pattern, const struct node *node)
{
	return node->kind == NODE_WORD || node->kind == NODE_TAG ||
	       (node->kind == NODE_SLOT &&
		pattern->slots[node->slot].kind == SLOT_VERB);
}

/* The nodes other than splits that come first on the ways from `at`. */
static void first_nodes(const struct match_line *line, size_t at,
			struct node_set *set)
{
	const struct node *node = &line->nodes[at];

	if (node->kind != NODE_SPLIT) {
		bits_set(set->bits, at);
		return;
	}
	first_nodes(line, node->next, set);
	if (node->other != SIZE_MAX)
		first_nodes(line, node->other, set);
}

/*
 * What one of the ways from a split needs first, "due" or "because"; nothing
 * when one of them needs nothing, or what each way passes.
 */
static struct trigger_group need_of_split(const struct pattern *pattern,
					  const struct match_line *line,
					  size_t split,
					  const struct node_set *passed_nodes,
					  struct arena *arena)
{
	struct node_set first = { { 0 } };
	struct trigger_group all = { .count = 0 };
	uint32_t *words;
	size_t count = 0;

	first_nodes(line, split, &first);
	for (size_t i = 0; i < line->node_count; i++) {
		struct trigger_group need = need_of(pattern, &line->nodes[i]);

		if (!bits_has(first.bits, i))
			continue;
		if (!need.count || !is_passed(pattern, &line->nodes[i]) ||
		    bits_has(passed_nodes->bits, i))
			return all;
		count += need.count;
	}
	all.words = words = arena_array(arena, count, sizeof *words);
	for (size_t i = 0; i < line->node_count; i++) {
		struct trigger_group need = need_of(pattern, &line->nodes[i]);

		for (size_t k = 0; bits_has(first.bits, i) && k < need.count;
		     k++)
			words[all.count++] = need.words[k];
	}
	return all;
}

static bool is_token(const struct node *node)
{
	return node->kind == NODE_WORD || node->kind == NODE_TAG;
}

/* Two tokens side by side that every way passes, the rarest; the first. */
static size_t find_pair(const struct trigger_table *table,
			const struct pattern *pattern,
			const struct match_line *line,
			const struct node_set *passed_nodes)
{
	size_t pair = SIZE_MAX;
	unsigned least = UINT_MAX;

	for (size_t i = 0; i < line->node_count; i++) {
		const struct node *node = &line->nodes[i], *next;
		struct trigger_group need, behind;
		unsigned weight;

		if (!is_token(node) || !bits_has(passed_nodes->bits, i))
			continue;
		next = &line->nodes[node->next];
		if (!is_token(next) ||
		    !bits_has(passed_nodes->bits, node->next))
			continue;
		need = need_of(pattern, node);
		behind = need_of(pattern, next);
		weight = weigh(table, &need) + weigh(table, &behind);
		if (weight < least)
			pair = i;
		least = weight < least ? weight : least;
	}
	return pair;
}

void trigger_need(const struct trigger_table *table,
		  const struct pattern *pattern, struct match_line *line,
		  struct arena *arena)
{
	struct node_set nodes = needed_nodes(line);
	struct trigger_group *groups =
		arena_array(arena, line->node_count, sizeof *groups);

	line->pair = find_pair(table, pattern, line, &nodes);
	line->required_count = 0;
	line->passed = (struct trigger_group){ .weight = UINT_MAX };
	for (size_t i = 0; i < line->node_count; i++) {
		const struct node *node = &line->nodes[i];
		bool split = node->kind == NODE_SPLIT;
		struct trigger_group need;

		if (!bits_has(nodes.bits, i))
			continue;
		need = split ? need_of_split(pattern, line, i, &nodes, arena)
			     : need_of(pattern, node);
		if (!need.count)
			continue;
		need.weight = weigh(table, &need);
		groups[line->required_count++] = need;
		if ((split || is_passed(pattern, node)) &&
		    need.weight < line->passed.weight)
			line->passed = need;
	}
	/* those that a sentence has least often first, tags last */
	if (line->required_count)
		qsort(groups, line->required_count, sizeof *groups,
		      compare_groups);
	line->required = groups;
}
