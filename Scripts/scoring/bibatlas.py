"""Running `bibatlas convert` on a file."""
import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

SECONDS = 60
#: Done; done, but something could not be read.
EXIT_CODES = (0, 2)


@dataclass
class Conversion:
    """What came of one file: CSL-JSON items, or why there are none."""

    items: list[dict] = field(default_factory=list)
    #: Records that were named as unreadable, or the whole file.
    refused: int = 0
    #: What went wrong, where the command did not end as it should.
    crash: str | None = None
    diagnostics: str = ""


def convert(binary: Path, folder: Path, path: str) -> Conversion:
    """Converts one file to CSL-JSON with a limit of time."""
    command = [binary, "convert", "--to", "csl-json", path]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Conversion(crash=f"not done after {SECONDS} s")
    diagnostics = run.stderr.decode("utf-8", "replace")
    if run.returncode not in EXIT_CODES:
        reason = f"signal {-run.returncode}" if run.returncode < 0 else f"exit code {run.returncode}"
        return Conversion(crash=reason, diagnostics=diagnostics)
    try:
        items = json.loads(run.stdout)
    except ValueError as error:
        return Conversion(crash=f"no JSON: {error}", diagnostics=diagnostics)
    return Conversion(items, refused_records(diagnostics), None, diagnostics)


def convert_all(binary: Path, folder: Path, paths: list[str]) -> list[Conversion]:
    """Converts files side by side; the results are in the order of the paths."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda path: convert(binary, folder, path), paths))


def refused_records(diagnostics: str) -> int:
    """The `refused` of the summary's last line: total, found, kept, changed, refused."""
    for line in reversed(diagnostics.splitlines()):
        words = line.split()
        if words[:1] == ["total"] and len(words) > 4 and words[4].isdigit():
            return int(words[4])
    return 0
