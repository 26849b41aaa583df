/*
 * banned - library calls nobody here may use, as compile errors.
 *
 * Each is either unsafe with text of unknown size or keeps hidden state.
 * Forced into every translation unit by the Makefile (-include).
 */
#ifndef ROUNDS_BANNED_H
#define ROUNDS_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#undef strcpy
#undef strcat
#undef sprintf
#undef vsprintf
#undef strtok
#undef atoi
#undef atol
#undef gmtime
#undef localtime
#undef asctime
#undef ctime
#define strcpy(a, b) banned_strcpy_use_text_or_memcpy
#define strcat(a, b) banned_strcat_use_text
#define sprintf(...) banned_sprintf_use_snprintf
#define vsprintf(...) banned_vsprintf_use_vsnprintf
#define strtok(a, b) banned_strtok
#define atoi(a) banned_atoi_use_strtonum
#define atol(a) banned_atol_use_strtonum
#define gmtime(a) banned_gmtime_use_gmtime_r
#define localtime(a) banned_localtime_use_localtime_r
#define asctime(a) banned_asctime
#define ctime(a) banned_ctime

#endif
