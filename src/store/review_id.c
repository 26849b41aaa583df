#include "store/review_id.h"

#include <stdint.h>
#include <unistd.h>

bool review_id_make(instant_ms instant, char id[37], struct error *error)
{
	static const char digits[] = "0123456789abcdef";
	uint64_t time = instant > 0 ? (uint64_t)instant : 0;
	unsigned char bytes[16];
	size_t at = 0;

	if (getentropy(bytes + 6, 10) != 0)
		return error_errno(error, ERROR_STORE,
				   "no random bytes to name a review");
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
	return true;
}
