#include "parse.h"

/* The form that all members share: "measures A, shows B". */
static unsigned form_of(const struct parse *p, size_t i)
{
	const struct word_entry *entry =
		tag_at(p, i) == TAG_VERB ? p->tags[i].entry : NULL;

	return entry && (entry->forms & VERB_S) ? VERB_S : VERB_BASE;
}

/* The verb of a further member at i: "and to reduce", ", effectively kill". */
static size_t member_at(const struct parse *p, size_t i, unsigned form)
{
	while (tag_at(p, i) == TAG_CONJUNCTION || tag_at(p, i) == TAG_ADVERB ||
	       tag_at(p, i) == TAG_TO)
		i++;
	/* "to be expanded and to be used" */
	if (word_is(p, i, "be") && i > 0 && tag_at(p, i - 1) == TAG_TO)
		return i;
	return tag_at(p, i) == TAG_VERB && p->tags[i].entry &&
			       (p->tags[i].entry->forms & form)
		       ? i
		       : 0;
}

/* "as well as the ability to": the token behind, 0 when it is not there. */
static size_t also_able(const struct parse *p, size_t i)
{
	static const char *const nouns[] = { "ability", "capacity", "potential",
					     "power", NULL };

	if (!word_is(p, i, "as") || !word_is(p, i + 1, "well") ||
	    !word_is(p, i + 3, "the") || tag_at(p, i + 5) != TAG_TO)
		return 0;
	for (size_t k = 0; nouns[k]; k++)
		if (word_is(p, i + 4, nouns[k]))
			return i + 5;
	return 0;
}

/* What only adds a further effect, or tells of something else. */
static bool ends_deeds(const struct parse *p, size_t i)
{
	switch (p->tags[i].tag) {
	case TAG_STOP:
	case TAG_SEMICOLON:
	case TAG_COLON:
	case TAG_SUBORDINATOR:
	case TAG_DASH:
	case TAG_HAVE:
	case TAG_MODAL:
	case TAG_DO:
		return true;
	case TAG_BE:
		return !word_is(p, i, "be");
	default:
		return false;
	}
}

size_t deeds_find(const struct parse *p, size_t at, struct range *items,
		  size_t limit)
{
	size_t count = 1;
	size_t start = at;
	unsigned form = form_of(p, at);
	size_t verb = member_at(p, at, form);
	bool relative = false;

	if (!verb || limit < 2)
		return 0;
	for (size_t i = verb + 1; i < p->count && !ends_deeds(p, i); i++) {
		size_t next;

		if (p->tags[i].tag == TAG_OPEN && bracket_end(p, i) > i)
			i = bracket_end(p, i) - 1;
		relative = relative || p->tags[i].tag == TAG_RELATIVE;
		if (p->tags[i].tag == TAG_COMMA ||
		    p->tags[i].tag == TAG_CONJUNCTION)
			next = i + 1;
		else
			next = also_able(p, i);
		if (!next)
			continue;
		next = member_at(p, next, form);
		if (!next)
			continue;
		/* whose verb follows is sure only behind "to" */
		if (relative && tag_at(p, next - 1) != TAG_TO)
			return 0;
		relative = false;
		/* "repair and replace tissue": one with two verbs */
		if (i > verb + 1) {
			if (count == limit)
				return 0;
			items[count - 1] = (struct range){ start, i };
			start = also_able(p, i) ? next : i + 1;
			while (tag_at(p, start) == TAG_CONJUNCTION ||
			       tag_at(p, start) == TAG_TO)
				start++;
			count++;
		}
		verb = next;
		i = next;
	}
	items[count - 1] = (struct range){ start, clause_end(p, start) };
	return count > 1 && items[count - 1].end > verb + 1 ? count : 0;
}
