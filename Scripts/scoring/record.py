"""A record as it is compared: the few fields that every tool knows."""
from dataclasses import dataclass, field

FIELDS = ("title", "authors", "container", "year", "volume", "issue", "page", "doi", "issn", "abstract", "keywords")


@dataclass
class Name:
    """A name; `family` holds particles too, since tools part them differently. A literal has no given name."""

    family: str
    given: str = ""
    literal: bool = False
    #: False where the expected result says nothing of the given name.
    complete: bool = True

    def __str__(self) -> str:
        return f"{self.family}, {self.given}" if self.given else self.family


@dataclass
class Record:
    """The fields that somebody states of a record; what is not stated is absent from `values`.

    Values are texts, but `authors` (a list of Name), `issn` and `keywords` (lists of texts).
    """

    key: str | None = None
    values: dict = field(default_factory=dict)
    #: The container's abbreviation: never compared, but known to the written decisions.
    abbreviation: str | None = None

    def state(self, name: str, value) -> None:
        """States a field, unless the value says nothing."""
        if value is None:
            return
        if isinstance(value, (int, float)):
            value = str(value)
        if isinstance(value, str):
            value = value.strip()
        if value:
            self.values[name] = value


@dataclass
class Expectation:
    """What a peer says of a file."""

    records: list[Record] = field(default_factory=list)
    #: True where the records are all that the peer expects of the file.
    whole: bool = True
    #: Statements that no machine can read here, such as an assertion in the peer's code.
    unread: int = 0
