"""Sign in: the first page of every day, and what a locked bench shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.signing_in.presenter import SigningInPresenter
from ui.screens.signing_in.view import SignInPage

if TYPE_CHECKING:
    from ui.desk import Office

__all__ = ["SignInPage", "open_page"]


def open_page(office: Office) -> SignInPage:
    page = SignInPage()
    presenter = SigningInPresenter(page, office.desk_for(page), office.session.begin)
    page.meet_presenter(presenter)
    office.news.changed.connect(presenter.refresh_after)
    return page
