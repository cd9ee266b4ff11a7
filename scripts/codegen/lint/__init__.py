"""placeholder"""
def assert_clean(document, normalised): pass
