#include "generate/overlap.h"
#include "generate/count.h"

#include <string.h>

enum {
	OPEN_WORDS = 70,  /* of a list that is shown as one answer */
	GAPS_OF_OPEN = 4, /* more members of an open list could be anything */
};

/* The members of a list, and which of them a question shows. */
struct members {
	struct slice texts[RUBRIC_MEMBERS];
	size_t words[RUBRIC_MEMBERS];
	size_t count, total; /* members, and words in all */
};

static size_t words_in(struct slice text)
{
	struct arena scratch = { 0 };
	size_t count = rubric_word_count(token_split(text, &scratch));

	arena_free(&scratch);
	return count;
}

/* From "- item" a line; false when there are too many. */
static bool read_members(struct members *members, const char *answer)
{
	struct slice rest = slice_of(answer), line;

	*members = (struct members){ 0 };
	while (slice_next_line(&rest, &line)) {
		if (members->count == RUBRIC_MEMBERS)
			return false;
		if (slice_starts_with(line, "- "))
			line = (struct slice){ line.bytes + 2,
					       line.length - 2 };
		members->texts[members->count] = line;
		members->words[members->count] = words_in(line);
		members->total += members->words[members->count++];
	}
	return true;
}

static bool is_long(const struct members *members)
{
	return members->count >= OVERLAP_FROM_ITEMS ||
	       (members->count > 2 && members->total >= OVERLAP_FROM_WORDS);
}

/*
 * Show the members around the hidden one, the nearest first and of two the
 * one before, until the words are used up.  False when there is no room for
 * those right beside it.
 */
static bool choose_shown(const struct members *members, size_t hidden,
			 size_t room, bool *shown)
{
	for (size_t step = 1; step < members->count; step++)
		for (int side = 0; side < 2; side++) {
			/* before the first it wraps, and is too large as well
			 */
			size_t at = side ? hidden + step : hidden - step;

			if (at >= members->count)
				continue;
			if (members->words[at] > room)
				return step > 1;
			room -= members->words[at];
			shown[at] = true;
		}
	return true;
}

/* Members with commas of their own are parted by semicolons. */
static const char *separator(const struct members *members)
{
	for (size_t i = 0; i < members->count; i++)
		if (memchr(members->texts[i].bytes, ',',
			   members->texts[i].length))
			return "; ";
	return ", ";
}

static void add_members(struct text *out, const struct members *members,
			size_t hidden, const bool *shown)
{
	const char *between = "";

	for (size_t i = 0; i < members->count; i++) {
		if (i != hidden && !shown[i] && i > 0 && i - 1 != hidden &&
		    !shown[i - 1])
			continue; /* "..." stands there already */
		text_add_string(out, between);
		between = separator(members);
		if (i == hidden)
			text_add_string(out, "[...]");
		else if (shown[i])
			text_add(out, members->texts[i].bytes,
				 members->texts[i].length);
		else
			text_add_string(out, "...");
	}
}

/* "What are its signs?" -> "What are its signs? Fever, [...], rash." */
static const char *gapped(const char *question, const struct members *members,
			  size_t hidden, struct arena *arena)
{
	size_t words = words_in(slice_of(question));
	size_t room = words < RUBRIC_QUESTION_WORDS
			      ? RUBRIC_QUESTION_WORDS - words
			      : 0;
	bool shown[RUBRIC_MEMBERS] = { false };
	struct text text = TEXT_INIT;
	const char *kept = NULL;

	if (choose_shown(members, hidden, room, shown)) {
		add_members(&text, members, hidden, shown);
		kept = arena_printf(arena, "%s %s%s", question,
				    render_capital(arena, text.bytes),
				    text_ends_with(&text, ".") ? "" : ".");
	}
	text_release(&text);
	return kept;
}

/* One decision is enough for what is held. */
static bool is_held(const struct claim *claim)
{
	const struct card card = { .flags = claim->flags,
				   .flag_count = claim->flag_count };

	return card_is_held(&card);
}

/* The claim of one member; false when no card can be made of it. */
static bool make_member(struct claim *claim, const struct claim *list,
			const struct members *members, size_t hidden,
			const struct context *context)
{
	struct arena *arena = context->arena;
	const char *answer = arena_strndup(arena, members->texts[hidden].bytes,
					   members->texts[hidden].length);

	*claim = *list;
	claim->kind = CARD_CLOZE;
	claim->family = list->question;
	claim->asked = 0;
	claim->any = false;
	claim->question = gapped(list->question, members, hidden, arena);
	claim->answer = render_capital(arena, answer);
	return claim->question != NULL;
}

/* Does the member by itself answer the question of its list? */
static bool says_enough(const struct claim *member,
			const struct context *context)
{
	struct wordings wordings = { .arena = context->arena };
	const struct rubric_pair pair = {
		.question = wording_of(&wordings, member->family),
		.answer = wording_of(&wordings, member->answer),
		.gap = member->pattern->gap,
	};

	return !rubric_check(context->pack, context->words, &pair,
			     context->arena);
}

size_t overlap_claims(const struct claim *list, const struct context *context,
		      struct claim *claims)
{
	struct members members;
	size_t count = 0;

	if (list->kind != CARD_LIST || is_held(list) ||
	    !read_members(&members, list->answer) || !is_long(&members) ||
	    (!list->closed && members.count > GAPS_OF_OPEN))
		return 0;
	for (size_t i = 0; i < members.count; i++) {
		if (!make_member(&claims[count], list, &members, i, context))
			return 0;
		count += says_enough(&claims[count], context);
	}
	return count;
}

bool overlap_is_short(const struct claim *list)
{
	struct members members;

	return list->kind != CARD_LIST ||
	       (read_members(&members, list->answer) &&
		(members.count <= RUBRIC_LIST_ITEMS || list->any) &&
		members.total <= OPEN_WORDS);
}
