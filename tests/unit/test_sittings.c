/*
 * Whole sittings of the program with random keys, signals and clocks set
 * forward, back and into other zones.  Whatever happens, the log holds what
 * the keys said, in order, nothing twice, and nothing less than what had
 * been followed by another question; and every schedule is what it says.
 *
 * ROUNDS_SITTINGS is how many (120); `make sittings` holds 10,000.
 */
#include "unit/store_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <time.h>

#include "rounds/store_review.h"
#include "unit/random.h"

enum { SITTINGS = 120, CHECK_EVERY = 40, CARDS = 60, KEYS_MOST = 12 };

/* What one step of a sitting does to the log. */
enum { STEP_UNDO = -1, STEP_NOTHING = -2 };

struct sitting {
	int steps[KEYS_MOST]; /* a grade, or one of the above */
	int count;
	int64_t before; /* the log's last row */
	char now[40], zone[40];
	int signal; /* 0: none */
	long delay; /* microseconds until it */
};

static const char *const zones[] = { "UTC", "Europe/Berlin", "America/New_York",
				     "Pacific/Kiritimati",
				     "Pacific/Pago_Pago" };
static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGKILL };

static void path_in(const struct fixture *f, const char *name, char path[160])
{
	snprintf(path, 160, "%s/%s", f->folder, name);
}

/* Two decks, the second scheduled with FSRS. */
static void put_cards(struct fixture *f)
{
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT];

	for (int i = 0; i < CARDS; i++) {
		struct card *card = card_list_add(&list);

		card->key = arena_printf(&list.arena, "k%02d", i);
		card->question = arena_printf(&list.arena, "What is %d?", i);
		card->answer = "This";
		card->deck = i % 2 ? "Deck::A" : "Deck::B";
		card->state = CARD_ACTIVE;
	}
	must(store_upsert_cards(f->store, &list, UPSERT_DECK, NOON, counts,
				NULL, &f->error));
	must(store_set_scheduler(f->store, "Deck::B", SCHEDULER_FSRS,
				 &f->error));
	card_list_release(&list);
}

/* Keys into a file: some are undo, skip or bury, the rest grades. */
static void write_keys(struct fixture *f, struct sitting *sitting,
		       bool may_undo, uint64_t *random)
{
	char path[160];

	path_in(f, "keys", path);
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	sitting->count = random_below(random, KEYS_MOST + 1);
	for (int i = 0; i < sitting->count; i++) {
		int key = random_below(random, 20);

		sitting->steps[i] = key == 0 && may_undo ? STEP_UNDO
				    : key < 3            ? STEP_NOTHING
					      : random_below(random, 6);
		if (sitting->steps[i] >= 0)
			fprintf(file, "\n%d\n", sitting->steps[i]);
		else
			fputs(key == 0   ? "u\n"
			      : key == 1 ? "k\n"
					 : "b\n",
			      file);
	}
	assert_int_equal(fclose(file), 0);
}

/* The clock mostly goes on, is set back at times, and once in a while far. */
static instant_ms move_clock(instant_ms now, uint64_t *random)
{
	const instant_ms hour = 3600000;
	int jump = random_below(random, 50);

	if (jump == 0)
		return now + 24 * hour * 400;
	if (jump == 1)
		return now - 24 * hour * 200;
	return now + hour * (random_below(random, 60) - 12) + 1;
}

static void run_program(struct fixture *f, const struct sitting *sitting)
{
	const char *program = getenv("ROUNDS");
	char keys[160], shown[160];

	path_in(f, "keys", keys);
	path_in(f, "shown", shown);
	int in = open(keys, O_RDONLY);
	int out = open(shown, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	setenv("TZ", sitting->zone, 1);
	setenv("HOME", f->folder, 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(out, STDERR_FILENO);
	program = program ? program : "build/rounds";
	execl(program, program, "--db", f->path, "--now", sitting->now,
	      "review", (char *)NULL);
	_exit(127);
}

/* The exit status, or -1 when the signal ended it. */
static int hold(struct fixture *f, const struct sitting *sitting)
{
	int status;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0)
		run_program(f, sitting);
	if (sitting->signal) {
		const struct timespec delay = { 0, sitting->delay * 1000 };

		nanosleep(&delay, NULL);
		kill(child, sitting->signal);
	}
	while (waitpid(child, &status, 0) < 0)
		assert_int_equal(errno, EINTR);
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	assert_int_equal(WTERMSIG(status), sitting->signal);
	return -1;
}

/* How many questions were shown: each is headed by its deck. */
static int questions_shown(struct fixture *f)
{
	char path[160], line[512];
	int questions = 0;

	path_in(f, "shown", path);
	FILE *file = fopen(path, "r");

	while (file && fgets(line, sizeof line, file))
		questions += strncmp(line, "Deck::", 6) == 0;
	if (file)
		fclose(file);
	return questions;
}

/* What the learner saw, for the reader of a failing test. */
static void print_shown(struct fixture *f)
{
	char path[160], line[512];

	path_in(f, "shown", path);
	FILE *file = fopen(path, "r");

	while (file && fgets(line, sizeof line, file))
		print_error("| %s", line);
	if (file)
		fclose(file);
}

static int64_t number(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *st;

	assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	int64_t value = sqlite3_column_int64(st, 0);

	sqlite3_finalize(st);
	return value;
}

/* How many new rows; they are what the steps said, in order, no more. */
static int rows_that_follow_steps(sqlite3 *db, const struct sitting *sitting)
{
	sqlite3_stmt *st;
	int next = 0, rows = 0;

	assert_int_equal(
		sqlite3_prepare_v2(db,
				   "SELECT coalesce(grade, -1) FROM review "
				   "WHERE sequence > ? ORDER BY sequence",
				   -1, &st, NULL),
		SQLITE_OK);
	sqlite3_bind_int64(st, 1, sitting->before);
	while (sqlite3_step(st) == SQLITE_ROW) {
		int row = sqlite3_column_int(st, 0);

		while (next < sitting->count &&
		       sitting->steps[next] == STEP_NOTHING)
			next++;
		if (next == sitting->count || sitting->steps[next] != row)
			fail_msg("row %d of the sitting is %d, not step %d",
				 rows + 1, row, next);
		next++;
		rows++;
	}
	sqlite3_finalize(st);
	return rows;
}

static int rows_of_steps(const struct sitting *sitting, int steps)
{
	int rows = 0;

	for (int i = 0; i < steps && i < sitting->count; i++)
		rows += sitting->steps[i] != STEP_NOTHING;
	return rows;
}

static void check_sitting(struct fixture *f, sqlite3 *db,
			  const struct sitting *sitting, int status)
{
	int shown = questions_shown(f);
	int rows = rows_that_follow_steps(db, sitting);

	/* What was followed by another question is on disk. */
	if (shown > 0 && rows < rows_of_steps(sitting, shown - 1)) {
		print_shown(f);
		fail_msg("%d questions shown, %d rows", shown, rows);
	}
	if (sitting->signal) {
		assert_true(status == -1 || status == 0 ||
			    status == 128 + sitting->signal);
		return;
	}
	assert_int_equal(status, 0);
	/* Fewer than the keys said only when no card was left to ask. */
	if (rows < rows_of_steps(sitting, sitting->count))
		assert_true(shown <= sitting->count);
}

static void tell(void *context, const char *finding)
{
	(void)context;
	print_error("%s\n", finding);
}

static void check_store(struct fixture *f)
{
	struct replay_report report;
	size_t findings;

	must(open_again(f));
	must(store_replay(f->store, false, &report, &f->error));
	assert_int_equal(report.differences, 0);
	assert_int_equal(report.faults, 0);
	must(store_check(f->store, tell, NULL, &findings, &f->error));
	assert_int_equal(findings, 0);
	store_close(f->store);
	f->store = NULL;
}

static void plan(struct fixture *f, struct sitting *sitting, instant_ms now,
		 sqlite3 *db, uint64_t *random)
{
	char shown[160];

	*sitting = (struct sitting){ 0 };
	path_in(f, "shown", shown);
	unlink(shown); /* a program may be ended before it writes its own */
	/* Always something to undo, or the step would make no row. */
	write_keys(f, sitting,
		   number(db,
			  "SELECT count(grade) * 2 - count(*) FROM review") >
			   KEYS_MOST,
		   random);
	instant_format(now, sitting->now);
	snprintf(sitting->zone, sizeof sitting->zone, "%s",
		 zones[random_below(random, COUNT_OF(zones))]);
	if (random_below(random, 3) == 0) {
		sitting->signal =
			signals[random_below(random, COUNT_OF(signals))];
		sitting->delay = random_below(random, 30000);
	}
	sitting->before =
		number(db, "SELECT coalesce(max(sequence), 0) FROM review");
}

/*
 * Opened for each sitting anew: a second connection of this process would
 * lose its locks when the store looks at the file, and see an old log.
 */
static sqlite3 *look_into(struct fixture *f)
{
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	sqlite3_busy_timeout(db, 1000);
	return db;
}

static void no_grade_is_lost_or_doubled_whatever_happens(void **state)
{
	struct fixture *f = *state;
	const char *wanted = getenv("ROUNDS_SITTINGS");
	int sittings = wanted ? (int)strtol(wanted, NULL, 10) : SITTINGS;
	instant_ms now = NOON;
	uint64_t random = 10000;
	int64_t rows = 0;

	put_cards(f);
	store_close(f->store);
	f->store = NULL;
	for (int i = 1; i <= sittings; i++) {
		struct sitting sitting;
		sqlite3 *db = look_into(f);

		now = move_clock(now, &random);
		plan(f, &sitting, now, db, &random);
		check_sitting(f, db, &sitting, hold(f, &sitting));
		rows = number(db, "SELECT count(*) FROM review");
		sqlite3_close(db);
		if (i % CHECK_EVERY == 0 || i == sittings)
			check_store(f);
	}
	print_message("# %d sittings, %lld rows\n", sittings, (long long)rows);
	assert_true(rows > sittings);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_store(no_grade_is_lost_or_doubled_whatever_happens),
	};

	return cmocka_run_group_tests_name("sittings", tests, NULL, NULL);
}
