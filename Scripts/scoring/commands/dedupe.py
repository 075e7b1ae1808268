"""Scores `bibatlas dedupe` against labelled sets of real exports.

Each folder of the sets holds `records.ris` with `groups.tsv` (the ids of one work on a line) or `flags.tsv` (a label
a record). `evaluate.py` beside them counts: TP are surplus copies removed, FP real works lost, FN copies missed; where
a set has only flags, the figures count records.
"""
import argparse
import subprocess
import sys
import time
from pathlib import Path

from scoring import places


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="score dedupe", description=__doc__)
    parser.add_argument("sets", nargs="*", help="names of sets (default: all)")
    parser.add_argument("--sets-folder", help="the folder of the sets (default: ../shared/dedupe)")
    parser.add_argument("--bibatlas", help="the binary (default: built for release)")
    options = parser.parse_args(arguments)
    folder = places.folder(options.sets_folder, "dedupe", holding="evaluate.py", option="--sets-folder")
    binary = places.binary(options.bibatlas)
    sets = [folder / name for name in options.sets] or sorted(p.parent for p in folder.glob("*/records.ris"))
    for one in sets:
        started = time.monotonic()
        clusters = clusters_of(binary, one)
        seconds = time.monotonic() - started
        print(f"{judged(folder, one, clusters)}  {seconds:.2f} s", flush=True)
    return 0


def clusters_of(binary: Path, folder: Path) -> str:
    run = subprocess.run([binary, "dedupe", folder / "records.ris"], capture_output=True, text=True)
    if run.returncode not in (0, 2):
        sys.exit(f"bibatlas dedupe ended with {run.returncode} on {folder.name}:\n{run.stderr}")
    return run.stdout


def judged(folder: Path, one: Path, clusters: str) -> str:
    run = subprocess.run(
        [sys.executable, folder / "evaluate.py", one, "-"], input=clusters, capture_output=True, text=True)
    return run.stdout.strip() if run.returncode == 0 else f"{one.name}: {run.stderr.strip()}"
