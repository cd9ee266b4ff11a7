"""Record tests/cassettes anew: every scenario once, by the sync client, against a fresh local tenant each."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from atlan.client.atlan import AtlanClient  # noqa: E402
from atlan.local import LocalTenant  # noqa: E402
from tests.contract.drive import drive  # noqa: E402
from tests.contract.recording import CASSETTES, recorder  # noqa: E402
from tests.contract.scenarios import SCENARIOS  # noqa: E402


def main() -> None:
    CASSETTES.mkdir(exist_ok=True)
    for stale in CASSETTES.glob("*.yaml"):
        stale.unlink()
    for name, scenario in SCENARIOS.items():
        with LocalTenant() as tenant, recorder("all").use_cassette(f"{name}.yaml") as cassette:
            with AtlanClient(base_url=tenant.base_url, api_key=tenant.api_key) as client:
                drive(scenario, client)
            print(f"{name}: {len(cassette)} interactions")


if __name__ == "__main__":
    main()
