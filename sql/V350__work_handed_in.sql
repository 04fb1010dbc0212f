-- What was handed in can be taken back until somebody has acted on it: each open step says which handing in brought it
-- here, and each step that is done what is needed to open it again as it was.
ALTER TABLE worklist_item
  ADD COLUMN handed_in VARCHAR(64) NULL COMMENT 'the step by which somebody handed in what waits here; null: otherwise',
  ADD KEY worklist_item_handed_in (handed_in);

ALTER TABLE worklist_done
  ADD COLUMN about_unit_id CHAR(36) NULL COMMENT 'whose signing or report it is; null before this was kept' AFTER unit_id,
  ADD COLUMN assignee_id CHAR(36) NULL COMMENT 'to whom it had been given' AFTER about_unit_id,
  ADD COLUMN returned BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether it had been sent back' AFTER answer,
  ADD COLUMN handed_in VARCHAR(64) NULL COMMENT 'the step by which somebody had handed in what was done here',
  ADD KEY worklist_done_handed_in (handed_in);
