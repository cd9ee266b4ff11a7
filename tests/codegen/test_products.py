from __future__ import annotations

from pathlib import Path

from codegen.manifest import digest_of, read_manifest, render_manifest
from codegen.products import Product, differences, read_folder, write

PRODUCT = Product(
    {"made/a.py": b"a", "made/deep/b.py": b"b", "by_hand/c.py": b"c"},
    folders=("made",),
    stale=("by_hand/old.py",),
)


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def prepared(root: Path) -> Path:
    for name in ("made/stale.py", "by_hand/mine.py", "by_hand/old.py"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(b"old")
    return root


def test_writing_exchanges_whole_folders_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    write(PRODUCT, prepared(tmp_path))
    assert tree(tmp_path) == {
        "made/a.py": b"a",
        "made/deep/b.py": b"b",
        "by_hand/c.py": b"c",
        "by_hand/mine.py": b"old",
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["by_hand", "made"]


def test_leftovers_of_a_broken_run_do_no_harm(tmp_path: Path) -> None:
    for name in (".made.new/half.py", ".made.old/old.py"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"")
    write(Product({"made/a.py": b"a"}, folders=("made",)), tmp_path)
    assert tree(tmp_path) == {"made/a.py": b"a"}


def test_every_difference_is_named(tmp_path: Path) -> None:
    prepared(tmp_path)
    (tmp_path / "made/a.py").write_bytes(b"edited")
    assert differences(PRODUCT, tmp_path) == [
        "by_hand/c.py: missing",
        "by_hand/old.py: stale, nothing derives it",
        "made/a.py: differs",
        "made/deep/b.py: missing",
        "made/stale.py: stale, nothing derives it",
    ]


def test_nothing_differs_after_writing(tmp_path: Path) -> None:
    product = Product(PRODUCT.files, folders=PRODUCT.folders)
    write(product, tmp_path)
    (tmp_path / "made/__pycache__").mkdir()
    (tmp_path / "made/__pycache__/a.pyc").write_bytes(b"")
    assert differences(product, tmp_path) == []


def test_a_folder_is_read_back(tmp_path: Path) -> None:
    write(Product({"made/deep/b.py": b"b"}, folders=("made",)), tmp_path)
    assert read_folder(tmp_path / "made", "elsewhere/made") == {"elsewhere/made/deep/b.py": b"b"}


def test_a_digest_changes_with_names_and_contents(tmp_path: Path) -> None:
    digests = set()
    for name, content in (("a", b"x"), ("b", b"x"), ("a", b"y"), ("a/c", b"x")):
        folder = tmp_path / str(len(digests))
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_bytes(content)
        digests.add(digest_of(folder))
    assert len(digests) == 4


def test_the_manifest_is_read_back(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == {}
    facts = {"openapi": {"operations": 3, "inputs": {"openapi": "abc"}}}
    write(Product({"generated/MANIFEST.json": render_manifest(facts)}), tmp_path)
    assert read_manifest(tmp_path) == facts
