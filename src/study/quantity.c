#include "study/quantity.h"

#include <math.h>
#include <string.h>

struct unit {
	const char *name; /* folded */
	char dimension;
	double factor; /* to the base unit of the dimension */
};

/* Months differ in days, so that years are counted in months. */
static const struct unit units[] = {
	{ "kg", 'm', 1e3 },      { "g", 'm', 1 },
	{ "mg", 'm', 1e-3 },     { "μg", 'm', 1e-6 },
	{ "ug", 'm', 1e-6 },     { "mcg", 'm', 1e-6 },
	{ "ng", 'm', 1e-9 },     { "pg", 'm', 1e-12 },
	{ "gram", 'm', 1 },      { "grams", 'm', 1 },
	{ "l", 'v', 1 },         { "dl", 'v', 1e-1 },
	{ "cl", 'v', 1e-2 },     { "ml", 'v', 1e-3 },
	{ "μl", 'v', 1e-6 },     { "ul", 'v', 1e-6 },
	{ "fl", 'v', 1e-15 },    { "litre", 'v', 1 },
	{ "litres", 'v', 1 },    { "liter", 'v', 1 },
	{ "liters", 'v', 1 },    { "ms", 't', 1e-3 },
	{ "s", 't', 1 },         { "sec", 't', 1 },
	{ "second", 't', 1 },    { "seconds", 't', 1 },
	{ "min", 't', 60 },      { "minute", 't', 60 },
	{ "minutes", 't', 60 },  { "h", 't', 3600 },
	{ "hr", 't', 3600 },     { "hrs", 't', 3600 },
	{ "hour", 't', 3600 },   { "hours", 't', 3600 },
	{ "d", 't', 86400 },     { "day", 't', 86400 },
	{ "days", 't', 86400 },  { "wk", 't', 604800 },
	{ "week", 't', 604800 }, { "weeks", 't', 604800 },
	{ "month", 'M', 1 },     { "months", 'M', 1 },
	{ "year", 'M', 12 },     { "years", 'M', 12 },
	{ "y", 'M', 12 },        { "yr", 'M', 12 },
	{ "yrs", 'M', 12 },      { "km", 'l', 1e3 },
	{ "m", 'l', 1 },         { "cm", 'l', 1e-2 },
	{ "mm", 'l', 1e-3 },     { "μm", 'l', 1e-6 },
	{ "um", 'l', 1e-6 },     { "nm", 'l', 1e-9 },
	{ "mol", 'n', 1 },       { "mmol", 'n', 1e-3 },
	{ "μmol", 'n', 1e-6 },   { "umol", 'n', 1e-6 },
	{ "nmol", 'n', 1e-9 },   { "pmol", 'n', 1e-12 },
	{ "%", '%', 1 },         { "percent", '%', 1 },
	{ "mmhg", 'p', 1 },      { "kpa", 'P', 1 },
	{ "bpm", 'b', 1 },       { "iu", 'u', 1 },
	{ "unit", 'u', 1 },      { "units", 'u', 1 },
	{ "kcal", 'e', 1 },      { "kj", 'j', 1 },
	{ "mv", 'V', 1 },        { "hz", 'z', 1 },
	{ "times", 'x', 1 },
};

static const char *const number_words[] = {
	"zero",  "one",   "two",  "three", "four",   "five",   "six",
	"seven", "eight", "nine", "ten",   "eleven", "twelve",
};

static const struct unit *find_unit(struct slice name)
{
	for (size_t i = 0; i < COUNT_OF(units); i++)
		if (slice_equal(name, slice_of(units[i].name)))
			return &units[i];
	return NULL;
}

static bool add_unit(struct quantity *quantity, struct slice name, bool divide)
{
	const struct unit *unit = find_unit(name);
	size_t length = strlen(quantity->dimensions);

	if (!unit || length == QUANTITY_UNITS)
		return false;
	quantity->dimensions[length] = unit->dimension;
	if (divide)
		quantity->value /= unit->factor;
	else
		quantity->value *= unit->factor;
	return true;
}

/* "mg/kg" in one token: what follows a "/" divides. */
static bool add_units(struct quantity *quantity, struct slice names)
{
	bool divide = false;

	for (;;) {
		const char *slash = memchr(names.bytes, '/', names.length);
		size_t size =
			slash ? (size_t)(slash - names.bytes) : names.length;

		if (!add_unit(quantity, (struct slice){ names.bytes, size },
			      divide))
			return false;
		if (!slash)
			return true;
		divide = true;
		names.bytes += size + 1;
		names.length -= size + 1;
	}
}

/* "1,000.5", whatever the locale; returns how many bytes it takes. */
static size_t read_digits(struct slice fold, double *number)
{
	double scale = 1;
	bool fraction = false;
	size_t at = 0;

	*number = 0;
	for (; at < fold.length; at++) {
		char c = fold.bytes[at];

		if (c >= '0' && c <= '9') {
			*number = *number * 10 + (c - '0');
			scale = fraction ? scale * 10 : scale;
		} else if (c == '.' && at > 0 && !fraction) {
			fraction = true;
		} else if (c != ',' || at == 0) {
			break;
		}
	}
	*number /= scale;
	return at;
}

static bool read_number_word(struct slice fold, double *number)
{
	for (size_t i = 0; i < COUNT_OF(number_words); i++) {
		if (slice_equal(fold, slice_of(number_words[i]))) {
			*number = (double)i;
			return true;
		}
	}
	return false;
}

/* A unit that divides: "/kg", "per day", "a day", "daily"; tokens taken. */
static size_t read_divisor(const struct token *tokens, size_t at, size_t count,
			   struct quantity *quantity)
{
	const struct unit *unit;

	if (at < count && token_is(&tokens[at], "daily"))
		return add_unit(quantity, SLICE("day"), true) ? 1 : 0;
	if (at + 1 >= count)
		return 0;
	if (token_is(&tokens[at], "a") || token_is(&tokens[at], "each") ||
	    token_is(&tokens[at], "every")) {
		unit = find_unit(tokens[at + 1].fold);
		if (!unit || unit->dimension != 't')
			return 0;
	} else if (!token_is(&tokens[at], "/") &&
		   !token_is(&tokens[at], "per")) {
		return 0;
	}
	return add_unit(quantity, tokens[at + 1].fold, true) ? 2 : 0;
}

/* As many units as can be read; tokens taken. */
static size_t read_units(const struct token *tokens, size_t at, size_t count,
			 struct quantity *quantity)
{
	size_t start = at, taken;

	if (at + 1 < count && token_is(&tokens[at], "per") &&
	    token_is(&tokens[at + 1], "cent") &&
	    add_unit(quantity, SLICE("%"), false))
		return 2;
	if (!quantity->dimensions[0]) {
		struct quantity with = *quantity;

		if (at == count || !add_units(&with, tokens[at].fold))
			return 0;
		*quantity = with;
		at++;
	}
	while ((taken = read_divisor(tokens, at, count, quantity)) > 0)
		at += taken;
	return at - start;
}

size_t quantity_read(const struct token *tokens, size_t at, size_t count,
		     struct quantity *quantity)
{
	struct slice fold = tokens[at].fold;
	size_t digits;

	*quantity = (struct quantity){ 0 };
	digits = read_digits(fold, &quantity->number);
	if (!digits && !read_number_word(fold, &quantity->number))
		return 0;
	quantity->value = quantity->number;
	if (digits && digits < fold.length &&
	    !add_units(quantity, (struct slice){ fold.bytes + digits,
						 fold.length - digits }))
		return 0; /* "5alpha", "2nd" */
	return 1 + read_units(tokens, at + 1, count, quantity);
}

static bool equal(double a, double b)
{
	return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

bool quantity_same(const struct quantity *a, const struct quantity *b)
{
	return strcmp(a->dimensions, b->dimensions) == 0 &&
	       equal(a->value, b->value);
}

bool quantity_near(const struct quantity *a, const struct quantity *b)
{
	return equal(a->number, b->number) &&
	       !a->dimensions[0] != !b->dimensions[0];
}
