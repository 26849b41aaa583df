#include "store/queue_row.h"

/* FNV-1a: siblings share a name, the session wants a number other than 0. */
static uint64_t name_number(const char *name)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * UINT64_C(1099511628211);
	return hash ? hash : 1;
}

struct session_card queue_row_read(struct stmt *st)
{
	struct session_card card = {
		.card = stmt_int(st, 0),
		.state = { .repetition = (int32_t)stmt_int(st, 1),
			   .easiness = (int32_t)stmt_int(st, 2),
			   .interval = (int32_t)stmt_int(st, 3) },
		.due = stmt_day(st, 4),
		.siblings =
			stmt_is_null(st, 5) ? 0 : name_number(stmt_text(st, 5)),
		.deck = stmt_int(st, 6),
		.interval = (int32_t)stmt_int(st, 7),
		.last = stmt_day(st, 8),
		.fsrs = { .stability = stmt_double(st, 9),
			  .difficulty = stmt_double(st, 10) },
	};

	if (!scheduler_read(stmt_text(st, 11), &card.scheduler))
		stmt_fail(st, "a deck has an unknown scheduler; run `rounds "
			      "doctor`");
	return card;
}
