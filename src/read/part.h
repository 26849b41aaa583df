/*
 * part - where a long file can be cut, so that it need not be read at once.
 */
#ifndef READ_PART_H
#define READ_PART_H

#include "rounds/document.h"

/*
 * Move *from, which begins a part, to the end of that part, and *line to the
 * number of the line there: to the first article behind a mebibyte, or to
 * the end.  HTML is never cut.
 */
void part_end(struct slice bytes, enum document_format format, size_t *from,
	      size_t *line);

#endif
