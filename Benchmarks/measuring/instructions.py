"""Counts the instructions that bibatlas takes for fixed corpora, and compares them with the committed baseline.

Instruction counts repeat within a few thousandths on any machine with the same compiler and libraries, where times do not; so a
change that makes a job slower shows as a number. Counted by valgrind (callgrind), with Swift's hashing made deterministic.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from measuring import corpora

PROJECT = Path(__file__).resolve().parent.parent.parent
BASELINE = PROJECT / "Benchmarks/instructions.tsv"
JOBS = [("ris", 1000), ("bib", 1000), ("nbib", 1000), ("jats", 40)]
TOLERANCE = 0.05


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="Benchmarks/instructions", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bibatlas", type=Path, default=PROJECT / ".build/release/bibatlas", help="the release binary")
    parser.add_argument("--corpora", type=Path, default=PROJECT / ".build/corpora", help="where corpora are kept")
    parser.add_argument("--write", action="store_true", help="take today's counts as the baseline")
    parser.add_argument("--report", action="store_true", help="end with 0 whatever the counts are")
    options = parser.parse_args(arguments)
    if not shutil.which("valgrind"):
        print("Instructions are not counted: valgrind is not installed.", file=sys.stderr)
        return 0 if options.report else 1
    options.corpora.mkdir(parents=True, exist_ok=True)
    baseline = dict(line.split("\t") for line in BASELINE.read_text().splitlines()[1:]) if BASELINE.exists() else {}
    counts: dict[str, int] = {}
    worst = 0.0
    print(f"{'corpus':<12} {'instructions':>16} {'baseline':>16} {'change':>8}")
    for form, records in JOBS:
        name = f"{records} {form}"
        counts[name] = counted(options.bibatlas, corpora.write(form, records, options.corpora / f"{records}.{form}"))
        known = int(baseline.get(name, 0))
        change = counts[name] / known - 1 if known else 0.0
        worst = max(worst, change)
        print(f"{name:<12} {counts[name]:>16,} {known:>16,} {change:>+8.1%}", flush=True)
    if options.write:
        BASELINE.write_text("corpus\tinstructions\n" + "".join(f"{name}\t{count}\n" for name, count in counts.items()))
        return 0
    if worst > TOLERANCE:
        print(f"More than {TOLERANCE:.0%} above the baseline. Mend it, or take it with --write and say why in the commit.", file=sys.stderr)
        return 0 if options.report else 1
    return 0


def counted(bibatlas: Path, corpus: Path) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(bibatlas), "convert", str(corpus), "--to", "ndjson",
               "--threads", "1", "--output", "/dev/null"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    found = re.search(r"Collected\s*:\s*(\d+)", done.stderr)
    if done.returncode != 0 or not found:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return int(found[1])
