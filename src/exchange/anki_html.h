/*
 * anki_html - Markdown as the HTML of a field in Anki.
 *
 * What a card may hold in Anki is more than what is safe there: a field is
 * shown in a browser.  So only the marks of Markdown become HTML, and of raw
 * HTML the few tags without attributes that say how letters look (b, i, u,
 * sub, sup, br); any other is shown as the text it is, and an address that
 * runs a script is taken out of its link.
 */
#ifndef EXCHANGE_ANKI_HTML_H
#define EXCHANGE_ANKI_HTML_H

#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"

/* Names of files that fields refer to, each once, in order of appearance. */
struct anki_media {
	const char **names; /* borrowed from `arena` */
	size_t count;
	size_t capacity; /* private */
	struct arena *arena;
};

/*
 * Append `markdown` as HTML; a text of one paragraph without <p> around it.
 * Pictures and sounds it shows are added to *media: ![what](heart.png),
 * [sound:beat.mp3], and ![what](beat.mp3), which becomes the form before it.
 * Files elsewhere on the net stay links and are not added.
 */
void anki_html(const char *markdown, struct anki_media *media,
	       struct text *out);

/*
 * Append HTML made by anki_html() as the plain text that Anki sorts by and
 * makes its checksum of: no tags, a picture as its name between spaces.
 */
void anki_html_plain(const char *html, struct text *out);

/* Append with & < > and " written as HTML has them. */
void anki_html_escape(struct text *out, const char *text);

#endif
