#include "generate/clause.h"

#include "generate/clause_lead.h"
#include "generate/clause_statement.h"

#include <stdint.h>
#include <string.h>

static void add(struct clause *clauses, size_t *count, size_t limit,
		struct clause clause)
{
	for (size_t i = 0; i < *count; i++)
		if (clauses[i].start == clause.start)
			return;
	if (*count < limit)
		clauses[(*count)++] = clause;
}

static bool concedes(const struct parse *p, size_t i)
{
	return word_is(p, i, "while") || word_is(p, i, "although") ||
	       word_is(p, i, "though") || word_is(p, i, "whereas");
}

/*
 * Does the subordinate clause at i say something on its own?  One after
 * "if", "when" or "whether" does not: it would be taught as a fact.
 */
static bool states(const struct parse *p, size_t i)
{
	return concedes(p, i) || word_is(p, i, "because") ||
	       word_is(p, i, "since") ||
	       (word_is(p, i, "as") && tag_at(p, i + 1) == TAG_NUMBER);
}

/* "not all drugs are safe" */
static bool denies_some(const struct parse *p, size_t i)
{
	return word_is(p, i, "not") &&
	       (word_is(p, i + 1, "all") || word_is(p, i + 1, "every")) &&
	       clause_statement_at(p, i + 1);
}

/* The first clause, behind whatever leads it in. */
static void first_clause(const struct parse *p, struct clause *clauses,
			 size_t *count, size_t limit)
{
	size_t i = clause_lead_skip(p, 0);
	struct clause clause = { .lead = { i, i }, .start = i };

	clause.lead = clause_lead_find(p, i, &clause.start);
	if (clause.lead.end > i && states(p, i) &&
	    clause_statement_at(p, i + 1))
		add(clauses, count, limit,
		    (struct clause){ .lead = { i + 1, i + 1 },
				     .start = i + 1,
				     .end = clause.lead.end,
				     .concession = concedes(p, i) });
	clause.end = clause_statement_end(p, clause.start);
	add(clauses, count, limit, clause);
}

/* Verbs that report what follows: "shown that", "concludes that". */
static bool reports(const struct parse *p, size_t i)
{
	static const char *const verbs[] = {
		"show",      "demonstrate", "suggest",     "indicate",
		"conclude",  "report",      "find",        "reveal",
		"believe",   "note",        "propose",     "state",
		"recommend", "confirm",     "say",         "think",
		"estimate",  "mean",        "establish",   "consider",
		"argue",     "know",        "hypothesise", "hypothesize",
		"observe",   "stress",      "emphasise",   "emphasize",
		"assume",    NULL
	};
	const struct word_entry *e = i < p->count ? p->tags[i].entry : NULL;

	for (size_t k = 0; e && e->verb && verbs[k]; k++)
		if (strcmp(e->verb, verbs[k]) == 0)
			return true;
	return false;
}

/* Is there a further verb of the same subject at i, after a comma or and? */
static bool verb_goes_on(const struct parse *p, size_t i)
{
	/* "and flushing": a member of a list that looks like a verb */
	for (size_t k = 0; k < p->term_count; k++)
		if (p->terms[k].first == i)
			return false;
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	return tag_at(p, i) == TAG_VERB || tag_at(p, i) == TAG_MODAL ||
	       tag_at(p, i) == TAG_BE || tag_at(p, i) == TAG_HAVE ||
	       (tag_at(p, i) == TAG_DO && tag_at(p, i + 1) == TAG_NEGATION);
}

/* Does the verb at i show by its form that its subject is of this number? */
static bool shows_number(const struct parse *p, size_t i, bool plural)
{
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	if (word_is(p, i, "is") || word_is(p, i, "has") || word_is(p, i, "was"))
		return !plural;
	return plural && (word_is(p, i, "are") || word_is(p, i, "have") ||
			  word_is(p, i, "were"));
}

/* "IL-10 can inhibit a, reduce b, and promote c": three predicates. */
static void add_predicates(const struct parse *p, struct clause *clauses,
			   size_t *count, size_t limit)
{
	struct clause first = clauses[*count - 1];
	struct verb_group group;
	size_t subject_end = noun_phrase_long(p, first.start);
	size_t verb = subject_end;
	size_t depth = 0, shared = SIZE_MAX;
	bool infinitive = false, relative = false, plural;

	plural = p->tags[noun_phrase_head(p, (struct range){ first.start,
							     subject_end })]
			 .plural;
	if (!verb_group_at(p, verb, &group)) /* "X, or Y, is" */
		verb = apposition_end(p, subject_end);
	if (subject_end == first.start || !verb_group_at(p, verb, &group))
		return;
	if (group.auxiliary != SIZE_MAX &&
	    p->tags[group.auxiliary].tag == TAG_MODAL)
		shared = group.auxiliary;
	for (size_t i = group.all.end; i + 2 < p->count; i++) {
		size_t start = i + 1;

		infinitive = infinitive || p->tags[i].tag == TAG_TO;

		if (p->tags[i].tag == TAG_OPEN)
			depth++;
		if (p->tags[i].tag == TAG_CLOSE && depth)
			depth--;
		if (depth)
			continue;
		if (p->tags[i].tag == TAG_SEMICOLON ||
		    p->tags[i].tag == TAG_SUBORDINATOR)
			return;
		if (p->tags[i].tag == TAG_RELATIVE) {
			/* of what it tells, only number shows the subject,
			 * unless both are the same: "X are drugs that" */
			if (p->tags[i - 1].tag != TAG_NOUN ||
			    (p->tags[i - 1].plural == plural &&
			     !(group.copula &&
			       noun_phrase_core(p, group.all.end) == i)))
				return;
			relative = true;
		}
		if (p->tags[i].tag != TAG_COMMA &&
		    p->tags[i].tag != TAG_CONJUNCTION)
			continue;
		if (tag_at(p, start) == TAG_CONJUNCTION) {
			start++;
			/* ", and colchicine relieves": another subject */
			if (!verb_goes_on(p, start) &&
			    clause_statement_at(p, start))
				return;
		}
		if (!verb_goes_on(p, start) || word_is(p, start, "be") ||
		    (relative && !shows_number(p, start, plural)))
			continue;
		/* "to divide and differentiate" goes on with the infinitive */
		if (infinitive && tag_at(p, start) == TAG_VERB &&
		    p->tags[start].entry &&
		    (p->tags[start].entry->forms & VERB_BASE))
			continue;
		add(clauses, count, limit,
		    (struct clause){ .lead = first.lead,
				     .start = start,
				     .end = clause_end(p, start),
				     .predicate = true,
				     .subject = { first.start, subject_end },
				     .auxiliary = shared });
	}
}

/* Has the clause that began at `from` its verb before i? */
static bool finite_verb(const struct parse *p, size_t from, size_t i)
{
	struct verb_group group;

	for (size_t k = from + 1; k < i; k++)
		if (p->tags[k - 1].tag != TAG_TO && verb_group_at(p, k, &group))
			return true;
	return false;
}

bool clause_agrees(const struct parse *p, size_t head,
		   const struct verb_group *group)
{
	size_t finite = group->auxiliary;
	const struct word_entry *e;

	while (head > 0 && p->tags[head].tag != TAG_NOUN)
		head--;
	if (finite == SIZE_MAX) {
		finite = group->all.first;
		while (finite < group->head &&
		       p->tags[finite].tag == TAG_ADVERB)
			finite++;
	}
	if (word_is(p, finite, "are") || word_is(p, finite, "have") ||
	    word_is(p, finite, "were") || word_is(p, finite, "do"))
		return p->tags[head].plural;
	if (word_is(p, finite, "is") || word_is(p, finite, "has") ||
	    word_is(p, finite, "was") || word_is(p, finite, "does"))
		return !p->tags[head].plural;
	e = p->tags[finite].entry;
	if (p->tags[finite].tag != TAG_VERB || !e || (e->forms & VERB_PAST))
		return true;
	return p->tags[head].plural == !(e->forms & VERB_S);
}

/*
 * Is the phrase headed by a cell, drug, molecule or condition?  Of other
 * things "which" may mean all that was said: "form bone, which is bad".
 */
static bool names_actor(const struct parse *p, struct range range)
{
	for (size_t i = 0; i < p->term_count; i++) {
		const char *type = p->terms[i].entry->type;

		if (p->terms[i].first >= range.first &&
		    p->terms[i].end == range.end &&
		    (strcmp(type, "cell") == 0 || strcmp(type, "drug") == 0 ||
		     strcmp(type, "class") == 0 ||
		     strcmp(type, "molecule") == 0 ||
		     strcmp(type, "condition") == 0))
			return true;
	}
	return false;
}

/* "X, which reduces pain, ...": a predicate of X. */
static void add_relatives(const struct parse *p, struct clause *clauses,
			  size_t *count, size_t limit)
{
	for (size_t i = 1; i + 2 < p->count; i++) {
		struct verb_group group;
		size_t start = i;

		if (p->tags[i].tag != TAG_COMMA ||
		    !(word_is(p, i + 1, "which") || word_is(p, i + 1, "who")) ||
		    !verb_group_at(p, i + 2, &group))
			continue;
		for (size_t k = i; k-- > 0 && k + 12 > i;)
			if (noun_phrase_core(p, k) == i &&
			    !(word_is(p, k, "called") ||
			      word_is(p, k, "named") ||
			      word_is(p, k, "termed")))
				start = k;
		if (start == i || !clause_agrees(p, i - 1, &group) ||
		    !names_actor(p, (struct range){ start, i }) ||
		    (start > 0 && word_is(p, start - 1, "of")))
			continue;
		add(clauses, count, limit,
		    (struct clause){ .lead = { i + 2, i + 2 },
				     .start = i + 2,
				     .end = clause_end(p, i + 2),
				     .predicate = true,
				     .subject = { start, i },
				     .auxiliary = SIZE_MAX });
	}
}

/*
 * Where a further clause may begin behind the token i, when one has begun at
 * `last`; 0 when none may.  `lead` is what leads it in.
 */
static size_t further_start(const struct parse *p, size_t i, size_t last,
			    bool *reported, struct range *lead)
{
	size_t start = i + 1, comma;

	*reported = false;
	*lead = (struct range){ 0, 0 };
	switch (p->tags[i].tag) {
	case TAG_SUBORDINATOR:
		*reported = i > 0 && word_is(p, i, "that") && reports(p, i - 1);
		if (i == 0 || (!*reported && !states(p, i)))
			return 0;
		break;
	case TAG_RELATIVE:
		if (!word_is(p, i, "where") || tag_at(p, i - 1) != TAG_COMMA ||
		    tag_at(p, start) == TAG_PRONOUN)
			return 0;
		break;
	case TAG_COMMA:
		start = clause_lead_skip(p, start);
		if (tag_at(p, start) == TAG_SUBORDINATOR)
			return 0; /* handled at its own token */
		if (start == i + 1 && tag_at(p, start) != TAG_PRONOUN)
			return 0; /* a list, most likely */
		/* ", but in 2017, the drug was" */
		if (tag_at(p, start) == TAG_PREPOSITION) {
			comma = clause_lead_comma(p, start);
			*lead = (struct range){ start, comma };
			start = comma + 1;
		}
		break;
	case TAG_DASH:
		if (tag_at(p, start) == TAG_NUMBER && i > 0 &&
		    tag_at(p, i - 1) == TAG_NUMBER)
			return 0; /* "30-60% of nodules shrink" */
		start = clause_lead_skip(p, start);
		break;
	case TAG_SEMICOLON:
		start = clause_lead_skip(p, start);
		break;
	case TAG_CONJUNCTION:
		if (word_is(p, i, "or") || !finite_verb(p, last, i))
			return 0; /* "pain and fatigue are common" */
		break;
	default:
		return 0;
	}
	if (*reported && clause_lead_begins(tag_at(p, start)) &&
	    !clause_statement_at(p, start)) {
		comma = clause_lead_comma(p, start);
		if (comma < p->count)
			start = clause_lead_skip(p, comma + 1);
	}
	return clause_statement_at(p, start) || denies_some(p, start) ? start
								      : 0;
}

static struct clause further_clause(const struct parse *p, size_t i,
				    size_t start, bool reported,
				    struct range lead)
{
	bool concession = p->tags[i].tag == TAG_SUBORDINATOR && concedes(p, i);
	size_t end = clause_statement_end(p, start);

	if (concession && clause_lead_comma(p, start) < end)
		end = clause_lead_comma(p, start);
	if (lead.end == lead.first)
		lead = (struct range){ start, start };
	return (struct clause){ .lead = lead,
				.start = start,
				.end = end,
				.concession = concession,
				.reported = reported,
				.report = reported ? i - 1 : 0 };
}

/* "diabetes, smoking, | and age lead to": no clause has ended before `at`. */
static bool in_list_of_subjects(const struct parse *p, size_t start, size_t at)
{
	struct verb_group group;

	if (tag_at(p, at) != TAG_CONJUNCTION &&
	    (tag_at(p, at) != TAG_COMMA ||
	     tag_at(p, at + 1) != TAG_CONJUNCTION))
		return false;
	for (size_t i = start; i < at; i++)
		if (tag_at(p, i) == TAG_PARTICIPLE ||
		    verb_group_at(p, i, &group))
			return false;
	return true;
}

size_t clauses_find(const struct parse *p, struct clause *clauses, size_t limit)
{
	size_t count = 0, depth = 0, last_start;

	first_clause(p, clauses, &count, limit);
	last_start = clauses[count - 1].start;
	add_predicates(p, clauses, &count, limit);
	add_relatives(p, clauses, &count, limit);
	for (size_t i = clauses[0].start; i + 1 < p->count; i++) {
		bool reported;
		struct range lead;
		size_t before = count, start;

		if (p->tags[i].tag == TAG_OPEN)
			depth++;
		if (p->tags[i].tag == TAG_CLOSE && depth)
			depth--;
		start = depth ? 0
			      : further_start(p, i, last_start, &reported,
					      &lead);
		if (!start || in_list_of_subjects(p, clauses[0].start, i))
			continue;
		last_start = start;
		add(clauses, &count, limit,
		    further_clause(p, i, start, reported, lead));
		if (count > before && p->tags[i].tag != TAG_SUBORDINATOR &&
		    p->tags[i].tag != TAG_RELATIVE)
			add_predicates(p, clauses, &count, limit);
	}
	return count;
}
