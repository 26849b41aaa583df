# Rounds: `make run` to study, `make check` to test; CONTRIBUTING.md tells more.

VERSION  = 0.1.0
PREFIX  ?= /usr/local
DESTDIR ?=
B       ?= build

CC      ?= cc
CFLAGS  ?= -O2 -g
PACKAGES = sqlite3 libedit libcmark libutf8proc jansson libxml-2.0 libmd libbsd-overlay libzip libzstd

WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	   -Wmissing-prototypes -Wformat=2 -Wundef -Wvla -Wwrite-strings \
	   -Wcast-qual
# A newer compiler's new warning must not break a user's build, only ours.
ifneq ($(DEVELOPER),)
WARNINGS += -Werror
endif

PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
PKG_LIBS   := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null)

# Our own compiler flags; CFLAGS stays the user's.
RULES   = -std=c17 -D_POSIX_C_SOURCE=200809L -D_DEFAULT_SOURCE \
	  -Iinclude -Isrc -I$(B) \
	  -DROUNDS_VERSION='"$(VERSION)"' $(PKG_CFLAGS) $(WARNINGS) \
	  -include rounds/banned.h
DEPENDS = -MMD -MP
LIBS    = $(PKG_LIBS) -lcsv -lm

LIB_SOURCES = $(filter-out src/main.c,$(wildcard src/*/*.c))
LIB_OBJECTS = $(LIB_SOURCES:src/%.c=$(B)/src/%.o) \
	      $(B)/embedded_sql.o $(B)/embedded_knowledge.o
TESTS       = $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/test_*.c))
# Stored inputs of a fuzz target are a test of their own.
TESTS      += $(patsubst tests/data/corpus/%,$(B)/tests/replay_%,$(wildcard tests/data/corpus/*))
FUZZERS     = $(patsubst tests/fuzz/%.c,$(B)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
KNOWLEDGE   = $(sort $(shell find src/knowledge -type f \( -name '*.tsv' -o -name '*.pat' -o -name '*.txt' \) 2>/dev/null))
SQL         = $(sort $(wildcard src/store/sql/*.sql) $(wildcard src/store/migrations/*.sql))

.PHONY: all run check test test-quick lint format sanitize valgrind fuzz \
	bench measure accept install uninstall dist clean bootstrap sizes
.SECONDARY:
.DELETE_ON_ERROR:

all: $(B)/rounds $(B)/librounds.a

bootstrap:
	@packaging/bootstrap

$(B)/rounds: $(B)/src/main.o $(B)/librounds.a
	$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBS) -o $@

$(B)/librounds.a: $(LIB_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

$(B)/src/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) -c $< -o $@

# Data files become C strings, so that the program is one file.
$(B)/embedded_sql.c: src/store/embed_sql.awk $(SQL)
	@mkdir -p $(@D)
	awk -f src/store/embed_sql.awk $(SQL) >$@

$(B)/embedded_knowledge.c: src/knowledge/embed.awk $(KNOWLEDGE)
	@mkdir -p $(@D)
	LC_ALL=C awk -f src/knowledge/embed.awk $(KNOWLEDGE) >$@

$(B)/embedded_%.o: $(B)/embedded_%.c
	$(CC) $(RULES) -Wno-overlength-strings $(DEPENDS) $(CFLAGS) -c $< -o $@

$(B)/tests/%: tests/unit/%.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) -Itests $< $(B)/librounds.a \
		-lcmocka $(LIBS) -o $@

$(B)/tests/replay_%: tests/fuzz/fuzz_%.c tests/fuzz/replay.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(CFLAGS) -Itests -DCORPUS='"$*"' \
		$(filter %.c,$^) $(B)/librounds.a $(LIBS) -o $@

include packaging/targets.mk

clean:
	rm -rf build build-*

-include $(shell find $(B) -name '*.d' 2>/dev/null)
