"""From the description in spec/ to the derived files: the steps that scripts/generate.py runs."""
