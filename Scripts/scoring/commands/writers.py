"""Scores the writers: what other tools read in what `bibatlas convert` writes."""
import argparse
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from .. import bibatlas, index, places, text
from ..judges import Found, Judge, Refused, bibtex, csl, jats, mods, ris

NOTE = """
Every input is converted to RIS, BibTeX, JATS and CSL-JSON; each judge reads its format, and its records are compared with
those of the CSL-JSON: how many there are, and how many have the same DOI, title and family names of the authors, letters
and digits alone. Run it with the Python in which the judges are installed: `VENV/bin/python Scripts/score writers`.
"""

FIELDS = ("title", "doi", "authors")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="Scripts/score writers", description=__doc__, epilog=NOTE)
    parser.add_argument("files", nargs="*", help="inputs (default: Inputs and the RIS and BibTeX cases)")
    parser.add_argument("--cases", help="the folder of cases, with its INDEX.tsv (default: ../shared/cases)")
    parser.add_argument("--bibatlas", help="the command to score (default: what Scripts/build-release prints)")
    parser.add_argument("--jats-dtd", type=Path, help="a DTD of JATS to validate by")
    parser.add_argument("--csl-schema", type=Path, help="csl-data.json of CSL 1.0.2")
    parser.add_argument("--report", help="where differences are written (default: .build/score/writers.tsv)")
    options = parser.parse_args(arguments)

    everyone = [
        mods.judge("ris2xml", "ris"), ris.JUDGE, mods.judge("bib2xml", "bibtex"), mods.judge("biblatex2xml", "bibtex"),
        *bibtex.JUDGES, jats.JUDGE, jats.validator(options.jats_dtd), csl.judge(options.csl_schema),
    ]  # fmt: skip
    judges = [judge for judge in everyone if judge.is_there()]
    for judge in everyone:
        if judge not in judges:
            print(f"{judge.name} is missing: {judge.install}")
    files = [Path(file) for file in options.files] or inputs(places.cases_folder(options.cases))
    binary = places.binary(options.bibatlas)
    report = Path(options.report) if options.report else places.REPORTS / "writers.tsv"

    scores = {judge.name: Counter() for judge in judges}
    differences: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            items = bibatlas.convert(binary, places.PROJECT, str(file.resolve())).items
            if items:
                judge_file(file, items, binary, judges, Path(folder), scores, differences)
    print_table(judges, scores)
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text("".join(line + "\n" for line in differences), encoding="utf-8")
    print(f"\n{len(differences)} differences are in {report}")
    return 0


def inputs(cases: Path) -> list[Path]:
    """Our own inputs, and the cases of the two formats that most libraries come in."""
    own = sorted(path for path in (places.PROJECT / "Inputs").iterdir() if path.suffix != ".md")
    return own + [cases / case.path for case in index.read(cases, ["ris", "bibtex"])]


def judge_file(
    file: Path, items: list[dict], binary: Path, judges: list[Judge], folder: Path, scores: dict[str, Counter],
    differences: list[str],
) -> None:  # fmt: skip
    for format in dict.fromkeys(judge.format for judge in judges):
        written = folder / "written"
        subprocess.run([binary, "convert", file, "--to", format, "--output", written], capture_output=True)
        for judge in judges:
            if judge.format == format:
                compare(file, [expected(item) for item in items], written, judge, scores[judge.name], differences)


def compare(
    file: Path, wanted: list[Found], written: Path, judge: Judge, score: Counter, differences: list[str]
) -> None:
    score.update(files=1, records=len(wanted))
    try:
        found = judge.read(written)
    except Refused as refusal:
        score["refused"] += 1
        differences.append(f"{judge.name}\t{file.name}\t\trefused\t\t{refusal}")
        return
    if found is None:
        score["accepted"] += 1
        return
    score["read"] += len(found)
    if len(found) != len(wanted):
        differences.append(f"{judge.name}\t{file.name}\t\trecords\t{len(wanted)}\t{len(found)}")
        return
    for number, (one, other) in enumerate(zip(wanted, found), 1):
        for name in FIELDS:
            ours, theirs = folded(getattr(one, name)), folded(getattr(other, name))
            score[name] += ours == theirs
            if ours != theirs:
                differences.append(
                    f"{judge.name}\t{file.name}\t{number}\t{name}\t{getattr(one, name)}\t{getattr(other, name)}")


def folded(value: str | list[str]) -> str | list[str]:
    return [text.folded(one) for one in value] if isinstance(value, list) else text.folded(value)


def expected(item: dict) -> Found:
    return Found(item.get("title", ""), item.get("DOI", ""), [family(name) for name in item.get("author", [])])


def family(name: dict) -> str:
    if "literal" in name:
        return name["literal"]
    words = [name.get("non-dropping-particle"), name.get("family")]
    return " ".join(word for word in words if word) or name.get("given", "")


def print_table(judges: list[Judge], scores: dict[str, Counter]) -> None:
    head = ("judge", "format", "files", "refused", "records", "read", *FIELDS)
    rows = [head]
    for judge in judges:
        score = scores[judge.name]
        shares = [f"{100 * score[name] / max(1, score['records']):.2f} %" if score["read"] else "" for name in FIELDS]
        counts = [f"{score[name]:,}" for name in ("files", "refused", "records")]
        # A judge that only says yes or no reads no record.
        counts.append("" if score["accepted"] else f"{score['read']:,}")
        rows.append((judge.name, judge.format, *counts, *shares))
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for row in rows:
        cells = [cell.ljust(width) if column < 2 else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(row, widths))]  # fmt: skip
        print("  ".join(cells).rstrip())
