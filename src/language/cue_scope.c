/*
 * How far cues reach.  A clause ends at a sentence mark, ";" or ":", at a
 * boundary cue, at the bracket around it, and where "and" begins a clause
 * with a subject of its own; coordinated verbs and lists are carried across.
 * A clause that a subordinator opens ("although", "which") ends at the comma
 * that closes it, so that nothing leaks out of it into the main clause.
 */
#include <string.h>

#include "language/cue_private.h"

enum {
	REACH_LIMIT = 80, /* tokens; longer clauses are not written */
	SUBJECT_LIMIT = 8 /* tokens of a subject before its verb */
};

struct scoping {
	const struct token *tokens;
	size_t first, end; /* of the sentence */
	bool *boundary;    /* for each token: a boundary cue begins here */
	size_t *boundary_end;
};

static bool is_hard_edge(const struct token *token)
{
	static const char *const marks[] = { ".", "!", "?", ";", ":", NULL };

	return token->kind == TOKEN_MARK && token_is_any(token, marks);
}

static bool is_open(const struct token *token)
{
	return token_is(token, "(") || token_is(token, "[");
}

static bool is_close(const struct token *token)
{
	return token_is(token, ")") || token_is(token, "]");
}

static bool is_finite(const struct token *token)
{
	static const char *const verbs[] = {
		"is",   "are",  "was",    "were",  "has",     "have",   "had",
		"will", "can",  "may",    "might", "could",   "does",   "do",
		"did",  "must", "should", "would", "remains", "cannot", NULL
	};

	return token_is_any(token, verbs);
}

static bool is_pronoun(const struct token *token)
{
	static const char *const pronouns[] = { "it",  "they",  "he",
						"she", "we",    "i",
						"you", "there", NULL };

	return token_is_any(token, pronouns);
}

static bool opens_subordinate(const struct token *token)
{
	static const char *const words[] = {
		"although", "though",  "while",  "whereas", "despite",
		"even",     "if",      "when",   "because", "since",
		"unless",   "without", "unlike", "given",   "which",
		"who",      "whose",   "where",  "whilst",  "instead",
		"rather",   "after",   "before", NULL
	};

	return token_is_any(token, words);
}

/* Does a clause with a subject of its own begin at this token? */
static bool starts_clause(const struct scoping *s, size_t at)
{
	static const char *const stops[] = { "that",    "which", "who", "whose",
					     "whether", "to",    NULL };

	if (at >= s->end || is_finite(&s->tokens[at]))
		return false;
	if (is_pronoun(&s->tokens[at]))
		return true;
	for (size_t i = at; i < s->end && i < at + SUBJECT_LIMIT; i++) {
		const struct token *token = &s->tokens[i];

		if (token->kind == TOKEN_MARK || token_is_any(token, stops))
			return false;
		if (i > at && is_finite(token))
			return true;
	}
	return false;
}

static bool is_conjunction(const struct token *token)
{
	static const char *const words[] = { "and", "or",  "so",
					     "nor", "but", NULL };

	return token_is_any(token, words);
}

/* "pain, swelling and stiffness": the comma only parts members of a list. */
static bool is_list_comma(const struct scoping *s, size_t comma)
{
	enum { MEMBER_LIMIT = 5 };

	for (size_t i = comma + 1; i < s->end && i <= comma + MEMBER_LIMIT;
	     i++) {
		if (is_finite(&s->tokens[i]) || is_pronoun(&s->tokens[i]))
			return false;
		if (is_conjunction(&s->tokens[i]))
			return !starts_clause(s, i + 1);
		if (s->tokens[i].kind == TOKEN_MARK &&
		    !token_is(&s->tokens[i], ","))
			return false;
	}
	return false;
}

/* "..., and A is", "... so a scan was": not joined to what is before. */
static bool is_new_clause(const struct scoping *s, size_t at)
{
	if (at < s->first + 2 || !is_conjunction(&s->tokens[at - 1]))
		return false;
	return (token_is(&s->tokens[at - 2], ",") ||
		token_is(&s->tokens[at - 1], "so")) &&
	       starts_clause(s, at);
}

/* The first token of the clause that `at` stands in. */
static size_t clause_start(const struct scoping *s, size_t at)
{
	size_t low = at > s->first + REACH_LIMIT ? at - REACH_LIMIT : s->first;

	while (at > low && !is_hard_edge(&s->tokens[at - 1]) &&
	       !is_open(&s->tokens[at - 1]) && !is_new_clause(s, at)) {
		at--;
		if (s->boundary[at - s->first])
			return s->boundary_end[at - s->first];
	}
	return at;
}

/* The subordinator of a clause, which may be a boundary cue before it. */
static size_t subordinator(const struct scoping *s, size_t start)
{
	for (size_t i = 0; i < 3 && start >= s->first + i; i++)
		if (opens_subordinate(&s->tokens[start - i]))
			return start - i;
	return s->end;
}

/*
 * The comma that closes the subordinate clause starting at `start`, looked
 * for from `at`; the sentence's end when the clause isn't one or runs on.
 */
static size_t closing_comma(const struct scoping *s, size_t start, size_t at)
{
	size_t opener = subordinator(s, start), first = s->end;

	for (size_t i = at;
	     opener < s->end && i < s->end && i < at + REACH_LIMIT &&
	     !is_hard_edge(&s->tokens[i]);
	     i++) {
		if (!token_is(&s->tokens[i], ","))
			continue;
		if (!is_list_comma(s, i))
			return i;
		if (first == s->end)
			first = i;
	}
	/* A main clause must follow one that opens the sentence. */
	return opener == s->first ? first : s->end;
}

/* "it is thought that A is so and B has gone": both clauses depend. */
static bool takes_clauses(const struct scoping *s, const struct cue *cue)
{
	static const char *const words[] = { "that", "whether", "if", NULL };

	return token_is_any(&s->tokens[cue->end - 1], words) ||
	       (cue->end < s->end && token_is_any(&s->tokens[cue->end], words));
}

/*
 * "Long believed to be rare, gout is common": a participle that leads a
 * sentence in says nothing of what follows the comma.
 */
static bool leads_in(const struct scoping *s, const struct cue *cue)
{
	struct slice word = s->tokens[cue->first].fold;

	return cue->first <= s->first + 1 &&
	       (token_is(&s->tokens[cue->first], "thought") ||
		(word.length > 3 && word.bytes[word.length - 2] == 'e' &&
		 word.bytes[word.length - 1] == 'd'));
}

static size_t forward_end(const struct scoping *s, const struct cue *cue)
{
	size_t start = clause_start(s, cue->first), limit = s->end;
	size_t depth = 0;
	bool whole = takes_clauses(s, cue);

	if (closing_comma(s, start, start) >= cue->end)
		limit = closing_comma(s, start, cue->end);
	if (limit > cue->end + REACH_LIMIT)
		limit = cue->end + REACH_LIMIT;
	for (size_t i = cue->end; i < limit; i++) {
		const struct token *token = &s->tokens[i];
		bool comma = token_is(token, ",");

		if (is_hard_edge(token) || s->boundary[i - s->first])
			return i;
		depth += is_open(token);
		if (is_close(token) && depth-- == 0)
			return i;
		if (whole || depth)
			continue;
		if (comma && leads_in(s, cue) && !is_list_comma(s, i))
			return i;
		if (comma && i + 1 < limit && is_pronoun(&s->tokens[i + 1]))
			return i;
		if (is_conjunction(token) && i + 1 < limit &&
		    (starts_clause(s, i + 1) || is_finite(&s->tokens[i + 1])))
			return i;
	}
	return limit;
}

static size_t backward_start(const struct scoping *s, const struct cue *cue)
{
	size_t start = clause_start(s, cue->first);
	size_t comma = closing_comma(s, start, start);

	if (comma < cue->first)
		return comma + 1;
	return start;
}

/* The end of the noun phrase that begins at `at`. */
static size_t phrase_end(const struct scoping *s, size_t at)
{
	static const char *const stops[] = {
		"of",    "in",    "for",    "to",      "with",
		"by",    "from",  "on",     "at",      "that",
		"which", "who",   "as",     "be",      "been",
		"than",  "after", "during", "include", "includes",
		"not",   "when",  "if",     "because", NULL
	};
	size_t i = at;

	for (; i < s->end && i < at + REACH_LIMIT; i++) {
		const struct token *token = &s->tokens[i];

		if (token->kind == TOKEN_MARK || is_finite(token) ||
		    s->boundary[i - s->first])
			break;
		if (i > at && token_is_any(token, stops))
			break;
	}
	return i;
}

static void set_reach(const struct scoping *s, struct cue_mention *mention)
{
	struct cue *cue = &mention->cue;

	cue->from = cue->first;
	cue->to = cue->end;
	switch (mention->reach) {
	case REACH_FORWARD:
		cue->to = forward_end(s, cue);
		break;
	case REACH_BACKWARD:
		cue->from = backward_start(s, cue);
		break;
	case REACH_BOTH:
		cue->from = backward_start(s, cue);
		cue->to = forward_end(s, cue);
		break;
	case REACH_PHRASE:
		cue->to = phrase_end(s, cue->end);
		break;
	case REACH_SENTENCE:
		cue->from = s->first;
		cue->to = s->end;
		break;
	case REACH_NONE:
	case REACH_COUNT:
		break;
	}
}

void cue_scope(struct token_list tokens, const struct sentence *sentence,
	       struct cue_mention *mentions, size_t count, struct arena *arena)
{
	size_t size = sentence->end - sentence->first + 1;
	struct scoping s = { .tokens = tokens.tokens,
			     .first = sentence->first,
			     .end = sentence->end,
			     .boundary = arena_array(arena, size, sizeof(bool)),
			     .boundary_end =
				     arena_array(arena, size, sizeof(size_t)) };

	for (size_t i = 0; i < count; i++) {
		const struct cue *cue = &mentions[i].cue;

		if (cue->kind != CUE_BOUNDARY)
			continue;
		s.boundary[cue->first - s.first] = true;
		s.boundary_end[cue->first - s.first] = cue->end;
	}
	for (size_t i = 0; i < count; i++)
		set_reach(&s, &mentions[i]);
}
