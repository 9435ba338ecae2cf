"""From two tellings to whether they tell one happening."""
