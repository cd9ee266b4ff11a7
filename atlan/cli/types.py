"""``atlan types``: classes for what a tenant defines beside the built-in types.

Exit codes: 0 done (``diff``: no differences), 1 ``diff`` has found differences, 2 it could not be done, 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.typegen.own import Typedefs

__all__ = ["register"]

DONE = 0
DIFFERENT = 1
FAILED = 2
INTERRUPTED = 130

LOCAL = Path(".atlan") / "local"


def register(subparsers: Any) -> None:
    """Add the command to the command line.

    Args:
        subparsers: where commands are added.
    """
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "types",
        help="make classes for your tenant's own types",
        description="Read the type definitions of a tenant, and make typed classes for what is not built in: types of assets,"
        " options, structs, tags and custom metadata.",
        epilog=f"Exit codes: {DONE} done, {DIFFERENT} diff has found differences, {FAILED} it could not be done.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    pull = _action(actions, "pull", _pull, "save the type definitions of a tenant as JSON")
    pull.add_argument("--output", metavar="FILE", default="typedefs.json", help="where to save them; - prints them"
                      " (default: %(default)s)")  # fmt: skip
    generate = _action(actions, "generate", _generate, "write a package of classes for what is not built in")
    generate.add_argument("--package", metavar="NAME", required=True, help="name to import it by, such as"
                          " mycompany_types")  # fmt: skip
    generate.add_argument("--output", metavar="DIR", type=Path, default=Path(), help="the folder that the package is put"
                          " into (default: this one)")  # fmt: skip
    generate.add_argument("--all", action="store_true", help="also what Atlan itself has added since this version of the"
                          " SDK")  # fmt: skip
    _action(actions, "diff", _diff, "print what is new, changed or gone, compared with the built-in types")


def _action(
    actions: Any, name: str, run: Callable[[argparse.Namespace], int], summary: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(
        name,
        help=summary,
        description=f"{summary.capitalize()}.",
        epilog="Without --from and --local, the tenant is that of ATLAN_BASE_URL and ATLAN_API_KEY.",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--from", dest="file", metavar="FILE", help="read the definitions from a file that"
                        " `atlan types pull` wrote")  # fmt: skip
    source.add_argument("--local", metavar="DIR", type=Path, nargs="?", const=LOCAL, help="read them from the tenant that"
                        f" `atlan local` has started (in {LOCAL})")  # fmt: skip
    source.add_argument(
        "--profile", metavar="NAME", help="profile of the configuration file to take the tenant from"
    )
    parser.set_defaults(run=_guarded(run))
    return parser


def _guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def guarded(arguments: argparse.Namespace) -> int:
        from atlan.errors import AtlanError
        from atlan.typegen import CodegenError

        try:
            return run(arguments)
        except (CodegenError, AtlanError) as error:
            print(f"atlan: {error}", file=sys.stderr)
            return FAILED
        except KeyboardInterrupt:
            print("atlan: interrupted; nothing was changed", file=sys.stderr)
            return INTERRUPTED

    return guarded


def _pull(arguments: argparse.Namespace) -> int:
    import json

    from atlan.typegen import save

    typedefs = _definitions(arguments)
    if arguments.output == "-":
        print(json.dumps(typedefs, indent=2, sort_keys=True, ensure_ascii=False))
        return DONE
    save(typedefs, arguments.output)
    count = sum(map(len, typedefs.values()))
    print(f"Saved {count} type definitions in {arguments.output}.")
    return DONE


def _generate(arguments: argparse.Namespace) -> int:
    from atlan.typegen import generate
    from atlan.typegen.problems import require_extra

    require_extra()
    made = generate(_definitions(arguments), arguments.package, arguments.output, everything=arguments.all)
    parts = (
        (made.types, "type", "types"),
        (made.enums, "list of options", "lists of options"),
        (made.structs, "struct", "structs"),
        (made.custom_metadata, "set of custom metadata", "sets of custom metadata"),
        (made.tags, "tag", "tags"),
    )
    counted = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in parts if count)
    print(f"Made {arguments.package} in {made.folder}: {counted or 'nothing of its own'}.")
    if made.hook is not None:
        print(f"Type checkers learn of the custom metadata from {made.hook}.")
    elif made.custom_metadata:
        print("Type checkers learn of custom metadata from another package; see `cm` in this one.")
    return DONE


def _diff(arguments: argparse.Namespace) -> int:
    from atlan.typegen import compare

    differences = compare(_definitions(arguments))
    for difference in differences:
        print(f"{difference.state:<8} {difference.kind} {difference.name}")
        for detail in difference.details:
            print(f"{'':<9}{detail}")
    if not differences:
        print("The tenant defines what is built in, and nothing else.")
        return DONE
    states = [difference.state for difference in differences]
    print(", ".join(f"{states.count(state)} {state}" for state in ("new", "changed", "gone")))
    return DIFFERENT


def _definitions(arguments: argparse.Namespace) -> Typedefs:
    from atlan.typegen import pull, read

    if arguments.file is not None:
        return read(arguments.file)
    from atlan.client.atlan import AtlanClient

    if arguments.local is not None:
        url, key = _local(arguments.local)
        with AtlanClient(base_url=url, api_key=key) as client:
            return pull(client)
    with AtlanClient(profile=arguments.profile) as client:
        return pull(client)


def _local(directory: Path) -> tuple[str, str]:
    from atlan.local import process
    from atlan.typegen import CodegenError

    found = process.running(directory)
    if found is None:
        raise CodegenError(
            f"The local tenant in {directory} is not running; start it with `atlan local start`."
        )
    return found.base_url, process.credentials(directory).api_key
