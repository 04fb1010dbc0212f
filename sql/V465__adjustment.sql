-- Requests to adjust a target or the words of a task (调整), beside those for more time: a day stands in its columns,
-- anything else as a text in names of its own.
ALTER TABLE task_change_request
  MODIFY COLUMN matter VARCHAR(20) NOT NULL COMMENT 'TIME_LIMIT, REPORT, TARGET, CONTENT',
  MODIFY COLUMN year INT NULL COMMENT 'whose report is to be due later, or whose target is to be another',
  MODIFY COLUMN due_on DATE NULL COMMENT 'the day that it asks to move, as it was when asked',
  MODIFY COLUMN wanted_on DATE NULL,
  ADD COLUMN was TEXT NULL COMMENT 'JSON: what stood when it was asked for' AFTER wanted_on,
  ADD COLUMN wanted TEXT NULL COMMENT 'JSON: what is to stand instead' AFTER was;

ALTER TABLE task_task
  ADD COLUMN adjusted BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'whether granted requests say more than the plan what the task asks for' AFTER title;
