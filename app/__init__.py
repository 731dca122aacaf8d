"""The station's core: rules, storage, workers.  Imports no Qt."""
