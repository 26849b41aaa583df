#include "exchange/import_reader.h"

const struct import_format import_formats[] = {
	{ "a Markdown deck", IMPORT_TAKES_BYTES, import_markdown_knows,
	  import_markdown_read },
	{ 0 },
};
