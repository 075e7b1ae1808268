"""Where things lie: the project, the cases, the binary, the reports."""
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT / ".." / "shared"
REPORTS = PROJECT / ".build" / "score"

NO_INPUT = 66


def cases_folder(given: str | None) -> Path:
    """The folder of cases, or the end of the program where it is absent."""
    return folder(given, "cases", holding="INDEX.tsv", option="--cases")


def folder(given: str | None, name: str, holding: str, option: str) -> Path:
    """A folder that was given, else one of the shared material; the end of the program where it is absent."""
    path = Path(given) if given else SHARED / name
    if not (path / holding).is_file():
        print(f"There are no cases: {path} holds no {holding}. Name the folder with {option}.", file=sys.stderr)
        sys.exit(NO_INPUT)
    return path.resolve()


def binary(given: str | None) -> Path:
    """The bibatlas to score; without one it is built for release."""
    if given is None:
        built = subprocess.run([PROJECT / "Scripts" / "build-release"], stdout=subprocess.PIPE, text=True)
        if built.returncode != 0:
            sys.exit(built.returncode)
        return Path(built.stdout.strip())
    if not Path(given).is_file():
        print(f"There is no bibatlas at {given}.", file=sys.stderr)
        sys.exit(NO_INPUT)
    return Path(given).resolve()
