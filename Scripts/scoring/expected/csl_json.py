"""CSL-JSON: what citation-js and pandoc state, and what bibatlas writes."""
import json
from pathlib import Path

from .. import text
from ..index import Case
from ..record import Expectation, Name, Record

VARIABLES = {
    "title": "title",
    "container-title": "container",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "DOI": "doi",
    "abstract": "abstract",
}


def read(path: Path, case: Case) -> Expectation:
    return Expectation([record(item) for item in json.loads(path.read_text("utf-8"))])


def record(item: dict) -> Record:
    """The fields of one CSL item."""
    made = Record(key=str(item["id"]) if item.get("id") else None, abbreviation=item.get("container-title-short"))
    for variable, field in VARIABLES.items():
        made.state(field, item.get(variable))
    made.state("year", year(item.get("issued")))
    # Of a film the director stands where other works have an author.
    made.state("authors", [name(author) for author in item.get("author") or item.get("director") or []])
    made.state("issn", listed(item.get("ISSN")))
    made.state("isbn", listed(item.get("ISBN")))
    made.state("keywords", listed(item.get("keyword")))
    return made


def name(author: dict) -> Name:
    """A CSL name; the particles go with the family, wherever they were dropped."""
    if "literal" in author:
        return Name(author["literal"], literal=True)
    family = [author.get(part, "") for part in ("dropping-particle", "non-dropping-particle", "family")]
    given = [author.get(part, "") for part in ("given", "suffix")]
    return Name(" ".join(filter(None, family)), " ".join(filter(None, given)))


def year(date) -> str | None:
    """The first year of `date-parts`, of a raw or literal date, or of pandoc's shorter forms."""
    if isinstance(date, list):
        return year(date[0]) if date else None
    if not isinstance(date, dict):
        return text.year(str(date)) if date is not None else None
    if parts := date.get("date-parts"):
        return str(parts[0][0]) if parts[0] else None
    if "year" in date:
        return str(date["year"])
    return text.year(str(date.get("raw") or date.get("literal") or ""))


def listed(value) -> list[str]:
    return value if isinstance(value, list) else [str(value)] if value else []
