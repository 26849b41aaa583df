#include "rounds/diagnostic.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/utf8.h"

static const char *format_copy(struct arena *arena, const char *format,
			       va_list args)
	__attribute__((format(printf, 2, 0)));

static const char *format_copy(struct arena *arena, const char *format,
			       va_list args)
{
	va_list again;
	int length;
	char *text;

	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		length = 0;
	text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

struct diagnostic *diagnostic_add(struct diagnostic_list *list,
				  struct diagnostic_place place,
				  enum diagnostic_level level, const char *rule,
				  const char *next, const char *format, ...)
{
	struct diagnostic *item;
	va_list args;

	list->items = arena_grow(&list->arena, list->items, list->count,
				 &list->capacity, sizeof *list->items);
	item = &list->items[list->count++];
	list->counts[level]++;
	va_start(args, format);
	*item = (struct diagnostic){
		.place = { .file = arena_strdup(&list->arena, place.file),
			   .line = place.line,
			   .column = place.column },
		.level = level,
		.rule = arena_strdup(&list->arena, rule),
		.text = format_copy(&list->arena, format, args),
		.next = arena_strdup(&list->arena, next),
	};
	va_end(args);
	return item;
}

static int compare_places(const struct diagnostic *a,
			  const struct diagnostic *b)
{
	int order = strcmp(a->place.file ? a->place.file : "",
			   b->place.file ? b->place.file : "");

	if (order)
		return order;
	if (a->place.line != b->place.line)
		return a->place.line < b->place.line ? -1 : 1;
	if (a->place.column != b->place.column)
		return a->place.column < b->place.column ? -1 : 1;
	return 0;
}

/* Merge the sorted halves [low, middle) and [middle, high). */
static void merge(struct diagnostic *items, struct diagnostic *spare,
		  size_t low, size_t middle, size_t high)
{
	size_t a = low, b = middle;

	for (size_t i = low; i < high; i++) {
		bool first = a < middle &&
			     (b >= high ||
			      compare_places(&items[a], &items[b]) <= 0);

		spare[i] = first ? items[a++] : items[b++];
	}
	memcpy(items + low, spare + low, (high - low) * sizeof *items);
}

/* A merge sort, since qsort() may swap findings at the same place. */
void diagnostic_sort(struct diagnostic_list *list)
{
	struct diagnostic *spare =
		arena_array(&list->arena, list->count, sizeof *spare);

	for (size_t width = 1; width < list->count; width *= 2)
		for (size_t low = 0; low + width < list->count;
		     low += 2 * width) {
			size_t high = low + 2 * width;

			merge(list->items, spare, low, low + width,
			      high < list->count ? high : list->count);
		}
}

/* C0, DEL, C1, and the marks that reorder or hide text in a line. */
static bool is_control(uint32_t code)
{
	return code < 0x20 || (code >= 0x7F && code < 0xA0) ||
	       (code >= 0x200B && code <= 0x200F) ||
	       (code >= 0x2028 && code <= 0x202E) ||
	       (code >= 0x2066 && code <= 0x2069);
}

static void add_safe(struct text *out, const char *string)
{
	size_t size = strlen(string);

	for (size_t at = 0; at < size;) {
		uint32_t code;
		size_t length = utf8_decode(string + at, size - at, &code);

		if (code == UTF8_INVALID)
			text_printf(out, "\\x%02X", (unsigned char)string[at]);
		else if (code == '\n' || code == '\r' || code == '\t')
			text_add_char(out, ' ');
		else if (is_control(code) && code < 0x80)
			text_printf(out, "\\x%02X", (unsigned)code);
		else if (is_control(code))
			text_printf(out, "\\u{%X}", (unsigned)code);
		else
			text_add(out, string + at, length);
		at += length;
	}
}

void diagnostic_format(const struct diagnostic *diagnostic, struct text *out)
{
	const struct diagnostic_place *place = &diagnostic->place;

	if (place->file) {
		add_safe(out, place->file);
		text_add_char(out, ':');
		if (place->line)
			text_printf(out, "%zu:", place->line);
		if (place->line && place->column)
			text_printf(out, "%zu:", place->column);
		text_add_char(out, ' ');
	}
	text_printf(out, "%s: ", diagnostic_level_name(diagnostic->level));
	add_safe(out, diagnostic->text);
	if (diagnostic->next) {
		text_add_string(out, "; ");
		add_safe(out, diagnostic->next);
	}
	text_add_string(out, " [");
	add_safe(out, diagnostic->rule);
	text_add_char(out, ']');
}

const char *diagnostic_level_name(enum diagnostic_level level)
{
	switch (level) {
	case DIAGNOSTIC_ERROR:
		return "error";
	case DIAGNOSTIC_WARNING:
		return "warning";
	case DIAGNOSTIC_STYLE:
	case DIAGNOSTIC_LEVEL_COUNT:
		break;
	}
	return "style";
}

void diagnostic_list_release(struct diagnostic_list *list)
{
	arena_free(&list->arena);
	*list = (struct diagnostic_list){ 0 };
}
