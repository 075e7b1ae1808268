"""The score in figures, and the file of differences to read."""
import csv
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Iterable

from .bibatlas import Conversion
from .comparison import Verdict
from .decisions import Decision, shown
from .index import Case
from .record import FIELDS

TARGET_BEFORE, TARGET_AFTER = 0.95, 0.97


@dataclass
class Outcome:
    """What came of a case."""

    case: Case
    conversion: Conversion
    verdicts: list[Verdict] = field(default_factory=list)
    #: The decision that sets a difference aside, by the position of its verdict.
    aside: dict[int, Decision] = field(default_factory=dict)
    #: Fields that we give and the expected result has not.
    more: int = 0
    #: Records that the expected result names, where it names all.
    expected_records: int | None = None
    #: The decision that explains why the counts of records differ.
    count_aside: Decision | None = None
    #: Statements that no machine can read here.
    unread: int = 0
    #: False where the peer states its result only in its code, or not at all.
    compared: bool = False

    def counts(self) -> dict[str, int]:
        """Who counts other records than we give, and how many."""
        said = {"index": self.case.records, "peer": self.expected_records}
        return {who: count for who, count in said.items() if count not in (None, len(self.conversion.items))}

    def exact(self) -> float | None:
        """The share of fields that agree in everything; None where none is stated."""
        return share(verdict.exact for verdict in self.verdicts)

    def before(self) -> float | None:
        """The share of fields that agree, letter case aside."""
        return share(verdict.agrees for verdict in self.verdicts)

    def after(self) -> float | None:
        """The share of fields that agree, what a decision sets aside left out."""
        return share(verdict.agrees for index, verdict in enumerate(self.verdicts) if index not in self.aside)


def share(agreeing: Iterable[bool]) -> float | None:
    """How many of all are true; None where there are none."""
    counted = list(agreeing)
    return sum(counted) / len(counted) if counted else None


def print_format(name: str, outcomes: list[Outcome]) -> None:
    """The figures of one format."""
    crashed = [outcome for outcome in outcomes if outcome.conversion.crash]
    print(f"\n== {name}: {len(outcomes)} files, {len(crashed)} crashed")
    for outcome in crashed:
        print(f"  crash  {outcome.case.path}: {outcome.conversion.crash}")
    print_records(outcomes)
    print_shares(outcomes)
    print_fields(outcomes)
    code_only = sum(not outcome.compared and outcome.case.stated != "n" for outcome in outcomes)
    unread = sum(outcome.unread for outcome in outcomes)
    print(f"  not compared: {code_only} files whose results stand in a peer's code, {unread} single statements")


def print_records(outcomes: list[Outcome]) -> None:
    counted = [outcome for outcome in outcomes if outcome.case.records is not None]
    expected = sum(outcome.case.records for outcome in counted)
    got = sum(len(outcome.conversion.items) for outcome in counted)
    refused = sum(outcome.conversion.refused for outcome in counted)
    print(f"  records: {expected} in the index, {got} got, {refused} refused and named")
    for outcome in outcomes:
        if counts := outcome.counts():
            counts |= {"got": len(outcome.conversion.items), "refused": outcome.conversion.refused}
            said = ", ".join(f"{who} {count}" for who, count in counts.items())
            why = f" (decision {outcome.count_aside.number})" if outcome.count_aside else ""
            print(f"  count  {outcome.case.path}: {said}{why}")


def print_shares(outcomes: list[Outcome]) -> None:
    """A line for each peer, then one for all: each case weighs the same."""
    peers = defaultdict(list)
    for outcome in outcomes:
        if outcome.verdicts:
            peers[outcome.case.peer + (" (run, not stated)" if outcome.case.stated == "ref" else "")].append(outcome)
    heads = ("cases", "fields", "exact", "before", "after", "aside", "ours only")
    print(f"  {'agreeing':42} {heads[0]:>6} {heads[1]:>7}" + "".join(f" {head:>9}" for head in heads[2:]))
    for peer, chosen in sorted(peers.items()):
        print_share(peer, chosen)
    everything = [outcome for chosen in peers.values() for outcome in chosen]
    stated = [outcome for outcome in everything if outcome.case.stated == "y"]
    if len(stated) < len(everything):
        print_share("all that peers state", stated)
    print_share(f"all (wanted: {TARGET_BEFORE:.0%} before, {TARGET_AFTER:.0%} after)", everything)


def print_share(label: str, outcomes: list[Outcome]) -> None:
    fields = sum(len(outcome.verdicts) for outcome in outcomes)
    aside = sum(len(outcome.aside) for outcome in outcomes)
    more = sum(outcome.more for outcome in outcomes)
    shares = " ".join(f"{mean(outcomes, score):>9}" for score in (Outcome.exact, Outcome.before, Outcome.after))
    print(f"  {label:42} {len(outcomes):6} {fields:7} {shares} {aside:9} {more:9}")


def mean(outcomes: list[Outcome], score: Callable[[Outcome], float | None]) -> str:
    """The mean over the cases that have a score."""
    scores = [value for outcome in outcomes if (value := score(outcome)) is not None]
    return f"{sum(scores) / len(scores):.2%}" if scores else "-"


def print_fields(outcomes: list[Outcome]) -> None:
    """How many values of each field differ, decisions not counted."""
    stated, differing = defaultdict(int), defaultdict(int)
    for outcome in outcomes:
        for index, verdict in enumerate(outcome.verdicts):
            stated[verdict.field] += 1
            differing[verdict.field] += not verdict.agrees and index not in outcome.aside
    parts = (f"{name} {differing[name]}/{stated[name]}" for name in FIELDS if stated[name])
    print("  differing fields left: " + ", ".join(parts))


def print_decisions(decisions: list[Decision], outcomes: list[Outcome]) -> None:
    used = defaultdict(int)
    for outcome in outcomes:
        for decision in [*outcome.aside.values(), *filter(None, [outcome.count_aside])]:
            used[decision.number] += 1
    print(f"\nDecisions: {len(decisions)} written")
    for decision in decisions:
        print(f"  {decision.number:3} {used[decision.number]:6} set aside  {decision.reason}")


def write_differences(path: Path, outcomes: list[Outcome]) -> int:
    """Writes every differing field to a table, and returns how many there are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter="\t", quoting=csv.QUOTE_NONE, escapechar="\\", quotechar=None)
        table.writerow(["case", "record", "field", "expected", "got", "decision"])
        for outcome in outcomes:
            for index, verdict in enumerate(outcome.verdicts):
                if not verdict.exact:
                    count += 1
                    values = [shown(verdict.expected), shown(verdict.got)]
                    decision = outcome.aside.get(index)
                    set_aside = "case" if verdict.agrees else decision.number if decision else ""
                    table.writerow([outcome.case.path, verdict.record, verdict.field, *values, set_aside])
    return count
