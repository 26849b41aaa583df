/*
 * knowledge - the files of the built-in knowledge packs.
 *
 * Lexicons, cues and patterns are data (src/knowledge/PACK/...); the build
 * turns them into this table.  rounds-pack(5) documents their formats.
 */
#ifndef ROUNDS_KNOWLEDGE_H
#define ROUNDS_KNOWLEDGE_H

#include <stddef.h>

struct knowledge_file {
	const char *name; /* "medicine/lexicon/drugs.tsv" */
	const char *text;
};

/* Sorted by name; ends with a NULL name. */
extern const struct knowledge_file knowledge_files[];

#endif
