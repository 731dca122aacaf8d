"""The rules of the floor as plain values and functions.  Standard library only."""
