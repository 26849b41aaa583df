/*
 * card_row - writing cards, their sources and tags; no decisions.
 *
 * A writer keeps its statements prepared, so that a hundred thousand cards
 * cost little more than the database itself takes for them.
 */
#ifndef STORE_CARD_ROW_H
#define STORE_CARD_ROW_H

#include "rounds/store.h"
#include "store/statement.h"

/* The columns of a card that struct card has not. */
struct card_row {
	int64_t deck, place;
	enum card_state state_before_orphaned;
	bool was_orphaned; /* else state_before_orphaned is NULL */
	bool edited;
	const char *given_question, *given_answer;
	const char *filed_question, *filed_answer; /* NULL: never filed */
	int64_t revision;
};

/* Within one transaction. */
struct card_writer {
	struct store *store;
	struct stmt insert, schedule, update, last_id;
	struct stmt clear_sources, add_source;
	struct stmt make_tag, add_tag;
	struct stmt make_deck, find_deck;
	struct text deck_name; /* owned; of the deck found last */
	int64_t deck, place;   /* its id, and the place given last */
	bool tagged;           /* a card was put in with tags */
	int64_t before;        /* the last id before those put in here */
	int64_t scheduled;     /* the last id that has its schedule */
	int64_t next;          /* the next one; 0: none was put in yet */
};

struct card_writer card_writer_open(struct store *store) MUST_USE;

/*
 * Write schedules and search index of what was put in.  False with the first
 * fault of any function below; must be called once.
 */
bool card_writer_close(struct card_writer *writer,
		       struct error *error) MUST_USE;

/*
 * These do nothing after a fault, which card_writer_ok() and
 * card_writer_close() tell.
 */
bool card_writer_ok(const struct card_writer *writer);

/* The deck's id, made when there is none, and the place behind its last. */
void card_row_deck(struct card_writer *writer, const char *name, int64_t *deck,
		   int64_t *place);

/*
 * With sources and tags; given_* of `row` are not looked at.  The schedule
 * follows with card_row_schedule() or when the writer is closed: those of
 * many cards at once take a fraction of the time.
 */
void card_row_insert(struct card_writer *writer, const struct card *card,
		     const struct card_row *row, instant_ms instant);

/* Before card `id`, which this writer may have put in, is read. */
void card_row_schedule(struct card_writer *writer, int64_t id);

/* Without sources and tags. */
void card_row_update(struct card_writer *writer, int64_t id,
		     const struct card *card, const struct card_row *row,
		     instant_ms instant);

/* These and no others, in this order. */
void card_row_sources(struct card_writer *writer, int64_t id,
		      const struct card_source *sources, size_t count);

void card_row_add_tag(struct card_writer *writer, int64_t id, const char *tag);

#endif
