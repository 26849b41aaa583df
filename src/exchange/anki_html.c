#include "exchange/anki_html.h"

#include <cmark.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "rounds/attrs.h"

void anki_html_escape(struct text *out, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '&':
			text_add_string(out, "&amp;");
			break;
		case '<':
			text_add_string(out, "&lt;");
			break;
		case '>':
			text_add_string(out, "&gt;");
			break;
		case '"':
			text_add_string(out, "&quot;");
			break;
		default:
			text_add_char(out, *text);
		}
	}
}

static void add_media(struct anki_media *media, const char *name, size_t length)
{
	for (size_t i = 0; i < media->count; i++)
		if (strncmp(media->names[i], name, length) == 0 &&
		    !media->names[i][length])
			return;
	media->names = arena_grow(media->arena, media->names, media->count,
				  &media->capacity, sizeof *media->names);
	media->names[media->count++] =
		arena_strndup(media->arena, name, length);
}

static bool is_sound(const char *name)
{
	static const char *const endings[] = { "mp3", "ogg",  "oga", "opus",
					       "wav", "flac", "m4a", "aac",
					       "mp4", "webm", "mkv", "avi" };
	const char *dot = strrchr(name, '.');

	for (size_t i = 0; dot && i < COUNT_OF(endings); i++)
		if (strcasecmp(dot + 1, endings[i]) == 0)
			return true;
	return false;
}

static bool is_elsewhere(const char *name)
{
	return strstr(name, "://") || strncasecmp(name, "data:", 5) == 0;
}

/* Tags that may stand as they are. */
static bool is_harmless(const char *html)
{
	static const char *const tags[] = { "b", "i", "u", "sub", "sup", "br" };
	struct slice name = slice_of(html);

	if (name.length < 3)
		return false;
	name = (struct slice){ name.bytes + 1, name.length - 2 };
	if (slice_starts_with(name, "/"))
		name = (struct slice){ name.bytes + 1, name.length - 1 };
	for (size_t i = 0; i < COUNT_OF(tags); i++)
		if (slice_equal_fold(name, slice_of(tags[i])))
			return true;
	return slice_equal_fold(name, SLICE("br/")) ||
	       slice_equal_fold(name, SLICE("br /"));
}

/* Put a node with this HTML where `node` is. */
static void replace(cmark_node *node, const char *html)
{
	cmark_node *made = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);

	cmark_node_set_on_enter(made, html);
	cmark_node_replace(node, made);
	cmark_node_free(node);
}

static void replace_html(cmark_node *node)
{
	struct text html = TEXT_INIT;
	const char *literal = cmark_node_get_literal(node);

	if (is_harmless(literal))
		text_add_string(&html, literal);
	else
		anki_html_escape(&html, literal);
	replace(node, html.bytes);
	text_release(&html);
}

static void replace_block(cmark_node *node)
{
	cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
	cmark_node *inside = cmark_node_new(CMARK_NODE_TEXT);
	struct text literal = TEXT_INIT;

	text_add_string(&literal, cmark_node_get_literal(node));
	if (text_ends_with(&literal, "\n"))
		text_truncate(&literal, literal.length - 1);
	cmark_node_set_literal(inside, literal.bytes);
	cmark_node_append_child(paragraph, inside);
	cmark_node_replace(node, paragraph);
	cmark_node_free(node);
	text_release(&literal);
}

/* Names as they are, not as an address: Anki looks for the very file. */
static void replace_image(cmark_node *node, struct anki_media *media)
{
	const char *name = cmark_node_get_url(node);
	cmark_node *inside = cmark_node_first_child(node);
	const char *what = inside ? cmark_node_get_literal(inside) : NULL;
	struct text html = TEXT_INIT;

	if (is_sound(name)) {
		text_add_string(&html, "[sound:");
		anki_html_escape(&html, name);
		text_add_char(&html, ']');
	} else {
		text_add_string(&html, "<img src=\"");
		anki_html_escape(&html, name);
		if (what) {
			text_add_string(&html, "\" alt=\"");
			anki_html_escape(&html, what);
		}
		text_add_string(&html, "\">");
	}
	add_media(media, name, strlen(name));
	replace(node, html.bytes);
	text_release(&html);
}

static bool is_image_here(cmark_node *node)
{
	return cmark_node_get_type(node) == CMARK_NODE_IMAGE &&
	       *cmark_node_get_url(node) &&
	       !is_elsewhere(cmark_node_get_url(node));
}

/* Replace what cmark would write otherwise than Anki reads it. */
static void prepare(cmark_node *document, struct anki_media *media)
{
	cmark_iter *walk = cmark_iter_new(document);
	cmark_event_type event;

	while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(walk);

		if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE)
			replace_html(node);
		else if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
			replace_block(node);
		else if (event == CMARK_EVENT_EXIT && is_image_here(node))
			replace_image(node, media);
	}
	cmark_iter_free(walk);
}

static void find_sounds(const char *html, struct anki_media *media)
{
	static const char opening[] = "[sound:";

	while ((html = strstr(html, opening))) {
		html += sizeof(opening) - 1;
		size_t length = strcspn(html, "]<\n");

		if (html[length] == ']' && length) {
			struct text name = TEXT_INIT, plain = TEXT_INIT;

			text_add(&name, html, length);
			anki_html_plain(name.bytes, &plain);
			add_media(media, plain.bytes, plain.length);
			text_release(&name);
			text_release(&plain);
		}
	}
}

void anki_html(const char *markdown, struct anki_media *media, struct text *out)
{
	cmark_node *document = cmark_parse_document(markdown, strlen(markdown),
						    CMARK_OPT_DEFAULT);

	prepare(document, media);
	cmark_node *first = cmark_node_first_child(document);
	bool bare = first && !cmark_node_next(first) &&
		    cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
	char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
	struct slice made = slice_trim(slice_of(html));

	if (bare) {
		made.bytes += strlen("<p>");
		made.length -= strlen("<p></p>");
	}
	size_t start = out->length;

	text_add(out, made.bytes, made.length);
	find_sounds(out->bytes + start, media);
	free(html);
	cmark_node_free(document);
}

/* The character that an entity of anki_html_escape() stands for, or 0. */
static char entity(const char *html, size_t *length)
{
	static const struct {
		const char *name;
		char character;
	} entities[] = { { "&amp;", '&' },
			 { "&lt;", '<' },
			 { "&gt;", '>' },
			 { "&quot;", '"' } };

	for (size_t i = 0; i < COUNT_OF(entities); i++) {
		*length = strlen(entities[i].name);
		if (strncmp(html, entities[i].name, *length) == 0)
			return entities[i].character;
	}
	return 0;
}

/* Append the name of a picture's file; nothing for any other tag. */
static void add_source(const char *tag, struct text *out)
{
	static const char image[] = "<img src=\"";
	size_t length;

	if (strncmp(tag, image, sizeof(image) - 1) != 0)
		return;
	tag += sizeof(image) - 1;
	text_add_char(out, ' ');
	while (*tag && *tag != '"') {
		char character = entity(tag, &length);

		text_add_char(out, character ? character : *tag);
		tag += character ? length : 1;
	}
	text_add_char(out, ' ');
}

void anki_html_plain(const char *html, struct text *out)
{
	/* Many a < without its > must not make this slow. */
	const char *last = strrchr(html, '>');

	while (*html) {
		size_t length = 1;
		char character = entity(html, &length);
		const char *end = *html == '<' && last && html < last
					  ? strchr(html, '>')
					  : NULL;

		if (character) {
			text_add_char(out, character);
			html += length;
		} else if (end) {
			add_source(html, out);
			html = end + 1;
		} else {
			text_add_char(out, *html++);
		}
	}
}
