/*
 * addressee - which "you" of a text is any patient.
 */
#ifndef GENERATE_ADDRESSEE_H
#define GENERATE_ADDRESSEE_H

#include "generate/reading.h"

/*
 * Is what is said of the "you" at that place a fact or a rule of patients:
 * what befalls them, what is done for them, what they may or should take?
 * "You" may be short for more: "you'll".
 */
bool addressee_is_patient(const struct reading *reading, size_t you,
			  const struct sentence *sentence);

/* Is the "you" at that place in a case: "if you have gout", "once you are"? */
bool addressee_in_case(const struct reading *reading, size_t you,
		       const struct sentence *sentence);

#endif
