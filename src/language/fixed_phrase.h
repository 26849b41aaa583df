/*
 * fixed_phrase - word groups that act as one word: "such as", "in addition".
 */
#ifndef LANGUAGE_FIXED_PHRASE_H
#define LANGUAGE_FIXED_PHRASE_H

#include "rounds/grammar.h"

/*
 * Tokens of the fixed phrase that starts at tokens[0], with its tag; 0 when
 * none does.  `conjunctive` is set for "for example" and its like.
 */
size_t fixed_phrase_find(const struct grammar *grammar,
			 const struct token *tokens, size_t count,
			 enum word_tag *tag, bool *conjunctive);

#endif
