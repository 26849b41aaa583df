#include "generate/lead.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate/member_text.h"
#include "generate/members.h"

enum { LEAD_WORDS = 18 };

/* The last sentence of a text that ends in a colon, or NULL. */
static const char *last_sentence(struct slice text, size_t *start,
				 struct arena *arena)
{
	struct slice bare = members_bare(text);
	size_t at = bare.length;

	if (!bare.length || text.bytes[text.length - 1] != ':')
		return NULL;
	while (at > 1 && (bare.bytes[at - 1] != ' ' ||
			  !strchr(".!?", bare.bytes[at - 2])))
		at--;
	*start = at > 1 ? at : 0;
	return arena_strndup(arena, bare.bytes + *start, bare.length - *start);
}

static bool is_short(const struct lead *lead)
{
	return slice_words(slice_of(lead->label)) <= LEAD_WORDS;
}

bool lead_find(struct lead *lead, const struct context *context, size_t first,
	       struct arena *arena)
{
	const struct passage *item = &context->document->passages[first];
	struct slice text;
	size_t length;
	uint64_t unused;

	if (first <= context->article->first || !item->label ||
	    item[-1].kind == PASSAGE_ITEM)
		return false;
	lead->passage = item - 1;
	text = members_bare(lead->passage->text);
	length = strlen(item->label);
	lead->start = text.length - length;
	lead->label = item->label;
	lead->over_labels = false;
	if (length <= text.length &&
	    memcmp(text.bytes + lead->start, item->label, length) == 0)
		return is_short(lead);
	lead->over_labels = true;
	lead->label = last_sentence(lead->passage->text, &lead->start, arena);
	return lead->label && is_short(lead) &&
	       members_own_label(context, item, &unused);
}

/* "It can cause these reactions" -> the length of "It can cause". */
static size_t before_these(const char *label)
{
	static const char *const words[] = { " these ", " the following",
					     NULL };

	for (size_t i = 0; words[i]; i++) {
		const char *at = strstr(label, words[i]);

		if (at && slice_words(slice_of(at)) <= 4)
			return (size_t)(at - label);
	}
	return strlen(label);
}

/*
 * "Several factors raise the risk, including": the "factors" of it, or NULL.
 * What follows them is told of those that are listed.
 */
static const char *some_of(const char *label)
{
	static const char *const some[] = { "Several ", "Many ",    "Various ",
					    "Some ",    "Certain ", "Multiple ",
					    NULL };
	static const char ending[] = ", including";
	size_t length = strlen(label);

	if (length <= sizeof ending ||
	    strcmp(label + length - (sizeof ending - 1), ending) != 0)
		return NULL;
	for (size_t i = 0; some[i]; i++) {
		const char *noun = label + strlen(some[i]), *end;

		if (strncmp(label, some[i], strlen(some[i])) != 0)
			continue;
		end = strchr(noun, ' ');
		return end && end[-1] == 's' &&
				       strncmp(end, " that ", 6) != 0 &&
				       strncmp(end, " of ", 4) != 0
			       ? noun
			       : NULL;
	}
	return NULL;
}

/* "Factors that raise the risk include" */
static void add_some_of(struct text *text, const char *label, const char *noun)
{
	size_t size = strcspn(noun, " ");
	const char *end = label + strlen(label) - strlen(", including");

	text_add_char(text, (char)toupper((unsigned char)*noun));
	text_add(text, noun + 1, size - 1);
	text_add_string(text, " that");
	text_add(text, noun + size, (size_t)(end - noun) - size);
	text_add_string(text, " include");
}

static bool ends_in(const char *label, const char *word)
{
	size_t length = strlen(label), size = strlen(word);

	return length > size && label[length - size - 1] == ' ' &&
	       strcmp(label + length - size, word) == 0;
}

/* "Risk factors" -> "Risk factors include"; a lead with a verb stays. */
static void add_words(struct text *text, const char *label)
{
	static const char *const verbs[] = {
		"include",   "includes",  "included",   "are",
		"is",        "involve",   "involves",   "comprise",
		"comprises", "including", "contain",    "contains",
		"encompass", "reduces",   "reduce",     "cause",
		"causes",    "increase",  "increases",  "treat",
		"affect",    "affects",   "consist of", "consists of",
		"such as",   "caused by", "defined by", "of",
		"by",        "with",      "to",         "from",
		"show",      "shows",     "indicate",   "indicates",
		NULL
	};
	size_t length = before_these(label);
	const char *noun = some_of(label);

	if (noun) {
		add_some_of(text, label, noun);
		return;
	}
	text_add(text, label, length);
	if (length < strlen(label))
		return;
	for (size_t i = 0; verbs[i]; i++)
		if (ends_in(label, verbs[i]))
			return;
	text_add_string(text, " include");
}

/* "These medications" below "Medication": those that the heading names. */
static bool is_of_heading(const struct lead *lead, const char *noun)
{
	enum { STEM = 5 };
	size_t count = lead->passage->section_count;

	return count && strcspn(noun, " ") > STEM &&
	       strncasecmp(lead->passage->section[count - 1], noun, STEM) ==
		       0 &&
	       !strchr(lead->passage->section[count - 1], ' ');
}

/* "Some of the causes of gout are" -> "Causes of gout include" */
static const char *without_some(const char *words, struct arena *arena)
{
	static const char some[] = "Some of the ", are[] = " are";
	size_t length = strlen(words);
	const char *rest = words + sizeof some - 1;

	if (strncmp(words, some, sizeof some - 1) != 0)
		return words;
	if (ends_in(words, "are"))
		length -= sizeof are - 1;
	return arena_printf(arena, "%c%.*s%s", toupper((unsigned char)*rest),
			    (int)(length - sizeof some), rest + 1,
			    words[length] ? " include" : "");
}

/* "the signs include" of "Attacks come at night, and the signs include" */
static const char *last_clause(const char *words, struct arena *arena)
{
	static const char joint[] = ", and the ";
	const char *at = strstr(words, joint);

	return at && !strstr(at + 1, ", ")
		       ? arena_printf(arena, "The %s", at + sizeof joint - 1)
		       : words;
}

/* "Signs of gout" of "Signs of gout (classic)" */
static struct slice without_bracket(const char *label, struct arena *arena)
{
	size_t length = strlen(label);
	const char *open = strrchr(label, '(');

	if (!open || open < label + 2 || label[length - 1] != ')')
		return slice_of(label);
	length = (size_t)(open - 1 - label);
	return (struct slice){ arena_strndup(arena, label, length), length };
}

/* The lead as a sentence of its own begins. */
static const char *lead_words(const struct lead *lead, struct arena *arena)
{
	static const char these[] = "These ";
	struct slice told =
		member_text_impersonal(without_bracket(lead->label, arena),
				       arena);
	const char *words = last_clause(without_some(told.bytes, arena), arena);
	const char *noun;

	if (strncmp(words, these, sizeof these - 1) != 0)
		return words;
	noun = words + sizeof these - 1;
	return is_of_heading(lead, noun)
		       ? arena_printf(arena, "%c%s",
				      toupper((unsigned char)*noun), noun + 1)
		       : words;
}

void lead_add(struct text *text, const struct lead *lead, struct arena *arena)
{
	add_words(text, lead_words(lead, arena));
	text_add_char(text, ' ');
}

/* "These are less known:" below "Late signs": what the heading names. */
static bool points_to_heading(const struct lead *lead)
{
	static const char *const words[] = { "These ",   "They ",
					     "Here are", "The following",
					     "Some are", NULL };

	for (size_t i = 0; words[i]; i++)
		if (strncmp(lead->label, words[i], strlen(words[i])) == 0)
			return lead->passage->section_count > 0 &&
			       !ends_in(lead->label, "include") &&
			       !ends_in(lead->label, "including") &&
			       !ends_in(lead->label, "as");
	return false;
}

struct labelled lead_label(const struct context *context,
			   const struct passage *item, const struct lead *lead,
			   struct arena *arena)
{
	const struct passage *passage =
		lead->over_labels ? lead->passage : item;
	struct labelled label =
		label_read(context, passage, slice_of(lead->label), arena);

	if (label.note.many || !points_to_heading(lead))
		return label;
	passage = lead->passage;
	return label_read(context, passage,
			  slice_of(
				  passage->section[passage->section_count - 1]),
			  arena);
}
