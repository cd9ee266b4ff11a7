"""Pages that a person reads about the API: what can be asked, with what, and what comes back."""

from __future__ import annotations

from codegen.reference.pages import FOLDER, reference_pages

__all__ = ["FOLDER", "reference_pages"]
