#include "study/query_term.h"

#include <string.h>
#include "rounds/attrs.h"
#include "rounds/card.h"
#include "rounds/sm2.h"
#include "rounds/text.h"

/* The words a value may be; ends with NULL. */
#define WORDS_MAX 13
typedef const char *words[WORDS_MAX];

static const words statuses = { "negated", "hedged", "attributed", "asserted" };
static const words evidences = { "unspecified", "preclinical", "clinical_trial",
				 "review",      "guideline",   "opinion" };
static const words kinds = { "basic", "cloze", "list" };

/* The first seven are enum query_is, the others states of card.h. */
static const words conditions = {
	"due",   "new",   "learned", "buried",    "edited",   "flagged",
	"leech", "draft", "active",  "suspended", "rejected", "orphaned"
};

/* enum query_property */
static const words properties = { "ease", "interval", "reps", "lapses", "due" };

static bool find(const char *const *list, const char *word, size_t length,
		 int *index)
{
	for (int i = 0; list[i]; i++) {
		if (strlen(list[i]) == length &&
		    strncmp(list[i], word, length) == 0) {
			*index = i;
			return true;
		}
	}
	return false;
}

/* "no FIELD 'word'; use one of a, b, c" */
static bool unknown(const struct query_token *token, const char *what,
		    const char *const *list, struct error *error)
{
	struct text allowed = TEXT_INIT;

	for (size_t i = 0; list[i]; i++)
		text_printf(&allowed, "%s%s", i ? ", " : "", list[i]);
	query_fault(error, token->value_column, "no %s '%s'; use one of %s",
		    what, token->text, allowed.bytes);
	text_release(&allowed);
	return false;
}

static bool read_word(const struct query_token *token, const char *const *list,
		      struct error *error)
{
	int index;

	return find(list, token->text, strlen(token->text), &index) ||
	       unknown(token, token->field, list, error);
}

static bool read_is(const struct query_token *token, struct query *query,
		    struct error *error)
{
	int index;

	if (!find(conditions, token->text, strlen(token->text), &index))
		return unknown(token, "condition", conditions, error);
	if (index <= QUERY_IS_LEECH)
		query->is = (enum query_is)index;
	else
		query->kind = QUERY_STATE;
	return true;
}

/* Digits at *text, at most 9 of them; *text moves behind. */
static bool read_digits(const char **text, int64_t *number)
{
	const char *start = *text;

	*number = 0;
	while (**text >= '0' && **text <= '9' && *text - start < 9)
		*number = *number * 10 + *(*text)++ - '0';
	return *text > start && !(**text >= '0' && **text <= '9');
}

static bool read_days(const struct query_token *token, struct query *query,
		      struct error *error)
{
	const char *at = token->text;

	query->grade = -1;
	if (!read_digits(&at, &query->number) || query->number < 1)
		return query_fault(error, token->value_column,
				   "'%s' is no number of days from 1; write "
				   "%s:7",
				   token->text, token->field);
	if (query->kind == QUERY_RATED && at[0] == ':' && at[1] >= '0' &&
	    at[1] <= '0' + SM2_GRADE_MAX) {
		query->grade = at[1] - '0';
		at += 2;
	}
	if (*at)
		return query_fault(
			error, token->value_column,
			query->kind == QUERY_RATED
				? "'%s' is not DAYS or DAYS:GRADE with a grade "
				  "of 0 to 5; write rated:7 or rated:7:2"
				: "'%s' is no number of days; write added:3",
			token->text);
	return true;
}

static bool read_compare(const char **text, enum query_compare *compare)
{
	static const struct {
		const char *sign;
		enum query_compare compare;
	} signs[] = {
		{ "<=", QUERY_AT_MOST },  { "<", QUERY_LESS },
		{ ">=", QUERY_AT_LEAST }, { ">", QUERY_MORE },
		{ "!=", QUERY_UNEQUAL },  { "=", QUERY_EQUAL },
	};

	for (size_t i = 0; i < COUNT_OF(signs); i++) {
		size_t length = strlen(signs[i].sign);

		if (strncmp(*text, signs[i].sign, length) == 0) {
			*compare = signs[i].compare;
			*text += length;
			return true;
		}
	}
	return false;
}

/* A number; with `hundredths` two decimals are read, without none. */
static bool read_number(const char *text, bool hundredths, int64_t *number)
{
	bool negative = *text == '-';

	text += negative;
	if (!read_digits(&text, number))
		return false;
	if (hundredths) {
		*number *= 100;
		if (*text == '.' && text[1] >= '0' && text[1] <= '9') {
			*number += (text[1] - '0') * 10;
			text += 2;
			if (*text >= '0' && *text <= '9')
				*number += *text++ - '0';
		}
	}
	if (negative)
		*number = -*number;
	return !*text;
}

static bool read_property(const struct query_token *token, struct query *query,
			  struct error *error)
{
	const char *at = token->text + strcspn(token->text, "<>=!");
	int index;

	if (!find(properties, token->text, (size_t)(at - token->text), &index))
		return unknown(token, "property", properties, error);
	query->property = (enum query_property)index;
	if (!read_compare(&at, &query->compare))
		return query_fault(error, token->value_column,
				   "'%s' compares nothing; write prop:%s<2 or "
				   "another of <= = != >= >",
				   token->text, properties[index]);
	if (!read_number(at, index == QUERY_EASE, &query->number))
		return query_fault(error, token->value_column,
				   index == QUERY_EASE
					   ? "'%s' is no easiness; write a "
					     "number such as 1.3 or 2"
					   : "'%s' is no whole number; write "
					     "one such as 21",
				   at);
	return true;
}

static const struct field {
	const char *name;
	enum query_kind kind;
	const char *const *list; /* words the value is one of, or NULL */
	bool (*read)(const struct query_token *token, struct query *query,
		     struct error *error); /* NULL: the value is a text */
	bool none; /* FIELD:none means that there is none */
} fields[] = {
	{ "added", QUERY_ADDED, NULL, read_days, false },
	{ "category", QUERY_CATEGORY, NULL, NULL, true },
	{ "deck", QUERY_DECK, NULL, NULL, false },
	{ "document", QUERY_DOCUMENT, NULL, NULL, false },
	{ "evidence", QUERY_EVIDENCE, evidences, NULL, false },
	{ "is", QUERY_IS, conditions, read_is, false },
	{ "kind", QUERY_CARD_KIND, kinds, NULL, false },
	{ "prop", QUERY_PROP, NULL, read_property, false },
	{ "rated", QUERY_RATED, NULL, read_days, false },
	{ "status", QUERY_STATUS, statuses, NULL, false },
	{ "tag", QUERY_TAG, NULL, NULL, true },
};

static const struct field *find_field(const char *name, size_t length)
{
	for (size_t i = 0; i < COUNT_OF(fields); i++)
		if (strlen(fields[i].name) == length &&
		    strncmp(fields[i].name, name, length) == 0)
			return &fields[i];
	return NULL;
}

/*
 * "deck:Drug classes" wholly in quotes is how Anki's users write a value
 * with spaces; text behind the colon and a space stays a phrase.
 */
static struct query_token split_quoted(const struct query_token *token)
{
	struct query_token split = *token;
	size_t length = strcspn(token->text, ":");
	const char *value = token->text + length + 1;

	if (token->field || !token->quoted || !token->text[length] || !*value ||
	    *value == ' ')
		return split;
	const struct field *field = find_field(token->text, length);

	if (field) {
		split.field = field->name;
		split.text = value;
		split.value_column += length + 2;
	}
	return split;
}

static bool no_field(const struct query_token *token, struct error *error)
{
	struct text names = TEXT_INIT;

	for (size_t i = 0; i < COUNT_OF(fields); i++)
		text_printf(&names, "%s%s", i ? ", " : "", fields[i].name);
	query_fault(error, token->column,
		    "no field '%s'; use one of %s, or quote the term to look "
		    "for it as text",
		    token->field, names.bytes);
	text_release(&names);
	return false;
}

static bool read_value(const struct query_token *token,
		       const struct field *field, struct query *query,
		       struct error *error)
{
	query->kind = field->kind;
	query->text = token->text;
	if (field->read)
		return field->read(token, query, error);
	if (field->list)
		return read_word(token, field->list, error);
	if (field->none && !token->quoted && strcmp(token->text, "none") == 0)
		query->text = NULL;
	return true;
}

struct query *query_term(const struct query_token *token, struct arena *arena,
			 struct error *error)
{
	struct query_token split = split_quoted(token);
	struct query *made = arena_alloc(arena, sizeof *made);
	const struct field *field;

	made->column = token->column;
	if (!split.field) {
		made->kind = split.quoted ? QUERY_PHRASE : QUERY_WORD;
		made->text = split.text;
		return made;
	}
	field = find_field(split.field, strlen(split.field));
	if (!field)
		no_field(&split, error);
	return field && read_value(&split, field, made, error) ? made : NULL;
}

const char *query_field(size_t index)
{
	return index < COUNT_OF(fields) ? fields[index].name : NULL;
}

const char *const *query_words(const char *field)
{
	const struct field *found = find_field(field, strlen(field));

	return found ? found->list : NULL;
}
