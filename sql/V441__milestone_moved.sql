ALTER TABLE report_milestone
  ADD COLUMN planned_on DATE NULL COMMENT 'the day as it was planned, where it was moved since';
