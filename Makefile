# The task list of this project. `make help` explains each.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Release binaries carry the Swift libraries and, where their archives are there, the C libraries: they start faster and
# need no toolchain where they run. Optimising across modules makes extraction 5 % faster.
ARCHIVES := $(CURDIR)/.build/static
RELEASE := PKG_CONFIG_PATH="$(ARCHIVES):$${PKG_CONFIG_PATH:-}" GRIFFIE_SIMDJSON="$$(Scripts/shared-name.sh simdjson)" \
	Scripts/quiet-build.sh swift build -c release -Xswiftc -cross-module-optimization \
	--static-swift-stdlib --disable-local-rpath $$(Scripts/static-libraries.sh $(ARCHIVES))
GRIFFIE := .build/release/griffie
PREFIX ?= /usr/local
SHARED ?= ../shared
SOURCES := Package.swift Sources Tests

.PHONY: help setup build release demo test stress tables lint format check-imports golden quality bench fuzz install clean

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/\1\t\2/' | expand -t 16

setup: ## install what is missing (Debian packages by apt, with sudo where needed)
	@Scripts/setup.sh

build: setup ## build for debugging
	swift build

release: setup ## build the optimised binary, .build/release/griffie
	@$(RELEASE) --product griffie

demo: release ## index Corpus/ and answer six questions, one for each use
	@Scripts/demo.sh $(GRIFFIE) Corpus/documents

test: setup lint check-imports ## all tests, the formatting, and the floors of extraction quality
	@Scripts/test.sh

stress: release ## the safety of the index at full length: 300 kills, 10,000 flipped bits and cuts, aimed damage, a system that refuses; dear documents
	@python3 Benchmarks/patterns.py $(GRIFFIE) --seed $${SEED:-$$RANDOM} --count 1000
	GRIFFIE_KILLS=300 GRIFFIE_STRESS=25 swift test -c release \
		--filter 'KillTests|WriteFailureTests|Damaged|Hostile|IndexFaultTests|ReadersDuringCommitsTests|PurgeTests|ForgetTests|SystemFaultTests|ProcessLimitTests|IndexFilesTests|RawTextTests'

tables: ## make the tables of words, laws and municipalities anew from Tools/data
	python3 -B Tools/generate_tables.py

lint: ## check the formatting
	swift format lint --strict --parallel --recursive $(SOURCES)

format: ## format all sources in place
	swift format --in-place --parallel --recursive $(SOURCES)

check-imports: ## check that each target imports only what Package.swift allows it
	@Scripts/quiet-build.sh swift build --explicit-target-dependency-import-check error

golden: ## record the expected outputs of the tests anew; look at the diff before committing
	GRIFFIE_UPDATE_GOLDEN=1 swift test --filter RulePageTests || true
	git diff --stat -- docs

quality: release ## precision, recall and F1 for each kind, and what changed against docs/quality.json
	@python3 Scripts/quality.py --griffie $(GRIFFIE) --shared $(SHARED) $(QUALITY)

bench: release ## MB/s of each stage, peak memory, dear texts; beside the peers where ../shared/bench is there
	@$(RELEASE) --product StageBenchmark
	@Benchmarks/run.sh
	@python3 Benchmarks/adversarial.py $(GRIFFIE) Corpus/documents/*.txt Corpus/documents/*.md
	@python3 Benchmarks/peers.py --griffie $(GRIFFIE) --bench $(SHARED)/bench $(PEERS)

fuzz: ## run the fuzz targets, FUZZ_SECONDS each (60)
	@Fuzz/run.sh

install: release ## copy the binary to PREFIX/bin (/usr/local/bin), and the notice of its word list to PREFIX/share/doc
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(GRIFFIE) $(DESTDIR)$(PREFIX)/bin/griffie
	install -d $(DESTDIR)$(PREFIX)/share/doc/griffie
	install -m 644 Tools/data/compound-parts.LICENCE $(DESTDIR)$(PREFIX)/share/doc/griffie/

clean: ## remove everything that was built
	rm -rf .build
