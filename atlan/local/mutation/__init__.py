"""Changes of entities: saving, tagging, custom metadata, deleting, restoring."""
