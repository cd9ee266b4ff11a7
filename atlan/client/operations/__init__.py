"""The pure halves of what clients do: arguments to calls, answers to results. Shared by both kinds of client."""
