"""What stands beside the bench and speaks through a cable.  Knows no Qt and no database."""
