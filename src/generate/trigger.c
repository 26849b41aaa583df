#include "generate/trigger.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/bits.h"

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
static struct trigger_group need_of(const struct pattern *pattern,
				    const struct node *node)
{
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

enum { COMMON = 64, TAG_WEIGHT = 1 << 20 };

/*
 * How often a sentence is likely to have the word: those that most have are
 * short.  Terms of a type, which have no word, are common too, and tags are in
 * all.
 */
static unsigned weight_of_word(const char *word)
{
	size_t length = strlen(word);

	return length < 8 ? (unsigned)COMMON >> (length ? length - 1 : 0) : 1;
}

static uint32_t new_number(struct trigger_table *table, unsigned weight,
			   struct arena *arena)
{
	table->known = arena_grow(arena, table->known, ++table->count,
				  &table->known_capacity, sizeof *table->known);
	table->known[table->count] = (struct trigger_word){ .weight = weight };
	return (uint32_t)table->count;
}

static uint32_t number_of(struct trigger_table *table, const char *word,
			  bool type, struct arena *arena)
{
	void **place = string_table_at(type ? &table->types : &table->words,
				       slice_of(word));

	if (!*place)
		*place = (void *)(uintptr_t)new_number(
			table, type ? COMMON : weight_of_word(word), arena);
	return (uint32_t)(uintptr_t)*place;
}

/* The number of the verb, known by its word's, as the head of a group. */
static uint32_t head_of(struct trigger_table *table, uint32_t verb,
			bool passive, struct arena *arena)
{
	const struct trigger_word *known = &table->known[verb];
	uint32_t head = passive ? known->passive : known->head;

	if (head)
		return head;
	head = new_number(table, known->weight, arena);
	if (passive)
		table->known[verb].passive = head;
	else
		table->known[verb].head = head;
	return head;
}

static const uint32_t *heads_of(struct trigger_table *table,
				const struct pattern_slot *slot,
				struct arena *arena)
{
	uint32_t *heads =
		arena_array(arena, slot->argument_count + 1, sizeof *heads);

	for (size_t i = 0; i < slot->argument_count; i++)
		heads[i] =
			head_of(table, slot->numbers[i], slot->passive, arena);
	return heads;
}

static const uint32_t *numbers_of(struct trigger_table *table,
				  const char *const *words, size_t count,
				  bool types, struct arena *arena)
{
	uint32_t *numbers = arena_array(arena, count + 1, sizeof *numbers);

	for (size_t i = 0; i < count; i++)
		numbers[i] = number_of(table, words[i], types, arena);
	return numbers;
}

static bool takes_types(const struct pattern_slot *slot)
{
	return slot->kind == SLOT_TERM || slot->kind == SLOT_LIST;
}

static void number_slots(struct trigger_table *table, struct pattern *pattern,
			 struct arena *arena)
{
	for (size_t i = 0; i < pattern->slot_count; i++) {
		struct pattern_slot *slot = &pattern->slots[i];

		slot->numbers =
			numbers_of(table, slot->arguments, slot->argument_count,
				   takes_types(slot), arena);
		if (slot->kind == SLOT_VERB)
			slot->heads = heads_of(table, slot, arena);
	}
}

/* Tags have the first numbers, in their order. */
static uint32_t tag_number(enum word_tag tag)
{
	return (uint32_t)tag + 1;
}

static const uint32_t *numbers_of_tag(enum word_tag tag, struct arena *arena)
{
	uint32_t *number = arena_alloc(arena, sizeof *number);

	*number = tag_number(tag);
	return number;
}

static void number_nodes(struct trigger_table *table, struct match_line *line,
			 struct arena *arena)
{
	for (size_t i = 0; i < line->node_count; i++) {
		struct node *node = &line->nodes[i];

		if (node->kind == NODE_WORD)
			node->numbers =
				numbers_of(table, node->words, node->word_count,
					   false, arena);
		else if (node->kind == NODE_TAG)
			node->numbers = numbers_of_tag(node->tag, arena);
	}
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

static void fill_line(const struct trigger_table *table,
		      const struct pattern *pattern, struct match_line *line,
		      struct arena *arena)
{
	struct node_set nodes = needed_nodes(line);
	struct trigger_group *groups =
		arena_array(arena, line->node_count, sizeof *groups);

	line->required_count = 0;
	line->passed = (struct trigger_group){ .weight = UINT_MAX };
	for (size_t i = 0; i < line->node_count; i++) {
		struct trigger_group need = need_of(pattern, &line->nodes[i]);

		if (!has_bit(nodes.bits, i) || !need.count)
			continue;
		need.weight = weigh(table, &need);
		groups[line->required_count++] = need;
		if (is_passed(pattern, &line->nodes[i]) &&
		    need.weight < line->passed.weight)
			line->passed = need;
	}
	/* those that a sentence has least often first, tags last */
	if (line->required_count)
		qsort(groups, line->required_count, sizeof *groups,
		      compare_groups);
	line->required = groups;
}

/* Where a line is listed: under what it needs, or 0 for what needs nothing. */
static struct trigger_group places_of(const struct match_line *line)
{
	static const uint32_t nothing[] = { 0 };

	return line->required_count
		       ? line->required[0]
		       : (struct trigger_group){ .words = nothing, .count = 1 };
}

/* List each line under the numbers of which it needs one. */
static void list_lines(struct trigger_table *table, struct arena *arena)
{
	size_t *starts = arena_array(arena, table->count + 2, sizeof *starts);
	uint32_t *listed;

	for (size_t i = 0; i < table->line_count; i++) {
		struct trigger_group at = places_of(table->lines[i].line);

		for (size_t k = 0; k < at.count; k++)
			starts[at.words[k] + 1]++;
	}
	for (size_t n = 0; n <= table->count; n++)
		starts[n + 1] += starts[n];
	listed = arena_array(arena, starts[table->count + 1] + 1,
			     sizeof *listed);
	table->needed_by =
		arena_array(arena, table->count + 1, sizeof *table->needed_by);
	for (size_t n = 0; n <= table->count; n++)
		table->needed_by[n].words = listed + starts[n];
	for (size_t i = 0; i < table->line_count; i++) {
		struct trigger_group at = places_of(table->lines[i].line);

		for (size_t k = 0; k < at.count; k++) {
			struct trigger_group *list =
				&table->needed_by[at.words[k]];

			listed[list->words - listed + list->count++] =
				(uint32_t)i;
		}
	}
}

/* Write all groups of the lines but their first, each with its size. */
static void write_others(struct trigger_table *table, struct arena *arena)
{
	size_t size = 0;
	uint32_t *out;

	for (size_t i = 0; i < table->line_count; i++) {
		const struct match_line *line = table->lines[i].line;

		for (size_t k = 1; k < line->required_count; k++)
			size += 1 + line->required[k].count;
		size++;
	}
	table->others = out = arena_array(arena, size, sizeof *out);
	for (size_t i = 0; i < table->line_count; i++) {
		const struct match_line *line = table->lines[i].line;

		table->lines[i].others = (size_t)(out - table->others);
		for (size_t k = 1; k < line->required_count; k++) {
			const struct trigger_group *group = &line->required[k];

			*out++ = (uint32_t)group->count;
			memcpy(out, group->words, group->count * sizeof *out);
			out += group->count;
		}
		*out++ = 0;
	}
}

void trigger_table_fill(struct trigger_table *table, struct pattern_list *list,
			struct arena *arena)
{
	size_t capacity = 0;

	table->count = TAG_COUNT;
	table->known_capacity = TAG_COUNT + 1;
	table->known =
		arena_array(arena, table->known_capacity, sizeof *table->known);
	for (size_t tag = 0; tag <= TAG_COUNT; tag++)
		table->known[tag].weight = TAG_WEIGHT;
	for (size_t i = 0; i < list->count; i++) {
		struct pattern *pattern = &list->patterns[i];

		number_slots(table, pattern, arena);
		for (size_t l = 0; l < pattern->line_count; l++) {
			struct match_line *line = &pattern->lines[l];

			number_nodes(table, line, arena);
			fill_line(table, pattern, line, arena);
			table->lines = arena_grow(arena, table->lines,
						  table->line_count, &capacity,
						  sizeof *table->lines);
			table->lines[table->line_count++] =
				(struct trigger_line){ pattern, line, 0 };
		}
	}
	list_lines(table, arena);
	write_others(table, arena);
}

static uint32_t number_in(const struct string_table *names, struct slice name)
{
	return (uint32_t)(uintptr_t)string_table_find(names, name);
}

/* All that matching may take a token for. */
static struct word_numbers read_token(const struct trigger_table *table,
				      const struct token *token,
				      const struct tagged *tag)
{
	const struct string_table *words = &table->words;
	struct slice fold = token->fold;
	struct word_numbers numbers = {
		.word = (uint32_t)(uintptr_t)
			string_table_find_hashed(words, fold, token->hash)
	};

	if (fold.length > 1 && fold.bytes[fold.length - 1] == 's') {
		fold.length--;
		numbers.singular = number_in(words, fold);
	}
	if (tag->entry && tag->entry->verb)
		numbers.verb = number_in(words, slice_of(tag->entry->verb));
	numbers.lemma = tag->tag == TAG_BE     ? number_in(words, SLICE("be"))
			: tag->tag == TAG_HAVE ? number_in(words, SLICE("have"))
			: tag->tag == TAG_DO   ? number_in(words, SLICE("do"))
					       : numbers.verb;
	return numbers;
}

/* Numbers and the lines that are listed under them. */
struct marks {
	const struct trigger_table *table;
	uint64_t *present, *lines;
	uint32_t *ends;
};

/* A token that ends at `end` may be taken for this. */
static void mark(const struct marks *marks, uint32_t number, size_t end)
{
	const struct trigger_group *list = &marks->table->needed_by[number];

	marks->ends[number] = (uint32_t)end;
	if (has_bit(marks->present, number))
		return;
	set_bit(marks->present, number);
	for (size_t i = 0; i < list->count; i++)
		set_bit(marks->lines, list->words[i]);
}

/* A verb that ends at `end`, where its group may have it for a head. */
static void mark_head(const struct marks *marks, uint32_t verb,
		      enum word_tag tag, size_t end)
{
	const struct trigger_word *known = &marks->table->known[verb];

	switch (tag) {
	case TAG_PARTICIPLE:
		mark(marks, known->passive, end);
		/* fallthrough */
	case TAG_VERB:
	case TAG_GERUND:
	case TAG_BE:
	case TAG_HAVE:
	case TAG_DO:
		mark(marks, known->head, end);
		break;
	default:
		break;
	}
}

struct trigger_reading trigger_read(const struct trigger_table *table,
				    const struct parse *parse,
				    struct arena *arena)
{
	struct word_numbers *words =
		arena_array(arena, parse->count + 1, sizeof *words);
	uint32_t *types =
		arena_array(arena, parse->term_count + 1, sizeof *types);
	struct marks marks = {
		.table = table,
		.present = arena_array(arena, table->count / WORD_BITS + 1,
				       sizeof(uint64_t)),
		.lines = arena_array(arena, table->line_count / WORD_BITS + 1,
				     sizeof(uint64_t)),
		.ends = arena_array_unset(arena, table->count + 1,
					  sizeof(uint32_t)),
	};

	mark(&marks, 0, 0);
	for (size_t i = 0; i < parse->count; i++) {
		words[i] =
			read_token(table, &parse->tokens[i], &parse->tags[i]);
		mark(&marks, tag_number(parse->tags[i].tag), i + 1);
		mark(&marks, words[i].word, i + 1);
		mark(&marks, words[i].singular, i + 1);
		mark(&marks, words[i].verb, i + 1);
		mark_head(&marks, words[i].lemma, parse->tags[i].tag, i + 1);
	}
	for (size_t i = 0; i < parse->term_count; i++) {
		types[i] = number_in(&table->types,
				     slice_of(parse->terms[i].entry->type));
		mark(&marks, types[i], parse->terms[i].end);
	}
	return (struct trigger_reading){
		marks.present, marks.lines, marks.ends, { words, types }
	};
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

/*
 * The same of all groups but the first, for a word of which it is listed, as
 * they stand one behind the other for all lines.
 */
static bool others_fit(const struct trigger_table *table, size_t line,
		       const uint64_t *present)
{
	const uint32_t *at = table->others + table->lines[line].others;

	for (uint32_t count; (count = *at++) != 0; at += count) {
		uint32_t k = 0;

		while (k < count && !has_bit(present, at[k]))
			k++;
		if (k == count)
			return false;
	}
	return true;
}

/* The first bit from `at` on that is set in these words, or `count`. */
static size_t next_bit(const uint64_t *bits, size_t at, size_t count)
{
	while (at < count) {
		uint64_t rest = bits[at / WORD_BITS] >> at % WORD_BITS;

		if (rest)
			return at + bits_lowest(rest);
		at = (at / WORD_BITS + 1) * WORD_BITS;
	}
	return count;
}

size_t trigger_next(const struct trigger_table *table,
		    const struct trigger_reading *reading, size_t at)
{
	const size_t count = table->line_count;

	at = next_bit(reading->lines, at, count);
	while (at < count && !others_fit(table, at, reading->present))
		at = next_bit(reading->lines, at + 1, count);
	return at;
}

size_t trigger_reach(const struct match_line *line,
		     const struct trigger_reading *reading, size_t count)
{
	const struct trigger_group *group = &line->passed;
	size_t reach = 0;

	if (!group->count)
		return count;
	for (size_t i = 0; i < group->count; i++) {
		uint32_t word = group->words[i];

		if (has_bit(reading->present, word) &&
		    reading->ends[word] > reach)
			reach = reading->ends[word];
	}
	return reach;
}
