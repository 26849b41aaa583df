/*
 * indefinite - questions whose subject or answer is nothing in particular:
 * "where does weakness spread?" - "to other muscles".
 */
#ifndef GENERATE_INDEFINITE_H
#define GENERATE_INDEFINITE_H

#include "generate/making.h"

/* Why a question of a general pattern stays open; NULL when it does not. */
const char *indefinite_refusal(const struct making *making);

#endif
