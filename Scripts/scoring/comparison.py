"""Which records belong together, and whether their fields agree."""
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Callable, Iterable

from . import names, text
from .record import FIELDS, Name, Record

NORMALISED = {
    "title": text.title,
    "container": text.title,
    "page": text.pages,
    "doi": text.doi,
    "year": lambda year: str(int(year)),
}


@dataclass
class Verdict:
    """One field that the expected result states."""

    record: str
    field: str
    expected: object
    got: object
    #: Agrees in everything.
    exact: bool
    #: Agrees, letter case aside.
    agrees: bool
    got_record: Record | None


def compare(expected: list[Record], got: list[Record]) -> tuple[list[Verdict], int]:
    """A verdict for each stated field, and how many fields we give that the expected results have not."""
    verdicts, more = [], 0
    for number, (theirs, ours) in enumerate(pairs(expected, got), 1):
        name = theirs.key or f"#{number}"
        for field in FIELDS:
            value = given(ours, field)
            if field in theirs.values:
                wanted = theirs.values[field]
                exact = value is not None and fields_agree(field, wanted, value, str)
                agrees = value is not None and fields_agree(field, wanted, value, str.casefold)
                verdicts.append(Verdict(name, field, wanted, value, exact, agrees, ours))
            elif value is not None:
                more += 1
    return verdicts, more


def given(ours: Record | None, field: str):
    """What we say of a field; tools put ISBNs among the ISSNs, so ours are taken together."""
    if ours is None:
        return None
    if field == "issn":
        return [*ours.values.get("issn", []), *ours.values.get("isbn", [])] or None
    return ours.values.get(field)


def fields_agree(field: str, expected, got, fold: Callable[[str], str]) -> bool:
    """Whether two values say the same after the light normalisation; `fold` may take letter case away."""
    if field == "authors":
        return len(expected) == len(got) and all(names_agree(*both, fold) for both in zip(expected, got))
    if field == "issn":
        # More numbers than expected are no fault: another part of the record may hold them.
        return text.serial_numbers(expected) <= text.serial_numbers(got)
    if field == "keywords":
        return text.keywords(expected) == text.keywords(got)
    normalised = NORMALISED.get(field, text.plain)
    return fold(normalised(expected)) == fold(normalised(got))


def names_agree(expected: Name, got: Name, fold: Callable[[str], str]) -> bool:
    """Families alike, given names alike in their letters; where one is not taken apart, the same words."""
    if expected.literal or got.literal:
        return words(expected) == words(got)
    expected_family, expected_given = names.parted(expected)
    got_family, got_given = names.parted(got)
    if fold(text.plain(expected_family)) != fold(text.plain(got_family)):
        return False
    return not expected.complete or text.folded(expected_given) == text.folded(got_given)


def words(name: Name) -> list[str]:
    return sorted(text.folded(word) for word in f"{name.given} {name.family}".split())


def pairs(expected: list[Record], got: list[Record]) -> Iterable[tuple[Record, Record | None]]:
    """Each expected record with ours: of the same key, DOI or title, better two than one of them, else the next."""
    partner: dict[int, int] = {}
    free = set(range(len(got)))
    for identity in (both(by_key, by_title), both(by_doi, by_title), by_title, by_key, by_doi):
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


Identity = Callable[[Record], object | None]


def both(first: Identity, second: Identity) -> Identity:
    def identity(record: Record) -> object | None:
        signs = first(record), second(record)
        return signs if all(signs) else None

    return identity


def by_key(record: Record) -> str | None:
    return record.key


def by_doi(record: Record) -> str | None:
    return text.doi(record.values["doi"]) if "doi" in record.values else None


def by_title(record: Record) -> str | None:
    return text.folded(record.values["title"]) if "title" in record.values else None
