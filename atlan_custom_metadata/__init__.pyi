"""What type checkers know of custom metadata: nothing, until ``atlan types generate`` puts a module of this name first."""

from typing import Any

from atlan.model.custom_metadata import CustomMetadataSets

class CustomMetadata(CustomMetadataSets):
    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
