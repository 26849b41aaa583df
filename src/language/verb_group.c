#include <stdint.h>
#include <string.h>
#include "language/phrase_memory.h"
#include "parse.h"

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

/* "is poorly understood": as good as not. */
static bool hardly(const struct parse *p, size_t i)
{
	return word_is(p, i, "poorly") || word_is(p, i, "incompletely") ||
	       word_is(p, i, "insufficiently") || word_is(p, i, "hardly");
}

static size_t skip_adverbs(const struct parse *p, size_t i,
			   struct verb_group *group)
{
	while (tag_at(p, i) == TAG_ADVERB || tag_at(p, i) == TAG_NEGATION ||
	       shares_out(p, i)) {
		if (tag_at(p, i) == TAG_NEGATION || hardly(p, i))
			group->negated = true;
		i++;
	}
	return i;
}

/* "was approximately half a million": the adverb is the number's. */
static size_t before_estimate(const struct parse *p, size_t verb, size_t end)
{
	static const char *const words[] = { "approximately", "roughly",
					     "nearly",        "almost",
					     "about",         NULL };

	for (size_t k = 0; end > verb + 1 && words[k]; k++)
		if (word_is(p, end - 1, words[k]))
			return end - 1;
	return end;
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
	size_t next = i + 1;

	while (tag_at(p, next) == TAG_ADVERB) /* "slow or even reverse" */
		next++;
	if ((word_is(p, i, "and") || word_is(p, i, "or")) &&
	    tag_at(p, next) == TAG_VERB && p->tags[i].entry != NULL &&
	    p->tags[group->head].entry && p->tags[next].entry &&
	    (p->tags[group->head].entry->forms & VERB_BASE) ==
		    (p->tags[next].entry->forms & VERB_BASE))
		group->all.end = i = next + 1;
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
		else if (tag_at(p, i) == TAG_TO &&
			 (hands_on(p, group->head) ||
			  tag_at(p, i - 1) == TAG_HAVE || /* "has to rest" */
			  (group->copula && hands_on(p, i - 1))))
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

static bool find_group(const struct parse *p, size_t at,
		       struct verb_group *group)
{
	size_t i;

	*group =
		(struct verb_group){ .all = { at, at }, .auxiliary = SIZE_MAX };
	i = at;
	while (tag_at(p, i) == TAG_ADVERB || shares_out(p, i))
		if (p->tags[i++].tag != TAG_ADVERB)
			group->all.first = i; /* "age and sex all": theirs */
	if (tag_at(p, i) == TAG_MODAL || tag_at(p, i) == TAG_DO) {
		group->auxiliary = i;
		group->negated = word_is(p, i, "cannot");
		i = skip_adverbs(p, i + 1, group);
		if (word_is(p, group->auxiliary, "ought") &&
		    tag_at(p, i) == TAG_TO)
			i++;
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
				group->all.end = before_estimate(p, i, next);
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

bool verb_group_at(const struct parse *p, size_t at, struct verb_group *group)
{
	struct phrase_memory *memory;

	if (!p->memory || at >= p->count)
		return find_group(p, at, group);
	memory = &p->memory[at];
	if (memory->verb == VERB_UNASKED)
		memory->verb = find_group(p, at, &memory->group) ? VERB_FOUND
								 : VERB_NONE;
	*group = memory->group;
	return memory->verb == VERB_FOUND;
}
