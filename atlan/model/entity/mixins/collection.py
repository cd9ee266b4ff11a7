"""Collections of saved queries belong to whoever makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.asking import Steps
    from atlan.model.ports import AsyncUserClient, UserClient


class CollectionMethods(Entity):
    """A collection."""

    __slots__ = ()

    @classmethod
    def _of_user(cls, client: UserClient | AsyncUserClient, name: str) -> Steps[Self]:
        from uuid import uuid4

        from atlan.errors import AtlanError, ErrorCode

        try:
            user = yield client.user.get_current()
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_GENERATE_QN.exception_with_parameters(str(error)) from error
        if not user.username:
            raise ErrorCode.UNABLE_TO_GENERATE_QN.exception_with_parameters("the current user has no name")
        return cls._created({"name": name, "qualifiedName": f"default/collection/{user.username}/{uuid4()}"})
