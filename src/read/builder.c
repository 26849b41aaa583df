#include "read/builder.h"

#include <assert.h>

#include "read/words.h"
#include "rounds/bits.h"
#include "rounds/utf8.h"

void builder_init(struct builder *builder, struct document *document)
{
	*builder = (struct builder){ .document = document,
				     .text = TEXT_INIT,
				     .counted = document->from,
				     .line = document->from_line };
}

void builder_release(struct builder *builder)
{
	text_release(&builder->text);
}

struct block *builder_open(struct builder *builder, enum passage_kind kind)
{
	struct block *block;

	builder->blocks = arena_grow(&builder->document->arena, builder->blocks,
				     builder->count, &builder->capacity,
				     sizeof *builder->blocks);
	block = &builder->blocks[builder->count];
	*block = (struct block){ .passage.kind = kind };
	text_clear(&builder->text);
	builder->spans = NULL;
	builder->span_count = builder->span_capacity = 0;
	builder->next = 0;
	builder->space = false;
	return block;
}

static void add_span(struct builder *builder, size_t at, uint64_t file)
{
	builder->spans =
		arena_grow(&builder->document->arena, builder->spans,
			   builder->span_count, &builder->span_capacity,
			   sizeof *builder->spans);
	builder->spans[builder->span_count++] =
		(struct passage_span){ .at = at, .file = file };
}

/*
 * Text that is not as long as what it stands for gets two spans: its first
 * byte lies on the first of the file's, its last byte on the last, so that a
 * range which ends here ends behind the whole entity.
 */
static void add_bytes(struct builder *builder, const char *bytes, size_t size,
		      uint64_t start, uint64_t end)
{
	size_t at = builder->text.length;

	if (!builder->span_count || builder->next != start ||
	    end - start != size)
		add_span(builder, at, start);
	if (end - start != size)
		add_span(builder, at + size - 1, end - 1);
	text_add(&builder->text, bytes, size);
	builder->next = end;
}

static void add_word(struct builder *builder, const char *bytes, size_t size,
		     uint64_t start, uint64_t end)
{
	if (builder->space && builder->text.length)
		add_bytes(builder, " ", 1, builder->space_start,
			  builder->space_end);
	builder->space = false;
	add_bytes(builder, bytes, size, start, end);
}

/* Soft hyphens, zero width spaces and joiners, byte order marks. */
static bool is_invisible(uint32_t code)
{
	return code == 0xad || (code >= 0x200b && code <= 0x200f) ||
	       (code >= 0x202a && code <= 0x202e) || code == 0x2060 ||
	       (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

/* Control characters are no text either: they part words at most. */
static bool is_gap(uint32_t code)
{
	return code <= 0x20 || (code >= 0x7f && code <= 0xa0) ||
	       utf8_is_space(code);
}

void builder_space(struct builder *builder, size_t start, size_t end)
{
	if (end <= start)
		return;
	if (!builder->space)
		builder->space_start = start;
	builder->space = true;
	builder->space_end = end;
}

static bool is_plain(char c)
{
	return c > ' ' && c <= '~';
}

/* The same of eight bytes, and of the one behind a space at their end. */
static bool are_plain(const char *bytes)
{
	uint64_t eight = bits_load(bytes);
	uint64_t spaces = bits_between(eight, ' ', ' ');

	return (spaces | bits_between(eight, '!', '~')) == BITS_EACH(0x80) &&
	       !(spaces & spaces >> 8) &&
	       (!(spaces >> 56) || is_plain(bytes[sizeof eight]));
}

/* Words of ASCII with one space between them, which are kept as they are. */
static size_t plain_length(const char *bytes, size_t size)
{
	size_t length = 0;

	if (!size || bytes[0] == ' ')
		return 0;
	while (length + sizeof(uint64_t) < size && are_plain(bytes + length))
		length += sizeof(uint64_t);
	while (length < size &&
	       (is_plain(bytes[length]) ||
		(bytes[length] == ' ' && length && length + 1 < size &&
		 is_plain(bytes[length + 1]))))
		length++;
	return length;
}

void builder_copy(struct builder *builder, size_t start, size_t end)
{
	const char *bytes = builder->document->bytes.bytes;

	while (start < end) {
		uint32_t code;
		size_t size = plain_length(bytes + start, end - start);

		if (size) {
			add_word(builder, bytes + start, size, start,
				 start + size);
			start += size;
			continue;
		}
		size = utf8_decode(bytes + start, end - start, &code);
		if (is_invisible(code))
			; /* leaves no gap */
		else if (is_gap(code))
			builder_space(builder, start, start + size);
		else
			add_word(builder, bytes + start, size, start,
				 start + size);
		start += size;
	}
}

void builder_put(struct builder *builder, struct slice bytes, size_t start,
		 size_t end)
{
	assert(start < end);
	for (size_t i = 0; i < bytes.length;) {
		uint32_t code;
		size_t size =
			utf8_decode(bytes.bytes + i, bytes.length - i, &code);

		if (is_invisible(code) || code == UTF8_INVALID)
			; /* leaves no gap */
		else if (is_gap(code))
			builder_space(builder, start, end);
		else
			add_word(builder, bytes.bytes + i, size, start, end);
		i += size;
	}
}

struct slice builder_text(const struct builder *builder)
{
	return (struct slice){ builder->text.length ? builder->text.bytes : "",
			       builder->text.length };
}

size_t builder_length(const struct builder *builder)
{
	return builder->text.length;
}

void builder_drop(struct builder *builder)
{
	assert(builder->count > 0);
	builder->count--;
}

/* Blocks mostly come in file order, so counting goes on where it stopped. */
size_t builder_line(struct builder *builder, size_t offset)
{
	const char *bytes = builder->document->bytes.bytes;

	if (offset < builder->counted) {
		builder->counted = builder->document->from;
		builder->line = builder->document->from_line;
	}
	while (builder->counted < offset) {
		size_t i = word_line_end((struct slice){ bytes, offset },
					 builder->counted);

		if (i < offset)
			builder->line +=
				bytes[i] == '\n' || bytes[i + 1] != '\n';
		builder->counted = i < offset ? i + 1 : offset;
	}
	return builder->line;
}

struct block *builder_close(struct builder *builder)
{
	struct block *block = &builder->blocks[builder->count];
	struct passage *passage = &block->passage;

	if (!builder->text.length)
		return NULL;
	passage->text.bytes =
		arena_strndup(&builder->document->arena, builder->text.bytes,
			      builder->text.length);
	passage->text.length = builder->text.length;
	passage->spans = builder->spans;
	passage->span_count = builder->span_count;
	passage->line = builder_line(builder, (size_t)passage->spans[0].file);
	builder->count++;
	return block;
}

void builder_cut(struct builder *builder, struct block *block, size_t size)
{
	struct passage *passage = &block->passage;
	const struct passage_span *old = passage->spans;
	struct passage_span *spans =
		arena_array(&builder->document->arena, passage->span_count,
			    sizeof *spans);
	size_t first = 0, count = 0;

	while (first < passage->span_count && old[first].at < size)
		first++;
	if (first == passage->span_count || old[first].at > size)
		spans[count++] = (struct passage_span){
			0, old[first - 1].file + (size - old[first - 1].at)
		};
	for (; first < passage->span_count; first++)
		spans[count++] = (struct passage_span){ old[first].at - size,
							old[first].file };
	passage->spans = spans;
	passage->span_count = count;
	passage->text.bytes += size;
	passage->text.length -= size;
	passage->line = builder_line(builder, (size_t)spans[0].file);
}
