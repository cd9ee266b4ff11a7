"""What can go wrong while generating, told so that it can be mended."""

from __future__ import annotations


class CodegenError(Exception):
    """The description, an overlay or the generated code is not as it has to be. The message says where and what to do."""
