"""At the dock: what was announced, what was not, and what is otherwise than announced."""

from __future__ import annotations

from app.queries.arrivals import misdirected_parcels, unclaimed_parcels
from app.sample.photos import sample_photo
from ui.tour.scene import Scene


class Receiving(Scene):
    def arrive_at_work(self) -> None:
        self.guide.begin("The inspector signs in with the badge")
        self.guide.picture("sign-in")
        self.sign_in("inspector")
        self.guide.picture("receive-ready")

    def expected_parcel(self) -> None:
        guide, rma = self.guide, self.picks.two_items
        guide.begin("An expected parcel of two items, weighed and received whole")
        guide.scan(self.tracking(rma))
        guide.picture("receive-expected")
        guide.key("F10")
        guide.write("1.4")
        guide.picture("receive-weigh")
        guide.key("F1")
        guide.key("F1")
        guide.expect(self.parcel_of(rma).outstanding == 0, "all units received")
        guide.picture("receive-complete")

    def missing_and_extra(self) -> None:
        guide, rma = self.guide, self.picks.missing_and_extra
        guide.begin("A parcel with a missing and an extra item")
        guide.scan(self.tracking(rma))
        first = self.parcel_of(rma).lines[0]
        for _ in range(first.outstanding):
            guide.scan(first.gtin or first.sku)
        guide.scan(self.picks.extra_gtin)
        guide.picture("receive-not-in-parcel")
        guide.key("F4")
        guide.picture("receive-extra")
        guide.write("Kettle, steel")
        guide.key("F1")
        guide.key("F3")
        guide.picture("receive-missing-and-extra")
        now = self.parcel_of(rma)
        guide.expect(now.outstanding == 0, "nothing outstanding")
        guide.expect(any(unit.extra for unit in now.units), "an extra unit")

    def came_instead(self) -> None:
        guide, rma = self.guide, self.picks.wrong_item
        guide.begin("Another article than announced lies in the box")
        guide.scan(self.tracking(rma))
        guide.scan(self.picks.extra_gtin)
        guide.key("F4")
        guide.key("F3")
        now = self.parcel_of(rma)
        guide.expect(any(unit.instead_of for unit in now.units), "a wrong item")
        guide.picture("receive-came-instead")

    def damaged_parcel(self) -> None:
        guide, rma = self.guide, self.picks.damaged
        guide.begin("A crushed box, photographed before it is opened")
        guide.scan(self.tracking(rma))
        guide.key("F2")
        guide.picture("receive-condition")
        guide.key("4")
        guide.paste(sample_photo("damage", 1))
        guide.paste(sample_photo("label", 2))
        guide.key("F1")
        guide.expect(len(self.parcel_of(rma).photos) == 2, "two photos of the parcel")  # noqa: PLR2004
        guide.picture("receive-damaged")

    def pallet(self) -> None:
        guide, alike = self.guide, self.picks.alike
        guide.begin("A pallet of one seller, one scan a parcel, and one of another seller")
        guide.key("F1")  # off the bench with the last parcel
        guide.key("F7")
        guide.picture("pallet-begin")
        for rma in (*alike, self.picks.switched):
            guide.scan(self.tracking(rma))
        guide.picture("pallet-kept-apart")
        guide.key("F1")
        guide.key("F1")
        guide.picture("pallet-finished")
        arrived = [self.parcel_of(rma).head.arrived_at for rma in (*alike, self.picks.switched)]
        guide.expect(all(arrived), "every parcel of the pallet received")
        guide.key("F7")

    def plain_parcels(self) -> None:
        """Those of the pallet are opened now; two more come by themselves."""
        guide, picks = self.guide, self.picks
        guide.begin("Six parcels, a scan and a key each")
        for rma in (*picks.alike, picks.switched, picks.relabel, picks.destroyed):
            guide.scan(self.tracking(rma))
            guide.key("F1")
            guide.expect(bool(self.plates(rma)), f"a plate for {rma}")

    def another_house(self) -> None:
        guide = self.guide
        guide.begin("A parcel of another warehouse is refused at the dock")
        guide.scan(self.picks.misdirected_tracking)
        guide.key("F11")
        guide.picture("receive-refuse")
        guide.key("4")
        guide.key("Ctrl+Return")
        refused = self.station.ask(misdirected_parcels)
        guide.expect(len(refused) == 1, "a parcel that waits for its own warehouse")
        guide.picture("receive-refused")

    def nobody_announced(self) -> None:
        guide = self.guide
        guide.begin("A parcel that nobody announced")
        guide.scan(self.picks.unannounced_tracking)
        guide.picture("receive-unannounced")
        guide.key("F1")
        guide.key("F4")
        guide.write("Blue parasol without a label")
        guide.key("F1")
        inside = self.parcel(self.station.ask(unclaimed_parcels)[0].id).units
        guide.expect(len(inside) == 1, "a unit with a plate in the unclaimed parcel")
        guide.picture("receive-unclaimed")
        guide.key("Ctrl+6")
        guide.picture("unclaimed")
