"""A record from the raw fields of a BibTeX entry, as parsers that leave TeX alone give them."""
from .. import names, tex, text
from ..record import Expectation, Record

#: Where `number` is the issue; elsewhere it counts a series or reports.
ISSUE_TYPES = {"article", "periodical", "suppperiodical"}


def state(expectation: Expectation, key: str | None, kind: str, raw: dict[str, str]) -> None:
    """Adds the record to what is expected; values with TeX that is not trivial count as unread."""
    made = Record(key=key or None)
    # A null stands for a value that could not be transcribed.
    fields = {name.lower(): value for name, value in raw.items() if value is not None}
    expectation.unread += len(raw) - len(fields)

    def put(name: str, *sources: str) -> None:
        value = next((fields[source] for source in sources if fields.get(source)), None)
        if value is None:
            return
        decoded = tex.decoded(value)
        if decoded is None:
            expectation.unread += 1
        else:
            made.state(name, decoded)

    put("title", "title")
    if "title" in made.values and (subtitle := tex.decoded(fields.get("subtitle", ""))):
        made.values["title"] += ": " + subtitle
    put("container", "journaltitle", "journal", "booktitle")
    put("volume", "volume")
    put("issue", *(["issue", "number"] if kind.lower() in ISSUE_TYPES else ["issue"]))
    put("page", "pages", "eid")
    put("abstract", "abstract")
    made.state("doi", fields.get("doi"))
    made.state("year", text.year(fields.get("date", "")) or text.year(fields.get("year", "")))
    made.state("issn", [fields["issn"]] if "issn" in fields else None)
    if keywords := fields.get("keywords") or fields.get("keyword"):
        made.state("keywords", [tex.decoded(keywords) or keywords])
    if "author" in fields:
        authors = names.from_bibtex(fields["author"])
        if authors is None:
            expectation.unread += 1
        made.state("authors", authors)
    expectation.records.append(made)
