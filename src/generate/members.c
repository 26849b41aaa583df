#include "generate/members.h"

#include <string.h>

#include "generate/item_head.h"
#include "generate/note_line.h"
#include "rounds/text.h"

enum { ITEM_WORDS = 12, SHORT_WORDS = 9 };

struct slice members_bare(struct slice text)
{
	while (text.length && strchr(" .;,:?", text.bytes[text.length - 1]))
		text.length--;
	return text;
}

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

/* A name or a phrase, no statement. */
static bool is_short(struct slice item)
{
	size_t words = slice_words(item);

	if (!words || words > ITEM_WORDS || core(item).length < 2)
		return false;
	for (size_t i = 0; i + 1 < item.length; i++)
		if (strchr(".!?", item.bytes[i]) && item.bytes[i + 1] == ' ')
			return false;
	return !strchr("!?", item.bytes[item.length - 1]);
}

static bool is_member(const struct context *context, struct slice item,
		      struct arena *arena)
{
	return is_short(item) && note_line_is_phrase(context, item, arena);
}

bool members_same_list(const struct passage *one, const struct passage *other)
{
	return one->kind == PASSAGE_ITEM && other->kind == PASSAGE_ITEM &&
	       one->label && other->label &&
	       strcmp(one->label, other->label) == 0;
}

void members_of_items(struct members *members, const struct context *context,
		      const struct passage *items, size_t most,
		      struct arena *arena)
{
	size_t count = 0;

	members->count = 0;
	while (count < most && members_same_list(items, &items[count])) {
		struct slice item = items[count].text;

		if (slice_words(item) > SHORT_WORDS || item_has_aside(item) ||
		    !is_member(context, item, arena))
			item = item_head(item);
		if (count == MEMBERS_MOST || !is_member(context, item, arena))
			return;
		members->items[count++] = item;
	}
	if (count >= MEMBERS_LEAST)
		members->count = count;
}

/* Bytes of markup, a colon or blanks that end before `at`; 0: none do. */
static size_t markup_before(struct slice file, size_t at)
{
	enum { TAG_MOST = 40 };

	if (!at)
		return 0;
	if (file.bytes[at - 1] != '>')
		return strchr("*_`: \t", file.bytes[at - 1]) != NULL;
	for (size_t size = 1; size <= TAG_MOST && size <= at; size++)
		if (file.bytes[at - size] == '<')
			return size;
	return 0;
}

bool members_own_label(const struct context *context,
		       const struct passage *passage, uint64_t *start)
{
	struct slice file = context->document->bytes;
	size_t left = passage->label ? strlen(passage->label) : 0;
	uint64_t from, unused;
	size_t at;

	if (!left)
		return false;
	passage_range(passage, 0, passage->text.length, &from, &unused);
	at = (size_t)from;
	while (left && at > context->document->from) {
		size_t markup = markup_before(file, at);

		if (file.bytes[at - 1] == passage->label[left - 1]) {
			left--;
			at--;
		} else if (markup) {
			at -= markup;
		} else {
			return false;
		}
	}
	*start = at;
	return !left;
}

/* "Feeling faint, or weak" */
static bool is_doing(struct slice label)
{
	const char *space = memchr(label.bytes, ' ', label.length);

	return space && space - label.bytes > 5 &&
	       memcmp(space - 3, "ing", 3) == 0 && is_short(label);
}

/* A name that a list of labels can have: "venography", not "severe". */
static bool is_name(const struct context *context, struct slice label,
		    struct arena *arena)
{
	enum { NAME_BYTES = 4 };

	return label.length >= NAME_BYTES &&
	       (is_member(context, label, arena) || is_doing(label)) &&
	       !note_line_is_adjective(context, label, arena);
}

static bool same_section(const struct passage *one, const struct passage *other)
{
	return one->section == other->section;
}

void members_of_labels(struct members *members, const struct context *context,
		       const struct passage *items, size_t most,
		       struct arena *arena)
{
	size_t count = 0;
	uint64_t unused;

	members->count = 0;
	while (count < most && items[count].kind == items->kind &&
	       same_section(items, &items[count])) {
		bool own = members_own_label(context, &items[count], &unused);
		struct slice name =
			own ? slice_of(items[count].label) : items[count].text;

		if (!own && items->kind != PASSAGE_ITEM)
			break;
		if (count == MEMBERS_MOST || !is_name(context, name, arena))
			return;
		members->items[count++] = name;
	}
	if (count >= MEMBERS_LEAST)
		members->count = count;
}

static bool ends_with_word(struct slice text, const char *word)
{
	size_t size = strlen(word);

	return text.length > size &&
	       memcmp(text.bytes + text.length - size, word, size) == 0;
}

static struct slice without_and(struct slice item)
{
	size_t skip = slice_starts_with(item, "and ")  ? strlen("and ")
		      : slice_starts_with(item, "or ") ? strlen("or ")
						       : 0;

	return (struct slice){ item.bytes + skip, item.length - skip };
}

/* Where the next mark outside brackets is, or the end. */
static size_t next_mark(struct slice line, size_t from, char mark)
{
	size_t depth = 0;

	for (size_t i = from; i < line.length; i++) {
		depth += line.bytes[i] == '(';
		depth -= line.bytes[i] == ')' && depth;
		if (!depth && line.bytes[i] == mark)
			return i;
	}
	return line.length;
}

/* "Mild symptoms \u2014 at ease at rest": where the dash is, or the end. */
static size_t before_dash(struct slice line, size_t end)
{
	static const char dash[] = " \xe2\x80\x94 ";
	enum { FIRST_WORDS = 3 };

	for (size_t i = 1; i + sizeof dash <= end; i++)
		if (memcmp(line.bytes + i, dash, sizeof dash - 1) == 0)
			return slice_words((struct slice){ line.bytes, i }) <=
					       FIRST_WORDS
				       ? i
				       : end;
	return end;
}

void members_of_line(struct members *members, const struct context *context,
		     struct slice line, struct arena *arena)
{
	size_t count = 0;
	char mark;

	line = members_bare(line);
	mark = next_mark(line, 0, ';') < line.length ? ';' : ',';
	members->count = 0;
	for (size_t from = 0, end, next; from < line.length; from = next) {
		struct slice item;

		end = next_mark(line, from, mark);
		if (!from && before_dash(line, end) < end) {
			end = before_dash(line, end);
			next = end + strlen(" \xe2\x80\x94 ");
		} else {
			next = end + 1;
		}
		item = without_and(slice_trim(
			(struct slice){ line.bytes + from, end - from }));
		if (count == MEMBERS_MOST || !is_member(context, item, arena) ||
		    ends_with_word(item, " and") || ends_with_word(item, " or"))
			return;
		members->items[count++] = item;
	}
	if (count >= MEMBERS_LEAST)
		members->count = count;
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

struct slice members_impersonal(struct slice text, struct arena *arena)
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
	item = members_impersonal(item, arena);
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
	struct slice object = first;

	if (is_doing(first))
		slice_cut(&object, ' '); /* "drinking alcohol" */
	return note_line_is_noun(context, object, arena) ? first : item;
}

void members_join(struct text *text, const struct context *context,
		  const struct members *members, struct arena *arena)
{
	bool titled = in_title_case(members, arena);

	for (size_t i = 0; i < members->count; i++) {
		struct slice item;

		text_add_string(text, i == 0                    ? ""
				      : i + 1 == members->count ? ", and "
								: ", ");
		item = first_of_pair(context, core(members->items[i]), arena);
		item = member_text(context, item, titled, arena);
		text_add(text, item.bytes, item.length);
	}
}

/* "- asthma" a line, as the document has it. */
const char *members_listed(const struct context *context,
			   const struct members *members, struct arena *arena)
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
