"""pybtex and bibtexparser read BibTeX; what they leave of TeX is decoded here."""
import logging
from pathlib import Path

from .. import names, tex
from . import Found, Judge, Refused, tools


#: Our commands for characters that mean something to TeX or BibTeX.
COMMANDS = {
    "\\textbackslash{}": "\ue003", "\\textasciitilde{}": "~", "\\textasciicircum{}": "^", "{\\textbraceleft}": "\\{",
    "{\\textbraceright}": "\\}", "{}": "",
}  # fmt: skip


def plain(value: str) -> str:
    for command, character in COMMANDS.items():
        value = value.replace(command, character)
    decoded = tex.decoded(value)
    return (value if decoded is None else decoded).replace("\ue003", "\\")


def read_with_pybtex(path: Path) -> list[Found]:
    from pybtex.database import parse_file

    try:
        library = parse_file(str(path), bib_format="bibtex")
    except Exception as error:
        raise Refused(str(error).splitlines()[0]) from error
    return [
        Found(
            plain(entry.fields.get("title", "")), entry.fields.get("doi", ""),
            [plain(" ".join(person.prelast_names + person.last_names))
             for person in entry.persons.get("author", []) if str(person) != "others"],
        )
        for entry in library.entries.values()
    ]  # fmt: skip


def read_with_bibtexparser(path: Path) -> list[Found]:
    import bibtexparser

    logging.disable(logging.WARNING)
    source = path.read_text(encoding="utf-8")
    try:
        if hasattr(bibtexparser, "parse_string"):
            library = bibtexparser.parse_string(source)
            if library.failed_blocks:
                raise Refused(f"{len(library.failed_blocks)} entries failed")
            entries = [{field.key: field.value for field in entry.fields} for entry in library.entries]
        else:
            parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
            entries = bibtexparser.loads(source, parser).entries
    except Refused:
        raise
    except Exception as error:
        raise Refused(repr(error)) from error
    return [
        Found(plain(entry.get("title", "")), entry.get("doi", ""),
              [name.family for name in names.from_bibtex(entry.get("author", "")) or []])
        for entry in entries
    ]  # fmt: skip


JUDGES = [
    Judge("pybtex", "bibtex", "pip install pybtex", lambda: tools.has_module("pybtex"), read_with_pybtex),
    Judge("bibtexparser", "bibtex", "pip install bibtexparser", lambda: tools.has_module("bibtexparser"),
          read_with_bibtexparser),
]  # fmt: skip
