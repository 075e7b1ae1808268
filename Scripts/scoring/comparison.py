"""Which records belong together, and whether their fields agree."""
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Iterable

from . import text
from .record import FIELDS, Name, Record

NORMALISED = {
    "title": text.title,
    "container": text.title,
    "page": text.pages,
    "doi": text.doi,
    "issn": text.issns,
    "keywords": text.keywords,
}


@dataclass
class Verdict:
    """One field that the expected result states."""

    record: str
    field: str
    expected: object
    got: object
    agrees: bool
    got_record: Record | None


def compare(expected: list[Record], got: list[Record]) -> tuple[list[Verdict], int]:
    """A verdict for each stated field, and how many fields we give that the expected results have not."""
    verdicts, more = [], 0
    for number, (theirs, ours) in enumerate(pairs(expected, got), 1):
        name = theirs.key or f"#{number}"
        for field in FIELDS:
            value = ours.values.get(field) if ours else None
            if field in theirs.values:
                agrees = value is not None and fields_agree(field, theirs.values[field], value)
                verdicts.append(Verdict(name, field, theirs.values[field], value, agrees, ours))
            elif value is not None:
                more += 1
    return verdicts, more


def fields_agree(field: str, expected, got) -> bool:
    """Whether two values say the same after the light normalisation."""
    if field == "authors":
        return len(expected) == len(got) and all(names_agree(*both) for both in zip(expected, got))
    normalised = NORMALISED.get(field, text.plain)
    if field == "issn":
        # More ISSNs than expected are no fault: another part of the record may hold them.
        return normalised(expected) <= normalised(got)
    return normalised(expected) == normalised(got)


def names_agree(expected: Name, got: Name) -> bool:
    """Families alike, given names alike in their letters; a literal may be either part of the other name."""
    if expected.literal or got.literal:
        return text.folded(expected.family + expected.given) == text.folded(got.family + got.given)
    if text.plain(expected.family) != text.plain(got.family):
        return False
    return not expected.complete or text.folded(expected.given) == text.folded(got.given)


def pairs(expected: list[Record], got: list[Record]) -> Iterable[tuple[Record, Record | None]]:
    """Each expected record with ours: that with its key, else its DOI, else its title, else the next that is left."""
    partner: dict[int, int] = {}
    free = set(range(len(got)))
    for identity in (by_key, by_doi, by_title):
        known = defaultdict(deque)
        for index in sorted(free):
            if sign := identity(got[index]):
                known[sign].append(index)
        for index, record in enumerate(expected):
            sign = identity(record)
            if index not in partner and sign and known[sign]:
                partner[index] = known[sign].popleft()
                free.discard(partner[index])
    left = deque(sorted(free))
    for index, record in enumerate(expected):
        if index not in partner and left:
            partner[index] = left.popleft()
        yield record, got[partner[index]] if index in partner else None


def by_key(record: Record) -> str | None:
    return record.key


def by_doi(record: Record) -> str | None:
    return text.doi(record.values["doi"]) if "doi" in record.values else None


def by_title(record: Record) -> str | None:
    return text.folded(record.values["title"]) if "title" in record.values else None
