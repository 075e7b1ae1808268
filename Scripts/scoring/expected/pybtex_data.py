"""pybtex's bibliography data: raw fields, persons taken apart."""
import json
from pathlib import Path

from .. import tex
from ..index import Case
from ..record import Expectation, Name
from . import bibtex_fields


def read(path: Path, case: Case) -> Expectation:
    document = json.loads(path.read_text("utf-8"))
    # Some of its tests ask for chosen entries of the file only.
    expectation = Expectation(whole="wanted_entries" not in document["parser_options"])
    for key, entry in document["entries"].items():
        bibtex_fields.state(expectation, key, entry["type"], entry["fields"])
        people = [name(person) for person in entry["persons"].get("author", [])]
        expectation.records[-1].state("authors", [person for person in people if str(person) != "others"])
    return expectation


def name(person: dict) -> Name:
    family, given = (
        " ".join(tex.decoded(part) or part for kind in kinds for part in person[kind])
        for kinds in (("prelast", "last"), ("first", "middle", "lineage"))
    )
    return Name(family, given, literal=not given)
