/*
 * What a report of a long log costs beside the bare queries it is made of,
 * and the memory it takes.  usage: bench_report ROUNDS [REVIEWS [CARDS]]
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "rounds/figure.h"
#include "rounds/store.h"
#include "store/embedded_sql.h"

#define REVIEWS 1000000
#define CARDS 50000
#define TODAY 20778
#define NOW "2026-11-21T12:00:00Z" /* a time of TODAY */
#define RATIO_MOST 3.0
#define MEGABYTES_MOST 150

static _Noreturn void stop(const char *what, const char *why)
{
	fprintf(stderr, "bench_report: %s: %s\n", what, why);
	exit(1);
}

static double seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void run_sql(sqlite3 *db, char *sql)
{
	char *why;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		stop(sql, why);
	sqlite3_free(sql);
}

static const char cards_sql[] =
	"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
	"WHERE i + 1 < %ld) INSERT INTO card (key, deck_id, place, kind, "
	"category, question, answer, ordinal, status, evidence, qualifiers, "
	"flags, score, state, given_question, given_answer, created, modified) "
	"SELECT 'card-' || i, 1 + i %% 40, i, 'basic', 'category_' || i %% 4, "
	"'Question ' || i, 'Answer ' || i, 0, 'asserted', 'unspecified', '[]', "
	"'[]', 0, 'active', 'Question ' || i, 'Answer ' || i, 0, 0 FROM n";

/* Spread over three years; one of eight is forgotten. */
static const char reviews_sql[] =
	"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
	"WHERE i + 1 < %ld), r AS (SELECT i, 'card-' || i %% %ld AS key, "
	"%d - 1095 + i * 1095 / %ld AS day, i / %ld AS turn FROM n) "
	"INSERT INTO review (id, card_key, instant, day, kind, grade, "
	"milliseconds, scheduler, scheduler_version, rounding, "
	"repetition_before, easiness_before, interval_before, due_before, "
	"repetition_after, easiness_after, interval_after, due_after) "
	"SELECT printf('%%036d', i), key, (day * 24 + 6 + i * 7 %% 16) "
	"* 3600000, day, 'scheduled', CASE WHEN i * 31 %% 8 THEN 3 + i %% 3 "
	"ELSE 1 END, 3000 + i * 17 %% 9000, 'sm2', 1, 'up', turn, 250, "
	"turn * 5, CASE WHEN turn THEN day END, turn + 1, 250, turn * 5 + 5, "
	"day + turn * 5 + 5 FROM r";

static void fill(const char *path, long reviews, long cards)
{
	struct error error = { 0 };
	struct store *store = store_open(path, true, 1000, &error);
	sqlite3 *db;

	if (!store)
		stop(path, error.text);
	store_close(store);
	if (sqlite3_open(path, &db) != SQLITE_OK)
		stop(path, "can't be opened");
	run_sql(db, sqlite3_mprintf("BEGIN"));
	run_sql(db,
		sqlite3_mprintf(
			"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
			"SELECT i + 1 FROM n WHERE i < 40) INSERT INTO deck "
			"(id, name) SELECT i, 'Deck ' || i FROM n"));
	run_sql(db, sqlite3_mprintf(cards_sql, cards));
	run_sql(db, sqlite3_mprintf("UPDATE schedule SET interval_days = 1 + "
				    "card_id %% 90, due_day = %d + card_id %% "
				    "90",
				    TODAY));
	run_sql(db, sqlite3_mprintf(reviews_sql, reviews, cards, TODAY, reviews,
				    cards));
	run_sql(db, sqlite3_mprintf("COMMIT"));
	sqlite3_close(db);
}

static void step_all(sqlite3 *db, const struct sql *sql)
{
	sqlite3_stmt *st;
	int step;

	if (sqlite3_prepare_v2(db, sql->text, -1, &st, NULL) != SQLITE_OK)
		stop(sql->name, sqlite3_errmsg(db));
	sqlite3_bind_int(st, sqlite3_bind_parameter_index(st, ":today"), TODAY);
	sqlite3_bind_int(st, sqlite3_bind_parameter_index(st, ":every"), 1);
	sqlite3_bind_int(st, sqlite3_bind_parameter_index(st, ":leech"), 8);
	while ((step = sqlite3_step(st)) == SQLITE_ROW)
		;
	if (step != SQLITE_DONE)
		stop(sql->name, sqlite3_errmsg(db));
	sqlite3_finalize(st);
}

/* The queries of a report and nothing else. */
static double bare_queries(const char *path)
{
	double started = seconds();
	sqlite3 *db;

	if (sqlite3_open(path, &db) != SQLITE_OK)
		stop(path, "can't be opened");
	step_all(db, &sql_figure_cards);
	step_all(db, &sql_figure_answers);
	for (size_t i = 0; sql_statements[i]; i++) {
		const char *name = sql_statements[i]->name;

		if (strncmp(name, "figure_", 7) == 0 &&
		    sql_statements[i] != &sql_figure_cards &&
		    sql_statements[i] != &sql_figure_answers &&
		    sql_statements[i] != &sql_figure_cards_each &&
		    strncmp(name, "figure_drop", 11) != 0 &&
		    strncmp(name, "figure_group", 12) != 0)
			step_all(db, sql_statements[i]);
	}
	sqlite3_close(db);
	return seconds() - started;
}

/* A whole report by the program; its memory in megabytes. */
static double whole_report(const char *program, const char *path,
			   const char *output, long *megabytes)
{
	double started = seconds();
	struct rusage usage;
	pid_t child = fork();
	int status;

	if (child == 0) {
		execl(program, program, "--db", path, "--now", NOW, "export",
		      "progress", "-f", "html", "-o", output, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &usage) != child || status)
		stop(program, "no report");
	*megabytes = usage.ru_maxrss / 1024;
	return seconds() - started;
}

int main(int argc, char **argv)
{
	char folder[] = "/var/tmp/rounds-bench-XXXXXX";
	char path[64], output[64], beside[80];
	long reviews = argc > 2 ? strtol(argv[2], NULL, 10) : REVIEWS;
	long cards = argc > 3 ? strtol(argv[3], NULL, 10) : CARDS;
	long megabytes;

	if (argc < 2 || reviews < 1 || cards < 1) {
		fputs("usage: bench_report ROUNDS [REVIEWS [CARDS]]\n", stderr);
		return 2;
	}
	if (!mkdtemp(folder))
		stop(folder, "can't be made");
	snprintf(path, sizeof path, "%s/rounds.db", folder);
	snprintf(output, sizeof output, "%s/report.html", folder);
	fill(path, reviews, cards);

	double bare = bare_queries(path);
	double whole = whole_report(argv[1], path, output, &megabytes);

	printf("\nreport of %ld reviews of %ld cards: %.2f s; bare queries "
	       "%.2f s; ratio %.2f (at most %.0f); %ld MB (at most %d)\n",
	       reviews, cards, whole, bare, whole / bare, RATIO_MOST, megabytes,
	       MEGABYTES_MOST);
	unlink(output);
	unlink(path);
	snprintf(beside, sizeof beside, "%s-wal", path);
	unlink(beside);
	snprintf(beside, sizeof beside, "%s-shm", path);
	unlink(beside);
	rmdir(folder);
	return whole > RATIO_MOST * bare || megabytes > MEGABYTES_MOST;
}
