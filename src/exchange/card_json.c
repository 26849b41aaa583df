#include "rounds/card_json.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "rounds/cloze.h"

/* ---- writing ---------------------------------------------------------- */

static int add_dump(const char *bytes, size_t size, void *out)
{
	text_add(out, bytes, size);
	return 0;
}

static void add_string(struct text *out, const char *value)
{
	json_t *string = value ? json_string_nocheck(value) : json_null();

	json_dump_callback(string, add_dump, out, JSON_ENCODE_ANY);
	json_decref(string);
}

static void add_member(struct text *out, const char *name, const char *value)
{
	text_printf(out, "\"%s\": ", name);
	add_string(out, value);
	text_add_string(out, ", ");
}

static void add_array(struct text *out, const char *name,
		      const char *const *items, size_t count)
{
	text_printf(out, "\"%s\": [", name);
	for (size_t i = 0; i < count; i++) {
		if (i)
			text_add_string(out, ", ");
		add_string(out, items[i]);
	}
	text_add_string(out, "], ");
}

/* In integers: printf's decimal mark depends on the locale. */
static void add_score(struct text *out, double score)
{
	unsigned parts = 0;
	size_t least;

	if (score > 0) /* false for NaN too */
		parts = (unsigned)((score < 1000 ? score : 1000) * 10000 + 0.5);
	text_printf(out, "\"score\": %u.", parts / 10000);
	least = out->length + 2;
	text_printf(out, "%04u", parts % 10000);
	while (out->length > least && text_ends_with(out, "0"))
		text_truncate(out, out->length - 1);
	text_add_string(out, ", ");
}

static void add_source(struct text *out, const struct card_source *source)
{
	text_add_char(out, '{');
	add_member(out, "document", source->document);
	add_array(out, "section", source->section, source->section_count);
	text_printf(out, "\"start\": %" PRIu64 ", \"end\": %" PRIu64 ", ",
		    source->start, source->end);
	text_add_string(out, "\"quote\": ");
	add_string(out, source->quote);
	if (source->via) {
		text_add_string(out, ", \"via\": ");
		add_string(out, source->via);
	}
	if (source->antecedent)
		text_add_string(out, ", \"antecedent\": true");
	text_add_char(out, '}');
}

/* The members that generated cards have too, from "{" to the sources. */
static void add_generated(struct text *out, const struct card *card)
{
	text_add_char(out, '{');
	add_member(out, "key", card->key);
	add_member(out, "kind", card_kind_name(card->kind));
	add_member(out, "category", card->category);
	add_member(out, "subject", card->subject);
	add_member(out, "question", card->question);
	add_member(out, "answer", card->answer);
	add_member(out, "status", card_status_name(card->status));
	add_member(out, "evidence", card_evidence_name(card->evidence));
	add_score(out, card->score);
	add_member(out, "pattern", card->pattern);
	add_array(out, "flags", card->flags, card->flag_count);
	add_array(out, "qualifiers", card->qualifiers, card->qualifier_count);
	text_add_string(out, "\"sources\": [");
	for (size_t i = 0; i < card->source_count; i++) {
		if (i)
			text_add_string(out, ", ");
		add_source(out, &card->sources[i]);
	}
	text_add_char(out, ']');
}

void card_json_write(const struct card *card, struct text *out)
{
	add_generated(out, card);
	if (card->siblings && !card->cloze) {
		text_add_string(out, ", \"siblings\": ");
		add_string(out, card->siblings);
	}
	text_add_string(out, "}\n");
}

void card_json_write_kept(const struct card *card, struct text *out)
{
	add_generated(out, card);
	text_add_string(out, ", ");
	add_member(out, "deck", card->deck);
	add_member(out, "state", card_state_name(card->state));
	add_array(out, "tags", card->tags, card->tag_count);
	add_member(out, "note", card->note);
	add_member(out, "cloze", card->cloze);
	text_printf(out, "\"ordinal\": %u, \"siblings\": ", card->ordinal);
	add_string(out, card->siblings);
	text_add_string(out, "}\n");
}

/* ---- reading ---------------------------------------------------------- */

/* One line being read.  The first fault stays in *error. */
struct reader {
	struct arena *arena;
	struct error *error;
};

static bool wrong_type(struct reader *reader, const char *name,
		       const char *wanted)
{
	return error_set(reader->error, ERROR_INPUT, "'%s' is not %s", name,
			 wanted);
}

/* A string or null; a missing member leaves *value. */
static bool get_string(struct reader *reader, const json_t *object,
		       const char *name, const char **value)
{
	const json_t *member = json_object_get(object, name);

	if (!member || json_is_null(member))
		return true;
	if (!json_is_string(member))
		return wrong_type(reader, name, "a string");
	*value = arena_strndup(reader->arena, json_string_value(member),
			       json_string_length(member));
	return true;
}

static bool get_strings(struct reader *reader, const json_t *object,
			const char *name, const char *const **items,
			size_t *count)
{
	const json_t *array = json_object_get(object, name);
	size_t size = json_array_size(array);
	const char **copies;

	if (!array || json_is_null(array))
		return true;
	if (!json_is_array(array))
		return wrong_type(reader, name, "an array of strings");
	copies = arena_array(reader->arena, size, sizeof *copies);
	for (size_t i = 0; i < size; i++) {
		const json_t *item = json_array_get(array, i);

		if (!json_is_string(item))
			return wrong_type(reader, name, "an array of strings");
		copies[i] =
			arena_strndup(reader->arena, json_string_value(item),
				      json_string_length(item));
	}
	*items = copies;
	*count = size;
	return true;
}

static bool get_offset(struct reader *reader, const json_t *object,
		       const char *name, uint64_t *value)
{
	const json_t *member = json_object_get(object, name);

	if (!member)
		return true;
	if (!json_is_integer(member) || json_integer_value(member) < 0)
		return wrong_type(reader, name, "a byte offset");
	*value = (uint64_t)json_integer_value(member);
	return true;
}

static bool get_score(struct reader *reader, const json_t *object,
		      double *value)
{
	const json_t *member = json_object_get(object, "score");

	if (!member)
		return true;
	if (!json_is_number(member))
		return wrong_type(reader, "score", "a number");
	*value = json_number_value(member);
	return true;
}

static bool get_source(struct reader *reader, const json_t *object,
		       struct card_source *source)
{
	if (!json_is_object(object))
		return wrong_type(reader, "sources", "an array of objects");
	source->antecedent =
		json_is_true(json_object_get(object, "antecedent"));
	if (!get_string(reader, object, "document", &source->document) ||
	    !get_strings(reader, object, "section", &source->section,
			 &source->section_count) ||
	    !get_offset(reader, object, "start", &source->start) ||
	    !get_offset(reader, object, "end", &source->end) ||
	    !get_string(reader, object, "quote", &source->quote) ||
	    !get_string(reader, object, "via", &source->via))
		return false;
	if (source->end < source->start)
		return error_set(reader->error, ERROR_INPUT,
				 "'end' is before 'start'");
	return true;
}

static bool get_sources(struct reader *reader, const json_t *object,
			struct card *card)
{
	const json_t *array = json_object_get(object, "sources");
	size_t size = json_array_size(array);
	struct card_source *sources;

	if (!array || json_is_null(array))
		return true;
	if (!json_is_array(array))
		return wrong_type(reader, "sources", "an array of objects");
	sources = arena_array(reader->arena, size, sizeof *sources);
	for (size_t i = 0; i < size; i++)
		if (!get_source(reader, json_array_get(array, i), &sources[i]))
			return false;
	card->sources = sources;
	card->source_count = size;
	return true;
}

static bool get_ordinal(struct reader *reader, const json_t *object,
			unsigned *value)
{
	const json_t *member = json_object_get(object, "ordinal");

	if (!member)
		return true;
	if (!json_is_integer(member) || json_integer_value(member) < 0 ||
	    json_integer_value(member) > CLOZE_ORDINAL_MAX)
		return wrong_type(reader, "ordinal", "the number of a gap");
	*value = (unsigned)json_integer_value(member);
	return true;
}

/* The words for kind, status, evidence and state. */
static bool get_words(struct reader *reader, const json_t *object,
		      struct card *card)
{
	const char *kind = NULL, *status = NULL, *evidence = NULL;
	const char *state = NULL;

	if (!get_string(reader, object, "kind", &kind) ||
	    !get_string(reader, object, "status", &status) ||
	    !get_string(reader, object, "evidence", &evidence) ||
	    !get_string(reader, object, "state", &state))
		return false;
	card->status = STATUS_ASSERTED;
	if (kind && !card_kind_parse(kind, &card->kind))
		return wrong_type(reader, "kind", "basic, cloze or list");
	if (status && !card_status_parse(status, &card->status))
		return wrong_type(reader, "status",
				  "asserted, hedged, negated or attributed");
	if (evidence && !card_evidence_parse(evidence, &card->evidence))
		return wrong_type(reader, "evidence",
				  "one of the words for evidence");
	if (state && !card_state_parse(state, &card->state))
		return wrong_type(reader, "state",
				  "one of the words for states");
	return true;
}

static bool get_kept(struct reader *reader, const json_t *object,
		     struct card *card)
{
	return get_string(reader, object, "deck", &card->deck) &&
	       get_string(reader, object, "note", &card->note) &&
	       get_string(reader, object, "cloze", &card->cloze) &&
	       get_string(reader, object, "siblings", &card->siblings) &&
	       get_strings(reader, object, "tags", &card->tags,
			   &card->tag_count) &&
	       get_ordinal(reader, object, &card->ordinal);
}

static bool get_card(struct reader *reader, const json_t *object,
		     struct card *card)
{
	if (!json_is_object(object))
		return error_set(reader->error, ERROR_INPUT,
				 "not a JSON object");
	if (!get_string(reader, object, "key", &card->key) ||
	    !get_string(reader, object, "category", &card->category) ||
	    !get_string(reader, object, "subject", &card->subject) ||
	    !get_string(reader, object, "question", &card->question) ||
	    !get_string(reader, object, "answer", &card->answer) ||
	    !get_string(reader, object, "pattern", &card->pattern) ||
	    !get_words(reader, object, card) ||
	    !get_score(reader, object, &card->score) ||
	    !get_strings(reader, object, "flags", &card->flags,
			 &card->flag_count) ||
	    !get_strings(reader, object, "qualifiers", &card->qualifiers,
			 &card->qualifier_count) ||
	    !get_sources(reader, object, card) ||
	    !get_kept(reader, object, card))
		return false;
	if (!card->key || !card->question || !card->answer)
		return error_set(reader->error, ERROR_INPUT,
				 "'key', 'question' or 'answer' is missing");
	return true;
}

bool card_json_read(struct slice line, struct arena *arena, struct card *card,
		    struct error *error)
{
	struct reader reader = { arena, error };
	json_error_t fault;
	json_t *object = json_loadb(line.bytes, line.length,
				    JSON_REJECT_DUPLICATES, &fault);
	bool ok;

	*card = (struct card){ .ordinal = 1 };
	if (!object)
		return error_set(error, ERROR_INPUT, "not JSON: column %d: %s",
				 fault.column, fault.text);
	ok = get_card(&reader, object, card);
	json_decref(object);
	return ok;
}
