"""A BibTeX file as the expected result, read by a small reader that is not ours."""
import re
from pathlib import Path

from ..index import Case
from ..record import Expectation
from . import bibtex_fields

START = re.compile(r"@\s*(\w+)\s*\{\s*([^,{}]*?)\s*,")
FIELD = re.compile(r"\s*([^\s=,{}]+)\s*=\s*")
BARE = re.compile(r"[^\s,{}#]+")


def read(path: Path, case: Case) -> Expectation:
    expectation = Expectation()
    document = path.read_text("utf-8")
    position = 0
    while start := START.search(document, position):
        fields, position = read_fields(document, start.end())
        if start.group(1).lower() not in ("comment", "string", "preamble"):
            bibtex_fields.state(expectation, start.group(2), start.group(1), fields)
    return expectation


def read_fields(document: str, position: int) -> tuple[dict[str, str], int]:
    """The fields from the position to the end of the entry, and where they end."""
    fields = {}
    while field := FIELD.match(document, position):
        value, position = read_value(document, field.end())
        fields[field.group(1)] = value
        if comma := re.compile(r"\s*,").match(document, position):
            position = comma.end()
    return fields, position


def read_value(document: str, position: int) -> tuple[str, int]:
    """A value in braces or quotes, or a bare word, and where it ends."""
    if document[position] not in '{"':
        word = BARE.match(document, position)
        return word.group(), word.end()
    closing = "}" if document[position] == "{" else '"'
    depth, index = 0, position + 1
    while depth > 0 or document[index] != closing:
        depth += {"{": 1, "}": -1}.get(document[index], 0)
        index += 2 if document[index] == "\\" else 1
    return document[position + 1 : index], index + 1
