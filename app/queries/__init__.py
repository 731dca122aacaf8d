"""What the screens read: frozen rows, fetched with prebuilt SQL."""
