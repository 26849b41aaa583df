/*
 * org_outline - the headings of an Org file, with what stands below each.
 *
 *     * TODO [#A] Title                      :tag:other:
 *       SCHEDULED: <2026-11-21 Sat>
 *       :PROPERTIES:
 *       :ID:       4f2a
 *       :END:
 *       the body, until the next heading
 *
 * A heading belongs to the nearest one before it that has fewer stars.
 */
#ifndef ROUNDS_EXCHANGE_ORG_OUTLINE_H
#define ROUNDS_EXCHANGE_ORG_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"

#define ORG_NONE ((size_t)-1)

/* All texts are borrowed from the file's; trimmed but for the body. */
struct org_heading {
	size_t level; /* stars */
	size_t line;  /* from 1 */
	struct slice title;
	struct slice tags;       /* "tag:other", or empty */
	struct slice scheduled;  /* "<2026-11-21 Sat>", or empty */
	struct slice properties; /* the lines between those of the drawer */
	struct slice body;
	size_t parent;    /* index of the heading above it, or ORG_NONE */
	size_t after;     /* index of the next one that is not below it */
	bool drawer_open; /* the drawer of the properties has no end */
};

struct org_outline {
	struct org_heading *headings; /* in the order of the file */
	size_t count;
	struct slice title; /* "#+TITLE:", or empty */
	struct slice tags;  /* "#+FILETAGS:", as of a heading */
	size_t capacity;    /* private */
};

/*
 * Read the text of a file; headings live in the arena.  False when there are
 * more than `most`.
 */
bool org_outline_read(struct org_outline *outline, struct slice text,
		      size_t most, struct arena *arena);

/* Is the line one?  Level, title and tags are set then. */
bool org_heading_read(struct slice line, struct org_heading *heading);

/* Is it one of its own tags, not of those above it? */
bool org_heading_has_tag(const struct org_heading *heading, const char *tag);

/* Empty when it has no such property; names compare without case. */
struct slice org_heading_property(const struct org_heading *heading,
				  const char *name);

/* Take the next of "one:two" off *tags; false at the end. */
bool org_next_tag(struct slice *tags, struct slice *tag);

#endif
