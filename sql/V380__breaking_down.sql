-- A unit breaks its task down (分解) into child tasks for units below it. A child is an item of the plan and a task like
-- any other; it knows what it came from, and who above it may read it.
ALTER TABLE plan_item
  ADD COLUMN parent_id CHAR(36) NULL COMMENT 'the item that was broken down into it; null: the plan states it' AFTER plan_id;

ALTER TABLE task_task
  ADD COLUMN parent_id CHAR(36) NULL COMMENT 'the task that office_unit_id broke down' AFTER plan_item_id,
  ADD COLUMN share INT NULL COMMENT 'its weight in percent among the children of that unit; null: no child' AFTER parent_id,
  ADD KEY task_task_parent (parent_id, position);

CREATE TABLE task_above (
  task_id CHAR(36) NOT NULL,
  unit_id CHAR(36) NOT NULL,
  office  BOOLEAN  NOT NULL COMMENT 'the plan''s office; else a unit that broke down a task above',
  PRIMARY KEY (task_id, unit_id, office)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
