"""Makes the package of a tenant's own types, and puts it where it belongs."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Final

from atlan.typegen.files import exchange_file, exchange_folder, files_of
from atlan.typegen.own import own_system
from atlan.typegen.problems import CodegenError, require_extra
from atlan.typegen.reading import built_in, spec

if TYPE_CHECKING:
    from atlan.typegen.own import Typedefs

HOOK: Final = "atlan_custom_metadata.pyi"
"""The module by which type checkers learn what custom metadata assets have."""

_OURS: Final = frozenset({"atlan", "atlan_custom_metadata", "atlan_openapi", "atlan_types"})
_HEAD: Final = b"# Derived from "


@dataclass(frozen=True, slots=True)
class Generated:
    """What was made.

    Attributes:
        folder: of the package.
        hook: the module that tells type checkers of its custom metadata; None if it has none, or if the module speaks of
            another package.
        types: how many entity types it has.
        enums: how many enumerations.
        structs: how many structs.
        custom_metadata: how many sets of custom metadata.
        tags: how many tags.
    """

    folder: Path
    hook: Path | None
    types: int
    enums: int
    structs: int
    custom_metadata: int
    tags: int


def generate(
    typedefs: Typedefs, package: str, output: str | Path = ".", *, everything: bool = False
) -> Generated:
    """Write a typed package of what a tenant defines beside the built-in types.

    A package that is there already is replaced at once, or not at all.

    Args:
        typedefs: all definitions of the tenant, as ``pull`` and ``read`` give them.
        package: name to import it by, such as ``mycompany_types``; it may have dots.
        output: the folder that the package is put into, which has to be on the path of Python.
        everything: whether to take types of Atlan, too, that this version of the SDK does not know.

    Raises:
        CodegenError: the name cannot be used, something else is in the place of the package, the definitions need
            what is not there, files cannot be written, or a package of the extra ``types`` is missing.
    """
    require_extra()
    _check_name(package)
    folder = Path(output).joinpath(*package.split("."))
    _check_place(folder)
    from atlan.typegen.own_rendering import OwnRenderer
    from atlan.typegen.recipes import read_shared

    system = own_system(typedefs, built_in(), everything=everything)
    with tempfile.TemporaryDirectory(prefix="atlan-types-") as workspace:
        made = Path(workspace) / folder.name
        made.mkdir()
        renderer = OwnRenderer(system, read_shared(spec() / "recipes"), made, package)
        renderer.write()
        files = {path.relative_to(made).as_posix(): path.read_bytes() for path in files_of(made)}
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        exchange_folder(folder, files)
        hook = _write_hook(Path(output) / HOOK, package, wanted=bool(system.custom_metadata))
    except OSError as problem:
        raise CodegenError(f"{folder} cannot be written: {problem.strerror or problem}") from problem
    return Generated(
        folder=folder,
        hook=hook,
        types=len(system.written(system.entities)),
        enums=len(system.written(system.enums)),
        structs=len(system.written(system.structs)),
        custom_metadata=len(system.custom_metadata),
        tags=len(system.tags),
    )


def _check_name(package: str) -> None:
    parts = package.split(".")
    if not all(part.isidentifier() and not iskeyword(part) for part in parts):
        raise CodegenError(
            f"{package!r} cannot be the name of a package: take letters, digits and underscores, such as mycompany_types"
        )
    if parts[0] in _OURS or parts[0] in sys.stdlib_module_names:
        raise CodegenError(
            f"{package!r} is the name of another package; take one of your own, such as mycompany_types"
        )


def _check_place(folder: Path) -> None:
    """Nothing is lost that somebody wrote by hand."""
    if folder.exists() and not folder.is_dir():
        raise CodegenError(f"{folder} is a file; move it, or choose another name for the package")
    for path in files_of(folder):
        if (
            path.name != "py.typed"
            and not path.name.startswith(".")
            and not path.read_bytes().startswith(_HEAD)
        ):
            raise CodegenError(
                f"{path} was not made by `atlan types generate`: move it out of {folder}, which is replaced as a whole,"
                " or choose another name for the package"
            )


def _write_hook(path: Path, package: str, *, wanted: bool) -> Path | None:
    statement = f"from {package}.custom_metadata import CustomMetadata as CustomMetadata\n"
    if path.exists() and not path.read_text(encoding="utf-8").endswith(statement):
        return None
    if not wanted:
        path.unlink(missing_ok=True)
        return None
    text = (
        "# Derived from the type definitions of a tenant by `atlan types generate`. Do not edit.\n"
        '"""Tells type checkers what custom metadata assets have: that is what ``asset.cm`` is."""\n\n'
    )
    exchange_file(path, f"{text}{statement}".encode())
    return path
