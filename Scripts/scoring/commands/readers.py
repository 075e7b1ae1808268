"""Scores the readers: what `bibatlas convert --to csl-json` makes of other tools' cases."""
import argparse
from pathlib import Path

from .. import bibatlas, comparison, decisions, expected, index, places, report
from ..expected import csl_json
from ..record import Expectation

FORMATS = ["ris", "bibtex", "jats", "nbib", "pubmed-xml", "endnote-xml", "csl-json"]

NOTE = """
Each case weighs the same: its score is the share of the fields stated by its expected result that agree, and a record
that is missing counts as all its fields wrong. `exact` counts every difference; `before` leaves out those in letter
case alone, which tools change by their styles; `after` leaves out those that a written decision sets aside too.
`ours only` counts fields that we give and the expected result has not.
"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="Scripts/score readers", description=__doc__, epilog=NOTE)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"{', '.join(FORMATS)} (all by default)")
    parser.add_argument("--cases", help="the folder of cases, with its INDEX.tsv (default: ../shared/cases)")
    parser.add_argument("--bibatlas", help="the command to score (default: what Scripts/build-release prints)")
    parser.add_argument("--report", help="where differences are written (default: .build/score/readers.tsv)")
    options = parser.parse_args(arguments)
    formats = options.formats or FORMATS
    if unknown := sorted(set(formats) - set(FORMATS)):
        parser.error(f"no such format: {', '.join(unknown)}")

    folder = places.cases_folder(options.cases)
    binary = places.binary(options.bibatlas)
    differences = Path(options.report) if options.report else places.REPORTS / "readers.tsv"

    written = decisions.read()
    cases = index.read(folder, formats)
    expectations = [expected.read(folder, case) for case in cases]
    conversions = bibatlas.convert_all(binary, folder, [case.path for case in cases])
    outcomes = [judge(*parts) for parts in zip(cases, expectations, conversions)]
    for outcome in outcomes:
        set_aside(outcome, written)

    count = report.write_differences(differences, outcomes)
    for name in formats:
        report.print_format(name, [outcome for outcome in outcomes if outcome.case.format == name])
    report.print_decisions(written, outcomes)
    print(f"\n{count} differences are in {differences}")
    return 1 if any(outcome.conversion.crash for outcome in outcomes) else 0


def judge(case: index.Case, expectation: Expectation | None, conversion: bibatlas.Conversion) -> report.Outcome:
    """Compares what came of a case with what its peer expects."""
    outcome = report.Outcome(case, conversion)
    if expectation is not None:
        outcome.compared = True
        outcome.unread = expectation.unread
        outcome.expected_records = len(expectation.records) if expectation.whole else None
        got = [csl_json.record(item) for item in conversion.items]
        outcome.verdicts, outcome.more = comparison.compare(expectation.records, got)
    return outcome


def set_aside(outcome: report.Outcome, written: list[decisions.Decision]) -> None:
    """Finds the first decision for each difference, and for a count of records that differs."""
    if outcome.counts():
        outcome.count_aside = next((each for each in written if each.covers_count(outcome.case)), None)
    for position, verdict in enumerate(outcome.verdicts):
        if not verdict.agrees:
            decision = next((each for each in written if each.covers(outcome.case, verdict)), None)
            if decision:
                outcome.aside[position] = decision
