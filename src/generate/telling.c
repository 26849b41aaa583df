#include "generate/telling.h"

/* "other drugs such as lithium", "certain foods (cheese, wine)". */
static bool gives_examples(const struct parse *p, struct range item)
{
	for (size_t i = item.first + 1; i < item.end; i++)
		if (p->tags[i].tag == TAG_OPEN || word_is(p, i, "such") ||
		    word_is(p, i, "like") || word_is(p, i, "including"))
			return true;
	return false;
}

/* "more specialist options": more of what is no thing. */
static bool is_more(const struct parse *p, struct range item)
{
	static const char *const nouns[] = {
		"options",       "measures",   "treatments",  "therapies",
		"drugs",         "medicines",  "medications", "agents",
		"factors",       "causes",     "conditions",  "diseases",
		"disorders",     "symptoms",   "signs",       "problems",
		"complications", "things",     "tests",       "methods",
		"approaches",    "substances", NULL
	};

	return word_is(p, item.first, "more") &&
	       word_is_any(p, item.end - 1, nouns);
}

static bool names_nothing(const struct parse *p, struct range item)
{
	static const char *const words[] = {
		"other",      "others",    "certain",  "various",
		"several",    "different", "numerous", "miscellaneous",
		"additional", "etc",       "etc.",     NULL
	};

	while (item.first + 1 < item.end &&
	       (p->tags[item.first].tag == TAG_DETERMINER ||
		p->tags[item.first].tag == TAG_CONJUNCTION ||
		word_is(p, item.first, "many") ||
		word_is(p, item.first, "some")))
		item.first++;
	return (word_is_any(p, item.first, words) || is_more(p, item)) &&
	       !gives_examples(p, item);
}

size_t telling_members(const struct parse *p, struct range *items, size_t count)
{
	size_t telling = 0, kept = 0;

	for (size_t i = 0; i < count; i++)
		telling += !names_nothing(p, items[i]);
	if (telling < 2 || telling == count)
		return count;
	for (size_t i = 0; i < count; i++)
		if (!names_nothing(p, items[i]))
			items[kept++] = items[i];
	return kept;
}
