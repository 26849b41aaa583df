/*
 * pack_private - what the generator takes from a pack besides the language
 * room's parts.
 */
#ifndef GENERATE_PACK_PRIVATE_H
#define GENERATE_PACK_PRIVATE_H

#include "generate/dispute.h"
#include "generate/note.h"
#include "generate/pattern.h"
#include "generate/trigger.h"
#include "rounds/pack.h"

const struct pattern_list *pack_patterns(const struct pack *pack);
const struct trigger_table *pack_triggers(const struct pack *pack);
const struct dispute_list *pack_disputes(const struct pack *pack);
const struct note_table *pack_notes(const struct pack *pack);

#endif
