"""Derive everything that can be derived from spec/ and from the asynchronous client.

python scripts/generate.py                  write all of it
python scripts/generate.py --check          write nothing; say what differs, and exit with 1 if anything does
python scripts/generate.py --only openapi   just this step (may be repeated)
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.manifest import MANIFEST, read_manifest, render_manifest
from codegen.products import Product, differences, write
from codegen.steps import STEPS

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[1]


def derive(root: Path, names: Sequence[str]) -> list[Product]:
    """What the named steps make, and the manifest."""
    facts = read_manifest(root)
    products = []
    for step in STEPS:
        if step.name in names:
            product = step.run(root)
            facts[step.name] = product.facts
            products.append(product)
    products.append(Product({MANIFEST: render_manifest(facts)}))
    return products


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """The command. Returns its exit code."""
    options = _parse(arguments)
    try:
        products = derive(root, options.only or [step.name for step in STEPS])
    except CodegenError as problem:
        print(f"generate: {problem}", file=sys.stderr)
        return 2
    if options.check:
        return _report([line for product in products for line in differences(product, root)])
    for product in products:
        write(product, root)
    print(f"generate: {sum(len(product.files) for product in products)} files are up to date")
    return 0


def _report(differing: list[str]) -> int:
    for line in differing:
        print(line)
    if differing:
        print(
            "generate: these files are not what their sources say; run scripts/generate.py", file=sys.stderr
        )
        return 1
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare only; exit with 1 if anything differs")
    parser.add_argument(
        "--only", action="append", choices=[step.name for step in STEPS], help="run just this step"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
