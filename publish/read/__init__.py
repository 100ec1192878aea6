"""Text in, values out; imports nothing of ours."""
