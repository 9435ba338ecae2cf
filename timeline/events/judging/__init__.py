"""From a dated clause to whether it tells an event, and of what status."""
