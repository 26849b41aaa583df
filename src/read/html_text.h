/*
 * html_text - where the words of an HTML page stand in its file.
 *
 * libxml2 gives text without its place.  Words come in the file's order, so
 * each is looked for from the end of the last one on, behind tags, comments
 * and scripts.  A word that is not there is left out: nothing can be quoted
 * that the file does not hold.
 */
#ifndef READ_HTML_TEXT_H
#define READ_HTML_TEXT_H

#include "read/source.h"

struct html_text {
	struct source source;
	bool gap;          /* white space since the last word */
	unsigned failures; /* words not found since the last one that was */
};

/* The file's bytes [start, end). */
void html_text_init(struct html_text *text, struct builder *builder,
		    size_t start, size_t end);

/* Add a text node's content, or only go behind it when source.mute. */
void html_text_add(struct html_text *text, const char *content);

#endif
