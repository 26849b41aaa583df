#include "report/anonymous.h"

#include <sha2.h>
#include <stdio.h>
#include <string.h>

void anonymous_learner(const char *seed, char name[ANONYMOUS_SIZE])
{
	uint8_t sum[SHA256_DIGEST_LENGTH];
	SHA2_CTX hash;

	SHA256Init(&hash);
	SHA256Update(&hash, (const uint8_t *)seed, strlen(seed));
	SHA256Final(sum, &hash);
	snprintf(name, ANONYMOUS_SIZE, "learner-%02x%02x%02x%02x%02x%02x",
		 sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]);
}

void anonymous_figure(struct figure *figure, struct arena *arena)
{
	size_t width = figure->column_count;
	size_t size = figure->row_count * width * sizeof *figure->cells;
	struct figure_cell *cells;

	if (!size)
		return;
	cells = memcpy(arena_alloc(arena, size), figure->cells, size);
	for (size_t row = 0; row < figure->row_count; row++)
		for (size_t i = 0; i < width; i++) {
			const char *name = figure->columns[i].name;
			char order[32];

			snprintf(order, sizeof order, "document %zu", row + 1);
			if (strcmp(name, "question") == 0)
				cells[row * width + i].text = "";
			else if (strcmp(name, "document") == 0)
				cells[row * width + i].text =
					arena_strdup(arena, order);
		}
	figure->cells = cells;
}
