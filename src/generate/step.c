#include "generate/step.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate/item_head.h"
#include "generate/making.h"
#include "generate/members.h"
#include "generate/note_line.h"

enum { VALUE_WORDS = 14, LABEL_BYTES = 60 };

/* Bytes of "Stage 3a" or "Grade II" at the start of a label, or 0. */
static size_t step_size(const char *label)
{
	static const char *const scales[] = { "Stage ", "Grade ", NULL };

	for (size_t i = 0; scales[i]; i++) {
		size_t at = strlen(scales[i]), end;

		if (strncasecmp(label, scales[i], at) != 0)
			continue;
		end = at + strcspn(label + at, " ");
		return end > at && (isdigit((unsigned char)label[at]) ||
				    strspn(label + at, "IV") == end - at)
			       ? end
			       : 0;
	}
	return 0;
}

static bool has_figure(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (isdigit((unsigned char)text.bytes[i]))
			return true;
	return false;
}

/* "eGFR < 15" of "Stage 5 - eGFR < 15"; empty when no dash is there. */
static struct slice behind_dash(struct slice rest)
{
	static const char *const dashes[] = { " - ", " \xe2\x80\x93 ",
					      " \xe2\x80\x94 ", NULL };

	for (size_t i = 0; dashes[i]; i++)
		if (slice_starts_with(rest, dashes[i])) {
			size_t size = strlen(dashes[i]);

			return (struct slice){ rest.bytes + size,
					       rest.length - size };
		}
	return (struct slice){ 0 };
}

/* "Stage 2 hypertension" by the label, or by the label and the topic. */
static const char *step_of(const struct context *context, const char *label,
			   size_t step, size_t end, struct arena *arena)
{
	const char *words = arena_strndup(arena, label, end);

	if (step == end)
		return arena_printf(arena, "%s %s", words, context->topic_text);
	return making_contains(words, slice_of(context->topic->name)) ? words
								      : NULL;
}

/* Does a value begin here: "< 15", "15-29", "at least 140"? */
static bool is_amount(struct slice text)
{
	static const char *const words[] = {
		"at least ", "less than ", "more than ", "below ", "above ",
		"under ",    "over ",      "between ",   "up to ", NULL
	};

	for (size_t i = 0; words[i]; i++)
		if (slice_starts_with(text, words[i]))
			return true;
	return text.length && !isalpha((unsigned char)text.bytes[0]);
}

/* Bytes of "eGFR " or "blood pressure of " before an amount, or 0. */
static size_t measure_size(struct slice value)
{
	static const char *const no_measure[] = { " with",  " for", " in",
						  " after", " by",  " to",
						  " every", NULL };
	size_t size = 0;

	while (size < value.length) {
		struct slice rest = { value.bytes + size, value.length - size };
		const char *space = memchr(rest.bytes, ' ', rest.length);

		if (size && is_amount(rest))
			break;
		if (!space)
			return 0;
		size += (size_t)(space - rest.bytes) + 1;
	}
	for (size_t i = 0; no_measure[i]; i++)
		if (item_ends_in((struct slice){ value.bytes, size - 1 },
				 no_measure[i]))
			return 0;
	return size;
}

/* A value that a sentence can hold, with no other sentence behind it. */
static bool is_value(const struct context *context, struct slice value,
		     struct arena *arena)
{
	for (size_t i = 0; i + 1 < value.length; i++)
		if (strchr(".;:", value.bytes[i]) && value.bytes[i + 1] == ' ')
			return false;
	return value.length && has_figure(value) &&
	       (is_amount(value) || measure_size(value)) &&
	       slice_words(value) <= VALUE_WORDS &&
	       note_line_is_phrase(context, value, arena);
}

/* "The eGFR in stage 4 gout is 15-29.", "Stage 4 gout is defined by < 15." */
static const char *said_of(const char *named, struct slice value,
			   struct arena *arena)
{
	size_t measure = is_amount(value) ? 0 : measure_size(value);
	size_t words = measure ? measure - 1 : 0;

	if (!measure)
		return arena_printf(arena, "%c%s is defined by %.*s.",
				    toupper((unsigned char)*named), named + 1,
				    (int)value.length, value.bytes);
	if (item_ends_in((struct slice){ value.bytes, words }, " of"))
		words -= strlen(" of");
	return arena_printf(arena, "The %.*s in %c%s is %.*s.", (int)words,
			    value.bytes, tolower((unsigned char)*named),
			    named + 1, (int)(value.length - measure),
			    value.bytes + measure);
}

static void place(struct listing *listing, uint64_t start,
		  const struct passage *passage, size_t length,
		  struct arena *arena)
{
	struct passage_span *spans = arena_array(arena, 2, sizeof *spans);
	uint64_t from, to;

	passage_range(passage, 0, length ? length : 1, &from, &to);
	if (!length)
		to = from;
	spans[0] = (struct passage_span){ 0, start };
	spans[1] = (struct passage_span){ listing->passage.text.length - 1,
					  to - 1 };
	listing->passage.spans = spans;
	listing->passage.span_count = 2;
}

/* Where the value stands: behind a dash of the label, or in the line. */
static struct slice value_of(const char *label, size_t step, size_t *end,
			     struct slice line)
{
	for (*end = step; label[*end]; (*end)++) {
		struct slice value = behind_dash(slice_of(label + *end));

		if (value.length)
			return value;
	}
	return line;
}

bool step_read(struct listing *listing, const struct context *context, size_t k,
	       struct arena *arena)
{
	const struct passage *passage = &context->document->passages[k];
	const char *label = passage->label, *named;
	struct slice value, line = members_bare(passage->text);
	size_t step, end;
	uint64_t start;

	if (!label || !context->topic || passage->kind != PASSAGE_ITEM ||
	    strlen(label) > LABEL_BYTES || !(step = step_size(label)) ||
	    !members_own_label(context, passage, &start))
		return false;
	value = value_of(label, step, &end, line);
	named = step_of(context, label, step, end, arena);
	if (!named || !is_value(context, value, arena))
		return false;
	*listing = (struct listing){ .passage = *passage };
	listing->passage.made = true;
	listing->passage.label = NULL;
	listing->passage.text = slice_of(said_of(named, value, arena));
	place(listing, start, passage,
	      value.bytes == line.bytes ? line.length : 0, arena);
	return true;
}
