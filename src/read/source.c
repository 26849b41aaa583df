#include "read/source.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "read/words.h"

/* What an entity or an escape at the start of some bytes stands for. */
struct decoded {
	size_t size; /* bytes of the file; 0 when it is neither */
	char bytes[16];
	size_t length;
};

static void set_decoded(struct decoded *decoded, const char *bytes, size_t size)
{
	decoded->length = strlen(bytes);
	if (decoded->length >= sizeof decoded->bytes || !decoded->length)
		return;
	memcpy(decoded->bytes, bytes, decoded->length);
	decoded->size = size;
}

/* cmark knows all the names of HTML; a tiny document asks for one. */
static void ask_cmark(struct decoded *decoded, const char *bytes, size_t size)
{
	cmark_node *root = cmark_parse_document(bytes, size, CMARK_OPT_DEFAULT);
	cmark_node *text = cmark_node_first_child(root);

	if (text)
		text = cmark_node_first_child(text);
	if (text && cmark_node_get_type(text) == CMARK_NODE_TEXT &&
	    !cmark_node_next(text)) {
		const char *literal = cmark_node_get_literal(text);

		/* An unknown name stays as it is: no entity. */
		if (strlen(literal) != size ||
		    memcmp(literal, bytes, size) != 0)
			set_decoded(decoded, literal, size);
	}
	cmark_node_free(root);
}

/* The longest name in HTML has 31 letters. */
enum { ENTITY_BYTES = 34 };

static struct decoded decode_entity(const char *bytes, size_t size)
{
	static const char *const common[][2] = {
		{ "&amp;", "&" },   { "&lt;", "<" },  { "&gt;", ">" },
		{ "&quot;", "\"" }, { "&#39;", "'" }, { "&nbsp;", "\xc2\xa0" },
	};
	struct decoded decoded = { 0 };
	size_t length = 1;

	for (size_t i = 0; i < sizeof common / sizeof *common; i++) {
		length = strlen(common[i][0]);
		if (size >= length && !memcmp(bytes, common[i][0], length)) {
			set_decoded(&decoded, common[i][1], length);
			return decoded;
		}
	}
	for (length = 1; length < size && length < ENTITY_BYTES; length++) {
		char c = bytes[length];

		if (c == ';' && length > 1) {
			ask_cmark(&decoded, bytes, length + 1);
			break;
		}
		if (!word_letter(c) && !word_digit(c) && c != '#')
			break;
	}
	return decoded;
}

static bool is_mark(char c) /* ASCII punctuation, which "\" can escape */
{
	return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') ||
	       (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

static struct decoded decode(const char *bytes, size_t size,
			     enum source_rules rules)
{
	struct decoded decoded = { 0 };

	if (rules == SOURCE_ESCAPES && bytes[0] == '\\' && size > 1 &&
	    is_mark(bytes[1])) {
		decoded = (struct decoded){ .size = 2,
					    .bytes = { bytes[1] },
					    .length = 1 };
	} else if (rules != SOURCE_RAW && bytes[0] == '&') {
		decoded = decode_entity(bytes, size);
	}
	return decoded;
}

/* The source at `at` that stands for the start of `rest`. */
static struct decoded match_one(const struct source *source, size_t at,
				struct slice rest, enum source_rules rules)
{
	const char *bytes = source->builder->document->bytes.bytes + at;
	struct decoded one = decode(bytes, source->end - at, rules);

	if (one.size) {
		if (one.length > rest.length ||
		    memcmp(one.bytes, rest.bytes, one.length) != 0)
			one.size = 0;
		return one;
	}
	one.length = 1;
	one.bytes[0] = rest.bytes[0];
	one.size = bytes[0] == rest.bytes[0] ||
		   (rules == SOURCE_RAW && rest.bytes[0] == ' ' &&
		    strchr("\r\n\t", bytes[0]));
	return one;
}

/*
 * Bytes compared at once: a mark far ahead is not looked for again and again
 * where others stand one behind the other.
 */
enum { PLAIN_STEP = 256 };

/*
 * How many bytes at `at` are those of `rest` and stand for themselves; of a
 * long run, the first part.
 */
static size_t plain_length(const struct source *source, size_t at,
			   struct slice rest)
{
	const char *bytes = source->builder->document->bytes.bytes + at;
	size_t left = at < source->end ? source->end - at : 0;
	size_t most = left < rest.length ? left : rest.length, length = 0;
	const char special[] = { '\\', '&', '[' };

	if (most > PLAIN_STEP)
		most = PLAIN_STEP;
	for (size_t i = 0; i < sizeof special && most; i++) {
		const char *mark = memchr(bytes, special[i], most);

		if (mark)
			most = (size_t)(mark - bytes);
	}
	if (!most || memcmp(bytes, rest.bytes, most) == 0)
		return most; /* as nearly always */
	while (bytes[length] == rest.bytes[length])
		length++;
	return length;
}

/* Does `literal` stand at `at`? */
static bool matches(const struct source *source, size_t at,
		    struct slice literal, enum source_rules rules)
{
	for (size_t i = 0; i < literal.length;) {
		struct slice rest = { literal.bytes + i, literal.length - i };
		struct decoded one = { 0 };
		size_t plain = plain_length(source, at, rest);

		if (plain) {
			at += plain;
			i += plain;
			continue;
		}
		if (at < source->end)
			one = match_one(source, at, rest, rules);
		if (!one.size)
			return false;
		at += one.size;
		i += one.length;
	}
	return true;
}

/* "[^3]", "[^[3]]", a footnote's mark: its length, or 0. */
static size_t footnote_length(struct slice text)
{
	bool inner = slice_starts_with(text, "[^[");
	size_t start = inner ? 3 : 2, length = start;

	if (!slice_starts_with(text, "[^"))
		return 0;
	while (length < text.length && length < 20 &&
	       (word_letter(text.bytes[length]) ||
		word_digit(text.bytes[length])))
		length++;
	if (length == start ||
	    !slice_starts_with((struct slice){ text.bytes + length,
					       text.length - length },
			       inner ? "]]" : "]"))
		return 0;
	return length + (inner ? 2 : 1);
}

/* Add what matches() found at source->at, and go behind it. */
static void add_match(struct source *source, struct slice literal,
		      enum source_rules rules)
{
	size_t from = source->at; /* of a run that stands as it is */

	for (size_t i = 0; i < literal.length;) {
		struct slice rest = { literal.bytes + i, literal.length - i };
		size_t same = plain_length(source, source->at, rest);
		struct decoded one;
		size_t note;
		bool plain;

		if (same) {
			source->at += same;
			i += same;
			continue;
		}
		one = match_one(source, source->at, rest, rules);
		note = rules == SOURCE_ESCAPES ? footnote_length(rest) : 0;
		plain = one.size == 1 && !note;
		if (!plain && !source->mute)
			builder_copy(source->builder, from, source->at);
		if (!plain && !note && !source->mute)
			builder_put(source->builder,
				    (struct slice){ one.bytes, one.length },
				    source->at, source->at + one.size);
		source->at += note ? note : one.size;
		i += note ? note : one.length;
		if (!plain)
			from = source->at;
	}
	if (!source->mute)
		builder_copy(source->builder, from, source->at);
}

bool source_take(struct source *source, size_t at, struct slice literal,
		 enum source_rules rules)
{
	if (!matches(source, at, literal, rules))
		return false;
	source->at = at;
	add_match(source, literal, rules);
	return true;
}

static bool find(struct source *source, struct slice literal,
		 enum source_rules rules)
{
	for (size_t at = source->at; at < source->end; at++) {
		if (source_take(source, at, literal, rules))
			return true;
	}
	return false;
}

void source_text(struct source *source, struct slice literal,
		 enum source_rules rules)
{
	if (!literal.length)
		return;
	/* Addresses in angle brackets keep their backslashes. */
	if (!source->lost &&
	    (find(source, literal, rules) || find(source, literal, SOURCE_RAW)))
		return;
	source->lost = true;
	if (!source->mute && source->start < source->end)
		builder_put(source->builder, literal, source->start,
			    source->end);
}

void source_space(struct source *source)
{
	if (!source->mute && source->at < source->end)
		builder_space(source->builder, source->at, source->at + 1);
}

static size_t behind(const struct source *source, size_t at, const char *mark)
{
	const char *bytes = source->builder->document->bytes.bytes;
	size_t length = strlen(mark);

	for (; at + length <= source->end; at++) {
		if (!memcmp(bytes + at, mark, length))
			return at + length;
	}
	return 0;
}

void source_skip(struct source *source, const char *mark)
{
	size_t at = behind(source, source->at, mark);

	if (at)
		source->at = at;
}

/* Behind the bracket that closes one just before `at`; quotes may hold any. */
static size_t behind_address(const struct source *source, size_t at)
{
	const char *bytes = source->builder->document->bytes.bytes;
	unsigned depth = 1;

	for (; at < source->end && depth; at++) {
		char c = bytes[at];

		if (c == '\\' && at + 1 < source->end) {
			at++;
		} else if (c == '<' && bytes[at - 1] == '(') {
			size_t close = behind(source, at, ">");

			at = close ? close - 1 : at;
		} else if ((c == '"' || c == '\'') &&
			   strchr(" \t\r\n", bytes[at - 1])) {
			char mark[2] = { c, '\0' };
			size_t close = behind(source, at + 1, mark);

			at = close ? close - 1 : at;
		} else if (c == '(') {
			depth++;
		} else if (c == ')') {
			depth--;
		}
	}
	return at;
}

void source_skip_link(struct source *source, struct slice text)
{
	const char *bytes = source->builder->document->bytes.bytes;

	if (source->lost || source->at >= source->end)
		return;
	if (bytes[source->at] == '>') {
		source->at++; /* an address in angle brackets */
		return;
	}
	source_skip(source, "]");
	if (source->at >= source->end ||
	    (text.length && text.bytes[0] == bytes[source->at]))
		return;
	if (bytes[source->at] == '(')
		source->at = behind_address(source, source->at + 1);
	else if (bytes[source->at] == '[')
		source_skip(source, "]");
}
