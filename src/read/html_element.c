#include "read/html_element.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "read/words.h"

static const struct {
	const char *name;
	enum html_role role;
} elements[] = {
	{ "address", HTML_BLOCK },
	{ "article", HTML_BLOCK },
	{ "aside", HTML_BLOCK },
	{ "audio", HTML_SKIP },
	{ "blockquote", HTML_BLOCK },
	{ "body", HTML_BLOCK },
	{ "br", HTML_BREAK },
	{ "button", HTML_SKIP },
	{ "canvas", HTML_SKIP },
	{ "caption", HTML_CAPTION },
	{ "center", HTML_BLOCK },
	{ "dd", HTML_ITEM },
	{ "details", HTML_BLOCK },
	{ "dialog", HTML_SKIP },
	{ "div", HTML_BLOCK },
	{ "dl", HTML_LIST },
	{ "dt", HTML_TERM },
	{ "fieldset", HTML_BLOCK },
	{ "figcaption", HTML_CAPTION },
	{ "figure", HTML_BLOCK },
	{ "footer", HTML_BLOCK },
	{ "form", HTML_BLOCK },
	{ "h1", HTML_HEADING },
	{ "h2", HTML_HEADING },
	{ "h3", HTML_HEADING },
	{ "h4", HTML_HEADING },
	{ "h5", HTML_HEADING },
	{ "h6", HTML_HEADING },
	{ "head", HTML_SKIP },
	{ "header", HTML_BLOCK },
	{ "hgroup", HTML_BLOCK },
	{ "hr", HTML_BLOCK },
	{ "html", HTML_BLOCK },
	{ "iframe", HTML_SKIP },
	{ "li", HTML_ITEM },
	{ "main", HTML_BLOCK },
	{ "menu", HTML_SKIP },
	{ "nav", HTML_SKIP },
	{ "noscript", HTML_SKIP },
	{ "object", HTML_SKIP },
	{ "ol", HTML_LIST },
	{ "p", HTML_BLOCK },
	{ "pre", HTML_CODE },
	{ "script", HTML_SKIP },
	{ "section", HTML_BLOCK },
	{ "select", HTML_SKIP },
	{ "style", HTML_SKIP },
	{ "summary", HTML_BLOCK },
	{ "svg", HTML_SKIP },
	{ "table", HTML_TABLE },
	{ "tbody", HTML_BLOCK },
	{ "td", HTML_CELL },
	{ "template", HTML_SKIP },
	{ "textarea", HTML_SKIP },
	{ "tfoot", HTML_BLOCK },
	{ "th", HTML_CELL },
	{ "thead", HTML_BLOCK },
	{ "tr", HTML_ROW },
	{ "ul", HTML_LIST },
	{ "video", HTML_SKIP },
};

bool html_is(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcasecmp((const char *)node->name, name) == 0;
}

/* Borrowed from the tree; "" when the element has no such attribute. */
static const char *attribute(const xmlNode *node, const char *name)
{
	for (const xmlAttr *attr = node->properties; attr; attr = attr->next) {
		if (strcasecmp((const char *)attr->name, name) != 0)
			continue;
		if (attr->children && attr->children->content)
			return (const char *)attr->children->content;
		return "";
	}
	return "";
}

static bool has_attribute(const xmlNode *node, const char *name)
{
	for (const xmlAttr *attr = node->properties; attr; attr = attr->next) {
		if (strcasecmp((const char *)attr->name, name) == 0)
			return true;
	}
	return false;
}

static bool is_hidden(const xmlNode *node)
{
	static const char *const roles[] = {
		"navigation",  "banner", "complementary",
		"contentinfo", "search", "dialog",
		"menu",        "alert",  NULL
	};
	struct slice style = slice_of(attribute(node, "style"));

	return has_attribute(node, "hidden") ||
	       word_starts(slice_of(attribute(node, "aria-hidden")), "true") ||
	       word_in(slice_of(attribute(node, "role")), roles) ||
	       word_found(style, "display:none") ||
	       word_found(style, "display: none");
}

enum html_role html_role_of(const xmlNode *node)
{
	const char *name = (const char *)node->name;

	if (is_hidden(node))
		return HTML_SKIP;
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++) {
		if (!strcasecmp(name, elements[i].name))
			return elements[i].role;
	}
	return HTML_INLINE;
}

unsigned html_level(const xmlNode *node)
{
	return (unsigned)(node->name[1] - '0');
}

bool html_sounds_like_noise(const xmlNode *node)
{
	static const char *const noise[] = {
		"navbar",     "nav-",      "menu",       "sidebar",
		"share",      "sharing",   "social",     "cookie",
		"comment",    "footer",    "related",    "breadcrumb",
		"newsletter", "subscribe", "promo",      "advert",
		"popup",      "modal",     "widget",     "pagination",
		"skip-link",  "byline",    "author-bio", "trending",
		"recirc",     "teaser",    "recommend",  "most-read",
		"popular",    "outbrain",  "taboola",    "sponsor",
		"signup",     "sign-up",   "read-next",  "disqus",
		NULL
	};

	if (html_is(node, "aside") || html_is(node, "footer") ||
	    html_is(node, "header") || html_is(node, "form"))
		return true;
	for (size_t i = 0; noise[i]; i++) {
		if (word_found(slice_of(attribute(node, "class")), noise[i]) ||
		    word_found(slice_of(attribute(node, "id")), noise[i]))
			return true;
	}
	return false;
}

bool html_same_class(const xmlNode *one, const xmlNode *other)
{
	return strcmp(attribute(one, "class"), attribute(other, "class")) == 0;
}

unsigned html_span(xmlNode *node, const char *name)
{
	unsigned long value = strtoul(attribute(node, name), NULL, 10);

	return value >= 1 && value <= 64 ? (unsigned)value : 1;
}

static bool is_blank_text(const xmlNode *node)
{
	return node->type != XML_ELEMENT_NODE &&
	       (!node->content ||
		!((const char *)node->content)[strspn(
			(const char *)node->content, " \t\r\n\f")]);
}

/* An element without any text in it. */
static bool is_empty(const xmlNode *node)
{
	for (const xmlNode *child = node->children; child;
	     child = child->next) {
		if (!is_blank_text(child))
			return false;
	}
	return true;
}

/* A paragraph that begins with an empty element, and goes on in text. */
static bool has_mark(const xmlNode *node)
{
	static const char *const marks[] = { "i", "span", "em", "svg", NULL };
	const xmlNode *child = node->children;

	while (child && is_blank_text(child))
		child = child->next;
	if (!html_is(node, "p") && !html_is(node, "div"))
		return false;
	for (size_t i = 0; child && marks[i]; i++) {
		if (html_is(child, marks[i]))
			return (is_empty(child) || html_is(child, "svg")) &&
			       child->next &&
			       child->next->type == XML_TEXT_NODE &&
			       !is_blank_text(child->next);
	}
	return false;
}

bool html_is_marked(const xmlNode *node)
{
	const xmlNode *before = node->prev, *behind = node->next;

	while (before && is_blank_text(before))
		before = before->prev;
	while (behind && is_blank_text(behind))
		behind = behind->next;
	return has_mark(node) &&
	       ((before && has_mark(before)) || (behind && has_mark(behind)));
}
