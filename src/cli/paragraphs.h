/*
 * paragraphs - documents of the database, read again to show around a source
 * what stands there.
 */
#ifndef ROUNDS_CLI_PARAGRAPHS_H
#define ROUNDS_CLI_PARAGRAPHS_H

#include "rounds/card.h"
#include "rounds/store.h"
#include "ui/source_view.h"

/* `struct paragraphs paragraphs = { 0 };` has read nothing yet. */
struct paragraphs {
	struct paragraphs_document *documents; /* read so far; owned */
};

/*
 * The paragraph that the source is in.  False when there is none: no such
 * document, another wording of it, a source that spans paragraphs.  What is
 * in *view is borrowed until paragraphs_release().
 */
bool paragraphs_find(struct paragraphs *paragraphs, struct store *store,
		     const struct card_source *source,
		     struct source_view *view);

void paragraphs_release(struct paragraphs *paragraphs);

#endif
