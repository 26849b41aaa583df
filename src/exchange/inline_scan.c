/* The pieces of notes: paragraphs, lines with a sign, tags, schedules. */
#include <string.h>

#include "exchange/inline_card.h"

struct scan {
	bool (*take)(void *context, const struct inline_piece *piece);
	void *context;
	struct slice paragraph; /* lines not handed on yet */
	size_t line, lines;     /* where it begins; how many it has */
	struct slice mark;      /* its line "?" or "??"; empty: none */
	char fence;             /* the character of an open code block, or 0 */
	size_t fence_size;
};

static struct slice between(const char *start, const char *end)
{
	return slice_trim((struct slice){ start, (size_t)(end - start) });
}

static void set_sides(const struct scan *scan, struct inline_piece *piece)
{
	const char *end = scan->paragraph.bytes + scan->paragraph.length;

	piece->kind = INLINE_CARD;
	piece->question = between(scan->paragraph.bytes, scan->mark.bytes);
	piece->answer = between(scan->mark.bytes + scan->mark.length, end);
	piece->both = scan->mark.length == 2;
}

static bool end_paragraph(struct scan *scan)
{
	struct inline_piece piece = { .line = scan->line,
				      .lines = scan->lines,
				      .text = scan->paragraph };

	if (!scan->lines)
		return true;
	if (scan->mark.length)
		set_sides(scan, &piece);
	scan->lines = 0;
	scan->mark = (struct slice){ 0 };
	return scan->take(scan->context, &piece);
}

static void extend(struct scan *scan, struct slice line, size_t number)
{
	if (!scan->lines) {
		scan->paragraph = line;
		scan->line = number;
	}
	scan->paragraph.length =
		(size_t)(line.bytes + line.length - scan->paragraph.bytes);
	scan->lines += slice_trim(line).length > 0;
}

/* -- what a line is ------------------------------------------------------ */

static size_t run_of(struct slice line, char c)
{
	size_t size = 0;

	while (size < line.length && line.bytes[size] == c)
		size++;
	return size;
}

/* Where code begins or ends; true for a line that is within it. */
static bool is_fenced(struct scan *scan, struct slice line)
{
	line = slice_trim(line);
	char c = line.length ? line.bytes[0] : ' ';
	size_t size = run_of(line, c);

	if (scan->fence) {
		if (c == scan->fence && size >= scan->fence_size &&
		    size == line.length)
			scan->fence = 0;
		return true;
	}
	if ((c != '`' && c != '~') || size < 3 ||
	    (c == '`' && memchr(line.bytes + size, '`', line.length - size)))
		return false;
	scan->fence = c;
	scan->fence_size = size;
	return true;
}

static bool is_heading(struct slice line)
{
	size_t size = run_of(line, '#');

	return size > 0 && (size == line.length || line.bytes[size] == ' ' ||
			    line.bytes[size] == '\t');
}

static bool is_rule(struct slice line)
{
	line = slice_trim(line);
	return line.length > 2 && strchr("-*_", line.bytes[0]) &&
	       run_of(line, line.bytes[0]) == line.length;
}

/* All words are tags. */
static bool is_tags(struct slice line)
{
	struct slice word;
	bool any = false;

	while (inline_card_word(&line, &word)) {
		if (word.bytes[0] != '#' || is_heading(word))
			return false;
		any = true;
	}
	return any;
}

static bool names_deck(struct slice line)
{
	struct slice word, path;

	while (inline_card_word(&line, &word))
		if (word.bytes[0] == '#' && inline_card_is_deck(word, &path))
			return true;
	return false;
}

/* A comment of the schedule, split off the end of a line. */
static struct slice split_schedule(struct slice *line)
{
	static const char mark[] = "<!--SR:";
	const size_t size = sizeof mark - 1;
	struct slice found = { 0 };

	for (size_t i = 0; i + size <= line->length; i++) {
		const char *start =
			memchr(line->bytes + i, '<', line->length - i);

		if (!start)
			break;
		i = (size_t)(start - line->bytes);
		if (line->length - i < size || memcmp(start, mark, size) != 0)
			continue;
		found = (struct slice){ start + size, line->length - i - size };
		line->length = i;
	}
	return found;
}

/* -- lines --------------------------------------------------------------- */

static bool take_one(struct scan *scan, struct inline_piece piece)
{
	return end_paragraph(scan) && scan->take(scan->context, &piece);
}

static bool take_text(struct scan *scan, struct slice line, size_t number)
{
	struct inline_piece piece = { .line = number, .lines = 1 };
	struct slice bare = slice_trim(line);

	if (is_heading(line) || is_rule(line) ||
	    slice_starts_with(bare, "<!--"))
		return end_paragraph(scan);
	if (scan->lines && !scan->mark.length &&
	    (slice_equal(bare, SLICE("?")) || slice_equal(bare, SLICE("??")))) {
		extend(scan, line, number);
		scan->mark = bare;
		return true;
	}
	if (inline_card_part(line, &piece) == INLINE_STRAY)
		extend(scan, line, number);
	else
		return take_one(scan, piece);
	return true;
}

static bool take_line(struct scan *scan, struct slice line, size_t number)
{
	struct inline_piece piece = { .line = number, .text = line };
	struct slice schedule;

	if (is_fenced(scan, line)) {
		extend(scan, line, number);
		return true;
	}
	schedule = split_schedule(&line);
	if (is_tags(line) || (is_heading(line) && names_deck(line))) {
		piece.kind = INLINE_TAGS;
		if (!take_one(scan, piece))
			return false;
	} else if (slice_trim(line).length) {
		if (!take_text(scan, line, number))
			return false;
	} else if (!schedule.length && !end_paragraph(scan)) {
		return false;
	}
	piece.kind = INLINE_SCHEDULE;
	piece.text = schedule;
	return !schedule.length || take_one(scan, piece);
}

/* Settings between two lines "---" at the top; returns how many lines. */
static size_t skip_settings(struct slice *text, struct slice *settings)
{
	struct slice rest = *text, line;
	size_t lines = 0;

	*settings = (struct slice){ 0 };
	while (slice_next_line(&rest, &line)) {
		bool rule = slice_equal(slice_trim(line), SLICE("---"));

		if (!lines && !rule)
			return 0;
		if (lines++ && rule) {
			*settings = between(text->bytes, line.bytes);
			*text = rest;
			return lines;
		}
	}
	return 0;
}

bool inline_card_scan(struct slice notes,
		      bool (*take)(void *context,
				   const struct inline_piece *piece),
		      void *context)
{
	struct scan scan = { .take = take, .context = context };
	struct inline_piece piece = { .kind = INLINE_TAGS, .line = 1 };
	struct slice line;

	if (slice_starts_with(notes, "\xEF\xBB\xBF"))
		notes = (struct slice){ notes.bytes + 3, notes.length - 3 };
	size_t number = skip_settings(&notes, &piece.text);

	if (number && !take(context, &piece))
		return false;
	while (slice_next_line(&notes, &line))
		if (!take_line(&scan, line, ++number))
			return false;
	return end_paragraph(&scan);
}

/* -- words --------------------------------------------------------------- */

static bool divides(char c)
{
	return c && strchr(" \t\r\n,[]\"'", c);
}

bool inline_card_word(struct slice *rest, struct slice *word)
{
	while (rest->length && divides(rest->bytes[0]))
		*rest = (struct slice){ rest->bytes + 1, rest->length - 1 };
	*word = (struct slice){ rest->bytes, 0 };
	while (word->length < rest->length &&
	       !divides(rest->bytes[word->length]))
		word->length++;
	*rest = (struct slice){ rest->bytes + word->length,
				rest->length - word->length };
	return word->length > 0;
}

bool inline_card_is_deck(struct slice word, struct slice *path)
{
	static const char *const names[] = { "flashcards", "flashcard" };

	*path = (struct slice){ 0 };
	if (slice_starts_with(word, "#"))
		word = (struct slice){ word.bytes + 1, word.length - 1 };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t size = strlen(names[i]);

		if (!slice_starts_with(word, names[i]))
			continue;
		if (word.length == size)
			return true;
		if (word.bytes[size] != '/')
			continue;
		*path = (struct slice){ word.bytes + size + 1,
					word.length - size - 1 };
		return true;
	}
	return false;
}
