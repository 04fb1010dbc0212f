-- A handing in that its writer took back stays on record as such. This is noted once and is all that ever changes.
ALTER TABLE report_version
  ADD COLUMN withdrawn_at DATETIME(3) NULL COMMENT 'when its writer took it back; null: never';
