"""
Sending a plan to the tenant: in batches, step by step, and so that it can be broken off anywhere.

A batch that the tenant refuses is halved until the assets that it does not like stand alone; they are reported and
the others go through. When the tenant cannot be reached or refuses everything, publishing stops; planning and
publishing again does the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final

from atlan.catalog.failure import CatalogError
from atlan.catalog.plan import Action, Change, Plan, Stage
from atlan.catalog.tenant import explained
from atlan.errors import AtlanError, ConflictError, InvalidRequestError, NotFoundError
from atlan.model.assets import Asset

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient
    from atlan.model.response import AssetMutationResponse

DEFAULT_BATCH_SIZE: Final = 100
#: Guids to archive travel in the URL, which must not grow too long.
_LARGEST_ARCHIVE_BATCH: Final = 50

#: Called after each batch with the step, how many of its changes are done, and how many it has.
Progress = Callable[[Stage, int, int], None]


@dataclass(frozen=True, slots=True)
class Failure:
    """An asset that the tenant refused, and its words."""

    action: Action
    type_name: str
    qualified_name: str
    reason: str


@dataclass(slots=True)
class Outcome:
    """
    What came of publishing: counts by action and type, as the tenant reports them, and what failed.

    `already_there` counts assets that were sent because a search did not find them yet, although they were there.
    """

    done: Counter[tuple[Action, str]] = field(default_factory=Counter[tuple[Action, str]])
    already_there: Counter[str] = field(default_factory=Counter[str])
    failures: list[Failure] = field(default_factory=list[Failure])

    def count(self, action: Action) -> int:
        return sum(number for (done, _), number in self.done.items() if done is action)

    @property
    def changed(self) -> bool:
        return any(self.done.values())


def publish(
    client: AtlanClient,
    plan: Plan,
    *,
    batch_size: int = DEFAULT_BATCH_SIZE,
    progress: Progress = lambda stage, done, total: None,
) -> Outcome:
    """
    Carry out a plan.

    Args:
        client: of the tenant.
        plan: the changes.
        batch_size: assets in one request, at least 1.
        progress: told about every batch.

    Returns:
        What came of it. Refused assets are in its `failures`.

    Raises:
        CatalogError: the tenant cannot be reached, does not let us in or breaks down; the message says how far it
            got. Running the same command again does the rest.
    """
    publisher = _Publisher(client, batch_size, progress)
    try:
        for stage, changes in groupby(plan.changes, key=lambda change: change.stage):
            publisher.carry_out(stage, list(changes))
    except CatalogError as error:
        raise CatalogError(
            f"{error}. Stopped after {publisher.finished} of {len(plan.changes)} changes; run the same command again"
            " to do the rest"
        ) from error
    return publisher.outcome


class _Publisher:
    def __init__(self, client: AtlanClient, batch_size: int, progress: Progress) -> None:
        self._client = client
        self._batch_size = batch_size
        self._progress = progress
        self._missing: set[str] = set()
        self.outcome = Outcome()
        self.finished = 0

    def carry_out(self, stage: Stage, changes: Sequence[Change]) -> None:
        done = 0
        self._progress(stage, 0, len(changes))
        for batch in self._batches(changes):
            with explained("publishing"):
                self._carry_out(self._without_orphans(batch))
            done += len(batch)
            self.finished += len(batch)
            self._progress(stage, done, len(changes))

    def _batches(self, changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
        # What is archived together is of one type: what hangs on something goes before it.
        for archived, group in groupby(changes, key=_archived_type):
            same = list(group)
            size = min(self._batch_size, _LARGEST_ARCHIVE_BATCH) if archived else self._batch_size
            yield from (same[start : start + size] for start in range(0, len(same), size))

    def _without_orphans(self, batch: Sequence[Change]) -> Sequence[Change]:
        """Leave out what belongs to something that was refused: it would be refused as well."""
        kept: list[Change] = []
        for change in batch:
            missing = self._missing.intersection(_ancestors(change.asset.qualified_name or ""))
            if missing and change.action is not Action.ARCHIVE:
                self._note_failure(change, f"it belongs to {missing.pop()}, which was refused")
            else:
                kept.append(change)
        return kept

    def _carry_out(self, batch: Sequence[Change]) -> None:
        if not batch:
            return
        try:
            if _archived_type(batch[0]):
                self._archive(batch)
            else:
                self._save(batch)
        except AtlanError as error:
            if not _concerns_the_content(error):
                raise
            if len(batch) == 1:
                self._note_failure(batch[0], str(error))
                return
            middle = len(batch) // 2
            self._carry_out(batch[:middle])
            self._carry_out(batch[middle:])

    def _archive(self, batch: Sequence[Change]) -> None:
        self._client.asset.delete_by_guid([change.asset.guid or "" for change in batch])
        self.outcome.done.update((Action.ARCHIVE, change.type_name) for change in batch)

    def _save(self, batch: Sequence[Change]) -> None:
        response = self._client.asset.save([change.asset for change in batch])
        created = _created(response)
        for change in batch:
            if change.action is Action.CREATE and change.asset.qualified_name not in created:
                self.outcome.already_there[change.type_name] += 1
            else:
                self.outcome.done[change.action, change.type_name] += 1

    def _note_failure(self, change: Change, reason: str) -> None:
        name = change.asset.qualified_name or ""
        self.outcome.failures.append(Failure(change.action, change.type_name, name, reason))
        if change.action in (Action.CREATE, Action.RESTORE):
            self._missing.add(name)


def _archived_type(change: Change) -> str:
    return change.type_name if change.action is Action.ARCHIVE else ""


def _ancestors(qualified_name: str) -> Iterator[str]:
    while "/" in qualified_name:
        qualified_name = qualified_name.rpartition("/")[0]
        yield qualified_name


def _concerns_the_content(error: AtlanError) -> bool:
    """Whether the tenant dislikes what was sent, so that the rest may still pass."""
    return isinstance(error, (InvalidRequestError, NotFoundError, ConflictError)) or error.permanent


def _created(response: AssetMutationResponse) -> set[str | None]:
    return {asset.qualified_name for asset in response.assets_created(Asset)}
