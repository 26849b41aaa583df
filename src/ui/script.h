/*
 * script - raised and lowered text in characters of one line.
 */
#ifndef ROUNDS_UI_SCRIPT_H
#define ROUNDS_UI_SCRIPT_H

#include <stdbool.h>
#include "rounds/text.h"

enum script { SCRIPT_LOWERED, SCRIPT_RAISED };

/*
 * Append `plain`, safe text, in the characters Unicode has for it: CO₂, 10⁶.
 * Where one is missing, or `utf8` is false, lowered digits stay as they are
 * (CO2) and the rest is marked: V_max, 10^6, x^(n + 1).
 */
void script_add(struct text *text, const char *plain, enum script script,
		bool utf8);

#endif
