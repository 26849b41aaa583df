#include "generate/wording.h"

struct wording *wording_of(struct wordings *wordings, const char *text)
{
	struct slice slice = slice_of(text);
	struct wording *wording;
	struct token_list tokens;

	for (size_t i = 0; i < WORDING_LIMIT && i < wordings->count; i++)
		if (slice_equal(wordings->read[i].parse.text, slice))
			return &wordings->read[i];
	tokens = token_split(slice, wordings->arena);
	wording = &wordings->read[wordings->count++ % WORDING_LIMIT];
	*wording = (struct wording){ .parse = { .text = slice,
						.tokens = tokens.tokens,
						.count = tokens.count } };
	return wording;
}

const struct wording *wording_terms(struct wordings *wordings,
				    const struct context *context,
				    const char *text)
{
	struct wording *wording = wording_of(wordings, text);

	if (!wording->has_terms)
		context_terms(context, &wording->parse, wordings->arena);
	wording->has_terms = true;
	return wording;
}
