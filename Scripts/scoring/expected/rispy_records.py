"""Records as rispy gives them: a dictionary of tag names."""
import json
from pathlib import Path

from .. import names, text
from ..index import Case
from ..record import Expectation, Record

FIELDS = {
    "title": ("title", "primary_title"),
    "container": ("journal_name", "secondary_title", "alternate_title3", "alternate_title1", "alternate_title2"),
    "volume": ("volume",),
    "issue": ("number",),
    "doi": ("doi",),
    "abstract": ("abstract", "notes_abstract"),
}


def read(path: Path, case: Case) -> Expectation:
    return Expectation([record(item) for item in json.loads(path.read_text("utf-8"))])


def record(item: dict) -> Record:
    made = Record(key=item.get("id"))
    for field, tags in FIELDS.items():
        made.state(field, next((item[tag] for tag in tags if item.get(tag)), None))
    made.state("page", "-".join(filter(None, (item.get("start_page"), item.get("end_page")))))
    made.state("year", text.year(str(item.get("year") or item.get("publication_year") or "")))
    made.state("authors", [names.from_ris(author) for author in item.get("authors") or item.get("first_authors") or []])
    made.state("issn", [item["issn"]] if "issn" in item else None)
    made.state("keywords", item.get("keywords"))
    return made
