#include "generate/trigger.h"

#include <stdlib.h>

enum { WORD_BITS = 64, NODE_WORDS = NODE_LIMIT / WORD_BITS };

/* Nodes of one line, a bit each. */
struct node_set {
	uint64_t bits[NODE_WORDS];
};

void trigger_table_release(struct trigger_table *table)
{
	string_table_release(&table->words);
	string_table_release(&table->types);
}

static void set_bit(uint64_t *bits, size_t at)
{
	bits[at / WORD_BITS] |= UINT64_C(1) << at % WORD_BITS;
}

static bool has_bit(const uint64_t *bits, size_t at)
{
	return bits[at / WORD_BITS] >> at % WORD_BITS & 1;
}

/* What a node asks of a sentence: words, verbs too, or types of terms. */
struct need {
	const char *const *words;
	size_t count;
	bool types;
};

static struct need need_of(const struct pattern *pattern,
			   const struct node *node)
{
	const struct pattern_slot *slot;

	if (node->kind == NODE_WORD)
		return (struct need){ node->words, node->word_count, false };
	if (node->kind != NODE_SLOT)
		return (struct need){ NULL, 0, false };
	slot = &pattern->slots[node->slot];
	switch (slot->kind) {
	case SLOT_VERB:
		if (slot->except)
			break;
		/* fallthrough */
	case SLOT_NP:
	case SLOT_LONG:
	case SLOT_CORE:
	case SLOT_BARE:
	case SLOT_WORD:
		return (struct need){ slot->arguments, slot->argument_count,
				      false };
	case SLOT_TERM:
	case SLOT_LIST:
		return (struct need){ slot->arguments, slot->argument_count,
				      true };
	default:
		break;
	}
	return (struct need){ NULL, 0, false };
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

	if (has_bit(done->bits, at))
		return known[at];
	if (node->kind != NODE_ACCEPT)
		set = passed(line, node->next, known, done);
	if (node->kind == NODE_SPLIT && node->other != SIZE_MAX) {
		struct node_set other = passed(line, node->other, known, done);

		for (size_t i = 0; i < NODE_WORDS; i++)
			set.bits[i] &= other.bits[i];
	}
	set_bit(set.bits, at);
	set_bit(done->bits, at);
	return known[at] = set;
}

static struct node_set needed_nodes(const struct match_line *line)
{
	struct node_set known[NODE_LIMIT];
	struct node_set done = { { 0 } };

	return passed(line, line->first, known, &done);
}

static uint16_t number_of(struct trigger_table *table, const char *word,
			  bool type)
{
	void **place = string_table_at(type ? &table->types : &table->words,
				       slice_of(word));

	if (!*place)
		*place = (void *)(uintptr_t)++table->count;
	return (uint16_t)((uintptr_t)*place - 1);
}

static struct trigger_group group_of(struct trigger_table *table,
				     const struct need *need,
				     struct arena *arena)
{
	uint16_t *numbers = arena_array(arena, need->count, sizeof *numbers);

	for (size_t i = 0; i < need->count; i++)
		numbers[i] = number_of(table, need->words[i], need->types);
	return (struct trigger_group){ numbers, need->count };
}

static int compare_groups(const void *a, const void *b)
{
	const struct trigger_group *x = a, *y = b;

	return (x->count > y->count) - (x->count < y->count);
}

static void fill_line(struct trigger_table *table,
		      const struct pattern *pattern, struct match_line *line,
		      struct arena *arena)
{
	struct node_set nodes = needed_nodes(line);
	struct trigger_group *groups =
		arena_array(arena, line->node_count, sizeof *groups);

	line->required_count = 0;
	for (size_t i = 0; i < line->node_count; i++) {
		struct need need = need_of(pattern, &line->nodes[i]);

		if (has_bit(nodes.bits, i) && need.count)
			groups[line->required_count++] =
				group_of(table, &need, arena);
	}
	/* those that a sentence has least often first */
	if (line->required_count)
		qsort(groups, line->required_count, sizeof *groups,
		      compare_groups);
	line->required = groups;
}

void trigger_table_fill(struct trigger_table *table, struct pattern_list *list,
			struct arena *arena)
{
	for (size_t i = 0; i < list->count; i++) {
		struct pattern *pattern = &list->patterns[i];

		for (size_t l = 0; l < pattern->line_count; l++)
			fill_line(table, pattern, &pattern->lines[l], arena);
	}
}

static void mark_number(const void *number, uint64_t *present)
{
	if (number)
		set_bit(present, (size_t)(uintptr_t)number - 1);
}

static void mark(const struct string_table *names, struct slice name,
		 uint64_t *present)
{
	mark_number(string_table_find(names, name), present);
}

/* All that word_matches(), verb_fits() and has_word() may take it for. */
static void mark_token(const struct trigger_table *table,
		       const struct token *token, const struct tagged *tag,
		       uint64_t *present)
{
	struct slice fold = token->fold;
	const void *number =
		string_table_find_hashed(&table->words, fold, token->hash);

	mark_number(number, present);
	if (fold.length > 1 && fold.bytes[fold.length - 1] == 's') {
		fold.length--;
		mark(&table->words, fold, present);
	}
	if (tag->entry && tag->entry->verb)
		mark(&table->words, slice_of(tag->entry->verb), present);
	if (tag->tag == TAG_BE)
		mark(&table->words, SLICE("be"), present);
	if (tag->tag == TAG_HAVE)
		mark(&table->words, SLICE("have"), present);
	if (tag->tag == TAG_DO)
		mark(&table->words, SLICE("do"), present);
}

const uint64_t *trigger_read(const struct trigger_table *table,
			     const struct parse *parse, struct arena *arena)
{
	uint64_t *present = arena_array(arena, table->count / WORD_BITS + 1,
					sizeof *present);

	for (size_t i = 0; i < parse->count; i++)
		mark_token(table, &parse->tokens[i], &parse->tags[i], present);
	for (size_t i = 0; i < parse->term_count; i++)
		mark(&table->types, slice_of(parse->terms[i].entry->type),
		     present);
	return present;
}

bool trigger_fits(const struct match_line *line, const uint64_t *present)
{
	for (size_t i = 0; i < line->required_count; i++) {
		const struct trigger_group *group = &line->required[i];
		size_t k = 0;

		while (k < group->count && !has_bit(present, group->words[k]))
			k++;
		if (k == group->count)
			return false;
	}
	return true;
}
