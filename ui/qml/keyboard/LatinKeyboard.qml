// For e-mail addresses and what else is written in Latin letters.
LetterBoard {
    layout: "latin"
}
