#include "generate/expand.h"

#include <string.h>

#include "generate/definition.h"

/* "an RSV infection": "a respiratory ..." */
static void mend_article(struct text *text, const char *name)
{
	if (text_ends_with(text, " an ") && !strchr("aeiou", *name))
		text->length -= 2;
	else if (text_ends_with(text, " a ") && strchr("aeio", *name))
		text->length--;
	else
		return;
	text_add_string(text, strchr("aeio", *name) ? "n " : " ");
}

const char *expand_short(const struct making *m, const char *question)
{
	struct text text = TEXT_INIT;
	const struct parse *read;
	size_t copied = 0;
	const char *kept;

	if (!definition_may_be(m->context, question))
		return question;
	read = &wording_of(m->wordings, question)->parse;
	for (size_t i = 0; i < read->count; i++) {
		const struct token *token = &read->tokens[i];
		struct slice word = { question + token->start,
				      token->end - token->start };
		bool plural;
		const struct definition *d =
			definition_find(m->context, word, &plural);

		if (!d || making_contains(question, slice_of(d->long_form)) ||
		    making_contains(text.bytes, slice_of(d->long_form)))
			continue;
		if (d->entry &&
		    making_contains(question, slice_of(d->entry->name)))
			continue;
		text_add(&text, question + copied, token->start - copied);
		mend_article(&text, d->entry ? d->entry->name : d->long_form);
		text_printf(&text, "%s%s (%.*s)",
			    d->entry ? d->entry->name : d->long_form,
			    plural ? "s" : "", (int)word.length, word.bytes);
		copied = token->end;
	}
	if (!copied)
		return question;
	text_add_string(&text, question + copied);
	kept = arena_strndup(m->context->arena, text.bytes, text.length);
	text_release(&text);
	return kept;
}
