#include "generate/echo.h"

#include <string.h>

#include "generate/rubric.h"

enum {
	SHORT = 9
}; /* words, the "No" included, which a whole sentence may be */

/* Does the question have all that this part of its answer tells? */
static bool is_asked(const struct making *m, const char *part)
{
	const struct parse *asked =
		&wording_of(m->wordings, m->claim->question)->parse;
	const struct parse *said = &wording_of(m->wordings, part)->parse;
	struct rubric_weight weight =
		rubric_weigh(m->context->pack, m->context->words,
			     (struct token_list){ asked->tokens, asked->count },
			     (struct token_list){ said->tokens, said->count },
			     m->wordings->arena);

	return weight.leaked == weight.content;
}

static bool is_short(const struct making *m, const char *answer)
{
	const struct parse *said = &wording_of(m->wordings, answer)->parse;

	return rubric_word_count((struct token_list){ said->tokens,
						      said->count }) <= SHORT;
}

const char *echo_free(const struct making *m)
{
	static const char but[] = " but ";
	const char *answer = m->claim->answer;
	const char *other;
	struct arena *arena = m->context->arena;

	if (!m->match->pattern->polar ||
	    !slice_starts_with(slice_of(answer), "No, "))
		return NULL;
	other = strstr(answer, but);
	if (other &&
	    is_asked(m, arena_strndup(arena, answer, (size_t)(other - answer))))
		return arena_printf(arena, "No, %s", other + strlen(but));
	return !is_short(m, answer) && is_asked(m, answer) ? "No" : NULL;
}
