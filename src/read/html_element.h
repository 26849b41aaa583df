/*
 * html_element - what an HTML element is to a reader.
 */
#ifndef READ_HTML_ELEMENT_H
#define READ_HTML_ELEMENT_H

#include <libxml/tree.h>
#include <stdbool.h>

enum html_role {
	HTML_INLINE,  /* within a line of text: a, b, sub */
	HTML_BLOCK,   /* starts and ends a block: p, div, section */
	HTML_HEADING, /* h1 to h6 */
	HTML_LIST,    /* ul, ol, dl */
	HTML_ITEM,    /* li, dd */
	HTML_TERM,    /* dt: names what follows */
	HTML_TABLE,
	HTML_ROW,
	HTML_CELL,
	HTML_CAPTION,
	HTML_CODE,
	HTML_BREAK, /* br */
	HTML_SKIP   /* scripts, forms, navigation, what is hidden */
};

enum html_role html_role_of(const xmlNode *node);

/* Level of a heading element, 1 to 6. */
unsigned html_level(const xmlNode *node);

bool html_is(const xmlNode *node, const char *name);

/* Equal class attributes; none is equal to none. */
bool html_same_class(const xmlNode *one, const xmlNode *other);

/* Its name, class or id speaks of menus, sharing, adverts and the like. */
bool html_sounds_like_noise(const xmlNode *node);

/* Whole number in an attribute, 1 to 64; 1 when it is missing or wrong. */
unsigned html_span(xmlNode *node, const char *attribute);

/*
 * Is this one of several paragraphs in a row with a little picture in front,
 * an arrow or a tick, that a page draws instead of a list?
 */
bool html_is_marked(const xmlNode *node);

#endif
