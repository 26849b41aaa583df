/* Paragraphs, lists, tables and blocks of Org. */
#include "exchange/org_markdown.h"

#include <string.h>

enum { DEPTH_MAX = 16 };

/* What a line goes on with. */
enum org_block {
	BLOCK_NONE,
	BLOCK_PARAGRAPH,
	BLOCK_TABLE,
	BLOCK_FIXED,  /* lines ": " */
	BLOCK_CODE,   /* #+begin_src, #+begin_example */
	BLOCK_HIDDEN, /* #+begin_comment, #+begin_export */
	BLOCK_DRAWER
};

struct body {
	struct markdown_out out;
	struct org_cloze *cloze;
	enum org_block block;
	struct slice paragraph; /* its lines so far */
	struct text code;
	size_t code_indent;   /* of the line that began it */
	size_t rows, columns; /* of the table at hand */
	const char *last_end; /* the last line ":END:"; NULL: none */
	struct {
		size_t indent;
		struct markdown_item item;
	} items[DEPTH_MAX];
	size_t item_count;
};

static struct slice from(struct slice text, size_t i)
{
	return (struct slice){ text.bytes + i, text.length - i };
}

static size_t indent_of(struct slice line)
{
	size_t i = 0;

	while (i < line.length &&
	       (line.bytes[i] == ' ' || line.bytes[i] == '\t'))
		i++;
	return i;
}

static bool starts_with_fold(struct slice text, const char *prefix)
{
	size_t size = strlen(prefix);

	return text.length >= size &&
	       slice_equal_fold((struct slice){ text.bytes, size },
				(struct slice){ prefix, size });
}

/* -- what ends ------------------------------------------------------------ */

static void end_table(struct body *body)
{
	body->rows = 0;
	markdown_out_break(&body->out, BREAK_PARAGRAPH);
}

/* What is open when a line doesn't go on with it; not a block with an end. */
static void end_block(struct body *body)
{
	if (body->block == BLOCK_PARAGRAPH)
		org_inline(body->paragraph, body->cloze, &body->out);
	else if (body->block == BLOCK_TABLE)
		end_table(body);
	else if (body->block == BLOCK_FIXED || body->block == BLOCK_CODE)
		markdown_out_code_block(&body->out,
					(struct slice){ body->code.bytes,
							body->code.length });
	text_clear(&body->code);
	body->block = BLOCK_NONE;
}

/* Items as far in as this line, and farther, are over; were there any? */
static bool end_items(struct body *body, size_t indent)
{
	bool any = false;

	while (body->item_count &&
	       body->items[body->item_count - 1].indent >= indent) {
		markdown_out_item_end(&body->out,
				      body->items[--body->item_count].item);
		any = true;
	}
	if (any)
		markdown_out_break(&body->out, BREAK_ITEM);
	return any;
}

/* A block that is part of the items farther out than it. */
static void begin_block(struct body *body, enum org_block block, size_t indent)
{
	end_block(body);
	end_items(body, indent);
	markdown_out_break(&body->out, BREAK_PARAGRAPH);
	body->block = block;
}

/* -- items ---------------------------------------------------------------- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Bytes of "-", "+", "1.", "2)", or of an indented "*", or 0. */
static size_t bullet_size(struct slice bare, bool indented)
{
	size_t size = 0;
	char c;

	while (size < 9 && size < bare.length && is_digit(bare.bytes[size]))
		size++;
	c = size < bare.length ? bare.bytes[size] : '\0';
	if (size ? c != '.' && c != ')'
		 : c != '-' && c != '+' && !(c == '*' && indented))
		return 0;
	size++;
	return size == bare.length || bare.bytes[size] == ' ' ||
			       bare.bytes[size] == '\t'
		       ? size
		       : 0;
}

/* "[X] ", and "term :: " in bold; returns what follows. */
static struct slice add_item_head(struct body *body, struct slice text)
{
	struct slice box = { text.bytes, 4 };

	if (text.length > 4 && (slice_equal(box, SLICE("[ ] ")) ||
				slice_equal(box, SLICE("[X] ")) ||
				slice_equal(box, SLICE("[-] ")))) {
		markdown_out_text(&body->out, box);
		text = from(text, 4);
	}
	for (size_t i = 1; i + 4 < text.length; i++)
		if (memcmp(text.bytes + i, " :: ", 4) == 0) {
			markdown_out_begin(&body->out, "**");
			org_inline((struct slice){ text.bytes, i }, body->cloze,
				   &body->out);
			markdown_out_end(&body->out);
			markdown_out_text(&body->out, SLICE(": "));
			return from(text, i + 4);
		}
	return text;
}

static void add_item(struct body *body, size_t indent, struct slice bare,
		     size_t size)
{
	struct text bullet = TEXT_INIT;
	bool list;

	end_block(body);
	list = end_items(body, indent) || body->item_count;
	markdown_out_break(&body->out, list ? BREAK_ITEM : BREAK_PARAGRAPH);
	if (is_digit(bare.bytes[0]))
		text_add(&bullet, bare.bytes, size - 1);
	text_add_string(&bullet, bullet.length ? ". " : "- ");
	if (body->item_count < DEPTH_MAX) {
		body->items[body->item_count].indent = indent;
		body->items[body->item_count++].item =
			markdown_out_item(&body->out, bullet.bytes);
	}
	text_release(&bullet);
	body->block = BLOCK_PARAGRAPH;
	body->paragraph = add_item_head(body, slice_trim(from(bare, size)));
}

/* -- other lines ---------------------------------------------------------- */

static void add_text(struct body *body, size_t indent, struct slice bare)
{
	bool outside = body->item_count &&
		       indent <= body->items[body->item_count - 1].indent;

	if (body->block != BLOCK_PARAGRAPH || outside) {
		begin_block(body, BLOCK_PARAGRAPH, indent);
		body->paragraph = bare;
	}
	body->paragraph.length =
		(size_t)(bare.bytes + bare.length - body->paragraph.bytes);
}

static void add_code(struct body *body, struct slice line, size_t indent)
{
	size_t skip = indent_of(line);

	line = from(line, skip < indent ? skip : indent);
	if (slice_starts_with(line, ",*") || slice_starts_with(line, ",#+"))
		line = from(line, 1);
	text_add(&body->code, line.bytes, line.length);
	text_add_char(&body->code, '\n');
}

static void add_fixed(struct body *body, size_t indent, struct slice bare)
{
	if (body->block != BLOCK_FIXED)
		begin_block(body, BLOCK_FIXED, indent);
	add_code(body, from(bare, bare.length < 2 ? bare.length : 2), 0);
}

/* Cells stand between bars; the first row says how many there are. */
static void add_row(struct body *body, size_t indent, struct slice bare)
{
	struct slice rest = from(bare, 1);
	size_t column = 0;

	if (body->block != BLOCK_TABLE)
		begin_block(body, BLOCK_TABLE, indent);
	if (!rest.length || rest.bytes[0] == '-')
		return;
	markdown_out_row(&body->out, !body->rows);
	while (rest.length && (!body->rows || column < body->columns)) {
		const char *bar = memchr(rest.bytes, '|', rest.length);
		size_t size = bar ? (size_t)(bar - rest.bytes) : rest.length;

		markdown_out_cell(&body->out);
		org_inline(slice_trim((struct slice){ rest.bytes, size }),
			   body->cloze, &body->out);
		markdown_out_cell_end(&body->out);
		rest = from(rest, size + (bar != NULL));
		column++;
	}
	for (; column < body->columns; column++) {
		markdown_out_cell(&body->out);
		markdown_out_cell_end(&body->out);
	}
	if (!body->rows++) {
		body->columns = column;
		markdown_out_rule(&body->out, column);
	}
}

static void add_keyword(struct body *body, size_t indent, struct slice bare)
{
	if (starts_with_fold(bare, "#+begin_src") ||
	    starts_with_fold(bare, "#+begin_example"))
		begin_block(body, BLOCK_CODE, indent);
	else if (starts_with_fold(bare, "#+begin_comment") ||
		 starts_with_fold(bare, "#+begin_export"))
		begin_block(body, BLOCK_HIDDEN, indent);
	else
		end_block(body);
	body->code_indent = indent;
}

/* ":NAME:" with an end to come. */
static bool is_drawer(const struct body *body, struct slice bare)
{
	return bare.length > 2 && bare.bytes[0] == ':' &&
	       bare.bytes[bare.length - 1] == ':' &&
	       !memchr(bare.bytes, ' ', bare.length) && body->last_end &&
	       bare.bytes < body->last_end;
}

static bool is_rule(struct slice bare)
{
	size_t size = 0;

	while (size < bare.length && bare.bytes[size] == '-')
		size++;
	return size >= 5 && size == bare.length;
}

/* A line within a block that has an end of its own. */
static bool take_inside(struct body *body, struct slice line, struct slice bare)
{
	switch (body->block) {
	case BLOCK_DRAWER:
		if (slice_equal_fold(bare, SLICE(":END:")))
			body->block = BLOCK_NONE;
		return true;
	case BLOCK_CODE:
	case BLOCK_HIDDEN:
		if (starts_with_fold(bare, "#+end_"))
			end_block(body);
		else if (body->block == BLOCK_CODE)
			add_code(body, line, body->code_indent);
		return true;
	default:
		return false;
	}
}

static void take_line(struct body *body, struct slice line)
{
	size_t indent = indent_of(line);
	struct slice bare = slice_trim(line);
	size_t bullet = bullet_size(bare, indent > 0);

	if (take_inside(body, line, bare))
		return;
	if (!bare.length || is_rule(bare) || slice_equal(bare, SLICE("#")) ||
	    slice_starts_with(bare, "# ")) {
		end_block(body);
	} else if (is_drawer(body, bare)) {
		end_block(body);
		body->block = BLOCK_DRAWER;
	} else if (slice_starts_with(bare, "#+")) {
		add_keyword(body, indent, bare);
	} else if (slice_equal(bare, SLICE(":")) ||
		   slice_starts_with(bare, ": ")) {
		add_fixed(body, indent, bare);
	} else if (bare.bytes[0] == '|') {
		add_row(body, indent, bare);
	} else if (bullet) {
		add_item(body, indent, bare, bullet);
	} else {
		add_text(body, indent, bare);
	}
}

/* -- the whole ------------------------------------------------------------ */

static const char *find_last_end(struct slice text)
{
	const char *last = NULL;
	struct slice line;

	while (slice_next_line(&text, &line))
		if (slice_equal_fold(slice_trim(line), SLICE(":END:")))
			last = line.bytes;
	return last;
}

void org_markdown(struct slice text, struct org_cloze *cloze, struct text *out)
{
	struct body body = { .cloze = cloze, .code = TEXT_INIT };
	struct slice rest = text, line;

	body.last_end = find_last_end(text);
	cloze->count = 0;
	markdown_out_init(&body.out, out);
	while (slice_next_line(&rest, &line))
		take_line(&body, line);
	end_block(&body);
	end_items(&body, 0);
	markdown_out_release(&body.out);
	text_release(&body.code);
}

void org_markdown_line(struct slice line, struct text *out)
{
	struct org_cloze none = { 0 };
	struct markdown_out markdown;

	markdown_out_init(&markdown, out);
	org_inline(line, &none, &markdown);
	markdown_out_release(&markdown);
}

size_t org_gap_count(struct slice body)
{
	struct org_cloze cloze = { .gaps = ORG_TOGETHER };
	struct text out = TEXT_INIT;

	org_markdown(body, &cloze, &out);
	text_release(&out);
	return cloze.count;
}
