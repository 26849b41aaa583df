/*
 * What the store costs with a million cards, beside bare SQLite doing the
 * same: from the start of `rounds review` to the first question, and one
 * grade on disk.  usage: bench_store ROUNDS [CARDS]
 */
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "rounds/attrs.h"
#include "rounds/store.h"
#include "rounds/store_review.h"

#define CARDS 1000000
#define RUNS 7
#define GRADES 400
#define TODAY 20778
#define NOW "2026-11-21T12:00:00Z" /* a time of TODAY */

struct bench {
	const char *program;
	long cards;
	char folder[64], path[96];
};

static _Noreturn void stop(const char *what, const char *why)
{
	fprintf(stderr, "bench_store: %s: %s\n", what, why);
	exit(1);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static sqlite3 *connect_to(const struct bench *bench)
{
	sqlite3 *db;

	if (sqlite3_open_v2(bench->path, &db, SQLITE_OPEN_READWRITE, NULL) !=
	    SQLITE_OK)
		stop(bench->path, "can't be opened");
	return db;
}

static void run_sql(sqlite3 *db, const char *sql)
{
	char *why;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		stop(sql, why);
}

static void remove_all(const struct bench *bench)
{
	char command[160];

	snprintf(command, sizeof command, "rm -rf '%s'", bench->folder);
	if (system(command) != 0)
		fprintf(stderr, "bench_store: %s is left\n", bench->folder);
}

/*
 * A hundred decks; nine of ten cards are learned, with intervals of 1 to 300
 * days, so that about one in eight is due today.
 */
static void fill(const struct bench *bench)
{
	struct error error = { 0 };
	struct store *store = store_open(bench->path, true, 1000, &error);
	char *cards = sqlite3_mprintf(
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
		"SELECT i + 1 FROM n WHERE i < %ld) "
		"INSERT INTO card (key, deck_id, place, kind, question, answer,"
		" ordinal, status, evidence, qualifiers, flags, score, state,"
		" given_question, given_answer, created, modified, siblings) "
		"SELECT 'key-' || i, 1 + i %% 100, i, 'basic',"
		" 'Which question has number ' || i || '?', 'Answer ' || i, 0,"
		" 'asserted', 'unspecified', '[]', '[]', 0.5, 'active', '', '',"
		" 1, 1, CASE WHEN i %% 10 < 2 THEN 's' || (i / 10) END FROM n",
		bench->cards);

	if (!store)
		stop("store", error.text);
	store_close(store);
	sqlite3 *db = connect_to(bench);

	run_sql(db, "PRAGMA synchronous = OFF; BEGIN");
	run_sql(db,
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
		"SELECT i + 1 FROM n WHERE i < 100) "
		"INSERT INTO deck (id, name) SELECT i, 'Deck ' || i FROM n");
	run_sql(db, cards);
	run_sql(db, "INSERT INTO schedule (card_id) SELECT id FROM card");
	run_sql(db, "UPDATE schedule SET repetition = 3, easiness = 250,"
		    " interval_days = 1 + card_id * 7919 % 300,"
		    " due_day = 20770 + card_id * 6151 % (1 + card_id * 7919 %"
		    " 300), last_day = 20700 WHERE card_id % 10 <> 0");
	run_sql(db, "COMMIT; ANALYZE");
	sqlite3_close(db);
	sqlite3_free(cards);
}

/*
 * The queue as one would ask SQLite for it by hand, most overdue first, and
 * the text of its first card.
 */
static double ask_bare(const struct bench *bench)
{
	double from = seconds();
	sqlite3 *db = connect_to(bench);
	sqlite3_stmt *st;

	run_sql(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
	if (sqlite3_prepare_v2(
		    db,
		    "SELECT question, answer FROM schedule JOIN card"
		    " ON card.id = schedule.card_id WHERE due_day <= ?"
		    " AND state = 'active' AND coalesce(buried_until, 0) <= ?"
		    " ORDER BY (? - due_day) * 1.0 / interval_days DESC"
		    " LIMIT 1",
		    -1, &st, NULL) != SQLITE_OK)
		stop("query", sqlite3_errmsg(db));
	for (int i = 1; i <= 3; i++)
		sqlite3_bind_int(st, i, TODAY);
	if (sqlite3_step(st) != SQLITE_ROW)
		stop("query", "no card is due");
	sqlite3_finalize(st);
	sqlite3_close(db);
	return seconds() - from;
}

static _Noreturn void exec_review(const struct bench *bench, int input,
				  int output)
{
	dup2(input, STDIN_FILENO);
	dup2(output, STDOUT_FILENO);
	setenv("TZ", "UTC0", 1);
	execl(bench->program, bench->program, "--db", bench->path, "--now", NOW,
	      "review", (char *)NULL);
	_exit(127);
}

/* Until the first question is on standard output. */
static double ask_program(const struct bench *bench)
{
	int input[2], output[2], status;
	char shown[4096];
	size_t length = 0;
	double from, took;

	if (pipe(input) != 0 || pipe(output) != 0)
		stop("pipe", "refused");
	from = seconds();
	pid_t child = fork();

	if (child == 0) {
		close(input[1]);
		close(output[0]);
		exec_review(bench, input[0], output[1]);
	}
	close(input[0]);
	close(output[1]);
	for (;;) {
		ssize_t got = read(output[0], shown + length,
				   sizeof shown - 1 - length);

		if (got <= 0)
			stop("review", "no question came");
		length += (size_t)got;
		shown[length] = '\0';
		if (strstr(shown, "Which question"))
			break;
	}
	took = seconds() - from;
	close(input[1]); /* the end of the input ends the sitting */
	while (read(output[0], shown, sizeof shown) > 0)
		;
	close(output[0]);
	waitpid(child, &status, 0);
	return took;
}

static int compare(const void *a, const void *b)
{
	const double *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

static double median(double *values, size_t count)
{
	qsort(values, count, sizeof *values, compare);
	return values[count / 2];
}

static void report(const char *what, double ours, double bare)
{
	printf("%-26s %10.2f %10.2f %10.2f %8.2f\n", what, ours * 1e3,
	       bare * 1e3, (ours - bare) * 1e3, ours / bare);
}

static void first_card(const struct bench *bench)
{
	double ours[RUNS], bare[RUNS];

	/* The first of each warms the caches and makes the day's copy. */
	ask_bare(bench);
	ask_program(bench);
	for (int i = 0; i < RUNS; i++) {
		bare[i] = ask_bare(bench);
		ours[i] = ask_program(bench);
	}
	report("first card on screen", median(ours, RUNS), median(bare, RUNS));
}

static void bind_review(sqlite3_stmt *st, int64_t card)
{
	char id[40];

	snprintf(id, sizeof id, "bare-%lld", (long long)card);
	sqlite3_bind_text(st, 1, id, -1, SQLITE_TRANSIENT);
	snprintf(id, sizeof id, "key-%lld", (long long)card);
	sqlite3_bind_text(st, 2, id, -1, SQLITE_TRANSIENT);
}

static void step_once(sqlite3 *db, sqlite3_stmt *st)
{
	if (sqlite3_step(st) != SQLITE_DONE)
		stop("grade", sqlite3_errmsg(db));
	sqlite3_reset(st);
}

/* One row for the log and one of the schedule, prepared once. */
struct bare_grade {
	sqlite3 *db;
	sqlite3_stmt *begin, *insert, *update, *commit;
};

static sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(db, sql, -1, &st, NULL) != SQLITE_OK)
		stop(sql, sqlite3_errmsg(db));
	return st;
}

static struct bare_grade open_bare(const struct bench *bench)
{
	sqlite3 *db = connect_to(bench);

	run_sql(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
		    "PRAGMA foreign_keys = ON");
	return (struct bare_grade){
		.db = db,
		.begin = prepare(db, "BEGIN IMMEDIATE"),
		.insert = prepare(
			db, "INSERT INTO review (id, card_key, instant, day,"
			    " kind, grade, milliseconds, scheduler,"
			    " scheduler_version, rounding, repetition_before,"
			    " easiness_before, interval_before, due_before,"
			    " repetition_after, easiness_after, interval_after,"
			    " due_after) VALUES (?, ?, 1, 20778, 'scheduled',"
			    " 4, 0, 'sm2', 1, 'up', 3, 250, 10, 20778, 4, 250,"
			    " 25, 20803)"),
		.update = prepare(db, "UPDATE schedule SET repetition = 4,"
				      " interval_days = 25, due_day = 20803,"
				      " last_day = 20778 WHERE card_id = ?"),
		.commit = prepare(db, "COMMIT"),
	};
}

static double grade_bare(struct bare_grade *bare, int64_t card)
{
	double from = seconds();

	step_once(bare->db, bare->begin);
	bind_review(bare->insert, card);
	step_once(bare->db, bare->insert);
	sqlite3_bind_int64(bare->update, 1, card);
	step_once(bare->db, bare->update);
	step_once(bare->db, bare->commit);
	return seconds() - from;
}

static void close_bare(struct bare_grade *bare)
{
	sqlite3_finalize(bare->begin);
	sqlite3_finalize(bare->insert);
	sqlite3_finalize(bare->update);
	sqlite3_finalize(bare->commit);
	sqlite3_close(bare->db);
}

static double grade_ours(struct store *store, const struct session_card *card)
{
	const struct review_context context = {
		.instant = (instant_ms)TODAY * 86400000 + 43200000, .day = TODAY
	};
	struct session_answer answer = { .card = card->card,
					 .kind = REVIEW_SCHEDULED,
					 .grade = 4,
					 .before = card->state };
	struct error error = { 0 };
	double from = seconds();

	if (!store_record_answer(store, &answer, &context, &error))
		stop("grade", error.text);
	return seconds() - from;
}

/*
 * Both in turn, so that a slow moment of the disk falls on both, and each with
 * its own half of the queue: a card that was graded by hand is no longer as
 * the queue says, and the store refuses its answer.
 */
static void one_grade(const struct bench *bench)
{
	static double ours[GRADES], bare[GRADES];
	struct error error = { 0 };
	struct store *store = store_open(bench->path, false, 1000, &error);
	struct session_card *cards;
	size_t count;

	if (!store || !store_queue(store, &(struct queue_filter){ 0 }, TODAY,
				   &cards, &count, &error))
		stop("store", error.text);
	size_t grades = count / 2 < GRADES ? count / 2 : GRADES;

	if (!grades)
		stop("store", "too few cards are due");
	struct bare_grade by_hand = open_bare(bench);

	for (size_t i = 0; i < grades; i++) {
		ours[i] = grade_ours(store, &cards[i]);
		bare[i] = grade_bare(&by_hand, cards[grades + i].card);
	}
	report("one grade on disk", median(ours, grades), median(bare, grades));
	close_bare(&by_hand);
	free(cards);
	store_close(store);
}

int main(int argc, char **argv)
{
	struct bench bench = { .folder = "/var/tmp/rounds-bench-XXXXXX",
			       .cards = CARDS };

	if (argc < 2) {
		fputs("usage: bench_store ROUNDS [CARDS]\n", stderr);
		return 2;
	}
	bench.program = argv[1];
	if (argc > 2)
		bench.cards = strtol(argv[2], NULL, 10);
	signal(SIGPIPE, SIG_IGN);
	if (!mkdtemp(bench.folder))
		stop(bench.folder, "can't be made");
	snprintf(bench.path, sizeof bench.path, "%s/rounds.db", bench.folder);
	fill(&bench);
	printf("\n%ld cards\n%-26s %10s %10s %10s %8s\n", bench.cards,
	       "ms, median", "rounds", "SQLite", "more", "ratio");
	first_card(&bench);
	one_grade(&bench);
	remove_all(&bench);
	return 0;
}
