#include "store/query_sql.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include "rounds/day.h"
#include "rounds/sm2.h"

/* Each value is the parameter :qN; the text knows it by that name alone. */
struct value {
	const char *text; /* borrowed; NULL with `is_text`: SQL's NULL */
	int64_t number;
	bool is_text;
};

/* One term never needs more. */
#define VALUES_MAX (3 * QUERY_TERMS_MAX)

struct compiler {
	const struct card_query *which;
	struct text sql;
	struct arena arena; /* of texts made here */
	struct value values[VALUES_MAX];
	size_t count;
};

/* The number of the parameter that the value is bound to. */
static size_t add_value(struct compiler *compiler, struct value value)
{
	assert(compiler->count < VALUES_MAX);
	compiler->values[compiler->count] = value;
	return compiler->count++;
}

/*
 * Append a condition in which every ? stands for the value given.  A value
 * that no ? stands for is not bound.
 */
static void add_condition(struct compiler *compiler, const char *condition,
			  struct value value)
{
	size_t number = 0;

	if (strchr(condition, '?'))
		number = add_value(compiler, value);
	for (; *condition; condition++) {
		if (*condition == '?')
			text_printf(&compiler->sql, ":q%zu", number);
		else
			text_add_char(&compiler->sql, *condition);
	}
}

static struct value text_value(const char *text)
{
	return (struct value){ .text = text, .is_text = true };
}

/* An undo takes an answer back; what it took back does not count. */
#define STANDS                                                                 \
	"NOT EXISTS (SELECT 1 FROM review AS later "                           \
	"WHERE later.undoes = review.id)"

/* Forgotten: a low grade, for the schedule, of a card that was not new. */
#define LAPSE                                                                  \
	"review.grade < 3 AND review.kind IN ('scheduled', 'early') "          \
	"AND review.due_before IS NOT NULL AND " STANDS

_Static_assert(SM2_PASS == 3, "a lapse is a grade that starts a card again");

/* A name as it is, a pattern with *, and what FIELD:none means. */
static const struct named {
	const char *exact, *pattern, *none;
} names[] = {
	[QUERY_DECK] = { "card.deck_id IN (SELECT id FROM deck WHERE name = ? "
			 "OR (name > ? || '::' AND name < ? || ':;'))",
			 "card.deck_id IN (SELECT id FROM deck "
			 "WHERE name LIKE ? ESCAPE '\\' "
			 "OR name LIKE ? || '::%' ESCAPE '\\')",
			 NULL },
	[QUERY_TAG] = { "card.id IN (SELECT card_id FROM tag "
			"JOIN card_tag ON tag_id = tag.id WHERE name = ? "
			"OR (name > ? || '::' AND name < ? || ':;'))",
			"card.id IN (SELECT card_id FROM tag "
			"JOIN card_tag ON tag_id = tag.id "
			"WHERE name LIKE ? ESCAPE '\\' "
			"OR name LIKE ? || '::%' ESCAPE '\\')",
			"NOT EXISTS (SELECT 1 FROM card_tag "
			"WHERE card_tag.card_id = card.id)" },
	[QUERY_CATEGORY] = { "card.category = ?",
			     "card.category LIKE ? ESCAPE '\\'",
			     "card.category IS NULL" },
	[QUERY_DOCUMENT] = { "card.id IN (SELECT card_id FROM source "
			     "WHERE document = ?)",
			     "card.id IN (SELECT card_id FROM source "
			     "WHERE document LIKE ? ESCAPE '\\')",
			     NULL },
	[QUERY_STATUS] = { "card.status = ?", NULL, NULL },
	[QUERY_EVIDENCE] = { "card.evidence = ?", NULL, NULL },
	[QUERY_CARD_KIND] = { "card.kind = ?", NULL, NULL },
	[QUERY_STATE] = { "card.state = ?", NULL, NULL },
};

/* The user's * as LIKE's %, everything else as it is. */
static const char *like_pattern(struct compiler *compiler, const char *text)
{
	struct text pattern = TEXT_INIT;
	const char *kept;

	for (; *text; text++) {
		if (*text == '%' || *text == '_' || *text == '\\')
			text_add_char(&pattern, '\\');
		text_add_char(&pattern, *text == '*' ? '%' : *text);
	}
	kept = arena_strdup(&compiler->arena, pattern.bytes);
	text_release(&pattern);
	return kept;
}

static void add_name(struct compiler *compiler, const struct query *query)
{
	const struct named *named = &names[query->kind];
	const char *text = query->text;

	if (!text)
		text_add_string(&compiler->sql, named->none);
	else if (named->pattern && strchr(text, '*'))
		add_condition(compiler, named->pattern,
			      text_value(like_pattern(compiler, text)));
	else
		add_condition(compiler, named->exact, text_value(text));
}

/* FTS5's language: the words in quotes, the last one cut short or not. */
static void add_match(struct compiler *compiler, const struct query *query)
{
	struct text match = TEXT_INIT;

	text_add_char(&match, '"');
	for (const char *at = query->text; *at; at++) {
		if (*at == '"')
			text_add_char(&match, '"');
		text_add_char(&match, *at);
	}
	text_add_string(&match, query->kind == QUERY_WORD ? "\"*" : "\"");
	add_condition(compiler,
		      "card.id IN (SELECT rowid FROM card_text "
		      "WHERE card_text MATCH ?)",
		      text_value(arena_strdup(&compiler->arena, match.bytes)));
	text_release(&match);
}

#define AWAKE "card.state = 'active' AND coalesce(card.buried_until, ?) <= ?"

/* enum query_is; ? is the study day */
static const char *const conditions[] = {
	[QUERY_IS_DUE] = "(schedule.due_day <= ? AND " AWAKE ")",
	[QUERY_IS_NEW] = "(schedule.due_day IS NULL AND " AWAKE ")",
	[QUERY_IS_LEARNED] = "schedule.due_day IS NOT NULL",
	[QUERY_IS_BURIED] = "card.buried_until > ?",
	[QUERY_IS_EDITED] = "card.edited",
	[QUERY_IS_FLAGGED] = "card.complaint IS NOT NULL",
};

/* Answers before the user last changed the card are another card's. */
static void add_leech(struct compiler *compiler)
{
	add_condition(compiler,
		      "card.key IN (SELECT review.card_key FROM review "
		      "JOIN card AS changed ON changed.key = review.card_key "
		      "WHERE " LAPSE " AND (NOT changed.edited "
		      "OR review.instant > changed.modified) "
		      "GROUP BY review.card_key HAVING count(*) >= ?)",
		      (struct value){ .number = QUERY_LEECH_LAPSES });
}

static void add_is(struct compiler *compiler, enum query_is is)
{
	if (is == QUERY_IS_LEECH)
		add_leech(compiler);
	else
		add_condition(compiler, conditions[is],
			      (struct value){ .number =
						      compiler->which->today });
}

/* enum query_property, enum query_compare */
static const char *const properties[] = {
	[QUERY_EASE] = "schedule.easiness",
	[QUERY_INTERVAL] = "schedule.interval_days",
	[QUERY_REPS] = "schedule.repetition",
	[QUERY_LAPSES] = "(SELECT count(*) FROM review "
			 "WHERE review.card_key = card.key AND " LAPSE ")",
	[QUERY_DUE] = "schedule.due_day",
};
static const char *const comparisons[] = { " < ?",  " <= ?", " = ?",
					   " <> ?", " >= ?", " > ?" };

static void add_property(struct compiler *compiler, const struct query *query)
{
	int64_t number = query->number;

	if (query->property == QUERY_DUE)
		number += compiler->which->today;
	text_add_string(&compiler->sql, properties[query->property]);
	add_condition(compiler, comparisons[query->compare],
		      (struct value){ .number = number });
}

/* The first of the last N days, today being one of them. */
static day_number first_day(const struct compiler *compiler,
			    const struct query *query)
{
	return day_after(compiler->which->today, (int32_t)(1 - query->number));
}

static void add_rated(struct compiler *compiler, const struct query *query)
{
	add_condition(compiler,
		      "card.key IN (SELECT card_key FROM review "
		      "WHERE review.day >= ? AND review.kind <> 'undo' "
		      "AND " STANDS,
		      (struct value){ .number = first_day(compiler, query) });
	if (query->grade >= 0)
		add_condition(compiler, " AND review.grade = ?",
			      (struct value){ .number = query->grade });
	text_add_char(&compiler->sql, ')');
}

static void add_added(struct compiler *compiler, const struct query *query)
{
	instant_ms begin = day_begin(first_day(compiler, query),
				     compiler->which->rollover_hour);

	add_condition(compiler, "card.created >= ?",
		      (struct value){ .number = begin });
}

static void add_query(struct compiler *compiler, const struct query *query);

/*
 * Parentheses only where SQL would read otherwise: SQLite's parser bears
 * no more than some dozens.
 */
static void add_side(struct compiler *compiler, const struct query *side,
		     enum query_kind kind)
{
	bool apart = kind == QUERY_AND && side->kind == QUERY_OR;

	if (apart)
		text_add_char(&compiler->sql, '(');
	add_query(compiler, side);
	if (apart)
		text_add_char(&compiler->sql, ')');
}

static void add_query(struct compiler *compiler, const struct query *query)
{
	switch (query->kind) {
	case QUERY_AND:
	case QUERY_OR:
		add_side(compiler, query->left, query->kind);
		text_add_string(&compiler->sql,
				query->kind == QUERY_AND ? " AND " : " OR ");
		add_side(compiler, query->right, query->kind);
		return;
	case QUERY_NOT: /* what is unknown, NULL, does not hold either */
		text_add_char(&compiler->sql, '(');
		add_query(compiler, query->left);
		text_add_string(&compiler->sql, ") IS NOT TRUE");
		return;
	case QUERY_WORD:
	case QUERY_PHRASE:
		add_match(compiler, query);
		return;
	case QUERY_IS:
		add_is(compiler, query->is);
		return;
	case QUERY_PROP:
		add_property(compiler, query);
		return;
	case QUERY_RATED:
		add_rated(compiler, query);
		return;
	case QUERY_ADDED:
		add_added(compiler, query);
		return;
	default:
		add_name(compiler, query);
	}
}

static void bind_values(const struct compiler *compiler, struct stmt *st)
{
	for (size_t i = 0; i < compiler->count; i++) {
		const struct value *value = &compiler->values[i];
		char name[24];

		snprintf(name, sizeof name, ":q%zu", i);
		if (value->is_text)
			stmt_bind_text(st, name, value->text);
		else
			stmt_bind_int(st, name, value->number);
	}
}

struct stmt stmt_open_query(sqlite3 *db, const struct sql *sql,
			    const struct card_query *which)
{
	const char *place = strstr(sql->text, QUERY_PLACE);

	assert(place);
	if (!which->query)
		return stmt_open(db, sql);
	struct compiler compiler = { .which = which, .sql = TEXT_INIT };

	text_add(&compiler.sql, sql->text, (size_t)(place - sql->text));
	text_add_char(&compiler.sql, '(');
	add_query(&compiler, which->query);
	text_add_char(&compiler.sql, ')');
	text_add_string(&compiler.sql, place + strlen(QUERY_PLACE));

	const struct sql whole = { sql->name, compiler.sql.bytes };
	struct stmt st = stmt_open(db, &whole);

	bind_values(&compiler, &st);
	text_release(&compiler.sql);
	arena_free(&compiler.arena);
	return st;
}
