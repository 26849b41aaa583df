/*
 * quantity - numbers with units, to be compared.
 */
#ifndef STUDY_QUANTITY_H
#define STUDY_QUANTITY_H

#include <stdbool.h>
#include "rounds/text.h"
#include "rounds/token.h"

#define QUANTITY_UNITS 4 /* "mg/kg/day" has three */

struct quantity {
	double number;                       /* as written */
	double value;                        /* in base units */
	char dimensions[QUANTITY_UNITS + 1]; /* a letter each; "": none */
};

/*
 * Read a quantity from tokens [at, count): digits or a number word to
 * twelve, then units, in one token or several ("10mg", "10 mg/kg", "5 %").
 * Returns how many tokens it takes, 0 when there is none.
 */
size_t quantity_read(const struct token *tokens, size_t at, size_t count,
		     struct quantity *quantity);

/* Equal values of equal dimensions. */
bool quantity_same(const struct quantity *a, const struct quantity *b);

/* The same number, but only one of them has units. */
bool quantity_near(const struct quantity *a, const struct quantity *b);

#endif
