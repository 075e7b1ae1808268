"""jsonschema holds CSL-JSON to the data schema of CSL."""
import json
from pathlib import Path

from . import Judge, Refused, tools


def judge(schema: Path | None) -> Judge:
    def read(path: Path) -> None:
        import jsonschema

        rules = json.loads(schema.read_text(encoding="utf-8"))
        error = jsonschema.exceptions.best_match(
            jsonschema.Draft7Validator(rules).iter_errors(json.loads(path.read_text(encoding="utf-8"))))  # fmt: skip
        if error is not None:
            raise Refused(f"{error.json_path}: {error.message[:200]}")

    return Judge("CSL data schema", "csl-json", "pip install jsonschema, and name CSL 1.0.2's csl-data.json by --csl-schema",
                 lambda: schema is not None and tools.has_module("jsonschema"), read)  # fmt: skip
