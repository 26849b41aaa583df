#include "generate/opening.h"

#include <string.h>

enum {
	LINES = 12,     /* above the text of an article */
	LINE_WORDS = 25 /* of the longest title */
};

static size_t words_in(const char *text)
{
	size_t count = *text != '\0';

	for (; *text; text++)
		count += *text == ' ' && text[1] != ' ';
	return count;
}

/* A title, a name, a date, but not text. */
static bool is_line(const struct passage *passage)
{
	size_t size = passage->text.length;

	if (passage->kind == PASSAGE_HEADING)
		return true;
	return passage->kind == PASSAGE_PARAGRAPH && size &&
	       !strchr(".?!:;,", passage->text.bytes[size - 1]) &&
	       words_in(passage->text.bytes) <= LINE_WORDS;
}

/* "2019;12:3. doi: 10.1", "Department of Stroke Medicine": no title. */
static bool is_imprint(const char *text)
{
	static const char *const marks[] = {
		"logo",        "doi",        "Journal",  "PMC",
		"ISSN",        "http",       ";",        "|",
		"Association", "Foundation", "Society",  "Institute",
		"University",  "Department", "Hospital", "Center",
		"Centre",      "College",    "Trust",    "Charity",
		NULL
	};

	for (size_t i = 0; marks[i]; i++)
		if (strstr(text, marks[i]))
			return true;
	return false;
}

struct heading_count opening_headings(const struct context *context,
				      const struct lexicon_entry *condition)
{
	const struct article *article = context->article;
	struct heading_count count = { 0 };

	for (size_t i = article->first; i < article->end; i++) {
		const struct passage *p = &context->document->passages[i];
		struct heading_topic found;

		if (p->kind != PASSAGE_HEADING)
			continue;
		found = heading_topic_read(context, p->text.bytes);
		if (found.condition == condition)
			count.same++;
		else if (found.alone && found.condition &&
			 !term_is_kind_of(found.condition, condition))
			count.other++;
	}
	return count;
}

struct heading_topic opening_topic(const struct context *context)
{
	const struct article *article = context->article;
	struct heading_topic found = { 0 };

	for (size_t i = article->first;
	     i < article->end && i < article->first + LINES; i++) {
		const struct passage *p = &context->document->passages[i];
		struct heading_topic line;

		if (!is_line(p))
			break;
		if (is_imprint(p->text.bytes))
			continue;
		line = heading_topic_read(context, p->text.bytes);
		if (line.condition)
			found = line;
	}
	if (found.condition && opening_headings(context, found.condition).other)
		found = (struct heading_topic){ 0 };
	return found;
}
