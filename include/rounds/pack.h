/*
 * pack - what the generator knows of a field, read from data files.
 *
 * A pack is a folder (or the built-in files): lexicon/, cues/, grammar/,
 * patterns/ and disputes/, in the formats of rounds-pack(5).  Several packs add
 * up; a term or a pattern of a later pack replaces one of the same name.
 */
#ifndef ROUNDS_PACK_H
#define ROUNDS_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/cue.h"
#include "rounds/diagnostic.h"
#include "rounds/error.h"
#include "rounds/grammar.h"
#include "rounds/lexicon.h"
#include "rounds/text.h"

struct pack;

/* One of the packs that were added up. */
struct pack_part {
	const char *name; /* its folder as it was given, or "medicine" */
	bool built_in;
	size_t first_term, term_count; /* new in it, for lexicon_at() */
	size_t patterns;               /* replacing ones included */
	size_t examples;               /* counter-examples included */
};

/* The built-in packs.  Free with pack_free(). */
struct pack *pack_new(struct error *error) MUST_USE;
void pack_free(struct pack *pack);

/*
 * Add one file by its name inside a pack ("lexicon/drugs.tsv"); `file` is
 * what errors call it.  Names of no known folder are an error.
 */
bool pack_add_file(struct pack *pack, const char *name, const char *file,
		   struct slice content, struct error *error) MUST_USE;

/* Add every file of a folder, in order of name. */
bool pack_add_folder(struct pack *pack, const char *folder,
		     struct error *error) MUST_USE;

/* Call once after the last file and before the first use. */
bool pack_finish(struct pack *pack, struct error *error) MUST_USE;

/* The packs in order of addition, once finished; borrowed. */
const struct pack_part *pack_parts(const struct pack *pack, size_t *count);

/*
 * Hold every pattern of the part numbered `part` to what it says: examples
 * give a card by it, counter-examples none, templates name slots that exist.
 * Adds a finding, an error, for each that fails.
 */
void pack_check(const struct pack *pack, size_t part,
		struct diagnostic_list *findings);

const struct grammar *pack_grammar(const struct pack *pack);
const struct lexicon *pack_lexicon(const struct pack *pack);
const struct cue_table *pack_cues(const struct pack *pack);

/* True for a head that is never an answer by itself ("relief"). */
bool pack_is_vacuous(const struct pack *pack, struct slice fold);

#endif
