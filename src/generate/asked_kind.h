/*
 * asked_kind - what kind of thing a question asks for, by its words.
 */
#ifndef GENERATE_ASKED_KIND_H
#define GENERATE_ASKED_KIND_H

#include <stdbool.h>

/* "Which drugs ...?", "What is the cornerstone of management?" */
bool asked_kind_is_care(const char *question);

/* "Which obstacles to stem cell therapy ...?": what keeps it from use */
bool asked_kind_is_hurdle(const char *question);

/* "Is there any cure for ...?", "Is there any definitive test ...?" */
bool asked_kind_marks_disease(const char *question);

#endif
