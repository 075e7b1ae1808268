"""What `Scripts/score` is made of: one concept a module."""
