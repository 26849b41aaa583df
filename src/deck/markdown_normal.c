#include "deck/markdown_form.h"

#include <math.h>
#include <string.h>

static const char *plain_ends(const char *text, struct arena *arena)
{
	char *copy, *out;

	if (!text || !strchr(text, '\r'))
		return text;
	copy = out = arena_strdup(arena, text);
	for (const char *in = copy; *in; in++) {
		if (*in != '\r')
			*out++ = *in;
		else if (in[1] != '\n')
			*out++ = '\n';
	}
	*out = '\0';
	return copy;
}

static const char *trimmed(const char *text, struct arena *arena)
{
	struct slice slice = slice_trim(slice_of(text ? text : ""));

	return arena_strndup(arena, slice.bytes, slice.length);
}

static const char *filled(const char *text)
{
	return text && *text ? text : NULL;
}

struct card markdown_form_normal(const struct card *card, struct arena *arena)
{
	struct card normal = *card;
	struct card_source *sources =
		arena_array(arena, card->source_count, sizeof *sources);

	normal.key = filled(card->key);
	normal.category = filled(card->category);
	normal.subject = filled(card->subject);
	normal.pattern = filled(card->pattern);
	normal.siblings = filled(card->siblings);
	normal.cloze = filled(plain_ends(card->cloze, arena));
	normal.note = filled(plain_ends(card->note, arena));
	normal.question = trimmed(plain_ends(card->question, arena), arena);
	normal.answer = plain_ends(card->answer ? card->answer : "", arena);
	normal.ordinal = card->ordinal ? card->ordinal : 1;
	if (!(card->score > 0))
		normal.score = 0;
	else if (card->score > 1)
		normal.score = 1;
	for (size_t i = 0; i < card->source_count; i++) {
		sources[i] = card->sources[i];
		sources[i].document = filled(sources[i].document);
		sources[i].quote =
			trimmed(plain_ends(sources[i].quote, arena), arena);
	}
	normal.sources = sources;
	return normal;
}

static bool same_text(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_list(const char *const *a, size_t a_count,
		      const char *const *b, size_t b_count)
{
	if (a_count != b_count)
		return false;
	for (size_t i = 0; i < a_count; i++)
		if (!same_text(a[i], b[i]))
			return false;
	return true;
}

static bool same_sources(const struct card *a, const struct card *b)
{
	if (a->source_count != b->source_count)
		return false;
	for (size_t i = 0; i < a->source_count; i++) {
		const struct card_source *left = &a->sources[i];
		const struct card_source *right = &b->sources[i];

		if (!same_text(left->document, right->document) ||
		    !same_text(left->quote, right->quote) ||
		    !same_list(left->section, left->section_count,
			       right->section, right->section_count))
			return false;
	}
	return true;
}

static bool same_settings(const struct card *a, const struct card *b)
{
	return same_text(a->category, b->category) &&
	       same_text(a->subject, b->subject) &&
	       same_text(a->pattern, b->pattern) && a->status == b->status &&
	       a->evidence == b->evidence && a->state == b->state &&
	       fabs(a->score - b->score) < 0.0001 &&
	       same_list(a->tags, a->tag_count, b->tags, b->tag_count) &&
	       same_list(a->flags, a->flag_count, b->flags, b->flag_count) &&
	       same_list(a->qualifiers, a->qualifier_count, b->qualifiers,
			 b->qualifier_count);
}

bool markdown_form_same(const struct card *a, const struct card *b)
{
	if (a->key && b->key &&
	    (strcmp(a->key, b->key) != 0 ||
	     !same_text(a->siblings, b->siblings)))
		return false;
	return a->kind == b->kind && same_text(a->question, b->question) &&
	       same_text(a->answer, b->answer) &&
	       same_text(a->cloze, b->cloze) &&
	       (!a->cloze || a->ordinal == b->ordinal) &&
	       same_text(a->note, b->note) && same_settings(a, b) &&
	       same_sources(a, b);
}
