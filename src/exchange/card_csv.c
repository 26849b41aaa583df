#include "rounds/card_csv.h"

#include <inttypes.h>

#include "exchange/delimited.h"

static const char *const columns[] = {
	"key",      "kind",     "category", "subject", "question", "answer",
	"status",   "evidence", "score",    "pattern", "flags",    "qualifiers",
	"document", "section",  "start",    "end",     "quote",    "via",
};

static const char *const kept_columns[] = {
	"deck", "state", "tags", "note", "cloze", "ordinal", "siblings",
};

static void add_names(struct text *out, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		delimited_cell(out, names[i]);
}

void card_csv_header(struct text *out)
{
	add_names(out, columns, COUNT_OF(columns));
	delimited_end(out);
}

void card_csv_header_kept(struct text *out)
{
	add_names(out, columns, COUNT_OF(columns));
	add_names(out, kept_columns, COUNT_OF(kept_columns));
	delimited_end(out);
}

static void add_lines(struct text *out, const char *const *items, size_t count)
{
	struct text cell = TEXT_INIT;

	for (size_t i = 0; i < count; i++) {
		if (i)
			text_add_char(&cell, '\n');
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

static void add_generated(struct text *out, const struct card *card)
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
	add_lines(out, card->flags, card->flag_count);
	add_lines(out, card->qualifiers, card->qualifier_count);
	add_sources(out, card);
}

void card_csv_write(const struct card *card, struct text *out)
{
	add_generated(out, card);
	delimited_end(out);
}

/* Each with its line end: even one tag of two words is told from two. */
static void add_tags(struct text *out, const struct card *card)
{
	struct text cell = TEXT_INIT;

	for (size_t i = 0; i < card->tag_count; i++)
		text_printf(&cell, "%s\n", card->tags[i]);
	delimited_cell(out, cell.bytes);
	text_release(&cell);
}

void card_csv_write_kept(const struct card *card, struct text *out)
{
	add_generated(out, card);
	delimited_cell(out, card->deck);
	delimited_cell(out, card_state_name(card->state));
	add_tags(out, card);
	delimited_cell(out, card->note);
	delimited_cell(out, card->cloze);
	delimited_value(out, "%u", card->ordinal);
	delimited_cell(out, card->siblings);
	delimited_end(out);
}
