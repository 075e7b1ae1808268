"""Entries as python-bibtexparser 1 gives them: raw fields, with the key and the type among them."""
import json
from pathlib import Path

from ..index import Case
from ..record import Expectation
from . import bibtex_fields


def read(path: Path, case: Case) -> Expectation:
    expectation = Expectation()
    for entry in json.loads(path.read_text("utf-8"))["entries"]:
        fields = {name: value for name, value in entry.items() if isinstance(value, str)}
        bibtex_fields.state(expectation, fields.pop("ID", None), fields.pop("ENTRYTYPE", "misc"), fields)
    return expectation
