"""pandoc's references in YAML, alone or in the header of a Markdown document; the texts are Markdown."""
import re
import sys
from pathlib import Path

from ..index import Case
from ..record import Expectation
from . import csl_json

try:
    import yaml
except ImportError:
    print("Reading pandoc's references needs PyYAML: apt-get install python3-yaml", file=sys.stderr)
    sys.exit(1)

SPAN = re.compile(r"\[((?:[^][\\]|\\.)*)\]\{[^}]*\}")
RAW = re.compile(r"`([^`]*)`\{=[a-z]+\}")
MARK = re.compile(r"(?<!\\)(\*{1,3}|\^|~)(?=\S)(.+?)(?<=[^\s\\])\1")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def read(path: Path, case: Case) -> Expectation:
    document = path.read_text("utf-8")
    header = re.split(r"^(?:---|\.\.\.)\s*$", document, flags=re.MULTILINE)[1]
    # BaseLoader leaves dates and numbers the texts that they are.
    references = yaml.load(header, Loader=yaml.BaseLoader).get("references") or []
    return Expectation([csl_json.record(plain(item)) for item in references])


def plain(value, key: str = ""):
    """The value with its Markdown taken off, but identifiers as they are."""
    if isinstance(value, dict):
        return {name: plain(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [plain(part, key) for part in value]
    if key in ("id", "DOI", "URL"):
        return value
    value = SPAN.sub(r"\1", RAW.sub("", value))
    while (unmarked := MARK.sub(r"\2", value)) != value:
        value = unmarked
    return ESCAPE.sub(r"\1", value)
