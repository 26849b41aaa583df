/*
 * markdown_escape - where CommonMark would read a mark in plain text.
 */
#ifndef EXCHANGE_MARKDOWN_ESCAPE_H
#define EXCHANGE_MARKDOWN_ESCAPE_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/text.h"

/*
 * Must `c` be escaped to stand for itself?  `line` is what its line holds
 * so far, without the marks of blocks around it; `after` is the text that
 * follows; `cell` tells that the line is within a table.
 */
bool markdown_needs_escape(char c, struct slice line, struct slice after,
			   bool cell);

/* The last code point of a line; a space for an empty one. */
uint32_t markdown_code_before(struct slice line);

/* As CommonMark divides them to tell marks of emphasis. */
bool markdown_is_word(uint32_t code);
bool markdown_is_punctuation(uint32_t code);

#endif
