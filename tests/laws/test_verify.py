from __future__ import annotations
import time
from app.verify import verify, verify_quick
from tests.builders import Bench


def test_a_day_of_work_verifies(bench: Bench) -> None:
    u = bench.approved()
    bench.put_away(u)
    t = time.perf_counter()
    r = verify(bench.folder)
    print(r, time.perf_counter() - t)
    assert r.sound
    assert verify_quick(bench.folder).sound
