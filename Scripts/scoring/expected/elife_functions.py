"""elife-tools' functions of an article, each with the value that its test expects."""
import json
from pathlib import Path

from ..index import Case
from ..record import Expectation, Name, Record


def read(path: Path, case: Case) -> Expectation:
    made, unread = Record(), 0
    for statement in json.loads(path.read_text("utf-8")):
        function, value = statement["function"], statement["expected"]
        if function.startswith("full_title"):
            made.state("title", value)
        elif function == "abstracts":
            made.state("abstract", next((part["content"] for part in value if part["abstract_type"] is None), None))
        elif function in ("keywords", "keywords_json", "full_keywords"):
            made.state("keywords", value)
        elif function == "volume":
            made.state("volume", value)
        elif function == "contributors":
            made.state("authors", [name(person) for person in value if person["type"] == "author"])
        else:
            unread += 1
    return Expectation([made], unread=unread)


def name(person: dict) -> Name:
    if "collab" in person:
        return Name(person["collab"], literal=True)
    return Name(person["surname"], " ".join(filter(None, (person.get("given-names"), person.get("suffix")))))
