"""What pubmed_parser makes of an article in JATS."""
import json
from itertools import groupby
from pathlib import Path

from ..index import Case
from ..record import Expectation, Name, Record

FIELDS = {
    "title": "full_title",
    "container": "journal",
    "year": "publication_year",
    "doi": "doi",
    "abstract": "abstract",
}


def read(path: Path, case: Case) -> Expectation:
    article = json.loads(path.read_text("utf-8"))["article"]
    made = Record()
    for field, name in FIELDS.items():
        made.state(field, article[name])
    # An author stands there once for each affiliation.
    people = [name for name, _ in groupby((family, given) for family, given, _ in article["author_list"])]
    made.state("authors", [Name(family or "", given or "", literal=not given) for family, given in people])
    return Expectation([made])
