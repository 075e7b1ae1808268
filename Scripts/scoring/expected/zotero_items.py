"""Zotero items: its own translators' cases, Better BibTeX's, and what Zotero's RIS.js made of other peers' files."""
import json
import re
from pathlib import Path

from .. import text
from ..index import Case
from ..record import Expectation, Name, Record

FIELDS = {
    "title": ("title", "caseName", "nameOfAct", "subject"),
    "container": (
        "publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "dictionaryTitle", "websiteTitle",
        "blogTitle", "forumTitle", "programTitle",
    ),
    "volume": ("volume",),
    "issue": ("issue",),
    "page": ("pages",),
    "doi": ("DOI",),
    "abstract": ("abstractNote",),
}  # fmt: skip
#: The role that stands where an author stands in other types of items.
CREATORS = {
    "author", "artist", "cartographer", "composer", "director", "inventor", "performer", "presenter", "programmer",
    "sponsor",
}  # fmt: skip


def read(path: Path, case: Case) -> Expectation:
    items = json.loads(path.read_text("utf-8"))
    if isinstance(items, dict):
        items = items["items"]
    return Expectation([record(item) for item in items if item.get("itemType") not in ("note", "attachment")])


def record(item: dict) -> Record:
    made = Record(key=item.get("citationKey") or item.get("itemID"))
    for field, names in FIELDS.items():
        made.state(field, next((item[name] for name in names if item.get(name)), None))
    if "doi" not in made.values:
        made.state("doi", doi_in_extra(item.get("extra") or ""))
    made.state("year", text.year(str(item.get("date") or "")))
    made.state("authors", authors(item))
    made.state("issn", [number] if text.serial_numbers([number := item.get("ISSN") or ""]) else None)
    made.state("keywords", [tag["tag"] if isinstance(tag, dict) else tag for tag in item.get("tags", [])])
    return made


def authors(item: dict) -> list[Name]:
    """The authors; Better BibTeX keeps BibTeX's "and others" as a name."""
    creators = [creator for creator in item.get("creators", []) if creator["creatorType"] in CREATORS]
    return [name(creator) for creator in creators if "others" not in (creator.get("name"), creator.get("lastName"))]


def name(creator: dict) -> Name:
    if "name" in creator:
        return Name(creator["name"], literal=True)
    literal = creator.get("fieldMode") == 1 or not creator.get("firstName")
    return Name(creator.get("lastName", ""), creator.get("firstName", ""), literal)


def doi_in_extra(extra) -> str | None:
    """The DOI that Zotero keeps among the further lines where a type of item has no field for it."""
    lines = extra if isinstance(extra, list) else extra.splitlines()
    found = (re.fullmatch(r"\s*DOI:\s*(\S+)\s*", line) for line in lines)
    return next((line.group(1) for line in found if line), None)
