"""Labels as trees of elements, laid out once on whole printer dots and drawn as PDF or picture."""
