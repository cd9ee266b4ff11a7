"""Record tests/cassettes anew: every scenario once, by the sync client, against a fresh local tenant each.

python scripts/record_cassettes.py             all of them
python scripts/record_cassettes.py queries     only those that are named
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from atlan.client.atlan import AtlanClient  # noqa: E402
from atlan.local import LocalTenant  # noqa: E402
from tests.contract import administration_scenarios as administration_scenarios  # noqa: E402
from tests.contract import service_scenarios as service_scenarios  # noqa: E402
from tests.contract.drive import drive  # noqa: E402
from tests.contract.recording import CASSETTES, recorder  # noqa: E402
from tests.contract.scenarios import PREPARATIONS, SCENARIOS  # noqa: E402


def main(names: Sequence[str]) -> None:
    CASSETTES.mkdir(exist_ok=True)
    for stale in CASSETTES.glob("*.yaml"):
        if stale.stem in names or stale.stem not in SCENARIOS:
            stale.unlink()
    for name in names:
        with LocalTenant() as tenant:
            _prepare(name, tenant)
            os.environ |= {"CLIENT_ID": tenant.client_id, "CLIENT_SECRET": tenant.client_secret}
            with recorder("all").use_cassette(f"{name}.yaml") as cassette:
                with AtlanClient(base_url=tenant.base_url, api_key=tenant.api_key) as client:
                    drive(SCENARIOS[name], client)
                print(f"{name}: {len(cassette)} interactions")


def _prepare(name: str, tenant: LocalTenant) -> None:
    if name in PREPARATIONS:
        with AtlanClient(base_url=tenant.base_url, api_key=tenant.api_key) as client:
            PREPARATIONS[name](tenant, client)


if __name__ == "__main__":
    main(sys.argv[1:] or [*SCENARIOS])
