#include "read/markdown_parts.h"

#include "read/words.h"

static struct slice literal_of(cmark_node *node)
{
	const char *literal = cmark_node_get_literal(node);

	return slice_of(literal ? literal : "");
}

/* Tags within a word ("CO<sub>2</sub>") leave no trace; others part words. */
static bool parts_words(struct slice tag)
{
	static const char *const within[] = { "a",      "abbr", "b",     "code",
					      "em",     "font", "i",     "kbd",
					      "mark",   "s",    "small", "span",
					      "strong", "sub",  "sup",   "tt",
					      "u",      "var",  NULL };
	size_t start = slice_starts_with(tag, "</") ? 2 : 1, end = start;

	while (end < tag.length && word_letter(tag.bytes[end]))
		end++;
	return end > start &&
	       !word_in((struct slice){ tag.bytes + start, end - start },
			within);
}

static void add_tag(struct source *source, struct slice tag)
{
	bool mute = source->mute, lost = source->lost;

	source->mute = true;
	source_text(source, tag, SOURCE_RAW);
	source->lost = lost; /* a tag that was not found does no harm */
	source->mute = mute;
	if (parts_words(tag))
		source_space(source);
}

static struct slice text_behind(cmark_node *node)
{
	cmark_node *next = cmark_node_next(node);

	return next && cmark_node_get_type(next) == CMARK_NODE_TEXT
		       ? literal_of(next)
		       : SLICE("");
}

static void add_inline(struct source *source, cmark_node *node,
		       cmark_event_type event, unsigned *images)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		source_text(source, literal_of(node), SOURCE_ESCAPES);
		break;
	case CMARK_NODE_CODE:
		source_skip(source, "`");
		source_text(source, literal_of(node), SOURCE_RAW);
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		source_space(source);
		break;
	case CMARK_NODE_HTML_INLINE:
		add_tag(source, literal_of(node));
		break;
	case CMARK_NODE_IMAGE:
		*images += event == CMARK_EVENT_ENTER;
		*images -= event == CMARK_EVENT_EXIT;
		source->mute = *images > 0;
		/* fall through - its end is that of a link */
	case CMARK_NODE_LINK:
		if (event == CMARK_EVENT_EXIT)
			source_skip_link(source, text_behind(node));
		break;
	default:
		break; /* emphasis leaves no trace */
	}
}

void markdown_inlines(struct source *source, cmark_node *block)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;
	unsigned images = 0;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
		add_inline(source, cmark_iter_get_node(iter), event, &images);
	cmark_iter_free(iter);
}

/* The line of the file behind the one that `at` is on. */
static struct slice next_line(const struct source *source)
{
	struct slice bytes = { source->builder->document->bytes.bytes,
			       source->end };
	size_t start = word_line_end(bytes, source->at) + 1, end;

	if (start > bytes.length)
		start = bytes.length;
	end = word_line_end(bytes, start);
	return (struct slice){ bytes.bytes + start, end - start };
}

static bool is_emphasis(cmark_node *node)
{
	return node && (cmark_node_get_type(node) == CMARK_NODE_STRONG ||
			cmark_node_get_type(node) == CMARK_NODE_EMPH);
}

static bool is_item(cmark_node *node)
{
	return node && cmark_node_get_type(node) == CMARK_NODE_ITEM;
}

static bool ends_line(const struct source *source, cmark_node *node,
		      cmark_node *block, bool first)
{
	struct slice above, line;

	if (!first || cmark_node_get_type(node) != CMARK_NODE_SOFTBREAK ||
	    cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH ||
	    cmark_node_parent(node) != block)
		return false;
	above = builder_text(source->builder);
	line = next_line(source);
	return markdown_line_ends(above, line) ||
	       (is_item(cmark_node_parent(block)) &&
		markdown_item_ends(above, line));
}

cmark_node *markdown_inlines_to_break(struct source *source, cmark_node *block,
				      cmark_node *from, size_t *marked)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;
	cmark_node *first = cmark_node_first_child(block), *node = NULL;
	unsigned images = 0;
	bool whole = !from; /* the first line may be one by itself */

	*marked = 0;
	if (from)
		cmark_iter_reset(iter, from, CMARK_EVENT_ENTER);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		node = cmark_iter_get_node(iter);
		if (ends_line(source, node, block, whole))
			break;
		whole = whole &&
			cmark_node_get_type(node) != CMARK_NODE_SOFTBREAK;
		add_inline(source, node, event, &images);
		if (node == first && event == CMARK_EVENT_EXIT &&
		    is_emphasis(node))
			*marked = builder_length(source->builder);
	}
	cmark_iter_free(iter);
	return event == CMARK_EVENT_DONE ? NULL : node;
}

bool markdown_more_than(struct source *source)
{
	const char *bytes = source->builder->document->bytes.bytes;
	size_t at = source->at, figure = at + 1;

	while (figure < source->end &&
	       (bytes[figure] == ' ' || bytes[figure] == '='))
		figure++;
	if (figure >= source->end || bytes[figure] < '0' ||
	    bytes[figure] > '9' ||
	    !source_take(source, at, SLICE(">"), SOURCE_RAW))
		return false;
	if (bytes[at + 1] == ' ')
		source_space(source);
	return true;
}

void markdown_captions(struct source *source, cmark_node *block)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;
	unsigned images = 0;

	source->mute = true;
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		bool image = cmark_node_get_type(node) == CMARK_NODE_IMAGE;

		if (image && event == CMARK_EVENT_ENTER && !images)
			builder_open(source->builder, PASSAGE_CAPTION);
		add_inline(source, node, event, &images);
		source->mute = images == 0;
		if (image && event == CMARK_EVENT_EXIT && !images)
			builder_close(source->builder);
	}
	cmark_iter_free(iter);
}
