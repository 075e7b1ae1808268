"""The tools that people use now, ours among them: how each is called on a corpus and how its records are counted."""
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

Count = Callable[[bytes], int | None]


def lines(out: bytes) -> int:
    return out.count(b"\n")


def printed(out: bytes) -> int | None:
    return int(out) if out.strip().isdigit() else None


def pattern(expression: bytes) -> Count:
    found = re.compile(expression, re.M | re.I)
    return lambda out: len(found.findall(out))


def unknown(_: bytes) -> None:
    return None


@dataclass
class Tool:
    name: str
    command: list[str]
    """`{file}` stands for the corpus."""
    count: Count = unknown
    share: float = 1.0
    """A slow tool reads this share of the records, and its rates are those of that smaller corpus."""
    is_ours: bool = False
    form: str = ""
    """Another form of the corpus, where the tool needs one."""
    runs: list = field(default_factory=list)
    records_out: int | None = None


MODULES = {
    "rispy": ("rispy", "import rispy; print(len(rispy.load(open(path, encoding='utf-8-sig'))))"),
    "pybtex": ("pybtex", "from pybtex.database import parse_file; print(len(parse_file(path, bib_format='bibtex').entries))"),
    "bibtexparser": (
        "bibtexparser",
        "import bibtexparser as b\n"
        "if hasattr(b, 'parse_file'): print(len(b.parse_file(path, encoding='utf-8').entries))\n"
        "else:\n"
        " from bibtexparser.bparser import BibTexParser\n"
        " print(len(b.load(open(path, encoding='utf-8'), BibTexParser(common_strings=True)).entries))"),
    "nbib": ("nbib", "import nbib; print(len(nbib.read_file(path)))"),
    "pubmed_parser": (
        "pubmed_parser",
        "import os, pubmed_parser as p; print(sum(bool(p.parse_pubmed_xml(file.path)) for file in os.scandir(path)))"),
}
BTPARSE = ("use Text::BibTeX; my $f = Text::BibTeX::File->new($ARGV[0]); my $n = 0; "
           "while (my $e = Text::BibTeX::Entry->new($f)) { $n++ if $e->parse_ok and $e->metatype == BTE_REGULAR } print qq($n\\n);")
MODS, CSL, ENTRY = pattern(rb"<mods\b"), pattern(rb'"id":'), pattern(rb"^@(?!string|preamble|comment)\w")


def tools(form: str, bibatlas: Path, pythons: list[str]) -> tuple[list[Tool], list[str]]:
    """The tools for a form of corpus that this machine has, ours first, and the names of those that it lacks."""
    found = [
        Tool(f"bibatlas, {threads} thread{'s' if threads > 1 else ''}",
             [str(bibatlas), "convert", "{file}", "--to", "ndjson", "--threads", str(threads)], lines, is_ours=True)
        for threads in (1, 2)]
    missing = []

    def program(name: str, command: list[str], count: Count = unknown, share: float = 1.0) -> None:
        if shutil.which(command[0]):
            found.append(Tool(name, command, count, share))
        else:
            missing.append(name)

    def module(name: str, share: float = 1.0, form: str = "") -> None:
        package, code = MODULES[name]
        for python in pythons:
            ask = f"import importlib.metadata as m; print(m.version('{package}'))"
            version = subprocess.run([python, "-c", ask], capture_output=True, text=True)
            if version.returncode == 0:
                driver = "import sys; path = sys.argv[1]\n" + code
                found.append(Tool(f"{name} {version.stdout.strip()}", [python, "-c", driver, "{file}"], printed, share, form=form))
                return
        missing.append(name)

    if form == "ris":
        program("bibutils ris2xml", ["ris2xml", "{file}"], MODS, 0.5)
        module("rispy")
    if form == "bib":
        program("bibutils bib2xml", ["bib2xml", "{file}"], MODS, 0.5)
        program("Text::BibTeX (btparse)", ["perl", "-e", BTPARSE, "{file}"], printed)
        program("bibtool", ["bibtool", "-q", "{file}"], ENTRY)
        program("bibclean", ["bibclean", "-no-warnings", "{file}"], ENTRY)
        program("pandoc", ["pandoc", "-f", "bibtex", "-t", "csljson", "{file}"], CSL, 0.05)
        module("pybtex", 0.5)
        module("bibtexparser", 0.05)
    if form == "nbib":
        module("nbib", 0.5)
    if form == "jats":
        program("xmllint --stream", ["xmllint", "--stream", "--huge", "--noout", "{file}"])
        program("xmllint --sax", ["xmllint", "--sax", "--huge", "--noout", "{file}"])
        program("xmllint, whole tree", ["xmllint", "--huge", "--noout", "{file}"])
        module("pubmed_parser", 0.25, form="jats-folder")
    return found, missing
