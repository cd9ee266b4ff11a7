"""The operations that the tenant serves, by the part of the platform they belong to."""
