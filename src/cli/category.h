/*
 * category - the deck that a generated card goes to.
 */
#ifndef ROUNDS_CLI_CATEGORY_H
#define ROUNDS_CLI_CATEGORY_H

/*
 * "Drug classes" for "drug_class" and so on; a category we have no words
 * for, or NULL, gives NULL: the database's default deck.
 */
const char *category_deck(const char *category);

#endif
