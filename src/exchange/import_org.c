/*
 * org-drill: headings of an Org file with the tag "drill".  Each is a note;
 * its ID is what its cards are known by, the headings above it are its deck.
 */
#include <string.h>

#include "exchange/import_encoding.h"
#include "exchange/import_reader.h"
#include "exchange/org_drill.h"
#include "exchange/plain_schedule.h"

#define TAGS_SIZE_MAX 4000 /* bytes; every heading below has them, too */
#define PATH_SIZE_MAX 1000

enum { PATH_DEPTH_MAX = 16 };

static const char drill_tag[] = "drill";

struct reading {
	struct import *import;
	const struct import_options *options;
	struct org_outline outline;
	const char *deck; /* of the file */
};

/* Markdown that tells of such a heading has one of its own before it. */
bool import_org_knows(const struct import_source *source)
{
	struct slice rest = source->bytes, line;
	struct org_heading heading;

	while (slice_next_line(&rest, &line)) {
		if (slice_starts_with(line, "## ") ||
		    slice_starts_with(line, "```"))
			return false;
		if (org_heading_read(line, &heading) &&
		    org_heading_has_tag(&heading, drill_tag))
			return true;
	}
	return false;
}

/* -- deck and tags -------------------------------------------------------- */

static bool is_drill(const struct reading *reading, size_t index)
{
	return org_heading_has_tag(&reading->outline.headings[index],
				   drill_tag);
}

/* The headings above that are no cards themselves, the outermost first. */
static size_t find_above(const struct reading *reading, size_t index,
			 struct slice names[PATH_DEPTH_MAX])
{
	const struct org_heading *headings = reading->outline.headings;
	size_t depth = 0, place;

	for (size_t i = headings[index].parent; i != ORG_NONE;
	     i = headings[i].parent)
		depth += headings[i].title.length && !is_drill(reading, i);
	place = depth;
	for (size_t i = headings[index].parent; i != ORG_NONE;
	     i = headings[i].parent)
		if (headings[i].title.length && !is_drill(reading, i) &&
		    --place < PATH_DEPTH_MAX)
			names[place] = headings[i].title;
	return depth < PATH_DEPTH_MAX ? depth : PATH_DEPTH_MAX;
}

static const char *deck_of(const struct reading *reading, size_t index)
{
	struct slice names[PATH_DEPTH_MAX];
	size_t count = find_above(reading, index, names);
	struct text path = TEXT_INIT;

	if (reading->deck)
		text_add_string(&path, reading->deck);
	for (size_t i = 0; i < count; i++) {
		if (path.length + names[i].length > PATH_SIZE_MAX)
			break;
		text_add_string(&path, path.length ? "::" : "");
		org_markdown_line(names[i], &path);
	}
	const char *deck =
		import_plain_name(reading->import,
				  (struct slice){ path.bytes, path.length });

	text_release(&path);
	return *deck ? deck : NULL;
}

static void add_tags(struct slice tags, struct text *out)
{
	struct slice tag;

	while (org_next_tag(&tags, &tag)) {
		if (slice_equal(tag, slice_of(drill_tag)) ||
		    out->length + tag.length > TAGS_SIZE_MAX)
			continue;
		text_add(out, tag.bytes, tag.length);
		text_add_char(out, ' ');
	}
}

/* Its own, and those of the headings above it and of the file. */
static void tags_of(const struct reading *reading, size_t index,
		    struct text *out)
{
	const struct org_heading *headings = reading->outline.headings;
	struct slice words = reading->outline.tags, word;

	for (size_t i = index; i != ORG_NONE; i = headings[i].parent)
		add_tags(headings[i].tags, out);
	while (slice_trim(words).length) {
		size_t size = 0;

		words = slice_trim(words);
		while (size < words.length && words.bytes[size] != ' ')
			size++;
		word = (struct slice){ words.bytes, size };
		words = (struct slice){ words.bytes + size,
					words.length - size };
		add_tags(word, out);
	}
}

/* -- schedules ------------------------------------------------------------ */

/* "[2026-11-21 Sat 23:14]": the learner's day, which ends in the night. */
static day_number day_of(struct slice stamp, int rollover_hour)
{
	day_number day;

	if (stamp.length && strchr("[<", stamp.bytes[0]))
		stamp = (struct slice){ stamp.bytes + 1, stamp.length - 1 };
	day = plain_schedule_day(stamp);
	for (size_t i = 2; day != DAY_NONE && i < stamp.length; i++) {
		const struct slice hour = { stamp.bytes + i - 2, 2 };

		if (stamp.bytes[i] == ':')
			return plain_schedule_number(hour) < rollover_hour
				       ? day_after(day, -1)
				       : day;
	}
	return day;
}

static void set_schedule(const struct reading *reading, size_t index,
			 size_t first)
{
	const struct org_heading *heading = &reading->outline.headings[index];
	struct slice interval =
		org_heading_property(heading, "DRILL_LAST_INTERVAL");
	struct plain_schedule schedule = {
		.interval = plain_schedule_number(interval),
		.easiness = plain_schedule_number(
			org_heading_property(heading, "DRILL_EASE")),
		/* It counts from 1, the first right answer makes it 2. */
		.repetitions = (long)plain_schedule_number(org_heading_property(
				       heading, "DRILL_REPEATS_SINCE_FAIL")) -
			       1,
		.due = day_of(heading->scheduled, 0),
		.last = day_of(org_heading_property(heading,
						    "DRILL_LAST_REVIEWED"),
			       reading->options->rollover_hour),
	};

	/* A new heading may have a date, but was never asked. */
	if (!interval.length)
		return;
	for (size_t i = first; i < reading->import->cards.count; i++)
		plain_schedule_set(reading->import, &schedule,
				   &reading->import->origins[i]);
}

/* -- the file ------------------------------------------------------------- */

static bool read_item(struct reading *reading, size_t index,
		      struct error *error)
{
	struct import *import = reading->import;
	const struct org_heading *heading = &reading->outline.headings[index];
	struct text tags = TEXT_INIT;
	size_t first = import->cards.count;

	if (!import_note(import, heading->line, 1, error))
		return false;
	if (heading->drawer_open)
		import_warn(import, "open-drawer", "write :END: below them",
			    "its properties have no end");
	tags_of(reading, index, &tags);
	struct plain_note note = {
		.deck = deck_of(reading, index),
		.guid = org_heading_property(heading, "ID"),
		.tags = { tags.bytes, tags.length },
	};

	org_drill_add(import, &reading->outline, index, &note);
	text_release(&tags);
	if (reading->options->with_schedule)
		set_schedule(reading, index, first);
	return true;
}

static bool read_text(struct reading *reading, struct slice text,
		      const char *path, struct error *error)
{
	struct import *import = reading->import;
	struct org_outline *outline = &reading->outline;

	if (!org_outline_read(outline, text, IMPORT_NOTES_MAX,
			      &import->cards.arena))
		return error_set(error, ERROR_INPUT,
				 "'%s' holds more than %d headings; divide it",
				 import->file, IMPORT_NOTES_MAX);
	reading->deck =
		outline->title.length
			? import_plain_name(import, outline->title)
			: import_plain_deck(import, path, reading->options);
	for (size_t i = 0; i < outline->count; i++)
		if (is_drill(reading, i) && !read_item(reading, i, error))
			return false;
	return true;
}

bool import_org_read(struct import *import, const struct import_source *source,
		     const struct import_options *options, struct error *error)
{
	struct reading reading = { .import = import, .options = options };
	struct text text = TEXT_INIT;
	bool ok = import_decode(import, source->bytes, &text, error) &&
		  read_text(&reading, (struct slice){ text.bytes, text.length },
			    source->path, error);

	text_release(&text);
	return ok;
}
