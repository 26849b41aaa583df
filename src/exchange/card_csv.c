#include "rounds/card_csv.h"

#include <inttypes.h>

#include "exchange/delimited.h"

static const char *const columns[] = {
	"key",      "kind",     "category", "subject", "question", "answer",
	"status",   "evidence", "score",    "pattern", "flags",    "qualifiers",
	"document", "section",  "start",    "end",     "quote",    "via",
};

void card_csv_header(struct text *out)
{
	for (size_t i = 0; i < COUNT_OF(columns); i++)
		delimited_cell(out, columns[i]);
	delimited_end(out);
}

static void add_lines(struct text *out, const char *const *items, size_t count,
		      const char *between)
{
	struct text cell = TEXT_INIT;

	for (size_t i = 0; i < count; i++) {
		if (i)
			text_add_string(&cell, between);
		text_add_string(&cell, items[i]);
	}
	delimited_cell(out, cell.bytes);
	text_release(&cell);
}

enum source_column {
	DOCUMENT,
	SECTION,
	START,
	END,
	QUOTE,
	VIA,
	SOURCE_COLUMNS
};

static void add_part(struct text *cell, const struct card_source *source,
		     enum source_column column)
{
	switch (column) {
	case DOCUMENT:
		text_add_string(cell, source->document ? source->document : "");
		break;
	case SECTION:
		for (size_t i = 0; i < source->section_count; i++)
			text_printf(cell, "%s%s", i ? " > " : "",
				    source->section[i]);
		break;
	case START:
		text_printf(cell, "%" PRIu64, source->start);
		break;
	case END:
		text_printf(cell, "%" PRIu64, source->end);
		break;
	case QUOTE:
		text_add_string(cell, source->quote ? source->quote : "");
		break;
	case VIA:
	case SOURCE_COLUMNS:
		text_add_string(cell, source->via ? source->via : "");
		break;
	}
}

static void add_sources(struct text *out, const struct card *card)
{
	for (int column = DOCUMENT; column < SOURCE_COLUMNS; column++) {
		struct text cell = TEXT_INIT;

		for (size_t i = 0; i < card->source_count; i++) {
			if (i)
				text_add_char(&cell, '\n');
			add_part(&cell, &card->sources[i],
				 (enum source_column)column);
		}
		delimited_cell(out, cell.bytes);
		text_release(&cell);
	}
}

/* Hundredths of hundredths as integers: printf would ask the locale. */
static void add_score(struct text *out, double score)
{
	unsigned parts = score > 0 ? (unsigned)(score * 10000 + 0.5) : 0;

	delimited_value(out, "%u.%04u", parts / 10000, parts % 10000);
}

void card_csv_write(const struct card *card, struct text *out)
{
	delimited_cell(out, card->key);
	delimited_cell(out, card_kind_name(card->kind));
	delimited_cell(out, card->category);
	delimited_cell(out, card->subject);
	delimited_cell(out, card->question);
	delimited_cell(out, card->answer);
	delimited_cell(out, card_status_name(card->status));
	delimited_cell(out, card_evidence_name(card->evidence));
	add_score(out, card->score);
	delimited_cell(out, card->pattern);
	add_lines(out, card->flags, card->flag_count, "\n");
	add_lines(out, card->qualifiers, card->qualifier_count, "\n");
	add_sources(out, card);
	delimited_end(out);
}
