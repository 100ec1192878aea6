"""Run by hand; its results are committed."""
