"""After MkDocs: one parse and one write a page."""
