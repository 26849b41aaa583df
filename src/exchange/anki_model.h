/*
 * anki_model - the JSON texts that a collection of Anki keeps about itself.
 *
 * Values are those a new collection of Anki 2.1 has; ours are the note types
 * (anki_note.h) and the decks.
 */
#ifndef EXCHANGE_ANKI_MODEL_H
#define EXCHANGE_ANKI_MODEL_H

#include <stdint.h>
#include "exchange/anki_note.h"
#include "rounds/text.h"

/* Fixed, so that a second package brings no second note type. */
int64_t anki_model_id(enum anki_note_type type);

/* The same for a deck's name everywhere; 1 for STORE_DECK_DEFAULT. */
int64_t anki_deck_id(const char *name);

/* Append each as one line of JSON; `seconds` since 1970 is the present. */
void anki_models_json(int64_t seconds, struct text *out);
void anki_decks_json(const char *const *names, size_t count, int64_t seconds,
		     struct text *out);
void anki_deck_options_json(struct text *out);

/* `offset`: minutes that the learner's zone is west of Greenwich. */
void anki_settings_json(int rollover_hour, int offset, struct text *out);

#endif
