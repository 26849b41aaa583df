#include "generate/topic.h"

#include <string.h>
#include <strings.h>

#include "generate/care_place.h"
#include "generate/dominant.h"
#include "generate/heading_topic.h"
#include "generate/opening.h"
#include "generate/remedy.h"

/* "chronic X (CX)" is no short form of X, "X (X)" none of "chronic X". */
static bool is_short_for_topic(const struct context *context,
			       const struct definition *definition)
{
	size_t defined = strlen(definition->long_form);
	size_t written = strlen(context->topic_words);

	return strcasecmp(definition->long_form, context->topic_words) == 0 ||
	       (definition->entry == context->topic && defined <= written + 2 &&
		written <= defined + 2);
}

static void name_topic(struct context *context)
{
	const struct lexicon_entry *topic = context->topic;

	context->topic_text = topic ? context->topic_words : NULL;
	if (!topic)
		return;
	for (size_t i = 0; i < context->definition_count; i++)
		if (is_short_for_topic(context, &context->definitions[i])) {
			struct slice s = context->definitions[i].short_form;

			context->topic_text =
				arena_printf(context->arena, "%s (%.*s)",
					     context->topic_words,
					     (int)s.length, s.bytes);
			return;
		}
}

void topic_read_title(struct context *context)
{
	struct heading_topic title =
		heading_topic_read(context, context->article->title);
	struct heading_topic above = { 0 };
	struct dominant most = { 0 };

	if (!title.terms)
		above = opening_topic(context);
	if (above.condition)
		title = above;
	if (!title.named && !title.remedy)
		most = dominant_condition(context);
	/* "Disorders of the glands": not what comes up in it */
	if (most.opens || !title.terms) {
		title.condition = most.entry;
		title.words = most.words;
	}
	context->title_topic = title.condition;
	context->title_words = title.words;
	context->title_therapy = title.therapy;
	remedy_read_title(context);
	context->topic = context->title_topic;
	context->topic_words = context->title_words;
	context->therapy = context->title_therapy;
	name_topic(context);
}

/* "severe asthma" after "asthma", "asthma in children" */
static bool is_narrower(const char *words, const char *than)
{
	size_t whole = strlen(words), part = strlen(than);

	return whole > part && (strcmp(words + whole - part, than) == 0 ||
				strncmp(words, than, part) == 0);
}

/*
 * Does the text below turn from the title's condition to the heading's:
 * another that it is all about, or one of its kinds in more words?
 */
static bool turns_to(const struct context *context,
		     const struct heading_topic *heading)
{
	if (!heading->condition)
		return false;
	if (!context->title_topic)
		return true;
	if (!heading->alone)
		return false;
	if (heading->condition == context->title_topic)
		return is_narrower(heading->words, context->title_words);
	return !term_is_kind_of(context->title_topic, heading->condition);
}

static bool is_heading(const struct passage *passage, const char *text)
{
	return passage->kind == PASSAGE_HEADING &&
	       strcasecmp(passage->text.bytes, text) == 0;
}

/* How far the headings of a flat page are looked for that repeat. */
enum { REPEAT_PASSAGES = 1000, REPEAT_HEADINGS = 32 };

/* The article's last passage that does not begin behind the line. */
static size_t passage_at(const struct context *context, size_t line)
{
	size_t at = context->article->first, end = context->article->end;

	while (end - at > 1) {
		size_t middle = at + (end - at) / 2;

		if (context->document->passages[middle].line <= line)
			at = middle;
		else
			end = middle;
	}
	return at;
}

/* The heading over the passage; the end of the article when none is near. */
static size_t heading_over(const struct context *context,
			   const struct passage *passage)
{
	const char *own = passage->section[passage->section_count - 1];
	size_t at = passage_at(context, passage->line);

	for (size_t steps = 0; steps < REPEAT_PASSAGES; steps++, at--) {
		if (is_heading(&context->document->passages[at], own))
			return at;
		if (at == context->article->first)
			break;
	}
	return context->article->end;
}

/* Does another heading near the one at `at` say the same? */
static bool repeats(const struct context *context, size_t at)
{
	const struct passage *passages = context->document->passages;
	size_t from = context->article->first, end = context->article->end;

	if (at - from > REPEAT_PASSAGES)
		from = at - REPEAT_PASSAGES;
	if (end - at > REPEAT_PASSAGES)
		end = at + REPEAT_PASSAGES;
	for (size_t i = from; i < end; i++)
		if (i != at &&
		    is_heading(&passages[i], passages[at].text.bytes))
			return true;
	return false;
}

/*
 * "Gout", "Treatment", "Psoriasis", "Treatment", all of one level: a heading
 * that comes again and again belongs to the one before it that tells of what.
 */
static struct heading_topic topic_before(const struct context *context,
					 const struct passage *passage)
{
	const struct passage *passages = context->document->passages;
	struct heading_topic found = { 0 };
	size_t at = heading_over(context, passage), headings = 0;

	if (at == context->article->end || !repeats(context, at))
		return found;
	for (size_t i = at;
	     i-- > context->article->first && headings < REPEAT_HEADINGS;) {
		if (passages[i].kind != PASSAGE_HEADING ||
		    passages[i].level > passages[at].level)
			continue;
		if (passages[i].level < passages[at].level)
			break;
		headings++;
		found = heading_topic_read(context, passages[i].text.bytes);
		if (found.named ||
		    is_heading(&passages[i], passages[at].text.bytes))
			break;
	}
	return found;
}

/*
 * "Gout", "Recognising it", "Treatment", side by side under a title that
 * names no disease: the one that a heading before is alone about, unless
 * those in between turn to others.
 */
static struct heading_topic topic_carried(const struct context *context,
					  const struct passage *passage)
{
	const struct passage *passages = context->document->passages;
	struct heading_topic found = { 0 };
	size_t at = heading_over(context, passage), headings = 0;
	unsigned level;

	if (at == context->article->end)
		return found;
	level = passages[at].level;
	for (size_t i = at + 1;
	     i-- > context->article->first && headings < REPEAT_HEADINGS;) {
		if (passages[i].kind != PASSAGE_HEADING ||
		    passages[i].level > level)
			continue;
		headings++;
		level = passages[i].level;
		found = heading_topic_read(context, passages[i].text.bytes);
		if (found.alone && found.condition)
			return found;
		if (found.named || found.given)
			break;
	}
	return (struct heading_topic){ 0 };
}

void topic_read_section(struct context *context, const struct passage *passage)
{
	bool therapy = context->title_therapy, named = false;

	context->topic = context->title_topic;
	context->topic_words = context->title_words;
	for (size_t i = passage->section_count; i-- > 0;) {
		struct heading_topic heading =
			heading_topic_read(context, passage->section[i]);

		if (!heading.named && i + 1 == passage->section_count)
			heading = topic_before(context, passage);
		if (!heading.named)
			continue;
		named = true;
		therapy = therapy || heading.therapy;
		if (turns_to(context, &heading)) {
			context->topic = heading.condition;
			context->topic_words = heading.words;
		}
		break;
	}
	if (!context->topic && !named && passage->section_count) {
		struct heading_topic carried = topic_carried(context, passage);

		context->topic = carried.condition;
		context->topic_words = carried.words;
	}
	context->therapy = therapy;
	context->of_care = care_place_is_over(context, passage);
	name_topic(context);
	remedy_read_section(context, passage);
}
