"""Events of terminals that came back: refused by central, or given up by staff."""
