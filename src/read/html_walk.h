/*
 * html_walk - the elements of a page, in order, as blocks.
 */
#ifndef READ_HTML_WALK_H
#define READ_HTML_WALK_H

#include "read/html_element.h"
#include "read/html_text.h"

/* More columns than any page shows go unnamed. */
enum { HTML_COLUMNS = 64 };

struct html_table {
	const char *heads[HTML_COLUMNS];
	const char *row; /* text of the row's first cell, or "" */
	unsigned column; /* of the cell to come */
	bool header;     /* this row names the columns */
};

struct html {
	struct builder *builder;
	struct html_text text;
	xmlNode *root;  /* the page's main content */
	xmlNode *title; /* its heading when that is out of it, or NULL */
	size_t total;   /* html_weight() of the page */

	unsigned mute, inside;  /* elements around that are skipped, wanted */
	unsigned links;         /* a elements around */
	enum passage_kind kind; /* of text that comes now */
	unsigned level;
	unsigned list_depth;
	bool item_starts;         /* the next block is the first of its item */
	bool open;                /* a block is */
	bool broke;               /* the last thing was a br */
	size_t linked;            /* bytes of the open block in links */
	size_t marked;            /* bold or slanted ones that it begins with */
	struct html_table *table; /* the one we are in a cell of, or NULL */
};

/* Bytes of running text below `node`, as html_weigh() left them there. */
size_t html_weight(const xmlNode *node);

/* Leave in each node how much running text stands below it. */
size_t html_weigh(xmlNode *node);

/*
 * An element to skip by its name or class; but what holds much of the text
 * is none, whatever it is called.
 */
bool html_is_noise(const struct html *html, const xmlNode *node);

/* Read `node` and all below it. */
void html_walk(struct html *html, xmlNode *node);

/* Read a table with rows and columns. */
void html_walk_table(struct html *html, xmlNode *node);

/* Does the table hold data, not the page's layout? */
bool html_is_data_table(xmlNode *table);

/* Read what is below `node`; end the open block. */
void html_walk_children(struct html *html, xmlNode *node);
struct block *html_end_block(struct html *html);

#endif
