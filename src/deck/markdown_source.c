#include "deck/markdown_parts.h"

#include <string.h>

#define DASH "\xE2\x80\x94" /* U+2014, as in "— document, section" */

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r'); /* as slice_trim() */
}

/* The bytes behind "— " or "-- "; no bytes when the line has neither. */
static struct slice after_dash(struct slice line)
{
	static const char *const dashes[] = { DASH, "--" };
	struct slice trimmed = slice_trim(line);

	for (size_t i = 0; i < COUNT_OF(dashes); i++) {
		size_t size = strlen(dashes[i]);

		if (slice_starts_with(trimmed, dashes[i]) &&
		    (trimmed.length == size || trimmed.bytes[size] == ' '))
			return (struct slice){ trimmed.bytes + size,
					       trimmed.length - size };
	}
	return (struct slice){ NULL, 0 };
}

/* The quote's text: each line without its ">" and one space behind it. */
static void unquote(struct slice quote, struct text *out)
{
	for (size_t at = 0; at < quote.length;
	     at = markdown_next_line(quote, at)) {
		size_t end = markdown_line_end(quote, at), start = at;

		while (start < end && start - at < 3 &&
		       quote.bytes[start] == ' ')
			start++;
		if (start < end && quote.bytes[start] == '>')
			start++;
		else
			start = at; /* goes on without a mark */
		if (start > at && start < end && quote.bytes[start] == ' ')
			start++;
		text_add(out, quote.bytes + start, end - start);
		text_add_char(out, '\n');
	}
}

/*
 * Where a document's name ends: behind the quoted name, or at the first
 * comma behind something like ".md".  A title may well have commas, so
 * without either the whole line is the name.
 */
static size_t name_end(struct slice line)
{
	if (line.length && line.bytes[0] == '"') {
		const char *quote =
			memchr(line.bytes + 1, '"', line.length - 1);

		if (quote)
			return (size_t)(quote - line.bytes) + 1;
	}
	for (size_t at = 0; at + 1 < line.length; at++) {
		size_t dot = at;

		if (line.bytes[at] != ',' || line.bytes[at + 1] != ' ')
			continue;
		while (dot && at - dot < 6 && line.bytes[dot - 1] != '.' &&
		       line.bytes[dot - 1] != ' ')
			dot--;
		/* "v5.2" is no file, "et al." has nothing behind its stop. */
		if (dot > 1 && line.bytes[dot - 1] == '.' &&
		    (line.bytes[dot] | 0x20) >= 'a' &&
		    (line.bytes[dot] | 0x20) <= 'z')
			return at;
	}
	return line.length;
}

static void read_sections(struct card_source *source, struct slice path,
			  struct arena *arena)
{
	const char **sections = NULL;
	size_t capacity = 0;

	for (size_t at = 0, start = 0; at <= path.length; at++) {
		if (at < path.length &&
		    (path.length - at < 3 ||
		     memcmp(path.bytes + at, " > ", 3) != 0))
			continue;
		sections = arena_grow(arena, sections, source->section_count,
				      &capacity, sizeof *sections);
		sections[source->section_count++] =
			markdown_decode(slice_trim((struct slice){
						path.bytes + start,
						at - start }),
					arena);
		start = at + 3;
		at += 2;
	}
	source->section = sections;
}

static void read_place(struct card_source *source, struct slice line,
		       struct arena *arena)
{
	struct slice name = slice_trim(line), rest;
	size_t end = name_end(name);

	rest = slice_trim(
		(struct slice){ name.bytes + end, name.length - end });
	name.length = end;
	if (end >= 2 && name.bytes[0] == '"' && name.bytes[end - 1] == '"') {
		name.bytes++;
		name.length -= 2;
	}
	if (name.length)
		source->document = markdown_decode(name, arena);
	if (rest.length > 1 && rest.bytes[0] == ',') {
		rest.bytes++;
		rest.length--;
		read_sections(source, slice_trim(rest), arena);
	}
}

void markdown_source_read(struct card_source *source, struct slice quote,
			  struct arena *arena)
{
	struct text text = TEXT_INIT;
	size_t start = 0, last, end;

	*source = (struct card_source){ 0 };
	unquote(quote, &text);
	end = text.length;
	while (end && is_space(text.bytes[end - 1]))
		end--;
	last = end;
	while (last && text.bytes[last - 1] != '\n')
		last--;
	struct slice place =
		after_dash((struct slice){ text.bytes + last, end - last });
	if (place.bytes) {
		read_place(source, place, arena);
		end = last;
		while (end && is_space(text.bytes[end - 1]))
			end--;
	}
	while (start < end && is_space(text.bytes[start]))
		start++;
	source->quote = arena_strndup(arena, text.bytes + start, end - start);
	text_release(&text);
}

/* "document, section > subsection", read back as it was. */
static void add_place(const struct card_source *source, struct text *out)
{
	struct text name = TEXT_INIT, path = TEXT_INIT, line = TEXT_INIT;

	for (size_t i = 0; i < source->section_count; i++) {
		text_add_string(&path, i ? " > " : ", ");
		markdown_encode(&path, source->section[i], ">");
	}
	if (source->document)
		markdown_encode(&name, source->document, "");
	text_add(&line, name.bytes, name.length);
	text_add(&line, path.bytes, path.length);
	if (name.bytes[0] == '"' || (path.length && !name.length) ||
	    name_end((struct slice){ line.bytes, line.length }) !=
		    name.length) {
		text_clear(&line);
		text_add_char(&line, '"');
		if (source->document)
			markdown_encode(&line, source->document, "\"");
		text_add_char(&line, '"');
		text_add(&line, path.bytes, path.length);
	}
	text_add(out, line.bytes, line.length);
	text_release(&line);
	text_release(&path);
	text_release(&name);
}

void markdown_source_write(const struct card_source *source, struct text *out)
{
	struct slice quote =
		slice_trim(slice_of(source->quote ? source->quote : ""));
	struct slice last = quote;
	bool named = (source->document && *source->document) ||
		     source->section_count;

	for (size_t at = 0; at < quote.length;) {
		size_t end = markdown_line_end(quote, at);

		last = (struct slice){ quote.bytes + at, end - at };
		text_add_string(out, end > at ? "> " : ">");
		text_add(out, last.bytes, last.length);
		text_add_char(out, '\n');
		at = markdown_next_line(quote, at);
	}
	if (named || after_dash(last).bytes || !quote.length) {
		text_add_string(out, "> " DASH);
		if (named)
			text_add_char(out, ' ');
		if (named)
			add_place(source, out);
		text_add_char(out, '\n');
	}
}
