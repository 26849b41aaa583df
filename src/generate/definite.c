#include "generate/definite.h"

#include <string.h>

#include "generate/remember.h"

/* "the resulting tissue": of what came before. */
static bool is_outcome(const struct parse *p, size_t i)
{
	static const char *const words[] = { "resulting", "resultant",
					     "ensuing",   "additional",
					     "remaining", NULL };

	return word_is_any(p, i, words);
}

/* "the increased pressure": what was spoken of, with a change. */
static bool is_change(const struct parse *p, size_t i)
{
	static const char *const words[] = { "increased", "decreased",
					     "reduced",   "elevated",
					     "raised",    "lowered",
					     NULL };

	return word_is_any(p, i, words);
}

/* Nouns that are any of a kind: people, matter, deeds, figures. */
static bool names_any(const struct parse *p, size_t i)
{
	static const char *const nouns[] = {
		"fluid",    "liquid",     "crystal",   "crystals",  "tissue",
		"pressure", "process",    "processes", "message",   "messages",
		"signal",   "signals",    "chemical",  "chemicals", "substance",
		"fragment", "device",     "sample",    "samples",   "person",
		"number",   "numbers",    "rate",      "rates",     "increase",
		"decrease", "reduction",  "change",    "changes",   "needle",
		"catheter", "surgery",    "operation", "technique", "solution",
		"material", "materials",  "patient",   "rise",      "fall",
		"drop",     "problem",    "problems",  "effect",    "effects",
		"option",   "options",    "growth",    "lump",      "mass",
		"score",    "scores",     "program",   "programme", "regimen",
		"regimens", "substances", NULL
	};

	return word_is_any(p, i, nouns);
}

/* "the exact reason", "the overall rate": words that tell nothing more. */
static bool tells_nothing(const struct parse *p, size_t i)
{
	static const char *const words[] = { "exact",   "overall", "main",
					     "whole",   "entire",  "precise",
					     "current", "actual",  "affected",
					     NULL };

	return word_is_any(p, i, words);
}

/* "the fluid around the joint", "the rate at which": which, it goes on. */
static bool goes_on(const struct parse *p, size_t at)
{
	switch (tag_at(p, at)) {
	case TAG_PREPOSITION:
		return true;
	case TAG_RELATIVE:
	case TAG_OPEN:
	case TAG_TO:
	case TAG_GERUND:
		return true;
	default:
		return false;
	}
}

bool definite_needed(const struct parse *p, struct range range)
{
	size_t head = noun_phrase_head(p, range);
	bool outcome = false;

	if (!word_is(p, range.first, "the") || head + 1 != range.end ||
	    goes_on(p, range.end))
		return false;
	/* "the resulting insulin-producing cells" */
	if (is_outcome(p, range.first + 1) && range.first + 2 < head)
		return true;
	for (size_t i = range.first + 1; i < head; i++) {
		if (!is_outcome(p, i) && !is_change(p, i) &&
		    !tells_nothing(p, i))
			return false;
		outcome = outcome || !tells_nothing(p, i);
	}
	return outcome || names_any(p, head);
}

/* "joint fluid [with a needle]": without how it was got. */
static const char *cut_means(const struct context *context, const char *text)
{
	static const char *const means[] = { " with ",    " by ",    " into ",
					     " through ", " using ", NULL };
	const char *end = NULL;

	for (size_t i = 0; means[i]; i++) {
		const char *at = strstr(text, means[i]);

		if (at && (!end || at < end))
			end = at;
	}
	return end ? arena_strndup(context->arena, text, (size_t)(end - text))
		   : text;
}

/* The last sentence's phrase with this head, and with words that tell. */
static const struct mention *said_in_full(struct context *context,
					  struct slice noun)
{
	size_t count;
	const struct spoken *spoken = remembered_phrases(context, &count);
	const struct mention *found = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct mention *m = &spoken[i].mention;

		if (!slice_equal(spoken[i].head, noun) || m->narrowed ||
		    !strchr(cut_means(context, m->text), ' '))
			continue;
		if (found && strcmp(found->text, m->text) != 0)
			return NULL;
		found = m;
	}
	return found;
}

/* "Increased" of "the increased pressure"; "" for none, NULL for an outcome. */
static const char *change_told(const struct context *context,
			       const struct parse *p, struct range range)
{
	const char *told = "";

	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (is_outcome(p, i))
			return NULL;
		else if (is_change(p, i))
			told = arena_printf(context->arena, "%s ",
					    refer_text(context, p,
						       (struct range){
							       i, i + 1 }));
	return told;
}

struct reference definite(struct context *context, const struct parse *p,
			  struct range range)
{
	size_t head = noun_phrase_head(p, range);
	const struct mention *full =
		said_in_full(context, p->tokens[head].fold);
	const char *change = change_told(context, p, range);

	if (!full || !change || (*change && strstr(full->text, change)))
		return (struct reference){ 0 };
	return (struct reference){
		.known = true,
		.text = arena_printf(context->arena, "%s%s%s",
				     full->plural || *change ? "" : "the ",
				     change, cut_means(context, full->text)),
		.entry = full->entry,
		.plural = p->tags[head].plural,
		.antecedent = full,
	};
}
