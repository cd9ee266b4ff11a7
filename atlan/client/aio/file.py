"""Files in the object store of the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.files import Download, address_call, download_call, open_for_upload, upload_call

if TYPE_CHECKING:
    from atlan.model.file import PresignedURLRequest
    from atlan.transport.streaming import AsyncStream


class AsyncFileClient(AsyncSubClient):
    """Uploads and downloads files, of any size: they are never held in memory as a whole."""

    async def generate_presigned_url(self, request: PresignedURLRequest) -> str:
        """An address to upload or download an object, good for a while. Whoever knows it can use it.

        Args:
            request: key of the object, what is to be done with it, and how long the address is to be good

        Raises:
            ValueError: the request lacks something
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.file import PresignedURLRequest
        >>> async def upload(client: AsyncAtlanClient, file_path: str) -> None:
        ...     put = PresignedURLRequest(key="reports/orders.csv", expiry="30s", method=PresignedURLRequest.Method.PUT)
        ...     address = await client.files.generate_presigned_url(put)
        ...     await client.files.upload_file(address, file_path)
        """
        return await self._client.send(address_call(request))

    async def upload_file(self, presigned_url: str, file_path: str) -> None:
        """Upload a local file.

        Files of the system, keys and settings with secrets are guarded: `/etc` and the like, `.ssh`, `.aws`, `.gnupg`, `.env*`,
        and whatever `ATLAN_UPLOAD_FILE_BLOCKED_PATHS` names (parts of paths, separated by commas).

        Args:
            presigned_url: an address for uploads, at Amazon S3, Azure Blob Storage or Google Cloud Storage
            file_path: the file

        Raises:
            InvalidRequestError: the path goes up with `..` (400-077), is guarded (400-078) or leads to no file (400-059), or the
                address belongs to no store that is known (400-061)
            AtlanError: the store refused the file
        """
        with open_for_upload(file_path) as content:
            await self._client.send(upload_call(presigned_url, content))

    async def download_file(self, presigned_url: str, file_path: str) -> str:
        """Download an object to a local file. The file is there once it is whole; a failure leaves what was there before.

        Args:
            presigned_url: an address for downloads
            file_path: where to put the object

        Returns:
            The path of the file.

        Raises:
            ValueError: presigned_url is no address
            InvalidRequestError: the file cannot be written (400-060)
            AtlanError: the store refused the request, or the connection broke and could not be mended
        """

        download = Download(file_path)

        async def write(stream: AsyncStream) -> None:
            async with stream:
                with download:
                    async for piece in stream.pieces():
                        await self._runtime.aside(download.write, piece)

        await self._client.send(download_call(presigned_url, write))
        return file_path
