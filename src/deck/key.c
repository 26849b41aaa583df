#include "rounds/key.h"

#include <sha2.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/*
 * Each field ends with a NUL, which no field contains, so that no two lists
 * of fields give the same bytes.
 */
static void add_field(SHA2_CTX *hash, const char *field)
{
	const char *text = field ? field : "";

	SHA256Update(hash, (const uint8_t *)text, strlen(text) + 1);
}

static void finish(SHA2_CTX *hash, char key[KEY_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	uint8_t sum[SHA256_DIGEST_LENGTH];

	SHA256Final(sum, hash);
	for (size_t i = 0; i < KEY_SIZE / 2; i++) {
		key[2 * i] = digits[sum[i] >> 4];
		key[2 * i + 1] = digits[sum[i] & 15];
	}
	key[KEY_SIZE - 1] = '\0';
}

void key_from_fact(const struct key_fact *fact, char key[KEY_SIZE])
{
	SHA2_CTX hash;

	SHA256Init(&hash);
	add_field(&hash, "fact");
	add_field(&hash, fact->category);
	add_field(&hash, fact->relation);
	add_field(&hash, fact->subject);
	add_field(&hash, fact->object);
	add_field(&hash, fact->scope);
	add_field(&hash, fact->negated ? "-" : "+");
	add_field(&hash, fact->facet);
	finish(&hash, key);
}

void key_from_question(const char *deck, const char *question, unsigned nth,
		       char key[KEY_SIZE])
{
	char number[16];
	SHA2_CTX hash;

	snprintf(number, sizeof number, "%u", nth);
	SHA256Init(&hash);
	add_field(&hash, "question");
	add_field(&hash, deck);
	add_field(&hash, question);
	add_field(&hash, number);
	finish(&hash, key);
}

void key_of_ordinal(const char *key, unsigned ordinal, struct text *out)
{
	text_add_string(out, key);
	if (ordinal > 1)
		text_printf(out, "-c%u", ordinal);
}
