"""Running commands and looking for modules."""
import importlib.util
import shutil
import subprocess
from pathlib import Path

from . import Refused

SECONDS = 120


def has_command(name: str) -> bool:
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def output(*command: str | Path) -> bytes:
    """What a command prints; a failure is a refusal."""
    try:
        run = subprocess.run(command, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired as error:
        raise Refused(f"not done after {SECONDS} s") from error
    if run.returncode != 0:
        lines = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Refused(lines[0] if lines else f"exit code {run.returncode}")
    return run.stdout
