#include "store/review_id.h"

#include <sha2.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

/* Bytes 6 to 15 are what tells it from others of the instant. */
static void format(instant_ms instant, unsigned char bytes[16], char id[37])
{
	static const char digits[] = "0123456789abcdef";
	uint64_t time = instant > 0 ? (uint64_t)instant : 0;
	size_t at = 0;

	for (size_t i = 0; i < 6; i++)
		bytes[i] = (unsigned char)(time >> (40 - 8 * i));
	bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x70); /* version 7 */
	bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80); /* variant */
	for (size_t i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			id[at++] = '-';
		id[at++] = digits[bytes[i] >> 4];
		id[at++] = digits[bytes[i] & 15];
	}
	id[at] = '\0';
}

bool review_id_make(instant_ms instant, char id[37], struct error *error)
{
	unsigned char bytes[16];

	if (getentropy(bytes + 6, 10) != 0)
		return error_errno(error, ERROR_STORE,
				   "no random bytes to name a review");
	format(instant, bytes, id);
	return true;
}

void review_id_of_past(instant_ms instant, const char *key, char id[37])
{
	uint8_t digest[SHA256_DIGEST_LENGTH];
	unsigned char bytes[16];
	SHA2_CTX context;

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)key, strlen(key));
	SHA256Final(digest, &context);
	memcpy(bytes + 6, digest, 10);
	format(instant, bytes, id);
}
