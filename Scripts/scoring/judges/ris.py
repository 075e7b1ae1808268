"""rispy reads RIS."""
from pathlib import Path

from .. import names
from . import Found, Judge, Refused, tools


def read(path: Path) -> list[Found]:
    import rispy

    try:
        entries = rispy.loads(path.read_text(encoding="utf-8"))
    except Exception as error:
        raise Refused(repr(error)) from error
    return [
        Found(
            entry.get("title") or entry.get("primary_title") or "", entry.get("doi", ""),
            [names.from_ris(author).family for author in entry.get("authors", []) if author != "et al.,"],
        )
        for entry in entries
    ]  # fmt: skip


JUDGE = Judge("rispy", "ris", "pip install rispy", lambda: tools.has_module("rispy"), read)
