"""Other tools as judges of what we write: each reads a file of one format and says what it finds."""
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


class Refused(Exception):
    """The judge does not take the file; the text says why."""


@dataclass
class Found:
    """What a judge found of one record."""

    title: str = ""
    doi: str = ""
    #: The family names, or the whole name of a group.
    authors: list[str] = field(default_factory=list)


@dataclass
class Judge:
    """A tool with the format that it reads."""

    name: str
    format: str
    #: How to get it.
    install: str
    is_there: Callable[[], bool]
    #: The records of a file in its order; raises `Refused`. None where the judge only says yes.
    read: Callable[[Path], list[Found] | None]
