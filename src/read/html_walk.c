#include "read/html_walk.h"

#include <stdlib.h>
#include <string.h>

#include "read/items.h"
#include "read/looks.h"
#include "rounds/memory.h"

struct block *html_end_block(struct html *html)
{
	struct block *block = NULL;
	size_t length;

	if (!html->open)
		return NULL;
	length = builder_length(html->builder);
	block = builder_close(html->builder);
	if (block) {
		block->linked = html->linked * 10 >= length * 8;
		block->marked = html->marked;
	}
	html->open = false;
	html->linked = html->marked = 0;
	return block;
}

static void start_block(struct html *html)
{
	struct block *block = builder_open(html->builder, html->kind);

	block->known = true;
	block->depth = html->list_depth;
	block->bulleted = html->item_starts;
	block->passage.level = html->kind == PASSAGE_HEADING ? html->level : 0;
	html->item_starts = false;
	html->open = true;
}

/* Add text that is all of one block. */
static void add_text(struct html *html, const char *content)
{
	size_t before;

	html->text.source.mute = html->mute || !html->inside;
	if (html->text.source.mute ||
	    strspn(content, " \t\r\n\f") == strlen(content)) {
		html_text_add(&html->text, content);
		return;
	}
	if (!html->open)
		start_block(html);
	before = builder_length(html->builder);
	html_text_add(&html->text, content);
	if (html->links)
		html->linked += builder_length(html->builder) - before;
	html->broke = false;
}

/* The first line break in the text behind which a dash or dot stands. */
static const char *next_item(const char *content)
{
	for (; *content; content++) {
		const char *word = content + strspn(content, " \t\r\n\f");

		if (*content == '\n' && item_sign(slice_of(word)))
			return content;
	}
	return NULL;
}

/* Is the open block an item, or what leads one in? */
static bool leads_item(const struct html *html)
{
	struct slice text;

	if (!html->open)
		return false;
	text = builder_text(html->builder);
	return item_sign(text) ||
	       (text.length && text.bytes[text.length - 1] == ':');
}

/* "- heat" and "- pain" on lines of their own are blocks of their own. */
static void add_content(struct html *html, const char *content)
{
	const char *item = html->table ? NULL : next_item(content);

	while (item) {
		char *line = xstrndup(content, (size_t)(item - content));

		add_text(html, line);
		free(line);
		if (leads_item(html))
			html_end_block(html);
		content = item;
		item = next_item(content + 1);
	}
	add_text(html, content);
}

/* Does a text begin behind `node` with a dash or dot? */
static bool item_follows(const xmlNode *node)
{
	const xmlNode *next = node->next;

	if (!next || next->type != XML_TEXT_NODE || !next->content)
		return false;
	return item_sign(slice_of(
		       (const char *)next->content +
		       strspn((const char *)next->content, " \t\r\n\f"))) > 0;
}

void html_walk_children(struct html *html, xmlNode *node)
{
	for (xmlNode *child = node->children; child; child = child->next)
		html_walk(html, child);
}

/* A block of its own, whose text is of `kind`. */
static void walk_block(struct html *html, xmlNode *node, enum passage_kind kind)
{
	enum passage_kind around = html->kind;

	if (html->table) { /* a cell is one block whatever is in it */
		html->text.gap = true;
		html_walk_children(html, node);
		html->text.gap = true;
		return;
	}
	html_end_block(html);
	html->kind = kind;
	html_walk_children(html, node);
	html_end_block(html);
	html->kind = around;
}

static enum passage_kind prose_kind(const struct html *html)
{
	return html->list_depth ? PASSAGE_ITEM : PASSAGE_PARAGRAPH;
}

static void walk_list(struct html *html, xmlNode *node)
{
	if (!html->table)
		html_end_block(html);
	html->list_depth++;
	walk_block(html, node, PASSAGE_ITEM);
	html->list_depth--;
}

static void walk_item(struct html *html, xmlNode *node, bool starts,
		      enum passage_kind kind)
{
	if (!html->table)
		html_end_block(html);
	html->item_starts = starts;
	walk_block(html, node, kind);
	html->item_starts = false;
}

static void walk_break(struct html *html, const xmlNode *node)
{
	/* two of them part paragraphs */
	if ((html->broke || item_follows(node)) && !html->table)
		html_end_block(html);
	html->broke = true;
	html->text.gap = true;
}

static void walk_muted(struct html *html, xmlNode *node)
{
	html->mute++;
	html_walk_children(html, node);
	html->mute--;
	html->text.gap = true;
}

static void walk_inline(struct html *html, xmlNode *node)
{
	bool first =
		!html->open && (html_is(node, "strong") || html_is(node, "b") ||
				html_is(node, "em") || html_is(node, "i"));

	html->links += html_is(node, "a");
	html_walk_children(html, node);
	html->links -= html_is(node, "a");
	if (first && html->open)
		html->marked = builder_length(html->builder);
}

static void walk_role(struct html *html, xmlNode *node, enum html_role role)
{
	switch (role) {
	case HTML_SKIP:
		walk_muted(html, node);
		break;
	case HTML_INLINE:
		walk_inline(html, node);
		break;
	case HTML_BREAK:
		walk_break(html, node);
		break;
	case HTML_HEADING:
		html->level = html_level(node);
		walk_block(html, node, PASSAGE_HEADING);
		break;
	case HTML_LIST:
		walk_list(html, node);
		break;
	case HTML_ITEM:
		walk_item(html, node, html_is(node, "li"), PASSAGE_ITEM);
		break;
	case HTML_TERM:
		walk_item(html, node, true, PASSAGE_LABEL);
		break;
	case HTML_CAPTION:
		walk_block(html, node, PASSAGE_CAPTION);
		break;
	case HTML_CODE:
		walk_block(html, node, PASSAGE_BOILERPLATE);
		break;
	case HTML_TABLE:
		if (!html->table && html_is_data_table(node)) {
			html_walk_table(html, node);
			break;
		}
		/* fall through - a table for layout is a block like others */
	default:
		if (html_is_marked(node))
			walk_item(html, node, true, PASSAGE_ITEM);
		else
			walk_block(html, node, prose_kind(html));
	}
}

static bool contains(const xmlNode *node, const xmlNode *inner)
{
	for (; inner; inner = inner->parent) {
		if (inner == node)
			return true;
	}
	return false;
}

bool html_is_noise(const struct html *html, const xmlNode *node)
{
	return html_sounds_like_noise(node) &&
	       html_weight(node) * 10 < html->total * 3 &&
	       !(html->root && contains(node, html->root));
}

static void walk_title(struct html *html, xmlNode *node)
{
	unsigned mute = html->mute, inside = html->inside;

	html->mute = 0;
	html->inside = 1;
	html->level = 1;
	walk_block(html, node, PASSAGE_HEADING);
	html->mute = mute;
	html->inside = inside;
}

void html_walk(struct html *html, xmlNode *node)
{
	enum html_role role;

	if (node->type == XML_TEXT_NODE ||
	    node->type == XML_CDATA_SECTION_NODE) {
		/* The text of scripts is behind the walker's tags. */
		if (node->content && !html_is(node->parent, "script") &&
		    !html_is(node->parent, "style"))
			add_content(html, (const char *)node->content);
		return;
	}
	if (node->type != XML_ELEMENT_NODE)
		return;
	if (node == html->title) {
		walk_title(html, node);
		return;
	}
	role = html_role_of(node);
	if (role != HTML_INLINE && html_is_noise(html, node))
		role = HTML_SKIP;
	html->inside += node == html->root;
	walk_role(html, node, role);
	html->inside -= node == html->root;
}
