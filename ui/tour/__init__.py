"""The guided tour: parcels through the whole bench, by keys and scanner bursts alone."""

from __future__ import annotations

from ui.tour.tour import take_tour

__all__ = ["take_tour"]
