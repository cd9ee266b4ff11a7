"""Write the description of the API as one self-contained document, for tools that want a single file.

python scripts/spec.py                    build/openapi.json
python scripts/spec.py --output api.json  elsewhere
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.description import read_description, render_description
from codegen.facts import each_operation

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """The command. Returns its exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--output", type=Path, default=root / "build" / "openapi.json", help="where to write it"
    )
    output: Path = parser.parse_args(arguments).output
    try:
        document = read_description(root / "spec")
    except CodegenError as problem:
        print(f"spec: {problem}", file=sys.stderr)
        return 2
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(render_description(document))
    operations, schemas = len(list(each_operation(document))), len(document["components"]["schemas"])
    print(f"spec: {output}: {operations} operations, {schemas} schemas")
    return 0


if __name__ == "__main__":
    sys.exit(main())
