/* Emphasis, code, links, LaTeX and gaps within a paragraph of Org. */
#include <string.h>

#include "exchange/html_markdown_element.h"
#include "exchange/org_markdown.h"

#define SPAN_MAX 500 /* bytes; so that what is left open costs no time */
#define LINK_MAX 4000

enum { DEPTH_MAX = 8 };

struct walk {
	struct markdown_out *out;
	struct org_cloze *cloze;
	unsigned depth;
	bool gap; /* within one */
};

static void walk_text(struct walk *walk, struct slice text);

static struct slice from(struct slice text, size_t i)
{
	return (struct slice){ text.bytes + i, text.length - i };
}

static struct slice part(struct slice text, size_t start, size_t end)
{
	return (struct slice){ text.bytes + start, end - start };
}

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

static bool is_blank(char c)
{
	return is_one_of(c, " \t\r\n");
}

/* Where `mark` begins in `text`, not before `start`; 0: not within `most`. */
static size_t find(struct slice text, size_t start, const char *mark,
		   size_t most)
{
	size_t end = text.length < most ? text.length : most;

	for (size_t i = start; i < end; i++)
		if (slice_starts_with(from(text, i), mark))
			return i;
	return 0;
}

static void walk_inside(struct walk *walk, struct slice text)
{
	if (walk->depth == DEPTH_MAX) {
		markdown_out_text(walk->out, text);
		return;
	}
	walk->depth++;
	walk_text(walk, text);
	walk->depth--;
}

/* -- emphasis and code ---------------------------------------------------- */

static const char *mark_of(char c)
{
	switch (c) {
	case '*':
		return "**";
	case '/':
		return "*";
	case '_':
		return "<u>";
	case '+':
		return "~~";
	default:
		return NULL;
	}
}

/* Where the emphasis that opens at text[0] is closed, or 0. */
static size_t find_close(struct slice text)
{
	size_t end = text.length < SPAN_MAX ? text.length : SPAN_MAX;

	if (text.length < 3 || is_blank(text.bytes[1]))
		return 0;
	for (size_t i = 2; i < end; i++) {
		char next = i + 1 < text.length ? text.bytes[i + 1] : ' ';

		if (text.bytes[i] == text.bytes[0] &&
		    !is_blank(text.bytes[i - 1]) &&
		    is_one_of(next, " \t\r\n-.,;:!?'\")}]|[\\"))
			return i;
	}
	return 0;
}

static size_t add_emphasis(struct walk *walk, struct slice text)
{
	const char *mark = mark_of(text.bytes[0]);
	size_t close = find_close(text);

	if (!close)
		return 0;
	if (!mark) {
		markdown_out_code(walk->out, part(text, 1, close));
		return close + 1;
	}
	bool begun = markdown_out_begin(walk->out, mark);

	walk_inside(walk, part(text, 1, close));
	if (begun)
		markdown_out_end(walk->out);
	return close + 1;
}

/* "_{low}" and "^{high}". */
static size_t add_script(struct walk *walk, struct slice text)
{
	bool raised = text.bytes[0] == '^';
	size_t close = find(text, 2, "}", SPAN_MAX);
	struct text script = TEXT_INIT, made = TEXT_INIT;

	if (!slice_starts_with(from(text, 1), "{") || close < 3)
		return 0;
	text_add(&script, text.bytes + 2, close - 2);
	if (html_markdown_script(script.bytes, raised, &made)) {
		markdown_out_text(walk->out,
				  (struct slice){ made.bytes, made.length });
	} else {
		bool begun = markdown_out_begin(walk->out,
						raised ? "<sup>" : "<sub>");

		walk_inside(walk, part(text, 2, close));
		if (begun)
			markdown_out_end(walk->out);
	}
	text_release(&script);
	text_release(&made);
	return close + 1;
}

/* -- links ---------------------------------------------------------------- */

static bool is_web(struct slice target)
{
	return slice_starts_with(target, "http://") ||
	       slice_starts_with(target, "https://") ||
	       slice_starts_with(target, "mailto:");
}

static bool is_picture(struct slice target)
{
	static const char *const ends[] = { ".png", ".jpg",  ".jpeg", ".gif",
					    ".svg", ".webp", ".bmp" };

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		size_t size = strlen(ends[i]);

		if (target.length > size &&
		    slice_equal_fold(from(target, target.length - size),
				     slice_of(ends[i])))
			return true;
	}
	return false;
}

/* "](target)"; false, with nothing, when it can't stand in Markdown. */
static bool add_target(struct slice target, struct text *link)
{
	for (size_t i = 0; i < target.length; i++)
		if ((unsigned char)target.bytes[i] <= ' ' ||
		    is_one_of(target.bytes[i], "<>()\\|"))
			return false;
	text_printf(link, "](%.*s)", (int)target.length, target.bytes);
	return true;
}

static void add_picture(struct walk *walk, struct slice target)
{
	struct text link = TEXT_INIT;

	if (slice_starts_with(target, "file:"))
		target = from(target, 5);
	text_add_string(&link, "![");
	if (add_target(target, &link))
		markdown_out_raw(walk->out, link.bytes);
	else
		markdown_out_text(walk->out, target);
	text_release(&link);
}

/* "[[target][text]]" or "[[target]]", at the beginning; its size, or 0. */
static size_t add_link(struct walk *walk, struct slice text)
{
	size_t close = find(text, 2, "]]", LINK_MAX);
	size_t middle =
		close ? find(part(text, 0, close), 2, "][", LINK_MAX) : 0;
	struct text link = TEXT_INIT;

	if (!close)
		return 0;
	struct slice target = part(text, 2, middle ? middle : close);
	struct slice shown = middle ? part(text, middle + 2, close) : target;

	if (is_picture(target) && (!middle || !is_web(target))) {
		add_picture(walk, target);
	} else if (is_web(target) && middle && add_target(target, &link)) {
		markdown_out_raw(walk->out, "[");
		walk_inside(walk, shown);
		markdown_out_raw(walk->out, link.bytes);
	} else {
		markdown_out_text(walk->out, shown);
	}
	text_release(&link);
	return close + 2;
}

/* -- gaps ----------------------------------------------------------------- */

static void add_mark(struct walk *walk, struct text *mark, bool opens)
{
	markdown_out_gap(walk->out, (struct slice){ mark->bytes, mark->length },
			 opens);
	text_clear(mark);
}

/*
 * Its size, or 0.  The brackets of a gap that no card hides here go; those
 * in a text without gaps stay.
 */
static size_t add_gap(struct walk *walk, struct slice text)
{
	struct text mark = TEXT_INIT;
	struct org_gap gap;

	if (walk->gap || walk->cloze->gaps == ORG_BRACKETS ||
	    !org_gap_read(text, &gap))
		return 0;
	bool hidden = org_gap_open(walk->cloze, &gap, &mark);

	if (hidden)
		add_mark(walk, &mark, true);
	walk->gap = true;
	walk_inside(walk, gap.hidden);
	walk->gap = false;
	if (hidden) {
		org_gap_close(&gap, &mark);
		add_mark(walk, &mark, false);
	}
	text_release(&mark);
	return gap.size;
}

/* -- the text ------------------------------------------------------------- */

/* LaTeX at the beginning, to be left as it is; its size, or 0. */
static size_t latex_size(struct slice text)
{
	size_t close = 0;

	if (slice_starts_with(text, "\\("))
		close = find(text, 2, "\\)", LINK_MAX);
	else if (slice_starts_with(text, "\\["))
		close = find(text, 2, "\\]", LINK_MAX);
	if (close)
		return close + 2;
	if (slice_starts_with(text, "$$"))
		close = find(text, 2, "$$", LINK_MAX);
	if (close)
		return close + 2;
	if (text.length < 3 || text.bytes[0] != '$' ||
	    is_one_of(text.bytes[1], " \t\r\n$.,;"))
		return 0;
	close = find(text, 2, "$", SPAN_MAX);
	if (!close || is_blank(text.bytes[close - 1]) ||
	    (close + 1 < text.length &&
	     !is_one_of(text.bytes[close + 1], " \t\r\n-.,;:!?'\")]")))
		return 0;
	return close + 1;
}

/* "\\" at the end of a line; its size with the line end, or 0. */
static size_t break_size(struct slice text)
{
	size_t size = 2;

	if (!slice_starts_with(text, "\\\\"))
		return 0;
	while (size < text.length && is_one_of(text.bytes[size], " \t\r"))
		size++;
	if (size < text.length && text.bytes[size] != '\n')
		return 0;
	return size;
}

/* Writes what is more than text at text[i]; its size, or 0. */
static size_t add_object(struct walk *walk, struct slice text, size_t i)
{
	const struct slice rest = from(text, i);
	char before = i ? text.bytes[i - 1] : ' ';
	size_t size = 0;

	switch (text.bytes[i]) {
	case '*':
	case '/':
	case '_':
	case '+':
	case '=':
	case '~':
		if (is_one_of(before, " \t\r\n-('\"{[|"))
			size = add_emphasis(walk, rest);
		if (size || text.bytes[i] != '_')
			return size;
		/* fall through */
	case '^':
		return is_blank(before) ? 0 : add_script(walk, rest);
	case '\\':
		size = break_size(rest);
		if (size)
			markdown_out_break(walk->out, BREAK_LINE);
		return size;
	case '[':
		return slice_starts_with(rest, "[[") ? add_link(walk, rest)
						     : add_gap(walk, rest);
	default:
		return 0;
	}
}

static void walk_text(struct walk *walk, struct slice text)
{
	size_t written = 0;

	for (size_t i = 0, size; i < text.length;) {
		size = is_one_of(text.bytes[i], "\\$")
			       ? latex_size(from(text, i))
			       : 0;
		if (size) {
			i += size;
			continue;
		}
		if (!is_one_of(text.bytes[i], "*/_+=~^\\[")) {
			i++;
			continue;
		}
		markdown_out_text(walk->out, part(text, written, i));
		written = i;
		size = add_object(walk, text, i);
		i += size ? size : 1;
		written += size;
	}
	markdown_out_text(walk->out, from(text, written));
}

void org_inline(struct slice text, struct org_cloze *cloze,
		struct markdown_out *out)
{
	struct walk walk = { .out = out, .cloze = cloze };

	walk_text(&walk, text);
}
