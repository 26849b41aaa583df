/*
 * pack_check - does a pattern do what its examples say?
 */
#ifndef GENERATE_PACK_CHECK_H
#define GENERATE_PACK_CHECK_H

#include "generate/pattern.h"
#include "rounds/diagnostic.h"
#include "rounds/pack.h"

/* As pack_check(), of one pattern. */
void pattern_check(const struct pack *pack, const struct pattern *pattern,
		   struct diagnostic_list *findings);

#endif
