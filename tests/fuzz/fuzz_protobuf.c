/* Any bytes as a message: fields stay inside it and it is read to its end. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "exchange/protobuf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(struct slice message, int depth)
{
	const char *end = message.bytes + message.length;
	struct protobuf_field field;

	while (protobuf_next(&message, &field)) {
		if (field.bytes.length &&
		    (field.bytes.bytes + field.bytes.length > end))
			abort();
		if (field.bytes.length && depth)
			check(field.bytes, depth - 1);
	}
	if (message.bytes + message.length != end)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check((struct slice){ (const char *)data, size }, 4);
	return 0;
}
