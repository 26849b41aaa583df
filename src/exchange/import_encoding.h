/*
 * import_encoding - text files of any program as UTF-8.
 *
 * UTF-8, UTF-16 of both orders and Windows-1252 are told apart by byte
 * order mark, by zero bytes, and by what is no UTF-8.
 */
#ifndef ROUNDS_EXCHANGE_IMPORT_ENCODING_H
#define ROUNDS_EXCHANGE_IMPORT_ENCODING_H

#include "rounds/import.h"

/*
 * Append the whole file as valid UTF-8 without byte order mark; line ends
 * stay.  Lines that are no UTF-8 in a file that else is are read as
 * Windows-1252, with a warning that counts them.  ERROR_INPUT for bytes
 * that are no text at all: a picture, a program, random bytes.
 */
bool import_decode(struct import *import, struct slice bytes, struct text *text,
		   struct error *error) MUST_USE;

/* Append bytes of Windows-1252 as UTF-8. */
void import_add_windows_1252(struct text *text, struct slice bytes);

#endif
