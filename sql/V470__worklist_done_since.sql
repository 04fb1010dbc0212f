-- How long a step waited before it was done, and by step: what admins look at before they change a model.
ALTER TABLE worklist_done
  ADD COLUMN since DATETIME(3) NULL COMMENT 'since when it had waited; null before this was kept' AFTER due_on,
  ADD KEY worklist_done_step (step, done_at);
