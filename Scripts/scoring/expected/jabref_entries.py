"""JabRef's BibEntry objects and what its tests assert of them, transcribed to JSON; values are raw BibTeX."""
import json
import re
from pathlib import Path

from ..index import Case
from ..record import Expectation
from . import bibtex_fields

STRING = r'"((?:\\.|[^"\\])*)"'
IS = r"assertEquals\(Optional\.of\(" + STRING + r"\),\s*\w+(?:\.getFirst\(\))?"
VALUE = re.compile(IS + r"\.getField\(StandardField\.(\w+)\)\);")
KEY = re.compile(IS + r"\.getCitationKey\(\)\);")
COUNT = re.compile(r"assertEquals\((\d+), \w*(?:parsed|[eE]ntries)\w*\.size\(\)")
NONE = re.compile(r"assertEquals\(List\.of\(\), (?:parsed|result\.getDatabase\(\)\.getEntries\(\))\)")
#: What the test asserts of the file around its entries.
OF_NO_RECORD = re.compile(
    r"getMetaData|getPreamble|getStringCount|getEpilog|root\.|saveActions|customField|hasWarnings|getEntryTypes"
)


def read(path: Path, case: Case) -> Expectation:
    document = json.loads(path.read_text("utf-8"))
    expectation = Expectation()
    for entry in document["expected_entries_as_stated"]:
        fields = {name: resolved(value) for name, value in entry.get("fields", {}).items()}
        bibtex_fields.state(expectation, entry.get("citation_key"), entry.get("type") or "misc", fields)
    if expectation.records:
        return expectation
    read_assertions(expectation, document["asserts"])
    return expectation


def read_assertions(expectation: Expectation, assertions: list[str]) -> None:
    """The one entry that the assertions speak of, where no entry is stated whole."""
    fields, key, kind, whole = {}, None, "misc", False
    for assertion in assertions:
        if found := VALUE.fullmatch(assertion):
            fields[found.group(2)] = resolved(java_string(found.group(1)))
        elif found := KEY.fullmatch(assertion):
            key = java_string(found.group(1))
        elif found := COUNT.match(assertion):
            whole = found.group(1) == "1"
        elif NONE.match(assertion):
            whole = True
        elif found := re.search(r"EntryType\.(\w+), \w+\.getType", assertion):
            kind = found.group(1)
        elif not OF_NO_RECORD.search(assertion):
            expectation.unread += 1
    if fields or key:
        bibtex_fields.state(expectation, key, kind, fields)
    expectation.whole = whole


def resolved(value: str | None) -> str | None:
    """The value, unless JabRef left a macro in it: `#name#`."""
    return None if value and re.search(r"#\w+#", value) else value


def java_string(literal: str) -> str:
    return literal.encode("latin-1", "backslashreplace").decode("unicode_escape")
