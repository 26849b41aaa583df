#include "generate/members.h"

#include <string.h>

#include "generate/note_line.h"
#include "rounds/text.h"

enum { ITEM_WORDS = 9 };

struct slice members_bare(struct slice text)
{
	while (text.length && strchr(" .;,:?", text.bytes[text.length - 1]))
		text.length--;
	return text;
}

/*
 * What a sentence can hold of an item: no bracket, nothing behind a comma; of
 * "Sudden, severe pain" the part with the noun.
 */
static struct slice core(struct slice item)
{
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
		if (count == MEMBERS_MOST ||
		    !is_member(context, items[count].text, arena))
			return;
		members->items[count] = items[count].text;
		count++;
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

void members_of_line(struct members *members, const struct context *context,
		     struct slice line, struct arena *arena)
{
	size_t count = 0;
	char mark;

	line = members_bare(line);
	mark = next_mark(line, 0, ';') < line.length ? ';' : ',';
	members->count = 0;
	for (size_t from = 0, end; from < line.length; from = end + 1) {
		struct slice item;

		end = next_mark(line, from, mark);
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

void members_join(struct text *text, const struct context *context,
		  const struct members *members, struct arena *arena)
{
	for (size_t i = 0; i < members->count; i++) {
		struct slice item;

		text_add_string(text, i == 0                    ? ""
				      : i + 1 == members->count ? ", and "
								: ", ");
		item = note_line_start(context, core(members->items[i]), arena);
		text_add(text, item.bytes, item.length);
	}
}

/* "- asthma" a line, as the document has it. */
const char *members_listed(const struct context *context,
			   const struct members *members, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *answer;

	for (size_t i = 0; i < members->count; i++) {
		struct slice item =
			note_line_start(context,
					members_bare(members->items[i]), arena);

		text_printf(&text, "%s- ", i ? "\n" : "");
		text_add(&text, item.bytes, item.length);
	}
	answer = arena_strndup(arena, text.bytes, text.length);
	text_release(&text);
	return answer;
}
