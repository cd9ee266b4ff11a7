"""Measurements of this SDK as ratios: beside the bare libraries and beside another SDK, in one run."""
