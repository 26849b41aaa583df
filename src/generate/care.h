/*
 * care - whether a claim is about what is done for the sick, or about how
 * their disease is found, whatever its pattern is mostly about.
 */
#ifndef GENERATE_CARE_H
#define GENERATE_CARE_H

#include "generate/making.h"

/* Is a treatment, its parts or its effects what is told of? */
bool care_is_told(const struct making *m);

/* Is it of "patients with the disease", not of the disease? */
bool care_is_of_people(const struct making *m);

/* "may indicate", "suggests": is it of a sign? */
bool care_shows(const struct making *m);

/* "Diagnostic approach", "dexamethasone suppression test": is it one? */
bool care_is_test(const struct making *m);

/* Is it a test, or a use of one, that finds or follows a disease? */
bool care_finds(const struct making *m);

#endif
