#include "exchange/anki_model.h"

#include <jansson.h>
#include <sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/attrs.h"
#include "rounds/memory.h"
#include "rounds/store.h"

static const char css[] =
	".card { font-family: sans-serif; font-size: 20px; text-align: left; "
	"max-width: 40em; margin: auto; }\n"
	".cloze { font-weight: bold; }\n"
	".note, .source { font-size: 75%; margin-top: 1em; }\n"
	".source blockquote { font-style: italic; margin: 0; }\n";

#define EXTRAS                                                                 \
	"{{#Note}}<div class=\"note\">{{Note}}</div>{{/Note}}\n"               \
	"{{#Source}}<div class=\"source\">{{Source}}</div>{{/Source}}"

static const struct model {
	int64_t id;
	const char *name, *front, *back;
	const char *fields[ANKI_FIELD_COUNT];
} models[ANKI_TYPE_COUNT] = {
	[ANKI_BASIC] = { 1763719200001,
			 "Rounds basic",
			 "{{Front}}",
			 "{{FrontSide}}\n<hr id=answer>\n{{Back}}\n" EXTRAS,
			 { "Front", "Back", "Note", "Source", "Rounds" } },
	[ANKI_CLOZE] = { 1763719200002,
			 "Rounds cloze",
			 "{{cloze:Text}}",
			 "{{cloze:Text}}\n{{Back}}\n" EXTRAS,
			 { "Text", "Back", "Note", "Source", "Rounds" } },
};

int64_t anki_model_id(enum anki_note_type type)
{
	return models[type].id;
}

int64_t anki_deck_id(const char *name)
{
	uint8_t digest[SHA256_DIGEST_LENGTH];
	SHA2_CTX context;
	int64_t id = 0;

	if (strcmp(name, STORE_DECK_DEFAULT) == 0)
		return 1;
	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)name, strlen(name));
	SHA256Final(digest, &context);
	/* 48 bits: every reader of JSON has such integers exactly. */
	for (int i = 0; i < 6; i++)
		id = id << 8 | digest[i];
	return id + 2;
}

/* Append `value`, taken. */
static void add_json(struct text *out, json_t *value)
{
	char *line = value ? json_dumps(value, JSON_COMPACT) : NULL;

	if (!line)
		memory_exhausted();
	text_add_string(out, line);
	free(line);
	json_decref(value);
}

/* json_pack() of a format that can only fail for want of memory. */
static json_t *made(json_t *value)
{
	if (!value)
		memory_exhausted();
	return value;
}

static void set_by_id(json_t *object, int64_t id, json_t *value)
{
	char name[24];

	snprintf(name, sizeof name, "%lld", (long long)id);
	json_object_set_new(object, name, value);
}

static json_t *fields(const struct model *model)
{
	json_t *list = made(json_array());

	for (int i = 0; i < ANKI_FIELD_COUNT; i++)
		json_array_append_new(
			list,
			made(json_pack("{s:s, s:i, s:b, s:b, s:s, s:i, s:[]}",
				       "name", model->fields[i], "ord", i,
				       "sticky", 0, "rtl", 0, "font", "Arial",
				       "size", 20, "media")));
	return list;
}

static json_t *template(const struct model *model, const char *name)
{
	return made(json_pack("{s:s, s:i, s:s, s:s, s:s, s:s, s:n}", "name",
			      name, "ord", 0, "qfmt", model->front, "afmt",
			      model->back, "bqfmt", "", "bafmt", "", "did"));
}

static json_t *model_json(enum anki_note_type type, int64_t seconds)
{
	const struct model *model = &models[type];
	bool cloze = type == ANKI_CLOZE;

	return made(json_pack(
		"{s:I, s:s, s:i, s:I, s:i, s:i, s:i, s:s, s:s, s:s, s:b, "
		"s:[], s:[], s:o, s:[o], s:[[i, s, [i]]]}",
		"id", (json_int_t)model->id, "name", model->name, "type",
		(int)cloze, "mod", (json_int_t)seconds, "usn", -1, "sortf", 0,
		"did", 1, "css", css, "latexPre", "", "latexPost", "",
		"latexsvg", 0, "vers", "tags", "flds", fields(model), "tmpls",
		template(model, cloze ? "Cloze" : "Card 1"), "req", 0, "any",
		0));
}

void anki_models_json(int64_t seconds, struct text *out)
{
	json_t *all = made(json_object());

	for (int type = 0; type < ANKI_TYPE_COUNT; type++)
		set_by_id(all, models[type].id,
			  model_json((enum anki_note_type)type, seconds));
	add_json(out, all);
}

static json_t *deck_json(const char *name, int64_t seconds)
{
	return made(json_pack(
		"{s:I, s:s, s:s, s:I, s:i, s:i, s:i, s:b, s:b, s:[ii], "
		"s:[ii], s:[ii], s:[ii], s:i, s:i}",
		"id", (json_int_t)anki_deck_id(name), "name", name, "desc", "",
		"mod", (json_int_t)seconds, "usn", -1, "dyn", 0, "conf", 1,
		"collapsed", 0, "browserCollapsed", 0, "newToday", 0, 0,
		"revToday", 0, 0, "lrnToday", 0, 0, "timeToday", 0, 0,
		"extendNew", 0, "extendRev", 0));
}

void anki_decks_json(const char *const *names, size_t count, int64_t seconds,
		     struct text *out)
{
	json_t *all = made(json_object());

	/* A collection without its first deck is broken. */
	set_by_id(all, 1, deck_json(STORE_DECK_DEFAULT, seconds));
	for (size_t i = 0; i < count; i++)
		set_by_id(all, anki_deck_id(names[i]),
			  deck_json(names[i], seconds));
	add_json(out, all);
}

void anki_deck_options_json(struct text *out)
{
	text_add_string(
		out,
		"{\"1\":{\"id\":1,\"name\":\"Default\",\"mod\":0,\"usn\":0,"
		"\"maxTaken\":60,\"autoplay\":true,\"timer\":0,"
		"\"replayq\":true,\"dyn\":false,"
		"\"new\":{\"bury\":true,\"delays\":[1,10],"
		"\"initialFactor\":2500,\"ints\":[1,4,7],\"order\":1,"
		"\"perDay\":20,\"separate\":true},"
		"\"rev\":{\"bury\":true,\"ease4\":1.3,\"fuzz\":0.05,"
		"\"ivlFct\":1,\"maxIvl\":36500,\"minSpace\":1,"
		"\"perDay\":200},"
		"\"lapse\":{\"delays\":[10],\"leechAction\":1,"
		"\"leechFails\":8,\"minInt\":1,\"mult\":0}}}");
}

void anki_settings_json(int rollover_hour, int offset, struct text *out)
{
	add_json(out,
		 json_pack("{s:[i], s:i, s:i, s:i, s:i, s:b, s:i, s:b, s:b, "
			   "s:s, s:b, s:b, s:I, s:i, s:i, s:i}",
			   "activeDecks", 1, "curDeck", 1, "nextPos", 1,
			   "newSpread", 0, "collapseTime", 1200, "estTimes", 1,
			   "timeLim", 0, "dueCounts", 1, "addToCur", 1,
			   "sortType", "noteFld", "sortBackwards", 0,
			   "dayLearnFirst", 0, "curModel",
			   (json_int_t)models[ANKI_BASIC].id, "schedVer", 2,
			   "rollover", rollover_hour, "creationOffset",
			   offset));
}
