/*
 * parsing - a sentence as patterns see it, for tests of patterns, without
 * the generator and what it remembers.
 */
#ifndef UNIT_PARSING_H
#define UNIT_PARSING_H

#include "generate/clause.h"
#include "generate/pack_private.h"
#include "generate/pattern.h"
#include "generate/trigger.h"

struct parsed {
	struct arena arena;
	struct parse parse;
	struct clause clauses[CLAUSE_LIMIT];
	size_t clause_count;
	struct trigger_reading reading;
};

/* The whole text is one sentence; borrowed.  Release with arena_free(). */
static inline void parse_text(struct parsed *parsed,
			      const struct pack *knowledge,
			      const struct trigger_table *triggers,
			      struct slice text)
{
	struct arena *arena = &parsed->arena;
	struct token_list tokens = token_split(text, arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct tagged *tags =
		arena_array(arena, tokens.count + 1, sizeof *tags);
	struct lexicon_match *terms =
		arena_array(arena, tokens.count + 1, sizeof *terms);
	size_t count = 0;

	grammar_tag(pack_grammar(knowledge), tokens, &whole, tags);
	for (size_t at = 0; at < tokens.count;
	     at = count && terms[count - 1].end > at ? terms[count - 1].end
						     : at + 1)
		count += lexicon_find(pack_lexicon(knowledge), tokens.tokens,
				      at, tokens.count, &terms[count], 1);
	parsed->parse = (struct parse){ .text = text,
					.tokens = tokens.tokens,
					.tags = tags,
					.count = tokens.count,
					.terms = terms,
					.term_count = count };
	parsed->clause_count =
		clauses_find(&parsed->parse, parsed->clauses, CLAUSE_LIMIT);
	parsed->reading = trigger_read(triggers, &parsed->parse, arena);
}

/* Does the line match at the token `from` or behind it? */
static inline bool line_matches_from(const struct parsed *parsed,
				     const struct pattern *pattern,
				     const struct match_line *line,
				     struct match_memory *memory, size_t from)
{
	for (size_t at = from; at < parsed->parse.count; at++) {
		const struct clause *clause = NULL;
		struct match match;

		for (size_t i = 0; i < parsed->clause_count; i++)
			if (parsed->clauses[i].start == at)
				clause = &parsed->clauses[i];
		if (pattern_match(pattern, line, &parsed->parse,
				  &parsed->reading.tokens, at, clause, memory,
				  &match))
			return true;
	}
	return false;
}

/* Does the line match anywhere in the sentence? */
static inline bool line_matches(const struct parsed *parsed,
				const struct pattern *pattern,
				const struct match_line *line,
				struct match_memory *memory)
{
	return line_matches_from(parsed, pattern, line, memory, 0);
}

#endif
