#include "read/html_walk.h"

static bool is_cell(const xmlNode *node)
{
	return html_is(node, "td") || html_is(node, "th");
}

/* What stands below a table, counted. */
struct extent {
	size_t rows, widest;
	bool layout; /* headings or tables in it */
};

static void measure(xmlNode *node, struct extent *extent)
{
	size_t cells = 0;

	for (xmlNode *child = node->children; child; child = child->next) {
		if (child->type != XML_ELEMENT_NODE)
			continue;
		cells += is_cell(child);
		extent->layout = extent->layout || html_is(child, "table") ||
				 html_role_of(child) == HTML_HEADING;
		measure(child, extent);
	}
	extent->rows += cells > 0;
	if (cells > extent->widest)
		extent->widest = cells;
}

bool html_is_data_table(xmlNode *table)
{
	struct extent extent = { 0 };

	measure(table, &extent);
	return !extent.layout && extent.rows > 1 && extent.widest > 1;
}

/* Head cells only: the row names the columns. */
static bool is_header(const xmlNode *row)
{
	bool head = false;

	for (const xmlNode *cell = row->children; cell; cell = cell->next) {
		if (html_is(cell, "td"))
			return false;
		head = head || html_is(cell, "th");
	}
	return head;
}

static void name_cell(struct html *html, struct passage *passage)
{
	struct arena *arena = &html->builder->document->arena;
	const struct html_table *table = html->table;
	const char *head = "";

	if (table->column < HTML_COLUMNS && table->heads[table->column])
		head = table->heads[table->column];
	if (table->column > 0 && table->row[0] && head[0])
		passage->label =
			arena_printf(arena, "%s: %s", table->row, head);
	else if (head[0])
		passage->label = head;
	else if (table->column > 0 && table->row[0])
		passage->label = table->row;
}

static void walk_cell(struct html *html, xmlNode *cell)
{
	struct html_table *table = html->table;
	unsigned span = html_span(cell, "colspan");
	struct block *block;

	html->kind = PASSAGE_CELL;
	html_walk_children(html, cell);
	block = html_end_block(html);
	if (block && table->header) {
		for (unsigned i = 0; i < span; i++) {
			if (table->column + i < HTML_COLUMNS)
				table->heads[table->column + i] =
					block->passage.text.bytes;
		}
		builder_drop(html->builder);
	} else if (block) {
		name_cell(html, &block->passage);
		if (table->column == 0)
			table->row = block->passage.text.bytes;
	}
	table->column += span;
}

static void walk_rows(struct html *html, xmlNode *node)
{
	for (xmlNode *child = node->children; child; child = child->next) {
		if (html_is(child, "tr")) {
			html->table->row = "";
			html->table->column = 0;
			html->table->header = is_header(child);
			walk_rows(html, child);
		} else if (is_cell(child)) {
			walk_cell(html, child);
		} else if (html_is(child, "caption")) {
			html->kind = PASSAGE_CAPTION;
			html_walk_children(html, child);
			html_end_block(html);
		} else if (html_is(child, "thead") || html_is(child, "tbody") ||
			   html_is(child, "tfoot")) {
			walk_rows(html, child);
		} else {
			html->kind = PASSAGE_CELL;
			html_walk(html, child);
			html_end_block(html);
		}
	}
}

void html_walk_table(struct html *html, xmlNode *node)
{
	struct html_table table = { .row = "" };
	enum passage_kind around = html->kind;

	html_end_block(html);
	html->table = &table;
	walk_rows(html, node);
	html->table = NULL;
	html->kind = around;
}
