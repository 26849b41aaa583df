#include "rounds/import.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "exchange/import_encoding.h"
#include "rounds/key.h"
#include "rounds/utf8.h"

#define KEY_BYTES_MAX 200
#define MEDIA_NAME_MAX 255
#define TAGS_FIRST 64 /* a power of two */

bool import_note(struct import *import, size_t line, size_t column,
		 struct error *error)
{
	if (import->note_count >= IMPORT_NOTES_MAX)
		return error_set(error, ERROR_INPUT,
				 "'%s' holds more than %d notes; divide it",
				 import->file, IMPORT_NOTES_MAX);
	import->note_count++;
	import->note_line = line;
	import->note_column = column;
	return true;
}

struct card *import_card(struct import *import, struct import_origin **origin)
{
	struct arena *arena = &import->cards.arena;

	import->origins =
		arena_grow(arena, import->origins, import->cards.count,
			   &import->origin_capacity, sizeof *import->origins);
	struct import_origin *at = &import->origins[import->cards.count];
	struct card *card = card_list_add(&import->cards);

	*at = (struct import_origin){ .note = import->note_count - 1,
				      .line = import->note_line,
				      .column = import->note_column };
	card->state = CARD_ACTIVE;
	card->status = STATUS_ASSERTED;
	card->ordinal = 1;
	if (origin)
		*origin = at;
	return card;
}

static void add_finding(struct import *import, enum diagnostic_level level,
			const char *rule, const char *next, const char *format,
			va_list args) __attribute__((format(printf, 5, 0)));

static void add_finding(struct import *import, enum diagnostic_level level,
			const char *rule, const char *next, const char *format,
			va_list args)
{
	struct diagnostic_place place = { import->file, import->note_line,
					  import->note_column };
	char text[512];

	vsnprintf(text, sizeof text, format, args);
	diagnostic_add(&import->findings, place, level, rule, next, "%s", text);
}

void import_refuse(struct import *import, const char *rule, const char *next,
		   const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add_finding(import, DIAGNOSTIC_ERROR, rule, next, format, args);
	va_end(args);
	import->refused++;
}

void import_warn(struct import *import, const char *rule, const char *next,
		 const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add_finding(import, DIAGNOSTIC_WARNING, rule, next, format, args);
	va_end(args);
}

/* True when these bytes can stand in a key, in files and on a terminal. */
static bool is_key(struct slice guid)
{
	size_t offset;

	if (guid.length > KEY_BYTES_MAX ||
	    !utf8_valid(guid.bytes, guid.length, &offset))
		return false;
	for (size_t i = 0; i < guid.length; i++)
		if ((unsigned char)guid.bytes[i] <= ' ' ||
		    guid.bytes[i] == 0x7f)
			return false;
	return true;
}

const char *import_key(struct import *import, struct slice guid,
		       unsigned ordinal)
{
	struct arena *arena = &import->cards.arena;
	const char *base = arena_strndup(arena, guid.bytes, guid.length);
	char hashed[KEY_SIZE];
	struct text key = TEXT_INIT;

	if (!guid.length)
		return NULL;
	if (!is_key(guid)) {
		key_from_question(NULL, base, 0, hashed);
		base = hashed;
	}
	key_of_ordinal(base, ordinal, &key);
	const char *copy = arena_strndup(arena, key.bytes, key.length);

	text_release(&key);
	return copy;
}

/* A character that no card needs and that could steer a terminal. */
static bool is_control(char c)
{
	return ((unsigned char)c < ' ' && c != '\t' && c != '\n') || c == 0x7f;
}

const char *import_text(struct import *import, struct slice bytes)
{
	struct text decoded = TEXT_INIT;
	size_t offset, used = 0;

	if (!utf8_valid(bytes.bytes, bytes.length, &offset)) {
		import_add_windows_1252(&decoded, bytes);
		bytes = (struct slice){ decoded.bytes, decoded.length };
	}
	bytes = slice_trim(bytes);
	char *copy =
		arena_strndup(&import->cards.arena, bytes.bytes, bytes.length);

	for (size_t i = 0; i < bytes.length; i++) {
		char c = bytes.bytes[i];

		if (c == '\r')
			c = i + 1 < bytes.length && bytes.bytes[i + 1] == '\n'
				    ? '\0'
				    : '\n';
		if (!is_control(c))
			copy[used++] = c;
	}
	copy[used] = '\0';
	text_release(&decoded);
	return copy;
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t count_words(struct slice text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += !is_blank(text.bytes[i]) &&
			 (!i || is_blank(text.bytes[i - 1]));
	return count;
}

/* Where the tag is in the table, or would be. */
static size_t tag_slot(const struct import *import, struct slice tag)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */

	for (size_t i = 0; i < tag.length; i++)
		hash = (hash ^ (unsigned char)tag.bytes[i]) * 1099511628211u;
	size_t slot = (size_t)hash & (import->tag_capacity - 1);

	while (import->tags[slot] &&
	       !slice_equal(slice_of(import->tags[slot]), tag))
		slot = (slot + 1) & (import->tag_capacity - 1);
	return slot;
}

/* Twice the room, at least TAGS_FIRST; the old table stays in the arena. */
static void grow_tags(struct import *import)
{
	const char **old = import->tags;
	size_t capacity = import->tag_capacity;

	import->tag_capacity = capacity ? capacity * 2 : TAGS_FIRST;
	import->tags = arena_array(&import->cards.arena, import->tag_capacity,
				   sizeof *import->tags);
	for (size_t i = 0; i < capacity; i++)
		if (old[i])
			import->tags[tag_slot(import, slice_of(old[i]))] =
				old[i];
}

/* Thousands of notes have the same tags: each is kept once. */
static const char *keep_tag(struct import *import, struct slice tag)
{
	if (import->tag_count * 2 >= import->tag_capacity)
		grow_tags(import);
	size_t slot = tag_slot(import, tag);

	if (import->tags[slot])
		return import->tags[slot];
	const char *text = import_text(import, tag);

	if (slice_equal(slice_of(text), tag)) {
		import->tags[slot] = text;
		import->tag_count++;
	}
	return text;
}

void import_tags(struct import *import, struct card *card, struct slice tags)
{
	struct arena *arena = &import->cards.arena;
	size_t most = card->tag_count + count_words(tags);
	const char **list;
	struct slice rest = slice_trim(tags);
	bool lines;

	if (!rest.length)
		return;
	lines = memchr(tags.bytes, '\n', tags.length) != NULL;
	list = arena_array(arena, most, sizeof *list);
	for (size_t i = 0; i < card->tag_count; i++)
		list[i] = card->tags[i];
	while (rest.length) {
		size_t size = 0;

		while (size < rest.length &&
		       !(lines ? rest.bytes[size] == '\n'
			       : is_blank(rest.bytes[size])))
			size++;
		const char *tag =
			keep_tag(import, (struct slice){ rest.bytes, size });
		if (*tag)
			list[card->tag_count++] = tag;
		rest = slice_trim((struct slice){ rest.bytes + size,
						  rest.length - size });
	}
	card->tags = list;
}

bool import_media(struct import *import, const char *name, uint64_t size,
		  size_t index)
{
	size_t length = strlen(name), offset;
	bool safe = length && length <= MEDIA_NAME_MAX &&
		    strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
		    !strpbrk(name, "/\\") && utf8_valid(name, length, &offset);

	for (size_t i = 0; safe && i < length; i++)
		safe = !is_control(name[i]) && name[i] != '\t' &&
		       name[i] != '\n';
	if (!safe) {
		diagnostic_add(&import->findings,
			       (struct diagnostic_place){ import->file, 0, 0 },
			       DIAGNOSTIC_ERROR, "media-name", NULL,
			       "media file '%.300s' is left out: that is no "
			       "plain file name",
			       name);
		return false;
	}
	import->media = arena_grow(&import->cards.arena, import->media,
				   import->media_count, &import->media_capacity,
				   sizeof *import->media);
	import->media[import->media_count++] = (struct import_media){
		.name = arena_strdup(&import->cards.arena, name),
		.size = size,
		.index = index,
	};
	return true;
}

void import_release(struct import *import)
{
	if (import->media_source.close)
		import->media_source.close(import->media_source.reader);
	card_list_release(&import->cards);
	diagnostic_list_release(&import->findings);
	*import = (struct import){ 0 };
}
