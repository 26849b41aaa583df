#include "exchange/import_protect.h"

#include <string.h>
#include <strings.h>

static const char prefix[] = "AnkiHub_Protect::";

/* Field names stand in tags with "_" for each space, in any case. */
static bool names(const char *tag, const char *field)
{
	for (; *tag && *field; tag++, field++) {
		char a = *tag == ' ' ? '_' : *tag;
		char b = *field == ' ' ? '_' : *field;

		if (strncasecmp(&a, &b, 1) != 0)
			return false;
	}
	return !*tag && !*field;
}

static unsigned parts_of(const struct import_origin *origin, const char *name)
{
	unsigned parts = 0;

	if (strcasecmp(name, "All") == 0)
		return IMPORT_ALL;
	for (size_t i = 0; i < origin->field_count; i++)
		if (names(name, origin->fields[i].name))
			parts |= origin->fields[i].shown;
	return parts;
}

unsigned import_protected(const struct import_origin *origin,
			  const struct card *there)
{
	size_t size = sizeof prefix - 1;
	unsigned parts = 0;

	for (size_t i = 0; i < there->tag_count; i++)
		if (strncasecmp(there->tags[i], prefix, size) == 0)
			parts |= parts_of(origin, there->tags[i] + size);
	return parts;
}
