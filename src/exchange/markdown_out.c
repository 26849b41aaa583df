#include "exchange/markdown_out.h"

#include <string.h>

#include "exchange/markdown_escape.h"
#include "rounds/utf8.h"

void markdown_out_init(struct markdown_out *out, struct text *text)
{
	*out = (struct markdown_out){ .text = text,
				      .prefix = TEXT_INIT,
				      .bullets = TEXT_INIT,
				      .fresh = text->length,
				      .line = text->length };
}

void markdown_out_release(struct markdown_out *out)
{
	text_release(&out->prefix);
	text_release(&out->bullets);
}

static bool is_fresh(const struct markdown_out *out)
{
	return out->text->length == out->fresh || out->bullets.length > 0;
}

/* The text of this line up to byte `end` of the whole. */
static struct slice line_until(const struct markdown_out *out, size_t end)
{
	size_t start = out->line < end ? out->line : end;

	return (struct slice){ out->text->bytes + start, end - start };
}

static uint32_t code_before(const struct markdown_out *out, size_t end)
{
	return markdown_code_before(line_until(out, end));
}

static bool is_tag(const char *mark)
{
	return *mark == '<';
}

static void add_closing(struct text *text, const char *mark)
{
	if (is_tag(mark))
		text_printf(text, "</%s", mark + 1);
	else
		text_add_string(text, mark);
}

static void close_marks(struct markdown_out *out)
{
	for (size_t i = out->mark_count; i > 0; i--) {
		if (out->marks[i - 1].open)
			add_closing(out->text, out->marks[i - 1].mark);
		out->marks[i - 1].open = false;
	}
}

/* A new line, `length` bytes of the prefix in front. */
static void start_line(struct markdown_out *out, size_t length)
{
	text_add_char(out->text, '\n');
	text_add(out->text, out->prefix.bytes, length);
}

static void write_break(struct markdown_out *out)
{
	size_t length = out->bullets.length ? out->outer : out->prefix.length;

	if (out->due != BREAK_LINE || out->bullets.length)
		close_marks(out);
	if (out->cell) {
		text_add_string(out->text, "<br>");
	} else if (out->due == BREAK_LINE) {
		text_add_char(out->text, '\\');
		start_line(out, length);
	} else {
		if (out->due == BREAK_PARAGRAPH)
			text_add_char(out->text, '\n');
		start_line(out, length);
	}
	out->line = out->text->length;
}

/* Everything that was due before something visible. */
static void flush(struct markdown_out *out)
{
	if (out->due && out->text->length != out->fresh)
		write_break(out);
	else if (out->space && out->text->length != out->line)
		text_add_char(out->text, ' ');
	if (out->bullets.length) {
		text_add(out->text, out->bullets.bytes, out->bullets.length);
		text_clear(&out->bullets);
		out->line = out->text->length;
	}
	out->due = BREAK_NONE;
	out->space = false;
}

/* Marks touch text only where CommonMark takes them for marks. */
static void open_marks(struct markdown_out *out, uint32_t next)
{
	for (size_t i = 0; i < out->mark_count; i++) {
		size_t length = out->text->length;

		if (out->marks[i].open)
			continue;
		out->marks[i].open = true;
		if (out->closed == length && out->closed_mark &&
		    strcmp(out->closed_mark, out->marks[i].mark) == 0) {
			text_truncate(out->text,
				      length - strlen(out->closed_mark));
			out->closed_mark = NULL;
			continue;
		}
		if (markdown_is_punctuation(next) &&
		    !is_tag(out->marks[i].mark) &&
		    markdown_is_word(code_before(out, length)))
			text_add_char(out->text, ' ');
		text_add_string(out->text, out->marks[i].mark);
	}
}

static void before_visible(struct markdown_out *out, uint32_t next)
{
	flush(out);
	if (out->closed_mark && out->closed == out->text->length &&
	    markdown_is_word(next) &&
	    markdown_is_punctuation(
		    code_before(out, out->closed - strlen(out->closed_mark))))
		text_add_char(out->text, ' ');
	open_marks(out, next);
	out->closed_mark = NULL;
}

static bool is_blank(char c)
{
	return c && strchr(" \t\n\r\f\v", c);
}

void markdown_out_text(struct markdown_out *out, struct slice text)
{
	for (size_t i = 0, size; i < text.length; i += size) {
		struct slice after;
		uint32_t code;

		size = utf8_decode(text.bytes + i, text.length - i, &code);
		if (is_blank(text.bytes[i]) || code == 0xA0) {
			out->space = true;
			continue;
		}
		after = (struct slice){ text.bytes + i + size,
					text.length - i - size };
		before_visible(out, code);
		if (size == 1 &&
		    markdown_needs_escape(text.bytes[i],
					  line_until(out, out->text->length),
					  after, out->cell))
			text_add_char(out->text, '\\');
		text_add(out->text, text.bytes + i, size);
	}
}

void markdown_out_raw(struct markdown_out *out, const char *markdown)
{
	uint32_t code = ' ';

	utf8_decode(markdown, strlen(markdown), &code);
	before_visible(out, code);
	text_add_string(out->text, markdown);
}

void markdown_out_gap(struct markdown_out *out, struct slice part, bool opens)
{
	close_marks(out);
	out->closed_mark = NULL;
	if (opens)
		flush(out);
	text_add(out->text, part.bytes, part.length);
}

/* The longest run of `c`. */
static size_t longest_run(struct slice text, char c)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < text.length; i++) {
		run = text.bytes[i] == c ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	return longest;
}

static void add_run(struct text *text, char c, size_t count)
{
	while (count--)
		text_add_char(text, c);
}

void markdown_out_code(struct markdown_out *out, struct slice code)
{
	size_t ticks;
	bool pad;

	code = slice_trim(code);
	if (!code.length)
		return;
	before_visible(out, '`');
	ticks = longest_run(code, '`') + 1;
	pad = code.bytes[0] == '`' || code.bytes[code.length - 1] == '`';
	add_run(out->text, '`', ticks);
	add_run(out->text, ' ', pad);
	for (size_t i = 0; i < code.length; i++) {
		if (out->cell && code.bytes[i] == '|')
			text_add_char(out->text, '\\');
		text_add_char(out->text,
			      is_blank(code.bytes[i]) ? ' ' : code.bytes[i]);
	}
	add_run(out->text, ' ', pad);
	add_run(out->text, '`', ticks);
}

void markdown_out_code_block(struct markdown_out *out, struct slice code)
{
	size_t ticks = longest_run(code, '`') + 1;

	if (out->cell) {
		markdown_out_code(out, code);
		return;
	}
	while (code.length && (code.bytes[0] == '\n' || code.bytes[0] == '\r'))
		code = (struct slice){ code.bytes + 1, code.length - 1 };
	while (code.length && is_blank(code.bytes[code.length - 1]))
		code.length--;
	if (!code.length)
		return;
	markdown_out_break(out, BREAK_PARAGRAPH);
	flush(out);
	add_run(out->text, '`', ticks < 3 ? 3 : ticks);
	start_line(out, out->prefix.length);
	for (size_t i = 0; i < code.length; i++) {
		if (code.bytes[i] == '\n')
			start_line(out, out->prefix.length);
		else if (code.bytes[i] != '\r')
			text_add_char(out->text, code.bytes[i]);
	}
	start_line(out, out->prefix.length);
	add_run(out->text, '`', ticks < 3 ? 3 : ticks);
	markdown_out_break(out, BREAK_PARAGRAPH);
}

void markdown_out_break(struct markdown_out *out, enum markdown_break due)
{
	out->space = false;
	if (is_fresh(out))
		return;
	if (out->due < due)
		out->due = due;
}

void markdown_out_line_end(struct markdown_out *out)
{
	markdown_out_break(out, out->due == BREAK_NONE ? BREAK_LINE
						       : BREAK_PARAGRAPH);
}

bool markdown_out_begin(struct markdown_out *out, const char *mark)
{
	for (size_t i = 0; i < out->mark_count; i++)
		if (strcmp(out->marks[i].mark, mark) == 0)
			return false;
	if (out->mark_count == MARKDOWN_MARKS)
		return false;
	out->marks[out->mark_count].mark = mark;
	out->marks[out->mark_count++].open = false;
	return true;
}

void markdown_out_end(struct markdown_out *out)
{
	out->mark_count--;
	if (!out->marks[out->mark_count].open)
		return;
	const char *mark = out->marks[out->mark_count].mark;

	add_closing(out->text, mark);
	out->closed_mark = is_tag(mark) ? NULL : mark;
	out->closed = out->text->length;
}

struct markdown_item markdown_out_item(struct markdown_out *out,
				       const char *bullet)
{
	struct markdown_item item = { out->prefix.length, out->bullets.length,
				      out->text->length };

	if (!out->bullets.length)
		out->outer = out->prefix.length;
	text_add_string(&out->bullets, bullet);
	for (size_t i = 0; bullet[i]; i++)
		text_add_char(&out->prefix, ' ');
	return item;
}

void markdown_out_item_end(struct markdown_out *out, struct markdown_item item)
{
	text_truncate(&out->prefix, item.prefix);
	if (out->bullets.length > item.bullets)
		text_truncate(&out->bullets, item.bullets);
}

void markdown_out_row(struct markdown_out *out, bool first)
{
	if (first)
		markdown_out_break(out, BREAK_PARAGRAPH);
	if (first)
		flush(out);
	else
		start_line(out, out->prefix.length);
	close_marks(out);
	text_add_char(out->text, '|');
}

void markdown_out_cell(struct markdown_out *out)
{
	text_add_char(out->text, ' ');
	out->fresh = out->line = out->text->length;
	out->cell = true;
	out->due = BREAK_NONE;
	out->space = false;
}

void markdown_out_cell_end(struct markdown_out *out)
{
	close_marks(out);
	out->cell = false;
	out->due = BREAK_NONE;
	out->space = false;
	out->fresh = 0;
	text_add_string(out->text, " |");
}

void markdown_out_rule(struct markdown_out *out, size_t columns)
{
	start_line(out, out->prefix.length);
	text_add_char(out->text, '|');
	while (columns--)
		text_add_string(out->text, " --- |");
}
