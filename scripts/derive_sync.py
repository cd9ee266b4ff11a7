"""Derive the synchronous twin of every asynchronous module.

The asynchronous modules are written by hand; this script rewrites their syntax trees with a replacement table, formats
the result and heads it with its origin. Comments and docstrings survive, worded for the synchronous reader.

    python scripts/derive_sync.py            # write the derived modules
    python scripts/derive_sync.py --check    # fail, naming them, when some are missing, stale or orphaned
"""

# ruff: noqa: N802  (the names of the visitor methods are those of the node types)

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

import libcst as cst
from libcst import matchers

ROOT: Final = Path(__file__).resolve().parent.parent

PACKAGES: Final = (("atlan/client/aio", "atlan/client"), ("atlan/cache/aio", "atlan/cache"))
"""Packages whose modules are derived, with the package of the derived ones. Their `__init__` are written by hand."""

FILES: Final = (("atlan/transport/aio.py", "atlan/transport/sync.py"),)

RENAMED_MODULES: Final = {"client": "atlan"}
"""File names that differ between the twins of a package: `aio/client.py` becomes `atlan.py`."""

MODULES: Final = {
    "atlan.client.aio.client": "atlan.client.atlan",
    "atlan.client.aio": "atlan.client",
    "atlan.cache.aio": "atlan.cache",
    "atlan.transport.aio": "atlan.transport.sync",
}
"""Dotted paths, the longest first."""

NAMES: Final = {
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "anext": "next",
    "StopAsyncIteration": "StopIteration",
    "asynccontextmanager": "contextmanager",
    "AbstractAsyncContextManager": "AbstractContextManager",
}

ASYNCIO: Final = {
    "Lock": ("threading", "Lock"),
    "Semaphore": ("threading", "Semaphore"),
    "Event": ("threading", "Event"),
    "sleep": ("time", "sleep"),
}
"""What of asyncio has a synchronous counterpart of the same meaning. Everything else is refused."""

WORDS: Final = (
    (re.compile(r"^[ \t]*>>> import asyncio\n", re.MULTILINE), ""),
    (re.compile(r"\basyncio\.run\(([\w.]+\(.*?\))\)"), r"\1"),
    (
        re.compile(r"\b[Aa]n (async(?:hronous)?)\b"),
        lambda found: f"{'A' if found[0][0] == 'A' else 'a'} {found[1]}",
    ),
    (re.compile(r"\basync (with|for|def)\b"), r"\1"),
    (re.compile(r"\bawait (?=[\w(\[\"'])"), ""),
    (re.compile(r"\basynchronous(ly)?\b"), r"synchronous\1"),
    (re.compile(r"\bAsynchronous(ly)?\b"), r"Synchronous\1"),
    (re.compile(r"\bevent[- ]loop tasks?\b"), "threads"),
)
"""Wording of docstrings, comments and messages."""

UNAWAITED: Final = frozenset({"Awaitable", "Coroutine"})


Block = TypeVar("Block", cst.Module, cst.BaseSuite)


class NotDerivableError(Exception):
    """A construct that has no synchronous counterpart; the message says where and what to do instead."""


def derived_modules(root: Path) -> Iterator[tuple[Path, Path]]:
    """Pairs of source and target, relative to the root, of every module that has a derived twin."""
    for source, target in FILES:
        if (root / source).exists():
            yield Path(source), Path(target)
    for source_package, target_package in PACKAGES:
        for path in sorted((root / source_package).glob("*.py")):
            if path.stem != "__init__":
                name = f"{RENAMED_MODULES.get(path.stem, path.stem)}.py"
                yield Path(source_package, path.name), Path(target_package, name)


def derive(root: Path) -> dict[Path, str]:
    """The text of every derived module, by its path relative to the root."""
    sources = dict(derived_modules(root))
    texts = {target: derive_text((root / source).read_text(), source) for source, target in sources.items()}
    return _formatted(texts)


def derive_text(text: str, source: Path) -> str:
    """One module rewritten, headed and not yet formatted."""
    try:
        tree = cst.metadata.MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True).visit(_ToSync())
    except NotDerivableError as error:
        raise NotDerivableError(f"{source.as_posix()}:{error}") from None
    _refuse_leftovers(tree, source)
    _refuse_clashes(tree, source)
    return f"{header(source)}\n{tree.code}"


def header(source: Path) -> str:
    return f"# Derived from {source.as_posix()} by scripts/derive_sync.py. Do not edit."


def orphans(root: Path) -> list[Path]:
    """Derived modules whose source is gone."""
    wanted = {target for _, target in derived_modules(root)}
    folders = {Path(target).parent for _, target in FILES} | {Path(target) for _, target in PACKAGES}
    found = {path.relative_to(root) for folder in folders for path in (root / folder).glob("*.py")}
    return sorted(path for path in found - wanted if (root / path).read_text().startswith("# Derived from "))


class _ToSync(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (cst.metadata.PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self._counterparts: list[set[str]] = [set()]

    # Syntax: drop `async` and `await`.

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._counterparts.append(set())

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        used = self._counterparts.pop()
        body, imported_here = _with_counterpart_imports(updated_node.body, used)
        if not imported_here:
            self._counterparts[-1] |= used
        return updated_node.with_changes(asynchronous=None, body=body)

    def leave_Module(self, original_node: cst.Module, updated_node: cst.Module) -> cst.Module:
        module, _ = _with_counterpart_imports(updated_node, self._counterparts[-1])
        return module

    def leave_For(self, original_node: cst.For, updated_node: cst.For) -> cst.For:
        return updated_node.with_changes(asynchronous=None)

    def leave_With(self, original_node: cst.With, updated_node: cst.With) -> cst.With:
        return updated_node.with_changes(asynchronous=None)

    def leave_CompFor(self, original_node: cst.CompFor, updated_node: cst.CompFor) -> cst.CompFor:
        return updated_node.with_changes(asynchronous=None)

    def leave_Await(self, original_node: cst.Await, updated_node: cst.Await) -> cst.BaseExpression:
        inner = updated_node.expression
        return inner.with_changes(
            lpar=[*updated_node.lpar, *inner.lpar], rpar=[*inner.rpar, *updated_node.rpar]
        )

    # Names: classes, protocol methods, module paths.

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        return updated_node.with_changes(value=sync_name(updated_node.value))

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        path = _dotted(original_node)
        if path.startswith("asyncio."):
            return self._counterpart(original_node, path.removeprefix("asyncio."))
        if path in MODULES:
            return cst.parse_expression(MODULES[path])
        return updated_node

    def leave_Import(self, original_node: cst.Import, updated_node: cst.Import) -> cst.Import:
        for alias in original_node.names:
            if alias.asname is not None and _dotted(alias.name) == "asyncio":
                raise self._refusal(
                    original_node, "`import asyncio` under another name", "import it as it is"
                )
        return updated_node

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.ImportFrom | cst.RemovalSentinel:
        if original_node.module is not None and _dotted(original_node.module) in {"asyncio", "anyio"}:
            raise self._refusal(
                original_node, "an import from asyncio", "use `import asyncio` and dotted names"
            )
        if original_node.module is None or isinstance(updated_node.names, cst.ImportStar):
            return updated_node
        module = updated_node.with_changes(
            module=cst.parse_expression(_sync_module(_dotted(original_node.module)))
        )
        kept: dict[str, cst.ImportAlias] = {}
        for alias in updated_node.names:
            if _dotted(alias.name) not in UNAWAITED:
                kept.setdefault(
                    cst.Module([]).code_for_node(alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)), alias
                )
        if not kept:
            return cst.RemoveFromParent()
        names = list(kept.values())
        if updated_node.lpar is None:
            names[-1] = names[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return module.with_changes(names=names)

    # Types: what an awaited callable returns is what the plain one returns.

    def leave_Subscript(
        self, original_node: cst.Subscript, updated_node: cst.Subscript
    ) -> cst.BaseExpression:
        value = original_node.value
        name = _dotted(value).rpartition(".")[2]
        if name in UNAWAITED:
            element = updated_node.slice[-1].slice
            assert isinstance(element, cst.Index)
            return element.value
        if name == "AsyncGenerator":
            nothing = cst.SubscriptElement(cst.Index(cst.Name("None")))
            return updated_node.with_changes(slice=[*updated_node.slice, nothing])
        return updated_node

    # Words: docstrings, comments, messages, exported names.

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.SimpleString:
        if updated_node.raw_value == "async":
            return updated_node.with_changes(value=updated_node.value.replace("async", "sync"))
        return updated_node.with_changes(value=sync_words(updated_node.value))

    def leave_FormattedStringText(
        self, original_node: cst.FormattedStringText, updated_node: cst.FormattedStringText
    ) -> cst.FormattedStringText:
        return updated_node.with_changes(value=sync_words(updated_node.value))

    def leave_Comment(self, original_node: cst.Comment, updated_node: cst.Comment) -> cst.Comment:
        return updated_node.with_changes(value=sync_words(updated_node.value))

    def _counterpart(self, node: cst.CSTNode, name: str) -> cst.BaseExpression:
        if name not in ASYNCIO:
            raise self._refusal(
                node,
                f"`asyncio.{name}`",
                "it has no synchronous counterpart: keep concurrency out of derived modules, in a helper of its own",
            )
        module, counterpart = ASYNCIO[name]
        self._counterparts[-1].add(module)
        return cst.Attribute(cst.Name(module), cst.Name(counterpart))

    def _refusal(self, node: cst.CSTNode, what: str, advice: str) -> NotDerivableError:
        line = self.get_metadata(cst.metadata.PositionProvider, node).start.line
        return NotDerivableError(f"{line}: {what} cannot be derived: {advice}")


def sync_name(name: str) -> str:
    """The synchronous name of an identifier.

    >>> sync_name("AsyncAtlanClient"), sync_name("_AsyncPager"), sync_name("execute_async"), sync_name("Asynchrony")
    ('AtlanClient', '_Pager', 'execute', 'Asynchrony')
    """
    if name in NAMES:
        return NAMES[name]
    name = re.sub(r"^(_*)Async(?=[A-Z])", r"\1", name)
    return name.removesuffix("_async")


def sync_words(text: str) -> str:
    """Prose (or an example in it) about the asynchronous module, worded for the synchronous one.

    >>> sync_words("Use `async with AsyncAtlanClient() as client:` of atlan.client.aio, then `await client.aclose()`.")
    'Use `with AtlanClient() as client:` of atlan.client, then `client.close()`.'
    """
    for module, replacement in MODULES.items():
        text = re.sub(rf"\b{re.escape(module)}\b", replacement, text)
    for pattern, wording in WORDS:
        text = pattern.sub(wording, text)
    return re.sub(
        r"\b_*(?:Async[A-Z]\w*|\w+_async)\b|" + "|".join(rf"\b{name}\b" for name in NAMES), _word, text
    )


def _word(found: re.Match[str]) -> str:
    return sync_name(found[0])


def _sync_module(path: str) -> str:
    for module, replacement in MODULES.items():
        if path == module or path.startswith(f"{module}."):
            return replacement + path.removeprefix(module)
    return path


def _dotted(node: cst.CSTNode) -> str:
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        return f"{_dotted(node.value)}.{node.attr.value}"
    return ""


def _with_counterpart_imports(block: Block, used: set[str]) -> tuple[Block, bool]:
    """The block with its own `import asyncio` replaced by imports of what is used instead; and whether it had one."""
    body: list[cst.CSTNode] = []
    found = False
    for statement in block.body:
        if isinstance(statement, cst.SimpleStatementLine) and _imports_asyncio(statement):
            found = True
            body += [_import_line(module, statement) for module in sorted(used)]
        else:
            body.append(statement)
    return (block.with_changes(body=body), True) if found else (block, False)


def _imports_asyncio(line: cst.SimpleStatementLine) -> bool:
    statement = line.body[0]
    return isinstance(statement, cst.Import) and [_dotted(alias.name) for alias in statement.names] == [
        "asyncio"
    ]


def _import_line(module: str, replaced: cst.SimpleStatementLine) -> cst.SimpleStatementLine:
    return replaced.with_changes(body=[cst.Import([cst.ImportAlias(cst.Name(module))])])


def _refuse_leftovers(tree: cst.Module, source: Path) -> None:
    if matchers.findall(tree, matchers.Import([matchers.ImportAlias(name=matchers.Name("asyncio"))])):
        raise NotDerivableError(
            f"{source.as_posix()}: `import asyncio` cannot be derived here: give it a line of its own, at the top of a "
            "module or of a function"
        )


def _refuse_clashes(tree: cst.Module, source: Path) -> None:
    """Two definitions that share a name once `Async` is gone would silently hide one another."""
    defined: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, cst.ClassDef | cst.FunctionDef):
            name = statement.name.value
            if name in defined:
                raise NotDerivableError(
                    f"{source.as_posix()}: two definitions become `{name}`: rename one of them"
                )
            defined.add(name)


def _formatted(texts: dict[Path, str]) -> dict[Path, str]:
    """The texts as the pinned ruff formats them, whatever a user's own configuration says."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text)
        settings = ["--isolated", "--quiet", "--no-cache", "--config", "line-length = 110"]
        first_party = ["--config", 'lint.isort.known-first-party = ["atlan", "atlan_openapi", "atlan_types"]']
        _ruff("check", "--select", "I,SIM117", "--fix", *settings, *first_party, folder)
        _ruff("format", *settings, folder)
        return {path: (Path(folder) / path).read_text() for path in texts}


def _ruff(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "ruff", *arguments], check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit with 1 when something would change"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root: Path = options.root
    try:
        derived = derive(root)
    except NotDerivableError as error:
        print(error, file=sys.stderr)
        return 1
    stale = [path for path, text in derived.items() if _text(root / path) != text]
    gone = orphans(root)
    for path in stale:
        print(f"{'differs' if options.check else 'wrote'}: {path.as_posix()}")
        if not options.check:
            (root / path).write_text(derived[path])
    for path in gone:
        print(f"{'has lost its source' if options.check else 'removed'}: {path.as_posix()}")
        if not options.check:
            (root / path).unlink()
    if options.check and (stale or gone):
        print("Run `python scripts/derive_sync.py` and commit the result.", file=sys.stderr)
        return 1
    return 0


def _text(path: Path) -> str | None:
    return path.read_text() if path.exists() else None


if __name__ == "__main__":
    sys.exit(main())
