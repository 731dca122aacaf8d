"""The station's windows and its command line."""
