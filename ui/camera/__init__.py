"""The live camera: behind a contract, so that a bench without one loses nothing but the picture."""
