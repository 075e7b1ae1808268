"""Scores `bibatlas classify` against labelled studies.

A label is a line of NDJSON: id, title, year, text, text_source (methods or abstract), pem_status, and definitions with id
and role. Printed are the accuracy, precision and recall of each status, the F1 of the definitions found, and the share of
them whose role is told apart as inclusion or not. A wrong answer should carry a reason to be reviewed; those that do are
counted, and every difference is listed.
"""
import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from scoring import places


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="score pem", description=__doc__)
    parser.add_argument("labels", nargs="?", help="the labelled studies (default: ../shared/pem/pem_dev.jsonl)")
    parser.add_argument("--bibatlas", help="the binary (default: built for release)")
    options = parser.parse_args(arguments)
    labels = options.labels or places.folder(None, "pem", holding="pem_dev.jsonl", option="a file") / "pem_dev.jsonl"
    cases = [json.loads(line) for line in Path(labels).read_text(encoding="utf-8").splitlines() if line.strip()]
    answers = classified(places.binary(options.bibatlas), cases)
    report(cases, answers, known_definitions(places.binary(options.bibatlas)))
    return 0


def classified(binary: Path, cases: list[dict]) -> dict[str, dict]:
    lines = []
    for case in cases:
        study = {"id": case["id"], "title": case["title"], "year": case.get("year")}
        study["methods" if case.get("text_source") == "methods" else "abstract"] = case["text"]
        lines.append(json.dumps(study, ensure_ascii=False))
    run = subprocess.run([binary, "classify"], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"bibatlas classify ended with {run.returncode}:\n{run.stderr}")
    return {line["id"]: line["pem"] for line in map(json.loads, run.stdout.splitlines())}


def known_definitions(binary: Path) -> set[str]:
    """The ids of the built-in definitions; labels may name others, which nobody could find."""
    run = subprocess.run([binary, "definitions", "list"], capture_output=True, text=True)
    return {line.split()[0] for line in run.stdout.splitlines() if line.strip()}


def report(cases: list[dict], answers: dict[str, dict], known: set[str]) -> None:
    confusion = Counter((case["pem_status"], answers[case["id"]]["status"]) for case in cases)
    statuses = sorted({status for pair in confusion for status in pair})
    found = expected = shared = same_kind = unflagged = 0
    for case in cases:
        answer = answers[case["id"]]
        mine = {use["id"]: use["role"] for use in answer["definitions"] if use["id"] in known}
        theirs = {use["id"]: use["role"] for use in case["definitions"] if use["id"] in known}
        both = mine.keys() & theirs.keys()
        found, expected, shared = found + len(mine), expected + len(theirs), shared + len(both)
        same_kind += sum(mine[one].startswith("inclusion") == theirs[one].startswith("inclusion") for one in both)
        if answer["status"] != case["pem_status"]:
            unflagged += not answer["needsReview"]
            print(f"{case['id']}: {answer['status']}, not {case['pem_status']}; review: {answer['needsReview']}")
        if mine.keys() != theirs.keys():
            print(f"{case['id']}: definitions {sorted(mine)}, not {sorted(theirs)}")
    right = sum(number for (label, said), number in confusion.items() if label == said)
    print(f"\naccuracy {right} of {len(cases)} = {right / len(cases):.3f}; wrong and not flagged: {unflagged}")
    for status in statuses:
        hit = confusion[status, status]
        said = sum(confusion[label, status] for label in statuses)
        there = sum(confusion[status, answer] for answer in statuses)
        print(f"{status:15} precision {share(hit, said)} recall {share(hit, there)}")
    print(f"definitions F1 {2 * shared / max(1, found + expected):.3f}; inclusion told {share(same_kind, shared)}")


def share(part: int, whole: int) -> str:
    return f"{part} of {whole}" + (f" = {part / whole:.3f}" if whole else "")
