/*
 * soundness - what must hold of every document, whatever the file held.
 */
#ifndef TESTS_SOUNDNESS_H
#define TESTS_SOUNDNESS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "rounds/document.h"
#include "rounds/utf8.h"

static inline bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

static inline bool holds(struct slice bytes, struct slice part)
{
	for (size_t i = 0; i + part.length <= bytes.length; i++) {
		if (!memcmp(bytes.bytes + i, part.bytes, part.length))
			return true;
	}
	return false;
}

/* As slice_equal(), the soft hyphens and marks left out that texts lack. */
static inline bool is_same(struct slice word, struct slice quote)
{
	size_t at = 0;

	for (size_t i = 0; i < quote.length; i++) {
		struct slice rest = { quote.bytes + i, quote.length - i };

		if (slice_starts_with(rest, "\xc2\xad"))
			i += 1;
		else if (slice_starts_with(rest, "\xef\xbb\xbf"))
			i += 2;
		else if (at == word.length ||
			 word.bytes[at++] != quote.bytes[i])
			return false;
	}
	return at == word.length;
}

/*
 * Do the bytes of `word` come in this order in `quote`?  An entity may stand
 * for any of them.
 */
static inline bool is_within(struct slice word, struct slice quote)
{
	size_t at = 0;

	if (memchr(quote.bytes, '&', quote.length))
		return true;

	for (size_t i = 0; i < quote.length && at < word.length; i++)
		at += word.bytes[at] == quote.bytes[i];
	return at == word.length;
}

/*
 * Each word's range in the file is the word, or, when `exact` is false, may
 * hold markup besides ("CO<sub>2</sub>").
 */
static inline const char *words_fault(const struct document *document,
				      const struct passage *passage, bool exact)
{
	const char *text = passage->text.bytes;

	for (size_t start = 0, end; start < passage->text.length; start = end) {
		uint64_t from, to;
		struct slice word, quote;

		end = start + 1;
		if (!is_word_byte(text[start]))
			continue;
		while (is_word_byte(text[end]))
			end++;
		passage_range(passage, start, end, &from, &to);
		if (from >= to || to > document->bytes.length)
			return "a word's range lies outside the file";
		word = (struct slice){ text + start, end - start };
		quote = (struct slice){ document->bytes.bytes + from,
					(size_t)(to - from) };
		if (exact ? !is_same(word, quote) : !is_within(word, quote))
			return "a word is not what its range holds";
	}
	return NULL;
}

static inline const char *passage_fault(const struct passage *passage)
{
	struct slice text = passage->text;
	size_t offset;

	if (!text.length || text.bytes[text.length] != '\0')
		return "a text is empty or not terminated";
	if (!utf8_valid(text.bytes, text.length, &offset))
		return "a text is not UTF-8";
	if (text.bytes[0] == ' ' || text.bytes[text.length - 1] == ' ' ||
	    holds(text, SLICE("  ")) || strpbrk(text.bytes, "\t\r\n"))
		return "white space is not single spaces";
	if ((passage->kind == PASSAGE_HEADING) != (passage->level > 0) ||
	    passage->level > 6)
		return "a level does not fit the kind";
	if (!passage->span_count || passage->spans[0].at != 0)
		return "the first span is not at 0";
	for (size_t i = 1; i < passage->span_count; i++) {
		if (passage->spans[i].at < passage->spans[i - 1].at ||
		    passage->spans[i].at >= text.length)
			return "spans do not rise within the text";
	}
	if (!passage->line)
		return "a line is 0";
	return NULL;
}

static inline const char *articles_fault(const struct document *document)
{
	size_t next = 0;

	for (size_t i = 0; i < document->article_count; i++) {
		const struct article *article = &document->articles[i];

		if (article->first != next || article->end < next ||
		    !article->title)
			return "articles do not follow one another";
		for (; next < article->end; next++) {
			if (document->passages[next].article != i)
				return "a passage names another article";
		}
	}
	return next == document->passage_count ? NULL
					       : "a passage is in no article";
}

/* What is wrong with the document, or NULL. */
static inline const char *document_fault(const struct document *document,
					 bool exact)
{
	const char *fault = articles_fault(document);

	for (size_t i = 0; !fault && i < document->passage_count; i++) {
		const struct passage *passage = &document->passages[i];

		fault = passage_fault(passage);
		if (!fault)
			fault = words_fault(document, passage, exact);
	}
	return fault;
}

#endif
