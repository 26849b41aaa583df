#include "store/card_row.h"

#include <stdlib.h>
#include "store/handle.h"
#include "store/statement.h"
#include "store/text_list.h"

bool card_row_deck(struct store *store, const char *name, int64_t *deck,
		   int64_t *place, struct error *error)
{
	struct stmt add = stmt_open(store->db, &sql_deck_add);

	stmt_bind_text(&add, ":name", name);
	stmt_run(&add);
	if (!stmt_close(&add, error))
		return false;
	struct stmt find = stmt_open(store->db, &sql_deck_find);

	stmt_bind_text(&find, ":name", name);
	if (stmt_next(&find)) {
		*deck = stmt_int(&find, 0);
		*place = stmt_int(&find, 1);
	}
	return stmt_close(&find, error);
}

static void bind_list(struct stmt *st, const char *param,
		      const char *const *texts, size_t count)
{
	char *json = text_list_write(texts, count);

	stmt_bind_text(st, param, json);
	free(json);
}

/* What insert and update have in common. */
static void bind_card(struct stmt *st, const struct card *card,
		      const struct card_row *row, instant_ms instant)
{
	stmt_bind_int(st, ":deck", row->deck);
	stmt_bind_int(st, ":place", row->place);
	stmt_bind_text(st, ":kind", card_kind_name(card->kind));
	stmt_bind_text(st, ":category", card->category);
	stmt_bind_text(st, ":subject", card->subject);
	stmt_bind_text(st, ":question", card->question);
	stmt_bind_text(st, ":answer", card->answer);
	stmt_bind_text(st, ":cloze", card->cloze);
	stmt_bind_int(st, ":ordinal", card->ordinal);
	stmt_bind_text(st, ":note", card->note);
	stmt_bind_text(st, ":status", card_status_name(card->status));
	stmt_bind_text(st, ":evidence", card_evidence_name(card->evidence));
	bind_list(st, ":qualifiers", card->qualifiers, card->qualifier_count);
	bind_list(st, ":flags", card->flags, card->flag_count);
	stmt_bind_double(st, ":score", card->score);
	stmt_bind_text(st, ":pattern", card->pattern);
	stmt_bind_text(st, ":siblings", card->siblings);
	stmt_bind_text(st, ":state", card_state_name(card->state));
	stmt_bind_text(st, ":filed_question", row->filed_question);
	stmt_bind_text(st, ":filed_answer", row->filed_answer);
	stmt_bind_int(st, ":instant", instant);
}

bool card_row_insert(struct store *store, const struct card *card,
		     const struct card_row *row, instant_ms instant,
		     int64_t *id, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_insert);

	bind_card(&st, card, row, instant);
	stmt_bind_text(&st, ":key", card->key);
	stmt_run(&st);
	*id = sqlite3_last_insert_rowid(store->db);
	return stmt_close(&st, error);
}

bool card_row_update(struct store *store, int64_t id, const struct card *card,
		     const struct card_row *row, instant_ms instant,
		     struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_update);

	bind_card(&st, card, row, instant);
	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":state_before_orphaned",
		       row->was_orphaned
			       ? card_state_name(row->state_before_orphaned)
			       : NULL);
	stmt_bind_int(&st, ":edited", row->edited);
	stmt_bind_text(&st, ":given_question", row->given_question);
	stmt_bind_text(&st, ":given_answer", row->given_answer);
	stmt_bind_int(&st, ":revision", row->revision);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static void insert_source(struct stmt *st, const struct card_source *source)
{
	char *section = text_list_write(source->section, source->section_count);

	stmt_bind_text(st, ":document", source->document);
	stmt_bind_text(st, ":section", section);
	stmt_bind_int(st, ":start", (int64_t)source->start);
	stmt_bind_int(st, ":end", (int64_t)source->end);
	stmt_bind_text(st, ":quote", source->quote);
	stmt_bind_text(st, ":via", source->via);
	stmt_bind_int(st, ":antecedent", source->antecedent);
	stmt_run(st);
	free(section);
}

bool card_row_sources(struct store *store, int64_t id,
		      const struct card_source *sources, size_t count,
		      struct error *error)
{
	struct stmt clear = stmt_open(store->db, &sql_source_clear);

	stmt_bind_int(&clear, ":card", id);
	stmt_run(&clear);
	if (!stmt_close(&clear, error))
		return false;
	struct stmt st = stmt_open(store->db, &sql_source_insert);

	stmt_bind_int(&st, ":card", id);
	for (size_t i = 0; i < count; i++) {
		stmt_bind_int(&st, ":position", (int64_t)i);
		insert_source(&st, &sources[i]);
	}
	return stmt_close(&st, error);
}

bool card_row_add_tag(struct store *store, int64_t id, const char *tag,
		      struct error *error)
{
	struct stmt make = stmt_open(store->db, &sql_tag_add);

	stmt_bind_text(&make, ":name", tag);
	stmt_run(&make);
	if (!stmt_close(&make, error))
		return false;
	struct stmt st = stmt_open(store->db, &sql_card_tag_add);

	stmt_bind_int(&st, ":card", id);
	stmt_bind_text(&st, ":name", tag);
	stmt_run(&st);
	return stmt_close(&st, error);
}
