/*
 * figure_log - random cards and answers, kept both in a store and in plain
 * arrays that a test can count over.
 */
#ifndef TESTS_FIGURE_LOG_H
#define TESTS_FIGURE_LOG_H

#include <sqlite3.h>

#include "rounds/figure.h"
#include "store_fixture.h"

#define LOG_CARDS 24
#define LOG_ROWS 600
#define LOG_TAGS 3
#define LOG_DOCUMENTS 3

struct log_card {
	int deck;
	bool classed, implied, active, rewritten;
	unsigned tags, documents; /* a bit for each */
	day_number due, buried;   /* DAY_NONE: new, not buried */
	int interval, easiness;
	instant_ms modified;
};

struct answer {
	int card; /* LOG_CARDS: one that is not there any more */
	int day, hour, grade, fresh, drill, undone, interval, after;
	int milliseconds;
};

static struct log_card log_cards[LOG_CARDS];
static struct answer answers[LOG_ROWS];

static inline unsigned draw(unsigned most)
{
	static unsigned seed = 11;

	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % most;
}

static inline instant_ms log_instant(const struct answer *a)
{
	return ((instant_ms)a->day * 24 + a->hour) * 3600000;
}

static inline void run(sqlite3 *db, char *sql)
{
	char *why = NULL;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s: %s", sql, why);
	sqlite3_free(sql);
}

static inline const char *number_or_null(char text[24], day_number day)
{
	if (day == DAY_NONE)
		return "NULL";
	snprintf(text, 24, "%d", (int)day);
	return text;
}

static inline void put_card(sqlite3 *db, int i, const struct log_card *card)
{
	char due[24], buried[24];

	run(db, sqlite3_mprintf(
			"INSERT INTO card (id, key, deck_id, place, kind, "
			"category, question, answer, ordinal, status, "
			"evidence, qualifiers, flags, score, state, "
			"given_question, given_answer, created, edited, "
			"modified, buried_until) VALUES (%d, 'k%02d', %d, %d, "
			"'basic', %Q, 'q%d', 'a', 0, %Q, 'unspecified', "
			"'[]', '[]', 0, %Q, 'q', 'a', 0, %d, %lld, %s)",
			i + 1, i, card->deck, i,
			card->classed ? "drug_class" : NULL, i,
			card->implied ? "implied" : "asserted",
			card->active ? "active" : "suspended", card->rewritten,
			(long long)card->modified,
			number_or_null(buried, card->buried)));
	run(db, sqlite3_mprintf("INSERT OR REPLACE INTO schedule (card_id, "
				"easiness, interval_days, due_day) "
				"VALUES (%d, %d, %d, %s)",
				i + 1, card->easiness, card->interval,
				number_or_null(due, card->due)));
	for (int bit = 0; bit < LOG_TAGS; bit++)
		if (card->tags >> bit & 1)
			run(db, sqlite3_mprintf("INSERT INTO card_tag VALUES "
						"(%d, %d)",
						i + 1, bit + 1));
	for (int bit = 0; bit < 2 * LOG_DOCUMENTS; bit++)
		if (card->documents >> bit % LOG_DOCUMENTS & 1)
			run(db, sqlite3_mprintf(
					"INSERT INTO source VALUES (%d, %d, "
					"'document %d', '[]', 0, 1, 'q', NULL, "
					"0)",
					i + 1, bit, bit % LOG_DOCUMENTS));
}

static inline void put_answer(sqlite3 *db, int i, const struct answer *a)
{
	char due[24];

	run(db, sqlite3_mprintf(
			"INSERT INTO review (id, card_key, instant, day, kind, "
			"grade, milliseconds, scheduler, scheduler_version, "
			"rounding, repetition_before, easiness_before, "
			"interval_before, due_before, repetition_after, "
			"easiness_after, interval_after, due_after) VALUES "
			"('id%d', 'k%02d', %lld, %d, %Q, %d, %d, 'sm2', 1, "
			"'up', 0, 250, %d, %s, 0, 250, %d, %d)",
			i, a->card, (long long)log_instant(a), a->day,
			a->drill ? "drill" : "scheduled", a->grade,
			a->milliseconds, a->interval,
			number_or_null(due, a->fresh ? DAY_NONE : a->day),
			a->after, a->day + 1));
	if (a->undone)
		run(db, sqlite3_mprintf(
				"INSERT INTO review (id, card_key, instant, "
				"day, kind, milliseconds, scheduler, "
				"scheduler_version, rounding, "
				"repetition_before, easiness_before, "
				"interval_before, repetition_after, "
				"easiness_after, interval_after, undoes) "
				"VALUES ('undo%d', 'k%02d', 1, %d, 'undo', 0, "
				"'sm2', 1, 'up', 0, 250, 0, 0, 250, 0, "
				"'id%d')",
				i, a->card, a->day, i));
}

/* The edges of every class of intervals come up. */
static inline int draw_interval(void)
{
	static const int edges[] = { 0,  1,  2,  6,   7,   20,
				     21, 59, 60, 179, 180, 400 };

	return edges[draw(COUNT_OF(edges))];
}

static inline void draw_card(struct log_card *card)
{
	*card = (struct log_card){
		.deck = (int)draw(2) + 1,
		.classed = draw(3),
		.implied = !draw(3),
		.active = draw(5),
		.rewritten = !draw(3),
		.tags = draw(1 << LOG_TAGS),
		.documents = draw(1 << LOG_DOCUMENTS),
		.due = draw(5) ? TODAY - 8 + (int)draw(45) : DAY_NONE,
		.buried = draw(4) ? DAY_NONE : TODAY - 2 + (int)draw(6),
		.interval = draw_interval(),
		.easiness = 130 + 10 * (int)draw(15),
		.modified = (instant_ms)(TODAY - (int)draw(60)) * 86400000,
	};
}

/* Ten answers a day for sixty days up to yesterday, four of them without. */
static inline void draw_answer(struct answer *a, int i)
{
	*a = (struct answer){
		.card = (int)draw(LOG_CARDS + 1),
		.day = TODAY - 60 + i / 10 + (i / 10 % 17 == 3),
		.hour = (int)draw(24),
		.grade = (int)draw(6),
		.fresh = !draw(5),
		.drill = !draw(4),
		.undone = !draw(9),
		.interval = draw_interval(),
		.after = (int)draw(30),
		.milliseconds = (int)draw(9000),
	};
}

/* A setup of cmocka: make_store() and all this in it. */
static inline int make_log(void **state)
{
	sqlite3 *db;

	if (make_store(state) != 0)
		return -1;
	struct fixture *f = *state;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	run(db, sqlite3_mprintf("BEGIN"));
	run(db, sqlite3_mprintf("INSERT INTO deck (id, name) VALUES (1, 'A'), "
				"(2, 'B')"));
	run(db, sqlite3_mprintf("INSERT INTO tag (id, name) VALUES (1, '0'), "
				"(2, '1'), (3, '2')"));
	for (int i = 0; i < LOG_CARDS; i++) {
		draw_card(&log_cards[i]);
		put_card(db, i, &log_cards[i]);
	}
	for (int i = 0; i < LOG_ROWS; i++) {
		draw_answer(&answers[i], i);
		put_answer(db, i, &answers[i]);
	}
	/* last, as an answer wakes a buried card */
	for (int i = 0; i < LOG_CARDS; i++)
		if (log_cards[i].buried != DAY_NONE)
			run(db, sqlite3_mprintf("UPDATE card SET buried_until "
						"= %d WHERE id = %d",
						log_cards[i].buried, i + 1));
	run(db, sqlite3_mprintf("COMMIT"));
	sqlite3_close(db);
	return 0;
}

/* The card's first answer of its day that is no drill and still stands. */
static inline bool is_asked(int i)
{
	const struct answer *a = &answers[i];

	if (a->drill || a->fresh || a->undone)
		return false;
	for (int j = 0; j < i; j++)
		if (answers[j].card == a->card && answers[j].day == a->day &&
		    !answers[j].drill && !answers[j].undone)
			return false;
	return true;
}

static inline void choose(struct fixture *f, day_number from, day_number to)
{
	const struct figure_scope scope = { .which = { .today = TODAY },
					    .from = from,
					    .to = to };

	must(figure_choose(f->store, &scope, &f->error));
}

static inline struct figure read_figure(struct fixture *f, enum figure_id id)
{
	struct figure figure;

	must(figure_read(f->store, id, TODAY, &f->arena, &figure, &f->error));
	return figure;
}

/* The cell of a row under the column of this name. */
static inline const struct figure_cell *cell_of(const struct figure *figure,
						size_t row, const char *column)
{
	return figure_at(figure, row, figure_find(figure, column));
}

#endif
