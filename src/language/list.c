#include <stdint.h>
#include "parse.h"

/* "how long it will last", "whether it is safe": a question as a member. */
static bool asks_at(const struct parse *p, size_t i)
{
	while (tag_at(p, i) == TAG_ADVERB)
		i++;
	return word_is(p, i, "how") || word_is(p, i, "whether") ||
	       word_is(p, i, "why");
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
	if (asks_at(p, i))
		return clause_end(p, i);
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
	if (end > i && tag_at(p, end) == TAG_OPEN) /* a long remark */
		return bracket_end(p, end);
	return end > i ? end : at;
}

bool member_begins(const struct parse *p, size_t i)
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
		if (p->tags[i].tag == TAG_SEMICOLON || i > start + ITEM_TOKENS)
			return at;
		if (p->tags[i].tag != TAG_COMMA)
			continue;
		if (closed)
			break;
		if (word_is(p, next, "and") || word_is(p, next, "or")) {
			closed = true;
			next++;
		}
		if (!member_begins(p, next))
			return at;
		commas++;
		start = next;
	}
	return closed && commas > 1 ? i : at;
}

/*
 * Behind the comma after "and c": another member, with one that "and" or "as
 * well as" brings in to follow?
 */
static bool later_member(const struct parse *p, size_t i)
{
	if (word_is(p, i, "as") || tag_at(p, i) == TAG_PREPOSITION)
		return true;
	for (; i + 1 < p->count; i++) {
		if (p->tags[i].tag == TAG_SEMICOLON)
			return false;
		if (p->tags[i].tag == TAG_COMMA &&
		    (tag_at(p, i + 1) == TAG_CONJUNCTION ||
		     word_is(p, i + 1, "as")))
			return true;
	}
	return false;
}

size_t list_end(const struct parse *p, size_t at)
{
	size_t end = item_end(p, at);
	size_t loose = series_end(p, at);
	bool closed = false; /* the member behind "and" was read */
	bool commas = false, sealed = false; /* "a, b and c", not "a or b" */

	if (loose > at)
		return loose;
	loose = loose_list_end(p, at);

	while (end > at) {
		size_t next = end;
		size_t other;

		if (tag_at(p, next) == TAG_COMMA) {
			commas = true;
			next++;
		}
		if (word_is(p, next, "and") || word_is(p, next, "or")) {
			closed = true;
			sealed = commas;
			next++;
		} else if (closed && next > end &&
			   (clause_starts(p, next) ||
			    (tag_at(p, next) == TAG_GERUND &&
			     tag_at(p, at) != TAG_GERUND))) {
			/* "bone, fat, and skin, MSCs have been"; "bone and
			 * skin, leading to" */
			return end;
		} else if (sealed && next > end && !later_member(p, next)) {
			return end; /* "bone and skin, puts them at risk" */
		} else if (word_is(p, next, "as") &&
			   word_is(p, next + 1, "well")) {
			next += 3;
		}
		if (next == end)
			break;
		/* "and, in severe cases, surgery" */
		if (tag_at(p, next) == TAG_COMMA &&
		    tag_at(p, next + 1) == TAG_PREPOSITION) {
			other = attached_phrase(p, next + 1);
			if (tag_at(p, other) == TAG_COMMA)
				next = other + 1;
		}
		/* "and, rarely, depression" */
		if (tag_at(p, next) == TAG_COMMA &&
		    tag_at(p, next + 1) == TAG_ADVERB &&
		    tag_at(p, next + 2) == TAG_COMMA)
			next += 3;
		other = item_end(p, next);
		if (other == next)
			break;
		end = other;
	}
	return loose > end ? loose : end;
}

bool list_goes_on(const struct parse *p, size_t at, size_t end)
{
	if (tag_at(p, end) != TAG_STOP)
		return false;
	/* "..., the dose when injected, and the safety of ..." */
	if (tag_at(p, at) == TAG_SUBORDINATOR)
		return true;
	if (tag_at(p, at) != TAG_COMMA || tag_at(p, at + 1) != TAG_GERUND)
		return false;
	/* "narrowing of vessels, blocking pain, and inhibiting ..." */
	for (size_t i = at + 1; i < end; i++)
		if (p->tags[i].tag == TAG_COMMA &&
		    tag_at(p, i + 1) == TAG_CONJUNCTION && gerund_member(p, i))
			return true;
	return false;
}

/* "2,3-dioxygenase": a comma inside a name. */
static bool tight(const struct parse *p, size_t i)
{
	return i > 0 && i + 1 < p->count &&
	       p->tokens[i - 1].kind == TOKEN_NUMBER &&
	       !p->tokens[i + 1].space_before;
}

/*
 * "in both 2020 and 2021", "between the liver and the spleen", "second- or
 * third-degree": one thing.
 */
static bool joins_pair(const struct parse *p, size_t start, size_t i)
{
	bool alternative = word_is(p, i, "or");

	if (i > start && word_is(p, i - 1, "-"))
		return true; /* "second- or third-degree" */
	while (i-- > start && p->tags[i].tag != TAG_COMMA &&
	       p->tags[i].tag != TAG_SEMICOLON &&
	       p->tags[i].tag != TAG_CONJUNCTION)
		if (alternative
			    ? word_is(p, i, "either") ||
				      word_is(p, i, "whether")
			    : word_is(p, i, "both") || word_is(p, i, "between"))
			return true;
	return false;
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
		} else if ((p->tags[i].tag == TAG_COMMA && !tight(p, i)) ||
			   p->tags[i].tag == TAG_SEMICOLON ||
			   ((word_is(p, i, "and") || word_is(p, i, "or")) &&
			    !joins_pair(p, range.first, i)) ||
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

/* "stress, bright lights, strong smells, trauma": names without "and". */
static bool all_short(const struct parse *p, const size_t *marks, size_t count)
{
	if (count < 3)
		return false;
	for (size_t k = 0; k < count; k++)
		if (p->tags[marks[k]].tag != TAG_COMMA ||
		    (k && marks[k] - marks[k - 1] > 4))
			return false;
	return true;
}

/*
 * "a, b, and c, as well as d"; "the number of a, b, and c, the time, and the
 * route": the conjunction of a list that goes on behind that at marks[from];
 * SIZE_MAX when it does not.
 */
static size_t later_conjunction(const struct parse *p, const size_t *marks,
				size_t count, size_t from)
{
	bool even = false; /* a member begins as the last one does */

	for (size_t k = from + 1; k < count; k++) {
		size_t next = marks[k] + 1;

		if (p->tags[marks[k]].tag != TAG_COMMA)
			continue;
		if (word_is(p, next, "as") && word_is(p, next + 1, "well"))
			return next;
		if (even && word_is(p, next, "and") &&
		    word_is(p, next + 1, "the"))
			return next;
		even = even || word_is(p, next, "the");
	}
	return SIZE_MAX;
}

/* The conjunction that brings in the last item; SIZE_MAX when none does. */
static size_t last_conjunction(const struct parse *p, const size_t *marks,
			       size_t count)
{
	size_t last_comma = SIZE_MAX, first_after = SIZE_MAX;

	/* "a, b, and c of d, e, or f": the rest belongs to the last member */
	for (size_t k = 1; k < count; k++)
		if (p->tags[marks[k]].tag == TAG_COMMA &&
		    tag_at(p, marks[k] + 1) == TAG_CONJUNCTION) {
			size_t later = later_conjunction(p, marks, count, k);

			return later < SIZE_MAX ? later : marks[k] + 1;
		}
	for (size_t k = 0; k < count; k++)
		if (p->tags[marks[k]].tag == TAG_COMMA)
			last_comma = marks[k];
	/* "the risk of a or b, and how long it will last" */
	if (count && asks_at(p, marks[count - 1] + 1))
		return marks[count - 1];
	if (last_comma == SIZE_MAX)
		return count == 1 ? marks[0] : SIZE_MAX;
	if (last_comma + 1 < p->count &&
	    (tag_at(p, last_comma + 1) == TAG_CONJUNCTION ||
	     word_is(p, last_comma + 1, "as")))
		return last_comma + 1; /* the comma before "and" */
	for (size_t k = 0; k < count; k++)
		if (marks[k] > last_comma && first_after == SIZE_MAX)
			first_after = marks[k];
	if (first_after == SIZE_MAX && all_short(p, marks, count))
		return last_comma;
	return first_after;
}

/* "complex, wide-ranging, and often debilitating": no noun among them. */
static bool describes(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag != TAG_ADJECTIVE &&
		    p->tags[i].tag != TAG_ADVERB)
			return false;
	return true;
}

/* "usually reversible, either spontaneously or with treatment". */
static bool uneven(const struct parse *p, const struct range *items,
		   size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (word_is(p, items[i].first, "either") ||
		    word_is(p, items[i].first, "neither"))
			return true;
	return false;
}

/* "a disease that causes pain", "marked by pain" of "pain, fever, and cough" */
static bool ends_in_clause(const struct parse *p, struct range item)
{
	struct verb_group group;

	for (size_t i = item.first; i + 2 < item.end; i++) {
		size_t object = i + 2;

		if (p->tags[i].tag == TAG_RELATIVE &&
		    verb_group_at(p, i + 1, &group))
			object =
				group.all.end + word_is(p, group.all.end, "as");
		else if (p->tags[i].tag != TAG_PARTICIPLE ||
			 !word_is(p, i + 1, "by"))
			continue;
		if (object < item.end &&
		    noun_phrase_core(p, object) == item.end)
			return true;
	}
	return false;
}

/* "cells to reduce swelling" of "cells to reduce swelling, pain, and heat" */
static bool ends_in_purpose(const struct parse *p, struct range item)
{
	for (size_t i = item.first + 1; i + 2 < item.end; i++)
		if (p->tags[i].tag == TAG_TO && tag_at(p, i + 1) == TAG_VERB)
			return p->tags[item.first].tag != TAG_VERB &&
			       (i + 3 == item.end || /* "swelling" */
				noun_phrase_long(p, i + 2) == item.end);
	return false;
}

/*
 * Are the items parts of one: of a clause that hangs on the first, of what
 * the first includes, or its adjectives?
 */
static bool lopsided(const struct parse *p, const struct range *items,
		     size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t first = items[i].first;

		if (i && (word_is(p, first, "including") ||
			  (word_is(p, first, "such") &&
			   word_is(p, first + 1, "as")) ||
			  (word_is(p, first, "for") &&
			   word_is(p, first + 1, "example"))))
			return true;
		if (i == 0 && count > 2 && ends_in_purpose(p, items[0]) &&
		    !ends_in_purpose(p, items[1]))
			return true;
		if (i + 1 < count &&
		    (ends_in_clause(p, items[i]) ||
		     (describes(p, items[i]) && !describes(p, items[i + 1]))))
			return true;
	}
	return false;
}

/*
 * "rest and some drugs such as": where the words that lead in a list of its
 * own begin in the item, or its end.
 */
static size_t inner_list(const struct parse *p, size_t start, size_t end)
{
	for (size_t i = start + 1; i + 1 < end && p->tags[i].tag != TAG_OPEN;
	     i++)
		if (word_is(p, i, "including") ||
		    (word_is(p, i, "such") && word_is(p, i + 1, "as")))
			return i;
	return end;
}

/*
 * The last item of [start, range's end) holds a list of its own; what an
 * "and" before that joins to it is an item too.
 */
static size_t add_nested(const struct parse *p, size_t start, size_t inner,
			 size_t end, struct range *items, size_t found,
			 size_t limit)
{
	for (size_t i = start + 1; i < inner; i++)
		if (token_is(&p->tokens[i], "and") && found < limit) {
			items[found++] = (struct range){ start, i };
			start = i + 1;
		}
	if (found < limit)
		items[found++] = (struct range){ start, end };
	return found;
}

/*
 * Of "tremor, drooling, gait and posture disturbance": do the last two words
 * before and behind the "and" at `mark` share the noun that ends the list?
 */
static bool shares_last(const struct parse *p, struct range range,
			const size_t *marks, size_t count)
{
	static const char *const heads[] = {
		"disorder",     "disorders",   "disturbance",   "disturbances",
		"dysfunction",  "impairment",  "impairments",   "problems",
		"difficulties", "deficits",    "abnormality",   "abnormalities",
		"matter",       "control",     "function",      "regulation",
		"metabolism",   "instability", "insufficiency", NULL
	};
	size_t mark = count ? marks[count - 1] : 0;

	if (count < 2 || p->tags[marks[count - 2]].tag != TAG_COMMA ||
	    p->tags[mark].tag != TAG_CONJUNCTION ||
	    mark - marks[count - 2] != 2 || range.end - mark != 3)
		return false;
	for (size_t k = 0; heads[k]; k++)
		if (word_is(p, range.end - 1, heads[k]))
			return true;
	return false;
}

static bool compares(const struct parse *p, struct range item)
{
	static const char *const words[] = {
		"less",   "more",       "fewer",      "lower",     "higher",
		"larger", "smaller",    "reduced",    "increased", "decreased",
		"raised", "decreasing", "increasing", NULL
	};

	for (size_t k = 0; words[k]; k++)
		if (word_is(p, item.first, words[k]))
			return true;
	return false;
}

/* "less bone, grey and white matter, and more fat": "less" is of both. */
static size_t join_compared(const struct parse *p, struct range *items,
			    size_t count)
{
	size_t kept = 1;

	if (count < 3 || !compares(p, items[0]) ||
	    !compares(p, items[count - 1]))
		return count;
	for (size_t i = 1; i < count; i++)
		if (compares(p, items[i]))
			items[kept++] = items[i];
		else
			items[kept - 1].end = items[i].end;
	return kept;
}

/* "(hallucinations, delusions, disorganized thought)", "such as a, b, c" */
static bool needs_no_and(const struct parse *p, struct range range)
{
	if (range.first < 2)
		return false;
	return (tag_at(p, range.first - 1) == TAG_OPEN &&
		tag_at(p, range.end) == TAG_CLOSE) ||
	       (word_is(p, range.first - 2, "such") &&
		word_is(p, range.first - 1, "as"));
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
	found = series_items(p, range, items, limit);
	if (found)
		return found;
	if (last == SIZE_MAX && count > 1 && needs_no_and(p, range) &&
	    p->tags[marks[count - 1]].tag == TAG_COMMA)
		last = marks[count - 1];
	if (shares_last(p, range, marks, count))
		last = marks[--count - 1];
	for (size_t k = 0; k <= count && last != SIZE_MAX; k++) {
		size_t end = k < count ? marks[k] : range.end;

		if (k < count && p->tags[end].tag != TAG_COMMA && end != last)
			continue; /* "pain or light" inside an item */
		if (k < count && end > last)
			continue; /* after the last "and" all is one item */
		if (found && k < count && inner_list(p, start, end) < end) {
			found = add_nested(p, start, inner_list(p, start, end),
					   range.end, items, found, limit);
			break;
		}
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
	found = join_compared(p, items, found);
	if (found < 2 || lopsided(p, items, found) || uneven(p, items, found)) {
		items[0] = range;
		return 1;
	}
	return found;
}
