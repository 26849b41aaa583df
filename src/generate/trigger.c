#include "generate/trigger.h"

#include <stdlib.h>
#include <string.h>

#include "generate/trigger_need.h"
#include "rounds/bits.h"

void trigger_table_release(struct trigger_table *table)
{
	string_table_release(&table->words);
	string_table_release(&table->types);
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

static const uint32_t *numbers_of_tag(enum word_tag tag, struct arena *arena)
{
	uint32_t *number = arena_alloc(arena, sizeof *number);

	*number = trigger_tag(tag);
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

	table->count = TRIGGER_DIGITS;
	table->known_capacity = table->count + 1;
	table->known =
		arena_array(arena, table->known_capacity, sizeof *table->known);
	for (size_t tag = 0; tag <= TAG_COUNT; tag++)
		table->known[tag].weight = TAG_WEIGHT;
	table->known[TRIGGER_DIGITS].weight = COMMON;
	for (size_t i = 0; i < list->count; i++) {
		struct pattern *pattern = &list->patterns[i];

		number_slots(table, pattern, arena);
		for (size_t l = 0; l < pattern->line_count; l++) {
			struct match_line *line = &pattern->lines[l];

			number_nodes(table, line, arena);
			trigger_need(table, pattern, line, arena);
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

static void mark_lines(const struct marks *marks, uint32_t number)
{
	const struct trigger_group *list = &marks->table->needed_by[number];

	for (size_t i = 0; i < list->count; i++)
		bits_set(marks->lines, list->words[i]);
}

/* A token that ends at `end` may be taken for this; mostly it is for none. */
static inline void mark(const struct marks *marks, uint32_t number, size_t end)
{
	if (!number)
		return;
	marks->ends[number] = (uint32_t)end;
	if (bits_has(marks->present, number))
		return;
	bits_set(marks->present, number);
	mark_lines(marks, number);
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
		.present = arena_array(arena, table->count / BITS_WORD + 1,
				       sizeof(uint64_t)),
		.lines = arena_array(arena, table->line_count / BITS_WORD + 1,
				     sizeof(uint64_t)),
		.ends = arena_array_unset(arena, table->count + 1,
					  sizeof(uint32_t)),
	};

	mark_lines(&marks, 0); /* of those that need nothing */
	for (size_t i = 0; i < parse->count; i++) {
		words[i] =
			read_token(table, &parse->tokens[i], &parse->tags[i]);
		mark(&marks, trigger_tag(parse->tags[i].tag), i + 1);
		mark(&marks, words[i].word, i + 1);
		mark(&marks, words[i].singular, i + 1);
		mark(&marks, words[i].verb, i + 1);
		if (parse->tokens[i].kind == TOKEN_NUMBER)
			mark(&marks, TRIGGER_DIGITS, i + 1);
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

		while (k < group->count && !bits_has(present, group->words[k]))
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

		while (k < count && !bits_has(present, at[k]))
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
		uint64_t rest = bits[at / BITS_WORD] >> at % BITS_WORD;

		if (rest)
			return at + bits_lowest(rest);
		at = (at / BITS_WORD + 1) * BITS_WORD;
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

/* Behind the last place where the line's pair stands; 0 for nowhere. */
static size_t pair_reach(const struct match_line *line,
			 const struct trigger_reading *reading,
			 const struct parse *parse)
{
	const struct node *first = &line->nodes[line->pair];
	const struct node *second = &line->nodes[first->next];

	for (size_t at = parse->count; at-- > 1;)
		if (pattern_node_fits(second, parse, &reading->tokens, at) &&
		    pattern_node_fits(first, parse, &reading->tokens, at - 1))
			return at;
	return 0;
}

size_t trigger_reach(const struct match_line *line,
		     const struct trigger_reading *reading,
		     const struct parse *parse)
{
	const struct trigger_group *group = &line->passed;
	size_t reach = 0;

	if (line->pair != SIZE_MAX)
		return pair_reach(line, reading, parse);
	if (!group->count)
		return parse->count;
	for (size_t i = 0; i < group->count; i++) {
		uint32_t word = group->words[i];

		if (bits_has(reading->present, word) &&
		    reading->ends[word] > reach)
			reach = reading->ends[word];
	}
	return reach;
}
