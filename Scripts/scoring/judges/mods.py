"""bibutils: ris2xml, bib2xml and biblatex2xml give MODS."""
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from . import Found, Judge, Refused, tools

NAMESPACE = "{http://www.loc.gov/mods/v3}"


def judge(command: str, format: str) -> Judge:
    return Judge(
        f"bibutils {command}", format, "apt-get install bibutils", lambda: tools.has_command(command),
        lambda path: records(tools.output(command, "-i", "utf8", "-u", path)),
    )  # fmt: skip


def records(mods: bytes) -> list[Found]:
    try:
        root = ElementTree.fromstring(mods)
    except ElementTree.ParseError as error:
        raise Refused(f"its MODS is not well formed: {error}") from error
    return [record(work) for work in root.iter(NAMESPACE + "mods")]


def record(work: ElementTree.Element) -> Found:
    found = Found()
    for part in work:
        match part.tag.removeprefix(NAMESPACE), part.get("type"):
            case "titleInfo", None:
                found.title = " ".join(text for text in part.itertext() if text.strip())
            case "identifier", "doi":
                found.doi = part.text or ""
            case "name", kind if is_author(part):
                names = [name.text or "" for name in part.iter(NAMESPACE + "namePart")
                         if kind != "personal" or name.get("type") == "family"]  # fmt: skip
                # It takes the words that say that a list goes on for one more author.
                if names not in (["others"], ["et al."], ["al."]):
                    found.authors.append(" ".join(names))
    return found


def is_author(name: ElementTree.Element) -> bool:
    return any(role.text == "author" for role in name.iter(NAMESPACE + "roleTerm"))
