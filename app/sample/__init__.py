"""A realistic warehouse to try the station on."""

from __future__ import annotations

from app.sample.people import (
    SampleBin,
    SamplePerson,
    sample_bins,
    sample_people,
    sample_shelves,
)
from app.sample.returns import sample_announcements
from app.sample.tour import TourPicks, tour_picks
from app.sample.tracking import make_tracking

__all__ = [
    "SampleBin",
    "SamplePerson",
    "TourPicks",
    "make_tracking",
    "sample_announcements",
    "sample_bins",
    "sample_people",
    "sample_shelves",
    "tour_picks",
]
