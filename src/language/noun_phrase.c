#include "language/phrase_memory.h"
#include "parse.h"

void phrase_remember(struct parse *parse, struct arena *arena)
{
	parse->memory =
		arena_array(arena, parse->count + 1, sizeof *parse->memory);
}

static size_t end_of(const struct parse *p, size_t at, enum phrase_kind kind,
		     size_t (*find)(const struct parse *p, size_t at))
{
	uint32_t *end;

	if (!p->memory || at >= p->count)
		return find(p, at);
	end = &p->memory[at].ends[kind];
	if (!*end)
		*end = (uint32_t)find(p, at) + 1;
	return *end - 1;
}

/* "anti-inflammatory and immunomodulatory properties": and + adjective. */
static bool joins_modifiers(const struct parse *p, size_t i)
{
	size_t at = i;

	if (tag_at(p, i) == TAG_COMMA && tag_at(p, i + 1) == TAG_CONJUNCTION)
		at++;
	at++;
	while (tag_at(p, at) == TAG_ADVERB ||
	       (tag_at(p, at) == TAG_QUANTIFIER && /* "and less severe" */
		tag_at(p, at + 1) == TAG_ADJECTIVE))
		at++;
	if (tag_at(p, at) != TAG_ADJECTIVE)
		return false;
	while (tag_at(p, at) == TAG_ADJECTIVE)
		at++;
	if (tag_at(p, at) == TAG_COMMA || tag_at(p, at) == TAG_CONJUNCTION)
		return at + 1 < p->count && joins_modifiers(p, at);
	return tag_at(p, at) == TAG_NOUN;
}

/* "most commonly" of "the most commonly used drugs" */
static bool ranks(const struct parse *p, size_t i)
{
	return (word_is(p, i, "most") || word_is(p, i, "least") ||
		word_is(p, i, "more")) &&
	       tag_at(p, i + 1) == TAG_ADVERB &&
	       (tag_at(p, i + 2) == TAG_ADJECTIVE ||
		tag_at(p, i + 2) == TAG_PARTICIPLE) &&
	       (tag_at(p, i + 3) == TAG_NOUN ||
		tag_at(p, i + 3) == TAG_ADJECTIVE);
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
		       tag_at(p, i + 1) == TAG_QUANTIFIER || ranks(p, i);
	case TAG_GERUND: /* "remaining cells", but not a clause of its own */
		return i > start && tag_at(p, i + 1) == TAG_NOUN;
	case TAG_PARTICIPLE:
		return tag_at(p, i + 1) == TAG_NOUN ||
		       tag_at(p, i + 1) == TAG_ADJECTIVE;
	case TAG_CONJUNCTION:
		/* "painful, red, and swollen joints" */
		if (i > start + 1 && tag_at(p, i - 1) == TAG_COMMA)
			return modifies(p, i - 1, start);
		/* fallthrough */
	case TAG_COMMA:
		return i > start && tag_at(p, i - 1) == TAG_ADJECTIVE &&
		       joins_modifiers(p, i);
	case TAG_DASH: /* "30-60% of" */
		return i > start && tag_at(p, i - 1) == TAG_NUMBER &&
		       tag_at(p, i + 1) == TAG_NUMBER;
	case TAG_QUOTE:
		return true;
	default:
		return false;
	}
}

static bool compares(const struct parse *p, size_t i)
{
	static const char *const words[] = { "greater", "more",  "less",
					     "higher",  "lower", "above",
					     "below",   NULL };

	for (size_t k = 0; words[k]; k++)
		if (word_is(p, i, words[k]))
			return true;
	return false;
}

static bool is_limit(const struct parse *p, size_t i)
{
	return word_is(p, i, ">") || word_is(p, i, "<") ||
	       word_is(p, i, "\u2265") || word_is(p, i, "\u2264");
}

/* "greater than 5 mg/dL (0.3 mmol/L)", "140/90 mm Hg or higher" */
static size_t find_measure(const struct parse *p, size_t at)
{
	size_t i = at, number;

	if (compares(p, i) && word_is(p, i + 1, "than"))
		i += 2;
	else if (is_limit(p, i))
		i++;
	number = i;
	while (tag_at(p, i) == TAG_NUMBER ||
	       (i > number && word_is(p, i, "/") &&
		tag_at(p, i + 1) == TAG_NUMBER))
		i++;
	/* "more than half", "more than 50% of" count people */
	if (i == number || p->tokens[number].kind != TOKEN_NUMBER)
		return at;
	i += word_is(p, i, "%");
	if (word_is(p, i, "of"))
		return at;
	while (tag_at(p, i) == TAG_NOUN && i < number + 6 && !p->tags[i].plural)
		i++;
	if (tag_at(p, i) == TAG_OPEN && bracket_end(p, i) - i <= 6)
		i = bracket_end(p, i);
	if (word_is(p, i, "or") && compares(p, i + 1))
		i += 2;
	else if (number == at)
		return at; /* an ordinary "5 days" */
	return i;
}

enum { ASIDE_TOKENS = 8 };

/* "biologic (monoclonal antibody) therapy": what explains the adjective. */
static size_t behind_aside(const struct parse *p, size_t start, size_t i)
{
	size_t close;

	if (i == start || tag_at(p, i) != TAG_OPEN ||
	    tag_at(p, i - 1) != TAG_ADJECTIVE)
		return i;
	close = bracket_end(p, i);
	return close > i && close - i <= ASIDE_TOKENS &&
			       tag_at(p, close) == TAG_NOUN
		       ? close
		       : i;
}

static size_t find_core(const struct parse *p, size_t at)
{
	size_t i = at, end = find_measure(p, at);

	if (end > at)
		return end;
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
	i = behind_aside(p, at, i);
	while (tag_at(p, i) == TAG_NOUN) {
		i++;
		/* "phase 2", "CD4 +", "vitamin B 12", "type 2 diabetes" */
		while (tag_at(p, i) == TAG_NUMBER && i > at &&
		       (tag_at(p, i + 1) != TAG_NOUN || !p->tags[i - 1].plural))
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
		/* "between 17 and 45", "a loss of 10%": it stands alone */
		end = word_is(p, i, "%") ? i + 1 : i;
	return end;
}

size_t noun_phrase_core(const struct parse *p, size_t at)
{
	return end_of(p, at, PHRASE_CORE, find_core);
}

static size_t find_of(const struct parse *p, size_t at)
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

size_t noun_phrase_of(const struct parse *p, size_t at)
{
	return end_of(p, at, PHRASE_OF, find_of);
}

size_t attached_phrase(const struct parse *p, size_t at)
{
	size_t i = at, end;

	while (tag_at(p, i) == TAG_PREPOSITION)
		i++;
	if (tag_at(p, i) == TAG_GERUND) {
		i++;
		/* "capable of differentiating into bone" */
		if (tag_at(p, i) == TAG_PREPOSITION)
			i++;
	}
	end = noun_phrase_of(p, i);
	/* "from mild to severe gout" */
	if (end == i && word_is(p, i - 1, "from") &&
	    tag_at(p, i) == TAG_ADJECTIVE && word_is(p, i + 1, "to"))
		end = noun_phrase_of(p, i + 2);
	return end > i ? end : at;
}

/* A verb behind "help", whatever else its form may be: its object follows. */
static bool helped(const struct parse *p, size_t i)
{
	return i < p->count && p->tags[i].entry && p->tags[i].entry->verb &&
	       (p->tags[i].entry->forms & VERB_BASE) &&
	       (tag_at(p, i) == TAG_VERB ||
		tag_at(p, i + 1) == TAG_POSSESSIVE ||
		tag_at(p, i + 1) == TAG_DETERMINER);
}

size_t attached(const struct parse *p, size_t at)
{
	size_t i = at;
	size_t end;

	/* "sodium > 120 mEq/L" */
	if (is_limit(p, at))
		return find_measure(p, at);
	/* "currently available in" */
	if (tag_at(p, i) == TAG_ADVERB && tag_at(p, i + 1) == TAG_ADJECTIVE &&
	    tag_at(p, i + 2) == TAG_PREPOSITION)
		i++;
	/* "best suited for", "most commonly used in" */
	while ((tag_at(p, i) == TAG_ADVERB || word_is(p, i, "best") ||
		word_is(p, i, "most")) &&
	       (tag_at(p, i + 1) == TAG_PARTICIPLE ||
		tag_at(p, i + 1) == TAG_ADVERB))
		i++;
	/* "drugs currently available for" */
	if (tag_at(p, i) == TAG_ADVERB && word_is(p, i + 1, "available") &&
	    tag_at(p, i + 2) == TAG_PREPOSITION)
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
		if (word_is(p, i + 1, "help") && helped(p, i + 2))
			i++; /* "to help lower the dose" */
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

static size_t find_long(const struct parse *p, size_t at)
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

size_t noun_phrase_long(const struct parse *p, size_t at)
{
	return end_of(p, at, PHRASE_LONG, find_long);
}

static size_t find_restricted(const struct parse *p, size_t at)
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

size_t noun_phrase_restricted(const struct parse *p, size_t at)
{
	return end_of(p, at, PHRASE_RESTRICTED, find_restricted);
}

static size_t find_joined(const struct parse *p, size_t at)
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

size_t noun_phrase_joined(const struct parse *p, size_t at)
{
	return end_of(p, at, PHRASE_JOINED, find_joined);
}

size_t noun_phrase_head(const struct parse *p, struct range range)
{
	size_t head = range.first;

	for (size_t i = range.first; i < range.end; i++) {
		/* "alpha-1 (A1) blockers" */
		if (p->tags[i].tag == TAG_OPEN && bracket_end(p, i) > i &&
		    bracket_end(p, i) < range.end &&
		    tag_at(p, bracket_end(p, i)) == TAG_NOUN)
			i = bracket_end(p, i);
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

enum { DASHED_TOKENS = 25 };

/* Behind " - a sign of long disease - " where a verb follows. */
static size_t dashed_end(const struct parse *p, size_t at)
{
	struct verb_group group;
	size_t i = at + 1;

	while (i < p->count && i < at + DASHED_TOKENS &&
	       p->tags[i].tag != TAG_DASH && p->tags[i].tag != TAG_SEMICOLON)
		i++;
	return tag_at(p, i) == TAG_DASH && verb_group_at(p, i + 1, &group)
		       ? i + 1
		       : at;
}

size_t apposition_end(const struct parse *p, size_t at)
{
	struct verb_group group;
	bool relative;

	if (at + 1 >= p->count)
		return at;
	if (p->tags[at].tag == TAG_DASH)
		return dashed_end(p, at);
	if (p->tags[at].tag != TAG_COMMA)
		return at;
	relative = p->tags[at + 1].tag == TAG_RELATIVE;
	for (size_t i = at + 1; i < p->count && i < at + 20; i++) {
		if (p->tags[i].tag == TAG_SEMICOLON ||
		    (!relative && (p->tags[i].tag == TAG_VERB ||
				   p->tags[i].tag == TAG_MODAL)))
			break;
		if (p->tags[i].tag == TAG_COMMA) {
			size_t next = i + 1;

			if (next < p->count && p->tags[next].tag == TAG_QUOTE)
				next++;
			if (verb_group_at(p, next, &group))
				return next;
		}
	}
	return at;
}
