#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "random.h"
#include "rounds/attrs.h"
#include "rounds/picture.h"

struct row {
	const char *name;
	struct slice bytes;
	const char *format; /* NULL: no picture */
	uint32_t width, height;
};

/* A constant, which SLICE() is not. */
#define BYTES(literal)                                                         \
	{                                                                      \
		(literal), sizeof(literal) - 1                                 \
	}

static const struct row rows[] = {
	{ "PNG",
	  BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0\x08"),
	  "PNG", 640, 480 },
	{ "GIF", BYTES("GIF89a\x20\0\x10\0\xF0"), "GIF", 32, 16 },
	{ "JPEG with a segment before its frame",
	  BYTES("\xFF\xD8\xFF\xE0\0\x04"
		"ab"
		"\xFF\xC0\0\x11\x08\0\x64\0\xC8\x03"),
	  "JPEG", 200, 100 },
	{ "JPEG without a frame", BYTES("\xFF\xD8\xFF\xE0\0\x02"), "JPEG", 0,
	  0 },
	{ "lossy WebP",
	  BYTES("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A\x0A\0\x14\0"),
	  "WebP", 10, 20 },
	{ "lossless WebP",
	  BYTES("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F\x09\xC0\x04\0"), "WebP", 10,
	  20 },
	{ "extended WebP",
	  BYTES("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x09\0\0\x13\0\0"), "WebP",
	  10, 20 },
	{ "a script", BYTES("#!/bin/sh\n"), NULL, 0, 0 },
	{ "nothing", BYTES(""), NULL, 0, 0 },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct picture picture;

	assert_int_equal(picture_read(row->bytes, &picture),
			 row->format != NULL);
	if (!row->format)
		return;
	assert_string_equal(picture.format, row->format);
	assert_int_equal(picture.width, row->width);
	assert_int_equal(picture.height, row->height);
}

static void cut_and_changed_headers_are_read_within_bounds(void **unused)
{
	uint64_t state = 1;

	(void)unused;
	for (int round = 0; round < 20000; round++) {
		struct slice from =
			rows[random_below(&state, COUNT_OF(rows))].bytes;
		size_t length =
			(size_t)random_below(&state, (int)from.length + 1);
		char *bytes = test_malloc(length ? length : 1);
		struct picture picture;

		memcpy(bytes, from.bytes, length);
		if (length > 8)
			bytes[random_below(&state, (int)length)] =
				(char)random_below(&state, 256);
		picture_read((struct slice){ bytes, length }, &picture);
		test_free(bytes);
	}
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(rows) + 1];

	for (size_t i = 0; i < COUNT_OF(rows); i++)
		tests[i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	tests[COUNT_OF(rows)] = (struct CMUnitTest)cmocka_unit_test(
		cut_and_changed_headers_are_read_within_bounds);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
