#include "generate/answered.h"

#include <ctype.h>
#include <string.h>

#include "generate/members.h"
#include "generate/pack_private.h"

enum { QUESTION_WORDS = 14 };

/* "No. It is ...", "No, it ..." */
static bool says_no(struct slice text)
{
	static const char *const words[] = { "No.",
					     "No,",
					     "No!",
					     "No:",
					     "No \xe2\x80\x93",
					     "No \xe2\x80\x94",
					     NULL };

	for (size_t i = 0; words[i]; i++)
		if (slice_starts_with(text, words[i]))
			return true;
	return false;
}

/* "Is", "Can", "Does" and nothing that only the page around it explains. */
static bool is_closed(const struct parse *p)
{
	static const char *const first[] = { "is",   "are",  "can",
					     "does", "do",   "will",
					     "was",  "were", NULL };
	static const char *const outside[] = {
		"i",    "my",    "me",   "you",  "your", "we",    "our",
		"it",   "its",   "they", "this", "that", "these", "there",
		"them", "their", "or",   "not",  NULL
	};

	if (p->count < 4 || p->count > QUESTION_WORDS ||
	    !word_is_any(p, 0, first))
		return false;
	for (size_t i = 1; i < p->count; i++)
		if (word_is_any(p, i, outside))
			return false;
	return true;
}

/* What the question is about: a term that begins behind its first word. */
static size_t subject_end(const struct parse *p)
{
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first <= 2)
			return p->terms[i].end;
	return 0;
}

/* "psoriasis contagious?" -> "Psoriasis is not contagious." */
static const char *denied(const struct parse *p, struct arena *arena)
{
	size_t end = subject_end(p);
	struct slice subject, rest;
	const char *verb;

	if (!end || end + 1 >= p->count)
		return NULL;
	subject = range_text(p, (struct range){ 1, end });
	rest = members_bare(range_text(p, (struct range){ end, p->count }));
	verb = arena_strndup(arena, p->tokens[0].fold.bytes,
			     p->tokens[0].fold.length);
	return arena_printf(arena, "%c%.*s %s%snot %.*s.",
			    toupper((unsigned char)subject.bytes[0]),
			    (int)subject.length - 1, subject.bytes + 1, verb,
			    strcmp(verb, "can") == 0 ? "" : " ",
			    (int)rest.length, rest.bytes);
}

static void place(struct passage *made, const struct passage *question,
		  const struct passage *answer, struct arena *arena)
{
	struct passage_span *spans = arena_array(arena, 2, sizeof *spans);
	uint64_t from, to, unused;

	passage_range(question, 0, question->text.length, &from, &unused);
	passage_range(answer, 0, strlen("No"), &unused, &to);
	spans[0] = (struct passage_span){ 0, from };
	spans[1] = (struct passage_span){ made->text.length - 1, to - 1 };
	made->spans = spans;
	made->span_count = 2;
}

bool answered_read(struct listing *listing, const struct context *context,
		   size_t k, struct arena *arena)
{
	const struct passage *answer = &context->document->passages[k];
	const struct passage *question = answer - 1;
	const char *said;
	struct parse p;

	if (k <= context->article->first || answer->kind != PASSAGE_PARAGRAPH ||
	    !says_no(answer->text) || !question->text.length ||
	    question->text.bytes[question->text.length - 1] != '?')
		return false;
	p = context_parse(context, question->text, arena);
	said = is_closed(&p) ? denied(&p, arena) : NULL;
	if (!said)
		return false;
	*listing = (struct listing){ .passage = *answer };
	listing->passage.made = true;
	listing->passage.label = NULL;
	listing->passage.text = slice_of(said);
	place(&listing->passage, question, answer, arena);
	return true;
}
