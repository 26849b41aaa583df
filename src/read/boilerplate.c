#include "read/looks.h"

#include <string.h>

#include "read/words.h"

static bool is_number(struct slice word)
{
	size_t digits = 0;

	for (size_t i = 0; i < word.length; i++) {
		if (word_digit(word.bytes[i]))
			digits++;
		else if (word_letter(word.bytes[i]))
			return false;
	}
	return digits > 0;
}

/* "22nd" and the like beside plain numbers. */
static bool is_day(struct slice word)
{
	static const char *const ends[] = { "st", "nd", "rd", "th", NULL };

	if (word.length > 2 && word_digit(word.bytes[0]) &&
	    word_in((struct slice){ word.bytes + word.length - 2, 2 }, ends))
		word.length -= 2;
	return is_number(word);
}

static bool is_month(struct slice word)
{
	static const char *const months[] = {
		"january",  "february", "march",  "april",     "may",
		"june",     "july",     "august", "september", "october",
		"november", "december", "jan",    "feb",       "mar",
		"apr",      "jun",      "jul",    "aug",       "sep",
		"sept",     "oct",      "nov",    "dec",       NULL
	};

	return word_in(word, months);
}

/* "March 22, 2024", "Last updated on 3 May 2021", "2024-03-22". */
static bool is_date(struct slice text)
{
	static const char *const around[] = {
		"on",       "posted",    "published", "updated", "last",
		"reviewed", "modified",  "medically", "date",    "monday",
		"tuesday",  "wednesday", "thursday",  "friday",  "saturday",
		"sunday",   "at",        "am",        "pm",      "|",
		"-",        "by",        "edited",    NULL
	};
	size_t numbers = 0, months = 0, others = 0;

	for (struct slice rest = text; rest.length;) {
		struct slice word = word_next(&rest);

		if (is_month(word))
			months++;
		else if (is_day(word))
			numbers++;
		else if (word_in(word, around))
			others++;
		else
			return false;
	}
	if (months)
		return numbers > 0;
	return numbers == 1 && others == 0 && text.length >= 8 &&
	       text.length <= 10 && !memchr(text.bytes, ' ', text.length) &&
	       strchr("/-.", text.bytes[text.length - 3]) != NULL;
}

/* "3 minute read", "2-4 minutes", "Reading time: 5 min". */
static bool is_reading_time(struct slice text)
{
	static const char *const minutes[] = { "min", "mins", "minute",
					       "minutes", NULL };
	static const char *const around[] = { "read", "reading", "time",
					      "of",   "est",     "estimated",
					      "a",    "about",   NULL };
	size_t numbers = 0, units = 0;

	for (struct slice rest = text; rest.length;) {
		struct slice word = word_next(&rest);

		if (is_number(word) || word.length == 0)
			numbers++;
		else if (word_in(word, minutes))
			units++;
		else if (!word_in(word, around))
			return false;
	}
	return numbers && units;
}

/* "toes@clinic.example", "Phone: 555 0100": how to reach a practice. */
static bool is_contact(struct slice text)
{
	static const char *const starts[] = { "tel:",     "tel.",   "phone:",
					      "fax:",     "email:", "e-mail:",
					      "address:", NULL };
	const char *at = memchr(text.bytes, '@', text.length);
	size_t digits = 0, others = 0;

	for (size_t i = 0; starts[i]; i++) {
		if (word_starts(text, starts[i]))
			return true;
	}
	if (at && at > text.bytes && at[-1] != ' ' &&
	    at + 1 < text.bytes + text.length && word_letter(at[1]))
		return true;
	for (size_t i = 0; i < text.length; i++) {
		digits += word_digit(text.bytes[i]);
		others += !word_digit(text.bytes[i]) &&
			  !strchr(" ()+-./", text.bytes[i]);
	}
	return digits >= 9 && !others;
}

static bool is_digits(struct slice word)
{
	size_t digits = 0;

	while (digits < word.length && word_digit(word.bytes[digits]))
		digits++;
	return digits == word.length && digits > 0 && digits < 5;
}

/* "12", "- 12 -", "Page 3 of 9": what a page break leaves. */
static bool is_page_number(struct slice text)
{
	static const char *const around[] = {
		"page", "p", "of", "-", "|", NULL
	};
	size_t numbers = 0;

	while (text.length) {
		struct slice word = word_next(&text);

		if (is_digits(word))
			numbers++;
		else if (!word_in(word, around))
			return false;
	}
	return numbers == 1 || numbers == 2;
}

/* What pages say around their text; "...*" matches the start of a line. */
static const char *const whole_lines[] = { "share",
					   "x",
					   "reddit",
					   "tiktok",
					   "email",
					   "e-mail",
					   "print",
					   "menu",
					   "home",
					   "search",
					   "login",
					   "log in",
					   "sign in",
					   "sign up",
					   "register",
					   "about us",
					   "contact",
					   "contact us",
					   "get in touch",
					   "blog",
					   "book now",
					   "book-now",
					   "our team",
					   "read more",
					   "learn more",
					   "more",
					   "see more",
					   "show more",
					   "load more",
					   "comments",
					   "leave a comment",
					   "leave a reply",
					   "next",
					   "previous",
					   "next post",
					   "previous post",
					   "next article",
					   "previous article",
					   "back to top",
					   "top",
					   "careers",
					   "privacy policy",
					   "cookie policy",
					   "terms of use",
					   "terms of service",
					   "terms and conditions",
					   "sitemap",
					   "table of contents",
					   "contents",
					   "advertisement",
					   "sponsored",
					   "tags",
					   "categories",
					   "category",
					   "newsletter",
					   "news",
					   "news & insights",
					   "news and insights",
					   "from the blog",
					   "about the author",
					   "thanks for your interest",
					   "thank you for your interest",
					   "submit",
					   "send",
					   "close",
					   "accept",
					   "download pdf",
					   "view all",
					   NULL };

static const char *const line_starts[] = { "share on",
					   "subscribe",
					   "sign up for",
					   "join our",
					   "more from",
					   "related posts",
					   "related articles",
					   "related content",
					   "you may also like",
					   "you might also like",
					   "recommended for you",
					   "recent posts",
					   "popular posts",
					   "skip to",
					   "copyright",
					   "\xc2\xa9",
					   "click here",
					   "book a",
					   "book your",
					   "book an",
					   "schedule a",
					   "schedule your",
					   "request information",
					   "request a",
					   "request an",
					   "call us",
					   "call now",
					   "contact us",
					   "get in touch",
					   "written by",
					   "posted by",
					   "posted in",
					   "filed under",
					   "medically reviewed",
					   "reviewed by",
					   "tagged ",
					   "you have successfully",
					   "learn more from",
					   "learn more about",
					   "learn more at",
					   "read more about",
					   "read our",
					   "visit our",
					   "back to ",
					   "leave a ",
					   "this site uses",
					   "we use cookies",
					   "accept all",
					   "by continuing",
					   "download our",
					   "view our",
					   NULL };

static const char *const line_parts[] = {
	"mailing list",        "our newsletter",
	"all rights reserved", "cookie policy",
	"privacy policy",      "information packet",
	"free consult",        "our blog",
	"terms of service",    "terms of use",
	"minute read",         "min read",
	"uses cookies",        "use cookies",
	"javascript",          NULL
};

/* Who runs a site; such a footer may be long. */
static const char *const legal_parts[] = {
	"company limited by",    "registered charity",
	"registered office",     "charity number",
	"company number",        "vat number",
	"registered in england", NULL
};

/* Long lines are prose, whatever words they hold. */
enum { SHORT_LINE = 8, LONG_LINE = 22, LONG_FOOTER = 60 };

static bool has_part(struct slice line, const char *const parts[])
{
	for (size_t i = 0; parts[i]; i++)
		if (word_found(line, parts[i]))
			return true;
	return false;
}

bool looks_sharing(struct slice text)
{
	static const char *const places[] = {
		"tweet",   "facebook",  "twitter",  "linkedin", "instagram",
		"youtube", "pinterest", "whatsapp", NULL
	};
	struct slice line = word_bare(text);

	return word_count(text) <= SHORT_LINE &&
	       (word_in(line, places) || word_starts(line, "share on") ||
		word_starts(line, "share this") ||
		word_starts(line, "print this") ||
		word_starts(line, "follow us"));
}

bool looks_boilerplate(struct slice text)
{
	size_t words = word_count(text);
	struct slice line = word_bare(text);

	if (!line.length)
		return true; /* nothing but marks */
	if (words <= LONG_FOOTER && has_part(line, legal_parts))
		return true;
	if (words > LONG_LINE)
		return false;
	if (has_part(line, line_parts) || looks_sharing(text))
		return true;
	if (words > SHORT_LINE)
		return false;
	for (size_t i = 0; line_starts[i]; i++) {
		if (word_starts(line, line_starts[i]))
			return true;
	}
	return word_in(line, whole_lines) || is_date(line) ||
	       is_reading_time(line) || is_contact(text) ||
	       is_page_number(line);
}
