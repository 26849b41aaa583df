#include "read/markdown_parts.h"

#include <string.h>

#include "rounds/pipe_table.h"

static size_t line_end(const char *bytes, size_t start, size_t end)
{
	const char *mark =
		start < end ? memchr(bytes + start, '\n', end - start) : NULL;

	return mark ? (size_t)(mark - bytes) + 1 : end;
}

/* Add the cell's text, in which cmark finds the markup. */
static struct passage *add_cell(struct builder *builder, struct pipe_cell cell)
{
	struct source source = { .builder = builder,
				 .start = cell.start,
				 .at = cell.start,
				 .end = cell.end };
	cmark_node *root =
		cmark_parse_document(builder->document->bytes.bytes +
					     cell.start,
				     cell.end - cell.start, CMARK_OPT_DEFAULT);
	struct block *block = builder_open(builder, PASSAGE_CELL);

	block->known = true;
	markdown_more_than(&source);
	markdown_inlines(&source, root);
	cmark_node_free(root);
	block = builder_close(builder);
	return block ? &block->passage : NULL;
}

/* The text of a cell that only names others: a builder block taken back. */
static const char *cell_name(struct builder *builder, struct pipe_cell cell)
{
	const struct passage *passage = add_cell(builder, cell);

	if (!passage)
		return "";
	builder_drop(builder);
	return passage->text.bytes;
}

static void add_row(struct builder *builder, const struct pipe_row *row,
		    const char *const *heads, size_t head_count)
{
	struct arena *arena = &builder->document->arena;
	const char *name = "";

	for (size_t i = 0; i < row->count; i++) {
		const char *head = i < head_count ? heads[i] : "";
		struct passage *passage = add_cell(builder, row->cells[i]);

		if (!passage)
			continue;
		if (i == 0)
			name = passage->text.bytes;
		if (i > 0 && name[0] && head[0])
			passage->label =
				arena_printf(arena, "%s: %s", name, head);
		else
			passage->label = head[0]            ? head
					 : i > 0 && name[0] ? name
							    : NULL;
	}
}

/* Is the line [start, second) the head of a table, a ruler below it? */
static bool is_head(const char *bytes, size_t start, size_t second, size_t end)
{
	struct pipe_row row;
	size_t third = line_end(bytes, second, end);

	if (second == third)
		return false;
	pipe_row_read(&row, bytes, second, third);
	if (!pipe_row_is_ruler(&row, bytes))
		return false;
	pipe_row_read(&row, bytes, start, second);
	return row.piped;
}

size_t markdown_table_start(const struct builder *builder, size_t start,
			    size_t end)
{
	const char *bytes = builder->document->bytes.bytes;

	while (start < end) {
		size_t second = line_end(bytes, start, end);

		if (is_head(bytes, start, second, end))
			break;
		start = second;
	}
	return start;
}

void markdown_table(struct builder *builder, size_t start, size_t end)
{
	const char *bytes = builder->document->bytes.bytes;
	const char *heads[PIPE_TABLE_COLUMNS];
	struct pipe_row row;
	size_t second = line_end(bytes, start, end), head_count;

	pipe_row_read(&row, bytes, start, second);
	head_count = row.count;
	for (size_t i = 0; i < head_count; i++)
		heads[i] = cell_name(builder, row.cells[i]);
	for (start = line_end(bytes, second, end); start < end;
	     start = second) {
		second = line_end(bytes, start, end);
		pipe_row_read(&row, bytes, start, second);
		add_row(builder, &row, heads, head_count);
	}
}
