# What one types; `make` alone tells. Everything that is built goes into .build.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# One artifact for running, installing and measuring.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product inmaek
BINARY = .build/release/inmaek
SOURCES := Package.swift $(shell find Sources -type f)
# A case of its own for the sample articles: nobody's own store is touched.
CASE = .build/seeds
SAMPLE = $(CASE)/.inmaek/graph.sqlite
SAMPLES := $(shell find seeds -type f)
# Made-up names for measuring the finder.
NAMES = 1000000
CROWD = .build/crowd-$(NAMES).sqlite
# What is scored: folders of articles with their gold files.
SETS = Tests/Samples/seeds.gold.json:seeds Tests/Samples/unseen Tests/Samples/newsrooms \
	Tests/Samples/desks Tests/Samples/dailies Tests/Samples/weeklies \
	Tests/Samples/wires Tests/Samples/columns Tests/Samples/trades
MISSES =
IN_CASE = cd $(CASE) && env -u INMAEK_STORE $(CURDIR)/$(BINARY)

bindir = $(DESTDIR)$(PREFIX)/bin
sharedir = $(DESTDIR)$(PREFIX)/share
INSTALLED = $(bindir)/inmaek \
  $(sharedir)/bash-completion/completions/inmaek \
  $(sharedir)/zsh/site-functions/_inmaek \
  $(sharedir)/fish/vendor_completions.d/inmaek.fish \
  $(sharedir)/doc/inmaek/LICENSE \
  $(sharedir)/doc/inmaek/NOTICE

# Which system packages are missing, by a file or a command of each.
header = $(if $(wildcard /usr/include/$(1) /usr/local/include/$(1)),,$(2))
missing_to_build = $(strip \
  $(call header,ncurses.h,libncursesw5-dev) \
  $(call header,sqlite3.h,libsqlite3-dev) \
  $(if $(wildcard /usr/lib/gcc/*/*/crtbegin.o),,g++) \
  $(if $(wildcard /etc/ssl/certs/*),,ca-certificates))
missing_to_test = $(strip $(if $(shell command -v tmux 2>/dev/null),,tmux))

# What failed, told once more where the output ends.
or_tell = --xunit-output .build/tests.xml || { echo 'Failed:'; \
  sed -n '/<testcase/h; /<failure/{H;x;p;}' .build/tests-swift-testing.xml; exit 1; }

.PHONY: help run test build check lint score bench install uninstall deps build-deps swift clean
.NOTPARALLEL:
.DELETE_ON_ERROR:

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: build-deps $(SAMPLE) ## build, read the sample articles, walk through them
	@$(IN_CASE) browse

build: build-deps $(BINARY) ## build the release

test: deps swift ## the whole test suite, the one in a real terminal included
	$(SWIFT) test $(or_tell)

check: deps swift lint ## format lint, warnings and dependency arrows as errors, tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build $(or_tell)

lint: swift ## the format lint alone
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

score: build ## how well articles are read: SETS=FOLDER scores others, MISSES=SET lists its misses
	@$(SWIFT) build -c release --static-swift-stdlib --product Scorecard --quiet
	@.build/release/Scorecard --inmaek $(BINARY) $(SETS) $(MISSES:%=--misses %)

bench: build $(CROWD) ## measure reading speed, ingest, start-up and the finder beside fzf: NAMES=1000000
	@Benchmarks/run $(BINARY)
	@Benchmarks/finder.py $(BINARY) $(CROWD) $(CROWD:.sqlite=.txt)

install: $(BINARY) ## install under PREFIX (/usr/local), DESTDIR respected
	@mkdir -p $(sort $(dir $(INSTALLED)))
	install -m 755 $(BINARY) $(bindir)/inmaek
	@strip $(bindir)/inmaek
	@$(BINARY) --generate-completion-script bash > $(sharedir)/bash-completion/completions/inmaek
	@$(BINARY) --generate-completion-script zsh > $(sharedir)/zsh/site-functions/_inmaek
	@$(BINARY) --generate-completion-script fish > $(sharedir)/fish/vendor_completions.d/inmaek.fish
	@install -m 644 LICENSE NOTICE $(sharedir)/doc/inmaek

uninstall: ## take away what install put there
	rm -f $(INSTALLED)
	@rmdir $(sharedir)/doc/inmaek 2>/dev/null || true

clean: ## remove everything that was built
	rm -rf .build

$(BINARY): $(SOURCES)
	@$(MAKE) --no-print-directory swift
	$(RELEASE)
	@touch $@

# Read anew when the program or an article is newer.
$(SAMPLE): $(BINARY) $(SAMPLES)
	@rm -rf $(CASE)
	@mkdir -p $(CASE)
	@$(IN_CASE) init
	@$(IN_CASE) ingest $(CURDIR)/seeds

# The same names for the same number; the program finds them in whatever layout it packs them.
$(CROWD): $(wildcard Sources/FinderBench/*)
	@$(SWIFT) build -c release --static-swift-stdlib --product FinderBench --quiet
	@rm -f $(CROWD)*
	@.build/release/FinderBench make $(NAMES) $(CROWD) $(CROWD:.sqlite=.txt)

swift:
	@version=$$($(SWIFT) --version 2>/dev/null \
	  | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'); \
	set -- $${version:-0 0}; \
	if [ $$1 -lt 6 ] || { [ $$1 -eq 6 ] && [ $$2 -lt 2 ]; }; then \
	  found="none is on the PATH"; [ $$1 -eq 0 ] || found="this is $$1.$$2"; \
	  echo "inmaek needs Swift 6.2 or newer; $$found: see https://www.swift.org/install" >&2; \
	  exit 1; \
	fi

deps: ## install the system packages that are missing (apt)
	@$(call install_packages,$(missing_to_build) $(missing_to_test))

build-deps:
	@$(call install_packages,$(missing_to_build))

# $(1) are the packages; nothing happens without any.
install_packages = $(if $(strip $(1)),.ci/install-packages $(strip $(1)),:)
