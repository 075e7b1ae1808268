"""Written decisions: where a peer is wrong, or where it is a matter of taste, told in Documentation/Formats.md."""
import csv
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Callable

from . import text
from .comparison import Verdict
from .index import Case
from .record import FIELDS

FILE = Path(__file__).with_name("decisions.tsv")

#: What `when` may say of a difference, besides `expected~REGEX` and `got~REGEX`.
PREDICATES: dict[str, Callable[[Verdict], bool]] = {
    "letters": lambda verdict: text.folded(shown(verdict.expected)) == text.folded(shown(verdict.got)),
    "short-title": lambda verdict: bool(
        verdict.got_record
        and verdict.got_record.abbreviation
        and text.folded(verdict.got_record.abbreviation) == text.folded(shown(verdict.expected))
    ),
    "journal-title": lambda verdict: journal_key(shown(verdict.expected)) == journal_key(shown(verdict.got)),
    "longer": lambda verdict: shown(verdict.got).startswith(shown(verdict.expected)),
    "abbreviated": lambda verdict: is_abbreviation(shown(verdict.got), shown(verdict.expected)),
}


@dataclass(frozen=True)
class Decision:
    """A kind of difference that is set aside.

    `fields` are fields of a record, or `records` for their count; `cases` are patterns of paths; every word of `when`
    must hold.
    """

    number: int
    format: str
    fields: tuple[str, ...]
    cases: tuple[str, ...]
    when: tuple[str, ...]
    reason: str

    def covers(self, case: Case, verdict: Verdict) -> bool:
        fields = FIELDS if "*" in self.fields else self.fields
        return verdict.field in fields and self.names(case) and all(holds(word, verdict) for word in self.when)

    def covers_count(self, case: Case) -> bool:
        return "records" in self.fields and self.names(case)

    def names(self, case: Case) -> bool:
        return self.format in ("*", case.format) and any(fnmatchcase(case.path, pattern) for pattern in self.cases)


def read() -> list[Decision]:
    """The decisions in the order of their file: the first that covers a difference is named for it."""
    with open(FILE, encoding="utf-8", newline="") as file:
        return [
            Decision(
                number=int(row["number"]),
                format=row["format"],
                fields=tuple(row["field"].split()),
                cases=tuple(row["cases"].split()),
                when=tuple(row["when"].split()),
                reason=row["reason"],
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def holds(condition: str, verdict: Verdict) -> bool:
    side, mark, pattern = condition.partition("~")
    if not mark:
        return PREDICATES[condition](verdict)
    return re.search(pattern, shown(verdict.expected if side == "expected" else verdict.got)) is not None


def journal_key(title: str) -> str:
    """A journal's title without what NLM's catalog adds: place in brackets, society, subtitle; and without articles."""
    stem = re.split(r" ?[:(=/]", title.casefold().replace("&", "and").replace("\\", ""))[0]
    return text.folded(re.sub(r"^the ", "", stem))


def is_abbreviation(short: str, full: str) -> bool:
    """Whether the words of the short title begin words of the full one, in order."""
    stems, words = (re.findall(r"\w+", title.casefold()) for title in (short, full))
    left = iter(words)
    return bool(stems) and all(any(word.startswith(stem) for word in left) for stem in stems)


def shown(value) -> str:
    """A value as one line of text."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(str(part) for part in value)
    return text.plain(value)
