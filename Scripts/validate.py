#!/usr/bin/env python3
"""Validates what `griffie extract` prints against Schemas/extract.schema.json.

usage: validate.py GRIFFIE FILE…      exit 1 where a report does not fit; prints where
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "Schemas" / "extract.schema.json"


def main():
    griffie, *files = sys.argv[1:]
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    run = subprocess.run([griffie, "extract", "--explain", *files], capture_output=True, encoding="utf-8")
    reports = [json.loads(line) for line in run.stdout.splitlines()]
    failed = len(reports) != len(files)
    for report in reports:
        for error in validator.iter_errors(report):
            failed = True
            print(f"{report['source']['path']}: {error.json_path}: {error.message[:200]}")
    print(f"{len(reports)} reports of {len(files)} files")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
