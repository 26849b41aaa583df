/*
 * making - a claim on its way from a match to a card, for the files that each
 * decide one thing about it: status, category, frame, worth.
 */
#ifndef GENERATE_MAKING_H
#define GENERATE_MAKING_H

#include "generate/claim.h"
#include "generate/wording.h"

struct making {
	struct claim *claim;
	struct context *context;
	const struct statement *statement;
	const struct clause *clause;
	const struct match *match;
	struct rendering rendering;
	const char *opener; /* in front of the question, or NULL */
