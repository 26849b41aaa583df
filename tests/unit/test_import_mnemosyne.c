#include "anki_fixture.h"

#include "exchange/mnemosyne_read.h"
#include "rounds/attrs.h"

static const struct import_options plain = { .rollover_hour = 4 };
static const struct import_options wanted = { .with_schedule = true,
					      .rollover_hour = 4 };

static const char second[] =
	"<openSM2sync number_of_entries=\"9\">"
	"<log type=\"10\" o_id=\"t1\"><name>heart failure</name></log>"
	"<log type=\"10\" o_id=\"t2\"><name>__UNTAGGED__</name></log>"
	"<log type=\"16\" o_id=\"f1\"><f>one &lt;b&gt;side&lt;/b&gt;</f>"
	"<b>the\nother</b></log>"
	"<log type=\"16\" o_id=\"f2\"><text>The [sinoatrial:SA] node in "
	"[$]x[/$] the [atrium].</text></log>"
	"<log type=\"16\" o_id=\"f3\"><f></f><b>x</b></log>"
	"<log type=\"6\" o_id=\"c1\" card_t=\"2\" fact=\"f1\" fact_v=\"2.1\" "
	"tags=\"t1,t2\" gr=\"4\" e=\"2.36\" rt_rp_l=\"3\" l_rp=\"1768000000\" "
	"n_rp=\"1769040000\"></log>"
	"<log type=\"6\" o_id=\"c3\" card_t=\"5\" fact=\"f2\" fact_v=\"5.1\" "
	"tags=\"\" gr=\"-1\" e=\"2.5\">"
	"<extra>{'cloze': 'atrium', 'index': 1}</extra></log>"
	"<log type=\"6\" o_id=\"c2\" card_t=\"2\" fact=\"f1\" fact_v=\"2.2\" "
	"tags=\"t2\" gr=\"1\" e=\"1.1\" l_rp=\"1768000000\" "
	"n_rp=\"1768090000\"></log>"
	"<log type=\"6\" o_id=\"c4\" card_t=\"1\" fact=\"f3\" fact_v=\"1.1\" "
	"tags=\"\" gr=\"-1\"></log>"
	"<log type=\"6\" o_id=\"c5\" card_t=\"1\" fact=\"gone\" "
	"fact_v=\"1.1\" tags=\"\" gr=\"-1\"></log>"
	"</openSM2sync>";

static const char first[] =
	"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
	"<mnemosyne core_version=\"1\" time_of_start=\"1247792400\">\n"
	"<category active=\"1\"><name>Heart valves</name></category>\n"
	"<item id=\"0\" gr=\"5\" e=\"2.600\" rt_rp_l=\"0\" l_rp=\"10\" "
	"n_rp=\"16\"><cat>Heart valves</cat><Q>Sj\xF6gren &amp; co</Q>"
	"<A>dry</A></item>\n"
	"<item id=\"1\" u=\"1\" gr=\"0\"><Q>x</Q><A></A></item>\n"
	"</mnemosyne>\n";

static bool read_xml(const char *xml, const struct import_options *options,
		     struct import *import, struct error *error)
{
	*import = (struct import){ .file = "cards" };
	assert_true(mnemosyne_knows(slice_of(xml)));
	return mnemosyne_read(import, slice_of(xml), options, error);
}

static void facts_of_the_second_version_become_notes(void **state)
{
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_xml(second, &plain, &import, &error));
	const struct card *cards = import.cards.cards;

	assert_int_equal(import.note_count, 4);
	assert_int_equal(import.refused, 2);
	assert_int_equal(import.cards.count, 3);
	assert_string_equal(cards[0].question, "one **side**");
	assert_string_equal(cards[0].answer, "the\\\nother");
	assert_string_equal(cards[0].key, "c1");
	assert_true(import.origins[0].keyed);
	assert_int_equal(cards[0].tag_count, 1);
	assert_string_equal(cards[0].tags[0], "heart failure");
	assert_string_equal(cards[1].question, "the\\\nother");
	assert_string_equal(cards[1].siblings, cards[0].siblings);
	assert_int_equal(cards[1].tag_count, 0);
	assert_int_equal(cards[2].kind, CARD_CLOZE);
	assert_string_equal(cards[2].question,
			    "The sinoatrial node in [$]x[/$] the [...].");
	assert_string_equal(cards[2].answer, "atrium");
	assert_string_equal(cards[2].cloze,
			    "The {{c1::sinoatrial::SA}} node in [$]x[/$] the "
			    "{{c2::atrium}}.");
	assert_null(import.origins[0].schedule);
	import_release(&import);
}

static void their_schedule_comes_when_it_is_wanted(void **state)
{
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_xml(second, &wanted, &import, &error));
	const struct import_schedule *passed = import.origins[0].schedule;
	const struct import_schedule *failed = import.origins[1].schedule;

	assert_int_equal(passed->state.easiness, 236);
	assert_int_equal(passed->state.repetition, 2);
	assert_int_equal(passed->due, 20475);
	assert_int_equal(passed->last, 20462);
	assert_int_equal(passed->state.interval, 13);
	assert_int_equal(failed->state.easiness, SM2_EASINESS_FLOOR);
	assert_int_equal(failed->state.repetition, 0);
	assert_int_equal(failed->due, failed->last);
	assert_null(import.origins[2].schedule);
	import_release(&import);
}

static void items_of_the_first_version_become_notes(void **state)
{
	struct import import;
	struct error error = { 0 };

	(void)state;
	assert_true(read_xml(first, &wanted, &import, &error));
	assert_int_equal(import.note_count, 2);
	assert_int_equal(import.refused, 1);
	assert_string_equal(import.cards.cards[0].question,
			    "Sj\xC3\xB6gren & co");
	assert_string_equal(import.cards.cards[0].tags[0], "Heart valves");
	assert_null(import.cards.cards[0].key);
	assert_int_equal(import.origins[0].line, 4);
	assert_int_equal(import.origins[0].schedule->due, 14442 + 16 - 1);
	assert_int_equal(import.origins[0].schedule->state.interval, 6);
	import_release(&import);
}

static void damaged_xml_is_refused(void **state)
{
	static const char *const bad[] = {
		"<mnemosyne core_version=\"1\"><item><Q>x</Q>",
		"<openSM2sync a=\"1\"><log type=\"16\"></fact></openSM2sync>",
		"<!DOCTYPE mnemosyne [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">"
		"<!ENTITY b \"&a;&a;&a;&a;\">]>"
		"<mnemosyne core_version=\"1\"><item><Q>&c;</Q></item>"
		"</mnemosyne",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		struct import import;
		struct error error = { 0 };

		assert_false(read_xml(bad[i], &plain, &import, &error));
		assert_non_null(strstr(error.text, "the XML is damaged"));
		import_release(&import);
	}
}

static void an_archive_brings_its_files(void **state)
{
	const struct fixture_member members[] = {
		{ "cards.xml", { second, sizeof second - 1 } },
		{ "METADATA", SLICE("tags:") },
		{ "ecg.png", SLICE("png") },
		{ "../evil.png", SLICE("png") },
		{ 0 },
	};
	struct text bytes = TEXT_INIT;
	struct import import;
	struct error error = { 0 };
	char path[32];

	(void)state;
	fixture_package(members, path);
	assert_true(import_read(&import, path, &plain, &error));
	unlink(path);
	assert_int_equal(import.cards.count, 3);
	assert_int_equal(import.media_count, 1);
	assert_true(import.media_source.load(import.media_source.reader,
					     &import.media[0], &bytes, &error));
	assert_string_equal(bytes.bytes, "png");
	text_release(&bytes);
	import_release(&import);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(facts_of_the_second_version_become_notes),
		cmocka_unit_test(their_schedule_comes_when_it_is_wanted),
		cmocka_unit_test(items_of_the_first_version_become_notes),
		cmocka_unit_test(damaged_xml_is_refused),
		cmocka_unit_test(an_archive_brings_its_files),
	};

	setenv("TZ", "UTC", 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
