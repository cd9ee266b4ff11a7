"""New types take two data files: those of CONTRIBUTING.md, added to a copy of the description."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from atlan.typegen import render

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """\
import doctest
from atlan.model.assets import AcmeDashboard, AcmeFolder
from atlan.model.entity import entity_from_wire
from atlan.model.qualified_name import parse
import atlan_types.acme

folder = AcmeFolder.creator(name="sales", connection_qualified_name="default/acme/1700000000")
made = AcmeDashboard.creator(name="orders", acme_folder_qualified_name=folder.qualified_name)
assert made.to_wire()["attributes"] == {
    "name": "orders",
    "qualifiedName": "default/acme/1700000000/folders/sales/dashboards/orders",
    "connectorName": "acme",
    "connectionQualifiedName": "default/acme/1700000000",
    "acmeFolderQualifiedName": folder.qualified_name,
    "acmeFolder": {"typeName": "AcmeFolder", "uniqueAttributes": {"qualifiedName": folder.qualified_name}},
}
found = parse(AcmeDashboard, made.qualified_name)
assert (found.parent, found.parent_type) == (folder.qualified_name, "AcmeFolder")
assert dict(found.parts) == {"connection": "default/acme/1700000000", "acme_folder": "sales", "name": "orders"}
read = entity_from_wire({"typeName": "AcmeDashboard", "guid": "8f1c", "attributes": {"acmeFolderQualifiedName": "f"}})
assert type(read) is AcmeDashboard and read.acme_folder_qualified_name == "f"
assert AcmeDashboard.updater(qualified_name="q", name="n").name == "n"
assert AcmeDashboard.ACME_FOLDER_QUALIFIED_NAME.elastic_field_name
try:
    AcmeDashboard.creator(name="orders", acme_folder_qualified_name="default/acme/1700000000/folder/sales")
except ValueError as error:
    assert "segment 4 must be 'folders', not 'folder'" in str(error)
else:
    raise AssertionError
outcome = doctest.testmod(atlan_types.acme)
assert outcome.attempted and not outcome.failed
"""


def fenced(language: str) -> str:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blocks = re.findall(rf"^   ```{language}\n(.*?)^   ```$", text, re.DOTALL | re.MULTILINE)
    [block] = [block for block in blocks if "AcmeDashboard" in block]
    return "".join(line.removeprefix("   ") for line in block.splitlines(keepends=True))


def test_new_types(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    for part in ("typedefs", "recipes"):
        shutil.copytree(ROOT / "spec" / part, spec / part)
    (spec / "typedefs" / "acme.json").write_text(fenced("json"), encoding="utf-8")
    (spec / "recipes" / "acme.yaml").write_text(fenced("yaml"), encoding="utf-8")
    output = tmp_path / "generated" / "atlan_types"
    output.mkdir(parents=True)
    render(spec, output)
    paths = [str(output.parent), str(ROOT), str(ROOT / "generated")]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\nsys.path[:0] = {paths!r}\n{SCRIPT}"],
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
    )
    assert done.returncode == 0, done.stderr
