#include "generate/clause.h"

#include <stdint.h>
#include <string.h>

/* "known as 'fog,' can": the mark that closes behind a comma. */
static size_t behind_quote(const struct parse *p, size_t i)
{
	return tag_at(p, i) == TAG_QUOTE ? i + 1 : i;
}

/* "about 15% of": what is counted begins behind it. */
static size_t behind_share(const struct parse *p, size_t i)
{
	size_t end = number_phrase(p, i);

	return end > i && word_is(p, end, "of") ? end + 1 : i;
}

enum { BOTH_LIMIT = 24 }; /* tokens from "both" to its "and" */

/* "both drugs, like A and B, and diet help": where the subject ends, or i. */
static size_t behind_both(const struct parse *p, size_t i)
{
	struct verb_group group;

	if (!word_is(p, i, "both"))
		return i;
	for (size_t k = i + 2; k + 2 < p->count && k < i + BOTH_LIMIT; k++) {
		size_t end = noun_phrase_long(p, k + 2);

		if (p->tags[k].tag == TAG_COMMA && word_is(p, k + 1, "and") &&
		    end > k + 2 && verb_group_at(p, end, &group))
			return end;
	}
	return i;
}

/* A noun phrase, or several, with a finite verb behind. */
static bool statement_at(const struct parse *p, size_t at)
{
	struct verb_group group;
	size_t i = behind_share(p, at);
	size_t ends[] = {
		noun_phrase_long(p, i),       noun_phrase_of(p, i),
		noun_phrase_core(p, i),       noun_phrase_joined(p, i),
		noun_phrase_restricted(p, i), behind_both(p, i)
	};

	for (size_t k = 0; k < COUNT_OF(ends); k++) {
		size_t end = ends[k];

		if (end > i && verb_group_at(p, end, &group))
			return true;
		/* "MS, or multiple sclerosis, is"; "X, a Y, has" */
		if (end > i && tag_at(p, end) == TAG_COMMA) {
			for (size_t c = end + 1; c < p->count && c < end + 16;
			     c++)
				if (tag_at(p, c) == TAG_COMMA &&
				    verb_group_at(p, behind_quote(p, c + 1),
						  &group))
					return true;
		}
	}
	return false;
}

/* The end of the clause whose subject begins at i. */
static size_t statement_end(const struct parse *p, size_t at)
{
	struct verb_group group;
	size_t i = behind_share(p, at);
	size_t ends[] = { noun_phrase_joined(p, i),     noun_phrase_long(p, i),
			  noun_phrase_of(p, i),         noun_phrase_core(p, i),
			  noun_phrase_restricted(p, i), behind_both(p, i) };

	for (size_t k = 0; k < COUNT_OF(ends); k++)
		if (ends[k] > i && verb_group_at(p, ends[k], &group))
			return clause_end(p, group.all.end);
	return clause_end(p, i);
}

/* "First, gout is", "However": a word that leads in; not "first dose". */
static bool is_conjunctive(const struct parse *p, size_t i)
{
	static const char *const ranks[] = { "first", "second", "third",
					     "next",  "last",   NULL };

	return p->tags[i].entry && p->tags[i].entry->conjunctive &&
	       !(word_is_any(p, i, ranks) && tag_at(p, i + 1) == TAG_NOUN);
}

static size_t skip_openers(const struct parse *p, size_t i)
{
	for (;;) {
		size_t next = i;

		while (next < p->count &&
		       (p->tags[next].tag == TAG_CONJUNCTION ||
			is_conjunctive(p, next) ||
			(word_is(p, next, "overall") &&
			 tag_at(p, next + 1) == TAG_COMMA) ||
			(p->tags[next].fixed &&
			 p->tags[next].tag == TAG_ADVERB)))
			next++;
		if (tag_at(p, next) == TAG_COMMA)
			next++;
		else if (next > i && tag_at(p, i) != TAG_CONJUNCTION &&
			 tag_at(p, next) == TAG_ADVERB)
			return next;
		if (next == i)
			return i;
		i = next;
	}
}

static bool leads_in(enum word_tag tag)
{
	return tag == TAG_PREPOSITION || tag == TAG_SUBORDINATOR ||
	       tag == TAG_GERUND || tag == TAG_PARTICIPLE || tag == TAG_TO ||
	       tag == TAG_ADVERB || tag == TAG_ADJECTIVE || tag == TAG_RELATIVE;
}

/* The comma that closes what leads in, or the count when there is none. */
static size_t lead_comma(const struct parse *p, size_t i)
{
	size_t depth = 0;

	for (size_t k = i; k < p->count && k < i + 60; k++) {
		if (p->tags[k].tag == TAG_OPEN)
			depth++;
		else if (p->tags[k].tag == TAG_CLOSE && depth)
			depth--;
		else if (!depth && p->tags[k].tag == TAG_COMMA &&
			 statement_at(p, skip_openers(p, k + 1)))
			return k;
	}
	return p->count;
}

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
 * "A result of wear, osteoarthritis affects": the comma behind a noun phrase
 * that leads in a statement about something else, or the count.
 */
static size_t noun_lead_comma(const struct parse *p, size_t i)
{
	size_t end = noun_phrase_long(p, i);

	if (end == i || tag_at(p, i) == TAG_PRONOUN)
		return p->count;
	if (tag_at(p, end) == TAG_RELATIVE || word_is(p, end, "that"))
		while (end < p->count && p->tags[end].tag != TAG_COMMA)
			end++;
	return tag_at(p, end) == TAG_COMMA && statement_at(p, end + 1) &&
			       tag_at(p, end + 1) != TAG_DETERMINER
		       ? end
		       : p->count;
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
	       statement_at(p, i + 1);
}

/* "Classic, or typical, gout": which kind of its subject, no lead. */
static bool renames(const struct parse *p, size_t i)
{
	return tag_at(p, i) == TAG_ADJECTIVE && tag_at(p, i + 1) == TAG_COMMA &&
	       word_is(p, i + 2, "or");
}

/* "Sometimes attacks begin at night": how often, with no comma behind. */
static bool says_how_often(const struct parse *p, size_t i)
{
	static const char *const often[] = { "sometimes", "occasionally",
					     "usually",   "often",
					     "rarely",    "frequently",
					     "commonly",  NULL };

	return word_is_any(p, i, often) && tag_at(p, i + 1) != TAG_VERB &&
	       statement_at(p, i + 1);
}

/*
 * "In some people | aspirin causes", "Over the long term | aspirin": where a
 * term behind a plural, which is of no name, has a verb of its own; or 0.
 */
static size_t lead_end(const struct parse *p, size_t i)
{
	if (tag_at(p, i) != TAG_PREPOSITION)
		return 0;
	for (size_t k = 0; k < p->term_count; k++) {
		const struct lexicon_match *term = &p->terms[k];
		struct verb_group group;

		if (term->first < i + 2)
			continue;
		return noun_phrase_core(p, i + 1) >= term->first &&
				       (p->tags[term->first - 1].plural ||
					word_is(p, term->first - 1, "term")) &&
				       verb_group_at(p, term->end, &group)
			       ? term->first
			       : 0;
	}
	return 0;
}

/* The first clause, behind whatever leads it in. */
static void first_clause(const struct parse *p, struct clause *clauses,
			 size_t *count, size_t limit)
{
	size_t i = skip_openers(p, 0);
	struct clause clause = { .lead = { i, i }, .start = i };

	if (says_how_often(p, i)) {
		clause.lead = (struct range){ i, i + 1 };
		clause.start = i + 1;
	} else if (leads_in(tag_at(p, i)) && !renames(p, i) &&
		   !statement_at(p, i)) {
		size_t comma = lead_comma(p, i);

		if (comma < p->count) {
			clause.lead = (struct range){ i, comma };
			clause.start = skip_openers(p, comma + 1);
			if (states(p, i) && statement_at(p, i + 1))
				add(clauses, count, limit,
				    (struct clause){ .lead = { i + 1, i + 1 },
						     .start = i + 1,
						     .end = comma,
						     .concession =
							     concedes(p, i) });
		} else if (lead_end(p, i)) {
			clause.start = lead_end(p, i);
			clause.lead = (struct range){ i, clause.start };
		}
	} else if (!statement_at(p, i)) {
		size_t comma = noun_lead_comma(p, i);

		if (comma < p->count) {
			clause.lead = (struct range){ i, comma };
			clause.start = comma + 1;
		}
	}
	clause.end = statement_end(p, clause.start);
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
			if (!verb_goes_on(p, start) && statement_at(p, start))
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
		start = skip_openers(p, start);
		if (tag_at(p, start) == TAG_SUBORDINATOR)
			return 0; /* handled at its own token */
		if (start == i + 1 && tag_at(p, start) != TAG_PRONOUN)
			return 0; /* a list, most likely */
		/* ", but in 2017, the drug was" */
		if (tag_at(p, start) == TAG_PREPOSITION) {
			comma = lead_comma(p, start);
			*lead = (struct range){ start, comma };
			start = comma + 1;
		}
		break;
	case TAG_DASH:
		if (tag_at(p, start) == TAG_NUMBER && i > 0 &&
		    tag_at(p, i - 1) == TAG_NUMBER)
			return 0; /* "30-60% of nodules shrink" */
		start = skip_openers(p, start);
		break;
	case TAG_SEMICOLON:
		start = skip_openers(p, start);
		break;
	case TAG_CONJUNCTION:
		if (word_is(p, i, "or") || !finite_verb(p, last, i))
			return 0; /* "pain and fatigue are common" */
		break;
	default:
		return 0;
	}
	if (*reported && leads_in(tag_at(p, start)) &&
	    !statement_at(p, start)) {
		comma = lead_comma(p, start);
		if (comma < p->count)
			start = skip_openers(p, comma + 1);
	}
	return statement_at(p, start) || denies_some(p, start) ? start : 0;
}

static struct clause further_clause(const struct parse *p, size_t i,
				    size_t start, bool reported,
				    struct range lead)
{
	bool concession = p->tags[i].tag == TAG_SUBORDINATOR && concedes(p, i);
	size_t end = statement_end(p, start);

	if (concession && lead_comma(p, start) < end)
		end = lead_comma(p, start);
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
