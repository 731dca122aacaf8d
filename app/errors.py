"""Every failure the station knows how to explain to its operator.

A ``StationError`` says what happened in data, never in prose: the sentence the
operator reads is chosen and translated in ``ui.messages``.
"""

from __future__ import annotations


class StationError(Exception):
    """Something went wrong that is not a bug."""


class RuleBroken(StationError):
    """The operator asked for something the business does not allow."""


class Unavailable(StationError):
    """The world outside failed us: disk, printer, network, file."""
