/*
 * Reading patterns: from the text of a .pat file to nodes.
 */
#include "generate/pattern.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct reader {
	struct pattern_list *list;
	struct arena *arena;
	const char *file;
	size_t line;
	const char *line_start; /* for columns */
	struct error *error;
	struct pattern *pattern;
	struct match_line *match;
};

static bool fault(const struct reader *r, const char *at, const char *what,
		  struct slice detail)
{
	size_t column = at && at >= r->line_start
				? (size_t)(at - r->line_start) + 1
				: 1;

	return error_set(r->error, ERROR_INPUT, "%s:%zu:%zu: %s '%.*s'",
			 r->file, r->line, column, what, (int)detail.length,
			 detail.bytes);
}

static struct slice take_line(struct slice *content)
{
	const char *end = memchr(content->bytes, '\n', content->length);
	struct slice line = { content->bytes,
			      end ? (size_t)(end - content->bytes)
				  : content->length };
	size_t used = line.length + (end ? 1 : 0);

	content->bytes += used;
	content->length -= used;
	return line;
}

static struct slice take_word(struct slice *text)
{
	struct slice word;

	*text = slice_trim(*text);
	word = (struct slice){ text->bytes, 0 };
	while (word.length < text->length && text->bytes[word.length] != ' ' &&
	       text->bytes[word.length] != '\t')
		word.length++;
	text->bytes += word.length;
	text->length -= word.length;
	return word;
}

static char *keep(const struct reader *r, struct slice text)
{
	return arena_strndup(r->arena, text.bytes, text.length);
}

/* "a|b|c" as an array of strings. */
static const char *const *alternatives(const struct reader *r,
				       struct slice text, size_t *count)
{
	const char **words =
		arena_array(r->arena, text.length / 2 + 2, sizeof *words);

	*count = 0;
	while (text.length) {
		const char *bar = memchr(text.bytes, '|', text.length);
		size_t size = bar ? (size_t)(bar - text.bytes) : text.length;

		if (size)
			words[(*count)++] =
				arena_strndup(r->arena, text.bytes, size);
		if (bar)
			size++;
		text.bytes += size;
		text.length -= size;
	}
	return words;
}

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
static bool slot_flags(const struct reader *r, struct pattern_slot *slot,
		       struct slice flags)
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
			return fault(r, flag.bytes, "unknown slot flag", flag);
		flags.bytes += flag.length + (mark ? 1 : 0);
		flags.length -= flag.length + (mark ? 1 : 0);
	}
	return true;
}

/* NAME:kind(arguments;flags); the same name on several lines is one slot. */
static bool read_slot(struct reader *r, struct slice word, size_t *index)
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
			return fault(r, open, "unclosed bracket in slot", word);
		arguments = (struct slice){ open + 1, inside - 1 };
		kind.length = (size_t)(open - kind.bytes);
	}
	if (!slot_kind_of(kind, &slot.kind))
		return fault(r, kind.bytes, "unknown kind of slot", kind);
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
			alternatives(r, arguments, &slot.argument_count);
	}
	slot.name = keep(r, name);
	if (r->pattern->slot_count == SLOT_LIMIT)
		return fault(r, word.bytes, "too many slots in pattern", word);
	*index = r->pattern->slot_count;
	r->pattern->slots[r->pattern->slot_count++] = slot;
	return true;
}

static bool new_node(struct reader *r, struct node node, size_t *index,
		     const char *at)
{
	if (r->match->node_count == NODE_LIMIT)
		return fault(r, at, "match line is too long", SLICE(""));
	*index = r->match->node_count;
	r->match->nodes[r->match->node_count++] = node;
	return true;
}

static bool read_tag(const struct reader *r, struct slice name,
		     enum word_tag *tag)
{
	for (enum word_tag t = TAG_NOUN; t < TAG_COUNT; t++)
		if (slice_equal(slice_of(word_tag_name(t)), name)) {
			*tag = t;
			return true;
		}
	return fault(r, name.bytes, "unknown word class", name);
}

static bool read_sequence(struct reader *r, struct slice *text, size_t *first,
			  size_t *last_open);

/* One element: its entry node, and a node whose `next` is still open. */
static bool read_element(struct reader *r, struct slice word,
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
		node.words = alternatives(r, word, &node.word_count);
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
static bool read_group(struct reader *r, struct slice *text, size_t *entry,
		       size_t *exit)
{
	size_t end = group_end(*text);
	struct slice inside = { text->bytes, end };
	size_t join = 0, depth = 0, start = 0;
	size_t previous = SIZE_MAX;

	if (end == SIZE_MAX)
		return fault(r, text->bytes, "group is never closed", *text);
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
		r->match->nodes[last].next = join;
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

static bool read_sequence(struct reader *r, struct slice *text, size_t *first,
			  size_t *last_open)
{
	size_t open = SIZE_MAX;

	*first = SIZE_MAX;
	for (;;) {
		struct slice word = take_word(text);
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
			r->match->nodes[exit].next = join;
			entry = split;
			exit = join;
		}
		if (open == SIZE_MAX)
			*first = entry;
		else
			r->match->nodes[open].next = entry;
		open = exit;
	}
	if (open == SIZE_MAX)
		return fault(r, text->bytes, "empty match", SLICE(""));
	*last_open = open;
	return true;
}

static bool read_match(struct reader *r, struct slice text)
{
	struct pattern *pattern = r->pattern;
	struct match_line *lines =
		arena_array(r->arena, pattern->line_count + 1, sizeof *lines);
	size_t last = 0, accept = 0;

	if (pattern->line_count)
		memcpy(lines, pattern->lines,
		       pattern->line_count * sizeof *lines);
	pattern->lines = lines;
	r->match = &lines[pattern->line_count++];
	if (!read_sequence(r, &text, &r->match->first, &last) ||
	    !new_node(r, (struct node){ .kind = NODE_ACCEPT }, &accept,
		      text.bytes))
		return false;
	r->match->nodes[last].next = accept;
	r->match->anchored =
		r->match->nodes[r->match->first].kind == NODE_START;
	return true;
}

static struct pattern_place place_of(const struct reader *r, struct slice value)
{
	return (struct pattern_place){
		.line = r->line,
		.column = (size_t)(value.bytes - r->line_start) + 1
	};
}

static bool read_example(struct reader *r, struct slice value, bool counter)
{
	struct pattern *p = r->pattern;
	struct pattern_example *all =
		arena_array(r->arena, p->example_count + 1, sizeof *all);

	if (p->example_count)
		memcpy(all, p->examples, p->example_count * sizeof *all);
	all[p->example_count++] =
		(struct pattern_example){ .text = keep(r, value),
					  .place = place_of(r, value),
					  .counter = counter };
	p->examples = all;
	return true;
}

static bool start_pattern(struct reader *r, struct slice name)
{
	struct pattern_list *list = r->list;
	size_t at = 0;

	if (!name.length)
		return fault(r, NULL, "a pattern needs a name", name);
	while (at < list->count &&
	       !slice_equal(slice_of(list->patterns[at].name), name))
		at++;
	if (at < list->count && list->patterns[at].pack == list->pack)
		return fault(r, name.bytes, "there is already a pattern", name);
	if (at == list->count) {
		list->patterns =
			arena_grow(r->arena, list->patterns, list->count,
				   &list->capacity, sizeof *list->patterns);
		list->count++;
	}
	r->pattern = &list->patterns[at];
	*r->pattern = (struct pattern){ .name = keep(r, name),
					.file = r->file,
					.line = r->line,
					.pack = list->pack,
					.title = "Gout",
					.subject = "S",
					.score = 0.5 };
	return true;
}

static bool read_marks(struct reader *r, struct slice value)
{
	for (struct slice word = take_word(&value); word.length;
	     word = take_word(&value)) {
		if (slice_equal(word, SLICE("gap")))
			r->pattern->gap = true;
		else if (slice_equal(word, SLICE("examples")))
			r->pattern->examples_only = true;
		else if (slice_equal(word, SLICE("functional")))
			r->pattern->functional = true;
		else if (slice_equal(word, SLICE("definition")))
			r->pattern->definition = true;
		else if (slice_equal(word, SLICE("polar")))
			r->pattern->polar = true;
		else if (slice_equal(word, SLICE("denies")))
			r->pattern->denies = true;
		else if (slice_equal(word, SLICE("doubts")))
			r->pattern->doubts = true;
		else if (slice_equal(word, SLICE("part")))
			r->pattern->part = true;
		else if (slice_equal(word, SLICE("aside")))
			r->pattern->aside = true;
		else if (slice_equal(word, SLICE("several")))
			r->pattern->several = true;
		else if (slice_equal(word, SLICE("general")))
			r->pattern->general = true;
		else
			return fault(r, word.bytes, "unknown mark", word);
	}
	return true;
}

static bool read_key(struct reader *r, struct slice key, struct slice value)
{
	struct pattern *p = r->pattern;

	if (slice_equal(key, SLICE("pattern")))
		return start_pattern(r, value);
	if (!p)
		return fault(r, key.bytes, "no pattern begun before", key);
	if (slice_equal(key, SLICE("match")))
		return read_match(r, value);
	if (slice_equal(key, SLICE("example")))
		return read_example(r, value, false);
	if (slice_equal(key, SLICE("counter")))
		return read_example(r, value, true);
	if (slice_equal(key, SLICE("marks")))
		return read_marks(r, value);
	if (slice_equal(key, SLICE("ask"))) {
		p->ask = keep(r, value);
		p->ask_place = place_of(r, value);
		return true;
	}
	if (slice_equal(key, SLICE("answer"))) {
		p->answer = keep(r, value);
		p->answer_place = place_of(r, value);
		return true;
	}
	if (slice_equal(key, SLICE("category")))
		p->category = keep(r, value);
	else if (slice_equal(key, SLICE("relation")))
		p->relation = keep(r, value);
	else if (slice_equal(key, SLICE("title")))
		p->title = keep(r, value);
	else if (slice_equal(key, SLICE("about")))
		p->subject = keep(r, value);
	else if (slice_equal(key, SLICE("facet")))
		p->facet = keep(r, value);
	else if (slice_equal(key, SLICE("refuse")))
		p->refuse = alternatives(r, value, &p->refuse_count);
	else if (slice_equal(key, SLICE("score")))
		p->score = strtod(keep(r, value), NULL);
	else
		return fault(r, key.bytes, "unknown key", key);
	return true;
}

static bool complete(const struct reader *r)
{
	const struct pattern *p = r->pattern;

	if (p && (!p->line_count || !p->ask || !p->answer || !p->relation))
		return error_set(r->error, ERROR_INPUT,
				 "%s:%zu:1: pattern '%s' needs match, ask, "
				 "answer and relation",
				 p->file, p->line, p->name);
	return true;
}

bool pattern_read(struct pattern_list *list, struct arena *arena,
		  const char *file, struct slice content, struct error *error)
{
	struct reader r = { .list = list,
			    .arena = arena,
			    .file = arena_strdup(arena, file),
			    .error = error };

	while (content.length) {
		struct slice line = take_line(&content);
		struct slice key;

		r.line++;
		r.line_start = line.bytes;
		line = slice_trim(line);
		if (!line.length || line.bytes[0] == '#')
			continue;
		key = take_word(&line);
		if (slice_equal(key, SLICE("pattern")) && !complete(&r))
			return false;
		if (!read_key(&r, key, slice_trim(line)))
			return false;
	}
	return complete(&r);
}
