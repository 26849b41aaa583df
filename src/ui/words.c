#include "ui/words.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"
#include "rounds/text.h"

static void words_take(struct words *words, char *item)
{
	if (words->count + 1 >= words->capacity) {
		words->capacity = words->capacity ? words->capacity * 2 : 8;
		words->items = xreallocarray(words->items, words->capacity,
					     sizeof *words->items);
	}
	words->items[words->count++] = item;
	words->items[words->count] = NULL;
}

void words_add(struct words *words, const char *bytes, size_t size)
{
	words_take(words, xstrndup(bytes, size));
}

void words_release(struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		free(words->items[i]);
	free(words->items);
	*words = (struct words){ 0 };
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct splitter {
	struct words *words;
	struct text word;
	bool inside; /* a word has begun, though it may be empty */
	enum words_end end;
};

static void finish_word(struct splitter *s)
{
	if (s->inside)
		words_add(s->words, s->word.bytes, s->word.length);
	text_clear(&s->word);
	s->inside = false;
}

/* One byte outside quotes; true when it begins a comment. */
static bool split_plain(struct splitter *s, char c)
{
	if (is_space(c)) {
		finish_word(s);
		return false;
	}
	if (c == '#' && !s->inside)
		return true;
	s->inside = true;
	if (c == '\'')
		s->end = WORDS_SINGLE;
	else if (c == '"')
		s->end = WORDS_DOUBLE;
	else if (c == '\\')
		s->end = WORDS_ESCAPE;
	else
		text_add_char(&s->word, c);
	return false;
}

static void split_line(struct splitter *s, const char *line, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		char c = line[i];

		switch (s->end) {
		case WORDS_CLOSED:
			if (split_plain(s, c))
				return;
			break;
		case WORDS_ESCAPE:
			if (c != '\n') /* an escaped line end is nothing */
				text_add_char(&s->word, c);
			s->end = WORDS_CLOSED;
			break;
		case WORDS_SINGLE:
			if (c == '\'')
				s->end = WORDS_CLOSED;
			else
				text_add_char(&s->word, c);
			break;
		case WORDS_DOUBLE:
			if (c == '"') {
				s->end = WORDS_CLOSED;
				break;
			}
			if (c == '\\' && i + 1 < size &&
			    (line[i + 1] == '"' || line[i + 1] == '\\'))
				c = line[++i];
			text_add_char(&s->word, c);
			break;
		}
	}
}

enum words_end words_split(struct words *words, const char *line, size_t size)
{
	struct splitter s = { .words = words, .word = TEXT_INIT };

	split_line(&s, line, size);
	if (s.end == WORDS_CLOSED)
		finish_word(&s);
	text_release(&s.word);
	return s.end;
}

enum words_end words_split_at_cursor(struct words *words, const char *line,
				     size_t size)
{
	struct splitter s = { .words = words, .word = TEXT_INIT };

	split_line(&s, line, size);
	s.inside = true;
	finish_word(&s);
	text_release(&s.word);
	return s.end;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void words_sort(struct words *words)
{
	size_t kept = 0;

	if (!words->count)
		return;
	qsort(words->items, words->count, sizeof *words->items, compare);
	for (size_t i = 1; i < words->count; i++) {
		if (strcmp(words->items[kept], words->items[i]) == 0)
			free(words->items[i]);
		else
			words->items[++kept] = words->items[i];
	}
	words->count = kept + 1;
	words->items[words->count] = NULL;
}
