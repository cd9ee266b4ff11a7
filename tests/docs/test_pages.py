"""Every Python block in README and docs runs, page by page, against a local tenant configured from the environment."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.house.source_tree import ROOT

BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: Path) -> list[tuple[int, str]]:
    text = page.read_text(encoding="utf-8")
    return [(text[: found.start(1)].count("\n") + 1, found.group(1)) for found in BLOCK.finditer(text)]


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p)], ids=lambda p: str(p.relative_to(ROOT)))
def test_page(
    page: Path, docs_namespace: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {"__name__": page.stem}
    for line, source in blocks(page):
        # Blank lines in front keep the line numbers of a traceback those of the page.
        exec(compile("\n" * line + source, str(page), "exec"), namespace)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = [
        t for t in re.findall(r"\]\(([^)#\s]+)", text) if not t.startswith(("http:", "https:", "mailto:"))
    ]
    missing = [t for t in targets if not (page.parent / t).exists()]
    assert not missing, missing
