/*
 * Reading patterns: from the text of a .pat file to patterns, key by key.
 */
#include "generate/pattern_reader.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

bool pattern_fault(const struct pattern_reader *r, const char *at,
		   const char *what, struct slice detail)
{
	size_t column = at && at >= r->line_start
				? (size_t)(at - r->line_start) + 1
				: 1;

	return error_set(r->error, ERROR_INPUT, "%s:%zu:%zu: %s '%.*s'",
			 r->file, r->line, column, what, (int)detail.length,
			 detail.bytes);
}

struct slice pattern_word(struct slice *text)
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

char *pattern_keep(const struct pattern_reader *r, struct slice text)
{
	return arena_strndup(r->arena, text.bytes, text.length);
}

const char *const *pattern_words(const struct pattern_reader *r,
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

static struct pattern_place place_of(const struct pattern_reader *r,
				     struct slice value)
{
	return (struct pattern_place){
		.line = r->line,
		.column = (size_t)(value.bytes - r->line_start) + 1
	};
}

static bool read_example(struct pattern_reader *r, struct slice value,
			 bool counter)
{
	struct pattern *p = r->pattern;
	struct pattern_example *all =
		arena_array(r->arena, p->example_count + 1, sizeof *all);

	if (p->example_count)
		memcpy(all, p->examples, p->example_count * sizeof *all);
	all[p->example_count++] =
		(struct pattern_example){ .text = pattern_keep(r, value),
					  .place = place_of(r, value),
					  .counter = counter };
	p->examples = all;
	return true;
}

static bool start_pattern(struct pattern_reader *r, struct slice name)
{
	struct pattern_list *list = r->list;
	size_t at = 0;

	if (!name.length)
		return pattern_fault(r, NULL, "a pattern needs a name", name);
	while (at < list->count &&
	       !slice_equal(slice_of(list->patterns[at].name), name))
		at++;
	if (at < list->count && list->patterns[at].pack == list->pack)
		return pattern_fault(r, name.bytes,
				     "there is already a pattern", name);
	if (at == list->count) {
		list->patterns =
			arena_grow(r->arena, list->patterns, list->count,
				   &list->capacity, sizeof *list->patterns);
		list->count++;
	}
	r->pattern = &list->patterns[at];
	*r->pattern = (struct pattern){ .name = pattern_keep(r, name),
					.file = r->file,
					.line = r->line,
					.pack = list->pack,
					.title = "Gout",
					.subject = "S",
					.score = 0.5 };
	return true;
}

static bool read_marks(struct pattern_reader *r, struct slice value)
{
	for (struct slice word = pattern_word(&value); word.length;
	     word = pattern_word(&value)) {
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
			return pattern_fault(r, word.bytes, "unknown mark",
					     word);
	}
	return true;
}

static bool read_key(struct pattern_reader *r, struct slice key,
		     struct slice value)
{
	struct pattern *p = r->pattern;

	if (slice_equal(key, SLICE("pattern")))
		return start_pattern(r, value);
	if (!p)
		return pattern_fault(r, key.bytes, "no pattern begun before",
				     key);
	if (slice_equal(key, SLICE("match")))
		return pattern_read_match(r, value);
	if (slice_equal(key, SLICE("example")))
		return read_example(r, value, false);
	if (slice_equal(key, SLICE("counter")))
		return read_example(r, value, true);
	if (slice_equal(key, SLICE("marks")))
		return read_marks(r, value);
	if (slice_equal(key, SLICE("ask"))) {
		p->ask = pattern_keep(r, value);
		p->ask_place = place_of(r, value);
		return true;
	}
	if (slice_equal(key, SLICE("answer"))) {
		p->answer = pattern_keep(r, value);
		p->answer_place = place_of(r, value);
		return true;
	}
	if (slice_equal(key, SLICE("category")))
		p->category = pattern_keep(r, value);
	else if (slice_equal(key, SLICE("relation")))
		p->relation = pattern_keep(r, value);
	else if (slice_equal(key, SLICE("title")))
		p->title = pattern_keep(r, value);
	else if (slice_equal(key, SLICE("about")))
		p->subject = pattern_keep(r, value);
	else if (slice_equal(key, SLICE("facet")))
		p->facet = pattern_keep(r, value);
	else if (slice_equal(key, SLICE("refuse")))
		p->refuse = pattern_words(r, value, &p->refuse_count);
	else if (slice_equal(key, SLICE("score")))
		p->score = strtod(pattern_keep(r, value), NULL);
	else
		return pattern_fault(r, key.bytes, "unknown key", key);
	return true;
}

static bool complete(const struct pattern_reader *r)
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
	struct pattern_reader r = { .list = list,
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
		key = pattern_word(&line);
		if (slice_equal(key, SLICE("pattern")) && !complete(&r))
			return false;
		if (!read_key(&r, key, slice_trim(line)))
			return false;
	}
	return complete(&r);
}
