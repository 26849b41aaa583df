#include "generate/refer_private.h"

#include "generate/heading.h"

struct reference refer_heading(struct context *context, const char *types,
			       bool plural)
{
	const struct passage *passage = context->paragraph;
	struct reference meant = { 0 };
	struct note_subject named;
	struct token_list tokens;
	struct parse parse;

	if (!passage || !passage->section_count)
		return meant;
	named = heading_names(context,
			      passage->section[passage->section_count - 1],
			      context->arena);
	if (!named.text || named.plural != plural)
		return meant;
	tokens = token_split(slice_of(named.text), context->arena);
	parse = (struct parse){ .text = slice_of(named.text),
				.tokens = tokens.tokens,
				.count = tokens.count };
	context_terms(context, &parse, context->arena);
	if (parse.term_count != 1 ||
	    !refer_type_in(types, parse.terms[0].entry->type))
		return meant;
	return (struct reference){ .known = true,
				   .text = named.text,
				   .entry = parse.terms[0].entry,
				   .plural = plural };
}
