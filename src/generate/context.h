/*
 * context - what a reader has in mind while reading an article.
 *
 * The abbreviations the article defines, what it is about, whether it sells
 * something, whose work it reports, and what was spoken of last.
 */
#ifndef GENERATE_CONTEXT_H
#define GENERATE_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "generate/reading.h"
#include "generate/term_mark.h"
#include "language/word_memory.h"
#include "rounds/document.h"
#include "rounds/pack.h"
#include "rounds/phrase.h"

/* "MS" for "multiple sclerosis", as this article defines it. */
struct definition {
	struct slice short_form;           /* without a plural s */
	const char *long_form;             /* singular, as written */
	const struct lexicon_entry *entry; /* NULL: not in the lexicon */
	bool clash; /* the lexicon knows another reading for it */
};

/* The name of a drug that the article introduces, see coined.h. */
struct coined {
	const char *fold;
	uint64_t hash; /* of the folded form */
	const struct lexicon_entry *entry;
};

/* Something that was spoken of: what a pronoun may stand for. */
struct mention {
	const char *text; /* ready for a question: "mesenchymal stem cells" */
	const struct lexicon_entry *entry; /* NULL: no term */
	bool plural;
	bool oblique;  /* behind a preposition: what is said is not about it */
	bool narrowed; /* "cells that express it": those, and no others */
	const struct passage *passage;
	size_t start, end; /* bytes in the passage */
	size_t sentence;   /* how many were read before its own */
};

enum { RECENT_LIMIT = 24, PHRASE_LIMIT = 24 };

/* A noun phrase of the last sentence: "several concerns about safety". */
struct spoken {
	struct mention mention; /* text without its article */
	struct slice head;      /* folded, borrowed from the document's arena */
};

struct statement;

/* The last sentence; remember.h gives what may be asked of it. */
struct last_sentence {
	const struct statement *statement;
	size_t subject_end;
	const char *subject; /* what a pronoun stood for, or NULL */
	/* Worked out when they are first asked for. */
	bool premise_due, phrases_due;
	struct mention premise;
	struct spoken spoken[PHRASE_LIMIT];
	size_t spoken_count;
};

struct context {
	const struct pack *pack;
	const struct document *document;
	const struct article *article;
	struct arena *arena;       /* lives as long as the article is read */
	struct word_memory *words; /* of the generator */

	/* Of the article's passages; NULL when it is too long to keep them. */
	struct reading *readings;

	struct definition *definitions;
	size_t definition_count, definition_capacity;
	uint64_t
		definition_letters; /* what they begin with, see definition.h */
	/* Looked up beside them; entry NULL: not told, see known_form.h. */
	struct definition *known;
	size_t known_count, known_capacity;

	struct coined *coined;
	size_t coined_count;

	/* Of the title; a heading of the section may narrow them. */
	const struct lexicon_entry *title_topic;
	const char *title_words, *topic_words; /* as the document writes them */
	bool title_therapy;
	struct mention care; /* the drug or procedure named most */
	/* What is given to patients; of the section, by remedy.h. */
	struct mention title_remedy, remedy;
	bool remedy_headed;                /* the section's heading says so */
	const struct lexicon_entry *topic; /* the one condition spoken of */
	const char *topic_text;            /* "multiple sclerosis (MS)" */
	bool topic_asked;                  /* the question at hand names it */
	bool therapy;               /* the title names stem cells as well */
	bool of_care;               /* a heading above is on treatment */
	const char *const *section; /* the path that these are read from */
	bool marketing;             /* sells a treatment */
	bool single_study;          /* reports one study of its own */
	bool closing;               /* the paragraph sums up what was said */
	const char *authors; /* "Zhu et al." when it digests their work */
	const struct passage *authors_passage;
	size_t authors_start, authors_end;

	const struct listing *listing; /* being read as a sentence, or NULL */

	const struct passage *paragraph; /* being read */
	struct mention subject; /* of the last clause; text NULL: none */
	bool defines;           /* "X are drugs that ...": what X is */
	struct mention user;    /* subject of a last clause that uses things */
	struct mention agent;   /* the paragraph's last subject that treats */
	struct last_sentence last;
	struct mention recent[RECENT_LIMIT]; /* terms, newest last */
	size_t recent_count;
	size_t sentences; /* read so far in this article */
};

/* Read the whole article once: definitions, topic, kind. */
void context_open(struct context *context, const struct pack *pack,
		  const struct document *document,
		  const struct article *article, struct word_memory *words,
		  struct arena *arena);

/*
 * The reading of one of the article's passages that are content, or of the
 * listing: the one that was kept, or else *made from the arena.
 */
const struct reading *context_reading(const struct context *context,
				      const struct passage *passage,
				      struct reading *made,
				      struct arena *arena);

/* A new paragraph: pronouns do not reach back across it. */
void context_paragraph(struct context *context, const struct passage *passage);

/* Find the terms of a sentence; borrowed from the context's arena. */
void context_terms(const struct context *context, struct parse *parse,
		   struct arena *arena);

/*
 * A text by itself, such as a heading or a question, with its tags and terms;
 * all of it lives in the arena, the text is borrowed.
 */
struct parse context_parse(const struct context *context, struct slice text,
			   struct arena *arena);

/* Is `entry` one of what the other names: "sulfasalazine" of "DMARDs"? */
bool term_is_kind_of(const struct lexicon_entry *entry,
		     const struct lexicon_entry *other);

/* Passages that are read for claims. */
bool passage_is_content(const struct passage *passage);

#endif
