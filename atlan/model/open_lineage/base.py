"""What all events, and all facets, of OpenLineage have in common."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from atlan.model.body import Body

Json = dict[str, Any]


def checked_address(value: str, name: str) -> str:
    """Return an address (URI) as it is.

    Raises:
        ValueError: when it is none.
    """
    scheme, colon, rest = value.partition(":")
    if not (colon and scheme and rest) or any(letter.isspace() for letter in value):
        raise ValueError(f"{name} must be an address such as https://example.com/job, not {value!r}")
    return value


def described(**members: Any) -> Json:
    """Return members as JSON, those that are None left out."""
    return {name: value for name, value in members.items() if value is not None}


class OpenLineageBaseEvent(Body):
    """Base of the events.

    Args:
        event_time: when it happens: a date with a time, in the form of ISO 8601.
        producer: address that names the program that tells it.
        schema_url: address of the schema of the event.

    Raises:
        ValueError: when one of them is malformed.
    """

    __slots__ = ("event_time", "producer", "schema_url")

    def __init__(self, event_time: str, producer: str, schema_url: str) -> None:
        self.event_time = self.validate_event_time(event_time)
        self.producer = self.validate_producer(producer)
        self.schema_url = self.validate_schema_url(schema_url)

    @staticmethod
    def validate_event_time(event_time: str) -> str:
        """Return a moment as it is.

        Args:
            event_time: a date with a time, in the form of ISO 8601.

        Raises:
            ValueError: when it is no moment, or a date without a time.

        >>> OpenLineageBaseEvent.validate_event_time("2024-10-07T10:23:52.239783+00:00")
        '2024-10-07T10:23:52.239783+00:00'
        """
        try:
            datetime.fromisoformat(event_time)
            complete = "T" in event_time.upper() or " " in event_time
        except ValueError:
            complete = False
        if not complete:
            raise ValueError(f"event_time must be a date with a time (ISO 8601), not {event_time!r}")
        return event_time

    @staticmethod
    def validate_producer(producer: str) -> str:
        """Return the address of a program as it is.

        Args:
            producer: the address.

        Raises:
            ValueError: when it is none.
        """
        return checked_address(producer, "producer")

    @staticmethod
    def validate_schema_url(schema_url: str) -> str:
        """Return the address of a schema as it is.

        Args:
            schema_url: the address.

        Raises:
            ValueError: when it is none.
        """
        return checked_address(schema_url, "schema_url")


class OpenLineageBaseFacet(Body):
    """Base of the facets.

    Args:
        producer: address that names the program that tells it.
        schema_url: address of the schema of the facet.

    Raises:
        ValueError: when one of them is malformed.
    """

    __slots__ = ("producer", "schema_url")

    def __init__(self, producer: str, schema_url: str) -> None:
        self.producer = self.validate_producer(producer)
        self.schema_url = self.validate_schema_url(schema_url)

    validate_producer = staticmethod(OpenLineageBaseEvent.validate_producer)
    validate_schema_url = staticmethod(OpenLineageBaseEvent.validate_schema_url)

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return {"_producer": self.producer, "_schemaURL": self.schema_url}
