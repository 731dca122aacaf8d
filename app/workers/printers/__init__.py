"""Printers of every kind: what the station knows of them, and how each takes a label."""
