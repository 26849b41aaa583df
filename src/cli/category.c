#include "cli/category.h"

#include <stddef.h>
#include <string.h>

#include "rounds/attrs.h"

const char *category_deck(const char *category)
{
	static const struct {
		const char *category;
		const char *deck;
	} table[] = {
		{ "disease_feature", "Disease features" },
		{ "drug_class", "Drug classes" },
		{ "evidence_gap", "Evidence gaps" },
		{ "msc_property", "MSC properties" },
	};

	for (size_t i = 0; category && i < COUNT_OF(table); i++)
		if (strcmp(table[i].category, category) == 0)
			return table[i].deck;
	return NULL;
}
