"""The catalogue comes page by page, loses nothing, and notices when it is not what central has."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.store import Store
from kiosk.store.connection import connect
from kiosk.wire.canonical import canonical_json, stream_digest
from kiosk.wire.catalogue import CatalogueItem, CataloguePage, StreamSum
from tests.kiosk.samples import KEY, NOON

Bodies = dict[str, tuple[int, dict[str, Any] | None]]


def page(
    changes: Bodies, *, cursor: str = "c", more: bool = False, live: Bodies | None = None, stream: str = "programmes"
) -> CataloguePage:
    """A page with `changes`; `live` is what central holds, from which it makes the sums."""
    items = [
        CatalogueItem(stream=stream, key=key, version=version, body=body)  # type: ignore[arg-type]
        for key, (version, body) in changes.items()
    ]
    sums = {}
    if live is not None:
        held = [(key, version, canonical_json(body)) for key, (version, body) in live.items() if body is not None]
        sums[stream] = StreamSum(count=len(held), digest=stream_digest(held))
    return CataloguePage(items=tuple(items), cursor=cursor, more=more, sums=sums)


def test_documents_come_with_their_cursor_and_are_read_by_stream_and_key(store: Store) -> None:
    live: Bodies = {"b": (1, {"title": "فروش فوق‌العاده", "price": 12}), "a": (3, {"title": "پیش‌فروش"})}
    assert store.catalogue_cursor() == ""
    assert store.apply_page(page(live, cursor="c1", live=live), NOON)
    assert store.catalogue_cursor() == "c1"
    assert list(store.documents("programmes")) == ["a", "b"]
    assert store.document("programmes", "b") == {"title": "فروش فوق‌العاده", "price": 12}
    assert store.document("programmes", "c") is None
    assert store.documents("makers") == {}


def test_a_tombstone_takes_a_document_away_and_an_older_version_does_not_bring_it_back(store: Store) -> None:
    store.apply_page(page({"a": (1, {"x": 1}), "b": (1, {"x": 2})}), NOON)
    live: Bodies = {"b": (1, {"x": 2})}
    assert store.apply_page(page({"a": (2, None)}, live=live), NOON)
    assert store.apply_page(page({"a": (1, {"x": 1})}, live=live), NOON)
    assert list(store.documents("programmes")) == ["b"]


def test_a_page_that_repeats_changes_nothing(store: Store) -> None:
    live: Bodies = {"a": (1, {"x": 1})}
    for _ in range(2):
        assert store.apply_page(page(live, live=live), NOON)


def test_what_central_does_not_hold_is_noticed(store: Store) -> None:
    store.apply_page(page({"a": (1, {"x": 1}), "b": (1, {"x": 2})}), NOON)
    assert not store.apply_page(page({}, live={"a": (1, {"x": 1})}), NOON)
    assert not store.apply_page(page({}, live={"a": (1, {"x": 1}), "b": (1, {"x": 3})}), NOON)
    assert not store.apply_page(page({}, live={"a": (1, {"x": 1}), "b": (2, {"x": 2})}), NOON)
    assert store.apply_page(page({}, live={"a": (1, {"x": 1}), "b": (1, {"x": 2})}), NOON)


def test_starting_over_keeps_the_old_until_the_last_page_and_then_drops_what_did_not_come(store: Store) -> None:
    store.apply_page(page({"old": (9, {"x": 0}), "kept": (9, {"x": 1})}, cursor="far"), NOON)
    store.restart_catalogue()
    assert store.catalogue_cursor() == ""
    assert set(store.documents("programmes")) == {"old", "kept"}

    assert store.apply_page(page({"kept": (1, {"x": 5})}, cursor="p1", more=True), NOON)
    assert set(store.documents("programmes")) == {"old", "kept"}
    live: Bodies = {"kept": (1, {"x": 5}), "new": (1, {"x": 6})}
    assert store.apply_page(page({"new": (1, {"x": 6})}, cursor="p2", live=live), NOON)
    assert store.documents("programmes") == {"kept": {"x": 5}, "new": {"x": 6}}


def test_a_page_that_somebody_else_has_overtaken_changes_nothing(store: Store) -> None:
    """The loop and a customer's refused choice may both ask for news: one of two answers to the same cursor is used."""
    assert store.catalogue_at() is None
    assert store.apply_page(page({"a": (1, {"x": 1})}, cursor="c1", more=True), NOON, after="")
    assert store.catalogue_at() is None
    store.restart_catalogue()
    assert store.apply_page(page({"b": (2, {"x": 2})}, cursor="c2"), NOON, after="c1")
    assert (store.catalogue_cursor(), list(store.documents("programmes"))) == ("", ["a"])
    assert store.apply_page(page({"a": (1, {"x": 1})}, cursor="c1"), NOON, after="")
    assert (store.catalogue_cursor(), store.catalogue_at()) == ("c1", NOON)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_body_changed_behind_our_back_is_always_noticed(store: Store, data: st.DataObject) -> None:
    keys = data.draw(st.sets(st.sampled_from("abcdefgh"), min_size=1))
    live: Bodies = {key: (data.draw(st.integers(1, 9)), {"x": data.draw(st.integers())}) for key in keys}
    store.restart_catalogue()
    assert store.apply_page(page(live, live=live), NOON)

    path = store._path
    connection = connect(path, KEY)
    connection.execute("UPDATE documents SET body = ? WHERE key = ?", ('{"x":0.5}', sorted(keys)[0]))
    connection.close()
    assert not store.apply_page(page({}, live=live), NOON)
