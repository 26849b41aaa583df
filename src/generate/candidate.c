#include "generate/candidate.h"

#include <stdlib.h>
#include <string.h>

#include "generate/pack_private.h"

static int compare_candidates(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	double dx = x->match.pattern->score, dy = y->match.pattern->score;

	if (dx != dy)
		return dx < dy ? 1 : -1;
	if (x->match.all.first != y->match.all.first)
		return x->match.all.first < y->match.all.first ? -1 : 1;
	return strcmp(x->match.pattern->name, y->match.pattern->name);
}

static const struct clause *clause_of(const struct statement *s, size_t at)
{
	const struct clause *found = &s->clauses[0];

	for (size_t i = 0; i < s->clause_count; i++)
		if (s->clauses[i].start <= at &&
		    s->clauses[i].start >= found->start)
			found = &s->clauses[i];
	return found;
}

static const struct clause *clause_at(const struct statement *s, size_t at)
{
	for (size_t i = 0; i < s->clause_count; i++)
		if (s->clauses[i].start == at)
			return &s->clauses[i];
	return NULL;
}

struct candidates {
	struct match_memory *memory;
	const struct statement *statement;
	const struct trigger_reading *reading;
	struct candidate *items;
	size_t count, limit;
};

static bool try_at(struct candidates *candidates, const struct pattern *pattern,
		   const struct match_line *line, size_t at)
{
	const struct statement *s = candidates->statement;
	struct candidate *next = &candidates->items[candidates->count];

	if (candidates->count == candidates->limit ||
	    !pattern_match(pattern, line, &s->parse,
			   &candidates->reading->tokens, at, clause_at(s, at),
			   candidates->memory, &next->match))
		return false;
	next->clause = clause_of(s, at);
	candidates->count++;
	return true;
}

/*
 * At the beginning of each clause, or wherever it fits first; what hangs on a
 * noun may do so on several.
 */
static bool try_line(struct candidates *candidates,
		     const struct pattern *pattern,
		     const struct match_line *line)
{
	const struct statement *s = candidates->statement;
	size_t reach = trigger_reach(line, candidates->reading, &s->parse);
	bool found = false;

	if (!line->anchored) {
		for (size_t at = 0; at < reach; at++) {
			const struct match *match =
				&candidates->items[candidates->count].match;

			if (!try_at(candidates, pattern, line, at))
				continue;
			found = true;
			if (!pattern->aside)
				break;
			at = match->all.end > at ? match->all.end - 1 : at;
		}
		return found;
	}
	for (size_t i = 0; i < s->clause_count; i++) {
		size_t at = s->clauses[i].start;

		if (clause_at(s, at) == &s->clauses[i] && at < reach)
			found |= try_at(candidates, pattern, line, at);
	}
	return found;
}

size_t candidates_find(const struct pack *pack, struct match_memory *memory,
		       const struct statement *s, struct arena *scratch,
		       struct candidate *items, size_t limit)
{
	const struct trigger_table *table = pack_triggers(pack);
	struct trigger_reading reading =
		trigger_read(table, &s->parse, scratch);
	struct candidates candidates = { memory, s, &reading, items, 0, limit };
	const struct pattern *found = NULL;

	/* one line of a pattern is enough */
	for (size_t i = trigger_next(table, &reading, 0); i < table->line_count;
	     i = trigger_next(table, &reading, i + 1)) {
		const struct trigger_line *next = &table->lines[i];

		if (next->pattern != found &&
		    try_line(&candidates, next->pattern, next->line))
			found = next->pattern;
	}
	if (candidates.count > 1)
		qsort(items, candidates.count, sizeof *items,
		      compare_candidates);
	return candidates.count;
}
