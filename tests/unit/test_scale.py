from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.scale import (
    ScaleAway,
    ScaleEmpty,
    ScaleMoving,
    ScaleOverloaded,
    ScaleSilent,
    SerialScale,
)
from app.devices.weights import Weight, read_weight
from app.domain.weighing import WeightSignal, weight_news

if TYPE_CHECKING:
    from pathlib import Path

pty = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")


@pytest.mark.parametrize(
    ("line", "grams", "steady"),
    [
        (b"S S      1.234 kg", 1234, True),
        (b"S D      1.230 kg", 1230, False),
        (b"SI S  0.500 kg", 500, True),
        (b"ST,GS,+00001.234 kg", 1234, True),
        (b"US,GS,+00001.2kg", 1200, False),
        (b"ST,NT,-  0.010kg", -10, True),
        (b"ST,+00012.50  g", 12, True),
        (b"  1,234 kg", 1234, None),
        (b"2.50 lb", 1134, None),
        (b"16.0 oz", 454, None),
        (b"\x02ST,GS,+00001.234 kg\x03", 1234, True),
    ],
)
def test_the_usual_scales_are_understood(line: bytes, grams: int, steady: object) -> None:
    found = read_weight(line)
    assert found is not None
    assert (found.grams, found.steady) == (grams, steady)


def test_toledos_status_words_tell_point_unit_and_motion() -> None:
    point = chr(0x20 | 5)  # three digits after the point
    steady, moving, full = chr(0x20 | 16), chr(0x20 | 16 | 8), chr(0x20 | 16 | 4)
    told = [
        read_weight(f"\x02{point}{status} 001234000000".encode())
        for status in (steady, moving, full)
    ]
    assert told[0] == Weight(1234, steady=True)
    assert told[1] == Weight(1234, steady=False)
    assert told[2] is not None
    assert told[2].too_much


@pytest.mark.parametrize("line", [b"S +", b"OL,GS,+99999.9 kg"])
def test_too_much_is_no_weight(line: bytes) -> None:
    found = read_weight(line)
    assert found is not None
    assert found.too_much


@pytest.mark.parametrize(
    "line", [b"", b"ES", b"S I", b"hello", b"12", b"1.2.3 kg", b"kg", b"99999999999999 kg"]
)
def test_what_is_no_weight_is_nothing(line: bytes) -> None:
    assert read_weight(line) is None


@given(st.binary(max_size=60))
def test_whatever_comes_over_the_line_is_taken(line: bytes) -> None:
    found = read_weight(line)
    assert found is None or isinstance(found.grams, int)


@given(st.integers(0, 99_999))
def test_a_weight_is_read_back_to_the_gram(grams: int) -> None:
    assert read_weight(f"ST,GS,+{grams / 1000:09.3f} kg".encode()) == Weight(grams, steady=True)


@pty
@pytest.mark.parametrize(
    ("lines", "grams"),
    [
        (("S D  1.100 kg", "S D  1.200 kg", "S S  1.234 kg"), 1234),
        (("US,GS,+00000.9 kg", "ST,GS,+00001.5 kg"), 1500),
        (("1.0 kg", "1.1 kg", "1.2 kg"), 1200),
    ],
)
def test_a_scale_tells_its_weight_when_it_stands_still(lines: tuple[str, ...], grams: int) -> None:
    from app.devices.simulated_scale import SimulatedScale  # noqa: PLC0415 POSIX only

    with SimulatedScale(*lines) as simulated:
        scale = SerialScale(simulated.port)
        assert scale.weigh() == grams
        scale.close()


@pty
@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("S D  1.100 kg", ScaleMoving),
        ("S +", ScaleOverloaded),
        ("S S  0.000 kg", ScaleEmpty),
        ("Good morning", ScaleSilent),
    ],
)
def test_a_scale_that_tells_no_weight_says_why(line: str, error: type[Exception]) -> None:
    from app.devices.simulated_scale import SimulatedScale  # noqa: PLC0415 POSIX only

    with SimulatedScale(line) as simulated:
        scale = SerialScale(simulated.port, patience_s=0.4)
        with pytest.raises(error):
            scale.weigh()
        scale.close()


@pty
def test_a_scale_is_found_again_after_its_cable_was_out(tmp_path: Path) -> None:
    from app.devices.simulated_scale import SimulatedScale  # noqa: PLC0415 POSIX only

    link = tmp_path / "scale"
    scale = SerialScale(str(link), patience_s=1.0)
    with pytest.raises(ScaleAway):
        scale.weigh()
    for grams in (700, 900):
        with SimulatedScale(f"S S  0.{grams} kg") as simulated:
            link.symlink_to(simulated.port)
            assert scale.weigh() == grams
        link.unlink()
    with pytest.raises(ScaleAway):
        scale.weigh()


def test_a_weight_is_news_only_beyond_carton_and_tolerance() -> None:
    assert weight_news(0, 1000) is None
    assert weight_news(1000, 0) is None
    assert weight_news(1000, 1000) is None
    assert weight_news(1500, 1000) is None  # its carton
    light, heavy = weight_news(900, 1800), weight_news(4000, 1000)
    assert light is not None
    assert (light.signal, light.by_g) == (WeightSignal.LIGHTER, 900)
    assert heavy is not None
    assert (heavy.signal, heavy.by_g) == (WeightSignal.HEAVIER, 3000)


@given(st.integers(1, 100_000), st.integers(1, 100_000))
def test_more_on_the_scale_is_never_lighter(goods_g: int, more_g: int) -> None:
    news = weight_news(goods_g + more_g, goods_g)
    assert news is None or news.signal is WeightSignal.HEAVIER
