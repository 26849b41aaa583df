/*
 * grammar - word classes, as far as shallow patterns need them.
 *
 * No parser: closed classes and verbs come from data files, open classes
 * from endings and neighbours.  The aim is to find noun phrases and verb
 * groups in the prose of medicine and to know when not to.
 */
#ifndef ROUNDS_GRAMMAR_H
#define ROUNDS_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/sentence.h"
#include "rounds/token.h"

enum word_tag {
	TAG_NOUN, /* also anything unknown */
	TAG_ADJECTIVE,
	TAG_ADVERB,
	TAG_DETERMINER,    /* a, the, no */
	TAG_QUANTIFIER,    /* many, several, other */
	TAG_POSSESSIVE,    /* its, their */
	TAG_DEMONSTRATIVE, /* this, these */
	TAG_PRONOUN,       /* it, they */
	TAG_NUMBER,
	TAG_PREPOSITION,
	TAG_TO, /* before an infinitive */
	TAG_CONJUNCTION,
	TAG_SUBORDINATOR,
	TAG_RELATIVE,
	TAG_MODAL,
	TAG_BE,
	TAG_HAVE,
	TAG_DO,
	TAG_NEGATION,
	TAG_VERB,       /* finite, or the infinitive after to and modals */
	TAG_PARTICIPLE, /* -ed, -en after be or have, or as a reduced clause */
	TAG_GERUND,     /* -ing */
	TAG_COMMA,
	TAG_OPEN,  /* ( or [ */
	TAG_CLOSE, /* ) or ] */
	TAG_DASH,  /* between words; also a lone hyphen with spaces */
	TAG_COLON,
	TAG_SEMICOLON,
	TAG_STOP, /* . ! ? */
	TAG_QUOTE,
	TAG_SYMBOL, /* any other mark */
	TAG_COUNT
};

/* What is known of a word; lemma is the verb's base form or NULL. */
struct word_entry {
	uint64_t classes; /* bit 1 << enum word_tag, from the closed classes */
	const char *verb; /* base form of the verb it can be */
	unsigned forms;   /* VERB_BASE ... it can be of that verb */
	bool noun_too;    /* the same letters are a noun as well */
	bool adjective_too;
	bool links;       /* seem, become, remain */
	bool number_lead; /* about, at least */
	bool unit;
	bool conjunctive;   /* however, therefore */
	bool starts_phrase; /* of a fixed phrase such as "such as" */
};

enum {
	VERB_BASE = 1,
	VERB_S = 2,
	VERB_PAST = 4,
	VERB_PARTICIPLE = 8,
	VERB_ING = 16
};

struct grammar;

struct grammar *grammar_new(void);
void grammar_free(struct grammar *grammar);

/*
 * Add words.tsv (class, words) or verbs.tsv (base, flags, past, participle);
 * the formats are in rounds-pack(5).  ERROR_INPUT "FILE:LINE:COLUMN: ...".
 */
bool grammar_add_words(struct grammar *grammar, const char *file,
		       struct slice content, struct error *error) MUST_USE;
bool grammar_add_verbs(struct grammar *grammar, const char *file,
		       struct slice content, struct error *error) MUST_USE;

/* The entry of a token's word, or NULL. */
const struct word_entry *grammar_find(const struct grammar *grammar,
				      const struct token *token);

/* One token as the patterns see it. */
struct tagged {
	enum word_tag tag;
	const struct word_entry *entry; /* NULL for an unknown word */
	bool plural; /* noun, pronoun or demonstrative of more than one */
	bool fixed;  /* inside a fixed phrase such as "such as" */
};

/*
 * Tags for the tokens [sentence->first, sentence->end), written to
 * tags[0 ...].  Linear.
 */
void grammar_tag(const struct grammar *grammar, struct token_list tokens,
		 const struct sentence *sentence, struct tagged *tags);

const char *word_tag_name(enum word_tag tag);

#endif
