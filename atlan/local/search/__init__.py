"""The search index and the evaluation of the query language against it."""
