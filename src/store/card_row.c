#include "store/card_row.h"

#include <stdlib.h>
#include <string.h>

#include "store/handle.h"
#include "store/statement.h"
#include "store/text_list.h"

/* More cards than this at once are put into the search index in bulk. */
#define BULK_CARDS 5000

/* Of the search index, before they are merged for all that; see FTS5. */
#define BULK_PIECES 64

/* What FTS5 has unless told otherwise. */
#define FTS5_AUTOMERGE 4
#define FTS5_CRISISMERGE 16

struct card_writer card_writer_open(struct store *store)
{
	sqlite3 *db = store->db;

	return (struct card_writer){
		.store = store,
		.insert = stmt_open(db, &sql_card_insert),
		.schedule = stmt_open(db, &sql_schedule_add),
		.update = stmt_open(db, &sql_card_update),
		.last_id = stmt_open(db, &sql_card_last_id),
		.clear_sources = stmt_open(db, &sql_source_clear),
		.add_source = stmt_open(db, &sql_source_insert),
		.make_tag = stmt_open(db, &sql_tag_add),
		.add_tag = stmt_open(db, &sql_card_tag_add),
		.make_deck = stmt_open(db, &sql_deck_add),
		.find_deck = stmt_open(db, &sql_deck_find),
	};
}

bool card_writer_ok(const struct card_writer *w)
{
	return !w->insert.failed && !w->schedule.failed && !w->update.failed &&
	       !w->last_id.failed && !w->clear_sources.failed &&
	       !w->add_source.failed && !w->make_tag.failed &&
	       !w->add_tag.failed && !w->make_deck.failed &&
	       !w->find_deck.failed;
}

static bool add_to_search(struct card_writer *writer, struct error *error)
{
	struct stmt st = stmt_open(writer->store->db, &sql_search_fill);

	stmt_bind_int(&st, ":last", writer->before);
	stmt_bind_int(&st, ":tagged", writer->tagged);
	stmt_run(&st);
	return stmt_close(&st, error);
}

static bool set_merging(struct card_writer *writer, int automerge,
			int crisismerge, struct error *error)
{
	struct stmt st = stmt_open(writer->store->db, &sql_search_merge);

	stmt_bind_text(&st, ":option", "automerge");
	stmt_bind_int(&st, ":value", automerge);
	stmt_run(&st);
	stmt_bind_text(&st, ":option", "crisismerge");
	stmt_bind_int(&st, ":value", crisismerge);
	stmt_run(&st);
	return stmt_close(&st, error);
}

/*
 * The pieces that many cards make are left for later changes to merge, a few
 * at a time: merging them while they come takes a third of the time.
 */
static bool fill_search(struct card_writer *writer, struct error *error)
{
	if (writer->next - writer->before <= BULK_CARDS)
		return add_to_search(writer, error);
	return set_merging(writer, 0, BULK_PIECES, error) &&
	       add_to_search(writer, error) &&
	       set_merging(writer, FTS5_AUTOMERGE, FTS5_CRISISMERGE, error);
}

bool card_writer_close(struct card_writer *w, struct error *error)
{
	struct stmt *const all[] = { &w->insert,        &w->schedule,
				     &w->update,        &w->last_id,
				     &w->clear_sources, &w->add_source,
				     &w->make_tag,      &w->add_tag,
				     &w->make_deck,     &w->find_deck };
	if (w->next)
		card_row_schedule(w, w->next - 1);
	bool ok = !w->next || !card_writer_ok(w) || fill_search(w, error);

	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct error later;

		ok = stmt_close(all[i], ok ? error : &later) && ok;
	}
	text_release(&w->deck_name);
	return ok;
}

static bool find_deck(struct card_writer *writer, const char *name)
{
	struct stmt *st = &writer->find_deck;

	stmt_bind_text(st, ":name", name);
	bool found = stmt_next(st);

	if (found) {
		writer->deck = stmt_int(st, 0);
		writer->place = stmt_int(st, 1);
		text_clear(&writer->deck_name);
		text_add_string(&writer->deck_name, name);
	}
	stmt_reset(st);
	return found;
}

/* One card after the other is in the same deck, each behind the last. */
void card_row_deck(struct card_writer *writer, const char *name, int64_t *deck,
		   int64_t *place)
{
	*deck = *place = 0;
	if (!card_writer_ok(writer))
		return;
	if (writer->deck && strcmp(writer->deck_name.bytes, name) == 0) {
		writer->place++;
	} else if (!find_deck(writer, name)) {
		stmt_bind_text(&writer->make_deck, ":name", name);
		stmt_run(&writer->make_deck);
		find_deck(writer, name);
	}
	*deck = writer->deck;
	*place = writer->place;
}

static void bind_list(struct stmt *st, const char *param,
		      const char *const *texts, size_t count)
{
	if (!count) { /* of nearly every card */
		stmt_lend_text(st, param, "[]");
		return;
	}
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
	stmt_lend_text(st, ":kind", card_kind_name(card->kind));
	stmt_lend_text(st, ":category", card->category);
	stmt_lend_text(st, ":subject", card->subject);
	stmt_lend_text(st, ":question", card->question);
	stmt_lend_text(st, ":answer", card->answer);
	stmt_lend_text(st, ":cloze", card->cloze);
	stmt_bind_int(st, ":ordinal", card->ordinal);
	stmt_lend_text(st, ":note", card->note);
	stmt_lend_text(st, ":status", card_status_name(card->status));
	stmt_lend_text(st, ":evidence", card_evidence_name(card->evidence));
	bind_list(st, ":qualifiers", card->qualifiers, card->qualifier_count);
	bind_list(st, ":flags", card->flags, card->flag_count);
	stmt_bind_double(st, ":score", card->score);
	stmt_lend_text(st, ":pattern", card->pattern);
	stmt_lend_text(st, ":siblings", card->siblings);
	stmt_lend_text(st, ":state", card_state_name(card->state));
	stmt_lend_text(st, ":filed_question", row->filed_question);
	stmt_lend_text(st, ":filed_answer", row->filed_answer);
	stmt_bind_int(st, ":instant", instant);
}

static void insert_source(struct stmt *st, const struct card_source *source)
{
	char *section = text_list_write(source->section, source->section_count);

	/* a deck may quote without saying whom */
	stmt_bind_text(st, ":document",
		       source->document ? source->document : "");
	stmt_bind_text(st, ":section", section);
	stmt_bind_int(st, ":start", (int64_t)source->start);
	stmt_bind_int(st, ":end", (int64_t)source->end);
	stmt_bind_text(st, ":quote", source->quote);
	stmt_bind_text(st, ":via", source->via);
	stmt_bind_int(st, ":antecedent", source->antecedent);
	stmt_run(st);
	free(section);
}

static void add_sources(struct card_writer *writer, int64_t id,
			const struct card_source *sources, size_t count)
{
	struct stmt *st = &writer->add_source;

	for (size_t i = 0; i < count; i++) {
		stmt_bind_int(st, ":card", id);
		stmt_bind_int(st, ":position", (int64_t)i);
		insert_source(st, &sources[i]);
	}
}

void card_row_sources(struct card_writer *writer, int64_t id,
		      const struct card_source *sources, size_t count)
{
	if (!card_writer_ok(writer))
		return;
	stmt_bind_int(&writer->clear_sources, ":card", id);
	stmt_run(&writer->clear_sources);
	add_sources(writer, id, sources, count);
}

void card_row_add_tag(struct card_writer *writer, int64_t id, const char *tag)
{
	if (!card_writer_ok(writer))
		return;
	stmt_bind_text(&writer->make_tag, ":name", tag);
	stmt_run(&writer->make_tag);
	stmt_bind_int(&writer->add_tag, ":card", id);
	stmt_bind_text(&writer->add_tag, ":name", tag);
	stmt_run(&writer->add_tag);
}

/* The id that SQLite would give the next card. */
static int64_t next_id(struct card_writer *writer)
{
	if (!writer->next) {
		if (stmt_next(&writer->last_id))
			writer->before = stmt_int(&writer->last_id, 0);
		stmt_reset(&writer->last_id);
		writer->scheduled = writer->before;
		writer->next = writer->before + 1;
	}
	return writer->next++;
}

void card_row_insert(struct card_writer *writer, const struct card *card,
		     const struct card_row *row, instant_ms instant)
{
	struct stmt *st = &writer->insert;
	int64_t id;

	if (!card_writer_ok(writer))
		return;
	id = next_id(writer);
	bind_card(st, card, row, instant);
	stmt_bind_int(st, ":card", id);
	stmt_lend_text(st, ":key", card->key);
	stmt_run(st);
	add_sources(writer, id, card->sources, card->source_count);
	for (size_t i = 0; i < card->tag_count; i++)
		card_row_add_tag(writer, id, card->tags[i]);
	writer->tagged |= card->tag_count > 0;
}

void card_row_schedule(struct card_writer *writer, int64_t id)
{
	if (!writer->next || id <= writer->scheduled || !card_writer_ok(writer))
		return;
	stmt_bind_int(&writer->schedule, ":last", writer->scheduled);
	stmt_run(&writer->schedule);
	writer->scheduled = writer->next - 1;
}

void card_row_update(struct card_writer *writer, int64_t id,
		     const struct card *card, const struct card_row *row,
		     instant_ms instant)
{
	struct stmt *st = &writer->update;

	if (!card_writer_ok(writer))
		return;
	bind_card(st, card, row, instant);
	stmt_bind_int(st, ":card", id);
	stmt_bind_text(st, ":state_before_orphaned",
		       row->was_orphaned
			       ? card_state_name(row->state_before_orphaned)
			       : NULL);
	stmt_bind_int(st, ":edited", row->edited);
	stmt_bind_text(st, ":given_question", row->given_question);
	stmt_bind_text(st, ":given_answer", row->given_answer);
	stmt_bind_int(st, ":revision", row->revision);
	stmt_run(st);
}
