#include "exchange/org_outline.h"

#include <string.h>

static struct slice from(struct slice text, size_t i)
{
	return (struct slice){ text.bytes + i, text.length - i };
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* -- one heading ---------------------------------------------------------- */

static bool is_tag_char(char c)
{
	return (unsigned char)c >= 0x80 || c == '_' || c == '@' || c == '#' ||
	       c == '%' || c == ':' || c == '-' || (c >= '0' && c <= '9') ||
	       (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ":one:two:" at the end of the title goes into the tags. */
static void split_tags(struct org_heading *heading)
{
	struct slice title = heading->title;
	size_t start = title.length;

	if (!title.length || title.bytes[title.length - 1] != ':')
		return;
	while (start && is_tag_char(title.bytes[start - 1]))
		start--;
	if ((start && !is_blank(title.bytes[start - 1])) ||
	    title.bytes[start] != ':' || title.length - start < 3)
		return;
	heading->tags = (struct slice){ title.bytes + start + 1,
					title.length - start - 2 };
	heading->title = slice_trim((struct slice){ title.bytes, start });
}

/* "TODO" and "[#A]" say nothing about a card. */
static void skip_state(struct org_heading *heading)
{
	static const char *const words[] = { "TODO ", "DONE " };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (slice_starts_with(heading->title, words[i]))
			heading->title = slice_trim(
				from(heading->title, strlen(words[i])));
	if (slice_starts_with(heading->title, "[#") &&
	    heading->title.length > 3 && heading->title.bytes[3] == ']')
		heading->title = slice_trim(from(heading->title, 4));
}

bool org_heading_read(struct slice line, struct org_heading *heading)
{
	size_t level = 0;

	while (level < line.length && line.bytes[level] == '*')
		level++;
	if (!level || level == line.length || !is_blank(line.bytes[level]))
		return false;
	*heading = (struct org_heading){ .level = level };
	heading->title = slice_trim(from(line, level));
	split_tags(heading);
	skip_state(heading);
	return true;
}

bool org_next_tag(struct slice *tags, struct slice *tag)
{
	if (!tags->length)
		return false;
	while (tags->length && tags->bytes[0] == ':')
		*tags = from(*tags, 1);
	*tag = *tags;
	tag->length = 0;
	while (tag->length < tags->length && tags->bytes[tag->length] != ':')
		tag->length++;
	*tags = from(*tags, tag->length);
	return tag->length > 0;
}

bool org_heading_has_tag(const struct org_heading *heading, const char *tag)
{
	struct slice tags = heading->tags, own;

	while (org_next_tag(&tags, &own))
		if (slice_equal(own, slice_of(tag)))
			return true;
	return false;
}

/* -- what stands below it ------------------------------------------------- */

/* The name and the value of ":NAME: value". */
static bool is_property(struct slice line, struct slice *name,
			struct slice *value)
{
	const char *end;

	line = slice_trim(line);
	if (line.length < 3 || line.bytes[0] != ':')
		return false;
	end = memchr(line.bytes + 1, ':', line.length - 1);
	if (!end || end == line.bytes + 1)
		return false;
	*name = (struct slice){ line.bytes + 1,
				(size_t)(end - line.bytes) - 1 };
	*value = slice_trim(from(line, name->length + 2));
	return !memchr(name->bytes, ' ', name->length);
}

struct slice org_heading_property(const struct org_heading *heading,
				  const char *name)
{
	struct slice rest = heading->properties, line, own, value;

	while (slice_next_line(&rest, &line))
		if (is_property(line, &own, &value) &&
		    slice_equal_fold(own, slice_of(name)))
			return value;
	return (struct slice){ 0 };
}

/* The drawer of the properties, whose first line was read already. */
static void read_drawer(struct org_heading *heading, struct slice *rest)
{
	struct slice after = *rest, line, name, value;

	heading->properties = (struct slice){ rest->bytes, 0 };
	while (slice_next_line(&after, &line) &&
	       is_property(line, &name, &value)) {
		*rest = after;
		if (slice_equal_fold(name, SLICE("END")) && !value.length)
			return;
		heading->properties.length =
			(size_t)(line.bytes + line.length -
				 heading->properties.bytes);
	}
	heading->drawer_open = true;
}

static bool is_planning(struct slice line)
{
	return slice_starts_with(line, "SCHEDULED:") ||
	       slice_starts_with(line, "DEADLINE:") ||
	       slice_starts_with(line, "CLOSED:");
}

static void read_planning(struct org_heading *heading, struct slice line)
{
	static const char word[] = "SCHEDULED:";
	const size_t size = sizeof word - 1;

	for (size_t i = 0; i + size <= line.length; i++)
		if (memcmp(line.bytes + i, word, size) == 0) {
			heading->scheduled = slice_trim(from(line, i + size));
			return;
		}
}

/* Dates and properties lead the body; the rest of it is left. */
static void read_body(struct org_heading *heading, struct slice body)
{
	struct slice rest = body, line, name, value;

	heading->body = body;
	while (slice_next_line(&rest, &line)) {
		line = slice_trim(line);
		if (is_planning(line))
			read_planning(heading, line);
		else if (!heading->properties.bytes &&
			 is_property(line, &name, &value) && !value.length &&
			 slice_equal_fold(name, SLICE("PROPERTIES")))
			read_drawer(heading, &rest);
		else
			return;
		heading->body = rest;
	}
}

/* -- the file ------------------------------------------------------------- */

static void read_keyword(struct org_outline *outline, struct slice line)
{
	static const struct slice title = { "#+TITLE:", 8 };
	static const struct slice tags = { "#+FILETAGS:", 11 };
	struct slice *to = NULL;
	size_t size = title.length;

	if (line.length > title.length &&
	    slice_equal_fold((struct slice){ line.bytes, size }, title))
		to = &outline->title;
	size = to ? size : tags.length;
	if (line.length > tags.length &&
	    slice_equal_fold((struct slice){ line.bytes, tags.length }, tags))
		to = &outline->tags;
	if (to)
		*to = slice_trim(from(line, size));
}

/* The new heading's place among those before it. */
static void set_place(struct org_outline *outline)
{
	size_t index = outline->count - 1;
	struct org_heading *heading = &outline->headings[index];
	size_t above = index ? index - 1 : ORG_NONE;

	while (above != ORG_NONE &&
	       outline->headings[above].level >= heading->level) {
		outline->headings[above].after = index;
		above = outline->headings[above].parent;
	}
	heading->parent = above;
	heading->after = ORG_NONE;
}

static void end_body(struct org_outline *outline, const char *start,
		     const char *end)
{
	if (outline->count)
		read_body(&outline->headings[outline->count - 1],
			  (struct slice){ start, (size_t)(end - start) });
}

bool org_outline_read(struct org_outline *outline, struct slice text,
		      size_t most, struct arena *arena)
{
	struct slice rest = text, line;
	struct org_heading heading;
	const char *body = text.bytes;

	*outline = (struct org_outline){ 0 };
	for (size_t number = 1; slice_next_line(&rest, &line); number++) {
		if (!outline->count)
			read_keyword(outline, line);
		if (!org_heading_read(line, &heading))
			continue;
		if (outline->count == most)
			return false;
		end_body(outline, body, line.bytes);
		body = rest.bytes;
		outline->headings =
			arena_grow(arena, outline->headings, outline->count,
				   &outline->capacity, sizeof heading);
		heading.line = number;
		outline->headings[outline->count++] = heading;
		set_place(outline);
	}
	end_body(outline, body, text.bytes + text.length);
	for (size_t i = 0; i < outline->count; i++)
		if (outline->headings[i].after == ORG_NONE)
			outline->headings[i].after = outline->count;
	return true;
}
