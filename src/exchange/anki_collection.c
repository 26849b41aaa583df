#include "exchange/anki_collection.h"

#include <sha1.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/anki_model.h"

/* As Anki 2.0 made it; the columns of `col` hold JSON. */
static const char schema[] =
	"CREATE TABLE col (id integer primary key, crt integer not null,"
	" mod integer not null, scm integer not null, ver integer not null,"
	" dty integer not null, usn integer not null, ls integer not null,"
	" conf text not null, models text not null, decks text not null,"
	" dconf text not null, tags text not null);"
	"CREATE TABLE notes (id integer primary key, guid text not null,"
	" mid integer not null, mod integer not null, usn integer not null,"
	" tags text not null, flds text not null, sfld integer not null,"
	" csum integer not null, flags integer not null, data text not null);"
	"CREATE TABLE cards (id integer primary key, nid integer not null,"
	" did integer not null, ord integer not null, mod integer not null,"
	" usn integer not null, type integer not null, queue integer not null,"
	" due integer not null, ivl integer not null, factor integer not null,"
	" reps integer not null, lapses integer not null,"
	" left integer not null, odue integer not null,"
	" odid integer not null, flags integer not null, data text not null);"
	"CREATE TABLE revlog (id integer primary key, cid integer not null,"
	" usn integer not null, ease integer not null, ivl integer not null,"
	" lastIvl integer not null, factor integer not null,"
	" time integer not null, type integer not null);"
	"CREATE TABLE graves (usn integer not null, oid integer not null,"
	" type integer not null);"
	"CREATE INDEX ix_notes_usn ON notes (usn);"
	"CREATE INDEX ix_cards_usn ON cards (usn);"
	"CREATE INDEX ix_revlog_usn ON revlog (usn);"
	"CREATE INDEX ix_cards_nid ON cards (nid);"
	"CREATE INDEX ix_cards_sched ON cards (did, queue, due);"
	"CREATE INDEX ix_revlog_cid ON revlog (cid);"
	"CREATE INDEX ix_notes_csum ON notes (csum);";

struct writer {
	const struct anki_contents *contents;
	sqlite3 *db;
	sqlite3_stmt *note, *card, *answer;
	int64_t seconds;      /* the present */
	day_number first_day; /* day 0 of the collection */
	int64_t *ids;         /* Anki's of each card */
};

static bool refused(struct writer *w, struct error *error)
{
	return error_set(error, ERROR_INPUT, "make the collection: %s",
			 w->db ? sqlite3_errmsg(w->db) : "out of memory");
}

static bool prepare(struct writer *w, const char *sql, sqlite3_stmt **st,
		    struct error *error)
{
	return sqlite3_prepare_v2(w->db, sql, -1, st, NULL) == SQLITE_OK ||
	       refused(w, error);
}

static bool open_database(struct writer *w, struct error *error)
{
	return (sqlite3_open_v2(":memory:", &w->db,
				SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
				NULL) == SQLITE_OK &&
		sqlite3_exec(w->db, schema, NULL, NULL, NULL) == SQLITE_OK &&
		sqlite3_exec(w->db, "BEGIN", NULL, NULL, NULL) == SQLITE_OK) ||
	       refused(w, error);
}

static bool prepare_all(struct writer *w, struct error *error)
{
	return prepare(w,
		       "INSERT INTO notes VALUES "
		       "(?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
		       &w->note, error) &&
	       prepare(w,
		       "INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, "
		       "?, ?, ?, ?, 0, 0, 0, 0, '')",
		       &w->card, error) &&
	       prepare(w,
		       "INSERT INTO revlog VALUES "
		       "(?, ?, -1, ?, ?, ?, ?, ?, ?)",
		       &w->answer, error);
}

static bool run(struct writer *w, sqlite3_stmt *st, struct error *error)
{
	sqlite3_step(st);
	return sqlite3_reset(st) == SQLITE_OK || refused(w, error);
}

static void bind_text(sqlite3_stmt *st, int at, const char *text)
{
	sqlite3_bind_text(st, at, text, -1, SQLITE_TRANSIENT);
}

/* Bind one integer after the other, from column `at` on. */
static void bind_ints(sqlite3_stmt *st, int at, const int64_t *values,
		      int count)
{
	for (int i = 0; i < count; i++)
		sqlite3_bind_int64(st, at + i, values[i]);
}

/* The first four bytes of the SHA-1 of the sort text. */
static int64_t checksum(const struct text *text)
{
	uint8_t digest[SHA1_DIGEST_LENGTH];
	SHA1_CTX context;

	SHA1Init(&context);
	SHA1Update(&context, (const uint8_t *)text->bytes, text->length);
	SHA1Final(digest, &context);
	return (int64_t)digest[0] << 24 | digest[1] << 16 | digest[2] << 8 |
	       digest[3];
}

/* Fields are parted by U+001F, which none of them may hold. */
static void join_fields(const struct anki_note *note, struct text *out)
{
	for (int i = 0; i < ANKI_FIELD_COUNT; i++) {
		if (i)
			text_add_char(out, '\x1F');
		for (const char *at = note->fields[i]; *at; at++)
			text_add_char(out, *at == '\x1F' ? ' ' : *at);
	}
}

static bool write_note(struct writer *w, const struct anki_note *note,
		       struct error *error)
{
	struct text joined = TEXT_INIT, sort = TEXT_INIT, tags = TEXT_INIT;

	join_fields(note, &joined);
	anki_html_plain(note->fields[ANKI_FRONT], &sort);
	if (*note->tags)
		text_printf(&tags, " %s ", note->tags);
	sqlite3_bind_int64(w->note, 1, w->ids[note->cards[0]]);
	bind_text(w->note, 2, note->guid);
	sqlite3_bind_int64(w->note, 3, anki_model_id(note->type));
	sqlite3_bind_int64(w->note, 4, w->seconds);
	bind_text(w->note, 5, tags.bytes);
	bind_text(w->note, 6, joined.bytes);
	bind_text(w->note, 7, sort.bytes);
	sqlite3_bind_int64(w->note, 8, checksum(&sort));
	text_release(&joined);
	text_release(&sort);
	text_release(&tags);
	return run(w, w->note, error);
}

/* Where a card stands in the course of learning. */
struct standing {
	int64_t type, queue, due, interval, factor, answers, lapses;
};

static struct standing standing_of(const struct writer *w, size_t index)
{
	const struct anki_history *history = w->contents->history;
	const struct store_cards *cards = w->contents->cards;
	const struct card_facts *facts = &cards->facts[index];
	struct standing standing = { .due = (int64_t)index + 1 };

	if (history && facts->due != DAY_NONE) {
		const struct anki_tally *tally = &history->tallies[index];

		standing = (struct standing){
			.type = 2,
			.queue = 2,
			.due = facts->due - w->first_day,
			.interval = facts->state.interval,
			.factor = facts->state.easiness * 10,
			.answers = tally->answers ? tally->answers : 1,
			.lapses = tally->lapses,
		};
	}
	if (cards->list.cards[index].state == CARD_SUSPENDED)
		standing.queue = -1;
	return standing;
}

static bool write_card(struct writer *w, const struct anki_note *note,
		       size_t index, struct error *error)
{
	const struct card *card = &w->contents->cards->list.cards[index];
	const struct standing at = standing_of(w, index);
	const int64_t values[] = {
		w->ids[index],
		w->ids[note->cards[0]],
		anki_deck_id(card->deck ? card->deck : STORE_DECK_DEFAULT),
		note->type == ANKI_CLOZE ? (int64_t)card->ordinal - 1 : 0,
		w->seconds,
		at.type,
		at.queue,
		at.due,
		at.interval,
		at.factor,
		at.answers,
		at.lapses,
	};

	bind_ints(w->card, 1, values, COUNT_OF(values));
	return run(w, w->card, error);
}

static bool write_notes(struct writer *w, struct error *error)
{
	const struct anki_notes *notes = w->contents->notes;
	bool ok = true;

	for (size_t i = 0; ok && i < notes->count; i++) {
		const struct anki_note *note = &notes->items[i];

		ok = write_note(w, note, error);
		for (size_t k = 0; ok && k < note->card_count; k++)
			ok = write_card(w, note, note->cards[k], error);
	}
	return ok;
}

/* Answers are numbered by their instant; of two equal ones one is later. */
static bool write_answers(struct writer *w, struct error *error)
{
	const struct anki_history *history = w->contents->history;
	instant_ms id = INT64_MIN;
	bool ok = true;

	for (size_t i = 0; history && ok && i < history->count; i++) {
		const struct anki_answer *answer = &history->answers[i];
		const int64_t rest[] = {
			w->ids[answer->card], answer->ease,
			answer->interval,     answer->before,
			answer->factor,       answer->milliseconds,
			answer->type
		};

		id = answer->instant > id ? answer->instant : id + 1;
		sqlite3_bind_int64(w->answer, 1, id);
		bind_ints(w->answer, 2, rest, COUNT_OF(rest));
		ok = run(w, w->answer, error);
	}
	return ok;
}

struct numbered {
	int64_t number;
	size_t card;
};

static int compare_numbered(const void *a, const void *b)
{
	const struct numbered *left = a, *right = b;

	return (left->number > right->number) - (left->number < right->number);
}

/*
 * Anki numbers by milliseconds.  Cards that came in together share an
 * instant; adding the store's own number keeps them apart.
 */
static void number_cards(struct writer *w, struct arena *arena)
{
	const struct store_cards *cards = w->contents->cards;
	size_t count = cards->list.count;
	struct numbered *order = arena_array(arena, count, sizeof *order);
	int64_t last = 0;

	w->ids = arena_array(arena, count, sizeof *w->ids);
	for (size_t i = 0; i < count; i++)
		order[i] = (struct numbered){
			cards->facts[i].created + cards->facts[i].id, i
		};
	if (count)
		qsort(order, count, sizeof *order, compare_numbered);
	for (size_t i = 0; i < count; i++) {
		last = order[i].number > last ? order[i].number : last + 1;
		w->ids[order[i].card] = last;
	}
}

/* Day 0: no card of the collection is due before it. */
static day_number find_first_day(const struct anki_contents *contents)
{
	day_number first =
		day_of_instant(contents->now, contents->rollover_hour);

	for (size_t i = 0; contents->history && i < contents->cards->list.count;
	     i++) {
		day_number due = contents->cards->facts[i].due;

		if (due != DAY_NONE && due < first)
			first = due;
	}
	return first;
}

/* The first second of a study day, in whatever zone the learner lives. */
static int64_t day_begins(day_number day, int rollover_hour)
{
	int64_t before = ((int64_t)day - 2) * 86400;
	int64_t after = ((int64_t)day + 2) * 86400;

	while (after - before > 1) {
		int64_t middle = before + (after - before) / 2;

		if (day_of_instant(middle * 1000, rollover_hour) < day)
			before = middle;
		else
			after = middle;
	}
	return after;
}

static const char **deck_names(const struct writer *w, struct arena *arena)
{
	const struct card_list *list = &w->contents->cards->list;
	const char **names = arena_array(arena, list->count, sizeof *names);

	for (size_t i = 0; i < list->count; i++)
		names[i] = list->cards[i].deck ? list->cards[i].deck
					       : STORE_DECK_DEFAULT;
	return names;
}

static bool write_about(struct writer *w, struct arena *arena,
			struct error *error)
{
	enum { SETTINGS, MODELS, DECKS, OPTIONS, COUNT };
	int hour = w->contents->rollover_hour;
	int64_t begins = day_begins(w->first_day, hour);
	int64_t local = (int64_t)w->first_day * 86400 + hour * 3600;
	struct text texts[COUNT] = { TEXT_INIT, TEXT_INIT, TEXT_INIT,
				     TEXT_INIT };
	sqlite3_stmt *st = NULL;
	bool ok = prepare(w,
			  "INSERT INTO col VALUES "
			  "(1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
			  &st, error);

	anki_settings_json(hour, (int)((begins - local) / 60),
			   &texts[SETTINGS]);
	anki_models_json(w->seconds, &texts[MODELS]);
	anki_decks_json(deck_names(w, arena), w->contents->cards->list.count,
			w->seconds, &texts[DECKS]);
	anki_deck_options_json(&texts[OPTIONS]);
	if (ok) {
		sqlite3_bind_int64(st, 1, begins);
		sqlite3_bind_int64(st, 2, w->contents->now);
		sqlite3_bind_int64(st, 3, w->contents->now);
	}
	for (int i = 0; i < COUNT; i++) {
		if (ok)
			bind_text(st, 4 + i, texts[i].bytes);
		text_release(&texts[i]);
	}
	ok = ok && run(w, st, error);
	sqlite3_finalize(st);
	return ok;
}

/* The pages of the finished database. */
static bool take_pages(struct writer *w, struct text *out, struct error *error)
{
	sqlite3_int64 size = 0;

	if (sqlite3_exec(w->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
		return refused(w, error);
	unsigned char *pages = sqlite3_serialize(w->db, "main", &size, 0);

	if (!pages)
		return refused(w, error);
	text_add(out, (const char *)pages, (size_t)size);
	sqlite3_free(pages);
	return true;
}

bool anki_collection_write(const struct anki_contents *contents,
			   struct text *out, struct error *error)
{
	struct writer w = { .contents = contents,
			    .seconds = contents->now / 1000,
			    .first_day = find_first_day(contents) };
	struct arena arena = { 0 };

	number_cards(&w, &arena);
	bool ok = open_database(&w, error) && prepare_all(&w, error) &&
		  write_about(&w, &arena, error) && write_notes(&w, error) &&
		  write_answers(&w, error) && take_pages(&w, out, error);

	sqlite3_finalize(w.note);
	sqlite3_finalize(w.card);
	sqlite3_finalize(w.answer);
	sqlite3_close(w.db);
	arena_free(&arena);
	return ok;
}
