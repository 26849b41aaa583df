/*
 * Reading what a pattern matches: slots, words and groups as nodes.
 */
#include "generate/pattern_reader.h"

#include <stdint.h>
#include <string.h>

static bool slot_kind_of(struct slice name, enum slot_kind *kind)
{
	static const struct {
		const char *name;
		enum slot_kind kind;
	} kinds[] = {
		{ "np", SLOT_NP },
		{ "long", SLOT_LONG },
		{ "core", SLOT_CORE },
		{ "bare", SLOT_BARE },
		{ "inside", SLOT_INSIDE },
		{ "term", SLOT_TERM },
		{ "list", SLOT_LIST },
		{ "object", SLOT_OBJECT },
		{ "span", SLOT_SPAN },
		{ "direct", SLOT_DIRECT },
		{ "figure", SLOT_FIGURE },
		{ "gerund", SLOT_GERUND },
		{ "rest", SLOT_REST },
		{ "number", SLOT_NUMBER },
		{ "verb", SLOT_VERB },
		{ "word", SLOT_WORD },
		{ "deeds", SLOT_DEEDS },
		{ "gloss", SLOT_GLOSS },
		{ "modifiers", SLOT_MODIFIERS },
	};

	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (slice_equal(slice_of(kinds[i].name), name)) {
			*kind = kinds[i].kind;
			return true;
		}
	return false;
}

/* Flags stand after a semicolon: verb(treat|use;passive). */
static bool slot_flags(const struct pattern_reader *r,
		       struct pattern_slot *slot, struct slice flags)
{
	while (flags.length) {
		const char *mark = memchr(flags.bytes, ';', flags.length);
		struct slice flag = { flags.bytes,
				      mark ? (size_t)(mark - flags.bytes)
					   : flags.length };

		if (slice_equal(flag, SLICE("passive")))
			slot->passive = true;
		else if (slice_equal(flag, SLICE("active")))
			slot->active = true;
		else if (slice_equal(flag, SLICE("positive")))
			slot->positive = true;
		else if (slice_equal(flag, SLICE("negative")))
			slot->negative = true;
		else if (slice_equal(flag, SLICE("ongoing")))
			slot->ongoing = true;
		else if (slice_equal(flag, SLICE("plain")))
			slot->plain = true;
		else if (slice_equal(flag, SLICE("except")))
			slot->except = true;
		else if (slice_equal(flag, SLICE("ahead")))
			slot->ahead = true;
		else if (slice_equal(flag, SLICE("open")))
			slot->open = true;
		else
			return pattern_fault(r, flag.bytes, "unknown slot flag",
					     flag);
		flags.bytes += flag.length + (mark ? 1 : 0);
		flags.length -= flag.length + (mark ? 1 : 0);
	}
	return true;
}

/* NAME:kind(arguments;flags); the same name on several lines is one slot. */
static bool read_slot(struct pattern_reader *r, struct slice word,
		      size_t *index)
{
	const char *colon = memchr(word.bytes, ':', word.length);
	struct slice name = { word.bytes, (size_t)(colon - word.bytes) };
	struct slice kind = { colon + 1, word.length - name.length - 1 };
	struct slice arguments = { "", 0 };
	struct pattern_slot slot = { 0 };
	const char *open = memchr(kind.bytes, '(', kind.length);

	if (open) {
		size_t inside = kind.length - (size_t)(open - kind.bytes) - 1;

		if (!inside || kind.bytes[kind.length - 1] != ')')
			return pattern_fault(r, open,
					     "unclosed bracket in slot", word);
		arguments = (struct slice){ open + 1, inside - 1 };
		kind.length = (size_t)(open - kind.bytes);
	}
	if (!slot_kind_of(kind, &slot.kind))
		return pattern_fault(r, kind.bytes, "unknown kind of slot",
				     kind);
	if (arguments.length) {
		const char *mark =
			memchr(arguments.bytes, ';', arguments.length);
		struct slice flags = { "", 0 };

		if (mark) {
			size_t size = (size_t)(mark - arguments.bytes);

			flags = (struct slice){ mark + 1,
						arguments.length - size - 1 };
			arguments.length = size;
		}
		if (!slot_flags(r, &slot, flags))
			return false;
		slot.arguments =
			pattern_words(r, arguments, &slot.argument_count);
	}
	slot.name = pattern_keep(r, name);
	if (r->pattern->slot_count == SLOT_LIMIT)
		return pattern_fault(r, word.bytes, "too many slots in pattern",
				     word);
	*index = r->pattern->slot_count;
	r->pattern->slots[r->pattern->slot_count++] = slot;
	return true;
}

static bool new_node(struct pattern_reader *r, struct node node, size_t *index,
		     const char *at)
{
	if (r->match.node_count == NODE_LIMIT)
		return pattern_fault(r, at, "match line is too long",
				     SLICE(""));
	*index = r->match.node_count;
	r->match.nodes[r->match.node_count++] = node;
	return true;
}

static bool read_tag(const struct pattern_reader *r, struct slice name,
		     enum word_tag *tag)
{
	for (enum word_tag t = TAG_NOUN; t < TAG_COUNT; t++)
		if (slice_equal(slice_of(word_tag_name(t)), name)) {
			*tag = t;
			return true;
		}
	return pattern_fault(r, name.bytes, "unknown word class", name);
}

static bool read_sequence(struct pattern_reader *r, struct slice *text,
			  size_t *first, size_t *last_open);

/* One element: its entry node, and a node whose `next` is still open. */
static bool read_element(struct pattern_reader *r, struct slice word,
			 struct slice *text, size_t *entry, size_t *exit)
{
	struct node node = { .kind = NODE_WORD,
			     .next = SIZE_MAX,
			     .other = SIZE_MAX };
	const char *colon = memchr(word.bytes, ':', word.length);

	(void)text;
	if (slice_equal(word, SLICE("^"))) {
		node.kind = NODE_START;
	} else if (slice_equal(word, SLICE("$"))) {
		node.kind = NODE_END;
	} else if (slice_equal(word, SLICE("..."))) {
		node.kind = NODE_GAP;
		node.slot = GAP_LONG;
	} else if (slice_equal(word, SLICE(".."))) {
		node.slot = GAP_SHORT;
		node.kind = NODE_GAP;
	} else if (word.bytes[0] == '@') {
		node.kind = NODE_TAG;
		if (!read_tag(r,
			      (struct slice){ word.bytes + 1, word.length - 1 },
			      &node.tag))
			return false;
	} else if (colon && colon > word.bytes && word.bytes[0] >= 'A' &&
		   word.bytes[0] <= 'Z') {
		node.kind = NODE_SLOT;
		if (!read_slot(r, word, &node.slot))
			return false;
	} else {
		if (word.bytes[word.length - 1] == '~') {
			node.inflected = true;
			word.length--;
		}
		node.words = pattern_words(r, word, &node.word_count);
	}
	if (!new_node(r, node, entry, word.bytes))
		return false;
	*exit = *entry;
	return true;
}

/* The index of the bracket that closes the group `text` begins inside. */
static size_t group_end(struct slice text)
{
	size_t depth = 1;

	for (size_t i = 0; i < text.length; i++) {
		bool alone = (i == 0 || text.bytes[i - 1] == ' ');

		if (text.bytes[i] == '(' && alone)
			depth++;
		else if (text.bytes[i] == ')' && alone && --depth == 0)
			return i;
	}
	return SIZE_MAX;
}

/*
 * A sequence of elements.  Groups are written with spaces inside:
 * "( a b | c )" and "( a b )?"; an element followed by "?" may be absent.
 * Every open end is threaded through a chain of NODE_SPLIT nodes, so that a
 * sequence has exactly one exit.
 */
static bool read_group(struct pattern_reader *r, struct slice *text,
		       size_t *entry, size_t *exit)
{
	size_t end = group_end(*text);
	struct slice inside = { text->bytes, end };
	size_t join = 0, depth = 0, start = 0;
	size_t previous = SIZE_MAX;

	if (end == SIZE_MAX)
		return pattern_fault(r, text->bytes, "group is never closed",
				     *text);
	if (!new_node(r,
		      (struct node){ .kind = NODE_SPLIT,
				     .next = SIZE_MAX,
				     .other = SIZE_MAX },
		      &join, text->bytes))
		return false;
	for (size_t i = 0; i <= end; i++) {
		bool alone = i == end ||
			     ((i == 0 || inside.bytes[i - 1] == ' ') &&
			      (i + 1 >= end || inside.bytes[i + 1] == ' '));
		struct slice part;
		size_t first = 0, last = 0, split = 0;

		if (i < end && alone && inside.bytes[i] == '(')
			depth++;
		if (i < end && inside.bytes[i] == ')' && depth)
			depth--;
		if (i < end && !(alone && inside.bytes[i] == '|' && !depth))
			continue;
		part = (struct slice){ inside.bytes + start, i - start };
		start = i + 1;
		if (!read_sequence(r, &part, &first, &last))
			return false;
		r->match.nodes[last].next = join;
		if (!new_node(r,
			      (struct node){ .kind = NODE_SPLIT,
					     .next = first,
					     .other = previous },
			      &split, text->bytes))
			return false;
		previous = split;
	}
	*entry = previous;
	*exit = join;
	text->bytes += end + 1;
	text->length -= end + 1;
	return true;
}

static bool read_sequence(struct pattern_reader *r, struct slice *text,
			  size_t *first, size_t *last_open)
{
	size_t open = SIZE_MAX;

	*first = SIZE_MAX;
	for (;;) {
		struct slice word = pattern_word(text);
		bool optional = false;
		size_t entry = 0, exit = 0;

		if (!word.length)
			break;
		if (slice_equal(word, SLICE("("))) {
			if (!read_group(r, text, &entry, &exit))
				return false;
			if (text->length && text->bytes[0] == '?') {
				optional = true;
				text->bytes++;
				text->length--;
			}
		} else {
			if (word.length > 1 &&
			    word.bytes[word.length - 1] == '?') {
				optional = true;
				word.length--;
			}
			if (!read_element(r, word, text, &entry, &exit))
				return false;
		}
		if (optional) {
			size_t join = 0, split = 0;

			if (!new_node(r,
				      (struct node){ .kind = NODE_SPLIT,
						     .next = SIZE_MAX,
						     .other = SIZE_MAX },
				      &join, word.bytes) ||
			    !new_node(r,
				      (struct node){ .kind = NODE_SPLIT,
						     .next = entry,
						     .other = join },
				      &split, word.bytes))
				return false;
			r->match.nodes[exit].next = join;
			entry = split;
			exit = join;
		}
		if (open == SIZE_MAX)
			*first = entry;
		else
			r->match.nodes[open].next = entry;
		open = exit;
	}
	if (open == SIZE_MAX)
		return pattern_fault(r, text->bytes, "empty match", SLICE(""));
	*last_open = open;
	return true;
}

bool pattern_read_match(struct pattern_reader *r, struct slice text)
{
	struct pattern *pattern = r->pattern;
	struct node nodes[NODE_LIMIT]; /* few lines have near as many */
	struct match_line line;
	size_t first = 0, last = 0, accept = 0;

	r->match = (struct match_line){ .nodes = nodes };
	if (!read_sequence(r, &text, &first, &last) ||
	    !new_node(r, (struct node){ .kind = NODE_ACCEPT }, &accept,
		      text.bytes))
		return false;
	nodes[last].next = accept;
	line = r->match;
	line.first = first;
	line.anchored = nodes[line.first].kind == NODE_START;
	line.nodes = arena_array(r->arena, line.node_count, sizeof *nodes);
	memcpy(line.nodes, nodes, line.node_count * sizeof *nodes);
	r->match.nodes = NULL; /* they were this function's */
	pattern->lines =
		arena_grow(r->arena, pattern->lines, pattern->line_count,
			   &pattern->line_capacity, sizeof *pattern->lines);
	pattern->lines[pattern->line_count++] = line;
	return true;
}
