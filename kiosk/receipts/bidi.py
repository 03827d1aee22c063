"""Embedding levels and visual runs of a mixed line, after the Unicode Bidirectional Algorithm (UAX #9); no shaping."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.receipts.bidi_rules import INITIATORS, resolve_brackets, resolve_neutral, resolve_weak
from kiosk.receipts.classes import class_letters, class_names

MAX_DEPTH = 125
_TURNING = (re.compile(r"[RA2<>?\[\]{}]"), re.compile(r"[L12<>?\[\]{}]"))
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_STEERED = re.compile(r"[<>?^\[\]{}/¶]")
_ENDING = re.compile(r"[ <>?^\[\]{}/0]*[¶|]|[ <>?^\[\]{}/0]+$")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `start` up to `end` of a line that share one embedding level; odd levels read right to left."""

    start: int
    end: int
    level: int

    @property
    def right_to_left(self) -> bool:
        return self.level % 2 == 1


def embedding_levels(text: str, *, right_to_left: bool = True) -> bytes:
    """The level of every character of one paragraph, one byte each, before rule L1.

    Covers rules X1 to I2 with isolates, embeddings, overrides and bracket pairs. Characters that rule X9 removes take
    the level of what precedes them.
    """
    base = int(right_to_left)
    letters = class_letters(text)
    if not _TURNING[base].search(letters):
        return bytes([base]) * len(text)
    classes = class_names(letters)
    if _STEERED.search(letters):
        levels, resolved, kept = _explicit(text, classes, base)
        sequences = _isolating_runs(classes, levels, kept, base)
    else:
        levels, resolved = [base] * len(text), list(classes)
        sequences = [([index for index, letter in enumerate(letters) if letter != "0"], "LR"[base], "LR"[base])]
    for sequence, sos, eos in sequences:
        resolve_weak(resolved, sequence, sos)
        resolve_brackets(text, classes, resolved, sequence, sos, levels[sequence[0]])
        resolve_neutral(resolved, sequence, sos, eos, levels[sequence[0]])
        for index in sequence:
            level = levels[index]
            if resolved[index] in ("EN", "AN"):
                levels[index] = level + 2 - level % 2
            elif resolved[index] == ("L" if level % 2 else "R"):
                levels[index] = level + 1
    for index, bidi_class in enumerate(classes):
        if bidi_class in _REMOVED:
            levels[index] = levels[index - 1] if index else base
    return bytes(levels)


def visual_runs(text: str, levels: Sequence[int], *, right_to_left: bool = True) -> list[Run]:
    """The runs of one line from left to right (rules L1, L2); `levels` are its slice of its paragraph's levels."""
    base = int(right_to_left)
    if levels.count(base) == len(levels):
        return [Run(0, len(text), base)] if text else []
    final = list(levels)
    for ending in _ENDING.finditer(class_letters(text)):
        final[ending.start() : ending.end()] = [base] * (ending.end() - ending.start())
    runs: list[Run] = []
    start = 0
    for index in range(1, len(final) + 1):
        if index == len(final) or final[index] != final[start]:
            runs.append(Run(start, index, final[start]))
            start = index
    for level in range(max(final, default=0), 0, -1):
        runs = list(_reversed_stretches(runs, level))
    return runs


def _reversed_stretches(runs: list[Run], level: int) -> Iterator[Run]:
    stretch: list[Run] = []
    for run in runs:
        if run.level >= level:
            stretch.append(run)
            continue
        yield from reversed(stretch)
        stretch.clear()
        yield run
    yield from reversed(stretch)


def _explicit(text: str, classes: list[str], base: int) -> tuple[list[int], list[str], list[int]]:
    """Rules X1 to X9: levels, classes after overrides, and the indices that take part in the later rules."""
    matching = _matching_isolates(classes)
    stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    levels = [base] * len(classes)
    resolved = list(classes)
    kept: list[int] = []
    for index, bidi_class in enumerate(classes):
        level, override, _ = stack[-1]
        levels[index] = level
        if bidi_class in INITIATORS:
            resolved[index] = override or bidi_class
            kept.append(index)
            rightward = bidi_class == "RLI"
            if bidi_class == "FSI":
                rightward = _first_strong(classes, index + 1, matching.get(index, len(classes))) == "R"
            inner = level + 1 + (level % 2 if rightward else 1 - level % 2)
            if inner <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                valid_isolates += 1
                stack.append((inner, None, True))
            else:
                overflow_isolates += 1
        elif bidi_class == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            levels[index], override, _ = stack[-1]
            resolved[index] = override or bidi_class
            kept.append(index)
        elif bidi_class in _EMBEDDINGS:
            inner = level + 1 + (level % 2 if bidi_class in ("RLE", "RLO") else 1 - level % 2)
            if inner <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                forced = {"RLO": "R", "LRO": "L"}.get(bidi_class)
                stack.append((inner, forced, False))
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif bidi_class == "PDF":
            if not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif not stack[-1][2] and len(stack) > 1:
                    stack.pop()
        elif bidi_class == "B":
            levels[index] = base
            kept.append(index)
        elif bidi_class != "BN":
            resolved[index] = override or bidi_class
            kept.append(index)
    return levels, resolved, kept


def _matching_isolates(classes: list[str]) -> dict[int, int]:
    """Rule BD9: the index of the closing mark for each isolate initiator that has one."""
    opened: list[int] = []
    matching: dict[int, int] = {}
    for index, bidi_class in enumerate(classes):
        if bidi_class in INITIATORS:
            opened.append(index)
        elif bidi_class == "PDI" and opened:
            matching[opened.pop()] = index
    return matching


def _first_strong(classes: list[str], start: int, end: int) -> str:
    """Rules P2 and P3 on part of the text, as an isolate of unknown direction needs them."""
    depth = 0
    for bidi_class in classes[start:end]:
        if bidi_class in INITIATORS:
            depth += 1
        elif bidi_class == "PDI":
            depth -= 1
        elif not depth and bidi_class in ("L", "R", "AL"):
            return "L" if bidi_class == "L" else "R"
    return "L"


def _isolating_runs(
    classes: list[str], levels: list[int], kept: list[int], base: int
) -> list[tuple[list[int], str, str]]:
    """Rule X10: isolating run sequences with the directions that border them."""
    level_runs: list[list[int]] = []
    for position, index in enumerate(kept):
        if position and levels[index] == levels[kept[position - 1]]:
            level_runs[-1].append(index)
        else:
            level_runs.append([index])
    matching = _matching_isolates(classes)
    continued = set(matching.values())
    starting_at = {run[0]: run for run in level_runs}
    place = {index: position for position, index in enumerate(kept)}
    found: list[tuple[list[int], str, str]] = []
    for run in level_runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while (closing := matching.get(sequence[-1])) is not None and closing in starting_at:
            sequence += starting_at[closing]
        level = levels[sequence[0]]
        first, last = place[sequence[0]], place[sequence[-1]]
        before = levels[kept[first - 1]] if first else base
        open_ended = classes[sequence[-1]] in INITIATORS
        after = base if open_ended or last + 1 == len(kept) else levels[kept[last + 1]]
        found.append((sequence, "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]))
    return found
