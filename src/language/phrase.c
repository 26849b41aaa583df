#include "rounds/phrase.h"

#include <stdint.h>
#include <string.h>

static enum word_tag tag_at(const struct parse *p, size_t i)
{
	return i < p->count ? p->tags[i].tag : TAG_STOP;
}

static bool word_is(const struct parse *p, size_t i, const char *word)
{
	return i < p->count && token_is(&p->tokens[i], word);
}

/* The token after the bracket that opens at `at`; `at` when never closed. */
static size_t bracket_end(const struct parse *p, size_t at)
{
	size_t depth = 0;

	for (size_t i = at; i < p->count; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			depth++;
		else if (p->tags[i].tag == TAG_CLOSE && --depth == 0)
			return i + 1;
	}
	return at;
}

/* "anti-inflammatory and immunomodulatory properties": and + adjective. */
static bool joins_modifiers(const struct parse *p, size_t i)
{
	size_t at = i;

	if (tag_at(p, i) == TAG_COMMA && tag_at(p, i + 1) == TAG_CONJUNCTION)
		at++;
	at++;
	while (tag_at(p, at) == TAG_ADVERB)
		at++;
	if (tag_at(p, at) != TAG_ADJECTIVE)
		return false;
	while (tag_at(p, at) == TAG_ADJECTIVE)
		at++;
	if (tag_at(p, at) == TAG_COMMA || tag_at(p, at) == TAG_CONJUNCTION)
		return at + 1 < p->count && joins_modifiers(p, at);
	return tag_at(p, at) == TAG_NOUN;
}

static bool modifies(const struct parse *p, size_t i, size_t start)
{
	switch (tag_at(p, i)) {
	case TAG_DETERMINER:
	case TAG_POSSESSIVE:
	case TAG_DEMONSTRATIVE:
		return i == start || tag_at(p, i - 1) == TAG_QUANTIFIER;
	case TAG_QUANTIFIER:
	case TAG_NUMBER:
	case TAG_ADJECTIVE:
		return true;
	case TAG_ADVERB: /* "highly proliferative cells" */
		return tag_at(p, i + 1) == TAG_ADJECTIVE ||
		       tag_at(p, i + 1) == TAG_QUANTIFIER;
	case TAG_GERUND: /* "remaining cells", but not a clause of its own */
		return i > start && tag_at(p, i + 1) == TAG_NOUN;
	case TAG_PARTICIPLE:
		return tag_at(p, i + 1) == TAG_NOUN ||
		       tag_at(p, i + 1) == TAG_ADJECTIVE;
	case TAG_COMMA:
	case TAG_CONJUNCTION:
		return i > start && tag_at(p, i - 1) == TAG_ADJECTIVE &&
		       joins_modifiers(p, i);
	case TAG_QUOTE:
		return true;
	default:
		return false;
	}
}

size_t noun_phrase_core(const struct parse *p, size_t at)
{
	size_t i = at, end = at;

	if (tag_at(p, at) == TAG_PRONOUN)
		return at + 1;
	if (tag_at(p, at) == TAG_QUANTIFIER && word_is(p, at + 1, "of"))
		return at + 1;
	while (i < p->count && modifies(p, i, at)) {
		if (p->tags[i].tag == TAG_NUMBER ||
		    p->tags[i].tag == TAG_ADJECTIVE)
			end = end == at ? at : end; /* no noun yet */
		i++;
	}
	while (tag_at(p, i) == TAG_NOUN) {
		i++;
		/* "phase 2", "CD4 +", "vitamin B 12" */
		while (tag_at(p, i) == TAG_NUMBER && i > at &&
		       tag_at(p, i + 1) != TAG_NOUN)
			i++;
		end = i;
		if (tag_at(p, i) == TAG_QUOTE)
			end = ++i;
		if (tag_at(p, i) == TAG_OPEN) {
			size_t close = bracket_end(p, i);

			if (close > i && close - i <= 14) {
				end = close;
				i = close;
			}
		}
		/* modifiers between nouns: "the body's natural healing power"
		 */
		if (tag_at(p, i) == TAG_ADJECTIVE) {
			size_t noun = i;

			while (tag_at(p, noun) == TAG_ADJECTIVE)
				noun++;
			if (tag_at(p, noun) == TAG_NOUN)
				i = noun;
		}
	}
	if (end == at && i > at && tag_at(p, i - 1) == TAG_NUMBER)
		end = i; /* "between 17 and 45": a bare number stands alone */
	return end;
}

size_t noun_phrase_of(const struct parse *p, size_t at)
{
	size_t end = noun_phrase_core(p, at);

	while (end > at && word_is(p, end, "of")) {
		size_t next = noun_phrase_core(p, end + 1);

		if (next == end + 1 && tag_at(p, end + 1) == TAG_GERUND) {
			next = noun_phrase_core(p, end + 2);
			if (next == end + 2)
				break;
		}
		if (next == end + 1)
			break;
		end = next;
		/* "the weakness and stiffness of A and B" stays whole */
		if (tag_at(p, end) == TAG_CONJUNCTION &&
		    !word_is(p, end, "but")) {
			size_t other = noun_phrase_core(p, end + 1);

			if (other > end + 1 && tag_at(p, other) != TAG_VERB &&
			    tag_at(p, other) != TAG_BE &&
			    tag_at(p, other) != TAG_MODAL)
				break; /* the caller decides on lists */
		}
	}
	return end;
}

/* Prepositions with their noun phrase or gerund. */
static size_t attached_phrase(const struct parse *p, size_t at)
{
	size_t i = at, end;

	while (tag_at(p, i) == TAG_PREPOSITION)
		i++;
	if (tag_at(p, i) == TAG_GERUND)
		i++;
	end = noun_phrase_of(p, i);
	return end > i ? end : at;
}

/* A phrase that hangs on a noun: "in ...", "derived from ...". */
static size_t attached(const struct parse *p, size_t at)
{
	size_t i = at;
	size_t end;

	/* "best suited for", "most commonly used in" */
	while ((tag_at(p, i) == TAG_ADVERB || word_is(p, i, "best") ||
		word_is(p, i, "most")) &&
	       (tag_at(p, i + 1) == TAG_PARTICIPLE ||
		tag_at(p, i + 1) == TAG_ADVERB))
		i++;
	if (tag_at(p, i) == TAG_PARTICIPLE ||
	    (tag_at(p, i) == TAG_ADJECTIVE &&
	     tag_at(p, i + 1) == TAG_PREPOSITION)) {
		i++;
		while (tag_at(p, i) == TAG_ADVERB)
			i++;
		if (tag_at(p, i) == TAG_TO && tag_at(p, i + 1) == TAG_VERB) {
			i += 2;
			end = noun_phrase_of(p, i);
			return end > i ? end : at;
		}
		if (tag_at(p, i) != TAG_PREPOSITION)
			return at;
	}
	if (tag_at(p, i) == TAG_TO && tag_at(p, i + 1) == TAG_VERB) {
		end = noun_phrase_of(p, i + 2);
		return end > i + 2 ? end : i + 2;
	}
	if (i == at && tag_at(p, i) == TAG_GERUND) {
		/* "the mechanism underlying pain", "difficulty walking" */
		if (tag_at(p, i + 1) == TAG_PREPOSITION)
			return attached_phrase(p, i + 1);
		end = noun_phrase_of(p, i + 1);
		if (end > i + 1)
			return end;
		return word_is(p, i - 1, "difficulty") ||
				       word_is(p, i - 1, "trouble") ||
				       word_is(p, i - 1, "problems") ||
				       word_is(p, i - 1, "difficulties")
			       ? i + 1
			       : at;
	}
	if (tag_at(p, i) != TAG_PREPOSITION || word_is(p, i, "as"))
		return at;
	end = attached_phrase(p, i);
	return end > i ? end : at;
}

size_t noun_phrase_long(const struct parse *p, size_t at)
{
	size_t end = noun_phrase_of(p, at);

	/* "injecting stem cells into the disc" */
	if (tag_at(p, at) == TAG_GERUND) {
		end = noun_phrase_of(p, at + 1);
		if (end == at + 1)
			return at;
	}

	while (end > at) {
		size_t next = attached(p, end);

		if (next == end)
			break;
		end = next;
	}
	return end;
}

size_t noun_phrase_restricted(const struct parse *p, size_t at)
{
	size_t end = noun_phrase_long(p, at);
	size_t i = end + 1;
	struct verb_group inner, outer;

	if (end == at || tag_at(p, at) == TAG_PRONOUN ||
	    !(word_is(p, end, "that") || word_is(p, end, "who") ||
	      word_is(p, end, "which")) ||
	    !verb_group_at(p, i, &inner))
		return end;
	for (i = inner.all.end; i < p->count; i++) {
		enum word_tag tag = tag_at(p, i);

		if (tag == TAG_COMMA || tag == TAG_SEMICOLON ||
		    tag == TAG_STOP || tag == TAG_RELATIVE)
			return end;
		if ((tag == TAG_BE || tag == TAG_MODAL || tag == TAG_HAVE ||
		     tag == TAG_VERB) &&
		    tag_at(p, i - 1) != TAG_TO &&
		    tag_at(p, i - 1) != TAG_CONJUNCTION &&
		    verb_group_at(p, i, &outer))
			return i;
	}
	return end;
}

size_t noun_phrase_joined(const struct parse *p, size_t at)
{
	size_t end = noun_phrase_long(p, at);
	size_t joined = end;

	if (end == at || tag_at(p, at) == TAG_PRONOUN)
		return end;
	for (;;) {
		size_t next = end;
		bool last;
		size_t item;

		if (tag_at(p, next) == TAG_COMMA)
			next++;
		last = word_is(p, next, "and") || word_is(p, next, "or");
		if (last)
			next++;
		item = noun_phrase_long(p, next);
		if (next == end || item == next ||
		    tag_at(p, next) == TAG_PRONOUN)
			return joined;
		end = item;
		if (last)
			joined = end;
	}
}

/* Verbs and adjectives that hand their subject on: "is known to cause". */
static bool hands_on(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"know",     "think",       "believe",     "report",
		"find",     "show",        "demonstrate", "suggest",
		"appear",   "seem",        "tend",        "aim",
		"fail",     "continue",    "begin",       "say",
		"expect",   "hypothesize", "hypothesise", "estimate",
		"consider", "observe",     "propose",     "claim",
		"need",     "help",        "establish",   "prove",
		"deem",     "allow",       NULL
	};
	static const char *const adjectives[] = { "able",    "unable",
						  "likely",  "unlikely",
						  "thought", NULL };
	const struct word_entry *e = p->tags[i].entry;

	for (size_t k = 0; adjectives[k]; k++)
		if (word_is(p, i, adjectives[k]))
			return true;
	if (!e || !e->verb)
		return false;
	for (size_t k = 0; words[k]; k++)
		if (strcmp(e->verb, words[k]) == 0)
			return true;
	return false;
}

/* "the unique ability to", "the potential to": the index of "to", or 0. */
static size_t ability_to(const struct parse *p, size_t i)
{
	static const char *const nouns[] = { "ability",   "abilities",
					     "capacity",  "capability",
					     "potential", "tendency",
					     "power",     NULL };

	for (size_t steps = 0; steps < 6 && i < p->count; steps++, i++) {
		for (size_t k = 0; nouns[k]; k++)
			if (word_is(p, i, nouns[k]) &&
			    tag_at(p, i + 1) == TAG_TO)
				return i + 1;
		if (tag_at(p, i) != TAG_DETERMINER &&
		    tag_at(p, i) != TAG_ADJECTIVE &&
		    tag_at(p, i) != TAG_POSSESSIVE &&
		    tag_at(p, i) != TAG_CONJUNCTION && tag_at(p, i) != TAG_NOUN)
			break;
	}
	return 0;
}

/* "could each have", "have both been": said of the subject. */
static bool shares_out(const struct parse *p, size_t i)
{
	return (word_is(p, i, "each") || word_is(p, i, "both") ||
		word_is(p, i, "all")) &&
	       (tag_at(p, i + 1) == TAG_VERB || tag_at(p, i + 1) == TAG_HAVE ||
		tag_at(p, i + 1) == TAG_BE ||
		tag_at(p, i + 1) == TAG_PARTICIPLE);
}

static size_t skip_adverbs(const struct parse *p, size_t i,
			   struct verb_group *group)
{
	while (tag_at(p, i) == TAG_ADVERB || tag_at(p, i) == TAG_NEGATION ||
	       shares_out(p, i)) {
		if (tag_at(p, i) == TAG_NEGATION)
			group->negated = true;
		i++;
	}
	return i;
}

static const char *lemma_at(const struct parse *p, size_t i)
{
	const struct word_entry *e = p->tags[i].entry;

	if (p->tags[i].tag == TAG_BE)
		return "be";
	if (p->tags[i].tag == TAG_HAVE)
		return "have";
	if (p->tags[i].tag == TAG_DO)
		return "do";
	return e && e->verb ? e->verb : "";
}

static bool has_abilities(const char *lemma)
{
	return strcmp(lemma, "have") == 0 || strcmp(lemma, "possess") == 0 ||
	       strcmp(lemma, "show") == 0 || strcmp(lemma, "exhibit") == 0 ||
	       strcmp(lemma, "demonstrate") == 0;
}

static void set_head(const struct parse *p, struct verb_group *group, size_t i)
{
	group->head = i;
	group->lemma = lemma_at(p, i);
	group->all.end = i + 1;
}

/* "repair and replace tissue", "home in on": more of the same verb. */
static void join_verbs(const struct parse *p, struct verb_group *group)
{
	size_t i = group->all.end;

	if (group->copula || group->passive)
		return;
	if ((word_is(p, i, "and") || word_is(p, i, "or")) &&
	    tag_at(p, i + 1) == TAG_VERB && p->tags[i].entry != NULL &&
	    p->tags[group->head].entry && p->tags[i + 1].entry &&
	    (p->tags[group->head].entry->forms & VERB_BASE) ==
		    (p->tags[i + 1].entry->forms & VERB_BASE))
		group->all.end = i = i + 2;
	if (tag_at(p, i) == TAG_PREPOSITION && word_is(p, i + 1, "on") &&
	    word_is(p, i, "in"))
		group->all.end = i + 2;
	/* "rule out gout", "break down cartilage" */
	if ((word_is(p, i, "out") || word_is(p, i, "down") ||
	     word_is(p, i, "off") || word_is(p, i, "away") ||
	     word_is(p, i, "up") || word_is(p, i, "back")) &&
	    !word_is(p, i + 1, "to") && !word_is(p, i + 1, "of"))
		group->all.end = i + 1;
}

/* Follow "to": is known *to cause*, have the ability *to differentiate*. */
static void extend(const struct parse *p, struct verb_group *group)
{
	for (;;) {
		size_t i = group->all.end;
		size_t to = 0;

		if (group->copula && word_is(p, i, "capable") &&
		    word_is(p, i + 1, "of") && tag_at(p, i + 2) == TAG_GERUND) {
			group->copula = false;
			group->extended = true;
			set_head(p, group, i + 2);
			return;
		}

		if (group->copula && (tag_at(p, i) == TAG_ADJECTIVE) &&
		    hands_on(p, i) && tag_at(p, i + 1) == TAG_TO)
			to = i + 1;
		else if (tag_at(p, i) == TAG_TO && hands_on(p, group->head))
			to = i;
		else if (has_abilities(group->lemma) && !group->passive)
			to = ability_to(p, i);
		if (!to) {
			if (strcmp(group->lemma, "help") == 0 &&
			    tag_at(p, i) == TAG_VERB) {
				set_head(p, group, i);
				group->extended = true;
				continue;
			}
			return;
		}
		i = to + 1;
		while (tag_at(p, i) == TAG_ADVERB)
			i++;
		group->passive = false;
		group->copula = false;
		if (tag_at(p, i) == TAG_BE) {
			size_t next = i + 1;

			while (tag_at(p, next) == TAG_ADVERB)
				next++;
			if (tag_at(p, next) == TAG_PARTICIPLE) {
				group->passive = true;
				i = next;
			} else {
				group->copula = true;
			}
		} else if (tag_at(p, i) != TAG_VERB &&
			   tag_at(p, i) != TAG_HAVE) {
			return;
		}
		set_head(p, group, i);
		group->extended = true;
		if (group->copula)
			continue;
	}
}

bool verb_group_at(const struct parse *p, size_t at, struct verb_group *group)
{
	size_t i;

	*group =
		(struct verb_group){ .all = { at, at }, .auxiliary = SIZE_MAX };
	i = at;
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	if (tag_at(p, i) == TAG_MODAL || tag_at(p, i) == TAG_DO) {
		group->auxiliary = i;
		group->negated = word_is(p, i, "cannot");
		i = skip_adverbs(p, i + 1, group);
	}
	if (tag_at(p, i) == TAG_HAVE) {
		size_t next = skip_adverbs(p, i + 1, group);

		if (tag_at(p, next) == TAG_PARTICIPLE ||
		    tag_at(p, next) == TAG_BE) {
			if (group->auxiliary == SIZE_MAX)
				group->auxiliary = i;
			i = next;
		}
	}
	if (tag_at(p, i) == TAG_BE) {
		size_t next = i;

		if (group->auxiliary == SIZE_MAX)
			group->auxiliary = i;
		while (tag_at(p, next) == TAG_BE)
			next = skip_adverbs(p, next + 1, group);
		if (tag_at(p, next) == TAG_PARTICIPLE) {
			group->passive = true;
			set_head(p, group, next);
		} else if (tag_at(p, next) == TAG_GERUND) {
			set_head(p, group, next);
		} else {
			group->copula = true;
			set_head(p, group, i);
			/* "is minimally invasive": the adverb's is not the
			 * verb's */
			if (tag_at(p, next) != TAG_ADJECTIVE || group->negated)
				group->all.end = next;
		}
	} else if (tag_at(p, i) == TAG_VERB || tag_at(p, i) == TAG_HAVE ||
		   (tag_at(p, i) == TAG_PARTICIPLE &&
		    group->auxiliary != SIZE_MAX) ||
		   (tag_at(p, i) == TAG_DO && i == at)) {
		set_head(p, group, i);
		group->copula = p->tags[i].entry && p->tags[i].entry->links;
	} else {
		return false;
	}
	extend(p, group);
	join_verbs(p, group);
	return true;
}

static bool number_follows(const struct parse *p, size_t i)
{
	return tag_at(p, i) == TAG_NUMBER;
}

/* "6%", "17 years", "600,000 adults"; without what leads in. */
static size_t bare_number(const struct parse *p, size_t at)
{
	size_t i = at;

	if (!number_follows(p, i))
		return at;
	while (number_follows(p, i))
		i++;
	while (i < p->count && p->tags[i].entry && p->tags[i].entry->unit &&
	       p->tags[i].tag != TAG_PREPOSITION)
		i++;
	if (word_is(p, i, "%"))
		i++;
	/* "3:1" is one figure */
	if (word_is(p, i, ":") && number_follows(p, i + 1) &&
	    !p->tokens[i + 1].space_before)
		i += 2;
	return i;
}

size_t number_phrase(const struct parse *p, size_t at)
{
	size_t i = at, end;

	for (;; i++) {
		if (i < p->count && p->tags[i].entry &&
		    p->tags[i].entry->number_lead)
			continue;
		if (p->tags[i < p->count ? i : 0].fixed && i < p->count &&
		    i > at && p->tags[i - 1].fixed)
			continue;
		if ((word_is(p, i, "a") || word_is(p, i, "an") ||
		     word_is(p, i, "than") || word_is(p, i, "least") ||
		     word_is(p, i, "most") || word_is(p, i, "more") ||
		     word_is(p, i, "less") || word_is(p, i, "up") ||
		     word_is(p, i, "to") || word_is(p, i, "at") ||
		     word_is(p, i, "the") || word_is(p, i, "ages") ||
		     word_is(p, i, "of") || word_is(p, i, "estimated")) &&
		    i < p->count && i < at + 6)
			continue;
		break;
	}
	end = bare_number(p, i);
	if (end == i)
		return at;
	/* a range: 6% - 27%, 17 to 45 years, 3 and 5 */
	if ((tag_at(p, end) == TAG_DASH || word_is(p, end, "to") ||
	     word_is(p, end, "and") || word_is(p, end, "or")) &&
	    bare_number(p, end + 1) > end + 1)
		end = bare_number(p, end + 1);
	return end;
}

static bool clause_starts(const struct parse *p, size_t i)
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

/* Does the comma at i close the clause? */
static bool comma_ends(const struct parse *p, size_t at, size_t i)
{
	size_t next = i + 1;
	bool conjunction = tag_at(p, next) == TAG_CONJUNCTION;

	if (conjunction && (word_is(p, next, "but") || word_is(p, next, "yet")))
		return true;
	if (conjunction)
		next++;
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
		return !gerund_listed(p, at, i) &&
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
	case TAG_PREPOSITION: /* "safe, with few side effects" */
		return !conjunction && !word_is(p, at, "with") &&
		       (word_is(p, next, "with") ||
			word_is(p, next, "without"));
	default:
		return conjunction && clause_starts(p, next);
	}
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
			if (i > at && !word_is(p, i, "whether"))
				return i;
			break;
		case TAG_COMMA:
			if (comma_ends(p, at, i))
				return i;
			break;
		case TAG_CONJUNCTION:
			if (infinitive_goes_on(p, at, i))
				break;
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
			    clause_starts(p, i + 1))
				return i;
			break;
		default:
			break;
		}
	}
	return p->count;
}

/* One member of a list: a gerund with its object, or a noun phrase. */
static size_t item_end(const struct parse *p, size_t at)
{
	size_t i = at;
	size_t end;

	if (tag_at(p, i) == TAG_PREPOSITION) /* "in severe cases" */
		return word_is(p, i, "along") || word_is(p, i, "including")
			       ? at
			       : attached(p, i);
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	if (tag_at(p, i) == TAG_GERUND) {
		end = noun_phrase_long(p, i + 1);
		if (end == i + 1) /* "sourcing of stem cells" */
			end = attached_phrase(p, i + 1);
		return end > i + 1 ? end : i + 1;
	}
	end = noun_phrase_long(p, i);
	if (end == i && tag_at(p, i) == TAG_ADJECTIVE)
		return i + 1;
	return end > i ? end : at;
}

/* Can a member of a list begin at i?  A verb or a pronoun begins a clause. */
static bool item_begins(const struct parse *p, size_t i)
{
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	switch (tag_at(p, i)) {
	case TAG_NOUN:
	case TAG_ADJECTIVE:
	case TAG_DETERMINER:
	case TAG_GERUND:
	case TAG_QUANTIFIER:
	case TAG_POSSESSIVE:
	case TAG_PARTICIPLE:
		return !clause_starts(p, i);
	default:
		return false;
	}
}

/*
 * Of "understanding the dose, route and time, identifying ..., and finding
 * ...": does a member begin behind the comma at i?
 */
static bool gerund_member(const struct parse *p, size_t i)
{
	i++;
	if (word_is(p, i, "and") || word_is(p, i, "or"))
		i++;
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	return tag_at(p, i) == TAG_GERUND;
}

/*
 * Is it a list of gerunds alone, the last behind ", and"?  Then other commas
 * are inside its members.
 */
static bool lists_gerunds(const struct parse *p, struct range range)
{
	size_t members = 0;
	bool closed = false;

	if (tag_at(p, range.first) != TAG_GERUND &&
	    !(tag_at(p, range.first) == TAG_ADVERB &&
	      tag_at(p, range.first + 1) == TAG_GERUND))
		return false;
	for (size_t i = range.first; i < range.end; i++) {
		if (tag_at(p, i) == TAG_OPEN && bracket_end(p, i) > i)
			i = bracket_end(p, i) - 1;
		if (tag_at(p, i) == TAG_RELATIVE ||
		    tag_at(p, i) == TAG_SUBORDINATOR ||
		    tag_at(p, i) == TAG_SEMICOLON)
			return false;
		if (tag_at(p, i) != TAG_COMMA || !gerund_member(p, i))
			continue;
		members++;
		closed = word_is(p, i + 1, "and") || word_is(p, i + 1, "or");
	}
	return members > 1 && closed;
}

/*
 * Members of any shape between commas, the last behind ", and": "identifying
 * the dose, the sources of the cells, and how ...".  `at` when the sentence
 * is no such list.
 */
static size_t loose_list_end(const struct parse *p, size_t at)
{
	enum { ITEM_TOKENS = 24 };
	size_t commas = 0, start = at;
	bool closed = false; /* the member behind "and" has begun */
	size_t i = at;
	size_t stop = p->count;

	while (stop > at && p->tags[stop - 1].tag == TAG_STOP)
		stop--;
	if (lists_gerunds(p, (struct range){ at, stop }))
		return stop;
	for (; i < stop; i++) {
		size_t next = i + 1;

		if (p->tags[i].tag == TAG_OPEN && bracket_end(p, i) > i)
			i = bracket_end(p, i) - 1;
		if (p->tags[i].tag == TAG_SEMICOLON || i - start > ITEM_TOKENS)
			return at;
		if (p->tags[i].tag != TAG_COMMA)
			continue;
		if (closed)
			break;
		if (word_is(p, next, "and") || word_is(p, next, "or")) {
			closed = true;
			next++;
		}
		if (!item_begins(p, next))
			return at;
		commas++;
		start = next;
	}
	return closed && commas > 1 ? i : at;
}

size_t list_end(const struct parse *p, size_t at)
{
	size_t end = item_end(p, at);
	size_t loose = loose_list_end(p, at);

	while (end > at) {
		size_t next = end;
		size_t other;

		if (tag_at(p, next) == TAG_COMMA)
			next++;
		if (word_is(p, next, "and") || word_is(p, next, "or"))
			next++;
		else if (word_is(p, next, "as") && word_is(p, next + 1, "well"))
			next += 3;
		if (next == end)
			break;
		/* "and, in severe cases, surgery" */
		if (tag_at(p, next) == TAG_COMMA &&
		    tag_at(p, next + 1) == TAG_PREPOSITION) {
			other = attached_phrase(p, next + 1);
			if (tag_at(p, other) == TAG_COMMA)
				next = other + 1;
		}
		other = item_end(p, next);
		if (other == next)
			break;
		end = other;
	}
	return loose > end ? loose : end;
}

/* Positions of commas and conjunctions outside brackets. */
static size_t list_marks(const struct parse *p, struct range range,
			 size_t *marks, size_t limit)
{
	bool gerunds = lists_gerunds(p, range);
	size_t count = 0;

	for (size_t i = range.first; i < range.end && count + 1 < limit; i++) {
		if (p->tags[i].tag == TAG_OPEN) {
			size_t close = bracket_end(p, i);

			if (close > i)
				i = close - 1;
		} else if (gerunds) {
			if (tag_at(p, i) == TAG_COMMA && gerund_member(p, i)) {
				marks[count++] = i;
				if (word_is(p, i + 1, "and") ||
				    word_is(p, i + 1, "or"))
					marks[count++] = i + 1;
			}
		} else if (p->tags[i].tag == TAG_COMMA ||
			   p->tags[i].tag == TAG_SEMICOLON ||
			   word_is(p, i, "and") || word_is(p, i, "or") ||
			   (word_is(p, i, "as") && word_is(p, i + 1, "well"))) {
			marks[count++] = i;
		}
	}
	return count;
}

static size_t mark_width(const struct parse *p, size_t i)
{
	return word_is(p, i, "as") ? 3 : 1;
}

/* The conjunction that brings in the last item; SIZE_MAX when none does. */
static size_t last_conjunction(const struct parse *p, const size_t *marks,
			       size_t count)
{
	size_t last_comma = SIZE_MAX, first_after = SIZE_MAX;

	for (size_t k = 0; k < count; k++)
		if (p->tags[marks[k]].tag == TAG_COMMA)
			last_comma = marks[k];
	if (last_comma == SIZE_MAX)
		return count == 1 ? marks[0] : SIZE_MAX;
	if (last_comma + 1 < p->count &&
	    (tag_at(p, last_comma + 1) == TAG_CONJUNCTION ||
	     word_is(p, last_comma + 1, "as")))
		return last_comma + 1; /* the comma before "and" */
	for (size_t k = 0; k < count; k++)
		if (marks[k] > last_comma && first_after == SIZE_MAX)
			first_after = marks[k];
	return first_after;
}

size_t list_items(const struct parse *p, struct range range,
		  struct range *items, size_t limit)
{
	size_t marks[64];
	size_t count = list_marks(p, range, marks, 64);
	size_t last = last_conjunction(p, marks, count);
	size_t found = 0;
	size_t start = range.first;

	if (limit == 0)
		return 0;
	for (size_t k = 0; k <= count && last != SIZE_MAX; k++) {
		size_t end = k < count ? marks[k] : range.end;

		if (k < count && p->tags[end].tag != TAG_COMMA && end != last)
			continue; /* "pain or light" inside an item */
		if (k < count && end > last)
			continue; /* after the last "and" all is one item */
		if (end > start && found < limit)
			items[found++] = (struct range){ start, end };
		if (k < count)
			start = end + mark_width(p, end);
		while (start < range.end &&
		       (word_is(p, start, "also") ||
			word_is(p, start, "even") ||
			tag_at(p, start) == TAG_CONJUNCTION))
			start++;
	}
	if (found < 2) {
		items[0] = range;
		return 1;
	}
	return found;
}

const struct lexicon_match *term_in(const struct parse *p, struct range range,
				    const char *type)
{
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= range.first &&
		    p->terms[i].end <= range.end &&
		    (!type || strcmp(p->terms[i].entry->type, type) == 0))
			found = &p->terms[i];
	return found;
}

struct slice range_text(const struct parse *p, struct range range)
{
	uint32_t start, end;

	if (range.first >= range.end || range.end > p->count)
		return (struct slice){ "", 0 };
	start = p->tokens[range.first].start;
	end = p->tokens[range.end - 1].end;
	return (struct slice){ p->text.bytes + start, end - start };
}

size_t noun_phrase_head(const struct parse *p, struct range range)
{
	size_t head = range.first;

	for (size_t i = range.first; i < range.end; i++) {
		if (p->tags[i].tag == TAG_NOUN || p->tags[i].tag == TAG_PRONOUN)
			head = i;
		else if (p->tags[i].tag == TAG_OPEN ||
			 p->tags[i].tag == TAG_PREPOSITION ||
			 p->tags[i].tag == TAG_PARTICIPLE ||
			 p->tags[i].tag == TAG_TO ||
			 p->tags[i].tag == TAG_RELATIVE)
			break;
	}
	return head;
}
