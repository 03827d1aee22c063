"""The way in and out: signing in, the first password, proving oneself again, and the pages' style and letters."""
