/*
 * looks - what a short stretch of text is by its looks alone.
 *
 * Web pages saved as text keep their navigation, dates, share buttons and
 * reference lists.  These rules tell them from what there is to learn; each
 * looks at one block and nothing around it.  Letters compare without case.
 */
#ifndef READ_LOOKS_H
#define READ_LOOKS_H

#include "rounds/text.h"

/* "Share", "3 minute read", "March 22, 2024", "All rights reserved". */
bool looks_boilerplate(struct slice text);

/* "Tweet", "Share on Facebook", "Print this page": in a list, too. */
bool looks_sharing(struct slice text);

/* "Figure 1. ...", "Photo: ...". */
bool looks_caption(struct slice text);

/*
 * "References", "Further reading:": entries of a list follow.  "Sources" may
 * also be where cells come from; it needs an entry behind it to count.
 */
enum reference_name { REFERENCE_NOT, REFERENCE_PERHAPS, REFERENCE_SURE };
enum reference_name looks_reference_heading(struct slice text);

/* Authors with a year, an address: a whole entry of a reference list. */
bool looks_entry(struct slice text);

/* "Source: ...", "https://...", "doi:10...": an entry by itself. */
bool looks_reference(struct slice text);

/* Years, addresses, "et al.": no heading inside a reference list. */
bool looks_cited(struct slice text);

/* "Symptoms", "Conclusion": what many sections are called. */
bool looks_section_name(struct slice text);

/* Ends a sentence, quotes and brackets aside. */
bool looks_ended(struct slice text);

/* Most words of weight begin with a capital letter. */
bool looks_titled(struct slice text);

/* "Fatigue:", "Symptoms include:": a short line that ends in a colon. */
bool looks_announcing(struct slice text);

/* Few words that end no sentence. */
bool looks_name(struct slice text);

/* "Symptoms include:" goes on in what follows rather than naming it. */
bool looks_open(struct slice text);

/*
 * Bytes of a run-in label ("Fatigue: the most ..." is 7), or 0.  Behind
 * the colon there is a blank, or a capital where a tag's end took the blank.
 */
size_t looks_label(struct slice text);

#endif
