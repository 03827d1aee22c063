// The Persian standard's order of letters, with all thirty-two and the half-space in view.
LetterBoard {
    layout: "persian"
}
