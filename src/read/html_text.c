#include "read/html_text.h"

#include <string.h>

#include "read/words.h"

/*
 * How far ahead a word is looked for, in bytes and tags.  After some failures
 * in a row it is less, after many the page and the parser have parted ways.
 */
enum { REACH = 4096, REACH_LOST = 64, FAILURES = 64, FAILURES_LAST = 1000 };

void html_text_init(struct html_text *text, struct builder *builder,
		    size_t start, size_t end)
{
	*text = (struct html_text){
		.source = { .builder = builder, .at = start, .end = end }
	};
}

/* The offset behind `mark`, which starts with no letter, or the end. */
static size_t behind(struct slice bytes, size_t at, const char *mark)
{
	while (at < bytes.length) {
		struct slice rest = { bytes.bytes + at, bytes.length - at };
		const char *found = memchr(rest.bytes, mark[0], rest.length);

		if (!found)
			break;
		at = (size_t)(found - bytes.bytes);
		rest = (struct slice){ found, bytes.length - at };
		if (word_starts(rest, mark))
			return at + strlen(mark);
		at++;
	}
	return bytes.length;
}

/* Behind the tag at `at`; its attributes may hold ">" in quotes. */
static size_t behind_tag(struct slice bytes, size_t at)
{
	size_t first = behind(bytes, at, ">");
	char quote = '\0';

	for (; at < bytes.length; at++) {
		char c = bytes.bytes[at];

		if (quote)
			quote = c == quote ? '\0' : quote;
		else if ((c == '"' || c == '\'') && bytes.bytes[at - 1] == '=')
			quote = c;
		else if (c == '>')
			return at + 1;
	}
	return first; /* a quote was never closed */
}

/* Length of the tag, comment or script that starts `bytes`, or 0. */
static size_t markup_length(struct slice bytes)
{
	char next = bytes.length > 1 ? bytes.bytes[1] : ' ';
	size_t end;

	if (bytes.bytes[0] != '<')
		return 0;
	if (slice_starts_with(bytes, "<!--"))
		return behind(bytes, 4, "-->");
	if (next == '!' || next == '?')
		return behind(bytes, 2, ">");
	if (next != '/' && !word_letter(next))
		return 0;
	end = behind_tag(bytes, 2);
	if (word_starts(bytes, "<script"))
		return behind(bytes, end, "</script");
	if (word_starts(bytes, "<style"))
		return behind(bytes, end, "</style");
	return end;
}

/* Let no gap get lost: it lies between the last word and this one. */
static void add_gap(struct html_text *text, size_t last_end, size_t at)
{
	if (!text->source.mute && at > 0)
		builder_space(text->source.builder,
			      last_end < at ? last_end : at - 1, at);
	text->gap = false;
}

static bool take(struct html_text *text, size_t at, struct slice word)
{
	struct source *source = &text->source;
	size_t last_end = source->at;
	struct source ahead = *source;
	enum source_rules rules = SOURCE_ENTITIES;

	ahead.mute = true;
	if (!source_take(&ahead, at, word, rules)) {
		/* libxml2 knows fewer names of entities than cmark. */
		rules = SOURCE_RAW;
		if (!source_take(&ahead, at, word, rules))
			return false;
	}
	if (text->gap)
		add_gap(text, last_end, at);
	return source_take(source, at, word, rules);
}

static void add_word(struct html_text *text, struct slice word)
{
	struct slice bytes = { text->source.builder->document->bytes.bytes,
			       text->source.end };
	size_t reach = text->failures < FAILURES ? REACH : REACH_LOST;
	size_t at = text->source.at;

	if (text->failures > FAILURES_LAST)
		return;
	while (at < bytes.length && reach > 0) {
		struct slice rest = { bytes.bytes + at, bytes.length - at };
		size_t markup = markup_length(rest);

		if (!markup && take(text, at, word)) {
			text->failures = 0;
			return;
		}
		at += markup ? markup : 1;
		reach--;
	}
	text->failures++;
	text->gap = true;
}

void html_text_add(struct html_text *text, const char *content)
{
	const char *blanks = " \t\r\n\f";

	while (*content) {
		size_t gap = strspn(content, blanks);
		size_t length = strcspn(content + gap, blanks);

		text->gap = text->gap || gap > 0;
		if (length)
			add_word(text, (struct slice){ content + gap, length });
		content += gap + length;
	}
}
