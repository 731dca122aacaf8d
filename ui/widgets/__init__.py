"""The kit every screen is built from: large, calm, and worked by keys."""
