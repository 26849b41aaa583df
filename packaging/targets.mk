# What is done with the built program: run, test, check, install.

# Each layer is listed once; a layer without files is not run.
BATS_FILES = $(wildcard tests/cli/*.bats tests/golden/*.bats tests/docs/*.bats tests/screen/*.bats)
PROGRAM = $(B)/rounds
TEST_ENV = ROUNDS="$(CURDIR)/$(PROGRAM)" ROUNDS_BUILD=$(B) ROUNDS_ROOT="$(CURDIR)"

# Three steps in order: packages first, since the build asks pkg-config.
run:
	@packaging/bootstrap
	@echo "Building ..."
	@$(MAKE) --no-print-directory --silent all
	@packaging/first-run $(B)/rounds

check:
	@packaging/bootstrap
	@echo "Building ..."
	@$(MAKE) --no-print-directory --silent test

test: all $(TESTS)
	$(TEST_ENV) CMOCKA_MESSAGE_OUTPUT=TAP prove -e packaging/run-test \
		$(TESTS) $(BATS_FILES)

test-quick: all $(TESTS)
	@$(TEST_ENV) CMOCKA_MESSAGE_OUTPUT=TAP prove -Q -e packaging/run-test $(TESTS)

# Golden files as the program has it now; read the difference.
accept: all $(TESTS)
	$(TEST_ENV) ROUNDS_ACCEPT=1 prove -Q -e packaging/run-test \
		$(filter %_golden,$(TESTS)) tests/screen/golden.bats

C_FILES = $(wildcard src/*.c src/*/*.c src/*/*.h include/rounds/*.h \
	    tests/unit/*.c tests/unit/*.h tests/measure/*.[ch] \
	    tests/fuzz/*.c tests/bench/*.c tests/fixtures/*.c)

format:
	clang-format -i $(C_FILES)

lint:
	clang-format --dry-run -Werror $(C_FILES)
	packaging/lint
	cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr \
		--suppress=normalCheckLevelMaxBranches -Iinclude -Isrc src
	shellcheck packaging/bootstrap packaging/first-run packaging/lint \
		packaging/lint-lexicon tests/interop/run packaging/run-test .ci/run \
		tests/bench/bench-group tests/bench/bench-tools tests/bench/bench-anki tests/measure/measure-pages

sanitize:
	$(MAKE) B=build-sanitize test \
		CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'

# Unit tests and commands, each call of the program under the checker: this
# takes many times as long as the tests alone.  The screens are left out, as
# their tests wait only so long for an answer, and so are the examples of the
# docs, which call what the commands' own tests call.
VALGRIND = valgrind -q --error-exitcode=99 --leak-check=full

valgrind:
	$(MAKE) B=build-valgrind CFLAGS='-O1 -g' build-valgrind/checked/rounds
	$(MAKE) B=build-valgrind CFLAGS='-O1 -g' test ROUNDS_WRAP='$(VALGRIND)' \
		PROGRAM=build-valgrind/checked/rounds \
		BATS_FILES='$(wildcard tests/cli/*.bats)'

# The program as tests of commands call it, with the checker in front.
$(B)/checked/rounds: $(B)/rounds
	@mkdir -p $(@D)
	printf '#!/bin/sh\nexec %s "%s" "$$@"\n' '$(VALGRIND)' \
		"$(CURDIR)/$(B)/rounds" >$@
	chmod +x $@

# libFuzzer for a while on each target.  It starts from the study documents,
# the patterns and what earlier runs found; an input that breaks a target is left in
# build-fuzz.  An answer of all the words looked at takes a third of a second,
# and under the sanitizers twenty times that: an input may take 30 s.
FUZZ_SECONDS ?= 20

$(B)/fuzz/%: tests/fuzz/%.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) -fsanitize=fuzzer -Itests $< \
		$(B)/librounds.a $(LIBS) -o $@

fuzz:
	@command -v clang >/dev/null || { \
		echo "make fuzz: there is no clang; install it" >&2; exit 1; }
	$(MAKE) B=build-fuzz CC=clang fuzz-run \
		CFLAGS='-O1 -g -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all'

.PHONY: fuzz-run
fuzz-run: $(FUZZERS)
	@for target in $(FUZZERS); do \
		found=$(B)/corpus/$${target##*/fuzz_}; \
		echo "$$target: $(FUZZ_SECONDS) s"; \
		stored=tests/data/corpus/$${target##*/fuzz_}; \
		[ -d "$$stored" ] || stored=; \
		mkdir -p $$found && \
		$$target -max_total_time=$(FUZZ_SECONDS) -timeout=30 \
			-max_len=8192 -verbosity=0 -print_funcs=0 \
			-artifact_prefix=$(B)/ $$found $$stored decks/documents \
			src/knowledge/medicine/patterns || exit 1; \
	done

# What each room costs on the study documents, as ratios, and what all of it
# costs on files of a mebibyte and of BENCH_LONG (64) mebibytes.
$(B)/tests/bench_%: tests/bench/bench_%.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) $< $(B)/librounds.a $(LIBS) -o $@

bench: $(B)/rounds $(B)/tests/bench_rooms $(B)/tests/bench_store $(B)/tests/bench_report
	@$(B)/tests/bench_rooms decks/documents/*.md
	@tests/bench/bench-tools $(B)/rounds decks/documents/*.md
	@tests/bench/bench-import "$(CURDIR)/$(B)/rounds"
	@$(B)/tests/bench_store $(B)/rounds
	@$(B)/tests/bench_report $(B)/rounds
	@tests/bench/bench-group $(B)/rounds
	@tests/bench/bench-anki $(B)/rounds

# 10,000 sittings with random keys, signals and clocks; `make check` holds a
# few of them.
.PHONY: sittings
sittings: all $(B)/tests/test_sittings
	@$(TEST_ENV) ROUNDS_SITTINGS=10000 $(B)/tests/test_sittings

# An exported package as other programs read it; needs Mnemosyne and npm.
.PHONY: interop
interop: all
	@tests/interop/run $(B)/rounds $(B)/interop

# Deck files that real programs wrote, which are not part of the project; see
# tests/fixtures/read_fixtures.c for which.
.PHONY: fixtures
fixtures: $(B)/tests/read_fixtures
	@[ -n "$(FIXTURES)" ] && [ -d "$(FIXTURES)" ] || { \
		echo "make fixtures: no folder of deck files; say" \
			"'make fixtures FIXTURES=FOLDER'" >&2; exit 1; }
	@prove -Q -e '' "$(B)/tests/read_fixtures" :: "$(FIXTURES)"

$(B)/tests/read_fixtures: tests/fixtures/read_fixtures.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) $< $(B)/librounds.a $(LIBS) -o $@

MAN_PAGES = $(wildcard packaging/man/*.[157])
# banned.h is a rule for our own sources, not for those of others.
HEADERS  = $(filter-out %/banned.h,$(wildcard include/rounds/*.h))
INTO     = $(DESTDIR)$(PREFIX)

# Where the shells look for completions.
BASH_PLACE = share/bash-completion/completions
ZSH_PLACE  = share/zsh/site-functions
FISH_PLACE = share/fish/vendor_completions.d

install: all
	install -d "$(INTO)/bin" "$(INTO)/lib" "$(INTO)/include/rounds" \
		"$(INTO)/share/rounds/decks/documents"
	install -m 755 $(B)/rounds "$(INTO)/bin"
	install -m 644 $(B)/librounds.a "$(INTO)/lib"
	install -m 644 $(HEADERS) "$(INTO)/include/rounds"
	install -m 644 decks/*.md "$(INTO)/share/rounds/decks"
	install -m 644 decks/documents/*.md "$(INTO)/share/rounds/decks/documents"
	install -d "$(INTO)/$(BASH_PLACE)" "$(INTO)/$(ZSH_PLACE)" "$(INTO)/$(FISH_PLACE)"
	install -m 644 packaging/completions/rounds.bash "$(INTO)/$(BASH_PLACE)/rounds"
	install -m 644 packaging/completions/_rounds "$(INTO)/$(ZSH_PLACE)"
	install -m 644 packaging/completions/rounds.fish "$(INTO)/$(FISH_PLACE)"
	@for page in $(MAN_PAGES); do \
		folder="$(INTO)/share/man/man$${page##*.}"; \
		install -d "$$folder" && \
		install -m 644 $$page "$$folder" || exit 1; \
	done

# Takes away what install put there, and no folder that others may use.
uninstall:
	rm -f "$(INTO)/bin/rounds" "$(INTO)/lib/librounds.a"
	rm -rf "$(INTO)/include/rounds" "$(INTO)/share/rounds"
	rm -f "$(INTO)/$(BASH_PLACE)/rounds" "$(INTO)/$(ZSH_PLACE)/_rounds" \
		"$(INTO)/$(FISH_PLACE)/rounds.fish"
	@for page in $(notdir $(MAN_PAGES)); do \
		rm -f "$(INTO)/share/man/man$${page##*.}/$$page"; \
	done

# The sources as they are committed; the same commit gives the same bytes.
DIST = $(B)/rounds-$(VERSION).tar.gz

dist:
	@mkdir -p $(B)
	git -c tar.tar.gz.command='gzip -cn9' archive --format=tar.gz \
		--prefix=rounds-$(VERSION)/ -o $(DIST) HEAD
	@echo $(DIST)

sizes:
	@wc -l src/*/*.c | sort -rn | sed -n '2,11p'

# Figures on annotated corpora that are not part of the project; how they are
# laid out stands in tests/measure/measure_language.c.  VERBOSE=-v: errors too.
# Web pages are scored by the script that comes with them.
$(B)/tests/measure_language: $(wildcard tests/measure/measure_*.c) $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(CFLAGS) -Itests $^ $(LIBS) -o $@

$(B)/tests/pages: tests/measure/pages.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(CFLAGS) $^ $(LIBS) -o $@

# Whether a plan for an exam keeps its promises to simulated learners.
.PHONY: exam-figures
exam-figures: $(B)/tests/exam_plan
	@$(B)/tests/exam_plan

$(B)/tests/exam_plan: tests/measure/exam_plan.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(CFLAGS) $^ $(LIBS) -o $@

measure:
	@[ -n "$(CORPORA)" ] && [ -d "$(CORPORA)" ] || { \
		echo "make measure: no folder of corpora; say" \
			"'make measure CORPORA=FOLDER'" >&2; exit 1; }
	@$(MAKE) --no-print-directory -s $(B)/tests/measure_language $(B)/tests/pages
	@$(B)/tests/measure_language $(VERBOSE) "$(CORPORA)"
	@tests/measure/measure-pages $(B)/tests/pages "$(CORPORA)"
