#include "exchange/protobuf.h"

enum { WIRE_VARINT, WIRE_64, WIRE_BYTES, WIRE_32 = 5 };

static bool take_varint(struct slice *rest, uint64_t *value)
{
	*value = 0;
	for (unsigned shift = 0; shift < 64 && rest->length; shift += 7) {
		unsigned char byte = (unsigned char)*rest->bytes;

		rest->bytes++;
		rest->length--;
		*value |= (uint64_t)(byte & 0x7F) << shift;
		if (byte < 0x80)
			return true;
	}
	return false;
}

static bool take_bytes(struct slice *rest, uint64_t size, struct slice *bytes)
{
	if (size > rest->length)
		return false;
	*bytes = (struct slice){ rest->bytes, (size_t)size };
	rest->bytes += size;
	rest->length -= (size_t)size;
	return true;
}

/* The value of a field whose tag was taken. */
static bool take_value(struct slice *rest, unsigned wire,
		       struct protobuf_field *field)
{
	struct slice fixed;
	uint64_t size;

	switch (wire) {
	case WIRE_VARINT:
		return take_varint(rest, &field->value);
	case WIRE_BYTES:
		return take_varint(rest, &size) &&
		       take_bytes(rest, size, &field->bytes);
	case WIRE_64:
		return take_bytes(rest, 8, &fixed);
	case WIRE_32:
		return take_bytes(rest, 4, &fixed);
	default:
		return false;
	}
}

bool protobuf_next(struct slice *rest, struct protobuf_field *field)
{
	const struct slice start = *rest;
	uint64_t tag;

	*field = (struct protobuf_field){ .bytes = { "", 0 } };
	if (take_varint(rest, &tag) && tag >> 3 <= UINT32_MAX &&
	    take_value(rest, tag & 7, field)) {
		field->number = (uint32_t)(tag >> 3);
		return true;
	}
	*rest = start;
	return false;
}

struct slice protobuf_bytes(struct slice message, uint32_t number)
{
	struct slice found = { "", 0 };
	struct protobuf_field field;

	while (protobuf_next(&message, &field))
		if (field.number == number)
			found = field.bytes;
	return found;
}

uint64_t protobuf_value(struct slice message, uint32_t number)
{
	uint64_t found = 0;
	struct protobuf_field field;

	while (protobuf_next(&message, &field))
		if (field.number == number)
			found = field.value;
	return found;
}
