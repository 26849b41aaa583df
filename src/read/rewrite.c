#include "rounds/rewrite.h"

#include <string.h>

/* The text in the making. */
struct written {
	const struct passage *old;
	struct text text;
	struct passage_span *spans;
	size_t span_count;
};

static void add_span(struct written *written, uint64_t file)
{
	written->spans[written->span_count++] =
		(struct passage_span){ written->text.length, file };
}

/* The old text's bytes [start, end), with the spans among them. */
static void keep(struct written *written, size_t start, size_t end)
{
	const struct passage *old = written->old;
	size_t base = written->text.length;
	uint64_t file, unused;

	if (start >= end)
		return;
	passage_range(old, start, start + 1, &file, &unused);
	add_span(written, file);
	for (size_t i = 0; i < old->span_count; i++)
		if (old->spans[i].at > start && old->spans[i].at < end)
			written->spans[written->span_count++] =
				(struct passage_span){
					base + (old->spans[i].at - start),
					old->spans[i].file
				};
	text_add(&written->text, old->text.bytes + start, end - start);
}

static void put(struct written *written, const struct rewrite *change)
{
	size_t length = strlen(change->words);
	uint64_t start, end;

	if (!length)
		return;
	passage_range(written->old, change->start, change->end, &start, &end);
	add_span(written, start);
	text_add(&written->text, change->words, length - 1);
	add_span(written, end - 1);
	text_add_char(&written->text, change->words[length - 1]);
}

void passage_rewrite(struct passage *passage, const struct rewrite *changes,
		     size_t count, struct arena *arena)
{
	struct passage old = *passage;
	struct written written = { .old = &old, .text = TEXT_INIT };
	size_t at = 0;

	written.spans = arena_array(arena, old.span_count + 3 * count + 1,
				    sizeof *written.spans);
	for (size_t i = 0; i < count; i++) {
		keep(&written, at, changes[i].start);
		put(&written, &changes[i]);
		at = changes[i].end;
	}
	keep(&written, at, old.text.length);
	passage->text.bytes =
		arena_strndup(arena,
			      written.text.length ? written.text.bytes : "",
			      written.text.length);
	passage->text.length = written.text.length;
	passage->spans = written.spans;
	passage->span_count = written.span_count;
	text_release(&written.text);
}
