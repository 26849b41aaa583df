#include "rounds/picture.h"

#include <stddef.h>
#include <string.h>

static uint32_t byte_at(struct slice bytes, size_t at)
{
	return at < bytes.length ? (unsigned char)bytes.bytes[at] : 0;
}

/* `size` bytes with the most significant one first; 0 behind the end. */
static uint32_t big(struct slice bytes, size_t at, size_t size)
{
	uint32_t value = 0;

	for (size_t i = 0; i < size; i++)
		value = value << 8 | byte_at(bytes, at + i);
	return value;
}

static uint32_t little(struct slice bytes, size_t at, size_t size)
{
	uint32_t value = 0;

	for (size_t i = size; i-- > 0;)
		value = value << 8 | byte_at(bytes, at + i);
	return value;
}

static bool has_at(struct slice bytes, size_t at, const char *magic)
{
	size_t length = strlen(magic);

	return bytes.length >= at + length &&
	       memcmp(bytes.bytes + at, magic, length) == 0;
}

/* IHDR is the first chunk. */
static void read_png(struct slice bytes, struct picture *picture)
{
	*picture = (struct picture){ "PNG", ".png", big(bytes, 16, 4),
				     big(bytes, 20, 4) };
}

static void read_gif(struct slice bytes, struct picture *picture)
{
	*picture = (struct picture){ "GIF", ".gif", little(bytes, 6, 2),
				     little(bytes, 8, 2) };
}

/* SOF0 to SOF15, without DHT, JPG and DAC among them. */
static bool is_frame(uint32_t marker)
{
	return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 &&
	       marker != 0xC8 && marker != 0xCC;
}

/* Segments until the frame header; each says its length. */
static void read_jpeg(struct slice bytes, struct picture *picture)
{
	size_t at = 2;

	*picture = (struct picture){ "JPEG", ".jpg", 0, 0 };
	while (at + 9 <= bytes.length && byte_at(bytes, at) == 0xFF) {
		if (is_frame(byte_at(bytes, at + 1))) {
			picture->height = big(bytes, at + 5, 2);
			picture->width = big(bytes, at + 7, 2);
			return;
		}
		at += 2 + big(bytes, at + 2, 2);
	}
}

/* Lossy, lossless and extended files each have a header of their own. */
static void read_webp(struct slice bytes, struct picture *picture)
{
	*picture = (struct picture){ "WebP", ".webp", 0, 0 };
	if (has_at(bytes, 12, "VP8 ")) {
		picture->width = little(bytes, 26, 2) & 0x3FFF;
		picture->height = little(bytes, 28, 2) & 0x3FFF;
	} else if (has_at(bytes, 12, "VP8L")) {
		uint32_t bits = little(bytes, 21, 4);

		picture->width = (bits & 0x3FFF) + 1;
		picture->height = (bits >> 14 & 0x3FFF) + 1;
	} else if (has_at(bytes, 12, "VP8X")) {
		picture->width = little(bytes, 24, 3) + 1;
		picture->height = little(bytes, 27, 3) + 1;
	}
}

bool picture_read(struct slice bytes, struct picture *picture)
{
	if (has_at(bytes, 0, "\x89PNG\r\n\x1A\n"))
		read_png(bytes, picture);
	else if (has_at(bytes, 0, "GIF87a") || has_at(bytes, 0, "GIF89a"))
		read_gif(bytes, picture);
	else if (has_at(bytes, 0, "\xFF\xD8\xFF"))
		read_jpeg(bytes, picture);
	else if (has_at(bytes, 0, "RIFF") && has_at(bytes, 8, "WEBP"))
		read_webp(bytes, picture);
	else
		return false;
	return true;
}
