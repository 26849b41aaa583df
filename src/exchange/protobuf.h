/*
 * protobuf - the fields of a message in Google's wire format, one by one.
 *
 *     struct slice rest = message;
 *     struct protobuf_field field;
 *     while (protobuf_next(&rest, &field))
 *             ...
 *     if (rest.length)
 *             the message is damaged
 */
#ifndef EXCHANGE_PROTOBUF_H
#define EXCHANGE_PROTOBUF_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/text.h"

struct protobuf_field {
	uint32_t number;
	uint64_t value;     /* of a number */
	struct slice bytes; /* of a text, bytes or message; else empty */
};

/* The next field; false at the end and, `rest` not empty, at a fault. */
bool protobuf_next(struct slice *rest, struct protobuf_field *field);

/* The last field with this number that is a text or message; or empty. */
struct slice protobuf_bytes(struct slice message, uint32_t number);

/* The last one that is a number, or 0. */
uint64_t protobuf_value(struct slice message, uint32_t number);

#endif
