"""Where the station keeps its things."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One folder per station: its database, photos, labels and logs."""

    path: Path

    @classmethod
    def default(cls) -> DataFolder:
        """The platform's own place for it."""
        return cls(user_data_path("returnbench", appauthor=False))

    @property
    def database(self) -> Path:
        return self.path / "station.db"

    @property
    def photos(self) -> Path:
        return self.path / "photos"

    def photo(self, sha256: str) -> Path:
        """Where a photo of this name lies, whether or not it is there."""
        return self.photos / sha256[:2] / f"{sha256}.jpg"

    def thumbnail(self, sha256: str) -> Path:
        return self.photos / sha256[:2] / f"{sha256}.small.jpg"

    def photo_codes(self, sha256: str) -> Path:
        """The barcodes that were seen in a photo; can be looked for again at any time."""
        return self.photos / sha256[:2] / f"{sha256}.codes.json"

    @property
    def stray(self) -> Path:
        """Photo files that no row names: moved here, never deleted."""
        return self.path / "stray"

    @property
    def photo_check(self) -> Path:
        return self.path / "photo-check.json"

    @property
    def labels(self) -> Path:
        return self.path / "labels"

    @property
    def label_templates(self) -> Path:
        """The house's own templates, which go before ours of the same name."""
        return self.path / "label-templates"

    @property
    def certificates(self) -> Path:
        return self.path / "certificates"

    @property
    def rejects(self) -> Path:
        return self.path / "rejects"

    @property
    def exports(self) -> Path:
        """Lists that somebody asked for."""
        return self.path / "exports"

    @property
    def scans(self) -> Path:
        """What the scanners read lately; no part of the record."""
        return self.path / "scans.jsonl"

    @property
    def wms(self) -> Path:
        """Files for a warehouse system, unless Set up names another folder."""
        return self.path / "wms"

    @property
    def sellers(self) -> Path:
        """Questions to sellers, and the forms that they answer on."""
        return self.path / "sellers"

    @property
    def log(self) -> Path:
        return self.path / "returnbench.log"

    @property
    def lock(self) -> Path:
        return self.path / "station.lock"

    @property
    def ballast(self) -> Path:
        return self.path / "ballast"
