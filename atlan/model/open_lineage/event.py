"""Events: what happens to a run of a job."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from atlan.model.body import Body
from atlan.model.default_client import or_default
from atlan.model.enums import AtlanConnectorType, OpenLineageEventType
from atlan.model.open_lineage.base import OpenLineageBaseEvent, described

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.open_lineage.input_dataset import OpenLineageInputDataset
    from atlan.model.open_lineage.job import OpenLineageJob
    from atlan.model.open_lineage.output_dataset import OpenLineageOutputDataset
    from atlan.model.open_lineage.run import OpenLineageRun

Json = dict[str, Any]

RUN_EVENT_SCHEMA: Final = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"


class _OpenLineage(Protocol):
    def send(self, request: Any, connector_type: AtlanConnectorType = ...) -> Any: ...


class OpenLineageSender(Protocol):
    """A client that can send events, as far as events ask it to."""

    @property
    def open_lineage(self) -> _OpenLineage: ...


class OpenLineageRawEvent(Body):
    """An event, or several of them, as JSON that somebody else has made.

    Args:
        event: the event, or a list of events, decoded.
    """

    __slots__ = ("event",)

    def __init__(self, event: Json | list[Any]) -> None:
        self.event = event

    @classmethod
    def from_json(cls, json_str: str) -> OpenLineageRawEvent:
        """Take an event as JSON text.

        Args:
            json_str: an object, or an array of objects.

        Raises:
            ValueError: when it is neither.
        """
        import orjson

        try:
            event: object = orjson.loads(json_str)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"json_str is not JSON: {error}") from None
        if not isinstance(event, dict | list):
            raise ValueError("json_str must be an event as a JSON object, or an array of events")
        return cls(cast("Json | list[Any]", event))

    @classmethod
    def from_dict(cls, event: Json | list[Any]) -> OpenLineageRawEvent:
        """Take an event that is decoded already.

        Args:
            event: the event, or a list of events.
        """
        return cls(event)

    def wire(self) -> Any:
        """Return the JSON form; only to be read."""
        return self.event


class OpenLineageEvent(OpenLineageBaseEvent):
    """Something that happens to a run of a job.

    Args:
        run: the run.
        job: the job that runs.
        event_type: what happens.
        event_time: when: a date with a time, in the form of ISO 8601; now unless given.
        producer: address of the program that tells it; that of the job unless given.
        inputs: what the run reads.
        outputs: what the run writes.
        schema_url: address of the schema of the event.

    Raises:
        ValueError: when a time or an address is malformed.

    >>> from atlan.model.open_lineage import OpenLineageJob, OpenLineageRun
    >>> job = OpenLineageJob.creator("production-spark", "nightly", "https://example.com/nightly")
    >>> run = OpenLineageRun.creator(job)
    >>> event = OpenLineageEvent.creator(run, OpenLineageEventType.COMPLETE)
    >>> event.inputs = [job.create_input("snowflake://one", "RAW.SALES.ORDERS")]
    >>> total = job.create_output("snowflake://one", "MART.SALES.TOTALS")
    >>> total.to_fields = [{"AMOUNT": [event.inputs[0].from_field("PRICE")]}]
    >>> event.outputs = [total]
    >>> sorted(event.to_dict())
    ['eventTime', 'eventType', 'inputs', 'job', 'outputs', 'producer', 'run', 'schemaURL']
    """

    __slots__ = ("event_type", "inputs", "job", "outputs", "run")

    def __init__(
        self,
        run: OpenLineageRun,
        job: OpenLineageJob,
        event_type: OpenLineageEventType | str | None = None,
        event_time: str | None = None,
        producer: str | None = None,
        inputs: Sequence[OpenLineageInputDataset] | None = None,
        outputs: Sequence[OpenLineageOutputDataset] | None = None,
        schema_url: str = RUN_EVENT_SCHEMA,
    ) -> None:
        teller = producer or job.producer
        if teller is None:
            raise ValueError("producer is missing: neither the event nor its job says which program tells it")
        super().__init__(event_time or datetime.now(UTC).isoformat(), teller, schema_url)
        self.run = run
        self.job = job
        self.event_type = None if event_type is None else OpenLineageEventType(event_type)
        self.inputs = inputs
        self.outputs = outputs

    @classmethod
    def creator(cls, run: OpenLineageRun, event_type: OpenLineageEventType) -> OpenLineageEvent:
        """Tell something of a run, now.

        Args:
            run: the run, made for a job.
            event_type: what happens.

        Raises:
            ValueError: when the run belongs to no job.
        """
        if run.job is None:
            raise ValueError("the run belongs to no job: make it with OpenLineageRun.creator(job)")
        return cls(run, run.job, event_type)

    @staticmethod
    def set_default_schema_url(schema_url: str | None = None) -> str:
        """Return the address of the schema of an event: the one given, else that of events about runs.

        Args:
            schema_url: the address.
        """
        return schema_url or RUN_EVENT_SCHEMA

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return described(
            eventTime=self.event_time,
            producer=self.producer,
            schemaURL=self.schema_url,
            run=self.run.wire(),
            job=self.job.wire(),
            eventType=None if self.event_type is None else self.event_type.value,
            inputs=None if self.inputs is None else [each.wire() for each in self.inputs],
            outputs=None if self.outputs is None else [each.wire() for each in self.outputs],
        )

    def emit(
        self,
        client: OpenLineageSender | None = None,
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
    ) -> None:
        """Send the event.

        Args:
            client: to send with; the default client if left out.
            connector_type: kind of the connector it is sent for.

        Raises:
            InvalidRequestError: when the connector is not set up to receive events (400-064).
        """
        or_default(client).open_lineage.send(self, connector_type)

    async def emit_async(
        self,
        client: OpenLineageSender | None = None,
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
    ) -> None:
        """Do what ``emit`` does, with an asynchronous client."""
        await or_default(client).open_lineage.send(self, connector_type)

    @classmethod
    def emit_raw(
        cls,
        client: OpenLineageSender | None,
        event: OpenLineageRawEvent | Json | list[Any] | str,
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
    ) -> None:
        """Send an event that somebody else has made.

        Args:
            client: to send with; the default client if None.
            event: the event or a list of events, decoded or as JSON text.
            connector_type: kind of the connector it is sent for.

        Raises:
            ValueError: when it is no event.
            InvalidRequestError: when the connector is not set up to receive events (400-064).
        """
        or_default(client).open_lineage.send(event, connector_type)

    @classmethod
    async def emit_raw_async(
        cls,
        client: OpenLineageSender | None,
        event: OpenLineageRawEvent | Json | list[Any] | str,
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
    ) -> None:
        """Do what ``emit_raw`` does, with an asynchronous client."""
        await or_default(client).open_lineage.send(event, connector_type)
