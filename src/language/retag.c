/*
 * Words whose class shows only when those around them have theirs.
 */
#include "tagger.h"

static enum word_tag tag_of(const struct tagger *t, size_t i)
{
	return i < t->count ? t->tags[i].tag : TAG_STOP;
}

/* "second- or third-degree block", "B- and T-cell": halves that describe. */
static void join_halves(struct tagger *t, size_t i)
{
	if (!token_is(&t->tokens[i], "-") || t->tokens[i].space_before ||
	    !t->tokens[i + 1].space_before ||
	    tag_of(t, i + 1) != TAG_CONJUNCTION ||
	    t->tokens[i - 1].kind == TOKEN_MARK)
		return;
	t->tags[i - 1].tag = TAG_ADJECTIVE;
	t->tags[i].tag = TAG_ADJECTIVE;
	if (tag_of(t, i + 2) == TAG_NOUN && tag_of(t, i + 3) == TAG_NOUN)
		t->tags[i + 2].tag = TAG_ADJECTIVE;
}

/* "attacks last 4 to 72 hours", not "the last 4 weeks". */
static void last_so_long(struct tagger *t, size_t i)
{
	if (token_is(&t->tokens[i], "last") && tag_of(t, i) == TAG_ADJECTIVE &&
	    tag_of(t, i - 1) == TAG_NOUN &&
	    (tag_of(t, i + 1) == TAG_NUMBER ||
	     (token_is(&t->tokens[i + 1], "between") &&
	      tag_of(t, i + 2) == TAG_NUMBER)))
		t->tags[i].tag = TAG_VERB;
}

/* ", and speech and balance disorder.": no verb ends a list like this. */
static void listed_noun(struct tagger *t, size_t i)
{
	if (tag_of(t, i) != TAG_VERB || i < 4 || !t->tags[i].entry ||
	    !t->tags[i].entry->noun_too ||
	    tag_of(t, i - 1) != TAG_CONJUNCTION ||
	    tag_of(t, i - 2) != TAG_NOUN ||
	    tag_of(t, i - 3) != TAG_CONJUNCTION ||
	    tag_of(t, i - 4) != TAG_COMMA || tag_of(t, i + 1) != TAG_NOUN ||
	    tag_of(t, i + 2) != TAG_STOP)
		return;
	t->tags[i].tag = TAG_NOUN;
}

void retag(struct tagger *t)
{
	for (size_t i = 1; i + 1 < t->count; i++) {
		if (tag_of(t, i) == TAG_DASH)
			join_halves(t, i);
		else if (tag_of(t, i) == TAG_ADJECTIVE)
			last_so_long(t, i);
		else
			listed_noun(t, i);
	}
}
