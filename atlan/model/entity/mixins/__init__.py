"""What is special about some types, named in their recipes."""
