"""The rules of UAX #9 that work inside one isolating run: weak classes, pairs of brackets, neutral characters.

Each takes the classes of the whole text by index and changes those of `sequence`, the indices of one run.
"""

from __future__ import annotations

INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_MAX_OPEN_BRACKETS = 63
_OPENING = {"(": ")", "[": "]", "{": "}", "⁅": "⁆", "⁽": "⁾", "₍": "₎", "⌈": "⌉", "⌊": "⌋", "⟨": "⟩", "⟦": "⟧"}
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}


def resolve_weak(resolved: list[str], sequence: list[int], sos: str) -> None:
    """Rules W1 to W7."""
    previous = strong = sos
    for index in sequence:
        bidi_class = resolved[index]
        if bidi_class == "NSM":
            bidi_class = "ON" if previous in INITIATORS or previous == "PDI" else previous
        previous = bidi_class
        if bidi_class in ("L", "R", "AL"):
            strong = bidi_class
        elif bidi_class == "EN" and strong == "AL":
            bidi_class = "AN"
        resolved[index] = bidi_class
    for index in sequence:
        if resolved[index] == "AL":
            resolved[index] = "R"
    for before, index, after in zip(sequence, sequence[1:], sequence[2:], strict=False):
        sides = resolved[before], resolved[after]
        if resolved[index] in ("ES", "CS") and sides == ("EN", "EN"):
            resolved[index] = "EN"
        elif resolved[index] == "CS" and sides == ("AN", "AN"):
            resolved[index] = "AN"
    for ordered in (sequence, sequence[::-1]):
        joined = False
        for index in ordered:
            if resolved[index] == "ET" and joined:
                resolved[index] = "EN"
            joined = resolved[index] == "EN"
    strong = sos
    for index in sequence:
        if resolved[index] in ("ES", "ET", "CS"):
            resolved[index] = "ON"
        elif resolved[index] in ("L", "R"):
            strong = resolved[index]
        elif resolved[index] == "EN" and strong == "L":
            resolved[index] = "L"


def resolve_brackets(
    text: str, classes: list[str], resolved: list[str], sequence: list[int], sos: str, level: int
) -> None:
    """Rule N0: a pair of brackets takes one direction from what it holds and what precedes it."""
    embedding = "LR"[level % 2]
    for opening, closing in _bracket_pairs(text, resolved, sequence):
        inside = {_STRONG.get(resolved[sequence[place]], "") for place in range(opening + 1, closing)}
        if embedding in inside:
            direction = embedding
        elif inside - {""}:
            context = sos
            for place in range(opening - 1, -1, -1):
                if found := _STRONG.get(resolved[sequence[place]]):
                    context = found
                    break
            direction = context if context != embedding else embedding
        else:
            continue
        for bracket in (opening, closing):
            resolved[sequence[bracket]] = direction
            for index in sequence[bracket + 1 :]:
                if classes[index] != "NSM":
                    break
                resolved[index] = direction


def _bracket_pairs(text: str, resolved: list[str], sequence: list[int]) -> list[tuple[int, int]]:
    """Rule BD16: places of paired brackets in `sequence`, by opening place."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, index in enumerate(sequence):
        character = text[index]
        if resolved[index] != "ON":
            continue
        if character in _OPENING:
            if len(opened) == _MAX_OPEN_BRACKETS:
                break
            opened.append((character, place))
        elif character in _CLOSING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == _CLOSING[character]:
                    pairs.append((opened[depth][1], place))
                    del opened[depth:]
                    break
    return sorted(pairs)


def resolve_neutral(resolved: list[str], sequence: list[int], sos: str, eos: str, level: int) -> None:
    """Rules N1 and N2."""
    place = 0
    while place < len(sequence):
        if resolved[sequence[place]] not in _NEUTRAL:
            place += 1
            continue
        end = place
        while end < len(sequence) and resolved[sequence[end]] in _NEUTRAL:
            end += 1
        before = _STRONG[resolved[sequence[place - 1]]] if place else sos
        after = _STRONG[resolved[sequence[end]]] if end < len(sequence) else eos
        direction = before if before == after else "LR"[level % 2]
        for index in sequence[place:end]:
            resolved[index] = direction
        place = end
