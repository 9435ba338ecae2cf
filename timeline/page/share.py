"""From a story to a link that lasts, and from such a link back to the story.

The link names a saved story as `?story=ID`. Its owner has a secret, shown once, to save changes or
to delete it. The story itself is held like a visitor's own text (`holder.py`).
"""

from collections.abc import Callable
from functools import cache, partial
from urllib.parse import urlencode

import streamlit as st

from timeline import exports
from timeline.page import texts
from timeline.page.address import ASKED
from timeline.page.guard import guard
from timeline.page.holder import visitors
from timeline.page.own import Choice
from timeline.settings import Settings, settings
from timeline.store import Quotas, Store, StoreError, StoreUnavailable
from timeline.story import Story

SAVED = "saved-story"
STORY = "story"
"""In the link and in the session: the share id of the story that is open."""
EDITION, REVISION, SECRET, RECEIPT, SAID = (
    "saved edition", "saved revision", "saved secret", "saved receipt", "saved said",
)  # fmt: skip
DAYS, DAYS_ANEW = "saved days", "saved days anew"
ALWAYS, AS_BEFORE = 0, -1
"""Beside numbers of days; a widget cannot hold `None` as a choice."""
KEEP_DAYS = (7, 30, 365)
FILES = {"JSON": "json", "HTML": "html"}


def linked() -> Choice | StoreError | None:
    """The saved story that the link names, why it cannot be had, or nothing where it names none.

    A link that leads nowhere is let go of; one to a store that does not answer is kept.
    """
    share_id = st.query_params.get(STORY)
    if share_id is None:
        return None
    held = st.session_state.get(EDITION)
    if st.session_state.get(STORY) != share_id or not held or visitors.get(held) is None:
        try:
            _open(share_id)
        except StoreError as error:
            if not isinstance(error, StoreUnavailable):
                leave()
            st.session_state.get(ASKED, {}).pop(STORY, None)
            return error
    return Choice("timeline", partial(visitors.get, st.session_state[EDITION]), EDITION)


def leave() -> None:
    """Let go of the saved story; it stays where it is kept."""
    st.query_params.pop(STORY, None)
    _forget()


def _forget() -> None:
    for name in (STORY, EDITION, REVISION, SECRET, RECEIPT):
        st.session_state.pop(name, None)


def say(error: StoreError) -> None:
    """Why a saved story cannot be had or saved, in one plain notice."""
    st.info(texts.NOT_KEPT)
    st.text(str(error))


def offer(choice: Choice) -> None:
    """The way to save and share what is open, and for its owner to change or delete it."""
    with st.popover(texts.SHARE, icon=":material/link:", width="content"):
        if not settings().store_lasts:
            _offer_files(choice)
        else:
            _show_outcome()
            st.caption(texts.SHARE_MEANS)
            owned = STORY in st.session_state
            days = _days(owned)
            st.button(texts.SAVE_NEW if owned else texts.SAVE, key="save story", type="primary",
                      on_click=_save, args=(choice, days))  # fmt: skip
            if owned:
                _offer_owner(choice, days)


def open_store() -> Store:
    """The store that the settings name."""
    return _store(settings())


def _show_outcome() -> None:
    """What became of the last press: a notice, or the link and the secret of what was saved."""
    if said := st.session_state.pop(SAID, None):
        say(said) if isinstance(said, StoreError) else st.info(said)
    if secret := st.session_state.get(RECEIPT):
        _show_receipt(secret)


def _open(share_id: str) -> None:
    opened = open_store().open(share_id)
    st.session_state[EDITION] = visitors.put(opened.story)
    st.session_state[STORY], st.session_state[REVISION] = share_id, opened.revision


@cache
def _store(given: Settings) -> Store:
    return Store(given.store, Quotas(given.store_stories, given.store_bytes, given.store_saves))


def _days(owned: bool) -> int:
    """For how many days a story is to be kept, `ALWAYS` or `AS_BEFORE`."""
    most = settings().keep_days
    offered = [days for days in KEEP_DAYS if most is None or days < most] + [most or ALWAYS]
    offered = [AS_BEFORE, *offered] if owned else offered
    chosen: int = st.selectbox(
        texts.KEEP, offered, 0 if owned else len(offered) - 1, texts.kept_for,
        key=DAYS_ANEW if owned else DAYS, width=260,
    )  # fmt: skip
    return chosen


@guard()
def _save(choice: Choice, days: int) -> None:
    def save(story: Story) -> None:
        longest = days if days > 0 else settings().keep_days
        receipt = open_store().save(story, days=longest)
        _forget()
        # One change of the link: between two, a service that stops would leave it without a story.
        st.query_params[STORY] = st.session_state[STORY] = receipt.id
        st.session_state[EDITION] = visitors.put(story)
        st.session_state[REVISION] = receipt.revision
        st.session_state[SECRET] = st.session_state[RECEIPT] = receipt.secret

    _try(choice, save)


def _offer_owner(choice: Choice, days: int) -> None:
    st.divider()
    st.text_input(texts.SECRET, key=SECRET, type="password", help=texts.SECRET_HELP)
    with st.container(horizontal=True):
        st.button(texts.SAVE_OVER, key="change story", on_click=_change, args=(choice, days))
        st.button(texts.DELETE, key="delete story", on_click=_delete, args=(choice,))


@guard()
def _change(choice: Choice, days: int) -> None:
    def change(story: Story) -> None:
        state = st.session_state
        state[REVISION] = open_store().change(
            state[STORY], state[SECRET], story, revision=state[REVISION],
            days="as before" if days == AS_BEFORE else days or None,
        )  # fmt: skip
        state[SAID] = texts.SAVED_OVER

    _try(choice, change)


@guard()
def _delete(choice: Choice) -> None:
    def delete(story: Story) -> None:
        open_store().delete(st.session_state[STORY], st.session_state[SECRET])
        leave()
        st.session_state[SAID] = texts.DELETED

    _try(choice, delete)


def _try(choice: Choice, act: Callable[[Story], None]) -> None:
    """Do it with the story that is open, or say why not."""
    if (story := choice.fetch()) is None:
        return
    try:
        act(story)
    except StoreError as error:
        st.session_state[SAID] = error


def _show_receipt(secret: str) -> None:
    with st.container(border=True):
        st.text(texts.LINK_FOR_ALL)
        st.code(_link(), language=None, wrap_lines=True)
        st.text(texts.SECRET_FOR_YOU)
        st.code(secret, language=None)
        st.button(texts.NOTED, on_click=_put_away)


@guard()
def _put_away() -> None:
    st.session_state.pop(RECEIPT, None)


def _link() -> str:
    """The address of what is seen now."""
    given = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    page = (st.context.url or "").partition("?")[0].rstrip("/")
    return f"{page}/?{urlencode(given)}"


def _offer_files(choice: Choice) -> None:
    st.caption(texts.FORGETS)
    for label, suffix in FILES.items():
        st.download_button(
            label, data=_maker(choice, f".{suffix}"), file_name=f"{choice.name}.{suffix}",
            key=f"share {label}", on_click="ignore", icon=":material/download:",
        )  # fmt: skip


def _maker(choice: Choice, suffix: str) -> Callable[[], bytes]:
    return lambda: exports.dumps(choice.fetch() or Story(), suffix)
