#include "ui/render_inline.h"

#include <stdbool.h>
#include <string.h>

#include "ui/safe.h"
#include "ui/script.h"

/* Deeper emphasis shows as the emphasis it stands in. */
enum { STYLES = 8 };

struct inlines {
	struct text *flat;
	const struct terminal *terminal;
	const char *styles[STYLES]; /* in force; the outermost first */
	size_t depth;
	size_t tags;         /* styles among them that a tag began */
	size_t script_start; /* of <sup> or <sub>, from 1; 0: none is open */
	enum script script;
};

static void add_safe(const struct inlines *in, const char *content)
{
	safe_add_string(in->flat, content ? content : "", in->terminal->utf8);
}

static void push_style(struct inlines *in, const char *style)
{
	if (in->depth < STYLES)
		in->styles[in->depth] = style;
	in->depth++;
	text_add_string(in->flat, terminal_style(in->terminal, style));
}

/* Plain, then again what is around: no sequence ends one style alone. */
static void pop_style(struct inlines *in)
{
	if (in->depth == 0)
		return;
	in->depth--;
	text_add_string(in->flat, terminal_style(in->terminal, STYLE_PLAIN));
	for (size_t i = 0; i < in->depth && i < STYLES; i++)
		text_add_string(in->flat,
				terminal_style(in->terminal, in->styles[i]));
}

static void add_all(struct inlines *in, cmark_node *parent);

static void add_styled(struct inlines *in, cmark_node *node, const char *style)
{
	push_style(in, style);
	add_all(in, node);
	pop_style(in);
}

/* Without colour the marks stay, so that code can still be told. */
static void add_code(struct inlines *in, cmark_node *node)
{
	const char *mark = in->terminal->colour ? "" : "`";

	push_style(in, STYLE_CYAN);
	text_add_string(in->flat, mark);
	add_safe(in, cmark_node_get_literal(node));
	text_add_string(in->flat, mark);
	pop_style(in);
}

/* The address too, unless the text is the address. */
static void add_link(struct inlines *in, cmark_node *node)
{
	const char *url = cmark_node_get_url(node);
	cmark_node *only = cmark_node_first_child(node);
	const char *literal = only && !cmark_node_next(only)
				      ? cmark_node_get_literal(only)
				      : NULL;

	add_styled(in, node, STYLE_UNDERLINE);
	if (url && *url && (!literal || strcmp(literal, url) != 0)) {
		text_add_string(in->flat, " (");
		add_safe(in, url);
		text_add_char(in->flat, ')');
	}
}

static void add_image(struct inlines *in, cmark_node *node)
{
	text_add_string(in->flat, "[image: ");
	add_all(in, node);
	text_add_string(in->flat, cmark_node_first_child(node) ? ", " : "");
	add_safe(in, cmark_node_get_url(node));
	text_add_char(in->flat, ']');
}

static void begin_script(struct inlines *in, enum script script)
{
	if (in->script_start)
		return;
	in->script_start = in->flat->length + 1;
	in->script = script;
}

/* Write anew, as a script, what was added since it began. */
static void end_script(struct inlines *in, enum script script)
{
	size_t start = in->script_start - 1;
	struct text plain = TEXT_INIT;

	if (in->script_start == 0 || in->script != script)
		return;
	text_add_string(&plain, in->flat->bytes + start);
	text_truncate(in->flat, start);
	script_add(in->flat, plain.bytes, script, in->terminal->utf8);
	text_release(&plain);
	in->script_start = 0;
}

static void begin_tag(struct inlines *in, const char *style)
{
	push_style(in, style);
	in->tags++;
}

static void end_tag(struct inlines *in)
{
	if (in->tags) {
		in->tags--;
		pop_style(in);
	}
}

/* The few tags that Markdown has no mark for; others show nothing. */
static void add_tag(struct inlines *in, const char *tag)
{
	if (!tag)
		return;
	if (strncmp(tag, "<br", 3) == 0)
		text_add_char(in->flat, '\n');
	else if (strcmp(tag, "<sup>") == 0)
		begin_script(in, SCRIPT_RAISED);
	else if (strcmp(tag, "</sup>") == 0)
		end_script(in, SCRIPT_RAISED);
	else if (strcmp(tag, "<sub>") == 0)
		begin_script(in, SCRIPT_LOWERED);
	else if (strcmp(tag, "</sub>") == 0)
		end_script(in, SCRIPT_LOWERED);
	else if (strcmp(tag, "<b>") == 0)
		begin_tag(in, STYLE_BOLD);
	else if (strcmp(tag, "<i>") == 0)
		begin_tag(in, STYLE_ITALIC);
	else if (strcmp(tag, "<u>") == 0)
		begin_tag(in, STYLE_UNDERLINE);
	else if (strcmp(tag, "</b>") == 0 || strcmp(tag, "</i>") == 0 ||
		 strcmp(tag, "</u>") == 0)
		end_tag(in);
}

static void add_one(struct inlines *in, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		add_safe(in, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_CODE:
		add_code(in, node);
		break;
	case CMARK_NODE_SOFTBREAK:
		text_add_char(in->flat, ' ');
		break;
	case CMARK_NODE_LINEBREAK:
		text_add_char(in->flat, '\n');
		break;
	case CMARK_NODE_HTML_INLINE:
		add_tag(in, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_EMPH:
		add_styled(in, node, STYLE_ITALIC);
		break;
	case CMARK_NODE_STRONG:
		add_styled(in, node, STYLE_BOLD);
		break;
	case CMARK_NODE_LINK:
		add_link(in, node);
		break;
	case CMARK_NODE_IMAGE:
		add_image(in, node);
		break;
	default:
		add_all(in, node);
		break;
	}
}

static void add_all(struct inlines *in, cmark_node *parent)
{
	for (cmark_node *node = cmark_node_first_child(parent); node;
	     node = cmark_node_next(node))
		add_one(in, node);
}

void render_inlines(struct text *flat, cmark_node *parent, const char *base,
		    const struct terminal *terminal)
{
	struct inlines in = { .flat = flat, .terminal = terminal };

	if (*base)
		push_style(&in, base);
	add_all(&in, parent);
	while (in.depth)
		pop_style(&in);
}
