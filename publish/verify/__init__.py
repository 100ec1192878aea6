"""Is it true? Runs, judges, records, rules, cures, evidence."""
