-- What the lead unit says of a milestone that was reached; empty where it said only when.
ALTER TABLE report_milestone
  ADD COLUMN done_words VARCHAR(500) NOT NULL DEFAULT '';
