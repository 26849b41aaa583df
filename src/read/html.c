#include "read/reader.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "read/html_walk.h"
#include "read/items.h"
#include "read/outline.h"

enum {
	RUN_BYTES = 60,  /* shorter text is labels, buttons and headlines */
	MAIN_TENTHS = 7, /* of the running text: the main content */
	ALL_TENTHS = 9   /* whatever else there is */
};

/* What a writer wrote in sentences: long, and with marks between its parts. */
static bool is_running_text(const char *text)
{
	size_t length = strlen(text);

	return length >= RUN_BYTES &&
	       (strstr(text, ", ") || strstr(text, ". ") ||
		text[length - 1] == '.');
}

size_t html_weight(const xmlNode *node)
{
	return (size_t)(uintptr_t)node->_private;
}

size_t html_weigh(xmlNode *node)
{
	size_t weight = 0;

	if (node->type == XML_TEXT_NODE) {
		const char *text = (const char *)node->content;

		weight = is_running_text(text) ? strlen(text) : 0;
	} else if (node->type == XML_ELEMENT_NODE && !html_is(node, "a") &&
		   html_role_of(node) != HTML_SKIP) {
		for (xmlNode *child = node->children; child;
		     child = child->next)
			weight += html_weigh(child);
	}
	node->_private = (void *)(uintptr_t)weight;
	return weight;
}

/* The first element called `name` in page order, or NULL. */
static xmlNode *find_element(const struct html *html, xmlNode *node,
			     const char *name, bool in_noise)
{
	xmlNode *found = NULL;

	if (html_is(node, name))
		return node;
	if (!in_noise && html_is_noise(html, node))
		return NULL;
	for (xmlNode *child = node->children; child && !found;
	     child = child->next) {
		if (child->type == XML_ELEMENT_NODE)
			found = find_element(html, child, name, in_noise);
	}
	return found;
}

/* May the page's main content be what is inside this element alone? */
static bool is_container(const xmlNode *node)
{
	static const char *const names[] = {
		"html", "body",  "main",  "div", "article", "section", "center",
		"form", "table", "tbody", "tr",  "td",      NULL
	};

	for (size_t i = 0; names[i]; i++) {
		if (html_is(node, names[i]))
			return true;
	}
	return false;
}

static bool has_subheading(const xmlNode *node)
{
	for (const xmlNode *child = node->children; child;
	     child = child->next) {
		if (child->type == XML_ELEMENT_NODE &&
		    html_role_of(child) == HTML_HEADING &&
		    html_level(child) > 1)
			return true;
	}
	return false;
}

/* Parts of one text: sections, or elements of one class. */
static bool is_peer(const xmlNode *one, const xmlNode *other)
{
	return one != other && other->type == XML_ELEMENT_NODE &&
	       html_is(one, (const char *)other->name) &&
	       (html_is(one, "section") || html_is(one, "article") ||
		html_same_class(one, other));
}

/*
 * Does the child hold the main content?  Nearly all running text is enough;
 * most of it when no other child looks like one more part of the same text.
 */
static bool is_main(const xmlNode *child, size_t total)
{
	size_t tenths = html_weight(child) * 10 / total;

	if (!is_container(child) || tenths < MAIN_TENTHS)
		return false;
	for (const xmlNode *other = child->parent->children;
	     other && tenths < ALL_TENTHS; other = other->next)
		if (html_weight(other) && is_peer(child, other))
			return false;
	return true;
}

/* Readability's idea made simple: the innermost container that is_main(). */
static xmlNode *find_main(xmlNode *page, size_t total)
{
	xmlNode *node = page, *child = page;

	while (child && total && !has_subheading(node)) {
		for (child = node->children; child; child = child->next) {
			if (is_main(child, total))
				break;
		}
		node = child ? child : node;
	}
	return node;
}

/* Many pages keep the heading of their text in a header beside the logo. */
static void find_title(struct html *html, xmlNode *page)
{
	if (find_element(html, html->root, "h1", false))
		return;
	html->title = find_element(html, page, "h1", true);
	if (!html->title)
		html->title = find_element(html, page, "title", true);
}

static void read_page(struct document *document, xmlNode *page)
{
	struct builder builder;
	struct html html = { .builder = &builder, .kind = PASSAGE_PARAGRAPH };

	builder_init(&builder, document);
	html_text_init(&html.text, &builder, 0, document->bytes.length);
	html.total = html_weigh(page);
	html.root = find_main(page, html.total);
	find_title(&html, page);
	html_walk(&html, page);
	html_end_block(&html);
	outline_mark_noise(&builder);
	items_mark(&builder);
	outline_mark_titles(&builder);
	outline_finish(&builder);
	builder_release(&builder);
}

/* The tree of some bytes, or NULL; *halted: they are nested too deep. */
static htmlDocPtr parse(struct slice bytes, bool *halted)
{
	enum {
		OPTIONS = HTML_PARSE_RECOVER | HTML_PARSE_NONET |
			  HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
	};
	htmlParserCtxt *parser = htmlNewParserCtxt();
	htmlDocPtr tree =
		htmlCtxtReadMemory(parser, bytes.bytes, (int)bytes.length, NULL,
				   "UTF-8", OPTIONS);

	*halted = parser->disableSAX != 0;
	htmlFreeParserCtxt(parser);
	return tree;
}

void html_read_block(struct builder *builder, size_t start, size_t end,
		     unsigned list_depth)
{
	struct slice bytes = { builder->document->bytes.bytes + start,
			       end - start };
	struct html html = { .builder = builder,
			     .kind = list_depth ? PASSAGE_ITEM
						: PASSAGE_PARAGRAPH,
			     .list_depth = list_depth,
			     .inside = 1,
			     .total = SIZE_MAX / 10 };
	bool halted = false;
	htmlDocPtr tree;
	xmlNode *root;

	if (bytes.length > INT_MAX)
		return;
	tree = parse(bytes, &halted);
	root = tree && !halted ? xmlDocGetRootElement(tree) : NULL;
	if (root) {
		html_text_init(&html.text, builder, start, end);
		html_weigh(root);
		html_walk(&html, root);
		html_end_block(&html);
	}
	xmlFreeDoc(tree);
}

bool html_read(struct document *document, struct error *error)
{
	htmlDocPtr tree;
	xmlNode *page;
	bool halted;

	if (document->bytes.length > INT_MAX)
		return error_set(error, ERROR_INPUT,
				 "is larger than 2 GiB; split it");
	tree = parse(document->bytes, &halted);
	page = tree && !halted ? xmlDocGetRootElement(tree) : NULL;
	if (page)
		read_page(document, page);
	xmlFreeDoc(tree);
	if (halted)
		return error_set(error, ERROR_INPUT,
				 "elements are nested too deep; save the page "
				 "as text");
	return true;
}
