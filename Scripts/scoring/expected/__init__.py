"""Expected results: a module for each form in which peers state them, chosen by the index's words for the form.

Each module has `read(path, case) -> Expectation`.
"""
import importlib
from pathlib import Path

from ..index import Case
from ..record import Expectation

#: The first whose words occur in the index's `expected_kind` reads the file.
FORMS = (
    ("JabRef BibEntry", "jabref_entries"),
    ("t markdown", "csl_yaml"),
    ("CSL-YAML", "csl_yaml"),
    ("t bibtex", "bibtex"),
    ("BibTeX (stated", "bibtex"),
    ("csljson", "csl_json"),
    ("CSL-JSON", "csl_json"),
    ("items JSON", "zotero_items"),
    ("zotero RIS.js", "zotero_items"),
    ("pybtex data", "pybtex_data"),
    ("bibtexparser 1", "bibtexparser_entries"),
    ("rispy output", "rispy_records"),
    ("Rust assertions", "biblib_assertions"),
    ("native", "pandoc_native"),
    ("per-function", "elife_functions"),
    ("pubmed_parser", "pubmed_parser_article"),
)


def read(folder: Path, case: Case) -> Expectation | None:
    """What the peer expects of the file; None where it says so only in its code, which no machine reads here."""
    form = next((module for words, module in FORMS if words in case.kind), None)
    if form is None or not case.expected_path:
        return None
    reader = importlib.import_module(f"{__name__}.{form}")
    return reader.read(folder / case.expected_path, case)
