"""Scores the normaliser against other tools' cases: DOIs, names, identifiers, pages through the commands; titles and
journals, which no command compares, through the project's tests.

One figure a task; the differing cases go to a file. A case that Scripts/scoring/normalise_decisions.tsv names is a written
decision of Documentation/Normalisation.md: the figure behind "without" leaves it out. In the cases' TeX values only
what a decoder makes of them is compared, for our names are plain text. Lists that were cut out of printed pages
(reference_list, header_list) are shown for comparison alone: no export holds such text, and footnote marks, lost blanks and
empty family names are part of their expected values.
"""
import argparse
import csv
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from scoring import places, tex

Case = dict[str, str]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="score normalise", description=__doc__)
    parser.add_argument("--cases", help="the folder of cases (default: ../shared/cases/normalise)")
    parser.add_argument("--bibatlas", help="the binary (default: built for release)")
    parser.add_argument("--report", help="where the differing cases go (default: .build/score/normalise.tsv)")
    parser.add_argument("--no-tests", action="store_true", help="leave out titles and journals, which need a test build")
    options = parser.parse_args(arguments)
    folder = places.folder(options.cases, "cases/normalise", holding="doi.tsv", option="--cases")
    judge = Judge(places.binary(options.bibatlas), decisions())
    judge.dois(rows(folder / "doi.tsv"))
    judge.names(rows(folder / "names.tsv"))
    judge.identifiers(rows(folder / "identifiers.tsv"))
    judge.pages([case for case in rows(folder / "titles.tsv") if case["task"] == "pages"])
    judge.report(Path(options.report) if options.report else places.REPORTS / "normalise.tsv")
    if not options.no_tests:
        pairs_through_tests()
    return 0


def rows(path: Path) -> list[Case]:
    with open(path, encoding="utf-8", newline="") as file:
        return [
            {key: unescaped(value or "") for key, value in row.items()}
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def unescaped(text: str) -> str:
    return re.sub(r"\\([\\nt])", lambda m: {"\\": "\\", "n": "\n", "t": "\t"}[m[1]], text)


def decisions() -> dict[tuple[str, str], str]:
    """Task and input to the reason for which a case is left out."""
    path = Path(places.__file__).parent / "normalise_decisions.tsv"
    return {(row["task"], row["input"]): row["reason"] for row in rows(path)} if path.is_file() else {}


class Judge:
    def __init__(self, binary: Path, left_out: dict[tuple[str, str], str]):
        self.binary, self.left_out = binary, left_out
        self.right: Counter = Counter()
        self.all: Counter = Counter()
        self.set_aside: Counter = Counter()
        self.differing: list[tuple[str, str, str, str, str]] = []

    def ask(self, command: list[str], cases: list[Case]) -> list[dict]:
        """One answer a case; an input of several lines is asked as one, with blanks."""
        lines = [" ".join(case["input"].splitlines()) for case in cases]
        run = subprocess.run(
            [self.binary, *command], input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8")
        answers = [json.loads(line) for line in run.stdout.splitlines()]
        if len(answers) != len(cases):
            sys.exit(f"bibatlas {' '.join(command)}: {len(answers)} answers for {len(cases)} lines\n{run.stderr}")
        return answers

    def count(self, task: str, case: Case, expected: str, got: str, agrees: bool) -> None:
        reason = self.left_out.get((task, case["input"]), "")
        if not agrees:
            self.differing.append((task, case["input"], expected, got, reason))
            if reason:
                self.set_aside[task] += 1
        self.all[task] += 1
        self.right[task] += agrees

    # DOIs

    def dois(self, cases: list[Case]) -> None:
        by_task = grouped(cases, "task")
        for task in ("normalise", "normalise_lenient", "validate", "from_url", "equal"):
            chosen = by_task.get(task, [])
            for case, answer in zip(chosen, self.ask(["doi", "normalize"], chosen)):
                got = answer["doi"] or "INVALID"
                self.count(f"doi {task}", case, case["expected_canonical"], got, got == shown(case))
        chosen = by_task.get("find_in_text", [])
        for case, answer in zip(chosen, self.ask(["doi", "extract"], chosen)):
            got = " ;; ".join(answer["dois"]) or "INVALID"
            self.count("doi find_in_text", case, case["expected_canonical"], got, got == shown(case))
        for task in ("repair", "from_arxiv", "repair_wrong_target"):
            chosen = by_task.get(task, [])
            for case, answer in zip(chosen, self.ask(["doi", "repair"], chosen)):
                got = answer["doi"] or "INVALID"
                agrees = got == shown(case)
                if task == "repair_wrong_target":
                    agrees = not (agrees and answer["repaired"] and answer["accept"])
                self.count(f"doi {task}", case, case["expected_canonical"], got, agrees)

    # Names

    GRAMMARS = {
        "bibtex": ("bibtex", True), "bibtex_lenient": ("bibtex", False), "biblatex_extended": ("extended", False),
        "human": ("display", False), "sort": ("display", False), "list": ("display", True), "ris": ("ris", False),
        "medline_fau": ("medline", False), "medline_au": ("medline-short", False),
        "reference_list": ("display", True), "header_list": ("display", True),
    }

    def names(self, cases: list[Case]) -> None:
        by_hint = grouped(cases, "hint")
        for hint, (grammar, is_list) in self.GRAMMARS.items():
            for listed in (True, False):
                chosen = [c for c in by_hint.get(hint, []) if (is_list or ";;" in c["expected"]) == listed]
                if not chosen:
                    continue
                command = ["names", "parse", "--grammar", grammar] + (["--list"] if listed else [])
                for case, answer in zip(chosen, self.ask(command, chosen)):
                    self.name_case(f"names {hint}", case, answer)
                    if hint == "medline_fau" and case["note"].startswith("AU="):
                        short = answer["names"][0]["short"] if answer["names"] else ""
                        expected = case["note"][3:].split("(")[0].strip()
                        self.count("names FAU to AU", case, expected, short, short == expected)

    def name_case(self, task: str, case: Case, answer: dict) -> None:
        expected = [one.split("|") for one in case["expected"].split(" ;; ") if one != "ET_AL"]
        read = decoded if task == "names bibtex" else plain
        expected = [[read(part) for part in one] for one in expected if any(one)]
        loose = case["tier"] == "B" or case["note"].startswith("initials")
        forms = [tuple_forms(name) for name in answer["names"]]
        agrees = len(forms) == len(expected) and answer["others"] == case["expected"].endswith("ET_AL") and all(
            bare(want, loose) in [bare(form, loose) for form in form_pair] for form_pair, want in zip(forms, expected))
        got = " ;; ".join("|".join(form[0]) for form in forms) + (" ;; ET_AL" if answer["others"] else "")
        self.count(task, case, case["expected"], got, agrees)

    # Identifiers and pages

    FIELDS = {
        "orcid_valid": "orcid", "orcid_normalise": "orcid", "issn_valid": "issn", "isbn_valid": "isbn",
        "pages": "pages",
    }

    def identifiers(self, cases: list[Case]) -> None:
        for kind, chosen in grouped(cases, "kind").items():
            field = self.FIELDS.get(kind)
            if field is None:
                continue
            for case, answer in zip(chosen, self.ask(["normalize", "--field", field], chosen)):
                got = answer["value"] if answer["valid"] else "INVALID"
                if kind.endswith("_valid"):
                    agrees = answer["valid"] == (case["expected"] == "VALID")
                else:
                    agrees = (answer["value"] or "") == case["expected"]
                    got = answer["value"] or ""
                self.count(f"identifiers {kind}", case, case["expected"], got, agrees)

    def pages(self, cases: list[Case]) -> None:
        """Pages whose expectation is `start=12 full=S12-S14`; the start is the peer's key, a number for comparing."""
        for case, answer in zip(cases, self.ask(["normalize", "--field", "pages"], cases)):
            expected, got = case["expected"].partition("full=")[2], answer["value"] or ""
            self.count("pages", case, expected, got, got == expected)

    def report(self, path: Path) -> None:
        for task, number in self.all.items():
            rest = number - self.set_aside[task]
            aside = f"; {self.right[task]} of {rest} without {self.set_aside[task]} decided" if rest < number else ""
            print(f"{task:28} {self.right[task]:4} of {number:4} = {self.right[task] / number:6.1%}{aside}")
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter="\t")
            writer.writerow(["task", "input", "expected", "got", "decision"])
            writer.writerows(self.differing)
        print(f"{len(self.differing)} differing cases: {path}")


def grouped(cases: list[Case], key: str) -> dict[str, list[Case]]:
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(case[key], []).append(case)
    return groups


def shown(case: Case) -> str:
    """Peers write a shortDOI's slash as a colon; ours is the Handbook's form."""
    return re.sub(r"^10:", "10/", case["expected_canonical"])


def plain(text: str) -> str:
    """Braces and ties as a TeX decoder leaves them."""
    return " ".join(text.replace("~", " ").replace("{", "").replace("}", "").split())


def decoded(text: str) -> str:
    """The plain text of a TeX value; commands that the cases made up leave what they are given, unknown ones stay."""
    text = re.sub(r"\\(?:rlap|[bB]{2})(?=\s*\{)", "", text.removesuffix("\\")).replace("\\TeX", "TeX")
    return plain(tex.decoded(text) or text)


def tuple_forms(name: dict) -> list[list[str]]:
    """A name as peers write it: the particle apart, or in the family."""
    family, given, suffix = (name.get(key) or "" for key in ("family", "given", "suffix"))
    particle = " ".join(name[key] for key in ("droppingParticle", "nonDroppingParticle") if name.get(key))
    if name.get("literal"):
        family = name["literal"]
    return [[family, given, particle, suffix], [f"{particle} {family}".strip(), given, "", suffix]]


def bare(parts: list[str], loose: bool) -> list[str]:
    return [re.sub(r"[ .]", "", part) for part in parts] if loose else parts


def pairs_through_tests() -> None:
    command = ["swift", "test", "--filter", "TitleCaseScores|JournalComparisonTests|NameCasesTests|PageRangeTests"]
    run = subprocess.run(command, cwd=places.PROJECT, capture_output=True, text=True)
    for line in run.stdout.splitlines():
        if re.match(r"(titles|journals)\.tsv |journal abbreviations|bibtex_split_list", line):
            print(line)
    if run.returncode != 0:
        sys.exit(f"the tests failed:\n{run.stdout[-2000:]}")
