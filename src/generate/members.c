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

/* A name or a phrase, no statement. */
static bool is_short(struct slice item)
{
	size_t words = slice_words(item);

	if (!words || words > ITEM_WORDS || members_bare(item).length < 2)
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
		members->count = members->lines = count;
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

/* An item that is long or no phrase is named by its head. */
static struct slice named(const struct context *context, struct slice item,
			  struct arena *arena)
{
	return slice_words(item) > SHORT_WORDS || item_has_aside(item) ||
			       !is_member(context, item, arena)
		       ? item_head(item)
		       : item;
}

/* "Slow pulse; pale skin" has two; false when a part is none. */
static bool add_parts(struct members *members, const struct context *context,
		      struct slice line, struct arena *arena)
{
	for (size_t from = 0, end; from < line.length; from = end + 1) {
		struct slice part;

		end = next_mark(line, from, ';');
		part = named(context,
			     slice_trim((struct slice){ line.bytes + from,
							end - from }),
			     arena);
		if (members->count == MEMBERS_MOST ||
		    !is_member(context, part, arena))
			return false;
		members->items[members->count++] = part;
	}
	return true;
}

void members_of_items(struct members *members, const struct context *context,
		      const struct passage *items, size_t most,
		      struct arena *arena)
{
	struct members found = { 0 };

	members->count = 0;
	for (; found.lines < most &&
	       members_same_list(items, &items[found.lines]);
	     found.lines++)
		if (!add_parts(&found, context,
			       members_bare(items[found.lines].text), arena))
			return;
	if (found.lines >= MEMBERS_LEAST)
		*members = found;
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

bool members_share(struct slice line)
{
	static const char risk[] = " risk of ";
	size_t first = next_mark(line, 0, ',');

	if (first == line.length)
		return false;
	for (size_t i = 0; i + sizeof risk <= first; i++)
		if (memcmp(line.bytes + i, risk, sizeof risk - 1) == 0)
			return true;
	return false;
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
		item = item_without_and(slice_trim(
			(struct slice){ line.bytes + from, end - from }));
		if (count == MEMBERS_MOST || !is_member(context, item, arena) ||
		    item_ends_in(item, " and") || item_ends_in(item, " or"))
			return;
		members->items[count++] = item;
	}
	if (count >= MEMBERS_LEAST)
		members->count = count;
}
