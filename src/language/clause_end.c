#include "parse.h"

bool clause_starts(const struct parse *p, size_t i)
{
	struct verb_group group;
	size_t end = noun_phrase_long(p, i);

	return end > i && verb_group_at(p, end, &group);
}

/*
 * "to repair, replace, or regenerate", "that repair and replace": does the
 * verb behind the comma or conjunction at i go on with an infinitive or a
 * relative clause that is open since `at`?
 */
static bool infinitive_goes_on(const struct parse *p, size_t at, size_t i)
{
	size_t next = i + 1;
	bool open = false;

	if (tag_at(p, next) == TAG_CONJUNCTION)
		next++;
	while (tag_at(p, next) == TAG_ADVERB)
		next++;
	if (tag_at(p, next) != TAG_VERB || !p->tags[next].entry ||
	    !(p->tags[next].entry->forms & VERB_BASE))
		return false;
	for (size_t k = at > 2 ? at - 3 : 0; k < i && !open; k++) {
		bool relative =
			p->tags[k].tag == TAG_RELATIVE || word_is(p, k, "that");
		size_t verb = k + 1;

		if (p->tags[k].tag != TAG_TO && !relative)
			continue;
		while (tag_at(p, verb) == TAG_ADVERB ||
		       (relative && tag_at(p, verb) == TAG_MODAL))
			verb++;
		open = verb < i && tag_at(p, verb) == TAG_VERB &&
		       p->tags[verb].entry &&
		       (p->tags[verb].entry->forms & VERB_BASE);
	}
	return open;
}

/* Does one of the members of a list in [at, i) begin with a gerund? */
static bool gerund_listed(const struct parse *p, size_t at, size_t i)
{
	for (size_t k = at; k < i; k++)
		if (p->tags[k].tag == TAG_GERUND &&
		    (k == at || p->tags[k - 1].tag == TAG_PREPOSITION ||
		     p->tags[k - 1].tag == TAG_COMMA))
			return true;
	return false;
}

/* "while pain is common, drugs help": is `at` in a clause that leads in? */
static bool subordinate(const struct parse *p, size_t at)
{
	while (at > 0 && p->tags[at - 1].tag != TAG_COMMA &&
	       p->tags[at - 1].tag != TAG_SEMICOLON)
		if (p->tags[--at].tag == TAG_SUBORDINATOR)
			return true;
	return false;
}

/*
 * "a chronic, itchy, disabling disease": does the gerund behind the comma at i
 * stand in a row of adjectives that waits for its noun?
 */
static bool adjective_row(const struct parse *p, size_t i)
{
	size_t k = i;

	if (tag_at(p, i + 2) != TAG_NOUN && tag_at(p, i + 2) != TAG_ADJECTIVE)
		return false;
	while (k > 0 && (p->tags[k - 1].tag == TAG_ADJECTIVE ||
			 p->tags[k - 1].tag == TAG_ADVERB ||
			 p->tags[k - 1].tag == TAG_COMMA))
		k--;
	return k > 0 && k < i && p->tags[k - 1].tag == TAG_DETERMINER;
}

enum { LEAD_TOKENS = 12 };

/* ", and for most patients, the drug is": a statement behind what leads in. */
static bool statement_led_in(const struct parse *p, size_t next)
{
	for (size_t i = next + 1; i < p->count && i < next + LEAD_TOKENS; i++)
		if (p->tags[i].tag == TAG_COMMA)
			return clause_starts(p, i + 1);
		else if (p->tags[i].tag == TAG_VERB || p->tags[i].tag == TAG_BE)
			return false;
	return false;
}

/* "infections, asthma, or worsening skin.": the last of several nouns. */
static bool is_last_member(const struct parse *p, size_t at, size_t i)
{
	bool several = false;

	if (tag_at(p, i + 1) != TAG_CONJUNCTION ||
	    tag_at(p, i + 3) != TAG_NOUN || tag_at(p, i + 4) != TAG_STOP)
		return false;
	for (size_t k = at; k < i; k++) {
		if (tag_at(p, k) == TAG_VERB || tag_at(p, k) == TAG_BE)
			return false;
		several = several || tag_at(p, k) == TAG_COMMA;
	}
	return several;
}

/* Does the comma at i close the clause? */
static bool comma_ends(const struct parse *p, size_t at, size_t i)
{
	size_t next = i + 1;
	bool conjunction = tag_at(p, next) == TAG_CONJUNCTION;

	if (conjunction && (word_is(p, next, "but") || word_is(p, next, "yet")))
		return true;
	/* what follows from it, not "so severe that" */
	if (word_is(p, next, "so") && tag_at(p, next + 1) != TAG_ADJECTIVE &&
	    tag_at(p, next + 1) != TAG_ADVERB &&
	    tag_at(p, next + 1) != TAG_QUANTIFIER)
		return true;
	if (conjunction)
		next++;
	if (enumerator_end(p, next) > next)
		return true; /* the next member of a series */
	for (size_t k = 0; k < p->term_count; k++)
		if (p->terms[k].first == next && tag_at(p, next) != TAG_NOUN)
			return false; /* "transforming growth factor beta" */
	switch (tag_at(p, next)) {
	case TAG_VERB: /* a further predicate of the same subject */
		return !infinitive_goes_on(p, at, i);
	case TAG_MODAL:
	case TAG_BE:
	case TAG_RELATIVE:
	case TAG_SUBORDINATOR:
		return true;
	case TAG_GERUND: /* a tail, unless it is a member of a list */
		if (word_is(p, next + 1, "of") || is_last_member(p, at, i))
			return false; /* "and monitoring of the dose" */
		return !gerund_listed(p, at, i) && !adjective_row(p, i) &&
		       tag_at(p, next + 1) != TAG_COMMA &&
		       tag_at(p, next + 1) != TAG_CONJUNCTION &&
		       tag_at(p, next + 1) != TAG_STOP;
	case TAG_ADVERB:
		if (word_is(p, next, "thereby") || word_is(p, next, "thus"))
			return true;
		if (tag_at(p, next + 1) == TAG_GERUND)
			return !gerund_listed(p, at, i);
		if (infinitive_goes_on(p, at, i))
			return false;
		if (tag_at(p, next + 1) == TAG_SUBORDINATOR ||
		    tag_at(p, next + 1) == TAG_VERB)
			return true;
		return p->tags[next].entry && p->tags[next].entry->conjunctive;
	case TAG_PRONOUN:
		return true;
	case TAG_DEMONSTRATIVE: /* "and this leads to" */
		return conjunction && tag_at(p, next + 1) == TAG_VERB;
	case TAG_PARTICIPLE: /* "spondyloarthritis, characterized by pain" */
		return !conjunction && tag_at(p, next + 1) == TAG_PREPOSITION;
	case TAG_PREPOSITION: /* "safe, with few side effects" */
		if (conjunction)
			return statement_led_in(p, next);
		/* "screened, regardless of age, and treated" */
		if (word_is(p, next, "regardless") ||
		    word_is(p, next, "irrespective"))
			return tag_at(p, attached_phrase(p, next)) == TAG_COMMA;
		return !word_is(p, at, "with") && (word_is(p, next, "with") ||
						   word_is(p, next, "without"));
	default:
		return (conjunction || subordinate(p, at)) &&
		       clause_starts(p, next);
	}
}

/* "in which density is low and structure is lost": both are in it. */
static bool in_which_goes_on(const struct parse *p, size_t at, size_t i)
{
	for (size_t k = at + 1; k < i; k++)
		if (p->tags[k].tag == TAG_COMMA)
			return false;
		else if ((word_is(p, k, "which") &&
			  tag_at(p, k - 1) == TAG_PREPOSITION) ||
			 word_is(p, k, "whereby"))
			return true;
	return false;
}

/* Adjectives with the noun that they go with behind them. */
static bool describes(const struct parse *p, size_t i)
{
	size_t first = i;

	while (tag_at(p, i) == TAG_ADVERB || tag_at(p, i) == TAG_ADJECTIVE)
		i++;
	return i > first && tag_at(p, i) == TAG_NOUN;
}

/* "once a day", "once daily" */
static bool is_how_often(const struct parse *p, size_t i)
{
	return word_is(p, i, "once") &&
	       (word_is(p, i + 1, "a") || word_is(p, i + 1, "per") ||
		word_is(p, i + 1, "every") || word_is(p, i + 1, "daily") ||
		word_is(p, i + 1, "weekly") || word_is(p, i + 1, "monthly"));
}

size_t clause_end(const struct parse *p, size_t at)
{
	for (size_t i = at; i < p->count; i++) {
		switch (p->tags[i].tag) {
		case TAG_OPEN: {
			size_t close = bracket_end(p, i);

			if (close > i)
				i = close - 1;
			break;
		}
		case TAG_STOP:
		case TAG_SEMICOLON:
			return i;
		case TAG_COLON:
			/* "Kidney Disease: Improving Global Outcomes" */
			if (i > at && i + 1 < p->count &&
			    p->tokens[i - 1].shape == SHAPE_CAPITALISED &&
			    p->tokens[i + 1].shape == SHAPE_CAPITALISED)
				break;
			return i;
		case TAG_DASH:
			if (tag_at(p, i + 1) != TAG_NUMBER)
				return i;
			break;
		case TAG_SUBORDINATOR:
			if (i > at && !word_is(p, i, "whether") &&
			    !is_how_often(p, i))
				return i;
			break;
		case TAG_COMMA:
			if (comma_ends(p, at, i))
				return i;
			break;
		case TAG_CONJUNCTION:
			if (infinitive_goes_on(p, at, i))
				break;
			if (i > at && word_is(p, i, "but") &&
			    tag_at(p, i - 1) == TAG_ADJECTIVE &&
			    describes(p, i + 1))
				break; /* "a rare but serious effect" */
			if (i > at && (word_is(p, i, "but") ||
				       tag_at(p, i + 1) == TAG_VERB ||
				       tag_at(p, i + 1) == TAG_MODAL ||
				       tag_at(p, i + 1) == TAG_HAVE ||
				       tag_at(p, i + 1) == TAG_DO ||
				       tag_at(p, i + 1) == TAG_BE))
				return i;
			if (i > at && tag_at(p, i + 1) == TAG_ADVERB &&
			    tag_at(p, i + 2) == TAG_VERB)
				return i;
			if (i > at && tag_at(p, i + 1) != TAG_GERUND &&
			    tag_at(p, i - 1) != TAG_COMMA &&
			    clause_starts(p, i + 1) &&
			    !in_which_goes_on(p, at, i))
				return i;
			break;
		default:
			break;
		}
	}
	return p->count;
}
