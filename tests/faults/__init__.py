"""The outbox under fire: real terminals and real centrals, with everything between and beneath them failing."""
