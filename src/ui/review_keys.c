#include "ui/review_keys.h"

#include "rounds/sm2.h"
#include "ui/wrap.h"

static const char *const helps[] = {
#define REVIEW_HELP(id, word, first, what) what,
	REVIEW_KEYS(REVIEW_HELP)
#undef REVIEW_HELP
};

/* By digit from 1; the lowest grade that is given. */
static const int four_grades[] = { 2, 3, 4, 5 };

bool review_keys_allow(int key)
{
	return key > ' ' && key < 0x7F && key != '?' &&
	       !(key >= '0' && key <= '9');
}

bool review_keys_find(const struct review_keys *keys, int key,
		      enum review_action *action)
{
	for (int i = 0; i < ACTION_KEYS; i++) {
		if (keys->of[i] == key) {
			*action = (enum review_action)i;
			return true;
		}
	}
	return false;
}

void review_keys_add(struct text *text, const struct review_keys *keys,
		     const struct terminal *terminal)
{
	for (int i = 0; i < ACTION_KEYS; i++) {
		struct text line = TEXT_INIT;

		text_printf(&line, "  %c  ", keys->of[i]);
		wrap_add(text, slice_of(helps[i]), line.bytes, "     ",
			 terminal->columns);
		text_release(&line);
	}
}

int review_keys_grade(const struct review_keys *keys, int key)
{
	if (!keys->four)
		return key >= '0' && key <= '0' + SM2_GRADE_MAX ? key - '0'
								: -1;
	return key >= '1' && key <= '4' ? four_grades[key - '1'] : -1;
}

int review_keys_digit(const struct review_keys *keys, int grade)
{
	int digit = 1;

	if (!keys->four)
		return '0' + grade;
	while (digit < 4 && four_grades[digit - 1] < grade)
		digit++;
	return '0' + digit;
}
