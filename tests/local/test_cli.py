"""``atlan local``: the command as people type it."""

from __future__ import annotations

import re
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from atlan.cli import main
from atlan.local.process import running, stop


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "tenant"
    main(["local", "stop", "--directory", str(tmp_path / "tenant")])


def run(directory: Path, action: str, *options: str) -> int:
    return main(["local", action, "--directory", str(directory), *options])


def test_a_whole_life(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(directory, "status") == 3
    assert "not running" in capsys.readouterr().out

    assert run(directory, "start") == 0
    shown = capsys.readouterr().out
    url, token = re.search(r"URL +(\S+)", shown)[1], re.search(r"token +(\S+)", shown)[1]  # type: ignore[index]
    assert f"export ATLAN_BASE_URL={url}\n" in shown and f"export ATLAN_API_KEY={token}\n" in shown
    headers = {"authorization": f"Bearer {token}"}
    entity = {"typeName": "Table", "attributes": {"name": "t", "qualifiedName": "t"}}
    saved = httpx.post(
        f"{url}/api/meta/entity/bulk", json={"entities": [entity]}, headers=headers, verify=False
    )
    (guid,) = saved.json()["guidAssignments"].values()

    assert run(directory, "start") == 0
    assert "running already" in capsys.readouterr().out
    assert run(directory, "status") == 0
    assert url in capsys.readouterr().out

    assert run(directory, "stop") == 0
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{url}/_local/health", verify=False)
    assert run(directory, "stop") == 0
    assert "No local tenant was running" in capsys.readouterr().out

    assert run(directory, "start") == 0
    assert url in capsys.readouterr().out
    path = f"{url}/api/meta/entity/guid/{guid}"
    assert httpx.get(path, headers=headers, verify=False).status_code == 200
    assert run(directory, "reset") == 0
    assert httpx.get(path, headers=headers, verify=False).status_code == 404

    log = (directory / "tenant.log").read_text()
    assert "/api/meta/entity/bulk" in log and token not in log


def test_a_stopped_tenant_can_be_reset(directory: Path) -> None:
    run(directory, "start")
    run(directory, "stop")
    assert run(directory, "reset") == 0


def test_its_files_are_private(directory: Path) -> None:
    run(directory, "start")
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700


def test_what_cannot_be_done_is_said_on_stderr(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(directory, "reset") == 2
    captured = capsys.readouterr()
    assert "There is no local tenant" in captured.err and not captured.out


def test_a_tenant_that_does_not_start_points_to_its_log(
    directory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    directory.mkdir()
    (directory / "tenant.sqlite3").write_text(
        "this is no database, but it is long enough to be taken for a broken one"
    )
    assert run(directory, "start") == 2
    assert "tenant.log" in capsys.readouterr().err


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    for words, expected in (
        (["--help"], "local"),
        (["local", "--help"], "status"),
        (["local", "start", "-h"], "--port"),
    ):
        with pytest.raises(SystemExit) as end:
            main(words)
        assert end.value.code == 0
        assert expected in capsys.readouterr().out
    with pytest.raises(SystemExit) as end:
        main([])
    assert end.value.code == 2


def test_commands_are_loaded_only_when_asked_for() -> None:
    code = (
        "import sys; from atlan.cli import main; main(['local', 'status', '--directory', '/nonexistent']); "
        "loaded = [name for name in sys.modules if name.startswith('atlan.')]; "
        "assert 'atlan.cli.catalog' not in loaded and 'atlan.catalog' not in loaded, loaded"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_a_missing_extra_is_named(missing: str) -> None:
    code = (
        f"import sys; sys.modules[{missing!r}] = None; from atlan.cli import main; "
        "sys.exit(main(['local', 'start', '--directory', '/nonexistent']))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.returncode == 2
    assert "pip install 'atlan-sdk[local]'" in ended.stderr and missing in ended.stderr
    code = f"import sys; sys.modules[{missing!r}] = None; from atlan.local import LocalTenant"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ImportError" in ended.stderr and "pip install 'atlan-sdk[local]'" in ended.stderr


def test_says_which_port_cannot_be_used(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert run(directory, "start", "--port", port) == 2
        assert f"Port {port} cannot be used" in capsys.readouterr().err
    assert run(directory, "start", "--port", "80000") == 2
    assert "Port 80000 does not exist" in capsys.readouterr().err
    assert run(directory, "status") == 3


def test_starting_several_times_at_once_gives_one_tenant(directory: Path) -> None:
    atlan = "import sys; from atlan.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", atlan, "local", "start", "--directory", str(directory)]
    starting = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    shown = [process.communicate(timeout=60)[0] for process in starting]
    assert [process.returncode for process in starting] == [0, 0, 0]
    assert len({re.search(r"process +(\d+)", text)[1] for text in shown}) == 1  # type: ignore[index]
    assert stop(directory)
    assert running(directory) is None, "one that came second took over"
