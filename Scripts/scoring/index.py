"""The index of cases: which file, of which peer, with how many records, and where the expected result lies."""
import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """One file of a peer's test suite; paths are relative to the folder of cases."""

    format: str
    peer: str
    path: str
    #: Records in the file, as the makers of the index counted them; None where they did not.
    records: int | None
    #: "y": stated by the peer; "ref": made by running a peer on it; "n": none.
    stated: str
    kind: str
    expected_path: str


def read(folder: Path, formats: list[str]) -> list[Case]:
    """The cases of the formats, in the order of the index."""
    with open(folder / "INDEX.tsv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Case(
                format=row["format"],
                peer=row["peer"],
                path=row["local_path"],
                records=int(row["records"]) if row["records"].isdigit() else None,
                stated=row["has_expected"],
                kind=row["expected_kind"] or "",
                expected_path=row["expected_path"] or "",
            )
            for row in rows
            if row["format"] in formats
        ]
