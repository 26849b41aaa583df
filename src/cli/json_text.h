/*
 * json_text - a JSON value as text for programs.
 */
#ifndef ROUNDS_CLI_JSON_TEXT_H
#define ROUNDS_CLI_JSON_TEXT_H

#include <jansson.h>
#include "rounds/text.h"

/* Append `value` (taken) on one line with its line end. */
void json_text(struct text *text, json_t *value);

/* A string, or null for NULL.  Owned. */
json_t *json_text_or_null(const char *string);

#endif
