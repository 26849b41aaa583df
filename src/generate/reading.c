#include "generate/reading.h"

void reading_make(struct reading *reading, const struct cue_table *cues,
		  struct word_memory *words, const struct passage *passage,
		  struct arena *arena)
{
	struct cue_list *found;

	reading->tokens = token_split(passage->text, arena);
	reading->sentences =
		sentence_split(passage->text, reading->tokens, arena);
	found = arena_array(arena, reading->sentences.count + 1, sizeof *found);
	for (size_t i = 0; i < reading->sentences.count; i++)
		found[i] = cue_find(cues, words, reading->tokens,
				    &reading->sentences.sentences[i], arena);
	reading->cues = found;
}
