"""Contents that are not held in memory as a whole: files that are sent, and answers that are read while they come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from atlan.errors import AtlanError
    from atlan_openapi.types import RawResponse

PIECE: Final = 256 * 1024
"""Bytes that are read or sent at once."""


class Stream:
    """A successful answer whose content is still coming in.

    Args:
        response: the answer of the HTTP library, open.
        release: gives back what the answer holds, once it is closed.
        failure: the SDK's exception for one of the HTTP library.
    """

    def __init__(
        self, response: Any, release: Callable[[], object], failure: Callable[[Exception], AtlanError]
    ) -> None:
        self._response = response
        self._release = release
        self._failure = failure
        self._closed = False

    @classmethod
    def of(cls, response: RawResponse) -> Stream:
        """An answer as a stream, also where a transport or a middleware has read it whole."""
        return response if isinstance(response, Stream) else cls(_Whole(response), lambda: None, _unexpected)

    @property
    def status_code(self) -> int:
        """The status."""
        return int(self._response.status_code)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        headers: Mapping[str, str] = self._response.headers
        return headers

    @property
    def content(self) -> bytes:
        """Nothing: the content is only to be had piece by piece."""
        return b""

    def pieces(self) -> Iterator[bytes]:
        """The content as it comes in.

        Raises:
            ApiConnectionError: the answer broke off.
        """
        try:
            yield from self._response.iter_bytes(PIECE)
        except Exception as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """Give up the rest of the content."""
        if not self._closed:
            self._closed = True
            try:
                self._response.close()
            finally:
                self._release()

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class AsyncStream:
    """A successful answer whose content is still coming in.

    Args:
        response: the answer of the HTTP library, open.
        release: gives back what the answer holds, once it is closed.
        failure: the SDK's exception for one of the HTTP library.
    """

    def __init__(
        self, response: Any, release: Callable[[], object], failure: Callable[[Exception], AtlanError]
    ) -> None:
        self._response = response
        self._release = release
        self._failure = failure
        self._closed = False

    @classmethod
    def of(cls, response: RawResponse) -> AsyncStream:
        """An answer as a stream, also where a transport or a middleware has read it whole."""
        return (
            response
            if isinstance(response, AsyncStream)
            else cls(_Whole(response), lambda: None, _unexpected)
        )

    @property
    def status_code(self) -> int:
        """The status."""
        return int(self._response.status_code)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers."""
        headers: Mapping[str, str] = self._response.headers
        return headers

    @property
    def content(self) -> bytes:
        """Nothing: the content is only to be had piece by piece."""
        return b""

    async def pieces(self) -> AsyncIterator[bytes]:
        """The content as it comes in.

        Raises:
            ApiConnectionError: the answer broke off.
        """
        try:
            async for piece in self._response.aiter_bytes(PIECE):
                yield piece
        except Exception as error:
            raise self._failure(error) from error

    async def aclose(self) -> None:
        """Give up the rest of the content."""
        if not self._closed:
            self._closed = True
            try:
                await self._response.aclose()
            finally:
                self._release()

    async def __aenter__(self) -> AsyncStream:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()


class _Whole:
    """An answer that was read whole, behind the manners of the response of an HTTP library."""

    def __init__(self, response: RawResponse) -> None:
        self.status_code = response.status_code
        self.headers = response.headers
        self._content = response.content

    def iter_bytes(self, size: int) -> Iterator[bytes]:
        yield from (self._content[start : start + size] for start in range(0, len(self._content), size))

    async def aiter_bytes(self, size: int) -> AsyncIterator[bytes]:
        for piece in self.iter_bytes(size):
            yield piece

    def close(self) -> None:
        self._content = b""

    async def aclose(self) -> None:
        self.close()


def _unexpected(error: Exception) -> AtlanError:
    from atlan.errors import ErrorCode

    return ErrorCode.CONNECTION_ERROR.exception_with_parameters(str(error))


def size_of(content: BinaryIO) -> int:
    """Bytes of a file. Object stores want to know before the first one arrives."""
    import os

    return os.fstat(content.fileno()).st_size


async def pieces_of(content: BinaryIO) -> AsyncIterator[bytes]:
    """The pieces of a file, read in a thread, so that a slow disk does not hold up the event loop."""
    import asyncio

    while piece := await asyncio.to_thread(content.read, PIECE):
        yield piece
