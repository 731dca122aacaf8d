"""Files of expected returns, read by column name."""
