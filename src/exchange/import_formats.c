#include "exchange/import_reader.h"

const struct import_format import_formats[] = {
	{ "an archive", IMPORT_TAKES_PATH, import_archive_knows,
	  import_archive_read },
	{ "a collection of Anki", IMPORT_TAKES_PATH, import_anki_knows,
	  import_anki_read },
	{ "an export of Mnemosyne", IMPORT_TAKES_BYTES, import_mnemosyne_knows,
	  import_mnemosyne_read },
	{ "a deck of CrowdAnki", IMPORT_TAKES_BYTES, import_crowdanki_knows,
	  import_crowdanki_read },
	{ "cards as lines of JSON", IMPORT_TAKES_TEXT, import_json_knows,
	  import_json_read },
	{ "a deck of org-drill", IMPORT_TAKES_BYTES, import_org_knows,
	  import_org_read },
	/* Ahead of the decks: notes have headings of the same level. */
	{ "notes with question::answer", IMPORT_TAKES_BYTES,
	  import_inline_marked, import_inline_read },
	{ "a Markdown deck", IMPORT_TAKES_BYTES, import_markdown_knows,
	  import_markdown_read },
	{ "text with Q: and A:", IMPORT_TAKES_TEXT, import_qa_knows,
	  import_qa_read },
	{ "notes with question::answer", IMPORT_TAKES_TEXT, import_inline_knows,
	  import_inline_read },
	{ "a table", IMPORT_TAKES_TEXT, import_table_knows, import_table_read },
	{ 0 },
};
