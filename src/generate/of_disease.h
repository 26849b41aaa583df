/*
 * of_disease - what stays with a disease below a heading on its treatment.
 */
#ifndef GENERATE_OF_DISEASE_H
#define GENERATE_OF_DISEASE_H

#include "generate/making.h"

/*
 * A disease, a symptom, a test or a germ that the sentence is about, what
 * patients suffer, or what there is too much of; not the harm of a drug.
 */
bool of_disease(const struct making *m);

/* Is the heading above "Side effects" or the like? */
bool of_disease_harms(const struct making *m);

#endif
