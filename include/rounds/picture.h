/*
 * picture - what a file of pixels says of itself.
 *
 * Only the first bytes are read, to know the format and to tell the size;
 * nothing is decoded.
 */
#ifndef ROUNDS_PICTURE_H
#define ROUNDS_PICTURE_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/text.h"

struct picture {
	const char *format;     /* "PNG", "JPEG", "GIF", "WebP" */
	const char *extension;  /* ".png" ...: what the bytes are, whatever
				   the file is called */
	uint32_t width, height; /* pixels; 0: not said where it is expected */
};

/* False when the bytes are no picture of these formats. */
bool picture_read(struct slice bytes, struct picture *picture);

#endif
