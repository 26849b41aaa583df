#include "language/spelling.h"

#include <string.h>

#include "rounds/utf8.h"

static const char *const greek[] = {
	"alpha",   "beta", "gamma", "delta",  "epsilon", "zeta", "eta",
	"theta",   "iota", "kappa", "lambda", "mu",      "nu",   "xi",
	"omicron", "pi",   "rho",   "sigma",  "sigma",   "tau",  "upsilon",
	"phi",     "chi",  "psi",   "omega",
};
#define GREEK_FIRST 0x3B1
#define GREEK_LAST 0x3C9

static bool add_bytes(struct spelling *spelling, const char *bytes, size_t size)
{
	if (spelling->length + size > SPELLING_SIZE)
		return false;
	memcpy(spelling->bytes + spelling->length, bytes, size);
	spelling->length += size;
	return true;
}

/* A space between words; never two, none at the start. */
static bool add_space(struct spelling *spelling)
{
	if (!spelling->length || spelling->bytes[spelling->length - 1] == ' ')
		return true;
	return add_bytes(spelling, " ", 1);
}

/* True when fold[at, length) is the name of a Greek letter. */
static bool is_greek_name(struct slice fold, size_t at)
{
	struct slice rest = { fold.bytes + at, fold.length - at };
	size_t end = 0;

	while (end < rest.length && rest.bytes[end] != '-')
		end++;
	rest.length = end;
	if (rest.length < 4) /* "5mu" may be a unit */
		return false;
	for (size_t i = 0; i < sizeof greek / sizeof *greek; i++)
		if (slice_equal(rest, slice_of(greek[i])))
			return true;
	return false;
}

/* Add what is at fold[at]; returns its length, or 0 without room. */
static size_t add_code(struct spelling *spelling, struct slice fold, size_t at)
{
	uint32_t code;
	size_t size = utf8_decode(fold.bytes + at, fold.length - at, &code);
	bool room;

	if (code == '-') {
		room = add_space(spelling);
	} else if (code >= GREEK_FIRST && code <= GREEK_LAST) {
		const char *name = greek[code - GREEK_FIRST];

		room = add_space(spelling) &&
		       add_bytes(spelling, name, strlen(name)) &&
		       (at + size == fold.length || add_space(spelling));
	} else {
		room = true;
		if (at > 0 && utf8_is_letter(code) &&
		    utf8_is_digit((unsigned char)fold.bytes[at - 1]) &&
		    is_greek_name(fold, at)) /* "1beta" */
			room = add_space(spelling);
		room = room && add_bytes(spelling, fold.bytes + at, size);
	}
	return room ? size : 0;
}

/* Letters of ASCII at fold[at] that stand for themselves, as most do. */
static size_t plain_length(struct slice fold, size_t at)
{
	size_t end = at;

	if (at > 0 && utf8_is_digit((unsigned char)fold.bytes[at - 1]))
		return 0; /* "1beta" */
	while (end < fold.length && fold.bytes[end] >= 'a' &&
	       fold.bytes[end] <= 'z')
		end++;
	return end - at;
}

/* Add what is at fold[at]; returns how much of it, or 0 without room. */
static size_t add_piece(struct spelling *spelling, struct slice fold, size_t at)
{
	size_t plain = plain_length(fold, at);

	if (!plain)
		return add_code(spelling, fold, at);
	return add_bytes(spelling, fold.bytes + at, plain) ? plain : 0;
}

bool spelling_is_joint(const struct token *token)
{
	return token->kind == TOKEN_MARK &&
	       (token_is(token, "-") ||
		(token_is(token, "'") && !token->space_before));
}

bool spelling_add(struct spelling *spelling, const struct token *token)
{
	struct slice fold = token->fold;

	if (spelling_is_joint(token) && spelling->length &&
	    slice_equal(fold, SLICE("'")))
		return true;
	spelling->length = spelling_prefix(spelling).length;
	if (spelling_is_joint(token) && !slice_equal(fold, SLICE("'")))
		return add_space(spelling);
	if (!add_space(spelling))
		return false;
	for (size_t at = 0, size; at < fold.length; at += size) {
		size = add_piece(spelling, fold, at);
		if (!size)
			return false;
	}
	return true;
}

struct slice spelling_prefix(const struct spelling *spelling)
{
	struct slice prefix = { spelling->bytes, spelling->length };

	if (prefix.length > 2 &&
	    memcmp(prefix.bytes + prefix.length - 2, "'s", 2) == 0)
		prefix.length -= 2;
	while (prefix.length && prefix.bytes[prefix.length - 1] == ' ')
		prefix.length--; /* "α's" */
	return prefix;
}

bool spelling_may_be_plural(struct slice word)
{
	if (word.length < 3 || memchr(word.bytes, '\'', word.length))
		return false;
	switch (word.bytes[word.length - 1]) {
	case 's':
	case 'a':
	case 'i':
		return true;
	case 'e':
		return word.bytes[word.length - 2] == 'a';
	case 'n':
		return word.bytes[word.length - 2] == 'e';
	case 't':
	case 'h':
		return slice_equal(word, SLICE("feet")) ||
		       slice_equal(word, SLICE("teeth"));
	default:
		return false;
	}
}

size_t spelling_singulars(const struct spelling *spelling,
			  struct spelling singulars[3])
{
	struct slice word = { spelling->bytes, spelling->length };
	char bases[4][64];
	size_t start = spelling->length, count, written = 0;

	while (start > 0 && spelling->bytes[start - 1] != ' ')
		start--;
	word.bytes += start;
	word.length -= start;
	if (!spelling_may_be_plural(word))
		return 0;
	count = word_bases(word, bases, 4);
	for (size_t i = 0; i < count && written < 3; i++) {
		struct spelling *singular = &singulars[written];

		if (slice_equal(slice_of(bases[i]), word))
			continue;
		memcpy(singular->bytes, spelling->bytes, start);
		singular->length = start;
		if (add_bytes(singular, bases[i], strlen(bases[i])))
			written++;
	}
	/* "diagnosis" has no plural ending, but "SSRIs" has */
	if (written < 3 && word.length > 3 &&
	    memcmp(word.bytes + word.length - 2, "is", 2) == 0) {
		singulars[written] = *spelling;
		singulars[written++].length--;
	}
	return written;
}
