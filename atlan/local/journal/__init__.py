"""Logs beside the entities: their history, the searches that were made, the work done in the background."""
