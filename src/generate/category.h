/*
 * category - which of the pack's categories a claim belongs to.
 *
 * Judged in this order; the first that tells decides.
 *
 *  1. What is asked (see asked_kind.h): an open question is a gap, unless it
 *     marks a disease ("is there any cure?"); "which drugs" is of drugs.
 *  2. What the sentence is about: a disease that is defined or caused, stem
 *     cells with their sources and products, what is done for the sick (see
 *     care.h), or how their disease is found.
 *  3. What the pattern says of all its sentences.
 *  4. What else the sentence names, and what the article is about.
 *
 * What 3 and 4 would leave to diseases is of drugs below a heading on
 * treatment (see care_place.h), unless it stays (see of_disease.h): "Patients
 * should avoid salt" under "Treatment", "Long half-life allows for daily
 * doses" under the name of a drug.
 */
#ifndef GENERATE_CATEGORY_H
#define GENERATE_CATEGORY_H

#include "generate/making.h"

/*
 * `question` is the bare one, as its template gives it.  NULL when the claim
 * is about no term of the field.
 */
const char *category_choose(const struct making *making, const char *question);

/*
 * "the risks", "long-term studies": in an article on a therapy with stem
 * cells they are those of the therapy.
 */
bool category_of_therapy(const struct making *m);

/* Does it speak of treating and testing: safety, dose, trials? */
bool category_speaks_of_trials(const struct making *making);

#endif
