#include "generate/dash_subject.h"

#include <string.h>

#include "generate/note_line.h"
#include "generate/pack_private.h"
#include "rounds/rewrite.h"

enum { NAME_WORDS = 5 };

/* Where the first dash between blanks is, and how long; false: none. */
static bool find_dash(struct slice text, size_t *at, size_t *size)
{
	static const char *const dashes[] = { " - ", " -- ", " \xe2\x80\x93 ",
					      " \xe2\x80\x94 ", NULL };

	for (size_t i = 1; i < text.length; i++)
		for (size_t k = 0; text.bytes[i] == ' ' && dashes[k]; k++)
			if (slice_starts_with((struct slice){ text.bytes + i,
							      text.length - i },
					      dashes[k])) {
				*at = i;
				*size = strlen(dashes[k]);
				return true;
			}
	return false;
}

/* "takes", "is", "may": no name begins with it; "cause" after several. */
static bool is_verb(const struct context *context, const struct token *token,
		    bool several)
{
	static const char *const verbs[] = { "is",   "are",  "has",    "have",
					     "may",  "can",  "cannot", "should",
					     "must", "does", NULL };
	const struct word_entry *entry =
		grammar_find(pack_grammar(context->pack), token);

	if (token_is_any(token, verbs))
		return true;
	return entry && !entry->noun_too && token->shape == SHAPE_LOWER &&
	       (entry->forms & (several ? VERB_BASE : VERB_S));
}

/* "Vivax, ovale", "Stains and cultures" */
static bool is_several(struct slice name)
{
	return memchr(name.bytes, ',', name.length) ||
	       name.bytes[name.length - 1] == 's';
}

/* Does a term of the field stand in it, not just "Poor quality"? */
static bool has_term(const struct context *context, struct slice name,
		     struct arena *scratch)
{
	struct token_list tokens = token_split(name, scratch);
	struct parse parse = { .text = name,
			       .tokens = tokens.tokens,
			       .count = tokens.count };

	context_terms(context, &parse, scratch);
	return parse.term_count > 0;
}

const struct passage *dash_subject_turn(const struct context *context,
					const struct passage *passage,
					struct arena *arena)
{
	struct slice text = passage->text, name, rest;
	struct arena scratch = { 0 };
	struct passage *turned = NULL;
	struct token_list tokens;
	struct rewrite change;
	size_t at, size;

	if (passage->kind != PASSAGE_ITEM || passage->made ||
	    !find_dash(text, &at, &size))
		return NULL;
	name = (struct slice){ text.bytes, at };
	rest = (struct slice){ text.bytes + at + size,
			       text.length - at - size };
	tokens = token_split(rest, &scratch);
	if (tokens.count > 2 && slice_words(name) <= NAME_WORDS &&
	    note_line_is_phrase(context, name, &scratch) &&
	    has_term(context, name, &scratch) &&
	    is_verb(context, &tokens.tokens[0], is_several(name))) {
		change = (struct rewrite){ at, at + size, " " };
		turned = arena_alloc(arena, sizeof *turned);
		*turned = *passage;
		turned->made = true;
		passage_rewrite(turned, &change, 1, arena);
	}
	arena_free(&scratch);
	return turned;
}
