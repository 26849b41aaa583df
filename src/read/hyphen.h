/*
 * hyphen - is a hyphen at a line's end part of the word?
 *
 * "anti-" and "inflammatory" keep it, "com-" and "monly" do not.  The words of
 * the text itself tell: what stands elsewhere without the hyphen needs none.
 */
#ifndef READ_HYPHEN_H
#define READ_HYPHEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/text.h"

/* The words of a text as numbers, sorted; `{ 0 }` has none. */
struct hyphen_words {
	uint64_t *hashes; /* owned */
	size_t count, capacity;
	bool parted; /* "obstruc -" stands for "obstruc-" in this text */
};

/*
 * Bytes of the hyphen that ends `line` behind half a word, with the blank
 * that some pages put before it; 0 for none.
 */
size_t hyphen_size(struct slice line);

/* Take up the words of `text`; call hyphen_words_sort() after the last. */
void hyphen_words_add(struct hyphen_words *words, struct slice text);
void hyphen_words_sort(struct hyphen_words *words);
void hyphen_words_release(struct hyphen_words *words);

/* See whether the words prove that "obstruc -" and "tion" are one. */
void hyphen_words_learn(struct hyphen_words *words, struct slice line,
			struct slice next);

/*
 * True when the hyphen that ends `line` only breaks a word that goes on in
 * `next`.
 */
bool hyphen_is_soft(const struct hyphen_words *words, struct slice line,
		    struct slice next);

#endif
