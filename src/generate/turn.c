#include "generate/turn.h"

#include "generate/address.h"
#include "generate/dash_subject.h"
#include "generate/label_subject.h"

const struct passage *turn_passage(const struct context *context,
				   const struct passage *passage)
{
	struct arena scratch = { 0 };
	struct reading made;
	const struct passage *labelled, *turned = NULL;

	if (passage->made)
		return passage;
	labelled = label_subject_turn(context, passage, context->arena);
	if (!labelled)
		labelled = dash_subject_turn(context, passage, context->arena);
	if (labelled)
		passage = labelled;
	if (!context->marketing)
		turned = address_turn(passage,
				      context_reading(context, passage, &made,
						      &scratch),
				      context->arena);
	arena_free(&scratch);
	return turned ? turned : passage;
}
