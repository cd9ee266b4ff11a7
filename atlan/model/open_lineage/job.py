"""Jobs: what runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.body import Body
from atlan.model.open_lineage.base import checked_address
from atlan.model.open_lineage.input_dataset import OpenLineageInputDataset
from atlan.model.open_lineage.output_dataset import OpenLineageOutputDataset

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]


class OpenLineageJob(Body):
    """A job, such as a DAG of Airflow.

    Args:
        namespace: name of the connection in Atlan that the job belongs to.
        name: of the job there.
        facets: further facts about it, by name, in their JSON form.
        producer: address of the program that tells of the job; it is not part of the job on the wire.

    >>> job = OpenLineageJob.creator("production-spark", "nightly", "https://example.com/nightly")
    >>> job.to_dict()
    {'namespace': 'production-spark', 'name': 'nightly', 'facets': {}}
    """

    __slots__ = ("facets", "name", "namespace", "producer")

    def __init__(
        self,
        namespace: str,
        name: str,
        facets: Mapping[str, Any] | None = None,
        producer: str | None = None,
    ) -> None:
        if not namespace.strip() or not name.strip():
            raise ValueError("namespace and name must not be blank: together they say which job it is")
        self.namespace = namespace
        self.name = name
        self.facets = dict(facets or {})
        self.producer = None if producer is None else checked_address(producer, "producer")

    @classmethod
    def creator(cls, connection_name: str, job_name: str, producer: str) -> OpenLineageJob:
        """Name a job.

        Args:
            connection_name: name of the connection in Atlan that the job belongs to.
            job_name: name of the job there.
            producer: address of the program that tells of it.

        Raises:
            ValueError: when a name is blank, or the producer no address.
        """
        return cls(connection_name, job_name, producer=producer)

    def create_input(self, namespace: str, asset_name: str) -> OpenLineageInputDataset:
        """Name data that runs of this job read.

        Args:
            namespace: address of the source, such as ``snowflake://account``.
            asset_name: name of the asset there, such as ``DATABASE.SCHEMA.TABLE``.
        """
        return OpenLineageInputDataset.creator(namespace, asset_name)

    def create_output(self, namespace: str, asset_name: str) -> OpenLineageOutputDataset:
        """Name data that runs of this job write.

        Args:
            namespace: address of the source, such as ``snowflake://account``.
            asset_name: name of the asset there, such as ``DATABASE.SCHEMA.TABLE``.
        """
        return OpenLineageOutputDataset(namespace, asset_name, producer=self.producer)

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return {"namespace": self.namespace, "name": self.name, "facets": self.facets}
