"""biblib's assertions, as its Rust tests have them: a path into the citations, a tab, the value."""
import re
from pathlib import Path

from .. import text
from ..index import Case
from ..record import Expectation, Name, Record

FIELDS = {
    "title": "title",
    "get_first(&RisTag::Title)": "title",
    "journal": "container",
    "volume": "volume",
    "issue": "issue",
    "pages": "page",
    "abstract_text": "abstract",
}
LISTS = {"keywords": "keywords", "issn": "issn"}
COUNT = re.compile(r"(?:result|citations)\.(len|is_empty)\(\)")
#: `citation.`, `citation2.`, `result[0].`, `citations[1].`; `citations2[…]` is of another file.
SUBJECT = re.compile(r"(?:(?:result|citations1?)\[(?P<index>\d+)\]|citation(?P<number>\d*))\.")
AUTHOR = re.compile(r"authors\[(\d+)\]\.(name|given_name|middle_name)")
STRING = re.compile(r'"((?:\\.|[^"\\])*)"')


class Assertions:
    """The records that the assertions speak of."""

    def __init__(self) -> None:
        self.records: dict[int, Record] = {}
        self.authors: dict[int, dict[int, dict[str, str]]] = {}
        self.author_counts: dict[int, int] = {}
        self.count: int | None = None
        self.unread = 0

    def read(self, path: str, value: str) -> None:
        if counted := COUNT.fullmatch(path):
            self.count = int(re.match(r"\d+", value).group()) if counted.group(1) == "len" else 0
            return
        if path.startswith("date."):
            path = "citation." + path
        subject = SUBJECT.match(path)
        if subject is None:
            self.unread += 1
            return
        index = int(subject["index"] or int(subject["number"] or 1) - 1)
        self.read_member(index, path[subject.end() :], value)

    def read_member(self, index: int, member: str, value: str) -> None:
        record = self.records.setdefault(index, Record())
        strings = STRING.findall(value)
        if member in FIELDS:
            record.state(FIELDS[member], strings[0] if strings else None)
        elif member in LISTS:
            record.state(LISTS[member], strings)
        elif member == "date.year":
            record.state("year", text.year(value))
        elif member == "authors.len()":
            self.author_counts[index] = int(value)
        elif author := AUTHOR.fullmatch(member):
            self.authors.setdefault(index, {}).setdefault(int(author[1]), {})[author[2]] = strings[0]
        else:
            self.unread += 1

    def expectation(self) -> Expectation:
        """All records that are counted; the authors where each of them is named."""
        for index, people in self.authors.items():
            if len(people) == self.author_counts.get(index):
                self.records[index].state("authors", [name(people[position]) for position in sorted(people)])
            else:
                self.unread += len(people)
        count = max(self.count or 0, len(self.records))
        records = [self.records.get(index, Record()) for index in range(count)]
        return Expectation(records, whole=self.count is not None, unread=self.unread)


def read(path: Path, case: Case) -> Expectation:
    assertions = Assertions()
    for line in path.read_text("utf-8").splitlines():
        if "\t" in line:
            assertions.read(*line.split("\t", 1))
    return assertions.expectation()


def name(person: dict[str, str]) -> Name:
    given = " ".join(person[part] for part in ("given_name", "middle_name") if part in person)
    return Name(person["name"], given, complete=bool(given))
