-- A step that waits may be delegated: somebody of the unit prepares it and hands it back, and whoever it waits for does it.
-- Who prepares it is null otherwise; what was prepared last stays with the step until it is done.
ALTER TABLE worklist_item
  ADD COLUMN prepares_id CHAR(36) NULL COMMENT 'who prepares it now: until then nobody does it' AFTER assignee_id,
  ADD COLUMN asked_words TEXT NULL COMMENT 'what is asked of whoever prepares it' AFTER prepares_id,
  ADD COLUMN prepared_by_id CHAR(36) NULL COMMENT 'who handed it back last' AFTER asked_words,
  ADD COLUMN prepared_words TEXT NULL COMMENT 'with which words' AFTER prepared_by_id,
  ADD KEY worklist_item_prepares (prepares_id, sort_on, id);
