#include "generate/member_text.h"

#include <string.h>

#include "generate/item_head.h"
#include "generate/note_line.h"
#include "rounds/text.h"

/* Where the first of these words is in the item, or its end. */
static size_t before_any(struct slice item, const char *const *words)
{
	for (size_t i = 1; i < item.length; i++)
		for (size_t k = 0; item.bytes[i] == ' ' && words[k]; k++)
			if (slice_starts_with((struct slice){ item.bytes + i,
							      item.length - i },
					      words[k]))
				return i;
	return item.length;
}

/*
 * What a sentence can hold of an item: no bracket, nothing behind a comma; of
 * "Sudden, severe pain" the part with the noun.
 */
static struct slice core(struct slice item)
{
	static const char *const examples[] = { " such as ", " including ",
						" like ", NULL };

	item.length = before_any(item, examples);
	for (size_t i = 1; i < item.length; i++) {
		struct slice rest;

		if (!strchr(",;:([", item.bytes[i]))
			continue;
		rest = slice_trim((struct slice){ item.bytes + i + 1,
						  item.length - i - 1 });
		if (item.bytes[i] == ',' && rest.length &&
		    !memchr(item.bytes, ' ', i) &&
		    !memchr(rest.bytes, ',', rest.length))
			return members_bare(rest);
		return members_bare((struct slice){ item.bytes, i });
	}
	return members_bare(item);
}

/* "Chronic Swelling and Pain": how many words have a title's capital. */
static size_t titled_words(const struct token_list *tokens)
{
	size_t titled = 0;

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *token = &tokens->tokens[i];

		if (token_is(token, "("))
			break;
		if (token->end - token->start < 4 || token->kind != TOKEN_WORD)
			continue;
		if (token->shape != SHAPE_CAPITALISED)
			return 0;
		titled++;
	}
	return titled;
}

/* Are several members of the list in the case of titles? */
static bool in_title_case(const struct members *members, struct arena *arena)
{
	size_t titled = 0;

	for (size_t i = 0; i < members->count; i++) {
		struct token_list tokens =
			token_split(members->items[i], arena);

		titled += titled_words(&tokens) > 1;
	}
	return titled > 1;
}

static const char *word_of(const struct parse *parse, size_t i,
			   struct arena *arena)
{
	const struct token *token = &parse->tokens[i];

	return arena_strndup(arena, parse->text.bytes + token->start,
			     token->end - token->start);
}

/* The item with small letters where only a title has capitals. */
static struct slice in_small(const struct context *context, struct slice item,
			     struct arena *arena)
{
	struct token_list tokens = token_split(item, arena);
	struct parse parse = { .text = item,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	char *small = arena_strndup(arena, item.bytes, item.length);
	size_t term = 0;

	if (titled_words(&tokens) < 2)
		return item;
	context_terms(context, &parse, arena);
	for (size_t i = 1;
	     i < tokens.count && !token_is(&tokens.tokens[i], "("); i++) {
		char *first = &small[tokens.tokens[i].start];

		while (term < parse.term_count && parse.terms[term].end <= i)
			term++;
		if (term < parse.term_count && parse.terms[term].first <= i &&
		    strstr(parse.terms[term].entry->name,
			   word_of(&parse, i, arena)))
			continue; /* the lexicon's own capital */
		if (tokens.tokens[i].shape == SHAPE_CAPITALISED &&
		    *first >= 'A' && *first <= 'Z' &&
		    !memchr(tokens.tokens[i].fold.bytes, '\'',
			    tokens.tokens[i].fold.length))
			*first = (char)(*first | 0x20);
	}
	return (struct slice){ small, item.length };
}

struct slice member_text_impersonal(struct slice text, struct arena *arena)
{
	struct text told = TEXT_INIT;
	struct slice kept = text;
	bool changed = false;

	for (size_t i = 0; i < text.length; i++) {
		struct slice rest = { text.bytes + i, text.length - i };

		if (slice_starts_with(rest, " you ") ||
		    slice_starts_with(rest, "You ")) {
			text_release(&told);
			return text;
		}
		if (slice_starts_with(rest, " your ")) {
			text_add_string(&told, " the");
			i += strlen(" your") - 1;
			changed = true;
		} else {
			text_add_char(&told, rest.bytes[0]);
		}
	}
	if (changed)
		kept = (struct slice){ arena_strndup(arena, told.bytes,
						     told.length),
				       told.length };
	text_release(&told);
	return kept;
}

/* Of each member what stands in a sentence, or all of it, for an answer. */
static struct slice member_text(const struct context *context,
				struct slice item, bool titled,
				struct arena *arena)
{
	item = member_text_impersonal(item, arena);
	if (titled)
		item = in_small(context, item, arena);
	return note_line_start(context, item, arena);
}

/*
 * "birth" of "birth and death": the pair would be taken for two members; not
 * "blurred" of "blurred or double vision".
 */
static struct slice first_of_pair(const struct context *context,
				  struct slice item, struct arena *arena)
{
	static const char *const joints[] = { " and ", " or ", NULL };
	struct slice first = { item.bytes, before_any(item, joints) };
	struct slice object = first, word = slice_cut(&object, ' ');

	/* "drinking [alcohol]" */
	if (!object.length || !item_ends_in(word, "ing"))
		object = first;
	return note_line_is_noun(context, object, arena) ? first : item;
}

/* "pulse" of "Slowed pulse", "Failing pulse", no verbs of the sentence. */
static struct slice without_participle(const struct context *context,
				       struct slice item, struct arena *arena)
{
	struct slice rest = item, first = slice_cut(&rest, ' ');

	if (slice_starts_with(item, "Having ") ||
	    slice_starts_with(item, "having "))
		return rest;
	return (item_ends_in(first, "ed") || item_ends_in(first, "ing")) &&
			       note_line_is_noun(context, rest, arena)
		       ? rest
		       : item;
}

/* "pale skin" of "Dry, coarse, or pale skin", "fits" of "sometimes fits" */
static struct slice core_noun(const struct context *context, struct slice item,
			      struct arena *arena)
{
	struct slice first = core(item), last = members_bare(item);

	if (slice_starts_with(first, "sometimes ") ||
	    slice_starts_with(first, "Sometimes "))
		slice_cut(&first, ' ');
	if (slice_starts_with(first, "\""))
		first = (struct slice){ first.bytes + 1, first.length - 1 };
	if (!memchr(item.bytes, ',', item.length) ||
	    memchr(first.bytes, ' ', first.length))
		return first;
	while (memchr(last.bytes, ',', last.length))
		slice_cut(&last, ',');
	last = core(item_without_and(slice_trim(last)));
	return note_line_is_noun(context, last, arena) ? last : first;
}

void member_text_join(struct text *text, const struct context *context,
		      const struct members *members, struct arena *arena)
{
	bool titled = in_title_case(members, arena);

	for (size_t i = 0; i < members->count; i++) {
		struct slice item;

		text_add_string(text, i == 0                    ? ""
				      : i + 1 == members->count ? ", and "
								: ", ");
		item = first_of_pair(context,
				     core_noun(context, members->items[i],
					       arena),
				     arena);
		item = without_participle(context, item, arena);
		item = member_text(context, item, titled, arena);
		text_add(text, item.bytes, item.length);
	}
}

/* "- asthma" a line, as the document has it. */
const char *member_text_listed(const struct context *context,
			       const struct members *members,
			       struct arena *arena)
{
	struct text text = TEXT_INIT;
	bool titled = in_title_case(members, arena);
	const char *answer;

	for (size_t i = 0; i < members->count; i++) {
		struct slice item =
			member_text(context, members_bare(members->items[i]),
				    titled, arena);

		text_printf(&text, "%s- ", i ? "\n" : "");
		text_add(&text, item.bytes, item.length);
	}
	answer = arena_strndup(arena, text.bytes, text.length);
	text_release(&text);
	return answer;
}
